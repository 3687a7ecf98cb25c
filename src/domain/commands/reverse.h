// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Takes back what a command posted, with opposite postings; what is in the ledger stays there. Once, and never a reversal.
/// Rule: commands.md "Reverse".
struct Reverse
{
    OpId target;
    QString reason;

    static constexpr CommandInfo info = byRole("Reverse", Owner | Super | Regular, "bss:ModifyBillingAccount"); // and as the reversed command
    static constexpr bool startsNoWriteOff = true; ///< of money that came back (decisions 20)
    static constexpr auto fields() { return std::make_tuple(field("target", &Reverse::target), field("reason", &Reverse::reason)); }
};
std::optional<Refusal> check(const Reverse &command);
std::optional<Refusal> missing(const Reverse &command, const BookView &book);
/// Refuses with WrongState (reversed already, not reversible: names the opposite command) or NotEnoughFunds. Result: transaction.
Result<Effects> decide(const Reverse &command, const BookView &book, const Context &context);
QString sentence(const Reverse &command, const BookView &before);

} // namespace purser
