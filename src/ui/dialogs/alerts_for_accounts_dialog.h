// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/low_balance_alert_form.h"
#include "ui/dialogs/command_dialog.h"

class QLineEdit;

namespace purser {

class AlertAccountsModel;
class AlertChannelBoxes;
class TablePanel;
class Workspace;

/// Low Balance Alerts for Several Accounts: one rule, each account in its own settlement currency; all of them get it or none.
class AlertsForAccountsDialog : public CommandDialog
{
    Q_OBJECT

public:
    explicit AlertsForAccountsDialog(Workspace *workspace, QWidget *parent = nullptr);

    AlertAccountsModel *accounts() const { return m_model; }

protected:
    void retranslate() override;

private:
    void update();
    void confirm();

    LowBalanceAlertForm m_form;
    AlertAccountsModel *m_model;
    TextLabel *m_title;
    TablePanel *m_table;
    QLineEdit *m_threshold;
    FormField *m_field;
    AlertChannelBoxes *m_channels;
    TextLabel *m_remark;
};

} // namespace purser
