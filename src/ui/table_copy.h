// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;

namespace purser {

class TableView;

/// \a text as one cell of a table for a spreadsheet: tabs and line ends become spaces, and what a spreadsheet would take for a formula
/// (a first character = + - @ or tab) gets an apostrophe before it, unless it is a plain number.
QString guardedCell(const QString &text);

/// The locale-neutral text of one cell, guarded.
QString copiedCell(const QModelIndex &index);

/// The selected rows of \a view (all rows, if \a everything) in the order they are shown, in the columns that are shown, as
/// tab-separated lines with a header. Amounts are plain numbers; their currency is in the header, or in a column of its own when it is
/// not one. Stops after \a limit rows.
QString copiedRows(const TableView &view, bool everything = false, int limit = 200'000);

} // namespace purser
