// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/imported_sum.h"
#include "store/database.h"

namespace purser {

/// The lines of \a import, summed on all cores: what PostLines makes charges of, by cloud account, product, day, side and currency, ascending;
/// empty for an import that is not there. Reads the columns it needs over a connection of its own, so the lines have to be committed. Failed or
/// Damaged when they cannot be read.
///
/// A line is Marketplace's when its product or commodity code is one of the Marketplace (cmapi…, cmfw…, cmgj…, cmjj…, and with sg before it on the
/// international site), or its bill source or service entity names the Marketplace; every other line is the cloud's own.
Result<QList<ImportedSum>> importedSums(Database &database, const ImportId &import);

} // namespace purser
