// SPDX-License-Identifier: GPL-3.0-or-later
#include "bill_fixture.h"
#include "models/account_settings.h"
#include "models/alert_accounts_model.h"
#include "models/low_balance_alert_form.h"
#include "models/permissions.h"
#include "models/setting_words.h"
#include "models/settlement_currency_form.h"
#include "models/suspension_form.h"
#include "models/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

/// On 2026-10-10 account 2001 has 539.39 USD of available credit, and 30.00 USD were charged in the last thirty days: one a day.
class TestAccountSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everythingComesTogether();
    void wrongThresholds_data();
    void wrongThresholds();
    void rightThresholds_data();
    void rightThresholds();
    void firstAlert_data();
    void firstAlert();
    void alertsAreTurnedOffAndOn();
    void oneRuleForSeveral();
    void accountsToChoose();
    void stopWithAndWithoutDelay();
    void termsOfThePlatform();
    void wrongTerms_data();
    void wrongTerms();
    void anotherCurrency();
    void anotherCurrencyAsATable();
    void wrongAmountsInTheNewCurrency();
    void rowsSayWhatIs();
    void lockedWriteOffNamesItsSettlement();
    void ecosystemAccounts();
    void overdueAccounts();
    void amountsAreMasked();

private:
    SettingsState state(const QString &account = u"2001"_s);
    void alert(const QString &threshold) { m_fixture->run(u"{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'%1'}"_s.arg(threshold)); }

    std::unique_ptr<BillFixture> m_fixture;
};

void TestAccountSettings::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_fixture = std::make_unique<BillFixture>();
}

SettingsState TestAccountSettings::state(const QString &account)
{
    const QueryScope scope{AccountId(account), {}};
    return {m_fixture->get(SettingsQuery{scope}).first(), m_fixture->get(ForecastQuery{scope}).first(), m_fixture->get(SeriesQuery{scope, AccountSettings::daysBack + 1}).first().points,
            m_fixture->get(AssetsQuery{scope}).first()};
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
    alert(u"500"_s);
    QTRY_VERIFY(settings.state()->forecast.alertOn);
    QCOMPARE(settings.state()->settings.lowBalanceAlert.threshold->text(), u"500.00"_s);
    settings.setAccount({});
    QVERIFY(!settings.state());
}

void TestAccountSettings::wrongThresholds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u""_s << u"en_US"_s << u"such as 1,250.00"_s;
    QTest::newRow("negative") << u"-5"_s << u"en_US"_s << u"0 or more"_s;
    QTest::newRow("typographic minus") << u"\u22125.00"_s << u"en_US"_s << u"0 or more"_s;
    QTest::newRow("text") << u"a lot"_s << u"en_US"_s << u"not an amount"_s;
    QTest::newRow("too many decimals") << u"12.345"_s << u"en_US"_s << u"USD has 2"_s;
    QTest::newRow("another locale's format") << u"1.234,56"_s << u"en_US"_s << u"not an amount"_s;
    QTest::newRow("English format in German") << u"1,234.56"_s << u"de_DE"_s << u"not an amount"_s;
    QTest::newRow("German grouping that could be decimals") << u"1.234"_s << u"de_DE"_s << u"two amounts"_s;
    QTest::newRow("another currency") << u"100 EUR"_s << u"en_US"_s << u"The amount is in USD"_s;
    QTest::newRow("currency sign") << u"\u20ac100"_s << u"en_US"_s << u"The amount is in USD"_s;
    QTest::newRow("exponent") << u"1e5"_s << u"en_US"_s << u"not an amount"_s;
    QTest::newRow("too large") << u"99999999999999999999"_s << u"en_US"_s << u"too large"_s;
}

void TestAccountSettings::wrongThresholds()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, says);
    QLocale::setDefault(QLocale(locale));
    LowBalanceAlertForm form(state());
    form.setThresholdText(text);
    QVERIFY2(form.thresholdIssue().contains(says), qPrintable(form.thresholdIssue()));
    QVERIFY(!form.threshold());
    QCOMPARE(form.thresholdText(), text); // what was typed stays
    form.setState(state());
    QCOMPARE(form.thresholdText(), text);
    form.setEnabled(false); // nothing is typed to turn it off
    QVERIFY(form.thresholdIssue().isEmpty());
}

void TestAccountSettings::rightThresholds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("amount");
    QTest::newRow("plain") << u"1250"_s << u"en_US"_s << u"1250.00"_s;
    QTest::newRow("grouped") << u"250,000.00"_s << u"en_US"_s << u"250000.00"_s;
    QTest::newRow("German") << u"250.000,50"_s << u"de_DE"_s << u"250000.50"_s;
    QTest::newRow("zero") << u"0"_s << u"en_US"_s << u"0.00"_s;
}

