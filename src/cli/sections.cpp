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

using SectionReader = Result<JsonValue> (*)(DataSource &, const SectionFilter &);

const QList<std::pair<QString, SectionReader>> &readers()
{
    static const QList<std::pair<QString, SectionReader>> list{
        {QStringLiteral("overview"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, OverviewQuery{filter.scope}); }},
        {QStringLiteral("accounts"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, AccountsQuery{filter.scope}); }},
        {QStringLiteral("assets"), [](DataSource &source, const SectionFilter &filter) { return accountObject(rowsOf(source, AssetsQuery{filter.scope}), filter); }},
        {QStringLiteral("history"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, HistoryQuery{filter.scope, filter.ledger}); }},
        {QStringLiteral("credit-records"), &creditRecords},
        {QStringLiteral("entity-credit"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, EntityCreditQuery{filter.scope}); }},
        {QStringLiteral("transactions"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, TransactionsQuery{filter.scope, filter.month}); }},
        {QStringLiteral("transactions-monthly"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, MonthlyQuery{filter.scope, filter.month}); }},
        {QStringLiteral("payers"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, PayersQuery{filter.scope}); }},
        {QStringLiteral("people"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, PeopleQuery{filter.scope}); }},
        {QStringLiteral("permissions"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, PermissionsQuery{filter.scope}); }},
        {QStringLiteral("activity"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, ActivityQuery{filter.scope}); }},
        {QStringLiteral("imports"), [](DataSource &source, const SectionFilter &filter) { return rowsOf(source, ImportsQuery{filter.scope}); }},
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
    for (const auto &[name, reader] : readers())
        names << name;
    return names;
}

Result<JsonValue> showSection(DataSource &source, const QString &section, const SectionFilter &filter)
{
    for (const auto &[name, reader] : readers()) {
        if (name != section)
            continue;
        auto value = reader(source, filter);
        if (!value || filter.text.isEmpty() || !value->asArray())
            return value;
        JsonValue::Array rows = *value->asArray();
        std::erase_if(rows, [&](const JsonValue &row) { return !containsText(row, filter.text); });
        return JsonValue(std::move(rows));
    }
    return refuse(RefusalCode::InvalidValue,
                  Text::tr("There is no section \"%1\"; there are %2.").arg(section, sectionNames().join(QStringLiteral(", "))), QStringLiteral("section"));
}

} // namespace purser
