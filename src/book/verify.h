// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/queries.h"
#include "store/database.h"

namespace purser {

/// Proves the book: SQLite's own checks and the schema, the chain, every table rebuilt from the chain and compared, the ledger, balances
/// against postings, and the segments of imported lines. \a head, when not empty, must still be in the chain. Reads everything; runs in
/// the read transaction the caller opened.
VerifyAnswer verifyBook(Database &database, const QString &head);

} // namespace purser
