// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book_view.h"

namespace purser {

/// \a rows of \a table as they were at \a then, where a record says when it became what it is: currency changes, overdue periods. Other
/// tables are left as they are.
QList<Row> rowsAsOf(const TableInfo &table, const QList<Row> &rows, Instant then);
/// The settlement currency that was recorded for an account at \a then: \a changes are the account's, oldest first, as they are now.
Currency recordedCurrency(const QList<CurrencyChange> &changes, const Currency &now, Instant then);

} // namespace purser
