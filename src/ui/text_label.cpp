// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_label.h"

#include "ui/text_painting.h"

#include <QEvent>
#include <QPainter>

namespace purser {

TextLabel::TextLabel(Type type, Color color, QWidget *parent)
    : TextLabel(QString(), type, color, parent)
{
}

TextLabel::TextLabel(const QString &text, Type type, Color color, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setType(this, type);
    restyle();
}

void TextLabel::setColor(Color color)
{
    m_color = color;
    restyle();
}

void TextLabel::restyle()
{
    m_restyling = true; // what follows sends the events that lead here
    setMinimumHeight(lineHeight(m_type));
    // Two colours are palette roles and follow by themselves; the others are set again when the palette changes.
    const bool isRole = m_color == Color::Text || m_color == Color::Text2;
    const QPalette::ColorRole role = m_color == Color::Text2 ? QPalette::PlaceholderText : QPalette::WindowText;
    QPalette own;
    if (!isRole)
        own.setColor(QPalette::WindowText, colorsOf(this)[m_color]);
    setPalette(own);
    if (foregroundRole() != role)
        setForegroundRole(role);
    m_restyling = false;
}

bool TextLabel::isPlainLine() const
{
    return !wordWrap() && !(textInteractionFlags() & Qt::TextSelectableByMouse) && !text().contains(u'\n');
}

QSize TextLabel::sizeHint() const
{
    if (!isPlainLine())
        return QLabel::sizeHint();
    const int width = fontMetrics().size(buddy() ? Qt::TextShowMnemonic : 0, text()).width();
    return QSize(width + (text().isEmpty() ? 0 : 1), lineHeight(m_type));
}

QSize TextLabel::minimumSizeHint() const
{
    return isPlainLine() ? sizeHint() : QLabel::minimumSizeHint();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isPlainLine() || buddy()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    // Arabic hangs lower under the base line than Latin does.
    const QRect line = contentsRect().translated(0, text().isRightToLeft() ? -2 : 0);
    drawTextLine(&painter, line, QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask), text());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_restyling)
        restyle();
}

} // namespace purser
