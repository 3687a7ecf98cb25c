// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/selection.h"

#include <stop_token>

namespace purser {

struct ResolvedSortKey
{
    int column = -1;
    bool descending = false;
};

/// The selected lines as rows of the line set (segment's first row + line), in the order of \a keys; ties keep the order
/// of the files. With \a limit ≥ 0 only the first so many, which is cheaper.
Result<std::vector<quint32>> orderLines(const LineSetData &data, const std::vector<Selection> &selections, const std::vector<ResolvedSortKey> &keys, qint64 limit,
                                        const std::stop_token &stop);

/// Whether a text comes before another: by case-folded code points, then as they are.
bool textBefore(std::string_view foldedA, std::string_view a, std::string_view foldedB, std::string_view b);

} // namespace purser
