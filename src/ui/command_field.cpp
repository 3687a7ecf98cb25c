// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_field.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/text_painting.h"
#include "ui/type.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

CommandField::CommandField(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    retranslate();
}

void CommandField::retranslate()
{
    m_prompt = tr("Search or run a command");
    setAccessibleName(m_prompt);
    setAccessibleDescription(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

QSize CommandField::sizeHint() const
{
    return QSize(scaled(288), qMax(32, scaled(32)));
}

void CommandField::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (const Style *style = Style::of(this))
        style->drawFrame(&painter, rect(), colors[underMouse() ? Color::Hover : Color::Base], colors[Color::Border],
                         focused ? colors[Color::Accent] : QColor());
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintIcon(&painter, mirrored(QRect(8, 0, 16, height())), u"search"_s, colors[Color::Text2], layoutDirection());
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    painter.setPen(colors[Color::Text2]);
    painter.setFont(typeFont(Type::Caption));
    const int keysWidth = painter.fontMetrics().horizontalAdvance(keys);
    painter.drawText(mirrored(QRect(width() - 10 - keysWidth, 0, keysWidth + 1, height())), Qt::AlignCenter | Qt::TextSingleLine, keys);
    painter.setFont(typeFont(Type::Body));
    const QRect text = mirrored(QRect(33, 0, width() - 33 - keysWidth - 18, height()));
    drawTextLine(&painter, text, leadingEdge(layoutDirection()), m_prompt);
}

void CommandField::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace purser
