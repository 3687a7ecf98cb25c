// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialog_frame.h"

#include <QPointer>

namespace purser {

class DataSource;
class HistoryModel;
class TablePanel;

/// The change history of one asset of an account (Change Records for the credit limit).
class HistoryDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// \a ledger is a word of `show history --ledger`.
    HistoryDialog(DataSource *source, const QString &account, const QString &accountName, const QString &ledger, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_account;
    QString m_accountName;
    QString m_ledger;
    HistoryModel *m_model;
    TablePanel *m_table;
};

} // namespace purser
