// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Changes own cash into another currency, at a rate whose source is named; the result is rounded half-up once (domain-rules §6). Cash
/// keeps its currency until somebody does this.
struct ConvertCash
{
    AccountId account;
    Currency from;
    Currency to;
    Decimal amount; ///< in `from`
    Decimal rate; ///< what one unit of `from` is worth in `to`
    QString source;

    static constexpr CommandInfo info = byRole("ConvertCash", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = ConvertCash;
        return std::make_tuple(field("account", &C::account), field("from", &C::from), field("to", &C::to), field("amount", &C::amount),
                               field("rate", &C::rate), field("source", &C::source));
    }
};
std::optional<Refusal> check(const ConvertCash &command);
/// Refuses with NotAvailableHere (ecosystem), WrongState (deregistered), NotEnoughFunds. Result: transaction, converted.
Result<Effects> decide(const ConvertCash &command, const BookView &book, const Context &context);
QString sentence(const ConvertCash &command, const BookView &before);

} // namespace purser
