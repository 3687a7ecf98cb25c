// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace purser {

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{
}

const Style *Style::of(const QWidget *widget)
{
    return qobject_cast<const Style *>(widget ? widget->style() : QApplication::style());
}

QColor Style::color(Color name) const
{
    return m_theme.colors()[name];
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_LineEditIconMargin:
        return 5;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabHSpace:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_HeaderMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_TreeViewIndentation:
        return 20;
    case PM_HeaderDefaultSectionSizeVertical:
        return scaled(28);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_TabBar_PreferNoArrows:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const int row = scaled(28);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            const bool flat = button->features & QStyleOptionButton::Flat;
            if (!button->icon.isNull())
                width += button->iconSize.width() + (button->text.isEmpty() ? 0 : 4);
            if (button->features & QStyleOptionButton::HasMenu)
                width += flat ? 20 : 12;
            const int padding = button->text.isEmpty() ? 6 : flat ? 8 : 12;
            return QSize(width + 2 * padding, qMax(row, button->fontMetrics.height() + 8));
        }
        break;
    case CT_LineEdit:
        return QSize(contents.width() + 12, qMax(row, contents.height() + 6));
    case CT_ComboBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int icon = combo && !combo->currentIcon.isNull() ? 20 : 0;
        return QSize(qMax(contents.width() + 8 + 7 + 16 + 4 + icon, base.width() > 0 ? 0 : 0), row);
    }
    case CT_SpinBox:
        return QSize(contents.width() + 40, row);
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int text = tab ? tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text).width() : contents.width();
        return QSize(text + 24 + (tab && !tab->icon.isNull() ? 20 : 0), scaled(36));
    }
    case CT_MenuBarItem:
        return QSize(contents.width() + 16, row);
    case CT_MenuBar:
        return QSize(contents.width(), row);
    case CT_MenuItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(qMax(size.height(), scaled(26)));
        return size;
    }
    case CT_HeaderSection:
        return QSize(contents.width() + 24, row);
    case CT_ItemViewItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(qMax(size.height(), row));
        return size;
    }
    case CT_ProgressBar:
        return QSize(contents.width(), 4);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        // The line edit inside a combo or spin box has no frame; its box keeps the room.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return option->rect.adjusted(2, 0, -2, 0);
        return option->rect.adjusted(5, 1, -5, -1);
    case SE_PushButtonFocusRect:
    case SE_TabBarTabLeftButton:
        break;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        QRect rect = QProxyStyle::subElementRect(element == SE_CheckBoxFocusRect ? SE_CheckBoxContents : SE_RadioButtonContents, option, widget);
        return rect.adjusted(-3, 0, 3, 0) & option->rect;
    }
    case SE_TabWidgetTabContents:
    case SE_TabWidgetTabPane: {
        return QProxyStyle::subElementRect(element, option, widget);
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? bar->rect.width() : bar->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0) {
            slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
            slider = qBound(qMin(28, length), slider, length);
        }
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto part = [&](int from, int size) {
            const QRect rect = horizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
            return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
        };
        switch (sub) {
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSlider:
            return part(start, slider);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + slider, length - start - slider);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const QRect frame = option->rect;
        switch (sub) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, frame, QRect(frame.right() - 23, frame.top(), 24, frame.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, frame, frame.adjusted(4, 1, -24, -1));
        case SC_ComboBoxFrame:
            return frame;
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        const QRect frame = option->rect;
        const int half = frame.height() / 2;
        switch (sub) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, frame, QRect(frame.right() - 21, frame.top() + 1, 20, half - 1));
        case SC_SpinBoxDown:
            return visualRect(option->direction, frame, QRect(frame.right() - 21, frame.top() + half, 20, frame.height() - half - 1));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, frame, frame.adjusted(4, 1, -24, -1));
        case SC_SpinBoxFrame:
            return frame;
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace purser
