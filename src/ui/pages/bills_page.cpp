// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bills_page.h"

#include "models/bills_model.h"
#include "models/workspace.h"
#include "models/write_off_settings.h"
#include "ui/action_button.h"
#include "ui/filter_bar.h"
#include "ui/pages/bill_against_cash.h"
#include "ui/pages/write_off_row.h"
#include "ui/table_panel.h"
#include "ui/table_proxy.h"
#include "ui/table_view.h"

#include <QAction>
#include <QActionGroup>
#include <QCursor>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSplitter>

namespace purser {

namespace {
const QString statusChip = QStringLiteral("status");
} // namespace

BillsPage::BillsPage(Workspace *workspace, const Actions &actions, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_workspace(workspace)
    , m_model(new BillsModel(std::make_shared<SystemClock>(), this))
    , m_settings(new WriteOffSettings(this))
    , m_table(new TablePanel(QStringLiteral("bills.list")))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_against(new BillAgainstCash)
{
    addTitleAction(actions.settle, ButtonKind::Primary);
    addTitleAction(actions.unified);
    addTitleAction(actions.issue);
    addInset(new WriteOffRow(m_settings, actions.automaticWriteOff, actions.previousBills));
    addGap(8);

    m_table->setModel(m_model);
    m_table->sortBy(BillsModel::Status, Qt::AscendingOrder);
    m_table->setHiddenByDefault({BillsModel::Issued, BillsModel::Number});
    m_table->view()->setDefaultWidths({76, 96, 120, 184, 132, 132, 132, 132, 104});
    m_table->view()->setStretchColumn(BillsModel::Side);
    m_table->filterBar()->setAddShown(true);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_against);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_against->setMinimumHeight(160);
    addHanging(m_splitter, 1);
    setMainTable(m_table);

    connect(m_table->filterBar(), &FilterBar::addRequested, this, &BillsPage::openFilterMenu);
    connect(m_table->filterBar(), &FilterBar::chipClicked, this, &BillsPage::openFilterMenu);
    connect(m_table->filterBar(), &FilterBar::chipRemoved, this, [this] { setShown(Shown::All); });
    connect(m_model->feed(), &SectionFeed::started, this, [this] { m_table->setLoading(tr("Reading the bills")); });
    connect(m_model->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_table->setFailed(tr("The bills cannot be shown"), refusal.message);
    });
    connect(m_table, &TablePanel::retryRequested, this, &BillsPage::refresh);
    connect(m_model, &BillsModel::updated, this, &BillsPage::billsArrived);
    connect(m_table->view(), &TableView::selectionEdited, this, &BillsPage::showCurrent);
    connect(m_table->view(), &TableView::contextMenuAboutToShow, this, [actions](QMenu *menu, const QModelIndex &index) {
        if (index.isValid())
            menu->insertAction(menu->actions().value(0), actions.settle);
    });
    for (TablePanel *table : {m_against->billTable(), m_against->monthTable()}) {
        connect(table->view(), &TableView::explainRequested, this, [this](const QString &figure, const QString &account) { Q_EMIT explainRequested(figure, account); });
        connect(table->view(), &TableView::currentFigureChanged, this, &Page::currentFigureChanged);
        connect(table, &TablePanel::notice, this, &Page::notice);
    }
    connect(workspace, &Workspace::accountChanged, this, &BillsPage::follow);
    connect(workspace, &Workspace::accountsUpdated, this, &BillsPage::describe);
    connect(workspace, &Workspace::sourceChanged, this, &BillsPage::follow);
    follow();
    retranslate();
}

void BillsPage::follow()
{
    m_model->setSource(m_workspace->source());
    m_settings->setSource(m_workspace->source());
    m_against->setSource(m_workspace->source());
    m_model->setAccount(m_workspace->account());
    m_settings->setAccount(m_workspace->account());
    describe();
}

void BillsPage::describe()
{
    const AccountCard *card = m_workspace->card();
    setCaption(card ? card->account.name : QString(), card ? card->account.account.text() : QString(),
               tr("· one bill for each month and side; paid oldest first. The credit limit never pays a bill, it permits owing"));
    m_against->setNames(m_workspace->accounts()->names());
}

