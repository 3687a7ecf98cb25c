// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "review/query.h"

namespace purser {

/// Options of `review`, which `export … review` takes too.
void takesReviewOptions(Invocation &call);

/// A question to the bill lines, as asked on the command line, and its answer.
class ReviewRows
{
public:
    /// Opens the lines of \a source and runs the query. Refuses with InvalidValue for a column there is not or an expression that cannot
    /// be read.
    static Result<ReviewRows> run(DataSource &source, const Invocation &call);

    bool isGrouped() const { return m_view->isGrouped(); }
    qint64 count() const { return m_view->count(); }
    QStringList columns() const { return m_columns; }
    /// Calls \a row with the cells of each row, in the order of columns(), a window at a time.
    Result<void> forEachRow(const std::function<void(const QStringList &)> &row) const;
    /// Rows as JSON objects; an empty cell is left out.
    Result<JsonValue> toJson() const;

private:
    std::shared_ptr<const LineSet> m_lines;
    std::shared_ptr<const RowView> m_view;
    QStringList m_columns;
    std::vector<int> m_indexes;
};

} // namespace purser
