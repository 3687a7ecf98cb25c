// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runway_view.h"

#include "models/cells.h"
#include "models/setting_words.h"
#include "ui/figure_label.h"
#include "ui/hairline.h"
#include "ui/text_label.h"

#include <QBoxLayout>

namespace purser {

RunwayView::RunwayView(QWidget *parent)
    : QWidget(parent)
    , m_chargesName(new TextLabel(Type::Small, Color::Text2))
    , m_charges(new FigureLabel(FigureLabel::Size::Small))
    , m_chargesNote(new TextLabel(Type::Small, Color::Text2))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *charges = new QVBoxLayout;
    charges->setSpacing(0);
    charges->addWidget(m_chargesName);
    charges->addWidget(m_charges, 0, Qt::AlignLeading);
    charges->addWidget(m_chargesNote);
    layout->addLayout(charges, 1);
    m_alert = addColumn();
    m_overdue = addColumn();
    m_stop = addColumn();
    connect(m_charges, &FigureLabel::explainRequested, this, &RunwayView::explainRequested);
}

RunwayView::Column RunwayView::addColumn()
{
    auto *layout = static_cast<QHBoxLayout *>(this->layout());
    layout->addSpacing(12);
    layout->addWidget(new Hairline(Qt::Vertical));
    layout->addSpacing(16);
    Column column{new TextLabel(Type::Small, Color::Text2), new TextLabel(Type::FigureSmall), new TextLabel(Type::Small, Color::Text2)};
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (TextLabel *line : {column.name, column.day, column.note}) {
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        lines->addWidget(line);
    }
    layout->addLayout(lines, 1);
    return column;
}

void RunwayView::set(const Column &column, const QString &name, const std::optional<QDate> &day, const QString &none, QDate today)
{
    column.name->setText(name);
    column.day->setText(day ? SettingWords::day(*day, today) : QString(QChar(0x2014)));
    column.day->setColor(day ? Color::Text : Color::Text2);
    QString note = none;
    if (day) {
        const qint64 days = today.daysTo(*day);
        note = days > 0 ? tr("in %n day(s)", nullptr, int(days)) : days == 0 ? tr("today") : tr("%n day(s) ago", nullptr, int(-days));
    }
    column.note->setText(note);
    column.note->setToolTip(note);
}

void RunwayView::setState(const SettingsState &state)
{
    const ForecastRow &forecast = state.forecast;
    const LowBalanceAlertRow &alert = state.settings.lowBalanceAlert;
    const ServiceSuspensionRow &suspension = state.settings.serviceSuspension;
    const QDate today = forecast.today;
    const bool charged = forecast.chargesOf30Days.amount.isPositive();
    m_chargesName->setText(tr("Charged in the last 30 days"));
    m_charges->setAmount(moneyText(forecast.chargesOf30Days), forecast.currency.code());
    m_charges->setFigure(m_chargesName->text(), QStringLiteral("recentCharges"), forecast.account.text());
    m_chargesNote->setText(tr("what the forecast goes by"));
    const QString notInSight = charged ? tr("not in sight") : tr("nothing was charged");
    const bool below = alert.threshold && state.settings.availableCredit.amount < alert.threshold->amount;
    set(m_alert, tr("Next alert (forecast)"), forecast.alertOn, !alert.enabled ? tr("alerts are off") : suspension.overdueSince ? tr("overdue: none until credit is back") : below ? tr("below the threshold already") : notInSight,
        today);
    if (suspension.overdueSince) {
        set(m_overdue, tr("Overdue since"), suspension.overdueSince, {}, today);
        const bool stopped = suspension.stopsOn && *suspension.stopsOn <= today;
        set(m_stop, stopped ? tr("Services are released") : tr("Services stop"), stopped ? suspension.releasesOn : suspension.stopsOn, {}, today);
        return;
    }
    set(m_overdue, tr("Overdue (forecast)"), forecast.overdueOn, notInSight, today);
    set(m_stop, tr("Services stop (forecast)"), forecast.stopsOn, notInSight, today);
}

} // namespace purser
