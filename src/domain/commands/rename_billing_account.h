// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Gives a billing account another name. The name is an alias; the id never changes.
/// Rule: product page "View basic information"; domain-rules §1.
struct RenameBillingAccount
{
    AccountId account;
    QString name; ///< 1 to 64 characters after trimming, no control characters

    static constexpr CommandInfo info = byRole("RenameBillingAccount", Owner | Super | Regular, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &RenameBillingAccount::account), field("name", &RenameBillingAccount::name));
    }
};

std::optional<Refusal> check(const RenameBillingAccount &command);
/// Refuses with WrongState (deregistered).
Result<Effects> decide(const RenameBillingAccount &command, const BookView &book, const Context &context);
/// "Rename Fabrikam Main to Fabrikam Treasury", for Activity, staging and approval.
QString sentence(const RenameBillingAccount &command, const BookView &before);

} // namespace purser
