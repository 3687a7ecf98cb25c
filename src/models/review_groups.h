// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review_question.h"

#include <QHash>

namespace purser {

/// One step down a tree of groups.
struct ReviewGroupKey
{
    QString value;
    QString currency;
    friend bool operator==(const ReviewGroupKey &, const ReviewGroupKey &) = default;
    friend size_t qHash(const ReviewGroupKey &key, size_t seed = 0) { return qHashMulti(seed, key.value, key.currency); }
};

/// The groups above and the group itself, outermost first. The empty path is the whole answer.
using ReviewPath = QList<ReviewGroupKey>;

/// What is known of one group in one currency. All sums exact.
struct ReviewGroup
{
    ReviewGroupKey key;
    QString secondary; ///< the name that goes with an id
    qint64 lines = 0; ///< of the chosen months, as are these:
    qint64 checked = 0, disputed = 0;
    Decimal amount;
    Decimal against; ///< of the month that is compared with

    Decimal difference() const { return amount - against; }
    /// Relative change in tenths of a percent, rounded half-up; empty where there was nothing before.
    std::optional<qint64> permille() const;
    void add(const ReviewGroup &other);
};

struct ReviewGroupOrder
{
    enum Column { Group, Lines, Amount, Against, Difference, Variance, Checked, Mark, ColumnCount };
    Column column = Amount;
    Qt::SortOrder order = Qt::DescendingOrder;
    friend bool operator==(const ReviewGroupOrder &, const ReviewGroupOrder &) = default;
};

/// The condition that a line is in the group \a path of \a question.
std::vector<ReviewCondition> conditionsOf(const ReviewQuestion &question, const ReviewPath &path);

/// The groups one step below \a path, in \a order; amounts of one currency together. Blocks: for a worker. Refuses as runQuery().
Result<std::vector<ReviewGroup>> reviewGroups(const LineSet &lines, const ReviewQuestion &question, const ReviewPath &path, ReviewGroupOrder order, std::stop_token stop = {});

/// The sums of \a groups, one for each currency, by currency.
std::vector<ReviewGroup> totalsOf(const std::vector<ReviewGroup> &groups);

} // namespace purser
