// SPDX-License-Identifier: GPL-3.0-or-later
// Primitives: frames, buttons, fields, indicators, rows.
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace purser {

static const char buttonKindProperty[] = "purserButtonKind";
static const char fieldErrorProperty[] = "purserFieldError";

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(buttonKindProperty, int(kind));
    button->update();
}

void setFieldError(QWidget *field, bool error)
{
    field->setProperty(fieldErrorProperty, error);
    field->update();
}

static bool hasKeyboardFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

void Style::drawFrame(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, const QColor &ring, int radius) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (ring.isValid()) {
        painter->setPen(QPen(ring, 2));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    } else {
        painter->setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
        const qreal inset = outline.isValid() ? 0.5 : 0;
        painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    painter->restore();
}

void Style::drawPushButton(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool pressed = option->state & (State_Sunken | State_On);
    const bool hovered = enabled && (option->state & State_MouseOver);
    const bool focused = hasKeyboardFocus(option);
    const bool flat = option->features & QStyleOptionButton::Flat;
    const auto kind = widget ? ButtonKind(widget->property(buttonKindProperty).toInt()) : ButtonKind::Secondary;
    const bool primary = kind == ButtonKind::Primary && enabled && !flat;

    QColor text = enabled ? color(Color::Text) : color(Color::Text2);
    QColor icon = color(Color::Text2);
    if (primary) {
        text = icon = color(Color::OnAccent);
        QColor fill = color(Color::Accent);
        if (pressed)
            fill = m_theme.colors().tint(Color::Accent, Color::Text, 80);
        else if (hovered)
            fill = m_theme.colors().tint(Color::Accent, Color::Text, 90);
        drawFrame(painter, option->rect, fill, {});
        if (focused) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(color(Color::OnAccent), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(2.75, 2.75, -2.75, -2.75), 2, 2);
            painter->restore();
        }
    } else if (flat) {
        if (kind != ButtonKind::Quiet)
            text = icon = enabled ? option->palette.color(QPalette::Link) : color(Color::Text2);
        if (hovered || pressed || focused)
            drawFrame(painter, option->rect, hovered || pressed ? color(Color::Hover) : QColor(), {}, focused ? color(Color::Accent) : QColor());
    } else {
        if (kind == ButtonKind::Destructive && enabled)
            text = icon = color(Color::Neg);
        const QColor fill = pressed ? color(Color::NeutralBg) : hovered ? color(Color::Hover) : color(Color::Base);
        drawFrame(painter, option->rect, fill, enabled ? color(Color::Border) : color(Color::Sep), focused ? color(Color::Accent) : QColor());
    }

    const bool hasMenu = option->features & QStyleOptionButton::HasMenu;
    const int textWidth = option->text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int iconSize = option->icon.isNull() ? 0 : option->iconSize.width();
    const int iconWidth = iconSize ? iconSize + (textWidth ? 4 : 0) : 0;
    const int menuGap = hasMenu && flat ? 4 : 0;
    const int menuWidth = hasMenu ? menuGap + 16 : 0;
    // The chevron of a menu has room inside its 16 pixels, so the text keeps the padding it has in every button.
    const int shift = hasMenu && !flat ? 2 : 0;
    int x = option->rect.left() + qMax(0, (option->rect.width() - textWidth - iconWidth - menuWidth) / 2 + shift);
    const auto place = [&](int width) {
        const QRect rect = visualRect(option->direction, option->rect, QRect(x, option->rect.top(), width, option->rect.height()));
        x += width;
        return rect;
    };
    if (iconWidth) {
        const QRect rect = place(iconSize);
        const QString name = themedIconName(option->icon);
        if (!name.isEmpty())
            paintIcon(painter, rect, name, icon, option->direction, iconSize);
        else
            option->icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += textWidth ? 4 : 0;
    }
    if (textWidth) {
        const int available = option->rect.right() - x - menuWidth - 2;
        const QString shown = textWidth > available + 8 ? option->fontMetrics.elidedText(option->text, Qt::ElideRight, available, Qt::TextShowMnemonic)
                                                        : option->text;
        const int flags = Qt::AlignCenter | Qt::TextSingleLine
            | (proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
        painter->setPen(text);
        painter->drawText(place(qMin(textWidth, available + 8)), flags, shown);
    }
    if (hasMenu) {
        x += menuGap;
        paintIcon(painter, place(16), u"chevron-down"_s, color(Color::Text2), option->direction);
    }
}

