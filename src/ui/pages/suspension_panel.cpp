// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suspension_panel.h"

#include "domain/forecast.h"
#include "models/setting_words.h"
#include "ui/forecast_chart.h"
#include "ui/form_field.h"
#include "ui/pages/forecast_pictures.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace purser {

SuspensionPanel::SuspensionPanel(const SettingsState &state, SuspensionForm::What what, QWidget *parent)
    : SettingPanel(parent)
    , m_state(state)
    , m_form(state, what)
    , m_days(new QLineEdit(m_form.daysText()))
    , m_daysField(new FormField(m_days))
    , m_amount(new QLineEdit(m_form.amountText()))
    , m_amountField(new FormField(m_amount))
    , m_choice(new TextLabel(Type::Body))
    , m_chart(new ForecastChart)
{
    m_choice->setWordWrap(true);
    for (QLineEdit *edit : {m_days, m_amount})
        edit->setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // figures, in every language
    if (what == SuspensionForm::What::Terms) {
        addField(m_daysField, QStringLiteral("days"));
        addField(m_amountField, QStringLiteral("amount"));
        m_choice->hide();
    } else {
        left()->addWidget(m_choice);
        m_daysField->hide();
        m_amountField->hide();
    }
    right()->insertWidget(1, m_chart);
    const auto typed = [this] {
        m_form.setDaysText(m_days->text());
        m_form.setAmountText(m_amount->text());
        if (m_daysField->hasError())
            m_daysField->setError(m_form.daysIssue());
        if (m_amountField->hasError())
            m_amountField->setError(m_form.amountIssue());
        update();
        Q_EMIT edited();
    };
    connect(m_days, &QLineEdit::textEdited, this, typed);
    connect(m_amount, &QLineEdit::textEdited, this, typed);
    retranslate();
}

void SuspensionPanel::setState(const SettingsState &state)
{
    m_state = state;
    m_form.setState(state);
    retranslate();
    Q_EMIT edited();
}

QString SuspensionPanel::told() const
{
    if (m_form.what() == SuspensionForm::What::Terms)
        return tr("The suspension terms are recorded.");
    return m_form.isDelayed() ? tr("Suspension is delayed.") : tr("Suspension is not delayed any more.");
}

void SuspensionPanel::judge()
{
    m_daysField->setError(m_form.daysIssue());
    m_amountField->setError(m_form.amountIssue());
}

void SuspensionPanel::retranslate()
{
    const SettingWords words(m_state, areAmountsMasked());
    const ServiceSuspensionRow &row = m_state.settings.serviceSuspension;
    m_amount->setEchoMode(areAmountsMasked() ? QLineEdit::Password : QLineEdit::Normal); // it begins with what is recorded
    //: days in which services of an overdue account run on
    m_daysField->setLabel(tr("&Days of grace"));
    //: %n are the days of grace at present
    m_daysField->setHint(tr("Was %n day(s); day one counts", nullptr, int(row.days)));
    //: label of a field: %1 is a currency code
    m_amountField->setLabel(tr("Debt that stops at &once, %1").arg(m_form.currency().code()));
    //: %1 is an amount with its currency
    m_amountField->setHint(row.amount ? tr("Was %1").arg(words.amount(*row.amount)) : tr("Only where the platform says so"));
    m_choice->setText(m_form.isDelayed()
                          ? tr("Services of an overdue account run on for %n day(s). The days are the platform's, not a choice.", nullptr, int(row.days))
                          : tr("Services of an overdue account stop the same day, without the grace of %n day(s).", nullptr, int(row.days)));
    update();
}

void SuspensionPanel::update()
{
    const SuspensionWhatIf whatIf = m_form.whatIf();
    setWhatIf(SettingWords(m_state, areAmountsMasked()).rate(), whatIf.sentence);
    draw(whatIf);
}

void SuspensionPanel::draw(const SuspensionWhatIf &whatIf)
{
    const ForecastRow &forecast = m_state.forecast;
    const auto day = [&forecast](QDate of) { return SettingWords::day(of, forecast.today); };
    ForecastPicture picture = forecastPicture(m_state, {whatIf.overdue, whatIf.before ? std::optional(whatIf.before->stopsOn) : std::nullopt,
                                                        whatIf.after ? std::optional(whatIf.after->stopsOn) : std::nullopt});
    if (whatIf.overdue && whatIf.after) {
        const Decimal available = forecast.availableCredit.amount;
        const QDate stops = whatIf.after->stopsOn;
        using Kind = ForecastPicture::Mark::Kind;
        const auto mark = [&](const QString &name, QDate on, Kind kind) {
            if (on >= picture.past.constFirst().first && on <= picture.until)
                picture.marks.append({name, on, on <= forecast.today ? available : availableOn(available, picture.spent, forecast.today, on), kind});
        };
        if (stops != *whatIf.overdue) {
            //: marks a day in a picture
            mark(tr("overdue %1").arg(day(*whatIf.overdue)), *whatIf.overdue, Kind::Attention);
        }
        //: marks a day in a picture
        mark(tr("stop %1").arg(day(stops)), stops, Kind::Problem);
        // Where the stop would be as it is set now: on the zero line, since the course before it is another.
        if (whatIf.before->stopsOn != stops && whatIf.before->stopsOn <= picture.until)
            //: marks the day of the stop as it is set now, in a picture
            picture.marks.append({tr("now %1", "stop").arg(day(whatIf.before->stopsOn)), whatIf.before->stopsOn, {}, Kind::Former});
        if (stops > forecast.today && stops <= picture.until)
            picture.lineUntil = stops; // nothing is used once services are stopped
    }
    m_chart->setPicture(picture, whatIf.sentence);
}

} // namespace purser
