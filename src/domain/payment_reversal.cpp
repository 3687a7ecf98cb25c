// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payment_reversal.h"

#include "domain/clearing.h"

#include <QHash>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::PaymentReversal)
};

/// Why \a part cannot return to where it came from; empty when it can.
std::optional<Refusal> cannotReturn(const BookView &book, const BillPayment &part)
{
    const BillingAccount account = book.account(part.account).value();
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account).value();
    if (part.fund != Fund::CashCoupon && part.fund != Fund::PrepaidCard)
        return std::nullopt;
    const auto coupon = book.find<Coupon>({part.id});
    if (coupon && !coupon->cancelled)
        return std::nullopt;
    return Refusal{RefusalCode::WrongState, QStringLiteral("target"),
                   Text::tr("%1 %2 came from %3, which has been cancelled since, so they cannot return to it.")
                       .arg(part.amount.toText(part.currency.minorDigits()), part.currency.code(), part.id)};
}
} // namespace

Result<void> reversePayments(const BookView &book, qint64 sequence, const QString &remark, Effects &effects)
{
    QHash<BillId, Bill> bills; // one settlement pays a bill through several entries
    for (const Entry &entry : book.select<Entry>({{QStringLiteral("sequence"), sequence}})) {
        const QList<BillPayment> parts = book.select<BillPayment>({{QStringLiteral("entry"), entry.number}});
        if (parts.isEmpty())
            continue;
        auto opposite = effects.post(entry.type == TransactionType::None ? TransactionType::None : TransactionType::Adjust, entry.channel, entry.reference, remark);
        for (BillPayment part : parts) {
            if (auto refusal = cannotReturn(book, part))
                return tl::unexpected(*refusal);
            if (!bills.contains(part.bill))
                bills.insert(part.bill, book.find<Bill>({part.bill.text()}).value());
            Bill &bill = bills[part.bill];
            bill.paid -= part.amount;
            bill.open = true;
            bill.waitsForPerson = true;
            opposite.move(Ledger::billed(part.account, part.bill), ledgerOf(part.account, part.fund, part.id), part.currency, part.amount);
            part.reversed = true;
            effects.put(part);
        }
    }
    for (const Bill &bill : std::as_const(bills))
        effects.put(bill);
    return {};
}

} // namespace purser
