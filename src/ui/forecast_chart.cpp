// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast_chart.h"

#include "domain/forecast.h"
#include "models/amount_text.h"
#include "models/setting_words.h"
#include "ui/plot.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QBoxLayout>
#include <QEvent>

#include <cmath>

namespace purser {

namespace {

constexpr int topMargin = 10; ///< half a label fits above the highest line
constexpr int wantedTicks = 4;
constexpr double highestTick = 9e18; ///< whole units are counted in 64 bits

/// A height in a picture: money is never computed from it.
double levelOf(const Decimal &amount)
{
    return double(amount.units()) / double(Decimal::unitsPerWhole);
}

/// Room for the names of days below the picture; some scripts hang lower than others.
int dayHeight(const QString &text)
{
    return qMax(scaled(20), QFontMetrics(typeFont(Type::Caption)).size(0, text).height() + 8);
}

int widthOf(const QString &text)
{
    return QFontMetrics(typeFont(Type::Caption)).horizontalAdvance(text);
}

} // namespace

ForecastChart::ForecastChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Available Credit, past and forecast"));
    if (const Theme *theme = Theme::of(this))
        connect(theme, &Theme::changed, this, &ForecastChart::rebuild); // amounts are masked or shown
}

void ForecastChart::setPicture(const ForecastPicture &picture, const QString &sentence)
{
    m_picture = picture;
    if (!m_picture.lineUntil.isValid())
        m_picture.lineUntil = m_picture.until;
    setAccessibleDescription(sentence);
    rebuild();
}

QSize ForecastChart::sizeHint() const
{
    return QSize(640, scaled(140));
}

double ForecastChart::x(QDate day) const
{
    return double(day.toJulianDay());
}

