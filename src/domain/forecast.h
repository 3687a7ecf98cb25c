// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suspension.h"

// What the days to come would bring if charges went on as in the last thirty days (decisions 27). Forecasts only; nothing is decided by them.

namespace purser {

constexpr int forecastBasisDays = 30;

/// The first day on which \a available, going down by \a spent every thirty days, is below \a level; the end of today is day 0. Empty when it
/// never is: nothing is spent. Today when it is already.
std::optional<QDate> firstDayBelow(Decimal available, Decimal spent, Decimal level, QDate today);
/// Available credit at the end of \a day; exact to ten places, rounded half-up.
Decimal availableOn(Decimal available, Decimal spent, QDate today, QDate day);

struct Forecast
{
    Decimal availableCredit;
    Decimal spent; ///< in the basis
    std::optional<qint64> runwayDays;
    std::optional<QDate> alertOn;
    std::optional<QDate> overdueOn;
    std::optional<SuspensionDates> suspension;
};
/// Of the settlement currency. An account that is overdue has the dates of its period, and no overdueOn.
Forecast forecast(const BookView &book, const AssetSheet &sheet, Instant now);

} // namespace purser
