// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sections.h"

#include "cli/invocation.h"

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Sections)
};

template<typename Q>
Result<JsonValue> rowsOf(DataSource &source, const Q &query)
{
    const auto answer = wait(ask(source, query));
    if (!answer)
        return tl::unexpected(answer.error());
    return toJson(*answer);
}

Result<JsonValue> accountObject(Result<JsonValue> rows, const SectionFilter &filter)
{
    // One account was named, so the answer is that account and not a list of one.
    if (rows && filter.scope.account && rows->asArray() && rows->asArray()->size() == 1) {
        JsonValue only = rows->asArray()->front();
        return only;
    }
    return rows;
}

Result<JsonValue> creditRecords(DataSource &source, const SectionFilter &filter)
{
    const auto answer = wait(ask(source, HistoryQuery{filter.scope, HistoryLedger::CreditLimit}));
    if (!answer)
        return tl::unexpected(answer.error());
    JsonValue::Array rows;
    for (const HistoryRow &row : *answer) {
        rows.push_back(JsonValue::Object{{QStringLiteral("account"), row.account.text()},
                                         {QStringLiteral("transaction"), row.transaction},
                                         {QStringLiteral("transferredAt"), row.time.text()},
                                         {QStringLiteral("before"), row.before.text()},
                                         {QStringLiteral("change"), row.change.text()},
                                         {QStringLiteral("after"), row.after.text()},
                                         {QStringLiteral("operator"), row.person.text()},
                                         {QStringLiteral("reason"), row.reason}});
    }
    return JsonValue(std::move(rows));
}

struct Section
{
    QString name;
    Result<JsonValue> (*read)(DataSource &, const SectionFilter &);
    QStringList columns;
};

template<typename Q>
QStringList columnsOf()
{
    QStringList names;
    typename Q::Answer::value_type row;
    forEachField(row, [&](const char *name, const auto &) { names << QString::fromLatin1(name); });
    return names;
}

/// A section that is the rows of one query, scoped and nothing more.
template<typename Q>
Section plain(const char *name)
{
    return {QString::fromLatin1(name), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, Q{filter.scope}); }, columnsOf<Q>()};
}

const QList<Section> &sections()
{
    static const QList<Section> list{
        plain<OverviewQuery>("overview"),
        plain<AccountsQuery>("accounts"),
        {QStringLiteral("assets"), [](DataSource &source, const SectionFilter &filter) { return accountObject(rowsOf(source, AssetsQuery{filter.scope}), filter); },
         columnsOf<AssetsQuery>()},
        {QStringLiteral("history"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, HistoryQuery{filter.scope, filter.ledger}); },
         columnsOf<HistoryQuery>()},
        {QStringLiteral("credit-records"), &creditRecords,
         {QStringLiteral("account"), QStringLiteral("transaction"), QStringLiteral("transferredAt"), QStringLiteral("before"), QStringLiteral("change"),
          QStringLiteral("after"), QStringLiteral("operator"), QStringLiteral("reason")}},
        plain<EntityCreditQuery>("entity-credit"),
        {QStringLiteral("transactions"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, TransactionsQuery{filter.scope, filter.month}); },
         columnsOf<TransactionsQuery>()},
        {QStringLiteral("transactions-monthly"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, MonthlyQuery{filter.scope, filter.month}); },
         columnsOf<MonthlyQuery>()},
        {QStringLiteral("bills"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, BillsQuery{filter.scope, filter.month}); },
         columnsOf<BillsQuery>()},
        plain<CouponsQuery>("coupons"),
        plain<CouponUsesQuery>("coupon-uses"),
        plain<OrdersQuery>("orders"),
        plain<SettlementsQuery>("settlements"),
        {QStringLiteral("settings"), [](DataSource &source, const SectionFilter &filter) { return accountObject(rowsOf(source, SettingsQuery{filter.scope}), filter); },
         columnsOf<SettingsQuery>()},
        plain<ForecastQuery>("forecast"),
        {QStringLiteral("exchange-rates"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, ExchangeRatesQuery{filter.scope, filter.month}); },
         columnsOf<ExchangeRatesQuery>()},
        plain<PayersQuery>("payers"),
        plain<PeopleQuery>("people"),
        plain<PermissionsQuery>("permissions"),
        plain<MessagesQuery>("messages"),
        plain<ActivityQuery>("activity"),
        plain<ImportsQuery>("imports"),
    };
    return list;
}

bool containsText(const JsonValue &value, const QString &text)
{
    if (const QString *string = value.asString())
        return string->contains(text, Qt::CaseInsensitive);
    if (const auto *number = value.asNumber())
        return number->token.contains(text);
    if (const auto *array = value.asArray())
        return std::any_of(array->begin(), array->end(), [&](const JsonValue &item) { return containsText(item, text); });
    if (const auto *object = value.asObject())
        return std::any_of(object->begin(), object->end(), [&](const auto &member) { return containsText(member.second, text); });
    return false;
}

} // namespace

QStringList sectionNames()
{
    QStringList names;
    for (const Section &section : sections())
        names << section.name;
    return names;
}

QStringList sectionColumns(const QString &name)
{
    for (const Section &section : sections()) {
        if (section.name == name)
            return section.columns;
    }
    return {};
}

Result<JsonValue> showSection(DataSource &source, const QString &name, const SectionFilter &filter)
{
    for (const Section &section : sections()) {
        if (section.name != name)
            continue;
        auto value = section.read(source, filter);
        if (!value || filter.text.isEmpty() || !value->asArray())
            return value;
        JsonValue::Array rows = *value->asArray();
        std::erase_if(rows, [&](const JsonValue &row) { return !containsText(row, filter.text); });
        return JsonValue(std::move(rows));
    }
    return refuse(RefusalCode::InvalidValue,
                  Text::tr("There is no section \"%1\"; there are %2.").arg(name, sectionNames().join(QStringLiteral(", "))), QStringLiteral("section"));
}

} // namespace purser
