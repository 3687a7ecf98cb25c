// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bills.h"

namespace purser {

bool billGoesBefore(const Bill &a, const Bill &b)
{
    return std::tie(a.month, a.marketplace, a.issuedAt, a.bill) < std::tie(b.month, b.marketplace, b.issuedAt, b.bill);
}

Month closedThrough(const BookView &book, const AccountId &account)
{
    const auto closed = book.find<ClosedMonth>({account.text()});
    return closed ? closed->through : Month();
}

Month bookingMonth(Month closed, Month usage)
{
    return closed.isValid() && usage <= closed ? closed.plus(1) : usage;
}

Instant billTimeOf(const BookView &book, Month month)
{
    const BillDate date = book.find<BillDate>({qint64(1)}).value_or(BillDate());
    return Instant(month.end().msecs() + ((date.day - 1) * 24 * 60 + date.minute) * 60'000);
}

Decimal taxRateOf(const BookView &book, const AccountId &account, Month month)
{
    Decimal rate;
    for (const TaxRate &known : book.select<TaxRate>({{QStringLiteral("account"), account.text()}})) { // oldest first
        if (known.fromMonth <= month)
            rate = known.rate;
    }
    return rate;
}

BillAmounts billAmounts(Decimal exact, Decimal taxRate, const Currency &currency)
{
    BillAmounts amounts;
    amounts.pretax = exact;
    if (exact.isNegative()) {
        amounts.carried = exact;
        return amounts;
    }
    const Decimal truncated = exact.truncated(currency.minorDigits());
    amounts.rounding = truncated - exact;
    amounts.tax = truncated.timesHalfUp(taxRate, currency.minorDigits());
    amounts.payable = truncated + amounts.tax;
    return amounts;
}

WriteOffState writeOffState(const BookView &book, const AccountId &account)
{
    WriteOffState state;
    state.choice = book.find<WriteOffChoice>({account.text()}).value_or(WriteOffChoice{account, true, false});
    for (const UnifiedSettlement &settlement : book.select<UnifiedSettlement>()) {
        if (settlement.isOpen() && settlement.accountList().contains(account.text()))
            state.lockedBy = settlement.settlement;
    }
    return state;
}

} // namespace purser
