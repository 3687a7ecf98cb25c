// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/command_dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace purser {

class AmountField;

/// Grant Coupon: a coupon, cash coupon or prepaid card for an account, in its settlement currency.
class GrantCouponDialog : public CommandDialog
{
    Q_OBJECT

public:
    /// Valid from today for a year unless a person says otherwise; \a now says when today is.
    GrantCouponDialog(DataSource *source, const AccountRow &account, Instant now, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void update();
    void confirm();
    CouponKind kind() const;

    AccountRow m_account;
    QComboBox *m_kind;
    FormField *m_kindField;
    AmountField *m_amount;
    QLineEdit *m_scope;
    FormField *m_scopeField;
    QDateEdit *m_from;
    FormField *m_fromField;
    QDateEdit *m_until;
    FormField *m_untilField;
    AmountField *m_minimum;
    QLineEdit *m_number;
    FormField *m_numberField;
};

} // namespace purser
