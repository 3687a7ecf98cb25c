// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Pays chosen bills of one account from its funds, in full or in part (manual write-off). All items or nothing; available credit
/// is not asked. Rule: decisions 14 to 18; domain-rules §5.1, 5.3.
struct SettleBills
{
    struct Item
    {
        BillId bill;
        std::optional<Decimal> amount; ///< its outstanding when not given
        static constexpr auto fields() { return std::make_tuple(field("bill", &Item::bill), field("amount", &Item::amount)); }
    };
    AccountId account;
    QList<Item> items;
    std::optional<QString> method; ///< pays what the funds leave

    static constexpr CommandInfo info = byRole("SettleBills", Owner | Super | Regular, "bss:PayOrder");
    static constexpr bool startsNoWriteOff = true; ///< it takes from funds only
    static constexpr auto fields()
    {
        using C = SettleBills;
        return std::make_tuple(field("account", &C::account), field("items", &C::items), field("method", &C::method));
    }
};
std::optional<Refusal> check(const SettleBills &command);
/// A bill of another account is not there for this one: NotFound.
std::optional<Refusal> missing(const SettleBills &command, const BookView &book);
/// Refuses with NotAvailableHere (ecosystem), InvalidValue (above outstanding, decimals), WrongState (not valid, settled), NotEnoughFunds. Result:
/// bills, as in `plan`.
Result<Effects> decide(const SettleBills &command, const BookView &book, const Context &context);
QString sentence(const SettleBills &command, const BookView &before);

} // namespace purser