void Style::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool readOnly = option->state & State_ReadOnly;
    const bool focused = option->state & State_HasFocus;
    const bool error = widget && widget->property(fieldErrorProperty).toBool();
    const QColor fill = enabled && !readOnly ? color(Color::Base) : color(Color::Alt);
    QColor ring;
    if (error)
        ring = color(Color::Neg);
    else if (focused && enabled)
        ring = color(Color::Accent);
    drawFrame(painter, option->rect, fill, enabled ? color(Color::Border) : color(Color::Sep), ring);
}

void Style::drawCheck(const QStyleOption *option, QPainter *painter, bool radio) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool some = option->state & State_NoChange;
    const QRectF box(option->rect.x() + (option->rect.width() - 16) / 2, option->rect.y() + (option->rect.height() - 16) / 2, 16, 16);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor fill = enabled ? color(Color::Base) : color(Color::Alt);
    QColor outline = enabled ? color(Color::Border) : color(Color::Sep);
    QColor mark = color(Color::OnAccent);
    if ((on || some) && enabled)
        fill = outline = color(Color::Accent);
    else if (on || some)
        mark = color(Color::Text2);
    if (!enabled && m_theme.colors().isHighContrast())
        outline = color(Color::Text2);
    painter->setPen(QPen(outline, 1));
    painter->setBrush(fill);
    const QRectF outer = box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (radio) {
        painter->drawEllipse(outer);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mark);
            painter->drawEllipse(box.center(), 3, 3);
        }
    } else {
        painter->drawRoundedRect(outer, 3, 3);
        painter->setPen(QPen(mark, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(box.topLeft());
        if (some)
            painter->drawLine(QPointF(4, 8), QPointF(12, 8));
        else if (on)
            painter->drawPolyline(QPolygonF({{3.6, 8.4}, {6.6, 11.4}, {12.4, 4.9}}));
    }
    painter->restore();
}

void Style::drawRow(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool wholeRow) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (option->state & State_Selected) {
        const bool active = m_theme.colors().isHighContrast() || (widget ? widget->isActiveWindow() : bool(option->state & State_Active));
        painter->fillRect(option->rect, color(active ? Color::Sel : Color::SelInactive));
    } else if ((option->state & State_MouseOver) && (!view || wholeRow || view->selectionBehavior() != QAbstractItemView::SelectRows)) {
        painter->fillRect(option->rect, color(Color::Hover));
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // A line edit inside a combo or spin box has no frame of its own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        drawField(option, painter, widget);
        return;
    case PE_Frame:
        drawFrame(painter, option->rect, {}, color(Color::Border));
        return;
    case PE_FrameMenu:
        painter->setPen(color(Color::Border));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(Color::Base));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_FrameWindow:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), color(Color::Sep));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(option, painter, true);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawFrame(painter, option->rect, {}, {}, color(option->state & State_Selected ? Color::SelText : Color::Accent), 3);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const bool selected = option->state & State_Selected;
            const QColor tint = color(selected ? Color::SelText : Color::Text2);
            const QRect place(option->rect.right() - 17, option->rect.top(), 16, option->rect.height());
            const QRect mirrored(option->rect.left() + 2, option->rect.top(), 16, option->rect.height());
            const QRect narrow = option->rect.width() < 18 ? option->rect : option->direction == Qt::RightToLeft ? mirrored : place;
            paintIcon(painter, narrow, option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s, tint, option->direction);
        }
        return;
    case PE_PanelItemViewRow:
        drawRow(option, painter, widget, true);
        return;
    case PE_PanelItemViewItem:
        drawRow(option, painter, widget, false);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(painter, option->rect, u"chevron-down"_s, color(Color::Text2), option->direction);
        return;
    case PE_IndicatorArrowUp:
        paintIcon(painter, option->rect, u"chevron-up"_s, color(Color::Text2), option->direction);
        return;
    case PE_IndicatorArrowLeft:
        paintIcon(painter, option->rect, u"chevron-left"_s, color(Color::Text2), Qt::LeftToRight);
        return;
    case PE_IndicatorArrowRight:
        paintIcon(painter, option->rect, u"chevron-right"_s, color(Color::Text2), Qt::LeftToRight);
        return;
    case PE_PanelButtonTool: {
        const bool pressed = option->state & (State_Sunken | State_On);
        const bool hovered = (option->state & State_MouseOver) && (option->state & State_Enabled);
        const QColor ring = hasKeyboardFocus(option) ? color(Color::Accent) : QColor();
        if (pressed || hovered || ring.isValid())
            drawFrame(painter, option->rect, color(pressed ? Color::NeutralBg : hovered ? Color::Hover : Color::Base), {}, ring);
        return;
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Color::Alt));
        painter->setPen(color(Color::Border));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace purser
