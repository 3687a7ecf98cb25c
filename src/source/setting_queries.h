// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/low_balance_alert.h"
#include "domain/money.h"
#include "domain/suspension.h"
#include "source/query_scope.h"

// Questions about account settings, what they say of the days to come, and messages; see queries.h.

namespace purser {

struct ServiceSuspensionRow
{
    bool delayed = true;
    qint64 days = 15;
    std::optional<Money> amount;
    SuspensionStage state = SuspensionStage::Normal;
    std::optional<QDate> overdueSince; ///< UTC+8 days, as the next two
    std::optional<QDate> stopsOn; ///< the first stopped day
    std::optional<QDate> releasesOn;
    static constexpr auto fields()
    {
        using R = ServiceSuspensionRow;
        return std::make_tuple(field("delayed", &R::delayed), field("days", &R::days), field("amount", &R::amount), field("state", &R::state),
                               field("overdueSince", &R::overdueSince), field("stopsOn", &R::stopsOn), field("releasesOn", &R::releasesOn));
    }
};
struct LowBalanceAlertRow
{
    bool enabled = false;
    JsonValue thresholdJson; ///< null when none was set
    QList<AlertChannel> channels{AlertChannel::Message};
    std::optional<Money> threshold; ///< typed; not in the JSON
    qint64 day = 0; ///< of the series that runs; 0 when none does; not in the JSON
    static constexpr auto fields()
    {
        using R = LowBalanceAlertRow;
        return std::make_tuple(field("enabled", &R::enabled), field("threshold", &R::thresholdJson), field("channels", &R::channels));
    }
};
struct AutomaticWriteOffRow
{
    bool enabled = true; ///< the person's choice
    bool effective = true; ///< the choice and no lock
    std::optional<SettlementId> lockedBy;
    static constexpr auto fields()
    {
        using R = AutomaticWriteOffRow;
        return std::make_tuple(field("enabled", &R::enabled), field("effective", &R::effective), field("lockedBy", &R::lockedBy));
    }
};
struct SettlementCurrencyRow
{
    Currency current;
    std::optional<Currency> next; ///< booked
    std::optional<Month> from; ///< when it takes effect
    std::optional<Money> nextCreditLimit; ///< not in the JSON
    std::optional<Money> nextThreshold; ///< not in the JSON
    static constexpr auto fields()
    {
        using R = SettlementCurrencyRow;
        return std::make_tuple(field("current", &R::current), field("next", &R::next), field("from", &R::from));
    }
};
struct SettingsRow
{
    AccountId account;
    ServiceSuspensionRow serviceSuspension;
    LowBalanceAlertRow lowBalanceAlert;
    std::optional<AutomaticWriteOffRow> automaticWriteOff; ///< direct accounts
    std::optional<bool> writeOffPreviousBills; ///< direct credit users
    SettlementCurrencyRow settlementCurrency;
    AccountType type = AccountType::Direct; ///< not in the JSON
    AccountStatus status = AccountStatus::Valid; ///< not in the JSON
    bool creditUser = false; ///< not in the JSON
    Money availableCredit; ///< not in the JSON
    static constexpr auto fields()
    {
        using R = SettingsRow;
        return std::make_tuple(field("account", &R::account), field("serviceSuspension", &R::serviceSuspension), field("lowBalanceAlert", &R::lowBalanceAlert),
                               field("automaticWriteOff", &R::automaticWriteOff), field("writeOffPreviousBills", &R::writeOffPreviousBills),
                               field("settlementCurrency", &R::settlementCurrency));
    }
};
struct SettingsQuery
{
    using Answer = QList<SettingsRow>;
    QueryScope scope;
};

/// What the days to come would bring if charges went on as in the last thirty days: a forecast, not a promise (decisions 27).
struct ForecastRow
{
    AccountId account;
    Currency currency; ///< the settlement currency
    Money availableCredit;
    Money chargesOf30Days; ///< used in the 30 UTC+8 days before today, exact
    std::optional<qint64> runwayDays;
    std::optional<QDate> alertOn; ///< first day below the threshold; none when alerts are off or it is below already
    std::optional<QDate> overdueOn; ///< first day below zero
    std::optional<QDate> stopsOn;
    std::optional<QDate> releasesOn;
    QDate today; ///< UTC+8; not in the JSON
    static constexpr auto fields()
    {
        using R = ForecastRow;
        return std::make_tuple(field("account", &R::account), field("currency", &R::currency), field("availableCredit", &R::availableCredit),
                               field("chargesOf30Days", &R::chargesOf30Days), field("runwayDays", &R::runwayDays), field("alertOn", &R::alertOn),
                               field("overdueOn", &R::overdueOn), field("stopsOn", &R::stopsOn), field("releasesOn", &R::releasesOn));
    }
};
struct ForecastQuery
{
    using Answer = QList<ForecastRow>;
    QueryScope scope;
};

struct MessageRow
{
    Instant time;
    AccountId account;
    MessageKind kind = MessageKind::LowBalance;
    QString subject;
    QString body;
    Message message; ///< what it says, typed; not in the JSON
    QString accountName; ///< not in the JSON
    static constexpr auto fields()
    {
        using R = MessageRow;
        return std::make_tuple(field("time", &R::time), field("account", &R::account), field("kind", &R::kind), field("subject", &R::subject),
                               field("body", &R::body));
    }
};
struct MessagesQuery
{
    using Answer = QList<MessageRow>;
    QueryScope scope;
};

struct ExchangeRateRow
{
    Month month;
    Currency from;
    Currency to;
    QString rate; ///< exact
    QString source;
    Instant at; ///< entered
    PersonId person;
    static constexpr auto fields()
    {
        using R = ExchangeRateRow;
        return std::make_tuple(field("month", &R::month), field("from", &R::from), field("to", &R::to), field("rate", &R::rate), field("source", &R::source),
                               field("at", &R::at), field("person", &R::person));
    }
};
/// Exchange rates belong to the book, not to an account.
struct ExchangeRatesQuery
{
    using Answer = QList<ExchangeRateRow>;
    QueryScope scope;
    std::optional<Month> month;
};

} // namespace purser
