// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace purser {

/// A cell as its roles.
using TreeCell = QHash<int, QVariant>;

/// A row of a tree, with the rows below it.
struct TreeRow
{
    std::vector<TreeCell> cells;
    std::vector<std::unique_ptr<TreeRow>> children;
    TreeRow *parent = nullptr;
    int row = 0;

    TreeRow *add(std::vector<TreeCell> rowCells);
};

/// A tree of values that is set as a whole: the composition of a figure, months and what they are made of.
class TreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit TreeModel(QObject *parent = nullptr);
    ~TreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    /// Replaces every row.
    void setRoot(std::unique_ptr<TreeRow> root);
    virtual int columns() const = 0;

private:
    const TreeRow *rowOf(const QModelIndex &index) const;
    std::unique_ptr<TreeRow> m_root;
};

} // namespace purser
