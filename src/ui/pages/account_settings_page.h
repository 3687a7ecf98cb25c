// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QPointer>

class QPushButton;

namespace purser {

class AccountSettings;
class CommandSender;
class DataSource;
class PreviousBillsModel;
class RunwayView;
class SettingPanel;
class SettingRow;
class Workspace;

/// Account Settings: how long the credit lasts, and each setting with what it does now, what a change will do and from when. A change
/// unfolds in place and shows the days to come before it is confirmed.
class AccountSettingsPage : public Page
{
    Q_OBJECT

public:
    /// The window's actions that this page has buttons for.
    struct Actions
    {
        QAction *alertsForAccounts;
        QAction *automaticWriteOff;
        QAction *previousBills;
        QAction *cancelCurrencyChange;
    };
    AccountSettingsPage(Workspace *workspace, const Actions &actions, QWidget *parent = nullptr);

    enum class Setting { Alerts, AlertsOff, Suspension, SuspensionTerms, Currency };
    /// Unfolds \a setting, once the account's settings are there.
    void unfold(Setting setting);
    /// Folds what is open; what was typed there is discarded.
    void fold();

public Q_SLOTS:
    void refresh() override;

Q_SIGNALS:
    /// What was done to this account.
    void changeHistoryRequested();

protected:
    void retranslate() override;

private:
    SettingRow *addRow(const QString &icon);
    void follow();
    void describe();
    void update();
    void updateVerbs();
    void updateWriteOff();
    void askEffect();
    void send(SettingRow *row, CommandSender *sender);
    SettingRow *rowOf(Setting setting) const;
    SettingPanel *panelOf(Setting setting);
    /// Why the person may not run \a command here; empty when they may.
    QString why(const QString &command) const;

    Workspace *m_workspace;
    Actions m_actions;
    AccountSettings *m_settings;
    QPointer<DataSource> m_source; ///< that m_settings asks
    PreviousBillsModel *m_previousEffect = nullptr; ///< of the chosen account
    bool m_effectKnown = false;
    QAction *m_history;
    QList<std::pair<SettingRow *, QWidget *>> m_rows; ///< each with the hairline above it; before the rows, which are added to it
    SettingRow *m_runway;
    RunwayView *m_runwayView;
    SettingRow *m_suspension;
    SettingRow *m_purchases;
    SettingRow *m_alerts;
    SettingRow *m_automatic;
    SettingRow *m_previous;
    SettingRow *m_currency;
    QPushButton *m_suspend, *m_terms, *m_alert, *m_alertOff, *m_alertMany, *m_automaticVerb, *m_previousVerb, *m_changeCurrency, *m_cancelCurrency;
    std::optional<Setting> m_wanted; ///< to unfold once its figures are there
};

} // namespace purser
