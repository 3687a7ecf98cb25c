// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/row_view.h"
#include "review/selection.h"

#include <stop_token>

namespace purser {

/// Groups the selected lines by columns and currency, and sums; over all cores, exactly. With no columns: a row for each
/// currency. Rows come in no order.
Result<std::vector<GroupRow>> groupLines(const LineSetData &data, const std::vector<Selection> &selections, const std::vector<int> &groupColumns,
                                         const std::vector<int> &sumColumns, int currencyColumn, const std::stop_token &stop);

} // namespace purser
