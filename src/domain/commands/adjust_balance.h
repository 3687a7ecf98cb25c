// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

enum class AdjustedLedger { Cash, CreditRefund, Draft };

template<>
struct EnumWords<AdjustedLedger>
{
    static constexpr std::array<std::pair<AdjustedLedger, const char *>, 3> words{
        {{AdjustedLedger::Cash, "cash"}, {AdjustedLedger::CreditRefund, "creditRefund"}, {AdjustedLedger::Draft, "draft"}}};
};

/// Corrects the own cash, the credit refund or the drafts of a direct customer's account, with a reason, in its settlement currency. On the
/// credit refund it adds to this month's ledger and takes from the oldest first (decisions 23).
struct AdjustBalance
{
    AccountId account;
    AdjustedLedger ledger = AdjustedLedger::Cash;
    Decimal amount; ///< signed
    QString reason;

    static constexpr CommandInfo info = byRole("AdjustBalance", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = AdjustBalance;
        return std::make_tuple(field("account", &C::account), field("ledger", &C::ledger), field("amount", &C::amount), field("reason", &C::reason));
    }
};

std::optional<Refusal> check(const AdjustBalance &command);
/// Refuses with NotAvailableHere, InvalidValue (decimals), WrongState, NotEnoughFunds. Result: transaction.
Result<Effects> decide(const AdjustBalance &command, const BookView &book, const Context &context);
QString sentence(const AdjustBalance &command, const BookView &before);

} // namespace purser
