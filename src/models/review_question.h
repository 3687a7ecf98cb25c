// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_value.h"
#include "review/query.h"

namespace purser {

/// One condition of a filter chip: a column and the values it may (or, for NotEqual, may not) have.
struct ReviewCondition
{
    QString column; ///< name in LineSet::columns()
    Comparison comparison = Comparison::Equal;
    QStringList values; ///< any of them; an empty text means "no value". One value for any other comparison than = and !=

    /// As a part of an expression.
    QString expression() const;
    friend bool operator==(const ReviewCondition &, const ReviewCondition &) = default;
};

/// What a person asks of the bill lines: everything on the page but the order of rows. A plain value; a saved view keeps it.
struct ReviewQuestion
{
    QStringList months; ///< "YYYY-MM"; empty = all
    QString against; ///< the month to compare with; empty = no comparison
    QString filter;
    QString where; ///< an expression, as typed
    std::vector<ReviewCondition> conditions;
    QStringList groupBy; ///< empty = lines
    QString amount = QStringLiteral("pretax_amount"); ///< the column that is summed

    /// Refuses like Expression::parse(), with positions in \a where as it was typed. \a more are added to the conditions.
    Result<ReviewQuery> query(const std::vector<ReviewCondition> &more = {}) const;
    /// Whether anything but the months narrows the lines.
    bool isNarrowed() const { return !filter.isEmpty() || !where.isEmpty() || !conditions.empty() || !months.isEmpty(); }

    JsonValue toJson() const;
    /// What it cannot read it leaves out.
    static ReviewQuestion fromJson(const JsonValue &json);

    friend bool operator==(const ReviewQuestion &, const ReviewQuestion &) = default;
};

/// "=", "!=", "<", … as expressions write them.
QString signOf(Comparison comparison);

} // namespace purser
