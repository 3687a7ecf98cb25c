// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_fixture.h"
#include "models/low_balance_alert_form.h"
#include "models/settlement_currency_form.h"
#include "models/suspension_form.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

/// The forms behind Account Settings: what they say of what is typed, and what they foretell.
class TestSettingForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void wrongThresholds_data();
    void wrongThresholds();
    void rightThresholds_data();
    void rightThresholds();
    void firstAlert_data();
    void firstAlert();
    void alertsAreTurnedOffAndOn();
    void oneRuleForSeveral();
    void stopWithAndWithoutDelay();
    void termsOfThePlatform();
    void wrongTerms_data();
    void wrongTerms();
    void anotherCurrency();
    void anotherCurrencyAsATable();
    void wrongAmountsInTheNewCurrency();

private:
    SettingsState state(const QString &account = u"2001"_s) { return m_fixture->state(account); }

    std::unique_ptr<SettingsFixture> m_fixture;
};

void TestSettingForms::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_fixture = std::make_unique<SettingsFixture>();
}

void TestSettingForms::wrongThresholds_data()
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

void TestSettingForms::wrongThresholds()
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

void TestSettingForms::rightThresholds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("amount");
    QTest::newRow("plain") << u"1250"_s << u"en_US"_s << u"1250.00"_s;
    QTest::newRow("grouped") << u"250,000.00"_s << u"en_US"_s << u"250000.00"_s;
    QTest::newRow("German") << u"250.000,50"_s << u"de_DE"_s << u"250000.50"_s;
    QTest::newRow("zero") << u"0"_s << u"en_US"_s << u"0.00"_s;
}

void TestSettingForms::rightThresholds()
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

void TestSettingForms::firstAlert_data()
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

void TestSettingForms::firstAlert()
{
    QFETCH(QString, before);
    QFETCH(QString, threshold);
    QFETCH(QDate, first);
    QFETCH(QString, says);
    if (!before.isEmpty())
        m_fixture->alert(before);
    LowBalanceAlertForm form(state());
    form.setThresholdText(threshold);
    const AlertWhatIf whatIf = form.whatIf();
    QCOMPARE(whatIf.after.value_or(QDate()), first);
    QVERIFY2(whatIf.sentence.contains(says), qPrintable(whatIf.sentence));
    QCOMPARE(whatIf.below, threshold == u"600");
    // The forecast of the book says the same once it is set.
    m_fixture->alert(threshold);
    if (first.isValid())
        QCOMPARE(state().forecast.alertOn.value_or(QDate()), first);
}

void TestSettingForms::alertsAreTurnedOffAndOn()
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
    QVERIFY2(!form.verb(true).contains(u"510"_s), qPrintable(form.verb(true)));
    form.setChannel(AlertChannel::Message, false); // always kept
    QVERIFY(form.hasChannel(AlertChannel::Message));
    form.setEnabled(false);
    QCOMPARE(form.verb(), u"Turn Off Low Balance Alerts"_s);
    QVERIFY(form.whatIf().sentence.contains(u"19 Nov"_s));
    const SetLowBalanceAlert command = form.command();
    QVERIFY(!command.enabled && !command.threshold && !command.channels);
}

void TestSettingForms::oneRuleForSeveral()
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
    // The channels of each stay as they are, until one is chosen or taken away.
    QVERIFY(!form.command().channels);
    form.setChannel(AlertChannel::Email, true);
    QCOMPARE(*form.command().channels, QList<AlertChannel>({AlertChannel::Message, AlertChannel::Email}));
    form.setChannel(AlertChannel::Email, false);
    QCOMPARE(*form.command().channels, QList<AlertChannel>({AlertChannel::Message}));
}

void TestSettingForms::stopWithAndWithoutDelay()
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

void TestSettingForms::termsOfThePlatform()
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

void TestSettingForms::wrongTerms_data()
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

void TestSettingForms::wrongTerms()
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

void TestSettingForms::anotherCurrency()
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

void TestSettingForms::anotherCurrencyAsATable()
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

void TestSettingForms::wrongAmountsInTheNewCurrency()
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

QTEST_GUILESS_MAIN(TestSettingForms)
#include "tst_setting_forms.moc"
