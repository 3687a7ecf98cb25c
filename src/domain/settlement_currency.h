// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book_after.h"
#include "domain/result.h"

// Which currency an account settles in and when (domain-rules §6; decisions 6, 25).

namespace purser {

/// The settlement currency of \a account in \a month, booked changes included; empty for an account that is not there.
Currency settlementCurrencyIn(const BookView &book, const AccountId &account, Month month);
/// The change that has been booked and has not taken effect at \a now.
std::optional<CurrencyChange> pendingCurrencyChange(const BookView &book, const AccountId &account, Instant now);

/// The book as it stands at a moment: what was recorded, and what has taken effect since by time alone. A change of settlement currency counts
/// from 00:00 UTC+8 of its month in every figure, whether or not something has recorded it; the first command after that does.
class BookNow
{
public:
    /// \a recorded outlives this.
    BookNow(const BookView &recorded, Instant at);
    BookNow(const BookNow &) = delete;
    BookNow &operator=(const BookNow &) = delete;

    const BookView &view() const;
    /// What has taken effect and is not recorded yet.
    const Effects &byTime() const { return m_byTime; }

private:
    const BookView &m_recorded;
    Effects m_byTime;
    BookAfter m_after;
};

/// Keeps the credit limit in a former settlement currency at the smaller of what it was and what is unsettled in that currency, until that
/// is settled, for the accounts that \a effects post to (decisions 25). Whether that changed one.
bool adjustFormerLimits(const BookView &book, Effects &effects);

/// An amount to be charged, in the currency its account settles in then.
struct ChargedAmount
{
    Decimal amount;
    Currency currency;
    std::optional<ChargeConversion> conversion; ///< without its charge
};
/// \a amount is in \a given, or in the settlement currency of the month \a booked; another currency is converted once, at the rate of
/// the month \a used, half-up to minor digits. Refuses with WrongState (currency) where there is no rate.
Result<ChargedAmount> chargedAmount(const BookView &book, const AccountId &account, Month booked, Month used, Decimal amount, const std::optional<Currency> &given);
/// Adds \a charge with the amount \a charged, its conversion and its postings.
void addCharge(Effects &effects, Charge charge, const ChargedAmount &charged);

} // namespace purser
