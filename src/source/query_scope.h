// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/ids.h"

#include <optional>

namespace purser {

/// Narrowing that every query takes.
struct QueryScope
{
    std::optional<AccountId> account; ///< every account the person may see when not given
    std::optional<Instant> at; ///< which moment counts as now; the clock, or the last entry if that is later
};

} // namespace purser
