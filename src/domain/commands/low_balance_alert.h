// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// By what a message reaches people.
enum class AlertChannel { Message, Email, Desktop };
template<>
struct EnumWords<AlertChannel>
{
    static constexpr std::array<std::pair<AlertChannel, const char *>, 3> words{
        {{AlertChannel::Message, "message"}, {AlertChannel::Email, "email"}, {AlertChannel::Desktop, "desktop"}}};
};

/// Turns low balance alerts on or off, for one account or for many at once: all or nothing. A threshold that is not given stays what it
/// was. Ends a series that runs (decisions 28). Rule: product page "Low Balance Alerts"; domain-rules §4.
struct SetLowBalanceAlert
{
    std::optional<AccountId> account;
    std::optional<QList<AccountId>> accounts;
    bool enabled = true;
    std::optional<Decimal> threshold; ///< in each account's settlement currency
    std::optional<QList<AlertChannel>> channels; ///< the internal message is kept in any case

    static constexpr CommandInfo info = byRole("SetLowBalanceAlert", Owner | Super | Regular, "bss:ModifyAlarm");
    static constexpr auto fields()
    {
        using C = SetLowBalanceAlert;
        return std::make_tuple(field("account", &C::account), field("accounts", &C::accounts), field("enabled", &C::enabled),
                               field("threshold", &C::threshold), field("channels", &C::channels));
    }
};
std::optional<Refusal> check(const SetLowBalanceAlert &command);
std::optional<Refusal> missing(const SetLowBalanceAlert &command, const BookView &book);
QList<AccountId> accountsOf(const SetLowBalanceAlert &command, const BookView &book, const Context &context);
/// Refuses with InvalidValue (threshold never set, decimals), WrongState (deregistered).
Result<Effects> decide(const SetLowBalanceAlert &command, const BookView &book, const Context &context);
QString sentence(const SetLowBalanceAlert &command, const BookView &before);

} // namespace purser
