// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/command_dialog.h"

class QComboBox;

namespace purser {

/// Issue Bill: bills of an account up to a month that is over, before their time.
class IssueBillDialog : public CommandDialog
{
    Q_OBJECT

public:
    /// \a now says which months are over.
    IssueBillDialog(DataSource *source, const AccountRow &account, Instant now, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    AccountRow m_account;
    QComboBox *m_month;
    FormField *m_field;
};

} // namespace purser
