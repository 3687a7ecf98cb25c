// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_fixture.h"
#include "models/alert_accounts_model.h"
#include "models/low_balance_alert_form.h"
#include "models/permissions.h"
#include "models/setting_words.h"
#include "models/suspension_form.h"
#include "models/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestAccountSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everythingComesTogether();
    void accountsToChoose();
    void rowsSayWhatIs();
    void lockedWriteOffNamesItsSettlement();
    void ecosystemAccounts();
    void overdueAccounts();
    void amountsAreMasked();

private:
    SettingsState state(const QString &account = u"2001"_s) { return m_fixture->state(account); }

    std::unique_ptr<SettingsFixture> m_fixture;
};

void TestAccountSettings::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_fixture = std::make_unique<SettingsFixture>();
}

void TestAccountSettings::everythingComesTogether()
{
    AccountSettings settings;
    settings.setSource(m_fixture->book);
    settings.setAccount(u"2001"_s);
    QTRY_VERIFY(settings.state());
    QCOMPARE(settings.state()->forecast.availableCredit.text(), u"539.39"_s);
    QCOMPARE(settings.state()->series.size(), 31);
    QCOMPARE(settings.state()->series.last().day, QDate(2026, 10, 10));
    QCOMPARE(settings.state()->assets.account, settings.state()->settings.account);
    m_fixture->alert(u"500"_s);
    QTRY_VERIFY(settings.state()->forecast.alertOn);
    QCOMPARE(settings.state()->settings.lowBalanceAlert.threshold->text(), u"500.00"_s);
    settings.setAccount({});
    QVERIFY(!settings.state());
}

void TestAccountSettings::accountsToChoose()
{
    Workspace workspace;
    QSignalSpy known(workspace.permissions(), &Permissions::changed);
    workspace.setSource(std::move(m_fixture->source));
    QTRY_VERIFY(workspace.accounts()->cards().size() == 2 && !known.isEmpty());
    AlertAccountsModel model(workspace.accounts(), workspace.permissions());
    QAbstractItemModelTester tester(&model);
    QSignalSpy edited(&model, &AlertAccountsModel::edited);
    model.setSource(workspace.source());
    model.refresh();
    QTRY_COMPARE(model.index(0, AlertAccountsModel::ThresholdNow).data().toString(), u"Off"_s);
    QCOMPARE(model.eligible(), 2);
    model.choose(u"2002"_s);
    QCOMPARE(model.chosen().size(), 1);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen().size(), 2);
    QCOMPARE(edited.size(), 2);
    m_fixture->run(u"{'command':'SetLowBalanceAlert','accounts':['2001','2002'],'enabled':true,'threshold':'75'}"_s);
    QTRY_COMPARE(model.index(1, AlertAccountsModel::ThresholdNow).data().toString(), u"75.00"_s);
    QCOMPARE(model.chosen().size(), 2); // what was chosen stays
    // A person without the right chooses nothing, and reads why.
    Permissions none;
    AlertAccountsModel refused(workspace.accounts(), &none);
    QCOMPARE(refused.eligible(), 0);
}

