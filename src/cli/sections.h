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

/// The rows of \a section as JSON (commands.md, "What `show` returns"); InvalidValue for a section there is not. Waits.
Result<JsonValue> showSection(DataSource &source, const QString &section, const SectionFilter &filter);

} // namespace purser
