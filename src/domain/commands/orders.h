// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Places a subscription order for a cloud account, on the billing account that pays for it now. A coupon for orders is deducted at
/// once; the rest is paid by PayOrder. Rule: decisions 15 and 21; domain-rules §11.
struct PlaceOrder
{
    Uid cloudAccount;
    std::optional<NewOrderId> order;
    QString product;
    Decimal amount; ///< in the settlement currency
    std::optional<qint64> months;
    std::optional<Instant> startsAt;
    std::optional<CouponId> coupon; ///< one coupon for one order

    static constexpr CommandInfo info = byRole("PlaceOrder", Payer | Owner | Super | Regular, "bss:PayOrder");
    static constexpr auto fields()
    {
        using C = PlaceOrder;
        return std::make_tuple(field("cloudAccount", &C::cloudAccount), field("order", &C::order), field("product", &C::product),
                               field("amount", &C::amount), field("months", &C::months), field("startsAt", &C::startsAt),
                               field("coupon", &C::coupon));
    }
};
std::optional<Refusal> check(const PlaceOrder &command);
std::optional<Refusal> missing(const PlaceOrder &command, const BookView &book);
QList<AccountId> accountsOf(const PlaceOrder &command, const BookView &book, const Context &context);
/// Refuses with NotPermitted (a payer's order for another), InvalidValue (decimals, a coupon of another kind), WrongState (not valid; a coupon that is
/// not for this order), CurrencyMismatch (coupon), Duplicate (order). Result: order, account.
Result<Effects> decide(const PlaceOrder &command, const BookView &book, const Context &context);
QString sentence(const PlaceOrder &command, const BookView &before);

/// Pays what a coupon left of an order: from transferred-in cash, then own cash; whoever buys on credit, and an ecosystem account, gets
/// a charge of the month instead. Rule: decisions 21.
struct PayOrder
{
    OrderId order;
    QString pay; ///< `balance`, or a payment method

    static constexpr CommandInfo info = byRole("PayOrder", Payer | Owner | Super | Regular, "bss:PayOrder");
    static constexpr auto fields() { return std::make_tuple(field("order", &PayOrder::order), field("pay", &PayOrder::pay)); }
};
std::optional<Refusal> check(const PayOrder &command);
std::optional<Refusal> missing(const PayOrder &command, const BookView &book);
QList<AccountId> accountsOf(const PayOrder &command, const BookView &book, const Context &context);
/// Refuses with NotPermitted (a payer's payment for another), WrongState (not valid, paid already), NotEnoughFunds (Available Credit, or cash). Result:
/// order, account, and transaction or charge.
Result<Effects> decide(const PayOrder &command, const BookView &book, const Context &context);
QString sentence(const PayOrder &command, const BookView &before);

} // namespace purser
