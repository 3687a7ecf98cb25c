// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

namespace purser {

/// Fills an empty source with the sample enterprise "group": Fabrikam Holdings with four cloud accounts, and 18 fixed months of bill lines and
/// charges in USD. The same content every time (resources/sample/group.json and group-bills.zip). Blocks.
Result<void> fillSampleBook(DataSource &source);

} // namespace purser
