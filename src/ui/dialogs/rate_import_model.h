// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rate_file.h"
#include "models/cells.h"
#include "source/setting_queries.h"

#include <QAbstractTableModel>

namespace purser {

/// The lines of a file of exchange rates beside what the book has, before they are set and while they are.
class RateImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, MonthColumn, From, To, Rate, Source, Remark, ColumnCount };
    enum class Status {
        New,
        Changed, ///< the book has another rate, or another source of it
        Same,
        Set,
        Refused,
    };

    RateImportModel(const QList<RateLine> &lines, const QList<ExchangeRateRow> &known, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const RateLine &line(int row) const { return m_rows[row].line; }
    Status status(int row) const { return m_rows[row].status; }
    int count(Status status) const;
    /// The first row from \a row on that is still to be set; -1 when there is none.
    int nextToSet(int row) const;
    int toSet() const { return count(Status::New) + count(Status::Changed) + count(Status::Refused); }
    void setOutcome(int row, const std::optional<QString> &refusal);

private:
    struct Row
    {
        RateLine line;
        Status status = Status::New;
        QString remark;
    };
    static QString word(Status status);

    QList<Row> m_rows;
};

} // namespace purser