void BillsPage::refresh()
{
    m_model->refresh();
    m_settings->refresh();
}

void BillsPage::billsArrived()
{
    m_against->setMonths(m_workspace->account(), m_model->months());
    m_table->proxy()->invalidate(); // what a status filter takes may have changed with the bills
    if (!m_wanted.isEmpty())
        showBill(m_wanted);
    else if (!m_table->view()->currentIndex().isValid() && m_table->view()->model()->rowCount() > 0)
        m_table->view()->setCurrentIndex(m_table->view()->model()->index(0, BillsModel::Outstanding));
    showCurrent();
}

void BillsPage::showBill(const QString &bill)
{
    m_wanted = bill;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->billAt(row)->bill.text() != bill)
            continue;
        m_wanted.clear();
        setShown(Shown::All);
        const QModelIndex index = m_table->fromModel(m_model->index(row, BillsModel::Outstanding));
        m_table->view()->setCurrentIndex(index);
        m_table->view()->scrollTo(index);
        return;
    }
}

void BillsPage::showCurrent()
{
    const QModelIndex current = m_table->view()->currentIndex();
    const BillRow *bill = current.isValid() ? m_model->billAt(m_table->toModel(current).row()) : nullptr;
    m_against->setBill(bill ? std::optional(*bill) : std::nullopt);
}

QStringList BillsPage::chosenBills() const
{
    QStringList bills;
    const QModelIndexList rows = m_table->view()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const BillRow *bill = m_model->billAt(m_table->toModel(row).row());
        if (bill && bill->outstanding.amount.isPositive())
            bills << bill->bill.text();
    }
    return bills;
}

// ---- the status filter

QString BillsPage::shownText(Shown shown) const
{
    switch (shown) {
    case Shown::All: return tr("All bills");
    //: bills with something outstanding
    case Shown::Unpaid: return tr("Unpaid");
    case Shown::PastDue: return tr("Past due");
    case Shown::Settled: return tr("Settled");
    }
    return {};
}

bool BillsPage::accepts(const BillRow &bill) const
{
    switch (m_shown) {
    case Shown::All: return true;
    case Shown::Unpaid: return bill.outstanding.amount.isPositive();
    case Shown::PastDue: return m_model->isPastDue(bill);
    case Shown::Settled: return !bill.outstanding.amount.isPositive();
    }
    return true;
}

void BillsPage::openFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (Shown shown : {Shown::All, Shown::Unpaid, Shown::PastDue, Shown::Settled}) {
        QAction *action = menu->addAction(shownText(shown), this, [this, shown] { setShown(shown); });
        action->setCheckable(true);
        action->setChecked(shown == m_shown);
        group->addAction(action);
    }
    menu->popup(QCursor::pos());
}

void BillsPage::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    FilterBar *bar = m_table->filterBar();
    if (shown == Shown::All) {
        bar->removeChip(statusChip);
        m_table->proxy()->setRowFilter(statusChip, {});
        return;
    }
    bar->setChip(statusChip, tr("Status"), shownText(shown));
    m_table->proxy()->setRowFilter(statusChip, [this](const QAbstractItemModel &, int row, const QModelIndex &) {
        const BillRow *bill = m_model->billAt(row);
        return bill && accepts(*bill);
    });
}

void BillsPage::retranslate()
{
    setTitle(tr("Bills"));
    describe();
    m_table->setName(tr("Bills"));
    m_table->filterBar()->setPlaceholder(tr("Filter bills"));
    m_table->setEmptyText(QStringLiteral("bill"), tr("No bill yet"),
                          tr("The charges of a month become a bill in the days after it; what is used now shows in Asset Information as unsettled."));
    if (m_shown != Shown::All)
        m_table->filterBar()->setChip(statusChip, tr("Status"), shownText(m_shown));
    m_splitter->setAccessibleName(tr("Bills and Bill against Cash"));
    refresh();
}

} // namespace purser
