// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/section_model.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace purser {

class BillAgainstCashModel;
class ExplainModel;
class TablePanel;
class TextLabel;

/// Bill against Cash, the answer to the product page's first question: why a bill differs from the change in cash balance. For the chosen
/// bill, by its parts; for a month, from the bills paid in it to the change of all cash, down to postings.
class BillAgainstCash : public QWidget
{
    Q_OBJECT

public:
    explicit BillAgainstCash(QWidget *parent = nullptr);

    void setSource(DataSource *source);
    /// Names of accounts by id, for cash they transferred in.
    void setNames(const QHash<QString, QString> &names);
    /// Months to choose from, newest first.
    void setMonths(const QString &account, const QList<Month> &months);
    void setBill(const std::optional<BillRow> &bill);

    TablePanel *billTable() const { return m_billTable; }
    TablePanel *monthTable() const { return m_monthTable; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMonth();

    QTabBar *m_tabs;
    QComboBox *m_month;
    QStackedWidget *m_stack;
    BillAgainstCashModel *m_billModel;
    ExplainModel *m_monthModel;
    TablePanel *m_billTable;
    TablePanel *m_monthTable;
    QHash<QString, QString> m_names;
    QString m_account;
    std::optional<BillRow> m_bill;
};

} // namespace purser
