// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection_totals.h"

#include "models/amount_text.h"
#include "ui/table_cell.h"

#include <QItemSelectionModel>
#include <QSet>

namespace purser {

/// Whether a row above this one in the tree is selected too: its amount holds this one already.
static bool isInsideSelected(const QItemSelectionModel &selection, QModelIndex parent)
{
    for (; parent.isValid(); parent = parent.parent()) {
        if (selection.isRowSelected(parent.row(), parent.parent()))
            return true;
    }
    return false;
}

SelectionTotals selectionTotals(const QItemSelectionModel &selection, int column, qint64 limit)
{
    SelectionTotals totals;
    const QItemSelection ranges = selection.selection();
    // Rows are selected whole, but one range may start at a later column: a row counts once.
    QList<QItemSelectionRange> rowRanges;
    for (const QItemSelectionRange &range : ranges) {
        const bool known = std::any_of(rowRanges.begin(), rowRanges.end(), [&](const QItemSelectionRange &other) {
            return other.parent() == range.parent() && other.top() <= range.top() && other.bottom() >= range.bottom();
        });
        if (!known) {
            rowRanges << range;
            totals.rows += range.height();
        }
    }
    const QAbstractItemModel *model = selection.model();
    if (column < 0 || !model)
        return totals;
    totals.column = model->headerData(column, Qt::Horizontal).toString();
    if (totals.rows > limit) {
        totals.complete = false;
        return totals;
    }
    for (const QItemSelectionRange &range : std::as_const(rowRanges)) {
        if (isInsideSelected(selection, range.parent()))
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const TableCell cell = TableCell::read(model->index(row, column, range.parent()));
            if (cell.total || !cell.isAmount() || !cell.amount->isValid())
                continue;
            auto total = std::find_if(totals.currencies.begin(), totals.currencies.end(),
                                      [&](const SelectedSum &known) { return known.currency == cell.currency; });
            if (total == totals.currencies.end())
                total = totals.currencies.insert(totals.currencies.end(), SelectedSum{cell.currency, {}, 0, 0});
            total->sum += *cell.amount;
            total->count += 1;
            total->decimals = qMax(total->decimals, shownDecimals(cell.text));
        }
    }
    return totals;
}

} // namespace purser
