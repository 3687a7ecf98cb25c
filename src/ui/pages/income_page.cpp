// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/income_page.h"

#include "models/monthly_model.h"
#include "models/words.h"
#include "models/workspace.h"
#include "ui/filter_bar.h"
#include "ui/month_chart.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QComboBox>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace purser {

IncomePage::IncomePage(Workspace *workspace, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_workspace(workspace)
    , m_monthly(new MonthlyModel(this))
    , m_transactions(new TransactionsModel(this))
    , m_tabs(new QTabBar)
    , m_account(new QComboBox)
    , m_period(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_chartRow(new SectionRow)
    , m_legend(new ChartLegend)
    , m_chart(new MonthChart)
    , m_monthlyTable(new TablePanel(QStringLiteral("income.monthly")))
    , m_transactionTable(new TablePanel(QStringLiteral("income.transactions")))
{
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setExpanding(false);
    auto *top = new QWidget;
    auto *topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(8);
    topLayout->addWidget(m_tabs, 1);
    for (QComboBox *box : {m_account, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        topLayout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &IncomePage::applyFilters);
    }
    topLayout->addSpacing(8);
    addHanging(top);
    addGap(8);

    m_monthlyTable->setModel(m_monthly);
    m_monthlyTable->view()->setTree(true);
    m_monthlyTable->view()->setSortingEnabled(false);
    m_monthlyTable->view()->setDefaultWidths({160, 120, 130, 60, 130, 130, 130, 130});
    m_monthlyTable->view()->setStretchColumn(MonthlyModel::MonthColumn);
    m_monthlyFilters = addFilters(m_monthlyTable);

    // Chart between filters and table: the bar stands above what it filters, both picture and rows.
    auto *monthly = new QWidget;
    auto *layout = new QVBoxLayout(monthly);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_chartRow->addTrailing(m_legend);
    layout->addWidget(m_monthlyTable->filterBar());
    layout->addWidget(m_chartRow);
    layout->addWidget(m_chart);
    layout->addWidget(m_monthlyTable, 1);

    m_transactionTable->setModel(m_transactions);
    m_transactionTable->sortBy(TransactionsModel::Number, Qt::DescendingOrder);
    m_transactionTable->setSumColumn(TransactionsModel::Amount);
    m_transactionTable->setHiddenByDefault({TransactionsModel::Account, TransactionsModel::BillNumber, TransactionsModel::Person});
    m_transactionTable->view()->setStretchColumn(TransactionsModel::Remark);
    m_transactionFilters = addFilters(m_transactionTable);

    m_stack->addWidget(monthly);
    m_stack->addWidget(m_transactionTable);
    addHanging(m_stack, 1);
    setMainTable(m_monthlyTable);

    connect(m_tabs, &QTabBar::currentChanged, this, &IncomePage::showTab);
    for (TablePanel *table : {m_monthlyTable, m_transactionTable}) {
        connect(table->filterBar(), &FilterBar::cleared, this, [this] {
            m_period->setCurrentIndex(0);
            for (const Filters *filters : {&m_monthlyFilters, &m_transactionFilters}) {
                for (QComboBox *box : {filters->direction, filters->type, filters->channel, filters->fund})
                    box->setCurrentIndex(0);
            }
        });
        connect(table, &TablePanel::retryRequested, this, &IncomePage::refresh);
    }
    connect(m_monthly->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_monthlyTable->setFailed(tr("The months cannot be shown"), refusal.message);
    });
    connect(m_transactions->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_transactionTable->setFailed(tr("The transactions cannot be shown"), refusal.message);
    });
    connect(m_monthly->feed(), &SectionFeed::ready, m_monthlyTable, &TablePanel::setReady);
    connect(m_transactions->feed(), &SectionFeed::ready, m_transactionTable, &TablePanel::setReady);
    connect(m_transactions->feed(), &SectionFeed::ready, this, [this] {
        fillScope();
        fillFilters(m_monthlyFilters);
        fillFilters(m_transactionFilters);
    });
    connect(m_monthly, &MonthlyModel::updated, this, &IncomePage::updateChart);
    connect(workspace, &Workspace::accountChanged, this, &IncomePage::followAccount);
    connect(workspace, &Workspace::accountsUpdated, this, [this] {
        fillScope();
        describe();
    });
    connect(workspace, &Workspace::sourceChanged, this, [this] {
        m_monthly->setSource(m_workspace->source());
        m_transactions->setSource(m_workspace->source());
        refresh();
    });
    m_monthly->setSource(workspace->source());
    m_transactions->setSource(workspace->source());
    retranslate();
    followAccount();
}

IncomePage::Filters IncomePage::addFilters(TablePanel *table)
{
    Filters filters;
    for (QComboBox **box : {&filters.direction, &filters.type, &filters.channel, &filters.fund}) {
        *box = new QComboBox;
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        table->filterBar()->addControl(*box);
        connect(*box, &QComboBox::currentIndexChanged, this, &IncomePage::applyFilters);
    }
    return filters;
}

namespace {
/// Fills \a box with \a choices after \a all, and keeps what was chosen.
void fill(QComboBox *box, const QString &all, const Choices &choices)
{
    const QVariant before = box->currentData();
    box->clear();
    box->addItem(all, QString());
    for (const auto &[word, text] : choices)
        box->addItem(text, word);
    box->setCurrentIndex(qMax(0, box->findData(before)));
}
} // namespace

