// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_chip.h"

#include "ui/icons.h"
#include "ui/text_painting.h"
#include "ui/type.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace purser {

FilterChip::FilterChip(const QString &key, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_value(value)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void FilterChip::setTexts(const QString &key, const QString &value)
{
    m_key = key;
    m_value = value;
    retranslate();
    updateGeometry();
    update();
}

void FilterChip::retranslate()
{
    //: Accessible name of a filter that is on; %1 is what is filtered, %2 the value, as in "Month 2026-09"
    const QString both = m_key.isEmpty() ? m_value : tr("%1 %2", "filter chip").arg(m_key, m_value);
    setAccessibleName(both);
    setAccessibleDescription(tr("Filter. Press Delete to take it away."));
    setToolTip(both);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics key(typeFont(Type::Small));
    const QFontMetrics value(typeFont(Type::SmallBold));
    const int keyWidth = m_key.isEmpty() ? 0 : key.horizontalAdvance(m_key) + 4;
    return QSize(8 + keyWidth + qMin(value.horizontalAdvance(m_value), 220) + 4 + 20, scaled(24));
}

QRect FilterChip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 22, 0, 20, height()));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors[Color::InfoBg]);
    painter.setPen(colors.isHighContrast() ? QPen(colors[Color::Info], 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    int x = 8;
    const auto text = [&](const QString &string, Type type, Color color, int most) {
        const QFontMetrics metrics(typeFont(type));
        const int width = qMin(metrics.horizontalAdvance(string), most);
        const QRect area = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        painter.setFont(typeFont(type));
        painter.setPen(colors[color]);
        drawTextLine(&painter, area, Qt::AlignHCenter, string);
        x += width + 4;
    };
    if (!m_key.isEmpty())
        text(m_key, Type::Small, Color::Text2, 160);
    text(m_value, Type::SmallBold, Color::Text, 220);
    paintIcon(&painter, crossRect(), u"close"_s, colors[m_overCross ? Color::Text : Color::Text2], layoutDirection(), 12);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors[Color::Accent], 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (crossRect().contains(event->position().toPoint()) && event->button() == Qt::LeftButton) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractButton::mouseMoveEvent(event);
    const bool over = crossRect().contains(event->position().toPoint());
    if (over != m_overCross) {
        m_overCross = over;
        update();
    }
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool FilterChip::event(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_overCross = false;
        update();
    }
    return QAbstractButton::event(event);
}

void FilterChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace purser
