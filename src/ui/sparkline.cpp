// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sparkline.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace purser {

void paintSparkline(QPainter *painter, const QRectF &rect, const SparklineSeries &series, const Colors &colors, bool filled, bool mirrored,
                    const QColor &onSelection)
{
    if (series.values.size() < 2)
        return;
    const auto tone = [&](Color color) { return onSelection.isValid() ? onSelection : colors[color]; };
    const auto [low, high] = std::minmax_element(series.values.begin(), series.values.end());
    double lowest = qMin(*low, series.threshold.value_or(*low));
    double highest = qMax(*high, series.threshold.value_or(*high));
    if (highest - lowest < 1e-9) {
        lowest -= 1;
        highest += 1;
    }
    // Dots and lines stay inside.
    const QRectF plot = rect.adjusted(2.5, 3, -3, -3);
    const double step = plot.width() / double(series.values.size() - 1);
    const auto x = [&](qsizetype i) { return mirrored ? plot.right() - step * double(i) : plot.left() + step * double(i); };
    const auto y = [&](double value) { return plot.bottom() - (value - lowest) / (highest - lowest) * plot.height(); };
    QPolygonF line;
    for (qsizetype i = 0; i < series.values.size(); ++i)
        line << QPointF(x(i), y(series.values.at(i)));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool crossesZero = lowest < 0 && highest > 0;
    if (filled) {
        const double floor = crossesZero ? y(0) : rect.bottom();
        QPolygonF area = line;
        area << QPointF(line.constLast().x(), floor) << QPointF(line.constFirst().x(), floor);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.tint(Color::Series1, Color::Base, 13));
        painter->drawPolygon(area);
    }
    if (crossesZero) {
        painter->setPen(QPen(tone(Color::Border), 1));
        painter->drawLine(QPointF(rect.left(), qRound(y(0)) + 0.5), QPointF(rect.right(), qRound(y(0)) + 0.5));
    }
    if (series.threshold) {
        painter->setPen(QPen(tone(Color::Warn), 1, Qt::CustomDashLine));
        QPen dashed(tone(Color::Warn), 1);
        dashed.setDashPattern({4, 3});
        painter->setPen(dashed);
        const double at = qRound(y(*series.threshold)) + 0.5;
        painter->drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at));
    }
    painter->setPen(QPen(tone(Color::Series1), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone(Color::Series1));
    painter->drawEllipse(line.constLast(), 2.5, 2.5);
    painter->restore();
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setSeries(const SparklineSeries &series, const QString &sentence)
{
    m_series = series;
    setAccessibleName(sentence);
    setToolTip(sentence);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(&painter, rect(), m_series, colorsOf(this), true, layoutDirection() == Qt::RightToLeft);
}

void Sparkline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace purser