void TestAccountSettings::rightThresholds()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, amount);
    QLocale::setDefault(QLocale(locale));
    LowBalanceAlertForm form(state());
    form.setThresholdText(text);
    QCOMPARE(form.thresholdIssue(), QString());
    QCOMPARE(form.command().threshold->toText(2), amount);
    QVERIFY(form.isDraft());
    QVERIFY(form.blocked().isEmpty());
}

void TestAccountSettings::firstAlert_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("threshold");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("says");
    // 539.39 − 500 = 39.39 at one a day: below on the fortieth day.
    QTest::newRow("none before") << u""_s << u"500"_s << QDate(2026, 11, 19) << u"First alert 19 Nov, then"_s;
    QTest::newRow("sooner") << u"500"_s << u"520.00"_s << QDate(2026, 10, 30) << u"30 Oct instead of 19 Nov"_s;
    QTest::newRow("later") << u"520"_s << u"500"_s << QDate(2026, 11, 19) << u"19 Nov instead of 30 Oct"_s;
    QTest::newRow("on the threshold is not below") << u""_s << u"539.39"_s << QDate(2026, 10, 11) << u"11 Oct"_s;
    QTest::newRow("below already") << u"500"_s << u"600"_s << QDate() << u"below that already"_s;
    QTest::newRow("zero is the overdue notice") << u"500"_s << u"0"_s << QDate() << u"overdue notice comes instead"_s;
}

void TestAccountSettings::firstAlert()
{
    QFETCH(QString, before);
    QFETCH(QString, threshold);
    QFETCH(QDate, first);
    QFETCH(QString, says);
    if (!before.isEmpty())
        alert(before);
    LowBalanceAlertForm form(state());
    form.setThresholdText(threshold);
    const AlertWhatIf whatIf = form.whatIf();
    QCOMPARE(whatIf.after.value_or(QDate()), first);
    QVERIFY2(whatIf.sentence.contains(says), qPrintable(whatIf.sentence));
    QCOMPARE(whatIf.below, threshold == u"600");
    // The forecast of the book says the same once it is set.
    alert(threshold);
    if (first.isValid())
        QCOMPARE(state().forecast.alertOn.value_or(QDate()), first);
}

void TestAccountSettings::alertsAreTurnedOffAndOn()
{
    LowBalanceAlertForm fresh(state());
    QVERIFY(fresh.thresholdText().isEmpty());
    QCOMPARE(fresh.verb(), u"Turn On Low Balance Alerts"_s);
    fresh.setThresholdText(u"500"_s);
    fresh.setChannel(AlertChannel::Email, true);
    QCOMPARE(fresh.verb(), u"Turn On at 500.00 USD"_s);
    QCOMPARE(*fresh.command().channels, QList<AlertChannel>({AlertChannel::Message, AlertChannel::Email}));
    m_fixture->run(u"{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'500','channels':['message','email']}"_s);

    LowBalanceAlertForm form(state());
    QCOMPARE(form.thresholdText(), u"500.00"_s);
    QVERIFY(form.hasChannel(AlertChannel::Message));
    QVERIFY(form.hasChannel(AlertChannel::Email));
    QVERIFY(!form.hasChannel(AlertChannel::Desktop));
    QVERIFY(!form.isDraft());
    QVERIFY(!form.blocked().isEmpty());
    form.setThresholdText(u"500"_s); // the same figure, written otherwise
    QVERIFY(!form.isDraft());
    form.setChannel(AlertChannel::Desktop, true);
    QCOMPARE(form.verb(), u"Change Channels"_s);
    form.setThresholdText(u"510"_s);
    QCOMPARE(form.verb(), u"Set Threshold to 510.00 USD"_s);
    form.setChannel(AlertChannel::Message, false); // always kept
    QVERIFY(form.hasChannel(AlertChannel::Message));
    form.setEnabled(false);
    QCOMPARE(form.verb(), u"Turn Off Low Balance Alerts"_s);
    QVERIFY(form.whatIf().sentence.contains(u"19 Nov"_s));
    const SetLowBalanceAlert command = form.command();
    QVERIFY(!command.enabled && !command.threshold && !command.channels);
}

