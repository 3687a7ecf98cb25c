// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_surroundings.h"
#include "ui/chip.h"
#include "ui/figure_label.h"
#include "ui/pages/account_settings_page.h"
#include "ui/pages/setting_panel.h"
#include "ui/pages/setting_row.h"
#include "ui/table_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace purser;
using namespace Qt::StringLiterals;

class TestAccountSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_around = std::make_unique<SettingsSurroundings>(u"tst_account_settings_page"_s); }
    void init() { m_around->init(); }
    void cleanup();
    void cleanupTestCase() { m_around.reset(); }
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
    void amountsAreMasked();
    void whatIsUnderWayIsToldWithItsAccount();
    void anotherPersonKeepsTheDraft();

private:
    static QPushButton *button(const QWidget *root, const QString &name);
    static QString said(const QWidget *root); ///< every visible sentence
    SettingRow *row(const QString &name) const;
    QLineEdit *field(const QString &name) const { return SettingsSurroundings::field(m_page.get(), name); }
    void makePage();
    SettingsRow settings() { return m_around->fixture->settings(); }

    std::unique_ptr<SettingsSurroundings> m_around;
    std::unique_ptr<AccountSettingsPage> m_page;
    QAction m_many, m_automatic, m_previous, m_cancel;
};

void TestAccountSettingsPage::cleanup()
{
    m_page.reset();
    m_around->cleanup();
}

void TestAccountSettingsPage::makePage()
{
    QVERIFY(m_around->open());
    m_page = std::make_unique<AccountSettingsPage>(m_around->workspace.get(), AccountSettingsPage::Actions{&m_many, &m_automatic, &m_previous, &m_cancel});
    m_page->resize(1072, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(row(u"Low Balance Alerts"_s) && row(u"Low Balance Alerts"_s)->isVisible());
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

void TestAccountSettingsPage::everySettingSaysWhatItDoes()
{
    makePage();
    QCOMPARE(SettingsSurroundings::unnamed(m_page.get()), QString());
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
    m_around->fixture->alert(u"500"_s);
    makePage();
    const QString runway = said(row(u"Runway"_s));
    QVERIFY2(runway.contains(u"539 day"_s) && runway.contains(u"19 Nov"_s), qPrintable(runway));
    auto *figure = m_page->findChild<FigureLabel *>();
    QSignalSpy explained(m_page.get(), &Page::explainRequested);
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_Return);
    QCOMPARE(explained.size(), 1);
    QCOMPARE(explained.first().first().toString(), u"recentCharges"_s);
    m_around->workspace->setAccount(u"2002"_s);
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
    QCOMPARE(SettingsSurroundings::unnamed(m_page.get()), QString());
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
    m_around->fixture->run(u"{'command':'TopUp','account':'2001','amount':'10','channel':'PAYPAL'}"_s);
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
    m_around->fixture->alert(u"500"_s);
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
    QCOMPARE(SettingsSurroundings::unnamed(m_page.get()), QString());
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
    m_around->fixture->run(u"{'command':'StartUnifiedSettlement','settlement':'US-7','accounts':['2001'],'months':['2026-09']}"_s);
    makePage();
    SettingRow *automatic = row(u"Automatic Write-off"_s);
    QVERIFY(said(automatic).contains(u"US-7"_s));
    QVERIFY(!button(automatic, u"Turn on Automatic Write-off"_s));
}

void TestAccountSettingsPage::ecosystemHasNoDeadButtons()
{
    m_around->fixture->addEcosystem();
    makePage();
    m_around->workspace->setAccount(u"2003"_s);
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
    m_around->fixture->run(u"{'command':'CreateRamUser','user':'auditor@1001'}"_s);
    m_around->fixture->run(u"{'command':'AttachPolicy','user':'auditor@1001','policy':'AliyunBSSReadOnlyAccess'}"_s);
    m_around->fixture->book->signIn(PersonId::parse(u"auditor@1001"_s), {}).waitForFinished();
    makePage();
    SettingRow *alerts = row(u"Low Balance Alerts"_s);
    QPushButton *change = button(alerts, u"Turn on low balance alerts"_s);
    QTRY_VERIFY(!change->isEnabled());
    QVERIFY(!change->accessibleDescription().isEmpty());
    QVERIFY(said(alerts).contains(change->accessibleDescription())); // beside the button, not only on it
    QVERIFY(!button(row(u"Service Suspension"_s), u"Record suspension terms"_s));
}

void TestAccountSettingsPage::amountsAreMasked()
{
    m_around->fixture->alert(u"500"_s);
    makePage();
    QVERIFY(said(row(u"Low Balance Alerts"_s)).contains(u"500.00"_s));
    m_around->theme.setAmountsMasked(true);
    QVERIFY(!said(row(u"Low Balance Alerts"_s)).contains(u"500.00"_s));
}

void TestAccountSettingsPage::whatIsUnderWayIsToldWithItsAccount()
{
    makePage();
    SettingRow *alerts = row(u"Low Balance Alerts"_s);
    m_page->unfold(AccountSettingsPage::Setting::Alerts);
    QTest::keyClicks(field(u"Alert Threshold, USD"_s), u"500"_s);
    const QString name = m_around->workspace->card()->account.name;
    QSignalSpy notice(m_page.get(), &Page::notice);
    button(alerts, u"Turn On at 500.00 USD"_s)->click();
    m_around->workspace->setAccount(u"2002"_s); // before the answer
    QVERIFY(!alerts->panel());
    QTRY_COMPARE(notice.size(), 1);
    const QString told = notice.first().first().toString();
    QVERIFY2(told.startsWith(name + u": "_s) && told.contains(u"500.00"_s), qPrintable(told));
    QVERIFY(settings().lowBalanceAlert.enabled);
}

void TestAccountSettingsPage::anotherPersonKeepsTheDraft()
{
    makePage();
    SettingRow *alerts = row(u"Low Balance Alerts"_s);
    m_page->unfold(AccountSettingsPage::Setting::Alerts);
    QTest::keyClicks(field(u"Alert Threshold, USD"_s), u"500"_s);
    m_around->workspace->personChanged();
    QVERIFY(alerts->panel());
    QTRY_VERIFY(field(u"Alert Threshold, USD"_s));
    QCOMPARE(field(u"Alert Threshold, USD"_s)->text(), u"500"_s);
    QVERIFY(button(alerts, u"Turn On at 500.00 USD"_s)->isEnabled());
}

QTEST_MAIN(TestAccountSettingsPage)
#include "tst_account_settings_page.moc"
