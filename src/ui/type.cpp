// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/type.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLocale>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

struct TypeRow
{
    double points;
    bool bold;
    int line;
};

constexpr std::array<TypeRow, 9> rows{{
    {22.5, false, 40},
    {15, false, 28},
    {15, true, 32},
    {10.5, true, 36},
    {9.75, false, 20},
    {9.75, true, 20},
    {9, false, 18},
    {9, true, 18},
    {8.25, false, 16},
}};

const TypeRow &rowOf(Type type)
{
    return rows.at(std::size_t(type));
}

/// How much larger the system draws our body size than 13 pixels.
double textScale()
{
    const int pixels = QFontInfo(QApplication::font()).pixelSize();
    return pixels > 13 ? pixels / 13.0 : 1.0;
}

} // namespace

QStringList fontFamilies(const QLocale &language)
{
    const QString sc = u"Noto Sans CJK SC"_s;
    const QString tc = u"Noto Sans CJK TC"_s;
    const QString hk = u"Noto Sans CJK HK"_s;
    const QString jp = u"Noto Sans CJK JP"_s;
    const QString kr = u"Noto Sans CJK KR"_s;
    // Noto Sans has no U+2212; the one of Noto Sans Math is as wide as its digits.
    QStringList families{u"Noto Sans"_s, u"Noto Sans Math"_s};
    switch (language.language()) {
    case QLocale::Chinese:
        if (language.territory() == QLocale::HongKong || language.territory() == QLocale::Macao)
            families << hk << tc << sc << jp << kr;
        else if (language.script() == QLocale::TraditionalHanScript || language.territory() == QLocale::Taiwan)
            families << tc << hk << sc << jp << kr;
        else
            families << sc << tc << hk << jp << kr;
        break;
    case QLocale::Japanese:
        families << jp << sc << tc << hk << kr;
        break;
    case QLocale::Korean:
        families << kr << sc << tc << hk << jp;
        break;
    case QLocale::Arabic:
        families << u"Noto Sans Arabic"_s << sc << tc << hk << jp << kr;
        break;
    default:
        families << sc << tc << hk << jp << kr << u"Noto Sans Arabic"_s;
    }
    return families;
}

QFont applicationFont(const QLocale &language)
{
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(rowOf(Type::Body).points);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont typeFont(Type type)
{
    // Delegates ask for these hundreds of times a frame; they change only with the application's font.
    static std::array<QFont, rows.size()> fonts;
    static QFont basis;
    static bool known = false;
    if (const QFont now = QApplication::font(); !known || !now.isCopyOf(basis)) {
        basis = now;
        known = true;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            fonts[i] = now;
            fonts[i].setPointSizeF(rows[i].points);
            fonts[i].setBold(rows[i].bold);
        }
    }
    return fonts.at(std::size_t(type));
}

int lineHeight(Type type)
{
    return scaled(rowOf(type).line);
}

int scaled(int pixels)
{
    return qRound(pixels * textScale());
}

void setType(QWidget *widget, Type type)
{
    QFont font;
    font.setPointSizeF(rowOf(type).points);
    font.setBold(rowOf(type).bold);
    widget->setFont(font);
}

} // namespace purser
