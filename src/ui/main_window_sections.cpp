// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of the window: their order in the navigation, and the page of each.

#include "ui/main_window.h"

#include "models/coupons_model.h"
#include "models/messages_model.h"
#include "ui/account_dialogs.h"
#include "ui/due_work.h"
#include "ui/icons.h"
#include "ui/nav_pane.h"
#include "ui/filter_bar.h"
#include "ui/pages/account_settings_page.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/asset_information_page.h"
#include "ui/pages/basic_information_page.h"
#include "ui/pages/bill_review_page.h"
#include "ui/pages/bills_page.h"
#include "ui/pages/coupons_page.h"
#include "ui/pages/credit_page.h"
#include "ui/pages/income_page.h"
#include "ui/pages/messages_page.h"
#include "ui/pages/overview_page.h"
#include "ui/status_strip.h"
#include "ui/table_panel.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QMenu>

namespace purser {

void MainWindow::addSections()
{
    setPage(QStringLiteral("overview"), [this] {
        auto *page = new OverviewPage(m_workspace);
        connect(page, &OverviewPage::accountChosen, this, [this](const QString &account) {
            m_workspace->setAccount(account);
            showPage(QStringLiteral("assets"));
        });
        return page;
    });
    setPage(QStringLiteral("basic"), [this] {
        auto *page = new BasicInformationPage(m_workspace);
        connect(page, &BasicInformationPage::renameRequested, this, &MainWindow::renameAccount);
        return page;
    });
    setPage(QStringLiteral("assets"), [this] {
        auto *page = new AssetInformationPage(m_workspace, {m_actions->transferFunds});
        connect(page, &AssetInformationPage::historyRequested, this, &MainWindow::showHistory);
        connect(page, &AssetInformationPage::incomeRequested, this, [this] { showPage(QStringLiteral("income")); });
        connect(page, &AssetInformationPage::creditRequested, this, [this] { showPage(QStringLiteral("credit")); });
        connect(page, &AssetInformationPage::billsRequested, this, [this] { showPage(QStringLiteral("bills")); });
        connect(page, &AssetInformationPage::couponsRequested, this, [this] { showPage(QStringLiteral("coupons")); });
        return page;
    });
    setPage(QStringLiteral("income"), [this] { return new IncomePage(m_workspace); });
    setPage(QStringLiteral("credit"), [this] { return new CreditPage(m_workspace, m_actions->creditLimit, m_actions->entityCreditLimit); });
    setPage(QStringLiteral("coupons"), [this] {
        auto *page = new CouponsPage(m_workspace, m_actions->grantCoupon, m_actions->cancelCoupon);
        connect(page, &CouponsPage::currentChanged, this, [this, page] {
            const CouponRow *coupon = page->current();
            m_dialogs->setCurrentCoupon(coupon ? std::optional(*coupon) : std::nullopt);
        });
        return page;
    });
    setPage(QStringLiteral("settings"), [this] {
        auto *page = new AccountSettingsPage(m_workspace, {m_actions->alertsForAccounts, m_actions->automaticWriteOff, m_actions->previousBills, m_actions->cancelCurrencyChange});
        connect(page, &AccountSettingsPage::changeHistoryRequested, this, [this] {
            // What was done names the account by its name at that time.
            const AccountCard *card = m_workspace->card();
            if (Page *activity = showPage(QStringLiteral("activity")); activity && card)
                activity->mainTable()->filterBar()->field()->setText(card->account.name);
        });
        return page;
    });
    setPage(QStringLiteral("bills"), [this] {
        return new BillsPage(m_workspace, {m_actions->settleBills, m_actions->unifiedSettlement, m_actions->issueBill, m_actions->automaticWriteOff, m_actions->previousBills});
    });
    setPage(QStringLiteral("review"), [this] {
        auto *page = new BillReviewPage(m_workspace->permissions());
        page->setSource(m_workspace->source());
        connect(m_workspace, &Workspace::sourceChanged, page, [this, page] { page->setSource(m_workspace->source()); });
        connect(page, &BillReviewPage::importRequested, m_actions->importBills, &QAction::trigger);
        connect(page, &BillReviewPage::workChanged, this, [this](const QString &sentence, double done) { statusStrip()->setWork(sentence, done); });
        connect(statusStrip(), &StatusStrip::cancelRequested, page, &BillReviewPage::cancelWork);
        return page;
    });
    setPage(QStringLiteral("messages"), [this] {
        auto *page = new MessagesPage(m_messages);
        connect(page, &MessagesPage::leadRequested, this, &MainWindow::openFromMessage);
        return page;
    });
    setPage(QStringLiteral("activity"), [this] { return new ActivityPage(m_workspace, m_actions->verify); });
}

void MainWindow::followMessages()
{
    const auto follow = [this] {
        m_messages->follow(m_workspace->source());
        m_dueWork->setSource(m_workspace->source());
    };
    connect(m_workspace, &Workspace::sourceChanged, m_messages, follow);
    connect(m_messages, &MessagesModel::unreadChanged, this, &MainWindow::updateUnread);
    connect(m_messages, &MessagesModel::arrived, m_dueWork, &DueWork::deliverMessages);
    const auto mask = [this] { m_messages->setAmountsMasked(m_theme->amountsMasked()); };
    connect(m_theme, &Theme::changed, m_messages, mask);
    mask();
    constexpr int readingMs = 8000;
    for (const auto told : {&DueWork::done, &DueWork::failed})
        connect(m_dueWork, told, this, [this](const QString &sentence) { statusStrip()->showNotice(sentence, readingMs); });
}

void MainWindow::updateUnread()
{
    //: what a screen reader says for the section Messages in the navigation
    navigation()->setBadge(QStringLiteral("messages"), m_messages->unread(), tr("Messages, %n unread", nullptr, m_messages->unread()));
}

void MainWindow::openFromMessage(const QString &section, const QString &account, const QString &bill)
{
    m_workspace->setAccount(account);
    Page *page = showPage(section);
    if (!page)
        showPage(QStringLiteral("assets"));
    else if (auto *bills = qobject_cast<BillsPage *>(page); bills && !bill.isEmpty())
        bills->showBill(bill);
}

void MainWindow::setSections()
{
    const QList<NavGroup> groups{
        {tr("Account"),
         {{QStringLiteral("overview"), QStringLiteral("overview"), tr("Overview"), {}},
          {QStringLiteral("basic"), QStringLiteral("info"), tr("Basic Information"), {}},
          {QStringLiteral("assets"), QStringLiteral("wallet"), tr("Asset Information"), {}},
          {QStringLiteral("income"), QStringLiteral("arrows-up-down"), tr("Income and Expenditure"), tr("Income and Expenditure Details")},
          {QStringLiteral("credit"), QStringLiteral("gauge"), tr("Credit Records"), {}},
          {QStringLiteral("coupons"), QStringLiteral("coupon"), tr("Coupons"), {}},
          {QStringLiteral("settings"), QStringLiteral("sliders"), tr("Account Settings"), {}}}},
        {tr("Bills"), {{QStringLiteral("bills"), QStringLiteral("bill"), tr("Bills"), {}}, {QStringLiteral("review"), QStringLiteral("bill-search"), tr("Bill Review"), {}}}},
        {tr("System"), {{QStringLiteral("messages"), QStringLiteral("mail"), tr("Messages"), {}}, {QStringLiteral("activity"), QStringLiteral("activity"), tr("Activity"), {}}}}};
    navigation()->setSections(groups);
    m_actions->sectionMenu->clear();
    int number = 0;
    for (const NavGroup &group : groups) {
        for (const NavSection &section : group.sections) {
            QAction *action = m_actions->sectionMenu->addAction(themedIcon(section.icon), section.fullTitle.isEmpty() ? section.title : section.fullTitle);
            action->setEnabled(m_workspace->source());
            if (++number <= 9)
                action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
            connect(action, &QAction::triggered, this, [this, id = section.id] { showPage(id); });
        }
    }
}

} // namespace purser
