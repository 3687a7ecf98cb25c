// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/expression.h"
#include "review/row_view.h"

#include <stop_token>

namespace purser {

class LineSet;

struct SortKey
{
    QString column; ///< for groups: a group or sum column, "currency" or "lines"
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// A question to a line set. Everything is optional; an empty query is all lines in the order of the files.
struct ReviewQuery
{
    QStringList months; ///< "YYYY-MM"; empty = all
    /// Lines with a cell (any column, mark and comment too) that contains this text, without regard to case, in any
    /// language. Amounts are compared as written with at least two decimals ("12.50").
    QString filter;
    std::optional<Expression> where;
    QStringList groupBy; ///< any columns; empty = lines
    QStringList sums; ///< decimal columns to sum, for groups and totals
    std::vector<SortKey> sort; ///< first key first; ties keep the order of the files. Groups: by their values if empty
    qint64 limit = -1; ///< only the first so many rows (after sorting); cheaper than a whole order. Totals stay of all
};

/// Answers \a query. Blocks while it computes on all cores, so call it from a worker.
///
/// Empty cells sort first in ascending order; text sorts by its case-folded code points, decimals by value.
/// InvalidValue (fields "where", "groupBy", "sums", "sort") names a column that the lines do not have or that is of the
/// wrong kind; Failed or Damaged come from the store; Failed when \a stop was requested (check the token: nobody needs
/// to see that).
Result<std::shared_ptr<const RowView>> runQuery(const LineSet &lines, const ReviewQuery &query, std::stop_token stop = {});

} // namespace purser
