// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QLocale>
#include <QString>

namespace purser {

/// \a amount in \a locale with digit grouping, at least \a minimumDecimals decimals and U+2212 as the minus, which is as wide as a digit.
/// An invalid amount is a dash.
QString amountText(const Decimal &amount, int minimumDecimals = 2, const QLocale &locale = QLocale());

/// \a text with a leading hyphen-minus (or the locale's own minus) turned into U+2212.
QString withTypographicMinus(QString text);

/// How many decimals \a text, a number written in \a locale, shows.
int shownDecimals(QStringView text, const QLocale &locale = QLocale());

/// What stands for an amount while amounts are masked.
QString maskedAmount();

/// \a text in a left-to-right isolate, for amounts and ids inside a sentence of any direction.
QString isolated(const QString &text);

} // namespace purser