void TestAccountSettings::rowsSayWhatIs()
{
    SettingsState now = state();
    SettingWords words(now);
    QCOMPARE(words.suspension().state, u"Delayed"_s);
    QVERIFY(words.suspension().now.contains(u"15"_s));
    QCOMPARE(words.alerts().state, u"Off"_s);
    QCOMPARE(words.automaticWriteOff().state, u"Off"_s);
    QCOMPARE(words.previousBills().state, u"Off"_s);
    QVERIFY(words.previousBills(Money{Decimal(12), Currency::usd()}).follows.contains(u"12.00"_s));
    QCOMPARE(words.currency().state, u"USD"_s);
    QVERIFY2(words.runway().contains(u"1.00\u00a0USD a day"_s) && words.runway().contains(u"539"_s), qPrintable(words.runway()));
    m_fixture->alert(u"500"_s);
    m_fixture->run(u"{'command':'SetSettlementCurrency','account':'2001','currency':'HKD','threshold':'75'}"_s);
    now = state();
    QCOMPARE(words.alerts().state, u"On"_s);
    QVERIFY(words.alerts().follows.contains(u"19 Nov"_s));
    QCOMPARE(words.currency().state, u"HKD from 1 Nov"_s);
    QCOMPARE(words.currency().chip, Chip::Info);
    QVERIFY(words.currency().follows.contains(u"75.00"_s));
    now = state(u"2002"_s);
    QVERIFY(words.runway().contains(u"Nothing was charged"_s));
    QVERIFY(words.rate().isEmpty());
    QCOMPARE(words.previousBills().state, u"Not available here"_s);
    QVERIFY(words.automaticWriteOff().follows.contains(u"without credit control"_s));
}

void TestAccountSettings::lockedWriteOffNamesItsSettlement()
{
    m_fixture->run(u"{'command':'StartUnifiedSettlement','settlement':'US-7','accounts':['2001'],'months':['2026-09']}"_s);
    const SettingsState now = state();
    const SettingText text = SettingWords(now).automaticWriteOff();
    QVERIFY(text.state.contains(u"US-7"_s));
    QVERIFY(text.follows.contains(u"US-7"_s));
    QCOMPARE(text.icon, u"lock"_s);
}

void TestAccountSettings::ecosystemAccounts()
{
    m_fixture->addEcosystem();
    SettingsState now = state(u"2003"_s);
    const SettingWords words(now);
    QCOMPARE(words.purchases().state, u"Allowed"_s); // at zero, not below it
    QCOMPARE(words.suspension().state, u"Delayed"_s);
    QCOMPARE(words.currency().state, u"Not available here"_s);
    QCOMPARE(words.automaticWriteOff().state, u"Not available here"_s);
    QVERIFY(words.previousBills().now.contains(u"ecosystem"_s));
    now.settings.availableCredit.amount = -Decimal(1);
    QCOMPARE(words.purchases().state, u"Denied"_s);
    QCOMPARE(words.suspension().state, u"Delayed"_s); // independent of it
}

void TestAccountSettings::overdueAccounts()
{
    m_fixture->alert(u"500"_s);
    m_fixture->run(u"{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-100','reason':'x'}"_s);
    m_fixture->run(u"{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'450','kind':'PayAsYouGoBill','usedAt':'2026-10-09'}"_s);
    SettingsState now = state();
    QVERIFY(now.settings.serviceSuspension.overdueSince);
    const SettingWords words(now);
    QCOMPARE(words.suspension().state, u"Grace period"_s);
    QVERIFY(words.suspension().now.contains(u"25 Oct"_s)); // ten days and fifteen
    QCOMPARE(words.alerts().state, u"Overdue"_s);
    QVERIFY(words.runway().contains(u"overdue"_s));
    SuspensionForm form(now, SuspensionForm::What::Delay);
    QCOMPARE(form.whatIf().after->stopsOn, QDate(2026, 10, 10));
    QVERIFY2(form.whatIf().sentence.contains(u"at once instead of on 25 Oct"_s), qPrintable(form.whatIf().sentence));
    LowBalanceAlertForm alerts(now);
    alerts.setThresholdText(u"700"_s);
    QVERIFY(alerts.whatIf().sentence.contains(u"overdue"_s));
    QVERIFY(!alerts.whatIf().after);
}

void TestAccountSettings::amountsAreMasked()
{
    m_fixture->alert(u"500"_s);
    const SettingsState now = state();
    const SettingWords words(now, true);
    for (const QString &text : {words.alerts().now, words.runway(), words.rate()})
        QVERIFY2(!text.contains(u"500"_s) && !text.contains(u"1.00"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestAccountSettings)
#include "tst_account_settings.moc"
