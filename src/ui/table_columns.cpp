// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_columns.h"

#include "ui/table_cell.h"
#include "ui/table_delegate.h"
#include "ui/type.h"

#include <QAbstractItemView>
#include <QHeaderView>

namespace purser {

TableColumns::TableColumns(QAbstractItemView *view, TableDelegate *delegate)
    : QObject(view)
    , m_view(view)
    , m_delegate(delegate)
{
}

void TableColumns::setHeader(QHeaderView *header)
{
    m_header = header;
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        // Hiding and showing a column are resizes to and from nothing: nobody chose a width.
        if (m_fitting || before == 0 || after == 0)
            return;
        m_widthsChosen = true;
        Q_EMIT edited();
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::edited);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::edited);
}

TableColumns::Kind TableColumns::kind(int section) const
{
    const auto known = m_kinds.constFind(section);
    if (known != m_kinds.constEnd())
        return *known;
    Kind kind;
    const QAbstractItemModel *model = m_view->model();
    if (!model || model->rowCount() == 0)
        return kind;
    // The first rows tell; parents of a tree may be empty where their children are not.
    const auto look = [&](const QModelIndex &parent) {
        const int rows = qMin(8, model->rowCount(parent));
        for (int row = 0; row < rows && !kind.isNumber; ++row) {
            const TableCell cell = TableCell::read(model->index(row, section, parent));
            kind.isAmount = kind.isAmount || cell.isAmount();
            kind.isNumber = kind.isNumber || cell.isNumber() || cell.variance || cell.share;
            kind.hasLane = kind.hasLane || (m_delegate->isCurrencyShown() && !cell.currency.isEmpty());
        }
    };
    look({});
    if (!kind.isNumber)
        look(model->index(0, 0));
    m_kinds.insert(section, kind);
    return kind;
}

void TableColumns::forget()
{
    m_kinds.clear();
    if (m_header)
        m_header->viewport()->update();
}

void TableColumns::setDefaultWidths(const QList<int> &widths)
{
    m_defaultWidths = widths;
    fit();
}

void TableColumns::setStretchColumn(int column)
{
    m_stretchColumn = column;
    fit();
}

int TableColumns::contentsWidth(int column) const
{
    if (const int width = m_defaultWidths.value(column, -1); width > 0)
        return scaled(width);
    const int contents = static_cast<const QAbstractItemView *>(m_view)->sizeHintForColumn(column);
    return qBound(56, qMax(m_header->sectionSizeHint(column), contents) + 8, 420);
}

void TableColumns::fit()
{
    if (!m_header || !m_view->model() || m_widthsChosen || m_fitting)
        return;
    m_fitting = true;
    const int count = m_header->count();
    int total = 0;
    for (int column = 0; column < count; ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        const int width = contentsWidth(column);
        m_header->resizeSection(column, width);
        total += width;
    }
    if (m_stretchColumn >= 0 && m_stretchColumn < count && !m_header->isSectionHidden(m_stretchColumn)) {
        const int size = m_header->sectionSize(m_stretchColumn);
        m_header->resizeSection(m_stretchColumn, qMax(size + m_view->viewport()->width() - total, qMin(160, size)));
    }
    m_fitting = false;
}

int TableColumns::neighbour(int logical, int step) const
{
    for (int visual = m_header->visualIndex(logical) + step; visual >= 0 && visual < m_header->count(); visual += step) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            return m_header->logicalIndex(visual);
    }
    return -1;
}

} // namespace purser
