// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/decimal.h"
#include "domain/result.h"

#include <QLocale>

namespace purser {

/// Reads an amount as a person types it in \a locale: its digits, its decimal point, its grouping where the groups are whole, a minus of either
/// kind. White space around it does not count. Nothing is rounded and nothing is guessed.
///
/// Refuses with InvalidValue, field \a field, and a sentence that says what to type: text that is no number, more decimals than
/// \a currency has, an exponent, groups of the wrong size, and "1.234" where the point groups thousands, since on many
/// keyboards it is the decimal key. Pure; any thread.
Result<Decimal> readAmount(const QString &text, const Currency &currency, const QString &field, const QLocale &locale = QLocale());

} // namespace purser
