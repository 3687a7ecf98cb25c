// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_rows.h"

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::ReviewRows)
};

constexpr qint64 windowRows = 4096;

QStringList listOf(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts))
        names << name.trimmed();
    return names;
}

std::vector<SortKey> sortOf(const QString &text)
{
    std::vector<SortKey> keys;
    for (const QString &part : listOf(text)) {
        const bool descending = part.endsWith(QStringLiteral(":desc"));
        const bool ascending = part.endsWith(QStringLiteral(":asc"));
        keys.push_back({descending ? part.chopped(5) : ascending ? part.chopped(4) : part, descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return keys;
}

} // namespace

void takesReviewOptions(Invocation &call)
{
    auto &parser = call.parser();
    parser.addOption({QStringLiteral("month"), Text::tr("Only these months, YYYY-MM, comma-separated."), QStringLiteral("month")});
    parser.addOption({QStringLiteral("where"), Text::tr("An expression such as \"product_code = ecs and pretax_amount > 100\": = != < <= > >= ~ (contains), and, or, not, ( )."),
                      QStringLiteral("expr")});
    parser.addOption({QStringLiteral("filter"), Text::tr("Only lines with a cell that contains this text."), QStringLiteral("text")});
    parser.addOption({QStringLiteral("group"), Text::tr("One row for each combination of these columns and currency."), QStringLiteral("columns")});
    parser.addOption({QStringLiteral("sum"), Text::tr("Columns to sum, exactly; pretax_amount when grouping and nothing is said."), QStringLiteral("columns")});
    parser.addOption({QStringLiteral("sort"), Text::tr("Columns to sort by, each with :desc for largest first."), QStringLiteral("columns")});
    parser.addOption({QStringLiteral("limit"), Text::tr("At most so many rows."), QStringLiteral("n")});
}

Result<ReviewRows> ReviewRows::run(DataSource &source, const Invocation &call)
{
    ReviewQuery query;
    query.months = listOf(call.value(QStringLiteral("month")));
    for (const QString &month : std::as_const(query.months)) {
        if (!Month::parse(month))
            return refuse(RefusalCode::InvalidValue, Text::tr("\"%1\" is not a month; months look like 2026-09.").arg(month), QStringLiteral("month"));
    }
    query.filter = call.value(QStringLiteral("filter"));
    query.groupBy = listOf(call.value(QStringLiteral("group")));
    query.sums = listOf(call.value(QStringLiteral("sum")));
    query.sort = sortOf(call.value(QStringLiteral("sort")));
    if (call.isSet(QStringLiteral("where"))) {
        auto where = Expression::parse(call.value(QStringLiteral("where")));
        if (!where)
            return tl::unexpected(where.error());
        query.where = *std::move(where);
    }
    if (call.isSet(QStringLiteral("limit"))) {
        bool ok = false;
        query.limit = call.value(QStringLiteral("limit")).toLongLong(&ok);
        if (!ok || query.limit < 0)
            return refuse(RefusalCode::InvalidValue, Text::tr("--limit takes a whole number, not \"%1\".").arg(call.value(QStringLiteral("limit"))), QStringLiteral("limit"));
    }
    auto lines = wait(source.openLines());
    if (!lines)
        return tl::unexpected(lines.error());
    ReviewRows rows;
    rows.m_lines = *lines;
    if (!query.groupBy.isEmpty() && query.sums.isEmpty() && rows.m_lines->columnIndex(u"pretax_amount") >= 0)
        query.sums = {QStringLiteral("pretax_amount")};
    if (rows.m_lines->lines() == 0) { // no lines, so no columns to complain about
        query.groupBy.clear();
        query.sums.clear();
        query.sort.clear();
        query.where.reset();
    }
    auto view = runQuery(*rows.m_lines, query);
    if (!view)
        return tl::unexpected(view.error());
    rows.m_view = *view;
    if (rows.isGrouped()) {
        rows.m_columns = query.groupBy;
        if (!rows.m_columns.contains(QStringLiteral("currency")))
            rows.m_columns << QStringLiteral("currency");
        rows.m_columns << QStringLiteral("lines") << query.sums;
    } else {
        rows.m_columns << QStringLiteral("line");
        const auto &columns = rows.m_lines->columns();
        for (size_t i = 0; i < columns.size(); ++i) {
            rows.m_columns << columns[i].name;
            rows.m_indexes.push_back(int(i));
        }
    }
    return rows;
}

Result<void> ReviewRows::forEachRow(const std::function<void(const QStringList &)> &row) const
{
    if (isGrouped()) {
        const auto &groups = m_view->groups();
        for (qint64 i = 0; i < count(); ++i) {
            const GroupRow &group = groups[size_t(i)];
            QStringList cells = group.values;
            // The currency is a column of its own, unless it was grouped by anyway.
            if (cells.size() + 2 + qsizetype(group.sums.size()) == m_columns.size())
                cells << group.currency;
            cells << QString::number(group.lines);
            for (const Decimal &sum : group.sums)
                cells << sum.toText(Currency(group.currency).minorDigits());
            row(cells);
        }
        return {};
    }
    for (qint64 first = 0; first < count(); first += windowRows) {
        const auto window = m_view->window(first, windowRows, m_indexes);
        if (!window)
            return tl::unexpected(window.error());
        for (const LineRow &line : *window) {
            QStringList cells{line.key.importId + u':' + QString::number(line.key.line)};
            cells += line.cells;
            row(cells);
        }
    }
    return {};
}

Result<JsonValue> ReviewRows::toJson() const
{
    JsonValue::Array rows;
    auto done = forEachRow([&](const QStringList &cells) {
        JsonValue::Object object;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].isNull())
                continue;
            if (isGrouped() && m_columns[i] == u"lines")
                object.emplace_back(m_columns[i], cells[i].toLongLong());
            else
                object.emplace_back(m_columns[i], cells[i]);
        }
        rows.push_back(std::move(object));
    });
    if (!done)
        return tl::unexpected(done.error());
    return JsonValue(std::move(rows));
}

} // namespace purser
