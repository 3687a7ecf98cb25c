// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/orders.h"

#include "domain/benefits.h"
#include "domain/bills.h"
#include "domain/commands/coupons.h"
#include "domain/commands/money_text.h"
#include "domain/commands/new_id.h"
#include "domain/commands/payment_method.h"
#include "domain/settlement_currency.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Orders)
};

constexpr const char16_t *fromBalance = u"balance";

QString logonNameOf(const BookView &book, const Uid &uid)
{
    const auto cloud = book.cloudAccount(uid);
    return cloud ? cloud->logonName : uid.text();
}

AccountId payingAccount(const Uid &uid, const BookView &book, Instant at)
{
    return book.payerOf(uid, at).value_or(book.cloudAccount(uid).value().defaultAccount);
}

Order found(const BookView &book, const OrderId &id)
{
    return book.find<Order>({id.text()}).value();
}

/// Whoever only has an account pay for them orders for themselves alone (decisions 30).
std::optional<Refusal> ordersForAnother(const Uid &cloudAccount, const BillingAccount &account, const BookView &book, const Context &context)
{
    const Uid own = context.person.uid();
    if (own == cloudAccount || rolesOn(book, own, account, context.at) & (Owner | Super | Regular))
        return std::nullopt;
    return Refusal{RefusalCode::NotPermitted, {},
                   Text::tr("Billing account %1 pays for cloud account %2, which may order for itself only, not for %3.")
                       .arg(account.account.text(), own.text(), cloudAccount.text())};
}

std::optional<Refusal> notValid(const BillingAccount &account)
{
    switch (account.status) {
    case AccountStatus::Valid: return std::nullopt;
    case AccountStatus::Frozen: return Say::frozen(account).value();
    case AccountStatus::Deregistered: return Say::deregistered(account).value();
    }
    return std::nullopt;
}

/// Why \a coupon is not for this order; its kind has been looked at.
std::optional<Refusal> notForOrder(const Coupon &coupon, const PlaceOrder &command, const BillingAccount &account, const BookView &book, Instant now)
{
    const auto because = [](RefusalCode code, const QString &message) { return Refusal{code, QStringLiteral("coupon"), message}; };
    const QString id = coupon.coupon.text(), product = command.product.trimmed();
    if (coupon.account != account.account)
        return because(RefusalCode::WrongState, Text::tr("%1 is not of billing account %2, which pays this order.").arg(id, account.account.text()));
    if (auto unavailable = unavailableCoupon(book, coupon, now))
        return unavailable;
    if (now < coupon.validFrom)
        return because(RefusalCode::WrongState, Text::tr("%1 is valid from %2 on.").arg(id, coupon.validFrom.text()));
    if (!coupon.scope.isEmpty() && !coupon.products().contains(product))
        return because(RefusalCode::WrongState, Text::tr("%1 is for %2, not for %3.").arg(id, coupon.products().join(QStringLiteral(", ")), product));
    if (command.amount < coupon.minimumOrder)
        return because(RefusalCode::WrongState, Text::tr("%1 is for orders of at least %2.").arg(id, moneyText(coupon.minimumOrder, coupon.currency)));
    if (coupon.currency != account.currency)
        return because(RefusalCode::CurrencyMismatch, Text::tr("%1 is in %2, but the order is in %3.").arg(id, coupon.currency.code(), account.currency.code()));
    return std::nullopt;
}

/// Buying on credit: a charge of the month, which its bill takes.
qint64 charge(Effects &effects, const Order &order, const ChargedAmount &charged, Month booked, Instant now)
{
    Charge charge;
    charge.number = effects.number<Charge>();
    charge.account = order.account;
    charge.cloudAccount = order.cloudAccount;
    charge.month = booked;
    charge.usedAt = now;
    charge.product = order.product;
    charge.item = order.order.text();
    charge.kind = ChargeKind::SubscriptionOrder;
    effects.put(ChargeOrigin{charge.number, ChargeSource::Order, order.order.text()});
    addCharge(effects, charge, charged);
    return charge.number;
}
} // namespace

