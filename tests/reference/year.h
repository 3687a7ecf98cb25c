// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script.h"

namespace reference {

/// What people do in a year with the cast's accounts, oldest first and without ticks: usage every fifth day, a top-up a month, balances that
/// fall below their thresholds and come back, changes of the settlement currency, late usage at an exchange rate, and accounts that are
/// overdue until a warning, a stop or a release. Nothing of it is refused.
Script yearOfCommands();

/// The UTC+8 days of that year.
constexpr int daysOfYear = 365;
Moment startOfYear();

} // namespace reference
