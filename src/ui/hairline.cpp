// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hairline.h"

#include <QPainter>

namespace purser {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().brush(QPalette::Mid));
}

} // namespace purser
