// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "models/tree_model.h"

namespace purser {

// Cells that many models make, so that an amount is the same cell everywhere.

TreeCell textCell(const QString &text);
/// An amount with its raw value, locale-neutral copy and, when \a figure is not empty, the figure it explains. A debt that is shown as
/// subtracted is passed negative.
TreeCell amountCell(const Money &money, const QString &figure = {}, const QString &account = {});
TreeCell countCell(qint64 count);
/// Marks every cell of a row as bold, and as the total when \a total.
void emphasise(std::vector<TreeCell> &cells, bool total = false);

/// \a money as people read it in the chosen locale, without the currency; ledger precision is kept, so a figure never lies.
QString moneyText(const Money &money);

} // namespace purser
