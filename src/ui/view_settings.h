// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace purser {

/// How a person arranged one table: order, widths, visibility and sorting of its columns.
struct TableLayout
{
    QByteArray header; ///< QHeaderView::saveState()
    int columns = 0; ///< the layout is dropped when the table has another number of columns by now
    bool widthsChosen = false;
};

/// The one place where table layouts are kept. \a viewId is a stable name such as "overview.accounts", never translated.
std::optional<TableLayout> loadTableLayout(const QString &viewId);
void saveTableLayout(const QString &viewId, const TableLayout &layout);
void forgetTableLayout(const QString &viewId);

} // namespace purser
