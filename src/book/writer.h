// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/chain.h"

namespace purser {

/// Writes \a effects into the open transaction of \a database and answers the changes as the chain keeps them. InvalidValue when an
/// amount is too large for a book; entries whose postings do not sum to zero are a mistake of ours and refused as Damaged.
Result<QByteArray> writeEffects(Database &database, const Effects &effects, qint64 sequence, Instant at);

} // namespace purser
