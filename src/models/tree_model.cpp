// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tree_model.h"

namespace purser {

TreeRow *TreeRow::add(std::vector<TreeCell> rowCells)
{
    auto child = std::make_unique<TreeRow>();
    child->cells = std::move(rowCells);
    child->parent = this;
    child->row = int(children.size());
    children.push_back(std::move(child));
    return children.back().get();
}

TreeModel::TreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<TreeRow>())
{
}

TreeModel::~TreeModel() = default;

const TreeRow *TreeModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const TreeRow *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, rowOf(parent)->children[size_t(row)].get());
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const TreeRow *above = rowOf(child)->parent;
    return above && above != m_root.get() ? createIndex(above->row, 0, const_cast<TreeRow *>(above)) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() != 0 ? 0 : int(rowOf(parent)->children.size());
}

int TreeModel::columnCount(const QModelIndex &) const
{
    return columns();
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &cells = rowOf(index)->cells;
    if (size_t(index.column()) >= cells.size())
        return {};
    return cells[size_t(index.column())].value(role);
}

void TreeModel::setRoot(std::unique_ptr<TreeRow> root)
{
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

} // namespace purser
