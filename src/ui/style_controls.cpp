// SPDX-License-Identifier: GPL-3.0-or-later
// Controls with parts: combo and spin boxes, tabs, headers, menu bar, scroll bars, progress.
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/text_painting.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace purser {

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButton(button, painter, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabShape(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(tab, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(option, painter, widget);
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, color(Color::Sep));
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeader(header, painter, widget);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Color::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), color(Color::Border));
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QRect text = visualRect(combo->direction, combo->rect, combo->rect.adjusted(8, 0, -24, 0));
            const bool enabled = combo->state & State_Enabled;
            if (combo->editable)
                return;
            if (!combo->currentIcon.isNull()) {
                const QRect icon = visualRect(combo->direction, combo->rect, QRect(combo->rect.left() + 8, combo->rect.top(), 16, combo->rect.height()));
                combo->currentIcon.paint(painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
                text = visualRect(combo->direction, combo->rect, combo->rect.adjusted(28, 0, -24, 0));
            }
            painter->setPen(color(enabled ? Color::Text : Color::Text2));
            drawTextLine(painter, text, leadingEdge(combo->direction), combo->currentText);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawComboBox(combo, painter, widget);
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            drawSpinBox(spin, painter, widget);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(bar, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focused = (option->state & State_HasFocus) && (option->editable || (option->state & State_KeyboardFocusChange));
    if (option->editable) {
        drawField(option, painter, widget);
    } else {
        const bool hovered = enabled && (option->state & State_MouseOver);
        QStyleOption field(*option);
        field.state.setFlag(State_HasFocus, focused);
        drawField(&field, painter, widget);
        if (hovered && !focused)
            drawFrame(painter, option->rect, color(Color::Hover), color(Color::Border));
    }
    const QRect arrow = visualRect(option->direction, option->rect,
                                   QRect(option->rect.right() - 22, option->rect.top(), 16, option->rect.height()));
    paintIcon(painter, arrow, u"chevron-down"_s, color(Color::Text2), option->direction);
}

void Style::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, const QString &name, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
        const bool hovered = option->activeSubControls & part && option->state & State_MouseOver;
        if (hovered)
            painter->fillRect(rect.adjusted(0, 1, -1, -1), color(Color::Hover));
        paintIcon(painter, rect, name, color(option->stepEnabled & step ? Color::Text2 : Color::Sep), option->direction, 12);
    };
    arrow(SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

void Style::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    if (option->maximum <= option->minimum)
        return;
    QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    slider = option->orientation == Qt::Vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    const bool hovered = option->state & State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(hovered || (option->state & State_Sunken) ? Color::Text2 : Color::Border));
    painter->drawRoundedRect(slider, 3, 3);
    painter->restore();
}

void Style::drawTabShape(const QStyleOptionTab *option, QPainter *painter) const
{
    const QRect rect = option->rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Color::Sep));
    const bool selected = option->state & State_Selected;
    if (!selected && (option->state & State_MouseOver) && (option->state & State_Enabled))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color(Color::Border));
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color(Color::Accent));
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
        drawFrame(painter, rect.adjusted(2, 4, -2, -6), {}, {}, color(Color::Accent), 3);
}

void Style::drawTabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget) const
{
    QRect text = option->rect;
    const bool selected = option->state & State_Selected;
    if (!option->icon.isNull()) {
        const QRect icon = visualRect(option->direction, option->rect, QRect(text.left() + 12, text.top(), 16, text.height()));
        option->icon.paint(painter, icon);
        text = visualRect(option->direction, option->rect, option->rect.adjusted(20, 0, 0, 0));
    }
    painter->setPen(color(selected && (option->state & State_Enabled) ? Color::Text : Color::Text2));
    const bool mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr);
    painter->drawText(text, Qt::AlignCenter | Qt::TextSingleLine | (mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option->text);
}

