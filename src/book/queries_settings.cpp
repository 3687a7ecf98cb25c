// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/queries.h"

#include "domain/bills.h"
#include "domain/forecast.h"
#include "domain/settlement_currency.h"
#include "source/message_text.h"

namespace purser {

namespace {

ServiceSuspensionRow suspensionRow(const Asking &asking, const BillingAccount &account, const AssetSheet &sheet)
{
    const ServiceSuspension terms = suspensionTerms(asking.view, account.account);
    ServiceSuspensionRow row;
    row.delayed = terms.delayed;
    row.days = terms.days;
    if (terms.amount)
        row.amount = Money{*terms.amount, account.currency};
    if (const auto period = overduePeriod(asking.view, account.account, asking.now)) {
        const SuspensionDates dates = suspensionDates(terms, period->since.day(), sheet.settlement().availableCredit);
        row.state = suspensionStage(dates, asking.now.day());
        row.overdueSince = period->since.day();
        row.stopsOn = dates.stopsOn;
        row.releasesOn = dates.releasesOn;
    }
    return row;
}

LowBalanceAlertRow alertRow(const Asking &asking, const BillingAccount &account)
{
    LowBalanceAlertRow row;
    const auto alert = asking.view.find<LowBalanceAlert>({account.account.text()});
    if (!alert)
        return row;
    row.enabled = alert->enabled;
    if (alert->threshold) {
        row.threshold = Money{*alert->threshold, account.currency};
        row.thresholdJson = row.threshold->text();
    }
    for (const QString &word : alert->channels.split(u',', Qt::SkipEmptyParts)) {
        if (const auto channel = fromText<AlertChannel>(word))
            row.channels << *channel;
    }
    const auto series = asking.view.find<AlertSeries>({account.account.text()});
    if (alert->enabled && series && series->firstDay)
        row.day = series->firstDay->daysTo(asking.now.day()) + 1;
    return row;
}

SettlementCurrencyRow currencyRow(const Asking &asking, const BillingAccount &account)
{
    SettlementCurrencyRow row;
    row.current = account.currency;
    const auto pending = pendingCurrencyChange(asking.view, account.account, asking.now);
    if (!pending)
        return row;
    row.next = pending->currency;
    row.from = pending->month;
    if (pending->creditLimit)
        row.nextCreditLimit = Money{*pending->creditLimit, pending->currency};
    if (pending->threshold)
        row.nextThreshold = Money{*pending->threshold, pending->currency};
    return row;
}

} // namespace

Result<QList<SettingsRow>> answer(const SettingsQuery &, const Asking &asking)
{
    QList<SettingsRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        const AssetSheet sheet = assetSheet(asking.view, account, asking.now);
        SettingsRow row;
        row.account = account.account;
        row.type = account.type;
        row.status = account.status;
        row.creditUser = account.creditUser;
        row.availableCredit = {sheet.settlement().availableCredit, account.currency};
        row.serviceSuspension = suspensionRow(asking, account, sheet);
        row.lowBalanceAlert = alertRow(asking, account);
        row.settlementCurrency = currencyRow(asking, account);
        if (account.type == AccountType::Direct) {
            const WriteOffState state = writeOffState(asking.view, account.account);
            row.automaticWriteOff = AutomaticWriteOffRow{state.choice.automatic, state.effective(), state.lockedBy};
            if (account.creditUser)
                row.writeOffPreviousBills = state.choice.previousBills;
        }
        rows << row;
    }
    return rows;
}

Result<QList<ForecastRow>> answer(const ForecastQuery &, const Asking &asking)
{
    QList<ForecastRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        const Forecast made = forecast(asking.view, assetSheet(asking.view, account, asking.now), asking.now);
        ForecastRow row;
        row.account = account.account;
        row.currency = account.currency;
        row.availableCredit = {made.availableCredit, account.currency};
        row.chargesOf30Days = {made.spent, account.currency};
        row.runwayDays = made.runwayDays;
        row.alertOn = made.alertOn;
        row.overdueOn = made.overdueOn;
        if (made.suspension) {
            row.stopsOn = made.suspension->stopsOn;
            row.releasesOn = made.suspension->releasesOn;
        }
        row.today = asking.now.day();
        rows << row;
    }
    return rows;
}

Result<QList<MessageRow>> answer(const MessagesQuery &, const Asking &asking)
{
    QList<MessageRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        for (const Message &message : asking.view.select<Message>({{QStringLiteral("account"), account.account.text()}})) {
            if (message.time > asking.now)
                continue;
            MessageRow row;
            row.time = message.time;
            row.account = message.account;
            row.kind = message.kind;
            row.message = message;
            row.accountName = account.name;
            const MessageText text = messageText(message, account.name);
            row.subject = text.subject;
            row.body = text.body;
            rows << row;
        }
    }
    std::sort(rows.begin(), rows.end(), [](const MessageRow &a, const MessageRow &b) { return a.message.number < b.message.number; });
    return rows;
}

Result<QList<ExchangeRateRow>> answer(const ExchangeRatesQuery &query, const Asking &asking)
{
    QList<ExchangeRateRow> rows;
    for (const ExchangeRate &rate : asking.view.select<ExchangeRate>()) {
        if (rate.at > asking.now || (query.month && rate.month != *query.month))
            continue;
        rows << ExchangeRateRow{rate.month, rate.from, rate.to, rate.rate.toText(), rate.source, rate.at, rate.person};
    }
    return rows;
}

} // namespace purser
