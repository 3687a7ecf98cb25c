// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"

namespace purser {

namespace {
/// Beyond this, a forecast says nothing any more.
constexpr Int128 farthestDays = 36'525;
} // namespace

std::optional<QDate> firstDayBelow(Decimal available, Decimal spent, Decimal level, QDate today)
{
    const Int128 room = (available - level).units();
    if (room < 0)
        return today;
    if (!spent.isPositive())
        return std::nullopt;
    // The smallest d with room × 30 − spent × d < 0, kept whole so that nothing is rounded on the way.
    const Int128 days = room * forecastBasisDays / spent.units() + 1;
    return days > farthestDays ? std::nullopt : std::optional(today.addDays(qint64(days)));
}

Decimal availableOn(Decimal available, Decimal spent, QDate today, QDate day)
{
    return available - spent.ratioHalfUp(today.daysTo(day), forecastBasisDays, Decimal::places);
}

Forecast forecast(const BookView &book, const AssetSheet &sheet, Instant now)
{
    const QDate today = now.day();
    const AccountId account = sheet.account.account;
    const CurrencyAssets &assets = sheet.settlement();
    Forecast made;
    made.availableCredit = assets.availableCredit;
    made.spent = book.chargesUsedBetween(account, assets.currency, Instant::startOf(today.addDays(-forecastBasisDays)), Instant::startOf(today));
    made.runwayDays = runwayDays(book, sheet, now);
    const ServiceSuspension terms = suspensionTerms(book, account);
    if (const auto period = overduePeriod(book, account, now)) {
        made.suspension = suspensionDates(terms, period->since.day(), made.availableCredit);
        return made;
    }
    const auto alert = book.find<LowBalanceAlert>({account.text()});
    if (alert && alert->enabled && alert->threshold && made.availableCredit >= *alert->threshold)
        made.alertOn = firstDayBelow(made.availableCredit, made.spent, *alert->threshold, today);
    if (sheet.overdue) // and no period yet: in a book from before periods were kept
        return made;
    made.overdueOn = firstDayBelow(made.availableCredit, made.spent, {}, today);
    if (made.overdueOn)
        made.suspension = suspensionDates(terms, *made.overdueOn, availableOn(made.availableCredit, made.spent, today, *made.overdueOn));
    return made;
}

} // namespace purser
