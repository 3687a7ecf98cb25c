// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waterfall.h"

#include "models/amount_text.h"
#include "ui/text_painting.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace purser {

static constexpr int labelHeight = 20;
static constexpr int widestBar = 72;
static constexpr int hatchStep = 6;

/// A height in a picture, nothing more: money is never computed from it.
static double level(const Decimal &amount)
{
    return double(amount.units()) / double(Decimal::unitsPerWhole);
}

Waterfall::Waterfall(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void Waterfall::setColumns(const QList<WaterfallColumn> &columns, const QString &currency)
{
    m_columns = columns;
    m_currency = currency;
    m_current = qMin(m_current, int(columns.size()) - 1);
    describe();
    update();
}

void Waterfall::setCurrentColumn(int column)
{
    if (column == m_current)
        return;
    m_current = column;
    describe();
    update();
}

QString Waterfall::label(const WaterfallColumn &column) const
{
    const Theme *theme = Theme::of(this);
    QString digits = column.digits.isEmpty() ? amountText(column.amount.abs()) : column.digits;
    if (theme && theme->amountsMasked())
        digits = maskedAmount();
    switch (column.kind) {
    case WaterfallColumn::Kind::Start:
        return column.amount.isNegative() ? u"\u2212 "_s + digits : digits;
    case WaterfallColumn::Kind::Step:
        return (column.amount.isNegative() ? u"\u2212 "_s : u"+ "_s) + digits;
    case WaterfallColumn::Kind::Total:
        return (column.amount.isNegative() ? u"= \u2212"_s : u"= "_s) + digits;
    }
    return digits;
}

void Waterfall::describe()
{
    QStringList parts;
    for (const WaterfallColumn &column : std::as_const(m_columns))
        //: One bar of a chart read aloud: name, second line of the name, signed amount, currency
        parts << tr("%1 (%2): %3 %4").arg(column.name, column.note, label(column), m_currency);
    setAccessibleName(m_current >= 0 && m_current < parts.size() ? parts.at(m_current) : tr("Composition"));
    setAccessibleDescription(parts.join(u"; "_s));
}

QList<Waterfall::Bar> Waterfall::bars() const
{
    QList<Bar> result;
    double running = 0;
    for (const WaterfallColumn &column : m_columns) {
        const double amount = level(column.amount);
        if (column.kind == WaterfallColumn::Kind::Step)
            result << Bar{running, running + amount};
        else
            result << Bar{0, amount};
        running = result.constLast().to;
    }
    return result;
}

QSize Waterfall::sizeHint() const
{
    return QSize(686, scaled(labelHeight) + 114 + 4 + lineHeight(Type::Small) + lineHeight(Type::Caption) + 2);
}

QSize Waterfall::minimumSizeHint() const
{
    return QSize(360, sizeHint().height());
}

QRectF Waterfall::columnRect(int column) const
{
    const double pitch = double(width()) / qMax<qsizetype>(1, m_columns.size());
    const double x = layoutDirection() == Qt::RightToLeft ? width() - pitch * (column + 1) : pitch * column;
    return QRectF(x, 0, pitch, height());
}

int Waterfall::columnAt(const QPoint &position) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (columnRect(column).contains(position))
            return column;
    }
    return -1;
}

