// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// The choice about automatic write-off. Always on for who is no credit user; while a unified settlement holds the account it cannot be
/// turned on, and the choice comes back when that ends. Rule: commands.md "Automatic write-off"; domain-rules §5.2.
struct SetAutomaticWriteOff
{
    AccountId account;
    bool enabled = true;

    static constexpr CommandInfo info = byRole("SetAutomaticWriteOff", Owner | Super | Regular, "bss:ModifyBillingAccount");
    static constexpr auto fields() { return std::make_tuple(field("account", &SetAutomaticWriteOff::account), field("enabled", &SetAutomaticWriteOff::enabled)); }
};
std::optional<Refusal> check(const SetAutomaticWriteOff &command);
/// Refuses with NotAvailableHere (ecosystem; disabling for no credit user), WrongState (deregistered; enabling while locked).
Result<Effects> decide(const SetAutomaticWriteOff &command, const BookView &book, const Context &context);
QString sentence(const SetAutomaticWriteOff &command, const BookView &before);

/// Lets credit refunds pay bills of months before theirs; for direct credit users. Rule: product page "Write off Previous Bills";
/// domain-rules §5.1.
struct SetWriteOffPreviousBills
{
    AccountId account;
    bool enabled = false;

    static constexpr CommandInfo info = byRole("SetWriteOffPreviousBills", Owner | Super | Regular, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &SetWriteOffPreviousBills::account), field("enabled", &SetWriteOffPreviousBills::enabled));
    }
};
std::optional<Refusal> check(const SetWriteOffPreviousBills &command);
/// Refuses with NotAvailableHere (no direct credit user), WrongState (deregistered).
Result<Effects> decide(const SetWriteOffPreviousBills &command, const BookView &book, const Context &context);
QString sentence(const SetWriteOffPreviousBills &command, const BookView &before);

} // namespace purser
