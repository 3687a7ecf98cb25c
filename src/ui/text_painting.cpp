// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_painting.h"

#include <QFontMetricsF>
#include <QPainter>

namespace purser {

void drawTextLine(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text, Qt::TextElideMode mode)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QFontMetrics metrics = painter->fontMetrics();
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QString shown = text;
    qreal width = 0;
    // Measuring costs as much as drawing: a short text at the left edge is only drawn.
    const bool surelyFits = text.size() * metrics.height() <= rect.width();
    if (!surelyFits || !(alignment & Qt::AlignLeft)) {
        const QFontMetricsF fine(painter->font());
        width = fine.horizontalAdvance(text);
        if (width > rect.width() + 0.99) {
            shown = metrics.elidedText(text, mode, rect.width());
            width = fine.horizontalAdvance(shown);
        }
    }
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    const int y = rect.top() + (rect.height() - metrics.height() + 1) / 2 + metrics.ascent();
    painter->drawText(QPointF(qRound(x), y), shown);
    painter->setLayoutDirection(before);
}

} // namespace purser
