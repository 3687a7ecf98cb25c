// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/benefits.h"

#include <map>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Benefits)
};
} // namespace

CouponStatus couponStatus(const Coupon &coupon, Decimal remaining, Instant now)
{
    if (coupon.cancelled)
        return CouponStatus::Cancelled;
    if (remaining.isZero())
        return CouponStatus::Exhausted;
    return coupon.validTo <= now ? CouponStatus::Expired : CouponStatus::Available;
}

Decimal remainingOf(const BookView &book, const Coupon &coupon)
{
    const auto balance = book.find<Balance>({coupon.account.text(), toText(LedgerKind::Coupon), coupon.coupon.text(), coupon.currency.code()});
    return balance ? balance->amount : Decimal();
}

std::optional<Refusal> unavailableCoupon(const BookView &book, const Coupon &coupon, Instant now)
{
    const auto because = [](const QString &message) { return Refusal{RefusalCode::WrongState, QStringLiteral("coupon"), message}; };
    switch (couponStatus(coupon, remainingOf(book, coupon), now)) {
    case CouponStatus::Available: return std::nullopt;
    case CouponStatus::Exhausted: return because(Text::tr("Nothing is left of %1.").arg(coupon.coupon.text()));
    case CouponStatus::Expired: return because(Text::tr("%1 expired at %2.").arg(coupon.coupon.text(), coupon.validTo.text()));
    case CouponStatus::Cancelled: return because(Text::tr("%1 has been cancelled.").arg(coupon.coupon.text()));
    }
    return std::nullopt;
}

QList<TransferredIn> transferredInOrder(const BookView &book, const AccountId &account, const Currency &currency)
{
    QList<TransferPlace> places = book.select<TransferPlace>({{QStringLiteral("account"), account.text()}, {QStringLiteral("currency"), currency.code()}});
    std::sort(places.begin(), places.end(), [](const TransferPlace &a, const TransferPlace &b) { return a.place < b.place; });
    QList<TransferredIn> sources;
    for (const TransferPlace &place : std::as_const(places)) {
        const auto balance = book.find<Balance>({account.text(), toText(LedgerKind::TransferredInCash), place.source.text(), currency.code()});
        if (balance && balance->amount.isPositive())
            sources << TransferredIn{place.source, balance->amount};
    }
    return sources;
}

void placeTransfers(const BookView &book, Effects &effects)
{
    std::map<std::tuple<AccountId, QString, Currency>, Decimal> balances;
    for (const Posting &posting : effects.postings()) {
        if (posting.ledger != LedgerKind::TransferredInCash)
            continue;
        const auto [known, isNew] = balances.try_emplace({posting.account, posting.key, posting.currency});
        Decimal &balance = known->second;
        if (isNew) {
            const auto before = book.find<Balance>({posting.account.text(), toText(posting.ledger), posting.key, posting.currency.code()});
            balance = before ? before->amount : Decimal();
        }
        const bool wasNothing = balance.isZero();
        balance += posting.amount;
        if (wasNothing && balance.isPositive())
            effects.put(TransferPlace{posting.account, AccountId(posting.key), posting.currency, posting.number});
    }
}

} // namespace purser
