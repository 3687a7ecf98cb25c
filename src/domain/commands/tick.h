// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Does what is due, in the order of commands.md "Tick": records settlement currencies that have changed, issues bills whose time has
/// come, writes off, continues unified settlements that wait for funds, and sends what alerts and suspension have to say of the day
/// (CreditWatch). Run by the person `system` only; safe to run twice. Coupons expire by their dates alone.
struct Tick
{
    static constexpr CommandInfo info{"Tick", Access::System, NoRole, nullptr};
    static constexpr bool startsNoWriteOff = true; ///< it has a step of its own for that
    static constexpr auto fields() { return std::make_tuple(); }
};
std::optional<Refusal> check(const Tick &command);
/// Result: billsIssued, billsSettled, settlementsCompleted; addCounts() adds the rest. Effects are empty when nothing was due.
Result<Effects> decide(const Tick &command, const BookView &book, const Context &context);
/// Result: currencyChanges of \a byTime, messages of \a effects.
void addCounts(const Effects &byTime, Effects &effects);
QString sentence(const Tick &command, const BookView &before);

} // namespace purser
