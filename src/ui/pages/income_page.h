// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger_models.h"
#include "ui/page.h"

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace purser {

class ChartLegend;
class MonthChart;
class MonthlyModel;
class Workspace;

/// Income and Expenditure Details: the Monthly Summary with its chart, and Transaction Details with every row of the funds.
class IncomePage : public Page
{
    Q_OBJECT

public:
    explicit IncomePage(Workspace *workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh() override;

protected:
    void retranslate() override;

private:
    /// The filters of one tab's bar.
    struct Filters
    {
        QComboBox *direction = nullptr;
        QComboBox *type = nullptr;
        QComboBox *channel = nullptr;
        QComboBox *fund = nullptr;
        QList<QComboBox *> all() const { return {direction, type, channel, fund}; }
    };
    Filters addFilters(TablePanel *table);
    void fillFilters(const Filters &filters);
    void fillScope();
    void describe();
    TransactionFilter filterOf(const Filters &filters) const;
    void applyFilters();
    void followAccount();
    void updateChart();
    void showTab(int tab);

    Workspace *m_workspace;
    MonthlyModel *m_monthly;
    TransactionsModel *m_transactions;
    QTabBar *m_tabs;
    QComboBox *m_account; ///< with the period, for both tabs
    QComboBox *m_period;
    QStackedWidget *m_stack;
    SectionRow *m_chartRow;
    ChartLegend *m_legend;
    MonthChart *m_chart;
    TablePanel *m_monthlyTable;
    TablePanel *m_transactionTable;
    Filters m_monthlyFilters;
    Filters m_transactionFilters;
    bool m_filling = false;
};

} // namespace purser
