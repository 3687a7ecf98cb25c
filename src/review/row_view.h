// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "review/line_set.h"

#include <optional>

namespace purser {

/// A line, for a screen or an export: its key and one text for each column that was asked for. Decimals are canonical
/// text with the digits they need; a cell without a value is a null QString.
struct LineRow
{
    LineKey key;
    QStringList cells;
};

/// Exact sums of the lines of one currency. Rule: amounts of different currencies never add.
struct CurrencyTotal
{
    QString currency;
    qint64 lines = 0;
    std::vector<Decimal> sums; ///< in the order of ReviewQuery::sums; invalid when beyond 128 bits
};

/// One group in one currency.
struct GroupRow
{
    QStringList values; ///< in the order of ReviewQuery::groupBy
    QString currency;
    qint64 lines = 0;
    std::vector<Decimal> sums;
};

/// The answer to a query: a window onto rows, never all rows as strings. Immutable; any thread. It keeps the line set's
/// data alive.
class RowView
{
public:
    virtual ~RowView() = default;

    /// Rows to be seen: lines, or groups for a grouped query; at most the query's limit.
    qint64 count() const { return m_count; }
    /// Lines that match, without regard to the limit.
    qint64 matchingLines() const { return m_matchingLines; }
    bool isGrouped() const { return m_grouped; }
    const std::vector<CurrencyTotal> &totals() const { return m_totals; } ///< by currency, ascending
    const std::vector<GroupRow> &groups() const { return m_groups; } ///< all of them; empty for lines

    /// The lines \a first … \a first + \a n - 1 with the cells of \a columns (positions in LineSet::columns()). Loads
    /// columns that are not in memory, so it can block on the store. Empty for groups; cut at count().
    virtual Result<std::vector<LineRow>> window(qint64 first, qint64 n, const std::vector<int> &columns) const = 0;
    /// The keys alone (to mark lines).
    virtual Result<std::vector<LineKey>> keys(qint64 first, qint64 n) const = 0;
    /// One decimal, exact. Empty for a cell without a value or a text column.
    virtual Result<std::optional<Decimal>> decimal(qint64 row, int column) const = 0;

protected:
    qint64 m_count = 0;
    qint64 m_matchingLines = 0;
    bool m_grouped = false;
    std::vector<CurrencyTotal> m_totals;
    std::vector<GroupRow> m_groups;
};

} // namespace purser