void TestAccountSettings::oneRuleForSeveral()
{
    LowBalanceAlertForm form;
    QVERIFY(!form.blocked().isEmpty());
    form.setAccounts({{AccountId(u"2001"_s), Currency::usd()}, {AccountId(u"2002"_s), Currency(u"JPY"_s)}});
    QVERIFY(form.blocked().isEmpty());
    form.setThresholdText(u"1,000.50"_s);
    QVERIFY2(form.thresholdIssue().contains(u"JPY"_s), qPrintable(form.thresholdIssue())); // it has no decimals
    form.setThresholdText(u"1,000"_s);
    QCOMPARE(form.thresholdIssue(), QString());
    QCOMPARE(form.command().accounts->size(), 2);
    QVERIFY(!form.command().account);
    QVERIFY(form.verb().contains(u"1,000.00"_s));
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

void TestAccountSettings::stopWithAndWithoutDelay()
{
    // 539.39 at one a day is below zero on the 540th day.
    SuspensionForm form(state(), SuspensionForm::What::Delay);
    QVERIFY(!form.isDelayed());
    QCOMPARE(form.verb(), u"Turn Off Delayed Suspension"_s);
    const SuspensionWhatIf off = form.whatIf();
    QCOMPARE(*off.overdue, QDate(2026, 10, 10).addDays(540));
    QCOMPARE(off.before->stopsOn, off.overdue->addDays(15));
    QCOMPARE(off.after->stopsOn, *off.overdue);
    QCOMPARE(off.after->releasesOn, off.overdue->addDays(15));
    QVERIFY(std::holds_alternative<SetServiceSuspension>(form.command()));
    m_fixture->run(u"{'command':'SetServiceSuspension','account':'2001','delayed':false}"_s);
    SuspensionForm back(state(), SuspensionForm::What::Delay);
    QVERIFY(back.isDelayed());
    QCOMPARE(back.whatIf().after->stopsOn, off.before->stopsOn);
    QCOMPARE(state().forecast.stopsOn.value(), off.after->stopsOn);
    // Nothing charged, nothing in sight.
    const SuspensionWhatIf quiet = SuspensionForm(state(u"2002"_s), SuspensionForm::What::Delay).whatIf();
    QVERIFY(!quiet.overdue);
    QVERIFY(quiet.sentence.contains(u"Nothing was charged"_s));
}

void TestAccountSettings::termsOfThePlatform()
{
    SuspensionForm form(state(), SuspensionForm::What::Terms);
    QCOMPARE(form.daysText(), u"15"_s);
    QVERIFY(form.amountText().isEmpty());
    QVERIFY(!form.isDraft());
    form.setDaysText(u"30"_s);
    QVERIFY(form.isDraft());
    SuspensionWhatIf whatIf = form.whatIf();
    QCOMPARE(whatIf.after->stopsOn, whatIf.overdue->addDays(30));
    QCOMPARE(whatIf.before->stopsOn, whatIf.overdue->addDays(15));
    // On the first day below zero 0.61 are owed: a debt of that much and no more is still within.
    form.setAmountText(u"0.60"_s);
    whatIf = form.whatIf();
    QCOMPARE(whatIf.after->stopsOn, *whatIf.overdue);
    form.setAmountText(u"0.61"_s);
    whatIf = form.whatIf();
    QCOMPARE(whatIf.after->stopsOn, whatIf.overdue->addDays(30));
    const auto command = std::get<SetSuspensionTerms>(form.command());
    QCOMPARE(*command.days, 30);
    QCOMPARE(command.amount->toText(2), u"0.61"_s);
}

void TestAccountSettings::wrongTerms_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("amount");
    QTest::newRow("no days") << u""_s << u""_s;
    QTest::newRow("zero days") << u"0"_s << u""_s;
    QTest::newRow("too many days") << u"3651"_s << u""_s;
    QTest::newRow("part of a day") << u"1.5"_s << u""_s;
    QTest::newRow("text") << u"soon"_s << u""_s;
    QTest::newRow("negative amount") << u"15"_s << u"-1"_s;
    QTest::newRow("too many decimals") << u"15"_s << u"1.005"_s;
}

void TestAccountSettings::wrongTerms()
{
    QFETCH(QString, days);
    QFETCH(QString, amount);
    SuspensionForm form(state(), SuspensionForm::What::Terms);
    form.setDaysText(days);
    form.setAmountText(amount);
    QVERIFY(!form.daysIssue().isEmpty() || !form.amountIssue().isEmpty());
    QCOMPARE(form.daysText(), days);
    QCOMPARE(form.amountText(), amount);
}

