// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QDate>
#include <QList>
#include <QWidget>

#include <optional>

class QCPAxis;
class QCustomPlot;

namespace purser {

/// Available credit as it went and as it would go on; heights only, no amount is computed from the picture.
struct ForecastPicture
{
    struct Level
    {
        QString name; ///< at the line's end: "new 250,000.00"
        Decimal at;
        bool draft = false; ///< not saved yet: solid, and the one a person should look at
    };
    struct Mark
    {
        enum class Kind {
            Attention,
            Problem,
            Former, ///< where it would be as it is set now: hollow, without emphasis
        };
        QString name; ///< "first alert 5 Nov"
        QDate day;
        Decimal at;
        Kind kind = Kind::Attention;
    };

    QList<std::pair<QDate, Decimal>> past; ///< at the end of each day, today last
    QDate until; ///< the last day shown
    QDate lineUntil; ///< where the dashed line ends; \a until when it is not given
    Decimal spent; ///< every thirty days
    QList<Level> levels;
    QList<Mark> marks;
};

/// Past solid, forecast dashed, today a vertical line; thresholds are named at their line's end. Mirrors in a right-to-left window.
class ForecastChart : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastChart(QWidget *parent = nullptr);

    /// \a sentence says for a screen reader what the picture shows.
    void setPicture(const ForecastPicture &picture, const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(260, sizeHint().height()); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Scale
    {
        double low = 0;
        double high = 1;
        double step = 1;
    };
    Scale scale() const;
    double x(QDate day) const;
    void rebuild();
    void drawDays(QCPAxis *keys);
    void drawAmounts(QCPAxis *values, const Scale &scale);
    void drawCourse(const Scale &scale);
    void drawLevels(const Scale &scale);
    void drawMarks(const Scale &scale);
    QPointF pixel(double key, double value, const Scale &scale) const;
    /// \a alignment says which end of \a rect the text keeps to.
    void label(const QString &text, const QRectF &rect, Qt::Alignment alignment, const QColor &color, bool bold);

    QCustomPlot *m_plot;
    ForecastPicture m_picture;
    QCPAxis *m_values = nullptr; ///< while it is rebuilt
    QList<QRectF> m_taken; ///< by words, while it is rebuilt
};

} // namespace purser
