// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_report_models.h"

#include <QLocale>

namespace purser {

ImportTotalsModel::ImportTotalsModel(const std::vector<ImportJob::FileResult> &results, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const ImportJob::FileResult &result : results) {
        if (!result.import)
            continue;
        for (const BillTotal &total : result.import->report.totals) {
            m_rows.push_back({textCell(result.import->report.file), textCell(total.month), countCell(total.lines),
                amountCell({total.pretaxAmount, Currency(total.currency)})});
        }
    }
}

int ImportTotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportTotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportTotalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_rows[size_t(index.row())][size_t(index.column())].value(role);
}

QVariant ImportTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: The amount of bill lines before tax
    return QStringList{tr("File"), tr("Month"), tr("Lines"), tr("Pretax amount")}.value(section);
}

SkippedRowsModel::SkippedRowsModel(const std::vector<ImportJob::FileResult> &results, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const ImportJob::FileResult &result : results) {
        if (result.import)
            m_rows.insert(m_rows.end(), result.import->report.badRows.begin(), result.import->report.badRows.end());
    }
}

int SkippedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SkippedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SkippedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BadRow &row = m_rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return row.sentence;
    if (role != Qt::DisplayRole && role != SortRole && role != CopyRole)
        return {};
    switch (index.column()) {
    case File: return row.file;
    case Line: return role == Qt::DisplayRole ? QVariant(QLocale().toString(row.line)) : QVariant(row.line);
    case ColumnName: return row.column;
    case Value: return row.value;
    case Reason: return row.sentence.section(QStringLiteral(": "), 1);
    }
    return {};
}

QVariant SkippedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("File"), tr("Line"), tr("Column"), tr("Value"), tr("Why it was skipped")}.value(section);
}

} // namespace purser
