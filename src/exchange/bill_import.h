// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bill_reader.h"
#include "source/data_source.h"

namespace purser {

/// What became of one bill file: what was read, and the command that made its lines ready.
struct BillImport
{
    BillReport report;
    Outcome outcome;
};

/// Reads \a path into \a session and makes its lines ready. Blocks, so it belongs on a worker; \a progress is called there. A file
/// that cannot be read, a bad row (unless they are skipped) or a stop leaves nothing in the source.
Result<BillImport> importBill(ImportSession &session, const QString &path, const BillReadOptions &options = {},
                              const BillProgressCallback &progress = {}, std::stop_token stop = {});

} // namespace purser
