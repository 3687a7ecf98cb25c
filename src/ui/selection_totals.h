// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QList>
#include <QMetaType>
#include <QString>

class QItemSelectionModel;

namespace purser {

/// Sum and count of the amounts in one column of the selected rows, in one currency. Exact.
struct SelectedSum
{
    QString currency;
    Decimal sum;
    qint64 count = 0;
    int decimals = 0; ///< as many as the amounts show

    /// Rounded half-up to what the amounts show.
    Decimal average() const { return count > 0 ? sum.ratioHalfUp(1, count, decimals) : Decimal(); }
    bool operator==(const SelectedSum &) const = default;
};

/// What the status bar says about a selection. One entry a currency, in order of first appearance: currencies never add.
struct SelectionTotals
{
    qint64 rows = 0;
    QString column; ///< title of the column that is summed; empty without amounts
    QList<SelectedSum> currencies;
    bool complete = true; ///< false when the selection is too large to be read here; the owner of the rows may fill it in

    bool operator==(const SelectionTotals &) const = default;
};

/// Totals of \a column (-1: none) over the selected rows. Reads at most \a limit rows; a larger selection is only counted.
/// A total row, and a row whose parent is selected too, is not added again.
SelectionTotals selectionTotals(const QItemSelectionModel &selection, int column, qint64 limit = 50'000);

} // namespace purser

Q_DECLARE_METATYPE(purser::SelectionTotals)
