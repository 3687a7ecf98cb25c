// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forecast_pictures.h"

#include "models/amount_text.h"
#include "models/cells.h"

namespace purser {

namespace {
constexpr int leastDays = 30; ///< ahead
constexpr int mostDays = 180; ///< beyond this the past would be a dot
} // namespace

ForecastPicture forecastPicture(const SettingsState &state, const QList<std::optional<QDate>> &days)
{
    ForecastPicture picture;
    const QDate today = state.forecast.today;
    for (const SeriesPoint &point : state.series) {
        if (point.day < today)
            picture.past.append({point.day, point.availableCredit.amount});
    }
    picture.past.append({today, state.forecast.availableCredit.amount});
    picture.spent = state.forecast.chargesOf30Days.amount;
    qint64 ahead = leastDays;
    for (const std::optional<QDate> &day : days) {
        if (day && today.daysTo(*day) <= mostDays)
            ahead = qMax(ahead, today.daysTo(*day) + 9);
    }
    picture.until = today.addDays(ahead);
    return picture;
}

QString levelName(const QString &pattern, const Money &amount, bool masked)
{
    return pattern.arg(masked ? maskedAmount() : moneyText(amount));
}

} // namespace purser
