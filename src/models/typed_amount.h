// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount_entry.h"

namespace purser {

/// readAmount() for a figure that is 0 or more: a threshold, a limit. Refuses a negative one with its own sentence, and says of a currency that
/// was typed along that the field has one.
Result<Decimal> readTypedAmount(const QString &text, const Currency &currency, const QString &field);

} // namespace purser