void Style::drawMenuBarItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->fillRect(item->rect, item->palette.brush(QPalette::Window));
    const bool open = item->state & State_Sunken;
    const bool chosen = item->state & State_Selected;
    if (open || chosen)
        drawFrame(painter, item->rect.adjusted(0, 2, 0, -2), color(open ? Color::Sel : Color::Hover), {});
    painter->setPen(color(open ? Color::SelText : item->state & State_Enabled ? Color::Text : Color::Text2));
    const bool mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr);
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextSingleLine | (mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), item->text);
}

void Style::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const QRect track(bar->rect.left(), bar->rect.center().y() - 1, bar->rect.width(), 4);
    painter->fillRect(track, color(Color::Sep));
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    QRect done = track;
    if (range > 0) {
        done.setWidth(int(qint64(track.width()) * qBound<qint64>(0, qint64(bar->progress) - bar->minimum, range) / range));
    } else {
        // Without a known end the bar shows that work goes on, and does not move: nothing on screen blinks.
        done.setWidth(track.width() / 3);
    }
    painter->fillRect(visualRect(bar->direction, track, done), color(Color::Accent));
}

void Style::drawHeaderLabel(QPainter *painter, const HeaderLabel &label) const
{
    const QRect rect = label.rect;
    painter->fillRect(rect, color(label.hovered ? Color::Hover : Color::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Color::Border));
    const QRect inner = visualRect(label.direction, rect, rect.adjusted(label.leading, 0, -8 - label.trailing, -1));
    const QFont font = typeFont(Type::Small);
    const QFontMetrics metrics(font);
    const bool number = label.alignment & Qt::AlignRight;
    const int chevron = label.sorted ? 14 + 4 : 0;
    // Before a right-aligned label the chevron may stand in the padding.
    const int room = qMax(0, inner.width() - (number ? qMax(0, chevron - 8) : chevron));
    const int wanted = metrics.horizontalAdvance(label.text);
    const QString text = wanted <= room ? label.text : metrics.elidedText(label.text, Qt::ElideRight, room);
    const int width = qMin(wanted, room);
    // Amounts end at the same edge in both directions: their alignment is absolute.
    const Qt::Alignment alignment = label.alignment & Qt::AlignAbsolute ? label.alignment : visualAlignment(label.direction, label.alignment);
    QRect textRect = inner;
    if (alignment & Qt::AlignRight)
        textRect.setLeft(inner.right() - width + 1);
    else if (alignment & Qt::AlignHCenter)
        textRect.setLeft(inner.left() + (inner.width() - width) / 2);
    else if (label.direction == Qt::LeftToRight)
        textRect.setLeft(inner.left() + chevron);
    textRect.setWidth(width);
    painter->setFont(font);
    painter->setPen(color(label.sorted ? Color::Text : Color::Text2));
    drawTextLine(painter, textRect, Qt::AlignHCenter, text);
    if (label.sorted) {
        const bool before = label.direction == Qt::LeftToRight || (alignment & Qt::AlignRight && label.alignment & Qt::AlignAbsolute);
        const int x = before ? textRect.left() - 18 : textRect.right() + 5;
        paintIcon(painter, QRect(x, rect.top(), 14, rect.height()), label.largestFirst ? u"chevron-down"_s : u"chevron-up"_s, color(Color::Text),
                  label.direction, 14);
    }
    if (label.focused)
        drawFrame(painter, rect.adjusted(1, 2, -1, -2), {}, {}, color(Color::Accent), 3);
}

void Style::drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const
{
    HeaderLabel label;
    label.rect = option->rect;
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        label.rect.setWidth(qMax(label.rect.width(), header->sectionSize(option->section)));
    label.text = option->text;
    label.alignment = option->textAlignment;
    label.sorted = option->sortIndicator != QStyleOptionHeader::None;
    // SortUp means descending.
    label.largestFirst = option->sortIndicator == QStyleOptionHeader::SortUp;
    label.hovered = option->state & State_MouseOver && option->state & State_Enabled;
    label.direction = option->direction;
    drawHeaderLabel(painter, label);
}

} // namespace purser
