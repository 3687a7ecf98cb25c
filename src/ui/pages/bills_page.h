// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QSplitter;

namespace purser {

class BillAgainstCash;
class BillsModel;
class Workspace;
class WriteOffSettings;
struct BillRow;

/// Bills: the monthly bills of an account, how they are cleared, and below them Bill against Cash for the chosen one.
class BillsPage : public Page
{
    Q_OBJECT

public:
    /// The window's actions that this page has buttons for.
    struct Actions
    {
        QAction *settle;
        QAction *unified;
        QAction *issue;
        QAction *automaticWriteOff;
        QAction *previousBills;
    };
    BillsPage(Workspace *workspace, const Actions &actions, QWidget *parent = nullptr);

    /// The unpaid ones among the selected bills, by id.
    QStringList chosenBills() const;
    /// Selects \a bill, if the account has it.
    void showBill(const QString &bill);

public Q_SLOTS:
    void refresh() override;

protected:
    void retranslate() override;

private:
    enum class Shown { All, Unpaid, PastDue, Settled };

    void follow();
    void describe();
    void billsArrived();
    void showCurrent();
    void openFilterMenu();
    void setShown(Shown shown);
    QString shownText(Shown shown) const;
    bool accepts(const BillRow &bill) const;

    Workspace *m_workspace;
    BillsModel *m_model;
    WriteOffSettings *m_settings;
    TablePanel *m_table;
    QSplitter *m_splitter;
    BillAgainstCash *m_against;
    Shown m_shown = Shown::All;
    QString m_wanted; ///< a bill to select once it is there
};

} // namespace purser
