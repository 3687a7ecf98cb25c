// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/command_dialog.h"

namespace purser {

class AccountSettings;
class SettingPanel;
struct SettingsState;

/// One setting of an account in a dialog, for the menu and the palette: the panel that its row on Account Settings unfolds.
class SettingDialog : public CommandDialog
{
    Q_OBJECT

public:
    enum class Setting { LowBalanceAlerts, ServiceSuspension, SuspensionTerms, SettlementCurrency };

    /// \a whyNoLimit says why the person may not give a credit limit with a currency; empty when they may.
    SettingDialog(DataSource *source, const AccountRow &account, Setting setting, const QString &whyNoLimit = {}, QWidget *parent = nullptr);

    /// Null until the account's settings are there.
    SettingPanel *panel() const { return m_panel; }

protected:
    void retranslate() override;

private:
    void arrived();
    SettingPanel *make(const SettingsState &state) const;
    void follow();

    AccountRow m_account;
    Setting m_setting;
    QString m_whyNoLimit;
    AccountSettings *m_settings;
    SettingPanel *m_panel = nullptr;
};

} // namespace purser
