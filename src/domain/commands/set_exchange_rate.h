// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Records how many units of one currency one unit of another is worth for charges of a month. Charges that have been converted keep
/// their rate. Rule: domain-rules §6; decisions 6.
struct SetExchangeRate
{
    Currency from;
    Currency to;
    Decimal rate; ///< ten places
    Month month; ///< of usage
    QString source; ///< where the rate was read

    static constexpr CommandInfo info = byRole("SetExchangeRate", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = SetExchangeRate;
        return std::make_tuple(field("from", &C::from), field("to", &C::to), field("rate", &C::rate), field("month", &C::month), field("source", &C::source));
    }
};
std::optional<Refusal> check(const SetExchangeRate &command);
/// The person's own billing account (decisions 24).
QList<AccountId> accountsOf(const SetExchangeRate &command, const BookView &book, const Context &context);
Result<Effects> decide(const SetExchangeRate &command, const BookView &book, const Context &context);
QString sentence(const SetExchangeRate &command, const BookView &before);

} // namespace purser
