// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Grants a direct customer's account a coupon (for orders), a cash coupon or a prepaid card (both for bills), in its settlement
/// currency. What remains of it is a ledger of its own, never part of Available Credit. Rule: domain-rules §11, decisions 5 and 15.
struct GrantCoupon
{
    AccountId account;
    std::optional<NewCouponId> coupon;
    CouponKind kind = CouponKind::CashCoupon;
    Decimal amount;
    std::optional<QList<QString>> scope; ///< product codes; universal when not given
    Instant validFrom;
    EndInstant validTo; ///< exclusive; a bare date includes its day
    std::optional<Decimal> minimumOrder; ///< least amount of an order, or least payable of a bill

    static constexpr CommandInfo info = byRole("GrantCoupon", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = GrantCoupon;
        return std::make_tuple(field("account", &C::account), field("coupon", &C::coupon), field("kind", &C::kind), field("amount", &C::amount),
                               field("scope", &C::scope), field("validFrom", &C::validFrom), field("validTo", &C::validTo),
                               field("minimumOrder", &C::minimumOrder));
    }
};
std::optional<Refusal> check(const GrantCoupon &command);
/// Refuses with NotAvailableHere, InvalidValue (decimals, validTo not after now), WrongState (deregistered), Duplicate (coupon). Result: coupon.
Result<Effects> decide(const GrantCoupon &command, const BookView &book, const Context &context);
QString sentence(const GrantCoupon &command, const BookView &before);

/// Takes back what remains of a coupon that is available; what it has paid stays paid.
struct CancelCoupon
{
    CouponId coupon;

    static constexpr CommandInfo info = byRole("CancelCoupon", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields() { return std::make_tuple(field("coupon", &CancelCoupon::coupon)); }
};
std::optional<Refusal> check(const CancelCoupon &command);
std::optional<Refusal> missing(const CancelCoupon &command, const BookView &book);
QList<AccountId> accountsOf(const CancelCoupon &command, const BookView &book, const Context &context);
/// Refuses with WrongState (deregistered; cancelled, exhausted or expired). Result: account, transaction.
Result<Effects> decide(const CancelCoupon &command, const BookView &book, const Context &context);
QString sentence(const CancelCoupon &command, const BookView &before);

/// A coupon that is named but not there: NotFound, field "coupon".
std::optional<Refusal> noSuchCoupon(const CouponId &coupon, const BookView &book);

} // namespace purser
