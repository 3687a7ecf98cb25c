// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/decimal.h"

namespace purser {

/// An amount and its currency. Amounts in different currencies never add; whoever adds looks at the currencies first.
struct Money
{
    Decimal amount;
    Currency currency;

    /// As scripts read it (commands.md, "Text of values"): at least the minor digits, without the code.
    QString text() const { return amount.toText(currency.minorDigits()); }
    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace purser
