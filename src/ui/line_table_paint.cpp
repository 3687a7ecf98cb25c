// SPDX-License-Identifier: GPL-3.0-or-later
// How a LineTable and its header look.
#include "ui/line_table.h"
#include "ui/line_table_header.h"

#include "models/roles.h"
#include "ui/colors.h"
#include "ui/style.h"
#include "ui/table_delegate.h"
#include "ui/type.h"

#include <QPainter>
#include <QStyleOption>

namespace purser {

LineTableHeader::LineTableHeader(LineTable *table)
    : QHeaderView(Qt::Horizontal, table)
    , m_table(table)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setMinimumSectionSize(40);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

bool LineTableHeader::isNumber(int section) const
{
    return model() && (model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

bool LineTableHeader::hasLane(int section) const
{
    return model() && m_table->tableDelegate()->isCurrencyShown() && model()->headerData(section, Qt::Horizontal, AmountRole).toBool();
}

void LineTableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Style *style = Style::of(this);
    if (!style || !rect.isValid()) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, section);
    HeaderLabel label;
    label.rect = rect;
    label.text = option.text;
    label.direction = layoutDirection();
    label.sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    label.largestFirst = sortIndicatorOrder() == Qt::DescendingOrder;
    label.hovered = (option.state & QStyle::State_MouseOver) && sectionsClickable();
    if (isNumber(section)) {
        label.alignment = Qt::AlignRight | Qt::AlignAbsolute;
        label.trailing = hasLane(section) && label.direction == Qt::LeftToRight ? TableDelegate::lane : 0;
    }
    painter->save();
    style->drawHeaderLabel(painter, label);
    painter->restore();
}

QSize LineTableHeader::sectionSizeFromContents(int section) const
{
    const QString text = model() ? model()->headerData(section, orientation()).toString() : QString();
    int width = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(text) + 2 * TableDelegate::padding + 2;
    if (hasLane(section))
        width += TableDelegate::lane;
    if (sortIndicatorSection() == section || isNumber(section))
        width += 18;
    return QSize(width, scaled(28));
}

void LineTable::fitColumns()
{
    if (!model() || m_widthsChosen || m_fitting)
        return;
    m_fitting = true;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            header->resizeSection(column, qBound(56, qMax(header->sectionSizeHint(column), sizeHintForColumn(column)) + 8, scaled(260)));
    }
    m_fitting = false;
    updateGeometries();
}

int LineTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const int last = int(qMin<qint64>(model()->rowCount(), firstRow() + rowsOnScreen() + 1));
    for (int row = int(firstRow()); row < last; ++row)
        width = qMax(width, m_delegate->sizeHint(option, model()->index(row, column)).width());
    return width;
}

void LineTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!model())
        return;
    const Colors &colors = colorsOf(this);
    const QHeaderView *header = horizontalHeader();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.showDecorationSelected = true;
    const QStyle::State state = option.state & ~QStyle::State_HasFocus;
    const int height = rowHeight();
    const int count = model()->rowCount(rootIndex());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QModelIndex current = currentIndex();
    const QRect dirty = event->rect();
    const auto isSelected = [&](qint64 row) { return row < count && selectionModel() && selectionModel()->isRowSelected(int(row), rootIndex()); };
    for (qint64 row = firstRow() + dirty.top() / height; row < count; ++row) {
        const QRect line(0, int(row - firstRow()) * height, viewport()->width(), height);
        if (line.top() > dirty.bottom())
            break;
        const bool selected = isSelected(row);
        if (selected) {
            const bool active = isActiveWindow() || colors.isHighContrast();
            painter.fillRect(line, colors[active ? Color::Sel : Color::SelInactive]);
        }
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (header->isSectionHidden(column))
                continue;
            const QRect cell(columnViewportPosition(column), line.top(), header->sectionSize(column), height);
            if (!cell.intersects(dirty))
                continue;
            const QModelIndex index = model()->index(int(row), column, rootIndex());
            option.rect = cell;
            option.state = state;
            option.state.setFlag(QStyle::State_Selected, selected);
            option.state.setFlag(QStyle::State_HasFocus, index == current && hasFocus());
            m_delegate->paint(&painter, option, index);
        }
        if (selected)
            painter.fillRect(QRect(mirrored ? line.right() - 2 : line.left(), line.top(), 3, height), colors[Color::Accent]);
        if (!selected || !isSelected(row + 1))
            painter.fillRect(QRect(line.left(), line.bottom(), line.width(), 1), colors[Color::Sep]);
    }
}

} // namespace purser
