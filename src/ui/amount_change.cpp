// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amount_change.h"

#include "models/amount_text.h"
#include "ui/icons.h"
#include "ui/text_painting.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace purser {

static constexpr int gap = 8;
static constexpr int arrow = 12;

AmountChange::AmountChange(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AmountChange::setName(const QString &name)
{
    m_name = name;
    describe();
}

void AmountChange::setAmounts(const QString &before, const QString &after, const QString &currency)
{
    m_before = before;
    m_after = after;
    m_currency = currency;
    describe();
}

void AmountChange::describe()
{
    setAccessibleName(m_name);
    //: read by a screen reader: amounts before and after, and the currency code
    setAccessibleDescription(m_after.isEmpty() ? QString() : tr("from %1 to %2 %3").arg(m_before, m_after, m_currency));
    updateGeometry();
    update();
}

QSize AmountChange::sizeHint() const
{
    const QFontMetrics small(typeFont(Type::Small)), body(typeFont(Type::Body)), bold(typeFont(Type::BodyBold)), caption(typeFont(Type::Caption));
    const int amounts = m_after.isEmpty() ? 0
                                          : body.horizontalAdvance(m_before) + bold.horizontalAdvance(m_after) + caption.horizontalAdvance(m_currency)
            + 3 * gap + arrow;
    return QSize(qMax(small.horizontalAdvance(m_name), amounts) + 2, lineHeight(Type::Small) + lineHeight(Type::Body));
}

void AmountChange::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    const Theme *theme = Theme::of(this);
    const bool masked = theme && theme->amountsMasked();
    QPainter painter(this);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(colors[Color::Text2]);
    const int first = lineHeight(Type::Small);
    drawTextLine(&painter, QRect(0, 0, width(), first), leadingEdge(layoutDirection()), m_name);
    if (m_after.isEmpty())
        return;
    int at = 0;
    const auto place = [&](int size) {
        const QRect rect = QStyle::visualRect(layoutDirection(), this->rect(), QRect(at, first, size, lineHeight(Type::Body)));
        at += size + gap;
        return rect;
    };
    const auto text = [&](Type type, Color color, const QString &what) {
        painter.setFont(typeFont(type));
        painter.setPen(colors[color]);
        drawTextLine(&painter, place(painter.fontMetrics().horizontalAdvance(what) + 1), Qt::AlignLeft, what);
    };
    text(Type::Body, Color::Text2, masked ? maskedAmount() : m_before);
    paintIcon(&painter, place(arrow), u"chevron-right"_s, colors[Color::Text2], layoutDirection());
    text(Type::BodyBold, Color::Text, masked ? maskedAmount() : m_after);
    text(Type::Caption, Color::Text2, m_currency);
}

void AmountChange::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        describe();
}

} // namespace purser
