// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credit_model.h"
#include "ui/dialogs/command_dialog.h"

class QLineEdit;

namespace purser {

class AmountField;

/// Set Credit Limit of an account, or Set Entity Credit Limit of the entity it belongs to: the new limit, why, and what is there to give.
class CreditLimitDialog : public CommandDialog
{
    Q_OBJECT

public:
    enum class Of { Account, Entity };
    CreditLimitDialog(DataSource *source, const AccountRow &account, Of of, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void update();
    void confirm();

    AccountRow m_account;
    Of m_of;
    CreditModel *m_credit;
    QLineEdit *m_entity; ///< of an entity's limit
    FormField *m_entityField;
    AmountField *m_amount;
    QLineEdit *m_reason;
    FormField *m_reasonField;
};

} // namespace purser
