// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_header.h"

#include "ui/style.h"
#include "ui/table_columns.h"
#include "ui/table_delegate.h"
#include "ui/type.h"

#include <QPainter>

namespace purser {

TableHeader::TableHeader(const TableColumns *columns, QWidget *view)
    : QHeaderView(Qt::Horizontal, view)
    , m_columns(columns)
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

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Style *style = Style::of(this);
    if (!style || !rect.isValid()) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    // Not initStyleOptionForIndex(): it asks whether whole columns are selected, which visits every row when everything is.
    HeaderLabel label;
    label.rect = rect;
    label.text = model()->headerData(section, orientation()).toString();
    label.direction = layoutDirection();
    label.sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    label.largestFirst = sortIndicatorOrder() == Qt::DescendingOrder;
    label.hovered = sectionsClickable() && underMouse() && logicalIndexAt(mapFromGlobal(QCursor::pos())) == section;
    const TableColumns::Kind kind = m_columns->kind(section);
    if (kind.isNumber) {
        label.alignment = Qt::AlignRight | Qt::AlignAbsolute;
        label.trailing = kind.hasLane && label.direction == Qt::LeftToRight ? TableDelegate::lane : 0;
    }
    painter->save();
    style->drawHeaderLabel(painter, label);
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString text = model() ? model()->headerData(section, orientation()).toString() : QString();
    int width = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(text) + 2 * TableDelegate::padding + 2;
    const TableColumns::Kind kind = m_columns->kind(section);
    if (kind.hasLane)
        width += TableDelegate::lane;
    if (sortIndicatorSection() == section || kind.isNumber)
        width += 18;
    return QSize(width, scaled(28));
}

} // namespace purser