std::optional<Refusal> check(const PlaceOrder &command)
{
    if (auto wrong = checkNewId(command.order, QStringLiteral("order")))
        return wrong;
    if (const auto product = oneLine(command.product, QStringLiteral("product"), 128); !product)
        return product.error();
    if (!command.amount.isPositive())
        return Say::notPositive(QStringLiteral("amount")).value();
    if (command.months && *command.months < 1)
        return Say::notPositive(QStringLiteral("months")).value();
    return std::nullopt;
}

std::optional<Refusal> missing(const PlaceOrder &command, const BookView &book)
{
    return command.coupon ? noSuchCoupon(*command.coupon, book) : std::nullopt;
}

QList<AccountId> accountsOf(const PlaceOrder &command, const BookView &book, const Context &context)
{
    return {payingAccount(command.cloudAccount, book, context.at)};
}

Result<Effects> decide(const PlaceOrder &command, const BookView &book, const Context &context)
{
    const BillingAccount account = book.account(payingAccount(command.cloudAccount, book, context.at)).value();
    if (auto another = ordersForAnother(command.cloudAccount, account, book, context))
        return tl::unexpected(*another);
    if (command.amount.decimals() > account.currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), account.currency);
    const auto coupon = command.coupon ? book.find<Coupon>({command.coupon->text()}) : std::nullopt;
    if (coupon && coupon->kind != CouponKind::Coupon) {
        return refuse(RefusalCode::InvalidValue, Text::tr("%1 pays bills; an order takes a coupon for orders.").arg(coupon->coupon.text()), QStringLiteral("coupon"));
    }
    if (auto wrong = notValid(account))
        return tl::unexpected(*wrong);
    if (coupon) {
        if (auto wrong = notForOrder(*coupon, command, account, book, context.at))
            return tl::unexpected(*wrong);
    }

    Order order;
    order.order = command.order ? OrderId(command.order->text()) : OrderId(newId<Order>(QStringLiteral("OR-"), book, context));
    if (book.find<Order>({order.order.text()}))
        return refuse(RefusalCode::Duplicate, Text::tr("There is an order %1 already.").arg(order.order.text()), QStringLiteral("order"));
    order.account = account.account;
    order.cloudAccount = command.cloudAccount;
    order.product = command.product.trimmed();
    order.amount = command.amount;
    order.currency = account.currency;
    order.months = command.months;
    order.startsAt = command.startsAt;
    order.placedAt = context.at;

    Effects effects(book);
    if (coupon) {
        order.coupon = coupon->coupon;
        order.deducted = std::min(remainingOf(book, *coupon), order.amount);
        effects.post(TransactionType::None, {}, order.order.text(), {})
            .move(Ledger::coupon(account.account, coupon->coupon), Ledger::external(QStringLiteral("orders")), order.currency, order.deducted);
    }
    effects.put(order);
    effects.result("order", order.order.text());
    effects.result("account", order.account.text());
    return effects;
}

QString sentence(const PlaceOrder &command, const BookView &before)
{
    const auto account = before.cloudAccount(command.cloudAccount) ? before.account(payingAccount(command.cloudAccount, before, before.lastTime())) : std::nullopt;
    return Text::tr("Order %1 for %2 at %3")
        .arg(command.product.trimmed(), logonNameOf(before, command.cloudAccount), moneyText(command.amount, account ? account->currency : Currency()));
}

std::optional<Refusal> check(const PayOrder &command)
{
    const auto pay = oneLine(command.pay, QStringLiteral("pay"), 64);
    return pay ? std::nullopt : std::optional(pay.error());
}

std::optional<Refusal> missing(const PayOrder &command, const BookView &book)
{
    const auto order = book.find<Order>({command.order.text()});
    if (!order)
        return Refusal{RefusalCode::NotFound, QStringLiteral("order"), Text::tr("There is no order %1 in this book.").arg(command.order.text())};
    if (command.pay == fromBalance)
        return std::nullopt;
    Refusal method = noSuchMethod(order->account, command.pay).value();
    method.field = QStringLiteral("pay");
    return method;
}

