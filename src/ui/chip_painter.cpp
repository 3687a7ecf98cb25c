// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip_painter.h"

#include "ui/icons.h"
#include "ui/text_painting.h"
#include "ui/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace purser {

static constexpr int iconSize = 14;
static constexpr int gap = 4;
static constexpr int padding = 8;

static bool isTinted(Chip chip)
{
    return chip == Chip::Info || chip == Chip::Warning || chip == Chip::Problem;
}

ChipLook ChipLook::of(Chip chip, const QString &icon, const Colors &colors)
{
    ChipLook look;
    look.text = colors[Color::Text];
    const auto tinted = [&](Color ground, Color ink, const QString &usual) {
        look.icon = usual;
        look.fill = colors[ground];
        look.iconColor = look.text = colors[ink];
        if (colors.isHighContrast())
            look.outline = colors[ink];
    };
    switch (chip) {
    case Chip::None:
    case Chip::Off:
        look.icon = u"dash"_s;
        look.iconColor = look.text = colors[Color::Text2];
        break;
    case Chip::Good:
        look.icon = u"check-circle"_s;
        look.iconColor = colors[Color::Pos];
        break;
    case Chip::Pending:
        look.icon = u"clock"_s;
        look.iconColor = look.text = colors[Color::Text2];
        break;
    case Chip::Info:
        tinted(Color::InfoBg, Color::Info, u"clock"_s);
        break;
    case Chip::Warning:
        tinted(Color::WarnBg, Color::Warn, u"bell"_s);
        break;
    case Chip::Problem:
        tinted(Color::NegBg, Color::Neg, u"alert-triangle"_s);
        break;
    }
    if (!icon.isEmpty())
        look.icon = icon;
    return look;
}

int chipWidth(Chip chip, const QString &text)
{
    const int inner = iconSize + gap + QFontMetrics(typeFont(Type::Small)).horizontalAdvance(text);
    return isTinted(chip) ? inner + 2 * padding : inner;
}

void paintChip(QPainter *painter, const QRect &rect, Chip chip, const QString &text, const QString &icon, const Colors &colors,
               Qt::LayoutDirection direction, const QColor &onSelection)
{
    ChipLook look = ChipLook::of(chip, icon, colors);
    if (onSelection.isValid()) {
        look.iconColor = look.text = onSelection;
        look.fill = {};
        if (isTinted(chip))
            look.outline = onSelection;
    }
    const int height = scaled(20);
    const int width = qMin(chipWidth(chip, text), rect.width());
    const QRect area(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
    const QRect body = QStyle::visualRect(direction, rect, area);
    if (look.fill.isValid() || look.outline.isValid()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
        painter->setPen(look.outline.isValid() ? QPen(look.outline, 1) : QPen(Qt::NoPen));
        const qreal inset = look.outline.isValid() ? 0.5 : 0;
        painter->drawRoundedRect(QRectF(body).adjusted(inset, inset, -inset, -inset), 4, 4);
        painter->restore();
    }
    const int start = isTinted(chip) ? padding : 0;
    const QRect iconRect = QStyle::visualRect(direction, body, QRect(body.left() + start, body.top(), iconSize, height));
    paintIcon(painter, iconRect, look.icon, look.iconColor, direction, iconSize);
    const int textStart = start + iconSize + gap;
    const QRect textRect = QStyle::visualRect(direction, body,
                                              QRect(body.left() + textStart, body.top(), qMax(0, width - textStart - start), height));
    const QFont font = typeFont(Type::Small);
    painter->setFont(font);
    painter->setPen(look.text);
    drawTextLine(painter, textRect, leadingEdge(direction), text);
}

} // namespace purser
