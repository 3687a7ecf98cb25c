// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bills_model.h"
#include "models/payable_bills_model.h"
#include "models/plan_model.h"
#include "models/workspace.h"
#include "ui/dialogs/credit_limit_dialog.h"
#include "ui/dialogs/issue_bill_dialog.h"
#include "ui/dialogs/settle_bills_dialog.h"
#include "ui/dialogs/settlement_task_dialog.h"
#include "ui/dialogs/unified_settlement_dialog.h"
#include "ui/dialogs/write_off_dialog.h"
#include "ui/filter_bar.h"
#include "ui/pages/bill_against_cash.h"
#include "ui/pages/bills_page.h"
#include "ui/pages/coupons_page.h"
#include "ui/pages/credit_page.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/theme.h"

#include "../models/bill_fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestBills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pageShowsBillsAndWhatTookCash();
    void pageFiltersByStatus();
    void pageChoosesUnpaidBills();
    void dryRunIsWhatHappens();
    void amountIsTypedInTheRow();
    void refusedAttemptKeepsContent();
    void confirmWaitsWithAReason();
    void previousBillsShowTheirEffectFirst();
    void settlementIsStartedRunAndClosed();
    void settlementTakesThreeMonths();
    void monthsToIssueAreOver();
    void creditLimitSaysWhatIsLeft();
    void pagesAreNamed();

private:
    /// What takes the focus says what it is.
    static void checkNames(const QWidget *root);
    static QPushButton *button(const QWidget *root, const QString &text);
    SettleBillsDialog *openSettle(const QStringList &checked = {});
    QStringList settled(const QString &bill);

    Theme m_theme;
    std::unique_ptr<BillFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    QAction m_settle, m_unified, m_issue, m_automatic, m_previous;
};

void TestBills::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"purser-test"_s);
    QCoreApplication::setApplicationName(u"tst_bills_page"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
    m_theme.setSetting(Theme::Setting::Light);
    m_settle.setText(u"Settle Bills…"_s);
    m_unified.setText(u"Unified Settlement…"_s);
    m_issue.setText(u"Issue Bill…"_s);
}

void TestBills::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<BillFixture>();
    m_workspace = std::make_unique<Workspace>();
    QSignalSpy known(m_workspace->permissions(), &Permissions::changed);
    m_workspace->setSource(std::move(m_fixture->source));
    QTRY_VERIFY(m_workspace->card() && !known.isEmpty());
    m_workspace->setAccount(u"2001"_s);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1072, 728);
    m_window->show();
}

void TestBills::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_fixture.reset();
}

