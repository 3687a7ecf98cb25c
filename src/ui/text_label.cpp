// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_label.h"

#include <QEvent>

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

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_restyling)
        restyle();
}

} // namespace purser
