// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/low_balance_alert_form.h"

#include "domain/forecast.h"
#include "models/amount_text.h"
#include "models/cells.h"
#include "models/setting_words.h"
#include "models/typed_amount.h"

namespace purser {

LowBalanceAlertForm::LowBalanceAlertForm(const SettingsState &state)
{
    setState(state);
    const LowBalanceAlertRow &row = state.settings.lowBalanceAlert;
    m_text = textBefore();
    for (const AlertChannel channel : row.channels)
        setChannel(channel, true);
}

void LowBalanceAlertForm::setState(const SettingsState &state)
{
    m_state = state;
    m_accounts = {{state.settings.account, state.settings.settlementCurrency.current}};
}

QString LowBalanceAlertForm::textBefore() const
{
    return m_state && m_state->settings.lowBalanceAlert.threshold ? moneyText(*m_state->settings.lowBalanceAlert.threshold) : QString();
}

void LowBalanceAlertForm::setChannel(AlertChannel channel, bool on)
{
    m_channelsChosen = true;
    if (!on)
        m_channels.removeAll(channel);
    else if (channel != AlertChannel::Message && !m_channels.contains(channel))
        m_channels << channel;
}

QList<AlertChannel> LowBalanceAlertForm::chosenChannels() const
{
    QList<AlertChannel> channels{AlertChannel::Message};
    for (const AlertChannel channel : {AlertChannel::Email, AlertChannel::Desktop}) {
        if (m_channels.contains(channel))
            channels << channel;
    }
    return channels;
}

Result<Decimal> LowBalanceAlertForm::read() const
{
    // One figure for every account: it must be an amount in each currency, so the one with the fewest decimals decides.
    Currency strictest = m_accounts.isEmpty() ? Currency::usd() : m_accounts.first().currency;
    for (const Account &account : m_accounts) {
        if (account.currency.minorDigits() < strictest.minorDigits())
            strictest = account.currency;
    }
    return readTypedAmount(m_text, strictest, QStringLiteral("threshold"));
}

std::optional<Decimal> LowBalanceAlertForm::threshold() const
{
    const Result<Decimal> threshold = read();
    return threshold ? std::optional(*threshold) : std::nullopt;
}

QString LowBalanceAlertForm::thresholdIssue() const
{
    if (!m_enabled)
        return {};
    const Result<Decimal> threshold = read();
    return threshold ? QString() : threshold.error().message;
}

bool LowBalanceAlertForm::isDraft() const
{
    if (!m_state)
        return true;
    const LowBalanceAlertRow &row = m_state->settings.lowBalanceAlert;
    if (m_enabled != row.enabled)
        return true;
    if (!m_enabled)
        return false;
    if (m_text.trimmed() != textBefore() && threshold() != (row.threshold ? std::optional(row.threshold->amount) : std::nullopt))
        return true;
    LowBalanceAlertForm before(*m_state);
    return chosenChannels() != before.chosenChannels();
}

QString LowBalanceAlertForm::blocked() const
{
    if (m_accounts.isEmpty())
        return tr("Choose at least one account.");
    if (!isDraft())
        return tr("This is what is set already.");
    return {};
}

QString LowBalanceAlertForm::verb(bool masked) const
{
    const bool single = m_accounts.size() == 1 && m_state;
    if (!m_enabled)
        return single ? tr("Turn Off Low Balance Alerts") : tr("Turn Off for %n Account(s)", nullptr, int(m_accounts.size()));
    const auto amount = threshold();
    if (!single) {
        //: the button that sets one alert threshold for several accounts, each in its own currency: %1 is the figure
        return amount ? tr("Set Threshold to %1 for %n Account(s)", nullptr, int(m_accounts.size())).arg(moneyText({*amount, m_accounts.value(0).currency}))
                      : tr("Set Threshold for %n Account(s)", nullptr, int(m_accounts.size()));
    }
    const LowBalanceAlertRow &row = m_state->settings.lowBalanceAlert;
    if (!amount || !isDraft())
        return row.enabled ? tr("Set Threshold") : tr("Turn On Low Balance Alerts");
    const Currency &currency = m_accounts.first().currency;
    const QString text = (masked ? maskedAmount() : moneyText({*amount, currency})) + u' ' + currency.code();
    if (!row.enabled)
        //: the button that turns low balance alerts on: %1 is the threshold with its currency
        return tr("Turn On at %1").arg(text);
    if (row.threshold && *amount == row.threshold->amount)
        return tr("Change Channels");
    //: the button that sets an alert threshold: %1 is an amount with its currency
    return tr("Set Threshold to %1").arg(text);
}

SetLowBalanceAlert LowBalanceAlertForm::command() const
{
    SetLowBalanceAlert command;
    if (m_state) {
        command.account = m_accounts.first().account;
    } else {
        command.accounts.emplace();
        for (const Account &account : m_accounts)
            *command.accounts << account.account;
    }
    command.enabled = m_enabled;
    if (m_enabled) {
        command.threshold = threshold();
        if (m_state || m_channelsChosen)
            command.channels = chosenChannels();
    }
    return command;
}

AlertWhatIf LowBalanceAlertForm::whatIf() const
{
    AlertWhatIf made;
    if (!m_state)
        return made;
    const ForecastRow &forecast = m_state->forecast;
    const QDate today = forecast.today;
    const auto day = [today](QDate of) { return SettingWords::day(of, today); };
    made.before = forecast.alertOn;
    if (m_state->settings.serviceSuspension.overdueSince) {
        made.sentence = tr("The account is overdue: no alert comes before Available Credit has been at the threshold or above it.");
        return made;
    }
    if (!m_enabled) {
        made.sentence = made.before ? tr("The alert of %1 does not come, nor any other. The overdue notice comes in any case.").arg(day(*made.before))
                                    : tr("No alert comes any more. The overdue notice comes in any case.");
        return made;
    }
    const auto threshold = this->threshold();
    if (!threshold)
        return made;
    const Decimal available = forecast.availableCredit.amount, spent = forecast.chargesOf30Days.amount;
    made.below = available < *threshold;
    if (made.below) {
        made.sentence = tr("Available Credit is below that already: the first alert comes with the next posting, then once a day for up to 5 days.");
        return made;
    }
    made.after = firstDayBelow(available, spent, *threshold, today);
    if (!made.after) {
        made.sentence = spent.isPositive() ? tr("No alert is in sight at this rate.") : tr("Nothing was charged in the last 30 days, so no alert is in sight.");
    } else if (made.after == forecast.overdueOn) {
        // Overdue stops the alert, and its own notice goes out instead (decisions 28).
        made.sentence = tr("Available Credit would fall below 0 on the same day, %1: the overdue notice comes instead of an alert.").arg(day(*made.after));
        made.after.reset();
    } else if (made.before && made.before != made.after) {
        made.sentence = tr("First alert %1 instead of %2, then once a day for up to 5 days. From the next posting on.").arg(day(*made.after), day(*made.before));
    } else if (made.before) {
        made.sentence = tr("First alert %1, as now, then once a day for up to 5 days.").arg(day(*made.after));
    } else {
        made.sentence = tr("First alert %1, then once a day for up to 5 days. From the next posting on.").arg(day(*made.after));
    }
    return made;
}

} // namespace purser
