// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/sql_past.h"

namespace purser {

QList<Row> rowsAsOf(const TableInfo &table, const QList<Row> &rows, Instant then)
{
    QList<Row> past;
    if (&table == &tableOf<CurrencyChange>()) {
        for (const Row &row : rows) {
            CurrencyChange change = fromRow<CurrencyChange>(row);
            if (change.requestedAt > then)
                continue;
            if (change.appliedAt && *change.appliedAt > then)
                change.appliedAt.reset();
            past << toRow(change);
        }
        return past;
    }
    if (&table == &tableOf<OverduePeriod>()) {
        for (const Row &row : rows) {
            OverduePeriod period = fromRow<OverduePeriod>(row);
            if (period.since > then)
                continue;
            if (period.until && *period.until > then)
                period.until.reset();
            past << toRow(period);
        }
        return past;
    }
    return rows;
}

Currency recordedCurrency(const QList<CurrencyChange> &changes, const Currency &now, Instant then)
{
    for (const CurrencyChange &change : changes) {
        if (change.appliedAt && *change.appliedAt > then)
            return change.former;
    }
    return now;
}

} // namespace purser
