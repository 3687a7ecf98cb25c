// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alert_accounts_model.h"
#include "models/workspace.h"
#include "ui/chip.h"
#include "ui/dialogs/alerts_for_accounts_dialog.h"
#include "ui/dialogs/setting_dialog.h"
#include "ui/figure_label.h"
#include "ui/form_field.h"
#include "ui/pages/account_settings_page.h"
#include "ui/pages/setting_panel.h"
#include "ui/pages/setting_row.h"
#include "ui/table_view.h"
#include "ui/theme.h"

#include "../models/bill_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestAccountSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everySettingSaysWhatItDoes();
    void runwayExplainsItself();
    void thresholdIsSetInPlace();
    void wrongThresholdStays();
    void escapeFoldsAndGoesBack();
    void alertsAreTurnedOff();
    void suspensionShowsItsDays();
    void termsAreRecorded();
    void currencyIsBookedAndCancelled();
    void refusalIsSaidInPlace();
    void lockedWriteOffHasNoButton();
    void ecosystemHasNoDeadButtons();
    void whoMayNotReadsWhy();
    void severalAccountsGetOneRule();
    void dialogHoldsTheSamePanel();
    void amountsAreMasked();

private:
    static void checkNames(const QWidget *root);
    static QPushButton *button(const QWidget *root, const QString &name);
    static QString said(const QWidget *root); ///< every visible sentence
    SettingRow *row(const QString &name) const;
    QLineEdit *field(const QString &name) const;
    void makePage();
    SettingsRow settings(const QString &account = u"2001"_s) { return m_fixture->get(SettingsQuery{{AccountId(account), {}}}).first(); }

    Theme m_theme;
    std::unique_ptr<BillFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AccountSettingsPage> m_page;
    QAction m_many, m_automatic, m_previous, m_cancel;
};

void TestAccountSettingsPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"purser-test"_s);
    QCoreApplication::setApplicationName(u"tst_account_settings_page"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
    m_theme.setSetting(Theme::Setting::Light);
}

void TestAccountSettingsPage::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<BillFixture>();
    m_workspace = std::make_unique<Workspace>();
}

void TestAccountSettingsPage::makePage()
{
    QSignalSpy known(m_workspace->permissions(), &Permissions::changed);
    m_workspace->setSource(std::move(m_fixture->source));
    QTRY_VERIFY(m_workspace->card() && !known.isEmpty());
    m_workspace->setAccount(u"2001"_s);
    m_page = std::make_unique<AccountSettingsPage>(m_workspace.get(), AccountSettingsPage::Actions{&m_many, &m_automatic, &m_previous, &m_cancel});
    m_page->resize(1072, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(row(u"Low Balance Alerts"_s) && row(u"Low Balance Alerts"_s)->isVisible());
}

void TestAccountSettingsPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_fixture.reset();
    m_theme.setAmountsMasked(false);
}

void TestAccountSettingsPage::checkNames(const QWidget *root)
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

QPushButton *TestAccountSettingsPage::button(const QWidget *root, const QString &name)
{
    for (QPushButton *candidate : root->findChildren<QPushButton *>()) {
        if (candidate->isVisibleTo(root) && (candidate->accessibleName() == name || candidate->text() == name))
            return candidate;
    }
    return nullptr;
}

QString TestAccountSettingsPage::said(const QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root))
            texts << label->text();
    }
    for (const StateChip *chip : root->findChildren<StateChip *>()) {
        if (chip->isVisibleTo(root))
            texts << chip->accessibleName();
    }
    return texts.join(u'\n');
}

SettingRow *TestAccountSettingsPage::row(const QString &name) const
{
    for (SettingRow *row : m_page->findChildren<SettingRow *>()) {
        if (row->accessibleName() == name)
            return row;
    }
    return nullptr;
}