QList<AccountId> accountsOf(const PayOrder &command, const BookView &book, const Context &)
{
    return {found(book, command.order).account};
}

Result<Effects> decide(const PayOrder &command, const BookView &book, const Context &context)
{
    Order order = found(book, command.order);
    const BillingAccount account = book.account(order.account).value();
    if (auto another = ordersForAnother(order.cloudAccount, account, book, context))
        return tl::unexpected(*another);
    if (auto wrong = notValid(account))
        return tl::unexpected(*wrong);
    if (order.status == OrderStatus::Paid)
        return refuse(RefusalCode::WrongState, Text::tr("Order %1 has been paid.").arg(order.order.text()), QStringLiteral("order"));

    const Decimal rest = order.amount - order.deducted;
    const bool onCredit = account.creditUser || account.type == AccountType::Ecosystem;
    const Month booked = bookingMonth(book, order.account, context.at.month());
    // An order from before a change of settlement currency is converted like any charge of the month (decisions 6).
    const auto charged = chargedAmount(book, order.account, booked, context.at.month(), rest, order.currency);
    if (rest.isPositive() && onCredit && !charged)
        return tl::unexpected(charged.error());
    const AssetSheet sheet = assetSheet(book, account, context.at);
    const CurrencyAssets assets = sheet.in(order.currency);
    // In the currency in which it will be owed or paid.
    const Currency owed = onCredit && charged ? charged->currency : order.currency;
    const Decimal due = onCredit && charged ? charged->amount : rest;
    const Decimal available = sheet.in(owed).availableCredit;
    if (rest.isPositive() && available < due) {
        return refuse(RefusalCode::NotEnoughFunds,
                      Text::tr("Available credit of billing account %1 is %2, less than the %3 to pay.")
                          .arg(account.account.text(), moneyText(available, owed), moneyText(due, owed)));
    }
    Effects effects(book);
    effects.result("order", order.order.text());
    effects.result("account", order.account.text());
    order.status = OrderStatus::Paid;
    order.paidAt = context.at;
    if (rest.isPositive() && onCredit) {
        order.charge = charge(effects, order, *charged, booked, context.at);
        effects.result("charge", QString::number(*order.charge));
    } else if (rest.isPositive()) {
        if (assets.ownCash + assets.transferredInCash < rest) {
            return refuse(RefusalCode::NotEnoughFunds,
                          Text::tr("Billing account %1 has %2 of cash, less than the %3 to pay.")
                              .arg(account.account.text(), moneyText(assets.ownCash + assets.transferredInCash, order.currency), moneyText(rest, order.currency)));
        }
        const Ledger orders = Ledger::external(QStringLiteral("orders"));
        auto entry = effects.post(TransactionType::Pay, QStringLiteral("ACCT_CASH"), order.order.text(), {});
        Decimal left = rest;
        for (const TransferredIn &source : transferredInOrder(book, account.account, order.currency)) {
            const Decimal part = std::min(left, source.amount);
            if (part.isPositive())
                entry.move(Ledger::transferredInCash(account.account, source.source), orders, order.currency, part);
            left -= part;
        }
        if (left.isPositive())
            entry.move(Ledger::ownCash(account.account), orders, order.currency, left);
        order.entry = entry.number();
        effects.result("transaction", QString::number(effects.firstTransaction()));
    }
    effects.put(order);
    return effects;
}

QString sentence(const PayOrder &command, const BookView &before)
{
    const auto order = before.find<Order>({command.order.text()});
    if (!order)
        return Text::tr("Pay order %1").arg(command.order.text());
    return Text::tr("Pay order %1 of %2: %3").arg(command.order.text(), logonNameOf(before, order->cloudAccount), moneyText(order->amount - order->deducted, order->currency));
}

} // namespace purser
