// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/coupons.h"

#include "domain/benefits.h"
#include "domain/commands/new_id.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Coupons)
};

Ledger grants()
{
    return Ledger::external(QStringLiteral("grants"));
}

QString nameOf(const BookView &book, const AccountId &id)
{
    const auto account = book.account(id);
    return account ? account->name : id.text();
}

Coupon found(const BookView &book, const CouponId &id)
{
    return book.find<Coupon>({id.text()}).value();
}
} // namespace

std::optional<Refusal> check(const GrantCoupon &command)
{
    if (auto wrong = checkNewId(command.coupon, QStringLiteral("coupon")))
        return wrong;
    if (!command.amount.isPositive())
        return Say::notPositive(QStringLiteral("amount")).value();
    if (command.scope && command.scope->isEmpty())
        return Say::blank(QStringLiteral("scope")).value();
    for (const QString &product : command.scope.value_or(QStringList())) {
        if (const auto code = oneLine(product, QStringLiteral("scope"), 128); !code)
            return code.error();
    }
    if (command.validTo.instant() <= command.validFrom)
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("validTo"), Text::tr("A coupon has to end after it begins.")};
    if (command.minimumOrder && command.minimumOrder->isNegative())
        return Say::negative(QStringLiteral("minimumOrder")).value();
    return std::nullopt;
}

Result<Effects> decide(const GrantCoupon &command, const BookView &book, const Context &context)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    if (command.amount.decimals() > account.currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), account.currency);
    if (command.minimumOrder && command.minimumOrder->decimals() > account.currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("minimumOrder"), account.currency);
    if (command.validTo.instant() <= context.at)
        return refuse(RefusalCode::InvalidValue, Text::tr("A coupon has to end after now; this one would be expired."), QStringLiteral("validTo"));
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);

    Coupon coupon;
    coupon.coupon = command.coupon ? CouponId(command.coupon->text()) : CouponId(newId<Coupon>(QStringLiteral("CP-"), book, context));
    if (book.find<Coupon>({coupon.coupon.text()}))
        return refuse(RefusalCode::Duplicate, Text::tr("There is a coupon %1 already.").arg(coupon.coupon.text()), QStringLiteral("coupon"));
    coupon.account = account.account;
    coupon.kind = command.kind;
    coupon.amount = command.amount;
    coupon.currency = account.currency;
    QStringList products;
    for (const QString &product : command.scope.value_or(QStringList()))
        products << product.trimmed();
    products.removeDuplicates();
    coupon.scope = products.join(u'\n');
    coupon.validFrom = command.validFrom;
    coupon.validTo = command.validTo.instant();
    coupon.minimumOrder = command.minimumOrder.value_or(Decimal());

    Effects effects(book);
    effects.post(TransactionType::None, {}, {}, {}).move(grants(), Ledger::coupon(account.account, coupon.coupon), coupon.currency, coupon.amount);
    coupon.granted = effects.firstTransaction();
    effects.put(coupon);
    effects.result("coupon", coupon.coupon.text());
    return effects;
}

QString sentence(const GrantCoupon &command, const BookView &before)
{
    const auto account = before.account(command.account);
    const Currency currency = account ? account->currency : Currency();
    const QString name = nameOf(before, command.account);
    const QString amount = command.amount.toText(currency.minorDigits()) + u' ' + currency.code();
    switch (command.kind) {
    case CouponKind::Coupon: return Text::tr("Grant %1 a coupon for orders of %2").arg(name, amount);
    case CouponKind::CashCoupon: return Text::tr("Grant %1 a cash coupon of %2").arg(name, amount);
    case CouponKind::PrepaidCard: return Text::tr("Grant %1 a prepaid card of %2").arg(name, amount);
    }
    return {};
}

std::optional<Refusal> noSuchCoupon(const CouponId &coupon, const BookView &book)
{
    if (book.find<Coupon>({coupon.text()}))
        return std::nullopt;
    return Refusal{RefusalCode::NotFound, QStringLiteral("coupon"), Text::tr("There is no coupon %1 in this book.").arg(coupon.text())};
}

std::optional<Refusal> check(const CancelCoupon &)
{
    return std::nullopt;
}

std::optional<Refusal> missing(const CancelCoupon &command, const BookView &book)
{
    return noSuchCoupon(command.coupon, book);
}

QList<AccountId> accountsOf(const CancelCoupon &command, const BookView &book, const Context &)
{
    return {found(book, command.coupon).account};
}

Result<Effects> decide(const CancelCoupon &command, const BookView &book, const Context &context)
{
    Coupon coupon = found(book, command.coupon);
    const BillingAccount account = book.account(coupon.account).value();
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    if (auto unavailable = unavailableCoupon(book, coupon, context.at))
        return tl::unexpected(*unavailable);
    Effects effects(book);
    effects.post(TransactionType::None, {}, {}, {}).move(Ledger::coupon(coupon.account, coupon.coupon), grants(), coupon.currency, remainingOf(book, coupon));
    coupon.cancelled = true;
    effects.put(coupon);
    effects.result("account", coupon.account.text());
    effects.result("transaction", QString::number(effects.firstTransaction()));
    return effects;
}

QString sentence(const CancelCoupon &command, const BookView &before)
{
    const auto coupon = before.find<Coupon>({command.coupon.text()});
    return Text::tr("Cancel %1 of %2").arg(command.coupon.text(), coupon ? nameOf(before, coupon->account) : QString());
}

} // namespace purser
