// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace purser {

/// "202501", "2025-01", "2025/01" → "2025-01". Empty for anything that is no month.
std::optional<QByteArray> billingMonth(std::string_view text);

/// What a date cell says.
struct BillingDate
{
    QByteArray text; ///< "20250105" → "2025-01-05"; anything else unchanged
    QByteArray month; ///< "2025-01"; empty when the text does not begin with a date
};
BillingDate billingDate(std::string_view text);

} // namespace purser
