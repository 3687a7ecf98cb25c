// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace purser;
using namespace Qt::StringLiterals;

static double luminance(const QColor &color)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (qMax(one, two) + 0.05) / (qMin(one, two) + 0.05);
}

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsReachTheirContrast_data();
    void pairsReachTheirContrast();
    void paletteFollowsTheSetting();
    void disabledAndPlaceholderTextStayReadable();
    void everyIconOfTheListIsCompiledIn_data();
    void everyIconOfTheListIsCompiledIn();
    void iconTakesItsColourFromTheTheme();
    void languageDecidesTheHanFont_data();
    void languageDecidesTheHanFont();
};

void TestTheme::pairsReachTheirContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("needed");
    QFile file(u":/palettes/palettes.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &scheme : {u"light"_s, u"dark"_s, u"highContrast"_s}) {
        const QJsonObject colors = root[scheme][u"colors"_s].toObject();
        for (const auto &[kind, needed] : {std::pair{u"text"_s, 4.5}, std::pair{u"graphics"_s, 3.0}}) {
            const QStringList pairs = root[scheme][u"contrast"_s][kind].toObject().keys();
            for (const QString &pair : pairs) {
                const QStringList parts = pair.split(u" on "_s);
                QTest::addRow("%s: %s", qPrintable(scheme), qPrintable(pair))
                    << QColor(colors[parts[0]].toString()) << QColor(colors[parts[1]].toString()) << needed;
            }
        }
    }
}

void TestTheme::pairsReachTheirContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, needed);
    QCOMPARE_GE(contrast(ink, ground), needed);
}

void TestTheme::paletteFollowsTheSetting()
{
    Theme theme;
    theme.install();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setSetting(Theme::Setting::Dark);
    QCOMPARE(theme.scheme(), Theme::Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), theme.colors()[Color::Base]);
    QCOMPARE(colorsOf(nullptr)[Color::Warn], theme.colors(Theme::Scheme::Dark)[Color::Warn]);
    theme.setSetting(Theme::Setting::HighContrast);
    QVERIFY(theme.colors().isHighContrast());
    QCOMPARE(QApplication::palette().color(QPalette::Link), theme.colors()[Color::Info]);
    QCOMPARE(changed.size(), 2);
    QApplication::setStyle(u"Fusion"_s);
}

void TestTheme::disabledAndPlaceholderTextStayReadable()
{
    for (const auto scheme : {"light"_L1, "dark"_L1, "highContrast"_L1}) {
        const QPalette palette = Colors::read(scheme).toPalette();
        QCOMPARE_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), 4.5);
        QCOMPARE_GE(contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Disabled, QPalette::Base)), 4.5);
        QCOMPARE_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
        QCOMPARE_GE(contrast(palette.color(QPalette::LinkVisited), palette.color(QPalette::Base)), 4.5);
    }
}

void TestTheme::everyIconOfTheListIsCompiledIn_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"overview", "info", "wallet", "arrows-up-down", "gauge", "coupon", "sliders", "card", "share", "user-shield", "bill",
                             "bill-search", "undo", "swap", "org", "users", "mail", "inbox", "activity", "explain", "columns", "freeze"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::everyIconOfTheListIsCompiledIn()
{
    QFETCH(QString, name);
    QVERIFY(hasIcon(name));
    QCOMPARE(themedIconName(themedIcon(name)), name);
}

void TestTheme::iconTakesItsColourFromTheTheme()
{
    Theme theme;
    theme.install();
    const QIcon icon = themedIcon(u"menu"_s, Color::Neg);
    for (auto setting : {Theme::Setting::Light, Theme::Setting::Dark}) {
        theme.setSetting(setting);
        const QImage image = icon.pixmap(QSize(16, 16), 1.0).toImage();
        const QColor drawn = image.pixelColor(8, 8);
        QCOMPARE_LE(qAbs(drawn.red() - theme.colors()[Color::Neg].red()), 2);
        QCOMPARE_LE(qAbs(drawn.green() - theme.colors()[Color::Neg].green()), 2);
    }
    QApplication::setStyle(u"Fusion"_s);
}

void TestTheme::languageDecidesTheHanFont_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("second");
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s << u"Noto Sans CJK SC"_s;
    QTest::newRow("Traditional Chinese") << u"zh_TW"_s << u"Noto Sans CJK TC"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"Noto Sans CJK JP"_s;
    QTest::newRow("Korean") << u"ko"_s << u"Noto Sans CJK KR"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"Noto Sans Arabic"_s;
}

void TestTheme::languageDecidesTheHanFont()
{
    QFETCH(QString, language);
    QFETCH(QString, second);
    const QStringList families = fontFamilies(QLocale(language));
    QCOMPARE(families.at(0), u"Noto Sans"_s);
    QCOMPARE(families.at(2), second);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