ForecastChart::Scale ForecastChart::scale() const
{
    double low = 0, high = 0;
    const auto take = [&](const Decimal &amount) {
        low = qMin(low, levelOf(amount));
        high = qMax(high, levelOf(amount));
    };
    for (const auto &[day, amount] : m_picture.past)
        take(amount);
    for (const ForecastPicture::Level &level : m_picture.levels)
        take(level.at);
    const auto &[today, available] = m_picture.past.constLast();
    take(availableOn(available, m_picture.spent, today, m_picture.lineUntil));
    const double range = qMax(high - low, 1.0);
    const double power = std::pow(10.0, std::floor(std::log10(range / wantedTicks)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (range / (factor * power) <= wantedTicks) {
            step = factor * power;
            break;
        }
    }
    step = std::ceil(step); // amounts stand there in whole units
    low = low < 0 ? low - range * 0.3 : 0;
    return {low, qMax(std::ceil(high / step) * step, low + step), step};
}

void ForecastChart::rebuild()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_taken.clear();
    if (m_picture.past.isEmpty())
        return;
    const Colors &colors = colorsOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_plot->setBackground(colors[Color::Base]);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->axisRect()->setBackground(colors[Color::Base]);

    // Nothing mirrors in QCustomPlot: time runs the other way, and the amounts move to the other side.
    QCPAxis *keys = m_plot->xAxis, *other = mirrored ? m_plot->yAxis : m_plot->yAxis2;
    m_values = mirrored ? m_plot->yAxis2 : m_plot->yAxis;
    other->setVisible(false);
    other->grid()->setVisible(false);
    for (QCPAxis *axis : {keys, m_values}) {
        axis->setVisible(true);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(typeFont(Type::Caption));
        axis->setTickLabelColor(colors[Color::Text2]);
        axis->setTickLabelPadding(6);
        axis->setTickLength(0);
    }
    const Scale made = scale();
    drawAmounts(m_values, made);
    int names = 0;
    for (const ForecastPicture::Level &level : std::as_const(m_picture.levels))
        names = qMax(names, widthOf(level.name) + 10);
    names = qMax(names, widthOf(SettingWords::day(m_picture.until, m_picture.past.constLast().first)) / 2 + 2);
    int amounts = 0;
    const QSharedPointer<QCPAxisTickerText> ticker = m_values->ticker().dynamicCast<QCPAxisTickerText>();
    for (const QString &text : ticker ? ticker->ticks().values() : QList<QString>())
        amounts = qMax(amounts, widthOf(text));
    amounts += 12;
    const int days = dayHeight(SettingWords::day(m_picture.until, m_picture.past.constLast().first));
    m_plot->axisRect()->setMargins(mirrored ? QMargins(names, topMargin, amounts, days) : QMargins(amounts, topMargin, names, days));
    keys->setRangeReversed(mirrored);
    keys->setRange(x(m_picture.past.constFirst().first), x(m_picture.until));
    keys->grid()->setVisible(false);
    drawDays(keys);
    drawCourse(made);
    drawLevels(made);
    drawMarks(made);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ForecastChart::drawAmounts(QCPAxis *values, const Scale &scale)
{
    const Colors &colors = colorsOf(this);
    const Theme *theme = Theme::of(this);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (double at = std::ceil(scale.low / scale.step) * scale.step; at <= scale.high + scale.step / 2; at += scale.step)
        ticker->addTick(at, theme && theme->amountsMasked() ? maskedAmount() : amountText(Decimal(qRound64(qBound(-highestTick, at, highestTick))), 0));
    values->setTicker(ticker);
    values->setRange(scale.low, scale.high);
    values->grid()->setVisible(true);
    values->grid()->setPen(QPen(colors[Color::Sep], 1));
    values->grid()->setZeroLinePen(QPen(colors[Color::Border], 1));
}

void ForecastChart::drawDays(QCPAxis *keys)
{
    const QDate first = m_picture.past.constFirst().first, today = m_picture.past.constLast().first;
    const double pixels = qMax(1, width() - m_plot->axisRect()->margins().left() - m_plot->axisRect()->margins().right());
    const double aDay = pixels / qMax<double>(1, double(first.daysTo(m_picture.until)));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    QList<std::pair<double, double>> taken; // pixels
    const auto add = [&](QDate day, const QString &text) {
        const double middle = double(first.daysTo(day)) * aDay, half = widthOf(text) / 2.0 + 6;
        for (const auto &[from, to] : std::as_const(taken)) {
            if (middle + half > from && middle - half < to)
                return;
        }
        taken << std::pair(middle - half, middle + half);
        ticker->addTick(x(day), text);
    };
    //: the day of today, below a chart
    add(today, tr("today"));
    add(first, SettingWords::day(first, today));
    add(m_picture.until, SettingWords::day(m_picture.until, today));
    for (QDate month(first.year(), first.month(), 1); month < m_picture.until; month = month.addMonths(1)) {
        if (month > first)
            add(month, SettingWords::day(month, today));
    }
    keys->setTicker(ticker);
}

void ForecastChart::drawCourse(const Scale &scale)
{
    const Colors &colors = colorsOf(this);
    const auto &[today, available] = m_picture.past.constLast();
    QVector<double> days, amounts;
    for (const auto &[day, amount] : m_picture.past) {
        days << x(day);
        amounts << levelOf(amount);
    }
    QCPGraph *line = m_plot->addGraph(m_plot->xAxis, m_values);
    line->setPen(QPen(colors[Color::Border], 1));
    line->setAntialiased(false);
    line->setData({x(today), x(today)}, {scale.low, scale.high});
    QCPGraph *past = m_plot->addGraph(m_plot->xAxis, m_values);
    past->setPen(QPen(colors[Color::Total], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    past->setData(days, amounts, true);
    if (!m_picture.spent.isPositive())
        return;
    QPen dashed(colors[Color::Total], 2);
    dashed.setDashPattern({3.5, 2.5});
    QCPGraph *forecast = m_plot->addGraph(m_plot->xAxis, m_values);
    forecast->setPen(dashed);
    const QDate end = m_picture.lineUntil;
    forecast->setData({x(today), x(end)}, {levelOf(available), levelOf(availableOn(available, m_picture.spent, today, end))}, true);
}

QPointF ForecastChart::pixel(double key, double value, const Scale &scale) const
{
    const QMargins margins = m_plot->axisRect()->margins();
    const double first = x(m_picture.past.constFirst().first), last = x(m_picture.until);
    const double along = (key - first) / qMax(1.0, last - first) * qMax(1, width() - margins.left() - margins.right());
    const double down = (scale.high - value) / (scale.high - scale.low) * qMax(1, height() - margins.top() - margins.bottom());
    return {layoutDirection() == Qt::RightToLeft ? width() - margins.right() - along : margins.left() + along, margins.top() + down};
}

void ForecastChart::label(const QString &text, const QRectF &rect, Qt::Alignment alignment, const QColor &color, bool bold)
{
    auto *item = new QCPItemText(m_plot);
    item->setClipToAxisRect(false);
    item->setLayer(QStringLiteral("overlay"));
    item->setFont(typeFont(bold ? Type::SmallBold : Type::Caption));
    item->setColor(color);
    item->setText(text);
    item->setPadding(QMargins(0, 0, 0, 0));
    item->setPositionAlignment(alignment | Qt::AlignVCenter);
    item->position->setType(QCPItemPosition::ptAbsolute);
    item->position->setCoords(alignment & Qt::AlignRight ? rect.right() : rect.left(), rect.center().y());
}

void ForecastChart::drawLevels(const Scale &scale)
{
    const Colors &colors = colorsOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QList<ForecastPicture::Level> levels = m_picture.levels;
    std::sort(levels.begin(), levels.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    const double end = x(m_picture.until), lineOfText = scaled(15);
    double highest = -lineOfText;
    for (const ForecastPicture::Level &level : std::as_const(levels)) {
        const double at = levelOf(level.at);
        const QColor color = colors[level.draft ? Color::Warn : Color::Text2];
        QPen pen(level.draft ? color : colors[Color::Border], 1);
        if (!level.draft)
            pen.setDashPattern({4, 3});
        QCPGraph *line = m_plot->addGraph(m_plot->xAxis, m_values);
        line->setPen(pen);
        line->setAntialiased(false);
        line->setData({x(m_picture.past.constFirst().first), end}, {at, at}, true);
        // Names keep a line's distance from each other, whatever their levels.
        const QPointF tip = pixel(end, at, scale);
        const double middle = qMax(tip.y(), highest + lineOfText);
        highest = middle;
        const double wide = widthOf(level.name);
        const QRectF rect(mirrored ? tip.x() - 8 - wide : tip.x() + 8, middle - lineOfText / 2, wide, lineOfText);
        m_taken << rect;
        label(level.name, rect, mirrored ? Qt::AlignRight : Qt::AlignLeft, color, false);
    }
}

void ForecastChart::drawMarks(const Scale &scale)
{
    using Kind = ForecastPicture::Mark::Kind;
    const Colors &colors = colorsOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFontMetrics bold(typeFont(Type::SmallBold));
    const double high = scaled(16), gap = 6, bottom = height() - m_plot->axisRect()->margins().bottom() + 2;
    bool first = m_picture.marks.size() > 1;
    for (const ForecastPicture::Mark &mark : std::as_const(m_picture.marks)) {
        const bool former = mark.kind == Kind::Former;
        const QColor color = colors[former ? Color::Text2 : mark.kind == Kind::Problem ? Color::Neg : Color::Warn];
        QCPGraph *dot = m_plot->addGraph(m_plot->xAxis, m_values);
        dot->setLineStyle(QCPGraph::lsNone);
        dot->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color, former ? 1.5 : 1), former ? colors[Color::Base] : color, 8));
        dot->setData({x(mark.day)}, {levelOf(mark.at)}, true);
        // Credit goes down: below and before a point is free, and so is above and after it, which leaves room for the next one. What is taken
        // already is passed by.
        const QPointF at = pixel(x(mark.day), levelOf(mark.at), scale);
        const double wide = former ? widthOf(mark.name) : bold.horizontalAdvance(mark.name);
        const auto place = [&](bool before, bool below) {
            const double left = before != mirrored ? at.x() - gap - wide : at.x() + gap;
            return QRectF(left, below ? at.y() + 3 : at.y() - 3 - high, wide, high);
        };
        QRectF best = place(true, true);
        bool atEnd = !mirrored;
        using Places = QList<std::pair<bool, bool>>;
        const Places places = first ? Places{{false, false}, {true, true}, {false, true}, {true, false}} : Places{{true, true}, {false, false}, {false, true}, {true, false}};
        first = false;
        for (const auto &[before, below] : places) {
            const QRectF rect = place(before, below);
            const bool inside = rect.left() >= 0 && rect.right() <= width() && rect.top() >= 0 && rect.bottom() <= bottom;
            if (!inside || std::any_of(m_taken.cbegin(), m_taken.cend(), [&](const QRectF &taken) { return taken.adjusted(-4, 0, 4, 0).intersects(rect); }))
                continue;
            best = rect;
            atEnd = before != mirrored;
            break;
        }
        m_taken << best << QRectF(at.x() - 5, at.y() - 5, 10, 10);
        label(mark.name, best, atEnd ? Qt::AlignRight : Qt::AlignLeft, former ? color : colors[Color::Text], !former);
    }
}

void ForecastChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("Available Credit, past and forecast"));
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

void ForecastChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

} // namespace purser
