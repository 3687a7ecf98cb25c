// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

// What a book remembers of account settings that act (resources/sql/schema_003.sql); see records.h. An account without a row has
// the defaults.

namespace purser {

/// What a person chose about low balance alerts (domain-rules §4).
struct LowBalanceAlert
{
    AccountId account;
    bool enabled = false;
    std::optional<Decimal> threshold; ///< in the settlement currency
    QString channels; ///< beside the internal message: comma-separated words of DeliveryChannel

    static constexpr const char *table = "low_balance_alert";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &LowBalanceAlert::account), field("enabled", &LowBalanceAlert::enabled),
                               field("threshold", &LowBalanceAlert::threshold), field("channels", &LowBalanceAlert::channels));
    }
};

/// Where an account's low balance alerts stand (decisions 28).
struct AlertSeries
{
    AccountId account;
    std::optional<QDate> firstDay; ///< of the series that runs or has run out; none until available credit falls below the threshold
    std::optional<QDate> lastSent;
    bool waits = false; ///< after an overdue notice: no series until available credit has been at or above the threshold

    static constexpr const char *table = "alert_series";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &AlertSeries::account), field("firstDay", &AlertSeries::firstDay),
                               field("lastSent", &AlertSeries::lastSent), field("waits", &AlertSeries::waits));
    }
};

/// When services stop for an overdue account: the customer's choice and the platform's terms (domain-rules §3).
struct ServiceSuspension
{
    AccountId account;
    bool delayed = true; ///< the choice
    qint64 days = 15; ///< of grace; day one counts
    std::optional<Decimal> amount; ///< owing more than this stops at once; in the settlement currency

    static constexpr const char *table = "service_suspension";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &ServiceSuspension::account), field("delayed", &ServiceSuspension::delayed),
                               field("days", &ServiceSuspension::days), field("amount", &ServiceSuspension::amount));
    }
};

/// A time in which available credit in some currency was below zero, and which of its messages were sent.
struct OverduePeriod
{
    AccountId account;
    Instant since;
    std::optional<Instant> until; ///< exclusive; none while it lasts
    bool graceEndingSent = false;
    bool stoppedSent = false;
    bool releasedSent = false;

    static constexpr const char *table = "overdue_period";
    static constexpr int keyFields = 2;
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &OverduePeriod::account), field("since", &OverduePeriod::since), field("until", &OverduePeriod::until),
                               field("graceEndingSent", &OverduePeriod::graceEndingSent), field("stoppedSent", &OverduePeriod::stoppedSent),
                               field("releasedSent", &OverduePeriod::releasedSent));
    }
};

/// A settlement currency from a month on (domain-rules §6; decisions 25). It takes effect by time alone; appliedAt says when its postings
/// were recorded.
struct CurrencyChange
{
    AccountId account;
    Month month; ///< from its first day, 00:00 UTC+8
    Currency former;
    Currency currency;
    std::optional<Decimal> creditLimit; ///< in the new currency
    std::optional<Decimal> threshold; ///< of low balance alerts, in the new currency
    Instant requestedAt;
    Decimal formerLimit; ///< in the old currency, when it took effect; 0 once nothing was unsettled in that
    std::optional<Instant> appliedAt;

    static constexpr const char *table = "currency_change";
    static constexpr int keyFields = 2;
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &CurrencyChange::account), field("month", &CurrencyChange::month), field("former", &CurrencyChange::former),
                               field("currency", &CurrencyChange::currency), field("creditLimit", &CurrencyChange::creditLimit),
                               field("threshold", &CurrencyChange::threshold), field("requestedAt", &CurrencyChange::requestedAt),
                               field("formerLimit", &CurrencyChange::formerLimit), field("appliedAt", &CurrencyChange::appliedAt));
    }
};

/// How many units of one currency a unit of another is worth for charges of a month.
struct ExchangeRate
{
    Month month;
    Currency from;
    Currency to;
    Decimal rate;
    QString source;
    Instant at;
    PersonId person;

    static constexpr const char *table = "exchange_rate";
    static constexpr int keyFields = 3;
    static constexpr auto fields()
    {
        return std::make_tuple(field("month", &ExchangeRate::month), field("from", &ExchangeRate::from), field("to", &ExchangeRate::to),
                               field("rate", &ExchangeRate::rate), field("source", &ExchangeRate::source), field("at", &ExchangeRate::at),
                               field("person", &ExchangeRate::person));
    }
};

/// What a charge was before it was converted into the settlement currency, once (decisions 6).
struct ChargeConversion
{
    qint64 charge = 0;
    Currency currency; ///< it was recorded in
    Decimal amount; ///< in that
    Month month; ///< of the rate
    Decimal rate;

    static constexpr const char *table = "charge_conversion";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("charge", &ChargeConversion::charge), field("currency", &ChargeConversion::currency),
                               field("amount", &ChargeConversion::amount), field("month", &ChargeConversion::month), field("rate", &ChargeConversion::rate));
    }
};

} // namespace purser
