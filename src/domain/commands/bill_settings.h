// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

// What issuing bills goes by: an account's tax rate, and the book's bill date.

namespace purser {

/// Sets the tax rate of an account's bills from a month on; bills that are issued keep theirs (decisions 10).
struct SetTaxRate
{
    AccountId account;
    Decimal rate; ///< a fraction, 0 to 1
    Month fromMonth;

    static constexpr CommandInfo info = byRole("SetTaxRate", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = SetTaxRate;
        return std::make_tuple(field("account", &C::account), field("rate", &C::rate), field("fromMonth", &C::fromMonth));
    }
};
std::optional<Refusal> check(const SetTaxRate &command);
/// Refuses with WrongState (deregistered).
Result<Effects> decide(const SetTaxRate &command, const BookView &book, const Context &context);
QString sentence(const SetTaxRate &command, const BookView &before);

/// Sets when bills fall due for issue in the month after theirs, for the whole book (decisions 8).
struct SetBillDate
{
    qint64 day = 3; ///< 1 to 28
    QString time; ///< HH:MM, UTC+8

    static constexpr CommandInfo info{"SetBillDate", Access::AnyRoot, NoRole, nullptr};
    static constexpr auto fields() { return std::make_tuple(field("day", &SetBillDate::day), field("time", &SetBillDate::time)); }
};
std::optional<Refusal> check(const SetBillDate &command);
/// There is no root to set it in an empty book: NotFound (person).
std::optional<Refusal> missing(const SetBillDate &command, const BookView &book);
Result<Effects> decide(const SetBillDate &command, const BookView &book, const Context &context);
QString sentence(const SetBillDate &command, const BookView &before);

} // namespace purser
