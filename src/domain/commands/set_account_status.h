// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Freezes, unfreezes or deregisters a billing account. Frozen: readable, receives money, bills still issue. Deregistered: final and
/// read-only; needs cash, credit refund, credit limit and quota of 0 in every currency, nothing unbilled or unpaid, and no other
/// cloud account that it pays for (decisions 26).
struct SetAccountStatus
{
    AccountId account;
    AccountStatus status = AccountStatus::Valid;
    QString reason;

    static constexpr CommandInfo info = byRole("SetAccountStatus", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = SetAccountStatus;
        return std::make_tuple(field("account", &C::account), field("status", &C::status), field("reason", &C::reason));
    }
};

std::optional<Refusal> check(const SetAccountStatus &command);
/// Refuses with WrongState.
Result<Effects> decide(const SetAccountStatus &command, const BookView &book, const Context &context);
QString sentence(const SetAccountStatus &command, const BookView &before);

} // namespace purser
