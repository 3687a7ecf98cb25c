// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_model.h"

namespace purser {

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(headers().size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Cells &cells = m_rows[size_t(index.row())];
    return size_t(index.column()) < cells.size() ? cells[size_t(index.column())].value(role) : QVariant();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headers().value(section);
}

void TableModel::setRows(std::vector<Cells> rows)
{
    // Selection and scroll position survive a refresh of the same rows, which is what most change notices bring.
    const bool sameShape = rows.size() == m_rows.size() && !rows.empty()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Cells &a, const Cells &b) { return a[0].value(IdRole) == b[0].value(IdRole); });
    if (sameShape) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // the language may be another
        return;
    }
    const bool appended = !m_rows.empty() && rows.size() > m_rows.size()
        && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), [](const Cells &a, const Cells &b) { return a[0].value(IdRole) == b[0].value(IdRole); });
    if (appended) {
        const int before = int(m_rows.size());
        beginInsertRows({}, before, int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace purser
