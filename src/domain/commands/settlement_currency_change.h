// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Books another settlement currency for the first of next month. The credit limit and the alert threshold in it belong to the change:
/// without them the limit becomes 0 and alerts are off. Bills keep the currency they were issued in. Rule: product page "Settlement Currency";
/// domain-rules §6, decisions 25.
struct SetSettlementCurrency
{
    AccountId account;
    Currency currency;
    std::optional<Decimal> creditLimit; ///< needs what SetCreditLimit needs
    std::optional<Decimal> threshold;

    static constexpr CommandInfo info = byRole("SetSettlementCurrency", Owner | Super | Regular, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = SetSettlementCurrency;
        return std::make_tuple(field("account", &C::account), field("currency", &C::currency), field("creditLimit", &C::creditLimit),
                               field("threshold", &C::threshold));
    }
};
std::optional<Refusal> check(const SetSettlementCurrency &command);
/// Refuses with NotPermitted (creditLimit), NotAvailableHere (ecosystem; creditLimit without credit control), InvalidValue (decimals),
/// WrongState (deregistered; another change is booked), CurrencyMismatch and LimitExceeded (creditLimit). Result: from.
Result<Effects> decide(const SetSettlementCurrency &command, const BookView &book, const Context &context);
QString sentence(const SetSettlementCurrency &command, const BookView &before);

/// Drops a change of settlement currency that has been booked, before it takes effect.
struct CancelSettlementCurrencyChange
{
    AccountId account;

    static constexpr CommandInfo info = byRole("CancelSettlementCurrencyChange", Owner | Super | Regular, "bss:ModifyBillingAccount");
    static constexpr auto fields() { return std::make_tuple(field("account", &CancelSettlementCurrencyChange::account)); }
};
std::optional<Refusal> check(const CancelSettlementCurrencyChange &command);
/// Refuses with NotAvailableHere (ecosystem), WrongState (deregistered; none is booked).
Result<Effects> decide(const CancelSettlementCurrencyChange &command, const BookView &book, const Context &context);
QString sentence(const CancelSettlementCurrencyChange &command, const BookView &before);

} // namespace purser