void IncomePage::fillScope()
{
    m_filling = true;
    m_account->clear();
    for (const AccountCard &card : m_workspace->accounts()->cards())
        m_account->addItem(card.account.name, card.account.account.text());
    m_account->addItem(tr("All accounts"), QString());
    m_account->setCurrentIndex(m_account->findData(m_workspace->account()));
    m_account->setAccessibleName(tr("Account"));

    Choices months;
    const QList<Month> known = m_transactions->months();
    // A period is "from/until"; one month is both.
    if (!known.isEmpty()) {
        for (int back : {3, 6, 12}) {
            const Month from = known.first().plus(1 - back);
            //: %n months that end with the newest one
            months << std::pair(QString(from.text() + u'/' + known.first().text()), tr("Last %n month(s)", nullptr, back));
        }
    }
    for (const Month &month : known)
        months << std::pair(QString(month.text() + u'/' + month.text()), Words::month(month));
    fill(m_period, tr("All months"), months);
    m_period->setAccessibleName(tr("Period"));
    m_filling = false;
}

void IncomePage::fillFilters(const Filters &filters)
{
    m_filling = true;
    fill(filters.direction, tr("Income and expense"), {{QStringLiteral("IN"), tr("Income")}, {QStringLiteral("OUT"), tr("Expense")}});
    fill(filters.type, tr("Transaction type"), m_transactions->types());
    fill(filters.channel, tr("Channel"), m_transactions->channels());
    fill(filters.fund, tr("Fund type"), m_transactions->fundTypes());
    const QStringList names{tr("Income/Expense"), tr("Transaction Type"), tr("Channel"), tr("Fund Type")};
    const auto boxes = filters.all();
    for (qsizetype i = 0; i < boxes.size(); ++i)
        boxes[i]->setAccessibleName(names[i]);
    m_filling = false;
}

TransactionFilter IncomePage::filterOf(const Filters &filters) const
{
    TransactionFilter filter;
    const QStringList period = m_period->currentData().toString().split(u'/');
    filter.from = Month::parse(period.value(0));
    filter.until = Month::parse(period.value(1));
    filter.direction = filters.direction->currentData().toString();
    filter.type = filters.type->currentData().toString();
    filter.channel = filters.channel->currentData().toString();
    filter.fundType = filters.fund->currentData().toString();
    return filter;
}

void IncomePage::applyFilters()
{
    if (m_filling)
        return;
    // An account chosen here is chosen for the page alone; all accounts at once is a view the switcher does not have.
    if (sender() == m_account) {
        m_monthly->setAccount(m_account->currentData().toString());
        m_transactions->setAccount(m_account->currentData().toString());
    }
    const TransactionFilter monthly = filterOf(m_monthlyFilters), transactions = filterOf(m_transactionFilters);
    m_monthly->setFilter(monthly);
    m_transactions->setFilter(transactions);
    m_monthlyTable->filterBar()->setClearable(monthly.isActive());
    m_transactionTable->filterBar()->setClearable(transactions.isActive());
}

void IncomePage::followAccount()
{
    m_monthly->setAccount(m_workspace->account());
    m_transactions->setAccount(m_workspace->account());
    fillScope();
    describe();
}

void IncomePage::describe()
{
    const AccountCard *card = m_workspace->card();
    setCaption(card ? card->account.name : QString(), card ? card->account.account.text() : QString(),
               tr("· months are counted in UTC+8; coupons and cards are not cash"));
}

void IncomePage::refresh()
{
    m_monthly->refresh();
    m_transactions->refresh();
}

void IncomePage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    setMainTable(tab == 0 ? m_monthlyTable : m_transactionTable);
}

void IncomePage::retranslate()
{
    setTitle(tr("Income and Expenditure Details"));
    describe();
    m_tabs->setTabText(0, tr("Monthly Summary"));
    m_tabs->setTabText(1, tr("Transaction Details"));
    m_tabs->setAccessibleName(tr("Income and Expenditure Details"));
    m_monthlyTable->setName(tr("Monthly Summary"));
    m_transactionTable->setName(tr("Transaction Details"));
    m_monthlyTable->filterBar()->setPlaceholder(tr("Filter rows"));
    m_transactionTable->filterBar()->setPlaceholder(tr("Filter rows"));
    const QString nothing = tr("No income or expenditure"), why = tr("Top-ups, payments, refunds and adjustments of this account will be listed here.");
    m_monthlyTable->setEmptyText(QStringLiteral("arrows-up-down"), nothing, why);
    m_transactionTable->setEmptyText(QStringLiteral("arrows-up-down"), nothing, why);
    m_legend->setEntries({{tr("Income"), Color::Up, false}, {tr("Expenditure"), Color::Down, false}, {tr("Cash balance at month end"), Color::Total, true}});
    fillScope();
    fillFilters(m_monthlyFilters);
    fillFilters(m_transactionFilters);
    refresh();
    updateChart();
}

void IncomePage::updateChart()
{
    QList<ChartMonth> months;
    const auto summaries = m_monthly->chart();
    const QLocale locale;
    int year = 0;
    QString currency;
    for (const MonthSummary &summary : summaries) {
        const QDate day = summary.month.firstDay();
        const QString name = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        months << ChartMonth{day.year() == year ? name : QString(name + u' ' + QString::number(day.year())), summary.income.amount, summary.expense.amount,
                             summary.balanceAtEnd.amount};
        year = day.year();
        currency = summary.income.currency.code();
    }
    const bool any = !months.isEmpty();
    m_chartRow->setTitle(any ? tr("By month, %1").arg(currency) : tr("By month"));
    m_chart->setMonths(months, tr("Income, expenditure and cash balance of %n month(s); the table below has the figures.", nullptr, int(months.size())));
    m_chartRow->setVisible(any);
    m_chart->setVisible(any);
}

} // namespace purser
