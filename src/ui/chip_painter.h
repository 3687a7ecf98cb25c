// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "ui/colors.h"

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace purser {

/// How a state chip looks: shared by the table's delegate and the Chip widget.
struct ChipLook
{
    static ChipLook of(Chip chip, const QString &icon, const Colors &colors);

    QString icon;
    QColor fill; ///< invalid when the chip is quiet
    QColor outline; ///< invalid unless high contrast
    QColor iconColor;
    QColor text;
};

/// Width of a chip with \a text in the Small type.
int chipWidth(Chip chip, const QString &text);

/// Draws a chip 20 pixels high at the leading edge of \a rect, elided to it. On a selected row of the high-contrast palette everything
/// is drawn in \a onSelection when that is valid.
void paintChip(QPainter *painter, const QRect &rect, Chip chip, const QString &text, const QString &icon, const Colors &colors,
               Qt::LayoutDirection direction, const QColor &onSelection = {});

} // namespace purser
