// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/month_chart.h"

#include "models/amount_text.h"
#include "ui/plot.h"
#include "ui/text_painting.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>


using namespace Qt::StringLiterals;

namespace purser {

namespace {

/// Whole amounts with grouping and a minus as wide as a digit; dots while amounts are masked.
class AmountTicker : public QCPAxisTicker
{
public:
    explicit AmountTicker(bool masked)
        : m_masked(masked)
    {
        setTickCount(4);
    }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return m_masked ? maskedAmount() : amountText(Decimal(qint64(tick)), 0);
    }
    int getSubTickCount(double) override { return 0; }

private:
    bool m_masked;
};

/// A height in a picture: money is never computed from it.
double level(const Decimal &amount)
{
    return double(amount.units()) / double(Decimal::unitsPerWhole);
}

} // namespace

MonthChart::MonthChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("By month"));
    rebuild();
}

void MonthChart::setMonths(const QList<ChartMonth> &months, const QString &sentence)
{
    m_months = months;
    setAccessibleName(tr("By month"));
    setAccessibleDescription(sentence);
    setToolTip(sentence);
    rebuild();
}

QSize MonthChart::sizeHint() const
{
    return QSize(800, 190);
}

void MonthChart::rebuild()
{
    const Colors &colors = colorsOf(this);
    const Theme *theme = Theme::of(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_plot->clearPlottables();
    m_plot->setBackground(colors[Color::Base]);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->axisRect()->setMinimumMargins(QMargins(8, 8, 8, 4));
    m_plot->axisRect()->setBackground(colors[Color::Base]);

    // Nothing mirrors in QCustomPlot: time runs the other way, and the amounts move to the other side.
    QCPAxis *keys = m_plot->xAxis;
    QCPAxis *values = mirrored ? m_plot->yAxis2 : m_plot->yAxis;
    (mirrored ? m_plot->yAxis : m_plot->yAxis2)->setVisible(false);
    keys->setRangeReversed(mirrored);

    QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    QVector<double> x;
    QVector<double> income;
    QVector<double> expenditure;
    QVector<double> balance;
    double lowest = 0;
    double highest = 0;
    for (const ChartMonth &month : std::as_const(m_months)) {
        const double at = double(x.size());
        names->addTick(at, month.label);
        x << at;
        income << level(month.income);
        expenditure << -level(month.expenditure);
        balance << level(month.balance);
        lowest = qMin(lowest, qMin(expenditure.constLast(), balance.constLast()));
        highest = qMax(highest, qMax(income.constLast(), balance.constLast()));
    }
    for (QCPAxis *axis : {keys, values}) {
        axis->setVisible(true);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(typeFont(Type::Caption));
        axis->setTickLabelColor(colors[Color::Text2]);
        axis->setTickLabelPadding(6);
        axis->setTickLength(0);
    }
    keys->setTicker(names);
    keys->grid()->setVisible(false);
    keys->setRange(-0.5, qMax(0.5, double(x.size()) - 0.5));
    values->setTicker(QSharedPointer<AmountTicker>::create(theme && theme->amountsMasked()));
    const double room = qMax(1.0, (highest - lowest) * 0.06);
    values->setRange(lowest - room, highest + room);
    values->grid()->setVisible(true);
    values->grid()->setPen(QPen(colors[Color::Sep], 1));
    values->grid()->setZeroLinePen(QPen(colors[Color::Border], 1));
    (mirrored ? m_plot->yAxis : m_plot->yAxis2)->grid()->setVisible(false);

    const auto bars = [&](Color color, const QVector<double> &heights) {
        auto *plottable = new QCPBars(keys, values);
        plottable->setWidth(0.4);
        plottable->setPen(Qt::NoPen);
        plottable->setBrush(colors[color]);
        plottable->setAntialiased(false);
        plottable->setData(x, heights, true);
    };
    bars(Color::Up, income);
    bars(Color::Down, expenditure);
    const auto line = [&](Color color, double width, double dot) {
        QCPGraph *graph = m_plot->addGraph(keys, values);
        graph->setPen(QPen(colors[color], width));
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colors[color], 1), colors[color], dot));
        graph->setData(x, balance, true);
    };
    line(Color::Base, 5, 11);
    line(Color::Total, 2, 7);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MonthChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("By month"));
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        rebuild();
        break;
    default:
        break;
    }
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const Entry &entry : entries)
        names << entry.name;
    //: Before the names of the series of a chart
    setAccessibleName(tr("Legend: %1").arg(names.join(u", "_s)));
    updateGeometry();
    update();
}

static int entryWidth(const ChartLegend::Entry &entry, const QFontMetrics &metrics)
{
    return (entry.isLine ? 14 : 10) + 6 + metrics.horizontalAdvance(entry.name);
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics metrics(typeFont(Type::Small));
    int width = 0;
    for (const Entry &entry : m_entries)
        width += entryWidth(entry, metrics) + 18;
    return QSize(qMax(0, width - 18), scaled(20));
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(typeFont(Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const Colors &colors = colorsOf(this);
    int x = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const int mark = entry.isLine ? 14 : 10;
        painter.fillRect(mirrored(QRect(x, height() / 2 - (entry.isLine ? 1 : 5), mark, entry.isLine ? 2 : 10)), colors[entry.color]);
        const QRect text = mirrored(QRect(x + mark + 6, 0, metrics.horizontalAdvance(entry.name) + 1, height()));
        painter.setPen(colors[Color::Text2]);
        drawTextLine(&painter, text, Qt::AlignHCenter, entry.name);
        x += entryWidth(entry, metrics) + 18;
    }
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace purser
