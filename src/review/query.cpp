// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/query.h"

#include "review/group_order.h"
#include "review/grouping.h"
#include "review/ordering.h"
#include "review/parallel.h"
#include "review/review_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(purser::ReviewQuery)
};

tl::unexpected<Refusal> noColumn(const QString &name, const QString &field)
{
    return refuse(RefusalCode::InvalidValue, Sentences::tr("The bill lines have no column \"%1\".").arg(name), field);
}

Result<std::vector<int>> columnsOf(const LineSetData &data, const QStringList &names, const QString &field, bool decimalsOnly)
{
    std::vector<int> columns;
    for (const QString &name : names) {
        const int column = data.columnIndex(name);
        if (column < 0)
            return noColumn(name, field);
        if (decimalsOnly && data.columns[size_t(column)].kind != ColumnKind::Decimal)
            return refuse(RefusalCode::InvalidValue, Sentences::tr("Column \"%1\" holds texts, so it cannot be summed.").arg(name), field);
        columns.push_back(column);
    }
    return columns;
}

std::vector<CurrencyTotal> totalsOf(const std::vector<GroupRow> &groups)
{
    std::vector<CurrencyTotal> totals;
    for (const GroupRow &group : groups) {
        auto total = std::find_if(totals.begin(), totals.end(), [&](const CurrencyTotal &known) { return known.currency == group.currency; });
        if (total == totals.end())
            total = totals.insert(total, {group.currency, 0, std::vector<Decimal>(group.sums.size())});
        total->lines += group.lines;
        for (size_t i = 0; i < group.sums.size(); ++i)
            total->sums[i] += group.sums[i];
    }
    std::sort(totals.begin(), totals.end(), [](const CurrencyTotal &a, const CurrencyTotal &b) { return a.currency < b.currency; });
    return totals;
}

Result<Conditions> conditionsOf(const LineSetData &data, const ReviewQuery &query)
{
    Conditions conditions;
    conditions.monthColumn = data.columnIndex(u"billing_cycle");
    for (const QString &month : query.months)
        conditions.months.push_back(month.toUtf8());
    if (!conditions.months.empty() && conditions.monthColumn < 0 && data.lines > 0)
        return noColumn(u"billing_cycle"_s, u"months"_s);
    conditions.needle = foldedText(query.filter).toUtf8();
    if (query.where) {
        auto where = resolve(query.where->root(), data);
        if (!where)
            return tl::unexpected(where.error());
        conditions.where = std::move(*where);
    }
    return conditions;
}

} // namespace

Result<std::shared_ptr<const RowView>> runQuery(const LineSet &lines, const ReviewQuery &query, std::stop_token stop)
{
    const std::shared_ptr<const LineSetData> &data = lines.data();
    const auto groupColumns = columnsOf(*data, query.groupBy, u"groupBy"_s, false);
    if (!groupColumns)
        return tl::unexpected(groupColumns.error());
    const auto sumColumns = columnsOf(*data, query.sums, u"sums"_s, true);
    if (!sumColumns)
        return tl::unexpected(sumColumns.error());
    const bool grouped = !groupColumns->empty();
    std::vector<ResolvedSortKey> sortKeys;
    for (const SortKey &key : query.sort) {
        if (grouped)
            break; // sortGroups() looks at them
        const int column = data->columnIndex(key.column);
        if (column < 0)
            return noColumn(key.column, u"sort"_s);
        sortKeys.push_back({column, key.order == Qt::DescendingOrder});
    }
    const auto conditions = conditionsOf(*data, query);
    if (!conditions)
        return tl::unexpected(conditions.error());

    std::vector<Selection> selections(data->segments->size());
    if (auto done = parallelFor(data->cache->pool, selections.size(), stop,
                                [&](size_t segment, size_t) -> Result<void> {
                                    auto selection = select(*data, segment, *conditions);
                                    if (!selection)
                                        return tl::unexpected(selection.error());
                                    selections[segment] = std::move(*selection);
                                    return {};
                                });
        !done)
        return tl::unexpected(done.error());

    auto groups = groupLines(*data, selections, *groupColumns, *sumColumns, data->columnIndex(u"currency"), stop);
    if (!groups)
        return tl::unexpected(groups.error());
    auto totals = totalsOf(*groups);

    std::optional<std::vector<quint32>> order;
    if (!grouped && !sortKeys.empty()) {
        auto sorted = orderLines(*data, selections, sortKeys, query.limit, stop);
        if (!sorted)
            return tl::unexpected(sorted.error());
        order = std::move(*sorted);
    }
    auto view = std::make_shared<ReviewView>(data, std::move(selections));
    view->setTotals(std::move(totals));
    if (grouped) {
        auto sorted = sortGroups(std::move(*groups), *data, query, *groupColumns);
        if (!sorted)
            return tl::unexpected(sorted.error());
        view->setGroups(std::move(*sorted));
    } else if (order) {
        view->setOrder(std::move(*order));
    }
    view->limit(query.limit);
    return std::shared_ptr<const RowView>(std::move(view));
}

} // namespace purser