void Waterfall::paintEvent(QPaintEvent *)
{
    if (m_columns.isEmpty())
        return;
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    const QList<Bar> levels = bars();
    double highest = 0;
    double lowest = 0;
    for (const Bar &bar : levels) {
        highest = qMax(highest, qMax(bar.from, bar.to));
        lowest = qMin(lowest, qMin(bar.from, bar.to));
    }
    const int names = lineHeight(Type::Small) + lineHeight(Type::Caption) + 6;
    const QRectF plot(0, scaled(labelHeight), width(), height() - scaled(labelHeight) - names - (lowest < 0 ? scaled(labelHeight) : 0));
    const double span = qMax(highest - lowest, 1e-9);
    const auto y = [&](double value) { return qRound(plot.bottom() - (value - lowest) / span * plot.height()); };
    const int zero = y(0);
    const double pitch = double(width()) / double(m_columns.size());
    const int barWidth = qMin(widestBar, qRound(pitch * 0.66));
    const auto barLeft = [&](int column) { return qRound(columnRect(column).center().x() - barWidth / 2.0); };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;

    for (int i = 0; i < m_columns.size(); ++i) {
        const WaterfallColumn &column = m_columns.at(i);
        const Bar &bar = levels.at(i);
        const int top = qMin(y(bar.from), y(bar.to));
        const int bottom = qMax(qMax(y(bar.from), y(bar.to)), top + 2);
        const QRect area(barLeft(i), top, barWidth, bottom - top);
        const bool total = column.kind == WaterfallColumn::Kind::Total;
        if (total) {
            painter.fillRect(area, colors[column.amount.isNegative() ? Color::Neg : Color::Total]);
        } else if (!column.amount.isNegative()) {
            painter.fillRect(area, colors[Color::Up]);
        } else {
            painter.save();
            painter.fillRect(area, colors.tint(Color::Down, Color::Base, 28));
            painter.setClipRect(area);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colors[Color::Down], 1.2));
            for (int x = area.left() - area.height(); x < area.right(); x += hatchStep)
                painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x + area.height(), area.top()));
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(colors[Color::Down]);
            painter.drawRect(area.adjusted(0, 0, -1, -1));
            painter.restore();
        }
        if (i + 1 < m_columns.size()) {
            const int at = y(bar.to);
            const int from = mirrored ? barLeft(i + 1) + barWidth : barLeft(i) + barWidth;
            const int to = mirrored ? barLeft(i) - 1 : barLeft(i + 1) - 1;
            painter.setPen(QPen(colors[Color::Text2], 1, Qt::DotLine));
            painter.drawLine(from, at, to, at);
        }

        QFont font = typeFont(total ? Type::SmallBold : Type::Small);
        painter.setFont(font);
        painter.setPen(colors[Color::Text]);
        // Above a bar, but below one that hangs from the zero line.
        const bool hangs = bar.to < 0 && bar.from <= 0;
        const QRect labelRect(qRound(columnRect(i).left()), hangs ? bottom + 2 : top - scaled(labelHeight), qRound(pitch), scaled(labelHeight) - 2);
        drawTextLine(&painter, labelRect, Qt::AlignHCenter, label(column));

        const QRect nameRect(qRound(columnRect(i).left()), height() - names + 4, qRound(pitch), lineHeight(Type::Small));
        drawTextLine(&painter, nameRect.adjusted(2, 0, -2, 0), Qt::AlignHCenter, column.name);
        painter.setFont(typeFont(Type::Caption));
        painter.setPen(colors[Color::Text2]);
        const QRect noteRect(nameRect.left(), nameRect.bottom() + 1, nameRect.width(), lineHeight(Type::Caption));
        drawTextLine(&painter, noteRect.adjusted(1, 0, -1, 0), Qt::AlignHCenter, column.note);
    }
    painter.fillRect(QRect(0, zero, width(), 1), colors[Color::Border]);
    if (m_current >= 0 && m_current < m_columns.size())
        painter.fillRect(QRect(barLeft(m_current), zero + (lowest < 0 ? int(plot.bottom()) - zero : 0) + 1, barWidth, 3), colors[Color::Accent]);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors[Color::Accent], 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void Waterfall::mousePressEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position().toPoint());
    if (column < 0)
        return;
    setCurrentColumn(column);
    Q_EMIT columnPicked(column);
}

void Waterfall::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool forward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const int column = qBound(0, m_current + (forward ? 1 : -1), int(m_columns.size()) - 1);
    setCurrentColumn(column);
    Q_EMIT columnPicked(column);
}

bool Waterfall::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->pos());
        if (column >= 0)
            QToolTip::showText(help->globalPos(), m_columns.at(column).name + u'\n' + isolated(label(m_columns.at(column)) + u' ' + m_currency), this);
        return true;
    }
    return QWidget::event(event);
}

void Waterfall::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace purser
