// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "ui/colors.h"

#include <QWidget>

class QCPAxis;
class QCustomPlot;

namespace purser {

struct ChartMonth
{
    QString label; ///< "Nov 2025"
    Decimal income;
    Decimal expenditure; ///< as a positive amount
    Decimal balance; ///< at the end of the month
};

/// Income up and expenditure down from one zero line, the balance as a line over them. The table behind it is the page's; its legend
/// goes into the section row.
class MonthChart : public QWidget
{
    Q_OBJECT

public:
    explicit MonthChart(QWidget *parent = nullptr);

    /// \a sentence says for a screen reader what the chart shows.
    void setMonths(const QList<ChartMonth> &months, const QString &sentence);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QCustomPlot *m_plot;
    QList<ChartMonth> m_months;
};

/// The legend of a chart, for a section row: a square or a line in the series' colour, then its name.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        Color color;
        bool isLine = false;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<Entry> m_entries;
};

} // namespace purser
