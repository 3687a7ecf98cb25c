// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alert_panel.h"

#include "models/setting_words.h"
#include "ui/forecast_chart.h"
#include "ui/form_field.h"
#include "ui/pages/forecast_pictures.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>

namespace purser {

AlertChannelBoxes::AlertChannelBoxes(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // An alert that is kept always leaves a message in Purser itself; the others are chosen.
    for (const AlertChannel channel : {AlertChannel::Message, AlertChannel::Email, AlertChannel::Desktop}) {
        auto *box = new QCheckBox;
        box->setChecked(channel == AlertChannel::Message);
        box->setEnabled(channel != AlertChannel::Message); // it is always kept
        layout->addWidget(box);
        m_boxes.append({channel, box});
        connect(box, &QCheckBox::toggled, this, &AlertChannelBoxes::edited);
    }
    retranslate();
}

void AlertChannelBoxes::setForm(const LowBalanceAlertForm &form)
{
    const QSignalBlocker blocker(this);
    for (const auto &[channel, box] : std::as_const(m_boxes))
        box->setChecked(form.hasChannel(channel));
}

void AlertChannelBoxes::writeTo(LowBalanceAlertForm *form) const
{
    for (const auto &[channel, box] : m_boxes)
        form->setChannel(channel, box->isChecked());
}

QList<QWidget *> AlertChannelBoxes::boxes() const
{
    QList<QWidget *> boxes;
    for (const auto &[channel, box] : m_boxes)
        boxes << box;
    return boxes;
}

void AlertChannelBoxes::retranslate()
{
    for (const auto &[channel, box] : std::as_const(m_boxes)) {
        box->setAccessibleName(SettingWords::channel(channel));
        //: the internal message, which is always kept, among the channels
        box->setText(channel == AlertChannel::Message ? tr("Internal message, always") : SettingWords::channel(channel));
        if (channel == AlertChannel::Message) {
            box->setToolTip(tr("The internal message is always kept; see Messages."));
            box->setAccessibleDescription(box->toolTip());
        }
    }
}

void AlertChannelBoxes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

AlertPanel::AlertPanel(const SettingsState &state, What what, QWidget *parent)
    : SettingPanel(parent)
    , m_state(state)
    , m_form(state)
    , m_on(new QCheckBox)
    , m_threshold(new QLineEdit)
    , m_field(new FormField(m_threshold))
    , m_kept(new TextLabel(Type::Body))
    , m_channels(new AlertChannelBoxes)
    , m_chart(new ForecastChart)
{
    m_form.setEnabled(what != What::TurnOff);
    m_on->setChecked(true);
    left()->addWidget(m_on);
    m_on->setVisible(what == What::Choose);
    if (what == What::Choose)
        addControl(m_on);
    m_kept->setWordWrap(true);
    m_threshold->setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // figures, in every language
    m_threshold->setText(m_form.thresholdText());
    m_channels->setForm(m_form);
    if (what != What::TurnOff) {
        addField(m_field, QStringLiteral("threshold"));
        left()->addWidget(m_channels);
        for (QWidget *box : m_channels->boxes())
            addControl(box);
        m_kept->hide();
    } else {
        left()->addWidget(m_kept);
        m_field->hide();
        m_channels->hide();
    }
    right()->insertWidget(1, m_chart);
    connect(m_threshold, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_form.setThresholdText(text);
        // While typing, only an error that is shown already is judged again: half an amount is no mistake.
        if (m_field->hasError())
            judge();
        update();
        Q_EMIT edited();
    });
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        m_form.setEnabled(on);
        m_field->setEnabled(on);
        m_channels->setEnabled(on);
        if (!on)
            m_field->setError({});
        update();
        Q_EMIT edited();
    });
    connect(m_channels, &AlertChannelBoxes::edited, this, [this] {
        m_channels->writeTo(&m_form);
        Q_EMIT edited();
    });
    retranslate();
}

void AlertPanel::setState(const SettingsState &state)
{
    m_state = state;
    m_form.setState(state);
    retranslate();
    Q_EMIT edited();
}

QString AlertPanel::told() const
{
    if (!m_form.isEnabled())
        return tr("Low balance alerts are off.");
    const auto threshold = m_form.threshold();
    //: %1 is an amount with its currency
    return threshold ? tr("Alerts come below %1.").arg(SettingWords(m_state, areAmountsMasked()).amount({*threshold, m_state.settings.settlementCurrency.current})) : QString();
}

void AlertPanel::judge()
{
    m_field->setError(m_form.thresholdIssue());
}

void AlertPanel::retranslate()
{
    const SettingWords words(m_state, areAmountsMasked());
    const LowBalanceAlertRow &row = m_state.settings.lowBalanceAlert;
    m_threshold->setEchoMode(areAmountsMasked() ? QLineEdit::Password : QLineEdit::Normal); // it begins with what is set
    m_on->setText(tr("&Send low balance alerts"));
    //: label of a field: %1 is a currency code
    m_field->setLabel(tr("Alert &Threshold, %1").arg(m_state.settings.settlementCurrency.current.code()));
    //: what the threshold is at present; %1 is an amount
    m_field->setHint(row.threshold ? levelName(tr("Was %1"), *row.threshold, areAmountsMasked()) : tr("Not set yet"));
    if (row.threshold)
        //: %1 is an amount with its currency
        m_kept->setText(tr("The threshold of %1 is kept; turning alerts on again starts with it.").arg(words.amount(*row.threshold)));
    update();
}

void AlertPanel::update()
{
    const AlertWhatIf whatIf = m_form.whatIf();
    const SettingWords words(m_state, areAmountsMasked());
    const bool waits = m_form.isEnabled() && !m_form.threshold();
    setWhatIf(words.rate(), waits ? tr("Type a threshold to see when the first alert would come.") : whatIf.sentence);
    draw(whatIf);
}

void AlertPanel::draw(const AlertWhatIf &whatIf)
{
    const ForecastRow &forecast = m_state.forecast;
    const LowBalanceAlertRow &row = m_state.settings.lowBalanceAlert;
    const SettingWords words(m_state, areAmountsMasked());
    const auto threshold = m_form.isEnabled() ? m_form.threshold() : std::nullopt;
    const bool changes = threshold && (!row.enabled || !row.threshold || *threshold != row.threshold->amount);
    ForecastPicture picture = forecastPicture(m_state, {whatIf.before, whatIf.after});
    if (row.enabled && row.threshold)
        picture.levels.append({levelName(changes || !m_form.isEnabled() ? tr("now %1") : tr("threshold %1"), *row.threshold, areAmountsMasked()), row.threshold->amount, !changes && m_form.isEnabled()});
    if (changes)
        //: names the line of a threshold in a picture; %1 is an amount
        picture.levels.append({levelName(tr("new %1"), {*threshold, forecast.currency}, areAmountsMasked()), *threshold, true});
    if (!m_form.isEnabled() && whatIf.before && row.threshold && *whatIf.before <= picture.until)
        //: marks the day of an alert that would not come any more, in a picture
        picture.marks.append({tr("no alert %1").arg(SettingWords::day(*whatIf.before, forecast.today)), *whatIf.before, row.threshold->amount, ForecastPicture::Mark::Kind::Former});
    if (whatIf.after && threshold && *whatIf.after <= picture.until)
        //: marks a day in a picture
        picture.marks.append({tr("first alert %1").arg(SettingWords::day(*whatIf.after, forecast.today)), *whatIf.after, *threshold, {}});
    m_chart->setPicture(picture, whatIf.sentence);
}

} // namespace purser
