// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alert_accounts_model.h"
#include "settings_surroundings.h"
#include "ui/dialogs/alerts_for_accounts_dialog.h"
#include "ui/dialogs/setting_dialog.h"
#include "ui/pages/setting_panel.h"
#include "ui/table_view.h"

using namespace purser;
using namespace Qt::StringLiterals;

class TestSettingDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_around = std::make_unique<SettingsSurroundings>(u"tst_setting_dialogs"_s); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_around.reset(); }
    void severalAccountsGetOneRule();
    void dialogHoldsTheSamePanel();
    void keptAmountsAreMasked();

private:
    std::unique_ptr<SettingsSurroundings> m_around;
    std::unique_ptr<QWidget> m_window;
};

void TestSettingDialogs::init()
{
    m_around->init();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1072, 728);
    m_window->show();
}

void TestSettingDialogs::cleanup()
{
    m_window.reset();
    m_around->cleanup();
}

void TestSettingDialogs::severalAccountsGetOneRule()
{
    m_around->fixture->run(u"{'command':'SetLowBalanceAlert','account':'2002','enabled':true,'threshold':'5','channels':['message','email']}"_s);
    QVERIFY(m_around->open());
    auto *dialog = new AlertsForAccountsDialog(m_around->workspace.get(), m_window.get());
    dialog->open();
    QCOMPARE(SettingsSurroundings::unnamed(dialog), QString());
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
    QLineEdit *threshold = SettingsSurroundings::field(dialog, u"Alert Threshold"_s);
    QVERIFY(threshold);
    dialog->confirmButton()->click();
    QVERIFY(threshold->accessibleDescription().contains(u"such as"_s));
    QTest::keyClicks(threshold, u"80"_s);
    QVERIFY(dialog->confirmButton()->text().contains(u"80.00"_s));
    QSignalSpy done(dialog, &CommandDialog::done);
    dialog->confirmButton()->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_around->fixture->settings().lowBalanceAlert.threshold->text(), u"80.00"_s);
    QCOMPARE(m_around->fixture->settings(u"2002"_s).lowBalanceAlert.threshold->text(), u"80.00"_s);
    QVERIFY(m_around->fixture->settings(u"2002"_s).lowBalanceAlert.channels.contains(AlertChannel::Email)); // no channel was touched
}

void TestSettingDialogs::dialogHoldsTheSamePanel()
{
    m_around->fixture->alert(u"500"_s);
    QVERIFY(m_around->open());
    auto *dialog = new SettingDialog(m_around->workspace->source(), m_around->workspace->card()->account, SettingDialog::Setting::LowBalanceAlerts, {}, m_window.get());
    dialog->open();
    QVERIFY(!dialog->confirmButton()->isEnabled()); // nothing to confirm before the settings are there
    QTRY_VERIFY(dialog->panel());
    QCOMPARE(SettingsSurroundings::unnamed(dialog), QString());
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
    QCOMPARE(m_around->fixture->settings().lowBalanceAlert.threshold->text(), u"450.00"_s);
    // Every other setting opens as well.
    for (const auto setting : {SettingDialog::Setting::ServiceSuspension, SettingDialog::Setting::SuspensionTerms, SettingDialog::Setting::SettlementCurrency}) {
        auto *other = new SettingDialog(m_around->workspace->source(), m_around->workspace->card()->account, setting, {}, m_window.get());
        other->open();
        QTRY_VERIFY(other->panel());
        QCOMPARE(SettingsSurroundings::unnamed(other), QString());
        other->reject();
    }
}

void TestSettingDialogs::keptAmountsAreMasked()
{
    m_around->fixture->alert(u"500"_s);
    QVERIFY(m_around->open());
    auto *dialog = new SettingDialog(m_around->workspace->source(), m_around->workspace->card()->account, SettingDialog::Setting::LowBalanceAlerts, {}, m_window.get());
    dialog->open();
    QTRY_VERIFY(dialog->panel());
    QLineEdit *threshold = SettingsSurroundings::field(dialog, u"Alert Threshold, USD"_s);
    QVERIFY(threshold);
    threshold->selectAll();
    QTest::keyClicks(threshold, u"450"_s);
    QVERIFY(dialog->confirmButton()->text().contains(u"450.00"_s));
    m_around->theme.setAmountsMasked(true);
    QVERIFY(!threshold->displayText().contains(u"450"_s));
    QVERIFY2(!dialog->confirmButton()->text().contains(u"450"_s), qPrintable(dialog->confirmButton()->text()));
    m_around->theme.setAmountsMasked(false);
    QCOMPARE(threshold->displayText(), u"450"_s);
    QVERIFY(dialog->confirmButton()->text().contains(u"450.00"_s));
}

QTEST_MAIN(TestSettingDialogs)
#include "tst_setting_dialogs.moc"
