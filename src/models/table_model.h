// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cells.h"
#include "models/section_model.h"

#include <concepts>

namespace purser {

/// A flat table whose rows are made into cells when they arrive: for lists a person reads, up to some ten thousand rows. Derived classes ask and
/// call setRows().
class TableModel : public SectionModel
{
    Q_OBJECT

public:
    using SectionModel::SectionModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    using Cells = std::vector<TreeCell>;
    void setRows(std::vector<Cells> rows);
    virtual QStringList headers() const = 0;

private:
    std::vector<Cells> m_rows;
};

} // namespace purser
