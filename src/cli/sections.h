// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

namespace purser {

/// What narrows a section, from the command line.
struct SectionFilter
{
    QueryScope scope;
    std::optional<Month> month;
    HistoryLedger ledger = HistoryLedger::Cash;
    QString text; ///< rows with a value that contains it, any case
};

/// Sections that `show` and `export` know.
QStringList sectionNames();
/// The members a row of \a section can have, in order: the header of its CSV, whatever the rows of today have.
QStringList sectionColumns(const QString &section);

/// The rows of \a section as JSON (commands.md, "What `show` returns"); InvalidValue for a section there is not. Waits.
Result<JsonValue> showSection(DataSource &source, const QString &section, const SectionFilter &filter);

} // namespace purser
