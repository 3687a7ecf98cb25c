// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coupons_page.h"

#include "models/bill_words.h"
#include "models/coupons_model.h"
#include "models/workspace.h"
#include "ui/filter_bar.h"
#include "ui/table_panel.h"
#include "ui/table_proxy.h"
#include "ui/table_view.h"

#include <QAction>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace purser {

namespace {
/// The tabs after "All".
constexpr std::array tabKinds{CouponKind::CashCoupon, CouponKind::PrepaidCard, CouponKind::Coupon};
} // namespace

CouponsPage::CouponsPage(Workspace *workspace, QAction *grant, QAction *cancel, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_workspace(workspace)
    , m_model(new CouponsModel(this))
    , m_uses(new CouponUsesModel(this))
    , m_tabs(new QTabBar)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_table(new TablePanel(QStringLiteral("coupons.list")))
    , m_usesRow(new SectionRow)
    , m_usesTable(new TablePanel(QStringLiteral("coupons.uses")))
{
    addTitleAction(grant);
    addTitleAction(cancel);
    for (size_t tab = 0; tab <= tabKinds.size(); ++tab)
        m_tabs->addTab({});
    m_tabs->setExpanding(false);
    addHanging(m_tabs);
    addGap(8);

    m_table->setModel(m_model);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortBy(CouponsModel::ValidUntil, Qt::AscendingOrder);
    m_table->view()->setDefaultWidths({112, 104, 104, 116, 116, 120, 96, 106, 146});
    m_table->view()->setStretchColumn(CouponsModel::Scope);
    m_usesTable->filterBar()->hide();
    m_usesTable->setModel(m_uses);
    m_usesTable->sortBy(CouponUsesModel::Transaction, Qt::DescendingOrder);
    m_usesTable->setSumColumn(CouponUsesModel::Change);
    m_usesTable->view()->setDefaultWidths({120, 150, 260, 130, 130, 200});
    m_usesTable->view()->setStretchColumn(CouponUsesModel::UsedFor);

    auto *uses = new QWidget;
    auto *layout = new QVBoxLayout(uses);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_usesRow);
    layout->addWidget(m_usesTable, 1);
    uses->setMinimumHeight(160);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(uses);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    addHanging(m_splitter, 1);
    setMainTable(m_table);

    connect(m_tabs, &QTabBar::currentChanged, this, &CouponsPage::showTab);
    connect(m_model->feed(), &SectionFeed::started, this, [this] { m_table->setLoading(tr("Reading the coupons")); });
    connect(m_model->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_table->setFailed(tr("The coupons cannot be shown"), refusal.message);
    });
    connect(m_uses->feed(), &SectionFeed::ready, m_usesTable, &TablePanel::setReady);
    connect(m_uses->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_usesTable->setFailed(tr("The use history cannot be shown"), refusal.message);
    });
    connect(m_table, &TablePanel::retryRequested, this, &CouponsPage::refresh);
    connect(m_usesTable, &TablePanel::retryRequested, m_uses, &CouponUsesModel::refresh);
    connect(m_usesTable, &TablePanel::notice, this, &Page::notice);
    connect(m_table->view(), &TableView::selectionEdited, this, &CouponsPage::showCurrent);
    connect(m_model, &CouponsModel::updated, this, [this] {
        m_table->proxy()->invalidate();
        if (!m_table->view()->currentIndex().isValid() && m_table->view()->model()->rowCount() > 0)
            m_table->view()->setCurrentIndex(m_table->view()->model()->index(0, CouponsModel::Remaining));
        showCurrent();
    });
    connect(workspace, &Workspace::accountChanged, this, &CouponsPage::follow);
    connect(workspace, &Workspace::accountsUpdated, this, &CouponsPage::describe);
    connect(workspace, &Workspace::sourceChanged, this, &CouponsPage::follow);
    follow();
    retranslate();
}

void CouponsPage::follow()
{
    m_model->setSource(m_workspace->source());
    m_uses->setSource(m_workspace->source());
    m_model->setAccount(m_workspace->account());
    describe();
}

void CouponsPage::describe()
{
    const AccountCard *card = m_workspace->card();
    setCaption(card ? card->account.name : QString(), card ? card->account.account.text() : QString(),
               tr("· coupons and cards pay bills before cash does; they are not part of Available Credit"));
}

const CouponRow *CouponsPage::current() const
{
    const QModelIndex index = m_table->view()->currentIndex();
    return index.isValid() ? m_model->couponAt(m_table->toModel(index).row()) : nullptr;
}

void CouponsPage::showCurrent()
{
    const CouponRow *coupon = current();
    m_uses->setCoupon(m_workspace->account(), coupon ? coupon->coupon.text() : QString());
    //: title of a section: the use history of the coupon named %1
    m_usesRow->setTitle(coupon ? tr("Use history of %1").arg(coupon->coupon.text()) : tr("Use history"));
    Q_EMIT currentChanged();
}

void CouponsPage::showTab(int tab)
{
    const QString name = QStringLiteral("kind");
    if (tab == 0) {
        m_table->proxy()->setRowFilter(name, {});
    } else {
        const CouponKind kind = tabKinds.at(size_t(tab) - 1);
        m_table->proxy()->setRowFilter(name, [this, kind](const QAbstractItemModel &, int row, const QModelIndex &) {
            const CouponRow *coupon = m_model->couponAt(row);
            return coupon && coupon->kind == kind;
        });
    }
    showCurrent();
}

void CouponsPage::refresh()
{
    m_model->refresh();
    m_uses->refresh();
}

void CouponsPage::retranslate()
{
    setTitle(tr("Coupons"));
    describe();
    m_tabs->setAccessibleName(tr("Kind of coupon"));
    m_tabs->setTabText(0, tr("All"));
    m_tabs->setTabText(1, tr("Cash Coupons"));
    m_tabs->setTabText(2, tr("Prepaid Cards"));
    //: a tab: discount coupons, which are taken off orders
    m_tabs->setTabText(3, tr("Coupons"));
    m_table->setName(tr("Coupons"));
    m_table->filterBar()->setPlaceholder(tr("Filter coupons"));
    m_table->setEmptyText(QStringLiteral("coupon"), tr("No coupon"), tr("Coupons, cash coupons and prepaid cards granted to this account will be listed here."));
    m_usesTable->setName(tr("Use history"));
    m_usesTable->setEmptyText(QStringLiteral("clock"), tr("No coupon is chosen"), tr("Choose a coupon above to see what it paid and what is left after each payment."));
    showCurrent();
    refresh();
}

} // namespace purser
