// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

// When services of an overdue account stop (domain-rules §3; decisions 29).

namespace purser {

/// Whether suspension is delayed by the days of grace, or comes as soon as available credit is below zero. Rule: product page
/// "Service Suspension".
struct SetServiceSuspension
{
    AccountId account;
    bool delayed = true;

    static constexpr CommandInfo info = byRole("SetServiceSuspension", Owner | Super | Regular, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &SetServiceSuspension::account), field("delayed", &SetServiceSuspension::delayed));
    }
};
std::optional<Refusal> check(const SetServiceSuspension &command);
/// Refuses with WrongState (deregistered).
Result<Effects> decide(const SetServiceSuspension &command, const BookView &book, const Context &context);
QString sentence(const SetServiceSuspension &command, const BookView &before);

/// The platform's own figures, recorded: days of grace, and an amount above which services stop at once. What is not given stays.
struct SetSuspensionTerms
{
    AccountId account;
    std::optional<qint64> days; ///< 1 to 3650; day one counts
    std::optional<Decimal> amount; ///< in the settlement currency

    static constexpr CommandInfo info = byRole("SetSuspensionTerms", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = SetSuspensionTerms;
        return std::make_tuple(field("account", &C::account), field("days", &C::days), field("amount", &C::amount));
    }
};
std::optional<Refusal> check(const SetSuspensionTerms &command);
/// Refuses with InvalidValue (decimals), WrongState (deregistered).
Result<Effects> decide(const SetSuspensionTerms &command, const BookView &book, const Context &context);
QString sentence(const SetSuspensionTerms &command, const BookView &before);

} // namespace purser
