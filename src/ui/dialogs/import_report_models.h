// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_job.h"
#include "models/cells.h"

#include <QAbstractTableModel>

namespace purser {

/// Months and currencies of what was imported, a row each.
class ImportTotalsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, MonthColumn, Lines, PretaxAmount, ColumnCount };
    explicit ImportTotalsModel(const std::vector<ImportJob::FileResult> &results, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::vector<TreeCell>> m_rows;
};

/// Rows that were not imported, and why.
class SkippedRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Line, ColumnName, Value, Reason, ColumnCount };
    explicit SkippedRowsModel(const std::vector<ImportJob::FileResult> &results, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BadRow> m_rows;
};

} // namespace purser