void TestBills::checkNames(const QWidget *root)
{
    for (const QWidget *child : root->findChildren<QWidget *>()) {
        const bool isControl = child->focusPolicy() != Qt::NoFocus && !child->inherits("QHeaderView") && !child->inherits("QScrollArea");
        if (!isControl || !child->isVisibleTo(root) || child->objectName().startsWith(u"qt_"_s) || child->inherits("QComboBoxListView"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        const bool named = !child->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool inside = qobject_cast<const QLineEdit *>(child->parentWidget()) || child->inherits("QTableCornerButton");
        QVERIFY2(named || inside, qPrintable(u"%1 in %2 has no name"_s.arg(QString::fromLatin1(child->metaObject()->className()),
                                                                           QString::fromLatin1(child->parentWidget()->metaObject()->className()))));
    }
}

QPushButton *TestBills::button(const QWidget *root, const QString &text)
{
    for (QPushButton *candidate : root->findChildren<QPushButton *>()) {
        if (candidate->accessibleName() == text || QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

SettleBillsDialog *TestBills::openSettle(const QStringList &checked)
{
    auto *dialog = new SettleBillsDialog(m_workspace->source(), m_workspace->card()->account, checked, {}, m_window.get());
    dialog->open();
    return dialog;
}

QStringList TestBills::settled(const QString &bill)
{
    QStringList parts;
    for (const BillRow &row : m_fixture->get(BillsQuery{{AccountId(u"2001"_s), {}}, {}})) {
        if (row.bill.text() != bill)
            continue;
        for (const FundPart &part : row.paidBy)
            parts << toText(part.fund) + u' ' + part.amount.text();
    }
    return parts;
}

void TestBills::pageShowsBillsAndWhatTookCash()
{
    BillsPage page(m_workspace.get(), {&m_settle, &m_unified, &m_issue, &m_automatic, &m_previous});
    page.resize(1072, 728);
    page.show();
    TableView *view = page.mainTable()->view();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    checkNames(&page);
    // The oldest unpaid bill is chosen, and what it took from cash stands below.
    QTRY_COMPARE(view->currentIndex().siblingAtColumn(BillsModel::MonthColumn).data().toString(), u"2026-08"_s);
    const auto *against = page.findChild<BillAgainstCash *>();
    QCOMPARE(against->billTable()->view()->model()->rowCount(), 3); // payable, outstanding, taken from cash
    QSignalSpy explained(&page, &Page::explainRequested);
    QTest::keyClick(view, Qt::Key_F4);
    QCOMPARE(explained.size(), 1);
    QVERIFY(explained.first().first().toString().endsWith(u"2001-202608"_s));
    // The month's bridge is asked only when it is looked at.
    auto *tabs = against->findChild<QTabBar *>();
    QCOMPARE(against->monthTable()->view()->model()->rowCount(), 0);
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(against->monthTable()->view()->model()->rowCount() > 0);
    checkNames(&page);
}

void TestBills::pageFiltersByStatus()
{
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608'}]}"_s);
    BillsPage page(m_workspace.get(), {&m_settle, &m_unified, &m_issue, &m_automatic, &m_previous});
    page.show();
    TableView *view = page.mainTable()->view();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    FilterBar *bar = page.mainTable()->filterBar();
    Q_EMIT bar->addRequested();
    auto *menu = page.findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Unpaid")
            action->trigger();
    }
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(bar->chips().size(), 1);
    bar->clear();
    QCOMPARE(view->model()->rowCount(), 3);
    // A bill that is asked for by name is shown whatever the filter.
    page.showBill(u"2001-202608"_s);
    QCOMPARE(view->currentIndex().siblingAtColumn(BillsModel::Number).data().toString(), u"2001-202608"_s);
}

void TestBills::pageChoosesUnpaidBills()
{
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608'}]}"_s);
    BillsPage page(m_workspace.get(), {&m_settle, &m_unified, &m_issue, &m_automatic, &m_previous});
    page.show();
    QTRY_COMPARE(page.mainTable()->view()->model()->rowCount(), 3);
    page.mainTable()->view()->selectAll();
    QStringList chosen = page.chosenBills();
    chosen.sort();
    QCOMPARE(chosen, QStringList({u"2001-202608-M"_s, u"2001-202609"_s}));
}

void TestBills::dryRunIsWhatHappens()
{
    SettleBillsDialog *dialog = openSettle({u"2001-202608"_s, u"2001-202609"_s});
    QTRY_VERIFY(dialog->plan()->isCurrent());
    checkNames(dialog);
    QCOMPARE(dialog->confirmButton()->text(), u"Settle 90.61 USD from Group && Treasury"_s);
    QVERIFY(dialog->confirmButton()->isEnabled());
    QStringList shown;
    for (int row = 0; row < dialog->plan()->steps(); ++row)
        shown << dialog->plan()->index(row, PlanModel::PaysBill).data().toString() + u' ' + dialog->plan()->index(row, PlanModel::Amount).data(CopyRole).toString();
    QCOMPARE(shown, QStringList({u"2026-08 Cloud 60.61"_s, u"2026-09 Cloud 30.00"_s}));
    const PlanModel::Effect effect = dialog->plan()->effects().first();
    QSignalSpy done(dialog, &CommandDialog::done);
    dialog->confirmButton()->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(settled(u"2001-202608"_s), QStringList{u"ownCash 60.61"_s});
    QCOMPARE(settled(u"2001-202609"_s), QStringList{u"creditRefund 30.00"_s});
    QCOMPARE(settled(u"2001-202608-M"_s), QStringList());
    const AssetsRow after = m_fixture->assets();
    QCOMPARE(after.availableCredit.amount, effect.availableAfter);
    QCOMPARE(after.cash.own.amount, effect.cashAfter);
}

void TestBills::amountIsTypedInTheRow()
{
    SettleBillsDialog *dialog = openSettle({u"2001-202608"_s});
    QTRY_VERIFY(dialog->plan()->isCurrent());
    auto *view = dialog->findChild<TableView *>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, PayableBillsModel::PayNow));
    QTest::keyClick(view, Qt::Key_F2);
    QLineEdit *editor = nullptr;
    QTRY_VERIFY(editor = view->viewport()->findChild<QLineEdit *>());
    QCOMPARE(editor->text(), u"60.61"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"12.5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(dialog->confirmButton()->text(), u"Settle 12.50 USD from Group && Treasury"_s);
    QVERIFY(dialog->isVisible()); // Return ended the typing and nothing else
    // Space takes a bill out, and puts it in again.
    view->setCurrentIndex(view->model()->index(0, PayableBillsModel::Bill));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(dialog->bills()->checkedCount(), 0);
    QVERIFY(!dialog->confirmButton()->isEnabled());
    dialog->reject();
}

void TestBills::refusedAttemptKeepsContent()
{
    SettleBillsDialog *dialog = openSettle({u"2001-202608"_s});
    QTRY_VERIFY(dialog->plan()->isCurrent());
    dialog->bills()->setData(dialog->bills()->index(0, PayableBillsModel::PayNow), u"55.00"_s, Qt::EditRole);
    QTRY_VERIFY(dialog->plan()->isCurrent() && dialog->confirmButton()->isEnabled());
    // Before the answer to the click comes another command: the account is frozen when the settlement gets its turn.
    auto frozen = m_fixture->book->execute({makeOpId(), SetAccountStatus{AccountId(u"2001"_s), AccountStatus::Frozen, u"audit"_s}}, {});
    QSignalSpy done(dialog, &CommandDialog::done);
    dialog->confirmButton()->click();
    frozen.waitForFinished();
    QVERIFY(frozen.result().isDone());
    QTRY_VERIFY(dialog->confirmButton()->isEnabled()); // no longer busy
    QVERIFY(done.isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->bills()->items().size(), 1);
    QCOMPARE(dialog->bills()->items().first().amount->toText(2), u"55.00"_s);
    QCOMPARE(settled(u"2001-202608"_s), QStringList());
    dialog->reject();
}

void TestBills::confirmWaitsWithAReason()
{
    SettleBillsDialog *dialog = openSettle({u"2001-202608"_s});
    QTRY_VERIFY(dialog->plan()->isCurrent() && dialog->confirmButton()->isEnabled());
    const QModelIndex field = dialog->bills()->index(0, PayableBillsModel::PayNow);
    dialog->bills()->setData(field, u"99"_s, Qt::EditRole);
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QVERIFY(!dialog->confirmButton()->accessibleDescription().isEmpty());
    QVERIFY(dialog->bills()->issue().contains(u"2026-08 Cloud"_s));
    dialog->bills()->setData(field, {}, Qt::EditRole);
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    m_fixture->run(u"{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-90','reason':'x'}"_s);
    QTRY_VERIFY(!dialog->confirmButton()->isEnabled() && dialog->confirmButton()->accessibleDescription().contains(u"50.61 USD"_s));
    m_fixture->run(u"{'command':'TopUp','account':'2001','amount':'100','channel':'PAYPAL'}"_s);
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    dialog->reject();
}

void TestBills::previousBillsShowTheirEffectFirst()
{
    auto *dialog = new PreviousBillsDialog(m_workspace->source(), m_workspace->card()->account, true, m_window.get());
    dialog->open();
    auto *table = dialog->findChild<TablePanel *>();
    QTRY_COMPARE(table->view()->model()->rowCount(), 1);
    checkNames(dialog);
    QSignalSpy done(dialog, &CommandDialog::done);
    dialog->confirmButton()->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_fixture->get(SettingsQuery{{AccountId(u"2001"_s), {}}}).first().writeOffPreviousBills, std::optional(true));
    auto *automatic = new AutomaticWriteOffDialog(m_workspace->source(), m_workspace->card()->account, true, m_window.get());
    automatic->open();
    QSignalSpy on(automatic, &CommandDialog::done);
    automatic->confirmButton()->click();
    QTRY_COMPARE(on.size(), 1);
}

void TestBills::settlementIsStartedRunAndClosed()
{
    auto *list = new UnifiedSettlementDialog(m_workspace.get(), m_window.get());
    list->open();
    auto *table = list->findChild<TablePanel *>();
    QTRY_VERIFY(button(list, u"Start settlement"_s)->isEnabled());
    QVERIFY(!button(list, u"Run settlement"_s)->isEnabled());
    QVERIFY(!button(list, u"Run settlement"_s)->toolTip().isEmpty());
    m_fixture->run(u"{'command':'StartUnifiedSettlement','settlement':'S-1','accounts':['2001'],'months':['2026-08','2026-09']}"_s);
    QTRY_COMPARE(table->view()->model()->rowCount(), 1);
    checkNames(list);
    QTRY_VERIFY(button(list, u"Run settlement"_s)->isEnabled());
    button(list, u"Run settlement"_s)->click();
    auto *question = list->findChild<CommandDialog *>(u"confirmDialog"_s);
    QVERIFY(question);
    QVERIFY(question->confirmButton()->text().contains(u"110.61 USD"_s));
    QSignalSpy ran(question, &CommandDialog::done);
    question->confirmButton()->click();
    QTRY_COMPARE(ran.size(), 1);
    // 100.00 cash and a refund of 50.00 that pays 30.00: everything is paid.
    QTRY_VERIFY(!button(list, u"Run settlement"_s)->isEnabled());
    QVERIFY(button(list, u"Delete settlement"_s)->isEnabled());
    list->close();
}

void TestBills::settlementTakesThreeMonths()
{
    SettlementRow row;
    row.settlement = SettlementId(u"S-1"_s);
    row.accounts = {AccountId(u"2001"_s)};
    row.months = {Month(2026, 5), Month(2026, 6), Month(2026, 7), Month(2026, 8)};
    SettlementTaskDialog dialog(m_workspace.get(), row, m_fixture->clock()->now());
    QVERIFY(!dialog.confirmButton()->isEnabled());
    QVERIFY(dialog.confirmButton()->toolTip().contains(u"three"_s));
    row.months.removeLast();
    SettlementTaskDialog three(m_workspace.get(), row, m_fixture->clock()->now());
    QVERIFY(three.confirmButton()->isEnabled());
    SettlementTaskDialog fresh(m_workspace.get(), std::nullopt, m_fixture->clock()->now());
    QVERIFY(fresh.confirmButton()->isEnabled()); // the chosen account and last month
}

void TestBills::monthsToIssueAreOver()
{
    IssueBillDialog dialog(m_workspace->source(), m_workspace->card()->account, *Instant::parse(u"2026-12-05"_s));
    QVERIFY(dialog.confirmButton()->text().contains(u"2026-11"_s));
    IssueBillDialog none(m_workspace->source(), m_workspace->card()->account, *Instant::parse(u"2026-08-20"_s));
    QVERIFY(!none.confirmButton()->isEnabled());
    QVERIFY(!none.confirmButton()->toolTip().isEmpty());
}

void TestBills::creditLimitSaysWhatIsLeft()
{
    auto *dialog = new CreditLimitDialog(m_workspace->source(), m_workspace->card()->account, CreditLimitDialog::Of::Account, m_window.get());
    dialog->open();
    checkNames(dialog);
    const auto edits = dialog->findChildren<QLineEdit *>();
    QLineEdit *amount = nullptr, *reason = nullptr;
    for (QLineEdit *edit : edits) {
        if (edit->accessibleName().startsWith(u"Credit limit"_s))
            amount = edit;
        else if (edit->accessibleName() == u"Reason")
            reason = edit;
    }
    QVERIFY(amount && reason);
    QTRY_VERIFY(amount->accessibleDescription().contains(u"4,500.00"_s));
    QTest::keyClicks(amount, u"6,000"_s);
    dialog->confirmButton()->click(); // no reason yet: said at the field, nothing is sent
    QVERIFY(!reason->accessibleDescription().isEmpty());
    QTest::keyClicks(reason, u"More"_s);
    QSignalSpy done(dialog, &CommandDialog::done);
    dialog->confirmButton()->click();
    // More than the entity has: refused at the field, and everything typed stays.
    QTRY_VERIFY(amount->accessibleDescription().contains(u"6,000"_s) || amount->accessibleDescription().contains(u"4"_s));
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    QCOMPARE(amount->text(), u"6,000"_s);
    amount->selectAll();
    QTest::keyClicks(amount, u"750.00"_s);
    dialog->confirmButton()->click();
    QTRY_COMPARE(done.size(), 1);
}

void TestBills::pagesAreNamed()
{
    QAction grant(u"Grant Coupon…"_s), cancel(u"Cancel Coupon…"_s);
    CouponsPage coupons(m_workspace.get(), &grant, &cancel);
    coupons.show();
    checkNames(&coupons);
    QAction limit(u"Set Credit Limit…"_s), entity(u"Set Entity Credit Limit…"_s);
    CreditPage credit(m_workspace.get(), &limit, &entity);
    credit.resize(1072, 728);
    credit.show();
    QTRY_COMPARE(credit.mainTable()->view()->model()->rowCount(), 1);
    checkNames(&credit);
}

QTEST_MAIN(TestBills)
#include "tst_bills_page.moc"
