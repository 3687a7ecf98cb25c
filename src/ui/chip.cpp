// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"

#include "ui/chip_painter.h"
#include "ui/type.h"

#include <QEvent>
#include <QPainter>

namespace purser {

StateChip::StateChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StateChip::StateChip(Chip chip, const QString &text, const QString &icon, QWidget *parent)
    : StateChip(parent)
{
    setState(chip, text, icon);
}

void StateChip::setState(Chip chip, const QString &text, const QString &icon)
{
    m_chip = chip;
    m_text = text;
    m_icon = icon;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return QSize(chipWidth(m_chip, m_text), scaled(20));
}

QSize StateChip::minimumSizeHint() const
{
    return QSize(qMin(48, chipWidth(m_chip, m_text)), scaled(20));
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, m_text, m_icon, colorsOf(this), layoutDirection());
}

void StateChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace purser
