// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace purser {

class StatusStrip;
class TablePanel;

/// Asks for a file and writes exactly what \a table shows, in its order and columns, as CSV. Says in \a status what became of it.
void exportShownTable(TablePanel *table, const QString &title, QWidget *window, StatusStrip *status);

} // namespace purser
