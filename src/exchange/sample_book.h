// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

namespace purser {

/// Fills an empty source with the sample enterprise "group": Fabrikam Holdings with four cloud accounts, and 18 fixed months of bill lines and
/// charges in USD. The same content every time (resources/sample/group.json and group-bills.zip). Blocks.
Result<void> fillSampleBook(DataSource &source);

/// Makes a new book at \a location with the sample in it. It is put together in memory where the system offers that and copied as a whole, so
/// that its hundreds of durable commits cost nothing. Refuses when the file exists. Blocks.
Result<void> makeSampleBook(SourceFactory &sources, const QString &location);

} // namespace purser
