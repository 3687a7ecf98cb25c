// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/command_dialog.h"

class QStandardItem;
class QStandardItemModel;

namespace purser {

class TablePanel;
class Workspace;

/// What a unified settlement is about: its accounts and at most three months. Starts one, or edits one that did not run to its end.
class SettlementTaskDialog : public CommandDialog
{
    Q_OBJECT

public:
    static constexpr int mostMonths = 3;

    /// \a now says which months are over.
    SettlementTaskDialog(Workspace *workspace, const std::optional<SettlementRow> &edited, Instant now, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    TablePanel *addList(QStandardItemModel *model, const QString &viewId);
    void update();
    QStringList checked(const QStandardItemModel *model) const;
    void confirm();

    std::optional<SettlementRow> m_edited;
    QStandardItemModel *m_accounts;
    QStandardItemModel *m_months;
    TextLabel *m_accountsTitle;
    TextLabel *m_monthsTitle;
    TablePanel *m_accountTable;
    TablePanel *m_monthTable;
};

} // namespace purser
