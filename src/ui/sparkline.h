// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colors.h"

#include <QMetaType>
#include <QWidget>

#include <optional>

class QPainter;

namespace purser {

/// The course of a figure as a small picture: heights only, never used for anything else. As Qt::DecorationRole of a cell it is drawn
/// there by the table's delegate.
struct SparklineSeries
{
    QList<double> values; ///< oldest first
    std::optional<double> threshold;

    bool operator==(const SparklineSeries &) const = default;
};

void paintSparkline(QPainter *painter, const QRectF &rect, const SparklineSeries &series, const Colors &colors, bool filled, bool mirrored,
                    const QColor &onSelection = {});

/// 120 × 56, the threshold dashed in `warn`.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// \a sentence says for a screen reader what the picture shows.
    void setSeries(const SparklineSeries &series, const QString &sentence);

    QSize sizeHint() const override { return QSize(120, 56); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SparklineSeries m_series;
};

} // namespace purser

Q_DECLARE_METATYPE(purser::SparklineSeries)
