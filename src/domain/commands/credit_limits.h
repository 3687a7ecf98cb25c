// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

// Credit control: the total limit of a verified entity, and its allocation to accounts. Permission to owe, never a way to
// pay (domain-rules §5.1, §9).

namespace purser {

/// Sets the total limit of an entity (its code, else its name).
struct SetEntityCreditLimit
{
    QString entity;
    Decimal amount;
    QString reason;

    static constexpr CommandInfo info = byRole("SetEntityCreditLimit", Super, "efc:ModifyCredit");
    static constexpr auto fields()
    {
        using C = SetEntityCreditLimit;
        return std::make_tuple(field("entity", &C::entity), field("amount", &C::amount), field("reason", &C::reason));
    }
};
std::optional<Refusal> check(const SetEntityCreditLimit &command);
std::optional<Refusal> missing(const SetEntityCreditLimit &command, const BookView &book);
/// The person's own billing account, and nothing else: super there, and of the same identity (decisions 24).
QList<AccountId> accountsOf(const SetEntityCreditLimit &command, const BookView &book, const Context &context);
/// Refuses with NotPermitted (another identity), CurrencyMismatch, LimitExceeded (below what is allocated), InvalidValue.
Result<Effects> decide(const SetEntityCreditLimit &command, const BookView &book, const Context &context);
QString sentence(const SetEntityCreditLimit &command, const BookView &before);

/// Sets the credit limit of one direct enterprise account, within its entity's limit. Lowering keeps Available Credit above zero,
/// except to 0 with nothing unsettled (decisions 24).
struct SetCreditLimit
{
    AccountId account;
    Decimal amount;
    QString reason;

    static constexpr CommandInfo info = byRole("SetCreditLimit", Super, "efc:ModifyCredit");
    static constexpr auto fields()
    {
        using C = SetCreditLimit;
        return std::make_tuple(field("account", &C::account), field("amount", &C::amount), field("reason", &C::reason));
    }
};
std::optional<Refusal> check(const SetCreditLimit &command);
/// Refuses with NotAvailableHere, WrongState, CurrencyMismatch, LimitExceeded, InvalidValue (decimals). Result: transaction.
Result<Effects> decide(const SetCreditLimit &command, const BookView &book, const Context &context);
QString sentence(const SetCreditLimit &command, const BookView &before);

/// Why \a account cannot have credit control at all (NotAvailableHere); empty when it can.
std::optional<Refusal> creditControlUnavailable(const BookView &book, const BillingAccount &account);
/// Why \a amount in \a currency cannot become a limit of \a account \a instead of another of its limits: CurrencyMismatch, LimitExceeded
/// (\a field). Empty when it can.
std::optional<Refusal> limitRefused(const BookView &book, const BillingAccount &account, const Currency &currency, Decimal amount, Decimal instead,
                                    const QString &field);

/// Σ of the credit limits of \a entity's accounts, those in former currencies and of booked currency changes too (decisions 25), and
/// how much \a account has of it.
struct AllocatedCredit
{
    Decimal total;
    Decimal ofAccount;
};
AllocatedCredit allocatedCredit(const BookView &book, const QString &entity, const AccountId &account);

} // namespace purser
