// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book_view.h"

namespace purser {

/// The order in which bills are paid: oldest month, the cloud's own before Marketplace, then time issued
/// (domain-rules §5.1).
bool billGoesBefore(const Bill &a, const Bill &b);

/// Last month that is closed for \a account; invalid when none is (decisions 9).
Month closedThrough(const BookView &book, const AccountId &account);
/// The month in which a charge used in \a usage is booked, where the months up to \a closed are closed (decisions 9).
Month bookingMonth(Month closed, Month usage);
inline Month bookingMonth(const BookView &book, const AccountId &account, Month usage)
{
    return bookingMonth(closedThrough(book, account), usage);
}
/// When the bills of \a month fall due for issue (decisions 8).
Instant billTimeOf(const BookView &book, Month month);
/// The tax rate of bills of \a month; 0 where none was set (decisions 10).
Decimal taxRateOf(const BookView &book, const AccountId &account, Month month);

/// The figures of a bill over charges that sum to \a exact (decisions 10): 60.617 at 9 % gives 60.617, −0.007, 5.45, 66.06. A sum below
/// zero is payable with 0 and carried.
struct BillAmounts
{
    Decimal pretax;
    Decimal rounding;
    Decimal tax;
    Decimal payable;
    std::optional<Decimal> carried;
};
BillAmounts billAmounts(Decimal exact, Decimal taxRate, const Currency &currency);

/// The choice about automatic write-off and what keeps it from acting (commands.md, "Automatic write-off").
struct WriteOffState
{
    WriteOffChoice choice;
    std::optional<SettlementId> lockedBy; ///< the open unified settlement that holds the account
    bool effective() const { return choice.automatic && !lockedBy; }
};
WriteOffState writeOffState(const BookView &book, const AccountId &account);

} // namespace purser