QLineEdit *TestAccountSettingsPage::field(const QString &name) const
{
    for (QLineEdit *edit : m_page->findChildren<QLineEdit *>()) {
        if (edit->isVisibleTo(m_page.get()) && edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void TestAccountSettingsPage::everySettingSaysWhatItDoes()
{
    makePage();
    checkNames(m_page.get());
    QVERIFY(said(row(u"Service Suspension"_s)).contains(u"services run on for"_s));
    QVERIFY(said(row(u"Low Balance Alerts"_s)).contains(u"Off"_s));
    QVERIFY(said(row(u"Automatic Write-off"_s)).contains(u"Bills wait"_s));
    QVERIFY(said(row(u"Settlement Currency"_s)).contains(u"Bills are issued in USD"_s));
    // The refund of September could pay what August owes.
    QTRY_VERIFY(said(row(u"Write off Previous Bills"_s)).contains(u"50.00"_s));
    QVERIFY(!row(u"Purchases"_s)->isVisible());
    QSignalSpy history(m_page.get(), &AccountSettingsPage::changeHistoryRequested);
    button(m_page.get(), u"Change history"_s)->click();
    QCOMPARE(history.size(), 1);
    QSignalSpy automatic(&m_automatic, &QAction::triggered);
    button(row(u"Automatic Write-off"_s), u"Turn on Automatic Write-off"_s)->click();
    QCOMPARE(automatic.size(), 1);
}

void TestAccountSettingsPage::runwayExplainsItself()
{
    m_fixture->run(u"{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'500'}"_s);
    makePage();
    const QString runway = said(row(u"Runway"_s));
    QVERIFY2(runway.contains(u"539 day"_s) && runway.contains(u"19 Nov"_s), qPrintable(runway));
    auto *figure = m_page->findChild<FigureLabel *>();
    QSignalSpy explained(m_page.get(), &Page::explainRequested);
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_Return);
    QCOMPARE(explained.size(), 1);
    QCOMPARE(explained.first().first().toString(), u"recentCharges"_s);
    m_workspace->setAccount(u"2002"_s);
    QTRY_VERIFY(said(row(u"Runway"_s)).contains(u"Nothing was charged"_s));
}

void TestAccountSettingsPage::thresholdIsSetInPlace()
{
    makePage();
    SettingRow *alerts = row(u"Low Balance Alerts"_s);
    button(alerts, u"Turn on low balance alerts"_s)->click();
    QVERIFY(alerts->panel());
    QLineEdit *threshold = field(u"Alert Threshold, USD"_s);
    QVERIFY(threshold);
    QTRY_VERIFY(threshold->hasFocus());
    checkNames(m_page.get());
    QTest::keyClicks(threshold, u"500"_s);
    QVERIFY(said(alerts).contains(u"First alert 19 Nov"_s));
    QVERIFY(said(alerts).contains(u"Draft, not saved"_s));
    for (QCheckBox *box : alerts->findChildren<QCheckBox *>()) {
        if (box->text() == u"Email")
            box->click();
    }
    QVERIFY(button(alerts, u"Turn On at 500.00 USD"_s));
    QSignalSpy notice(m_page.get(), &Page::notice);
    QTest::keyClick(threshold, Qt::Key_Return); // confirms
    QTRY_COMPARE(notice.size(), 1);
    QVERIFY(!alerts->panel());
    QCOMPARE(settings().lowBalanceAlert.threshold->text(), u"500.00"_s);
    QVERIFY(settings().lowBalanceAlert.channels.contains(AlertChannel::Email));
    QTRY_VERIFY(said(alerts).contains(u"19 Nov"_s));
    QVERIFY(button(alerts, u"Change low balance alerts"_s));
}

void TestAccountSettingsPage::wrongThresholdStays()
{
    makePage();
    SettingRow *alerts = row(u"Low Balance Alerts"_s);
    m_page->unfold(AccountSettingsPage::Setting::Alerts);
    QLineEdit *threshold = field(u"Alert Threshold, USD"_s);
    QTest::keyClicks(threshold, u"1.234,56"_s);
    QVERIFY(!threshold->accessibleDescription().contains(u"not an amount"_s)); // half an amount is no mistake
    button(alerts, u"Turn On Low Balance Alerts"_s)->click();
    QVERIFY(threshold->accessibleDescription().contains(u"not an amount"_s));
    QTRY_VERIFY(threshold->hasFocus());
    QCOMPARE(threshold->text(), u"1.234,56"_s);
    QVERIFY(!settings().lowBalanceAlert.enabled);
    // The error goes as soon as it is corrected, and another comes with the next attempt.
    threshold->selectAll();
    QTest::keyClicks(threshold, u"12.345"_s);
    QVERIFY(!threshold->accessibleDescription().contains(u"not an amount"_s));
    QTest::keyClick(threshold, Qt::Key_Return);
    QVERIFY(threshold->accessibleDescription().contains(u"USD has 2"_s));
    QTest::keyClick(threshold, Qt::Key_Backspace);
    QVERIFY(!threshold->accessibleDescription().contains(u"USD has 2"_s));
    // What others do meanwhile leaves it alone.
    m_fixture->run(u"{'command':'TopUp','account':'2001','amount':'10','channel':'PAYPAL'}"_s);
    QTRY_COMPARE(alerts->panel() ? threshold->text() : QString(), u"12.34"_s);
}

void TestAccountSettingsPage::escapeFoldsAndGoesBack()
{
    makePage();
    SettingRow *alerts = row(u"Low Balance Alerts"_s);
    QPushButton *opener = button(alerts, u"Turn on low balance alerts"_s);
    opener->setFocus();
    opener->click();
    QLineEdit *threshold = field(u"Alert Threshold, USD"_s);
    QTest::keyClicks(threshold, u"5"_s);
    QTest::keyClick(threshold, Qt::Key_Escape);
    QVERIFY(!alerts->panel());
    QVERIFY(opener->hasFocus());
    QVERIFY(!settings().lowBalanceAlert.enabled);
    // Discard does the same, by Return on it too, and confirms nothing.
    opener->click();
    QPushButton *discard = button(alerts, u"Discard the change of Low Balance Alerts"_s);
    discard->setFocus();
    QTest::keyClick(discard, Qt::Key_Return);
    QVERIFY(!alerts->panel());
}

void TestAccountSettingsPage::alertsAreTurnedOff()
{
    m_fixture->run(u"{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'500'}"_s);
    makePage();
    SettingRow *alerts = row(u"Low Balance Alerts"_s);
    button(alerts, u"Turn off low balance alerts"_s)->click();
    QVERIFY(said(alerts).contains(u"The alert of 19 Nov does not come"_s));
    QVERIFY(!field(u"Alert Threshold, USD"_s));
    QPushButton *confirm = button(alerts, u"Turn Off Low Balance Alerts"_s);
    QTRY_VERIFY(confirm->hasFocus());
    confirm->click();
    QTRY_VERIFY(!settings().lowBalanceAlert.enabled);
    QTRY_VERIFY(said(alerts).contains(u"500.00"_s)); // the threshold is kept
}

void TestAccountSettingsPage::suspensionShowsItsDays()
{
    makePage();
    SettingRow *suspension = row(u"Service Suspension"_s);
    button(suspension, u"Turn off delayed suspension"_s)->click();
    QVERIFY2(said(suspension).contains(u"(forecast): services would stop on"_s), qPrintable(said(suspension)));
    button(suspension, u"Turn Off Delayed Suspension"_s)->click();
    QTRY_VERIFY(!settings().serviceSuspension.delayed);
    QTRY_VERIFY(button(suspension, u"Turn on delayed suspension"_s));
    QVERIFY(said(suspension).contains(u"services stop the same day"_s));
}

void TestAccountSettingsPage::termsAreRecorded()
{
    makePage();
    SettingRow *suspension = row(u"Service Suspension"_s);
    button(suspension, u"Record suspension terms"_s)->click();
    QLineEdit *days = field(u"Days of grace"_s), *amount = field(u"Debt that stops at once, USD"_s);
    QVERIFY(days && amount);
    QCOMPARE(days->text(), u"15"_s);
    days->selectAll();
    QTest::keyClicks(days, u"never"_s);
    QTest::keyClicks(amount, u"-3"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QVERIFY(days->accessibleDescription().contains(u"3650"_s));
    QVERIFY(amount->accessibleDescription().contains(u"0 or more"_s));
    QTRY_VERIFY(days->hasFocus()); // the first wrong one
    days->selectAll();
    QTest::keyClicks(days, u"30"_s);
    amount->selectAll();
    QTest::keyClicks(amount, u"5,000"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE(settings().serviceSuspension.days, 30);
    QCOMPARE(settings().serviceSuspension.amount->text(), u"5000.00"_s);
}

void TestAccountSettingsPage::currencyIsBookedAndCancelled()
{
    makePage();
    SettingRow *currency = row(u"Settlement Currency"_s);
    button(currency, u"Change the settlement currency"_s)->click();
    checkNames(m_page.get());
    auto *choice = currency->findChild<QComboBox *>();
    QVERIFY(choice->findText(u"USD"_s) < 0);
    choice->setCurrentText(u"SGD"_s);
    auto *table = currency->findChild<TableView *>();
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"SGD"_s);
    QVERIFY(said(currency).contains(u"neither cash nor a credit limit in SGD"_s));
    QTest::keyClicks(field(u"Alert Threshold, SGD"_s), u"40"_s);
    button(currency, u"Change to SGD from 1 Nov"_s)->click();
    QTRY_VERIFY(settings().settlementCurrency.next);
    QCOMPARE(settings().settlementCurrency.nextThreshold->text(), u"40.00"_s);
    QTRY_VERIFY(said(currency).contains(u"SGD from 1 Nov"_s));
    QVERIFY(!button(currency, u"Change the settlement currency"_s));
    QSignalSpy cancelled(&m_cancel, &QAction::triggered);
    button(currency, u"Cancel the change of settlement currency"_s)->click();
    QCOMPARE(cancelled.size(), 1);
}

void TestAccountSettingsPage::refusalIsSaidInPlace()
{
    makePage();
    SettingRow *currency = row(u"Settlement Currency"_s);
    m_page->unfold(AccountSettingsPage::Setting::Currency);
    currency->findChild<QComboBox *>()->setCurrentText(u"EUR"_s);
    QLineEdit *limit = field(u"Credit limit, EUR"_s);
    QTest::keyClicks(limit, u"1,000"_s); // the entity's limit is in USD
    QTest::keyClick(limit, Qt::Key_Return);
    QTRY_VERIFY(said(currency).contains(u"would be in EUR"_s));
    QVERIFY(currency->panel());
    QCOMPARE(limit->text(), u"1,000"_s);
    QVERIFY(!settings().settlementCurrency.next);
}

void TestAccountSettingsPage::lockedWriteOffHasNoButton()
{
    m_fixture->run(u"{'command':'StartUnifiedSettlement','settlement':'US-7','accounts':['2001'],'months':['2026-09']}"_s);
    makePage();
    SettingRow *automatic = row(u"Automatic Write-off"_s);
    QVERIFY(said(automatic).contains(u"US-7"_s));
    QVERIFY(!button(automatic, u"Turn on Automatic Write-off"_s));
}

void TestAccountSettingsPage::ecosystemHasNoDeadButtons()
{
    m_fixture->run(u"{'command':'RegisterCloudAccount','uid':'1003','account':'2003','logonName':'partner@fabrikam.example','kind':'enterprise','ownerName':'Fabrikam',"
                   "'identity':{'name':'Fabrikam Pte. Ltd.','code':'SG-201912345K'},'type':'ecosystem'}"_s);
    m_fixture->run(u"{'command':'InviteAccount','uid':'1003','mode':'management'}"_s);
    makePage();
    m_workspace->setAccount(u"2003"_s);
    QTRY_VERIFY(row(u"Purchases"_s)->isVisible());
    QVERIFY(said(row(u"Purchases"_s)).contains(u"Allowed"_s));
    for (const QString &name : {u"Automatic Write-off"_s, u"Write off Previous Bills"_s, u"Settlement Currency"_s, u"Purchases"_s}) {
        for (const QPushButton *each : row(name)->findChildren<QPushButton *>())
            QVERIFY2(!each->isVisible(), qPrintable(name + u": "_s + each->text()));
    }
    QVERIFY(said(row(u"Settlement Currency"_s)).contains(u"Not available here"_s));
    QVERIFY(button(row(u"Service Suspension"_s), u"Turn off delayed suspension"_s)->isEnabled());
}

void TestAccountSettingsPage::whoMayNotReadsWhy()
{
    m_fixture->run(u"{'command':'CreateRamUser','user':'auditor@1001'}"_s);
    m_fixture->run(u"{'command':'AttachPolicy','user':'auditor@1001','policy':'AliyunBSSReadOnlyAccess'}"_s);
    m_fixture->book->signIn(PersonId::parse(u"auditor@1001"_s), {}).waitForFinished();
    makePage();
    SettingRow *alerts = row(u"Low Balance Alerts"_s);
    QPushButton *change = button(alerts, u"Turn on low balance alerts"_s);
    QTRY_VERIFY(!change->isEnabled());
    QVERIFY(!change->accessibleDescription().isEmpty());
    QVERIFY(said(alerts).contains(change->accessibleDescription())); // beside the button, not only on it
    QVERIFY(!button(row(u"Service Suspension"_s), u"Record suspension terms"_s));
}

void TestAccountSettingsPage::severalAccountsGetOneRule()
{
    makePage();
    auto *dialog = new AlertsForAccountsDialog(m_workspace.get(), m_page.get());
    dialog->open();
    checkNames(dialog);
    QCOMPARE(dialog->accounts()->chosen().size(), 1); // the chosen account
    auto *view = dialog->findChild<TableView *>();
    for (int at = 0; at < view->model()->rowCount(); ++at) {
        if (view->model()->index(at, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked) {
            view->setFocus();
            view->setCurrentIndex(view->model()->index(at, 0));
            QTest::keyClick(view, Qt::Key_Space);
        }
    }
    QCOMPARE(dialog->accounts()->chosen().size(), 2);
    QLineEdit *threshold = nullptr;
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Alert Threshold")
            threshold = edit;
    }
    QVERIFY(threshold);
    dialog->confirmButton()->click();
    QVERIFY(threshold->accessibleDescription().contains(u"such as"_s));
    QTest::keyClicks(threshold, u"80"_s);
    QVERIFY(dialog->confirmButton()->text().contains(u"80.00"_s));
    QSignalSpy done(dialog, &CommandDialog::done);
    dialog->confirmButton()->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(settings(u"2001"_s).lowBalanceAlert.threshold->text(), u"80.00"_s);
    QCOMPARE(settings(u"2002"_s).lowBalanceAlert.threshold->text(), u"80.00"_s);
}

void TestAccountSettingsPage::dialogHoldsTheSamePanel()
{
    m_fixture->run(u"{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'500'}"_s);
    makePage();
    auto *dialog = new SettingDialog(m_workspace->source(), m_workspace->card()->account, SettingDialog::Setting::LowBalanceAlerts, {}, m_page.get());
    dialog->open();
    QVERIFY(!dialog->confirmButton()->isEnabled()); // nothing to confirm before the settings are there
    QTRY_VERIFY(dialog->panel());
    checkNames(dialog);
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QVERIFY(!dialog->confirmButton()->accessibleDescription().isEmpty()); // set already
    auto *threshold = dialog->findChild<QLineEdit *>();
    threshold->selectAll();
    QTest::keyClicks(threshold, u"x"_s);
    dialog->confirmButton()->click();
    QVERIFY(threshold->accessibleDescription().contains(u"not an amount"_s));
    QCOMPARE(threshold->text(), u"x"_s);
    threshold->selectAll();
    QTest::keyClicks(threshold, u"450"_s);
    QCOMPARE(dialog->confirmButton()->text(), u"Set Threshold to 450.00 USD"_s);
    QSignalSpy done(dialog, &CommandDialog::done);
    QTest::keyClick(threshold, Qt::Key_Return);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(settings().lowBalanceAlert.threshold->text(), u"450.00"_s);
    // Every other setting opens as well.
    for (const auto setting : {SettingDialog::Setting::ServiceSuspension, SettingDialog::Setting::SuspensionTerms, SettingDialog::Setting::SettlementCurrency}) {
        auto *other = new SettingDialog(m_workspace->source(), m_workspace->card()->account, setting, {}, m_page.get());
        other->open();
        QTRY_VERIFY(other->panel());
        checkNames(other);
        other->reject();
    }
}

void TestAccountSettingsPage::amountsAreMasked()
{
    m_fixture->run(u"{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'500'}"_s);
    makePage();
    QVERIFY(said(row(u"Low Balance Alerts"_s)).contains(u"500.00"_s));
    m_theme.setAmountsMasked(true);
    QVERIFY(!said(row(u"Low Balance Alerts"_s)).contains(u"500.00"_s));
}

QTEST_MAIN(TestAccountSettingsPage)
#include "tst_account_settings_page.moc"
