// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Issues the bills of every month of a billing account that is over and not closed, up to \a month, and closes them. Rule: decisions
/// 8 to 13. Usually done by tick on the bill date.
struct IssueBill
{
    AccountId account;
    Month month;

    static constexpr CommandInfo info = byRole("IssueBill", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields() { return std::make_tuple(field("account", &IssueBill::account), field("month", &IssueBill::month)); }
};
std::optional<Refusal> check(const IssueBill &command);
/// Refuses with WrongState (deregistered, a month that is not over or is closed). Result: bills.
Result<Effects> decide(const IssueBill &command, const BookView &book, const Context &context);
QString sentence(const IssueBill &command, const BookView &before);

} // namespace purser
