// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_groups.h"

#include "review/line_set.h"

#include <QCollator>

#include <numeric>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/// The column whose text names what another column identifies.
QString companionOf(const QString &column)
{
    static const QHash<QString, QString> names{{u"instance_id"_s, u"instance_name"_s}, {u"product_code"_s, u"product_name"_s},
        {u"product_detail_code"_s, u"product_detail"_s}, {u"account_id"_s, u"account_name"_s}, {u"owner_account_id"_s, u"owner_account_name"_s}};
    return names.value(column);
}

/// A group column of a query, once, and where it stands.
qsizetype grouped(ReviewQuery &query, const QString &column)
{
    const qsizetype known = query.groupBy.indexOf(column);
    if (known >= 0)
        return known;
    query.groupBy << column;
    return query.groupBy.size() - 1;
}

template<typename Value>
int compared(const Value &a, const Value &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

void sortReviewGroups(std::vector<ReviewGroup> &groups, ReviewGroupOrder order)
{
    using Order = ReviewGroupOrder;
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> names;
    names.reserve(groups.size());
    for (const ReviewGroup &group : groups)
        names.push_back(collator.sortKey(group.key.value));
    const bool isAmount = order.column == Order::Amount || order.column == Order::Against || order.column == Order::Difference;
    const auto compare = [&](size_t x, size_t y) {
        const ReviewGroup &a = groups[x], &b = groups[y];
        switch (order.column) {
        case Order::Lines: return compared(a.lines, b.lines);
        case Order::Amount: return compared(a.amount, b.amount);
        case Order::Against: return compared(a.against, b.against);
        case Order::Difference: return compared(a.difference(), b.difference());
        case Order::Variance: {
            // What is new has grown more than anything.
            constexpr qint64 most = std::numeric_limits<qint64>::max();
            return compared(a.permille().value_or(a.amount.isZero() ? 0 : most), b.permille().value_or(b.amount.isZero() ? 0 : most));
        }
        case Order::Checked: return compared(a.checked * std::max<qint64>(b.lines, 1), b.checked * std::max<qint64>(a.lines, 1));
        case Order::Mark: return compared(std::pair(a.disputed, a.checked), std::pair(b.disputed, b.checked));
        case Order::Group:
        case Order::ColumnCount: break;
        }
        return names[x].compare(names[y]);
    };
    std::vector<size_t> positions(groups.size());
    std::iota(positions.begin(), positions.end(), size_t(0));
    std::sort(positions.begin(), positions.end(), [&](size_t x, size_t y) {
        const ReviewGroup &a = groups[x], &b = groups[y];
        if (isAmount && a.key.currency != b.key.currency)
            return a.key.currency < b.key.currency;
        if (const int relation = compare(x, y))
            return order.order == Qt::AscendingOrder ? relation < 0 : relation > 0;
        if (const int relation = names[x].compare(names[y]))
            return relation < 0;
        return std::pair(a.key.value, a.key.currency) < std::pair(b.key.value, b.key.currency);
    });
    std::vector<ReviewGroup> sorted;
    sorted.reserve(groups.size());
    for (const size_t position : positions)
        sorted.push_back(std::move(groups[position]));
    groups = std::move(sorted);
}

} // namespace

std::optional<qint64> ReviewGroup::permille() const
{
    const Int128 before = against.abs().units();
    const Decimal change = difference();
    if (before == 0 || !change.isValid() || !against.isValid())
        return std::nullopt;
    const Int128 size = change.abs().units();
    constexpr Int128 limit = Int128(1) << 100;
    if (size > limit || before > limit)
        return std::nullopt;
    const Int128 rounded = (size * 2000 + before) / (before * 2);
    const qint64 result = rounded > 1'000'000'000 ? 1'000'000'000 : qint64(rounded);
    return change.isNegative() ? -result : result;
}

void ReviewGroup::add(const ReviewGroup &other)
{
    lines += other.lines;
    checked += other.checked;
    disputed += other.disputed;
    amount += other.amount;
    against += other.against;
}

std::vector<ReviewCondition> conditionsOf(const ReviewQuestion &question, const ReviewPath &path)
{
    std::vector<ReviewCondition> conditions;
    for (qsizetype i = 0; i < path.size() && i < question.groupBy.size(); ++i)
        conditions.push_back({question.groupBy[i], Comparison::Equal, {path[i].value}});
    if (!path.isEmpty() && !path.last().currency.isEmpty())
        conditions.push_back({u"currency"_s, Comparison::Equal, {path.last().currency}});
    return conditions;
}

Result<std::vector<ReviewGroup>> reviewGroups(const LineSet &lines, const ReviewQuestion &question, const ReviewPath &path, ReviewGroupOrder order, std::stop_token stop)
{
    std::vector<ReviewGroup> groups;
    if (path.size() >= question.groupBy.size())
        return groups;
    auto query = question.query(conditionsOf(question, path));
    if (!query)
        return tl::unexpected(query.error());
    const bool compares = !question.against.isEmpty();
    if (compares && !question.months.isEmpty() && !question.months.contains(question.against))
        query->months << question.against;
    const QString column = question.groupBy[path.size()];
    const qsizetype value = grouped(*query, column);
    const QString companion = companionOf(column);
    const qsizetype secondary = !companion.isEmpty() && lines.columnIndex(companion) >= 0 ? grouped(*query, companion) : -1;
    const qsizetype month = compares ? grouped(*query, u"billing_cycle"_s) : -1;
    const qsizetype mark = grouped(*query, u"mark"_s);
    if (lines.columnIndex(question.amount) >= 0)
        query->sums = {question.amount};
    const auto view = runQuery(lines, *query, stop);
    if (!view)
        return tl::unexpected(view.error());

    QHash<ReviewGroupKey, size_t> known;
    for (const GroupRow &row : (*view)->groups()) {
        const ReviewGroupKey key{row.values[value], row.currency};
        auto at = known.constFind(key);
        if (at == known.constEnd()) {
            at = known.insert(key, groups.size());
            groups.push_back(ReviewGroup{key, {}, 0, 0, 0, {}, {}});
        }
        ReviewGroup &group = groups[*at];
        if (secondary >= 0 && group.secondary.isEmpty() && row.values[secondary] != key.value)
            group.secondary = row.values[secondary];
        const Decimal sum = row.sums.empty() ? Decimal() : row.sums.front();
        if (compares && row.values[month] == question.against)
            group.against += sum;
        if (month >= 0 && !question.months.isEmpty() && !question.months.contains(row.values[month]))
            continue;
        group.amount += sum;
        group.lines += row.lines;
        if (row.values[mark] == u"checked")
            group.checked += row.lines;
        else if (row.values[mark] == u"disputed")
            group.disputed += row.lines;
    }
    sortReviewGroups(groups, order);
    return groups;
}

std::vector<ReviewGroup> totalsOf(const std::vector<ReviewGroup> &groups)
{
    std::vector<ReviewGroup> totals;
    for (const ReviewGroup &group : groups) {
        auto total = std::find_if(totals.begin(), totals.end(), [&](const ReviewGroup &other) { return other.key.currency == group.key.currency; });
        if (total == totals.end())
            total = totals.insert(totals.end(), ReviewGroup{{{}, group.key.currency}, {}, 0, 0, 0, {}, {}});
        total->add(group);
    }
    std::sort(totals.begin(), totals.end(), [](const ReviewGroup &a, const ReviewGroup &b) { return a.key.currency < b.key.currency; });
    return totals;
}

} // namespace purser
