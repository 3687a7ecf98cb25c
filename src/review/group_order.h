// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/query.h"

namespace purser {

class LineSetData;

/// Groups in the order of the query's sort keys; what those leave open, by the groups' own values and currency.
/// InvalidValue, field "sort", for a key that is neither grouped by nor summed.
Result<std::vector<GroupRow>> sortGroups(std::vector<GroupRow> &&groups, const LineSetData &data, const ReviewQuery &query, const std::vector<int> &groupColumns);

} // namespace purser
