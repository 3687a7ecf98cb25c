// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/group_order.h"

#include "review/line_set_data.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/// What a group sorts by, made once and not at every comparison: folded text first, the text itself behind it.
struct Key
{
    QByteArray folded, text;
    std::optional<Decimal> number;

    friend int compare(const Key &a, const Key &b)
    {
        if (a.number != b.number)
            return !a.number || (b.number && *a.number < *b.number) ? -1 : 1;
        const int folded = a.folded.compare(b.folded);
        return folded != 0 ? folded : a.text.compare(b.text);
    }
};

Key textKey(const QString &text)
{
    return {foldedText(text).toUtf8(), text.toUtf8(), std::nullopt};
}

Key numberKey(const std::optional<Decimal> &number)
{
    return {{}, {}, number};
}

struct KeyColumn
{
    std::vector<Key> keys; ///< by group
    bool descending = false;
};

} // namespace

Result<std::vector<GroupRow>> sortGroups(std::vector<GroupRow> &&groups, const LineSetData &data, const ReviewQuery &query, const std::vector<int> &groupColumns)
{
    std::vector<KeyColumn> columns;
    const auto add = [&](bool descending, const auto &keyOf) {
        KeyColumn column{{}, descending};
        column.keys.reserve(groups.size());
        for (const GroupRow &group : groups)
            column.keys.push_back(keyOf(group));
        columns.push_back(std::move(column));
    };
    const auto addValue = [&](qsizetype index, bool descending) {
        if (data.columns[size_t(groupColumns[size_t(index)])].kind == ColumnKind::Decimal)
            add(descending, [&](const GroupRow &group) { return numberKey(Decimal::parse(group.values[index])); });
        else
            add(descending, [&](const GroupRow &group) { return textKey(group.values[index]); });
    };
    const auto currencyOf = [](const GroupRow &group) { return textKey(group.currency); };

    for (const SortKey &key : query.sort) {
        const bool descending = key.order == Qt::DescendingOrder;
        if (const qsizetype value = query.groupBy.indexOf(key.column); value >= 0) {
            addValue(value, descending);
        } else if (const qsizetype sum = query.sums.indexOf(key.column); sum >= 0) {
            add(descending, [&](const GroupRow &group) { return numberKey(group.sums[size_t(sum)]); });
        } else if (key.column == "currency"_L1) {
            add(descending, currencyOf);
        } else if (key.column == "lines"_L1) {
            add(descending, [](const GroupRow &group) { return numberKey(Decimal(group.lines)); });
        } else {
            return refuse(RefusalCode::InvalidValue,
                          QCoreApplication::translate("purser::ReviewQuery", "Groups cannot be sorted by \"%1\": it is neither grouped by nor summed.").arg(key.column), u"sort"_s);
        }
    }
    for (qsizetype i = 0; i < query.groupBy.size(); ++i)
        addValue(i, false);
    add(false, currencyOf);

    std::vector<size_t> order(groups.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        for (const KeyColumn &column : columns) {
            if (const int relation = compare(column.keys[a], column.keys[b]))
                return (relation < 0) != column.descending;
        }
        return false;
    });
    std::vector<GroupRow> sorted;
    sorted.reserve(groups.size());
    for (const size_t group : order)
        sorted.push_back(std::move(groups[group]));
    return sorted;
}

} // namespace purser
