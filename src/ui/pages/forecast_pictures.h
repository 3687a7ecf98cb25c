// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account_settings.h"
#include "ui/forecast_chart.h"

namespace purser {

/// The course of an account's available credit with the forecast, as far as a picture of it can reach to show \a days; without levels and
/// marks.
ForecastPicture forecastPicture(const SettingsState &state, const QList<std::optional<QDate>> &days);

/// The name of a level at the line's end: \a pattern with the amount, or with dots while amounts are masked.
QString levelName(const QString &pattern, const Money &amount, bool masked);

} // namespace purser
