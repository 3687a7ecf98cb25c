// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

// Unified settlement of the enterprise: one task over accounts and at most three months, each account paying its own bills from its own funds.
// While a task is open its months are held and its accounts' automatic write-off rests. Rule: decisions 19; domain-rules §5.4.

struct StartUnifiedSettlement
{
    std::optional<NewSettlementId> settlement;
    QList<AccountId> accounts;
    QList<Month> months;

    static constexpr CommandInfo info = byRole("StartUnifiedSettlement", Owner | Super | Regular, "bss:PayOrder");
    static constexpr auto fields()
    {
        using C = StartUnifiedSettlement;
        return std::make_tuple(field("settlement", &C::settlement), field("accounts", &C::accounts), field("months", &C::months));
    }
};
std::optional<Refusal> check(const StartUnifiedSettlement &command);
std::optional<Refusal> missing(const StartUnifiedSettlement &command, const BookView &book);
QList<AccountId> accountsOf(const StartUnifiedSettlement &command, const BookView &book, const Context &context);
/// Refuses with InvalidValue (a month out of range), LimitExceeded (more than three), NotAvailableHere (ecosystem), WrongState (not valid), Conflict
/// (a month that an open task holds), Duplicate (its id). Result: settlement, state.
Result<Effects> decide(const StartUnifiedSettlement &command, const BookView &book, const Context &context);
QString sentence(const StartUnifiedSettlement &command, const BookView &before);

/// Replaces the accounts and months of a task that waits; it is a draft again.
struct EditUnifiedSettlement
{
    SettlementId settlement;
    QList<AccountId> accounts;
    QList<Month> months;

    static constexpr CommandInfo info = byRole("EditUnifiedSettlement", Owner | Super | Regular, "bss:PayOrder");
    static constexpr auto fields()
    {
        using C = EditUnifiedSettlement;
        return std::make_tuple(field("settlement", &C::settlement), field("accounts", &C::accounts), field("months", &C::months));
    }
};
std::optional<Refusal> check(const EditUnifiedSettlement &command);
std::optional<Refusal> missing(const EditUnifiedSettlement &command, const BookView &book);
QList<AccountId> accountsOf(const EditUnifiedSettlement &command, const BookView &book, const Context &context);
/// Refuses as StartUnifiedSettlement does, and with WrongState when the task has ended.
Result<Effects> decide(const EditUnifiedSettlement &command, const BookView &book, const Context &context);
QString sentence(const EditUnifiedSettlement &command, const BookView &before);

/// Verifies a task and pays: what funds do not reach waits for a tick or another run.
struct RunUnifiedSettlement
{
    SettlementId settlement;

    static constexpr CommandInfo info = byRole("RunUnifiedSettlement", Owner | Super | Regular, "bss:PayOrder");
    static constexpr bool startsNoWriteOff = true; ///< it takes from funds only
    static constexpr auto fields() { return std::make_tuple(field("settlement", &RunUnifiedSettlement::settlement)); }
};
std::optional<Refusal> check(const RunUnifiedSettlement &command);
std::optional<Refusal> missing(const RunUnifiedSettlement &command, const BookView &book);
QList<AccountId> accountsOf(const RunUnifiedSettlement &command, const BookView &book, const Context &context);
/// Refuses with WrongState: ended, a month not billed yet, an account that is not valid. Result: settlement, state, billsSettled.
Result<Effects> decide(const RunUnifiedSettlement &command, const BookView &book, const Context &context);
QString sentence(const RunUnifiedSettlement &command, const BookView &before);

/// Ends a task that is open; what it has paid stays paid.
struct CloseUnifiedSettlement
{
    SettlementId settlement;

    static constexpr CommandInfo info = byRole("CloseUnifiedSettlement", Owner | Super | Regular, "bss:PayOrder");
    static constexpr auto fields() { return std::make_tuple(field("settlement", &CloseUnifiedSettlement::settlement)); }
};
std::optional<Refusal> check(const CloseUnifiedSettlement &command);
std::optional<Refusal> missing(const CloseUnifiedSettlement &command, const BookView &book);
QList<AccountId> accountsOf(const CloseUnifiedSettlement &command, const BookView &book, const Context &context);
/// Refuses with WrongState when it has ended.
Result<Effects> decide(const CloseUnifiedSettlement &command, const BookView &book, const Context &context);
QString sentence(const CloseUnifiedSettlement &command, const BookView &before);

/// Takes a task off the list, whatever its state; what it has paid stays paid.
struct DeleteUnifiedSettlement
{
    SettlementId settlement;

    static constexpr CommandInfo info = byRole("DeleteUnifiedSettlement", Owner | Super | Regular, "bss:PayOrder");
    static constexpr auto fields() { return std::make_tuple(field("settlement", &DeleteUnifiedSettlement::settlement)); }
};
std::optional<Refusal> check(const DeleteUnifiedSettlement &command);
std::optional<Refusal> missing(const DeleteUnifiedSettlement &command, const BookView &book);
QList<AccountId> accountsOf(const DeleteUnifiedSettlement &command, const BookView &book, const Context &context);
Result<Effects> decide(const DeleteUnifiedSettlement &command, const BookView &book, const Context &context);
QString sentence(const DeleteUnifiedSettlement &command, const BookView &before);

} // namespace purser
