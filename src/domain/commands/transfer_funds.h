// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

enum class TransferType { Grant, Recycle };

template<>
struct EnumWords<TransferType>
{
    static constexpr std::array<std::pair<TransferType, const char *>, 2> words{{{TransferType::Grant, "grant"}, {TransferType::Recycle, "recycle"}}};
};

/// Moves cash between billing accounts of one verified identity, always `from` -> `to`. What is granted can only be spent there, or go back to
/// whoever granted it (recycle). Rule: decisions 16 and 23; domain-rules §2.4.
struct TransferFunds
{
    AccountId from;
    AccountId to;
    Decimal amount;
    Currency currency;
    TransferType type = TransferType::Grant;
    QString remark;

    static constexpr CommandInfo info = byRole("TransferFunds", Owner | Super, "bss:ModifyBillingAccount"); // of both
    static constexpr auto fields()
    {
        using C = TransferFunds;
        return std::make_tuple(field("from", &C::from), field("to", &C::to), field("amount", &C::amount), field("currency", &C::currency),
                               field("type", &C::type), field("remark", &C::remark));
    }
};
std::optional<Refusal> check(const TransferFunds &command);
/// Refuses with NotAvailableHere (ecosystem), WrongState (not valid, another identity, a grant from an overdue account), LimitExceeded (above
/// Available Credit), NotEnoughFunds (above own cash, or above what is left of that grant). Result: transaction.
Result<Effects> decide(const TransferFunds &command, const BookView &book, const Context &context);
QString sentence(const TransferFunds &command, const BookView &before);

} // namespace purser
