// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon_label.h"

#include "ui/icons.h"

#include <QPainter>

namespace purser {

IconLabel::IconLabel(const QString &name, Color color, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_color(color)
    , m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Color color)
{
    m_name = name;
    m_color = color;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, colorsOf(this)[m_color], layoutDirection(), m_size);
}

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace purser
