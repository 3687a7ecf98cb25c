// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

namespace purser {

/// "1204.50 USD", as refusals and sentences of commands say an amount.
inline QString moneyText(Decimal amount, const Currency &currency)
{
    return amount.toText(currency.minorDigits()) + u' ' + currency.code();
}

} // namespace purser
