// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_label.h"

#include "models/amount_text.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace purser {

static constexpr int gap = 7;

FigureLabel::FigureLabel(Size size, QWidget *parent)
    : QAbstractButton(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_figure.isEmpty())
            Q_EMIT explainRequested(m_figure, m_account);
    });
    describe();
}

void FigureLabel::setAmount(const QString &digits, const QString &currency, bool isProblem)
{
    m_digits = withTypographicMinus(digits);
    m_currency = currency;
    m_isProblem = isProblem;
    describe();
    updateGeometry();
    update();
}

void FigureLabel::setFigure(const QString &name, const QString &figure, const QString &account)
{
    m_name = name;
    m_figure = figure;
    m_account = account;
    setCursor(figure.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    describe();
}

void FigureLabel::describe()
{
    setAccessibleName(m_name);
    //: What a screen reader says for an amount; %1 is the amount, %2 the currency code
    const QString amount = tr("%1 %2", "amount").arg(m_digits, m_currency);
    setAccessibleDescription(m_figure.isEmpty() ? amount : tr("%1. Press Return to see what it is made of.").arg(amount));
    setToolTip(m_figure.isEmpty() ? QString() : tr("See what this figure is made of (F4)"));
}

QString FigureLabel::shownDigits() const
{
    const Theme *theme = Theme::of(this);
    return theme && theme->amountsMasked() ? maskedAmount() : m_digits;
}

QFont FigureLabel::digitsFont() const
{
    return typeFont(m_size == Size::Headline ? Type::Figure : Type::FigureSmall);
}

QFont FigureLabel::currencyFont() const
{
    if (m_size == Size::Small)
        return typeFont(Type::Small);
    QFont font = typeFont(Type::Section);
    font.setBold(false);
    return font;
}

QSize FigureLabel::sizeHint() const
{
    const int digits = QFontMetrics(digitsFont()).horizontalAdvance(shownDigits());
    const int code = m_currency.isEmpty() ? 0 : gap + QFontMetrics(currencyFont()).horizontalAdvance(m_currency);
    return QSize(digits + code + 2, lineHeight(m_size == Size::Headline ? Type::Figure : Type::FigureSmall));
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    const QFontMetrics metrics(digitsFont());
    const QString digits = shownDigits();
    const int width = metrics.horizontalAdvance(digits);
    const int baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    const QRect digitsRect = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width + 1, height()));

    // Amounts read from left to right in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(digitsFont());
    painter.setPen(colors[m_isProblem ? Color::Neg : Color::Text]);
    painter.drawText(digitsRect.left(), baseline, digits);
    if (!m_currency.isEmpty()) {
        const QFontMetrics small(currencyFont());
        const int code = small.horizontalAdvance(m_currency);
        const QRect codeRect = QStyle::visualRect(layoutDirection(), rect(), QRect(width + gap, 0, code + 1, height()));
        painter.setFont(currencyFont());
        painter.setPen(colors[Color::Text2]);
        painter.drawText(codeRect.left(), baseline, m_currency);
    }
    const bool active = hasFocus() || underMouse();
    if (!m_figure.isEmpty() && (m_size == Size::Headline || active)) {
        const int y = qMin(baseline + (m_size == Size::Headline ? 7 : 4), height() - 1);
        painter.setPen(QPen(colors[Color::Accent], 1, active ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(digitsRect.left(), y, digitsRect.right() - 1, y);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors[Color::Accent], 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void FigureLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F4)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureLabel::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace purser
