// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QPainter;
class QRect;

namespace purser {

/// Draws one line of \a text in \a rect with the painter's font and pen, elided if it does not fit. The base line is that of the font
/// asked for, whatever fallback fonts the text needs, so that a minus sign or a Han word does not move a figure; the direction is that
/// of the text itself, so that ids and amounts keep their order in a right-to-left window. \a alignment is absolute.
void drawTextLine(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text, Qt::TextElideMode mode = Qt::ElideRight);

/// The leading edge in \a direction, as an absolute alignment.
inline Qt::Alignment leadingEdge(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace purser
