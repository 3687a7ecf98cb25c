// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "models/account_settings.h"

#include <QCoreApplication>

namespace purser {

/// When the first alert would come, with what is set and with what the form says. A forecast.
struct AlertWhatIf
{
    std::optional<QDate> before;
    std::optional<QDate> after;
    bool below = false; ///< available credit is below the form's threshold already
    QString sentence;
};

/// The form behind Low Balance Alerts, for one billing account or for several that get the same rule. Knows no widget; amounts are
/// typed in the locale, and what was typed stays.
class LowBalanceAlertForm
{
    Q_DECLARE_TR_FUNCTIONS(purser::LowBalanceAlertForm)

public:
    struct Account
    {
        AccountId account;
        Currency currency; ///< the settlement currency
    };

    LowBalanceAlertForm() = default;
    /// For the account of \a state; takes what is set as what is typed.
    explicit LowBalanceAlertForm(const SettingsState &state);

    /// New figures of the account; what was typed stays.
    void setState(const SettingsState &state);
    /// Several accounts, each in its own settlement currency.
    void setAccounts(const QList<Account> &accounts) { m_accounts = accounts; }
    const QList<Account> &accounts() const { return m_accounts; }

    void setEnabled(bool enabled) { m_enabled = enabled; }
    bool isEnabled() const { return m_enabled; }
    void setThresholdText(const QString &text) { m_text = text; }
    const QString &thresholdText() const { return m_text; }
    void setChannel(AlertChannel channel, bool on);
    /// A channel was chosen or taken away; without it, several accounts keep the channels each of them has.
    bool areChannelsChosen() const { return m_channelsChosen; }
    bool hasChannel(AlertChannel channel) const { return channel == AlertChannel::Message || m_channels.contains(channel); }

    /// What was typed, when it is a threshold.
    std::optional<Decimal> threshold() const;
    /// The sentence at the threshold; empty when there is nothing wrong with it.
    QString thresholdIssue() const;
    /// Why there is nothing to confirm; empty when there is.
    QString blocked() const;
    /// Something differs from what is set.
    bool isDraft() const;
    /// "Set Threshold to 250,000.00 USD": what confirming does, in words of a button; \a masked writes dots for the amount.
    QString verb(bool masked = false) const;
    SetLowBalanceAlert command() const;

    /// Of one account.
    AlertWhatIf whatIf() const;
    /// What is set now, as it is typed; empty when nothing is.
    QString textBefore() const;

private:
    Result<Decimal> read() const;
    QList<AlertChannel> chosenChannels() const;

    std::optional<SettingsState> m_state;
    QList<Account> m_accounts;
    bool m_enabled = true;
    QString m_text;
    QList<AlertChannel> m_channels; ///< beside the internal message
    bool m_channelsChosen = false;
};

} // namespace purser
