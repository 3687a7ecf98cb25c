// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace reference {

/// Seconds since 1970-01-01T00:00:00Z.
using Moment = long long;
/// Months since year 0, of the UTC+8 calendar.
using MonthNumber = int;
/// Days since 1970-01-01, of the UTC+8 calendar.
using DayNumber = long long;

constexpr Moment anHour = 3600;
constexpr Moment aDay = 24 * anHour;

/// A UTC+8 wall-clock time.
Moment moment(int year, int month, int day, int hour = 0, int minute = 0);
MonthNumber month(int year, int month);
MonthNumber monthOf(Moment at);
DayNumber dayOf(Moment at);
Moment startOf(MonthNumber month);

std::string text(Moment at); ///< 2026-09-10T04:00:00Z
std::string monthText(MonthNumber month); ///< 2026-09
std::string dayText(DayNumber day); ///< 2026-09-10
std::optional<MonthNumber> parseMonth(const std::string &text);
/// `YYYY-MM-DD` (00:00 UTC+8) or an instant as text() writes it.
std::optional<Moment> parseMoment(const std::string &text);
/// The same, but a bare date includes its day.
std::optional<Moment> parseEnd(const std::string &text);

} // namespace reference
