// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/section_model.h"
#include "ui/dialogs/command_dialog.h"

class QComboBox;
class QLineEdit;

namespace purser {

class AmountChange;
class AmountField;
class Workspace;

/// Transfer Funds: grants cash to another billing account of the enterprise to spend, or takes back what is left of such a grant. The limit
/// stands beside the amount and follows the choice.
class TransferFundsDialog : public CommandDialog
{
    Q_OBJECT

public:
    /// The chosen account of \a workspace is the one that grants, and that gets back.
    explicit TransferFundsDialog(Workspace *workspace, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    /// What can be moved at most, and why no more.
    struct Limit
    {
        Money most;
        QString why;
    };
    bool isGrant() const;
    void fillCurrencies();
    void ask();
    std::optional<Limit> limit() const;
    void update();
    void confirm();

    Workspace *m_workspace;
    AccountRow m_account;
    SectionFeed m_ownFeed;
    SectionFeed m_otherFeed;
    std::optional<AssetsRow> m_own;
    std::optional<AssetsRow> m_other;
    QComboBox *m_type;
    FormField *m_typeField;
    QComboBox *m_partner;
    FormField *m_partnerField;
    QComboBox *m_currency;
    FormField *m_currencyField;
    AmountField *m_amount;
    QLineEdit *m_remark;
    FormField *m_remarkField;
    AmountChange *m_ownChange;
    AmountChange *m_otherChange;
};

} // namespace purser