void TestAccountSettings::anotherCurrency()
{
    SettlementCurrencyForm form(state());
    QVERIFY(!form.choices().contains(Currency::usd()));
    form.setCurrency(Currency(u"EUR"_s));
    QCOMPARE(form.from(), QDate(2026, 11, 1));
    QCOMPARE(form.verb(), u"Change to EUR from 1 Nov"_s);
    QVERIFY(form.warning().contains(u"overdue"_s)); // neither cash nor a limit in it
    QHash<QString, CurrencyWhatIfLine> lines;
    for (const CurrencyWhatIfLine &line : form.whatIf())
        lines.insert(line.key, line);
    QCOMPARE(lines[u"availableCredit"_s].now->text(), u"539.39"_s);
    QCOMPARE(lines[u"availableCredit"_s].then->text(), u"0.00"_s);
    QCOMPARE(lines[u"creditLimit"_s].then->text(), u"0.00"_s);
    QCOMPARE(lines[u"formerLimit"_s].now->text(), u"500.00"_s);
    QCOMPARE(lines[u"formerLimit"_s].then->text(), u"110.61"_s); // what is unsettled in the old one
    QCOMPARE(lines[u"cashBefore"_s].then->text(), u"100.00"_s);
    QCOMPARE(lines[u"unsettled"_s].then->text(), u"110.61"_s);
    form.setLimitText(u"300"_s);
    form.setThresholdText(u"50"_s);
    QVERIFY(!form.warning().contains(u"overdue"_s));
    for (const CurrencyWhatIfLine &line : form.whatIf())
        lines.insert(line.key, line);
    QCOMPARE(lines[u"availableCredit"_s].then->text(), u"300.00"_s);
    QCOMPARE(lines[u"threshold"_s].then->text(), u"50.00"_s);
    const SetSettlementCurrency command = form.command();
    QCOMPARE(command.creditLimit->toText(), u"300"_s);
    QCOMPARE(command.threshold->toText(), u"50"_s);
    QVERIFY(form.blocked().isEmpty());
    m_fixture->run(u"{'command':'SetSettlementCurrency','account':'2001','currency':'EUR','threshold':'50'}"_s);
    form.setState(state());
    QVERIFY(form.blocked().contains(u"EUR"_s));
    // What was foretold is what comes.
    const auto then = Instant::parse(u"2026-11-01"_s);
    const AssetsRow after = m_fixture->get(AssetsQuery{{AccountId(u"2001"_s), then}}).first();
    QCOMPARE(after.availableCredit.currency.code(), u"EUR"_s);
    QCOMPARE(after.availableCredit.text(), u"0.00"_s);
    const SettingsRow settings = m_fixture->get(SettingsQuery{{AccountId(u"2001"_s), then}}).first();
    QCOMPARE(settings.lowBalanceAlert.threshold->text(), u"50.00"_s);
}

void TestAccountSettings::anotherCurrencyAsATable()
{
    CurrencyWhatIfModel model;
    QAbstractItemModelTester tester(&model);
    SettlementCurrencyForm form(state());
    form.setCurrency(Currency(u"EUR"_s));
    model.setForm(form);
    QCOMPARE(model.rowCount(), int(form.whatIf().size()));
    QCOMPARE(model.headerData(CurrencyWhatIfModel::Then, Qt::Horizontal, Qt::DisplayRole).toString(), u"From 1 Nov 2026"_s);
    QCOMPARE(model.index(0, CurrencyWhatIfModel::Then).data().toString(), u"EUR"_s);
    QCOMPARE(model.index(1, CurrencyWhatIfModel::Now).data(CurrencyRole).toString(), u"USD"_s);
    form.setCurrency(Currency(u"SGD"_s));
    model.setForm(form);
    QCOMPARE(model.index(0, CurrencyWhatIfModel::Then).data().toString(), u"SGD"_s);
}

void TestAccountSettings::wrongAmountsInTheNewCurrency()
{
    SettlementCurrencyForm form(state());
    form.setCurrency(Currency(u"EUR"_s));
    form.setLimitText(u"-1"_s);
    form.setThresholdText(u"1.005"_s);
    QVERIFY(form.limitIssue().contains(u"0 or more"_s));
    QVERIFY(form.thresholdIssue().contains(u"EUR"_s));
    QCOMPARE(form.limitText(), u"-1"_s);
    form.setLimitText({});
    form.setThresholdText({});
    QVERIFY(form.limitIssue().isEmpty() && form.thresholdIssue().isEmpty()); // both may be left out
    QVERIFY(!form.command().creditLimit && !form.command().threshold);
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
    alert(u"500"_s);
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
    m_fixture->run(u"{'command':'RegisterCloudAccount','uid':'1003','account':'2003','logonName':'partner@fabrikam.example','kind':'enterprise','ownerName':'Fabrikam',"
                   "'identity':{'name':'Fabrikam Pte. Ltd.','code':'SG-201912345K'},'type':'ecosystem'}"_s);
    m_fixture->run(u"{'command':'InviteAccount','uid':'1003','mode':'management'}"_s);
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
    alert(u"500"_s);
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
    alert(u"500"_s);
    const SettingsState now = state();
    const SettingWords words(now, true);
    for (const QString &text : {words.alerts().now, words.runway(), words.rate()})
        QVERIFY2(!text.contains(u"500"_s) && !text.contains(u"1.00"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestAccountSettings)
#include "tst_account_settings.moc"
