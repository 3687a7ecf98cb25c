// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/command_dialog.h"

namespace purser {

class PreviousBillsModel;
class TablePanel;

/// Turns Automatic Write-off on or off: what it does now, what will follow, and from when.
class AutomaticWriteOffDialog : public CommandDialog
{
    Q_OBJECT

public:
    AutomaticWriteOffDialog(DataSource *source, const AccountRow &account, bool enable, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    AccountRow m_account;
    bool m_enable;
    TextLabel *m_follows;
};

/// Turns Write off Previous Bills on or off; turning it on shows first which bills later credit refunds would reach, and that what can be
/// invoiced of them then exceeds what is unsettled (product page, Credit limit).
class PreviousBillsDialog : public CommandDialog
{
    Q_OBJECT

public:
    PreviousBillsDialog(DataSource *source, const AccountRow &account, bool enable, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    AccountRow m_account;
    bool m_enable;
    PreviousBillsModel *m_model;
    TextLabel *m_follows;
    TablePanel *m_table = nullptr;
};

} // namespace purser
