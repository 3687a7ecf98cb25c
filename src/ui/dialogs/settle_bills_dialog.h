// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/command_dialog.h"

namespace purser {

class AmountChange;
class PayableBillsModel;
class PlanModel;
class SectionRow;
class TablePanel;

/// Settle Bills: the bills of an account to pay now, with the amounts, and the dry run of exactly that, fund by fund. What confirming does is
/// what the dry run shows.
class SettleBillsDialog : public CommandDialog
{
    Q_OBJECT

public:
    /// \a checked are bills by id; every unpaid one when it is empty. \a names are accounts' names by id.
    SettleBillsDialog(DataSource *source, const AccountRow &account, const QStringList &checked, const QHash<QString, QString> &names,
                      QWidget *parent = nullptr);

    PayableBillsModel *bills() const { return m_bills; }
    PlanModel *plan() const { return m_plan; }

protected:
    void retranslate() override;

private:
    void planAgain();
    void showState();
    void showEffects();
    void growToContent();
    QString blockedBy() const;
    QString shortage() const;
    void explainOrder();
    void settle();

    AccountRow m_account;
    PayableBillsModel *m_bills;
    PlanModel *m_plan;
    SectionRow *m_billsRow;
    TextLabel *m_order;
    TablePanel *m_billsTable;
    IconLabel *m_issueIcon;
    TextLabel *m_issue;
    SectionRow *m_planRow;
    TextLabel *m_calculated;
    QPushButton *m_why;
    TablePanel *m_planTable;
    QWidget *m_effects;
    QVBoxLayout *m_effectRows;
    TextLabel *m_note;
    QPushButton *m_copy;
    QString m_planRefusal;
};

} // namespace purser
