// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");

QString alert(const char *fields)
{
    return QStringLiteral("{'command':'SetLowBalanceAlert',%1}").arg(QLatin1String(fields));
}

/// "kind day amount" of each message of account 2002, oldest first.
QString said(BookFixture &fixture)
{
    QStringList lines;
    for (const MessageRow &row : fixture.get(MessagesQuery{{AccountId(QStringLiteral("2002")), {}}}, root))
        lines << toText(row.kind) + (row.message.day > 0 ? u' ' + QString::number(row.message.day) : QString());
    return lines.join(QStringLiteral(", "));
}

void charge(BookFixture &fixture, const char *amount, const QString &at = {})
{
    fixture.mustRun(QStringLiteral("{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'%1','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}").arg(QLatin1String(amount)),
                    root, at);
}
void topUp(BookFixture &fixture, const char *amount, const QString &at = {})
{
    fixture.mustRun(QStringLiteral("{'command':'TopUp','account':'2002','amount':'%1','channel':'PAYPAL'}").arg(QLatin1String(amount)), root, at);
}
void tick(BookFixture &fixture, const char *at)
{
    fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QLatin1String(at));
}

/// 2002 has 1000.00 and an alert below 1000 when 2026-09-10 begins; August is billed.
void addAlert(BookFixture &fixture)
{
    fixture.addCast();
    topUp(fixture, "1000");
    fixture.mustRun(alert("'account':'2002','enabled':true,'threshold':'1000'"), root);
}
}

class TestLowBalanceAlert final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue");
        addCommandRow("a threshold", alert("'account':'2002','enabled':true,'threshold':'100'"), root, done);
        addCommandRow("a threshold of 0 (decisions 2)", alert("'account':'2002','enabled':true,'threshold':'0'"), root, done);
        addCommandRow("its owner may", alert("'account':'2002','enabled':true,'threshold':'1'"), QStringLiteral("root@1002"), done);
        addCommandRow("an ecosystem account may have one", alert("'account':'2003','enabled':true,'threshold':'1'"), root, done);
        addCommandRow("many at once", alert("'accounts':['2001','2002','2003'],'enabled':true,'threshold':'1'"), root, done);
        addCommandRow("off, though never set", alert("'account':'2002','enabled':false"), root, done);
        addCommandRow("on without any threshold (decisions 28)", alert("'account':'2002','enabled':true"), root, invalid, QStringLiteral("threshold"));
        addCommandRow("on with the threshold it has", alert("'account':'2001','enabled':true"), root, done);
        addCommandRow("below zero", alert("'account':'2002','enabled':true,'threshold':'-0.01'"), root, invalid, QStringLiteral("threshold"));
        addCommandRow("too many decimals", alert("'account':'2002','enabled':true,'threshold':'0.001'"), root, invalid, QStringLiteral("threshold"));
        addCommandRow("text", alert("'account':'2002','enabled':true,'threshold':'1.000,00'"), root, invalid, QStringLiteral("threshold"));
        addCommandRow("decimals that yen do not have", alert("'account':'2006','enabled':true,'threshold':'0.5'"), QStringLiteral("root@1006"), invalid, QStringLiteral("threshold"));
        addCommandRow("both account and accounts", alert("'account':'2002','accounts':['2001'],'enabled':false"), root, invalid, QStringLiteral("account"));
        addCommandRow("neither", alert("'enabled':false"), root, invalid, QStringLiteral("account"));
        addCommandRow("no accounts", alert("'accounts':[],'enabled':false"), root, invalid, QStringLiteral("accounts"));
        addCommandRow("a channel there is not", alert("'account':'2002','enabled':false,'channels':['sms']"), root, invalid, QStringLiteral("channels"));
        addCommandRow("one of them is not there", alert("'accounts':['2002','9999'],'enabled':false"), root, QStringLiteral("NotFound"), QStringLiteral("accounts"));
        addCommandRow("not there", alert("'account':'9999','enabled':false"), root, QStringLiteral("NotFound"), QStringLiteral("account"));
        addCommandRow("one of them is another enterprise's: all or nothing (decisions 28)", alert("'accounts':['2002','2004'],'enabled':false"), root, QStringLiteral("NotPermitted"));
        addCommandRow("one of them has no threshold: all or nothing", alert("'accounts':['2001','2002'],'enabled':true"), root, invalid, QStringLiteral("threshold"));
        addCommandRow("bss:ModifyAlarm is needed", alert("'account':'2002','enabled':false"), QStringLiteral("modify@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("deregistered", alert("'account':'2005','enabled':false"), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(alert("'account':'2001','enabled':true,'threshold':'5'"), root);
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void strictlyBelowOnTheExactValue() // domain-rules 17.5
    {
        BookFixture fixture;
        addAlert(fixture);
        topUp(fixture, "0.01");
        charge(fixture, "0.01"); // 1000.00 exactly
        QCOMPARE(said(fixture), QString());
        charge(fixture, "0.0000000001");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1"));
    }

    void aSeriesOfFiveDays() // domain-rules 17.5; decisions 28
    {
        BookFixture fixture;
        addAlert(fixture);
        charge(fixture, "0.01");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1"));
        charge(fixture, "5"); // no second one on that day, and no second series
        for (const char *day : {"2026-09-10T15:00:00Z", "2026-09-11", "2026-09-11T10:00:00+08:00", "2026-09-12", "2026-09-13", "2026-09-14T23:59:59+08:00", "2026-09-15", "2026-09-16"})
            tick(fixture, day);
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, lowBalance 2, lowBalance 3, lowBalance 4, lowBalance 5"));
        charge(fixture, "5"); // it has run out; only the threshold resets it
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, lowBalance 2, lowBalance 3, lowBalance 4, lowBalance 5"));
        QVERIFY(fixture.verify().ok);
    }

    void aMissedDayIsNotSentLater() // commands.md, "Low balance alert"
    {
        BookFixture fixture;
        addAlert(fixture);
        charge(fixture, "0.01");
        tick(fixture, "2026-09-13");
        tick(fixture, "2026-09-13T18:00:00+08:00");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, lowBalance 4"));
        tick(fixture, "2026-09-20");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, lowBalance 4"));
    }

    void theThresholdReachedAgainResets() // commands.md, "Low balance alert"
    {
        BookFixture fixture;
        addAlert(fixture);
        charge(fixture, "0.01");
        topUp(fixture, "0.01", QStringLiteral("2026-09-11"));
        tick(fixture, "2026-09-12");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1"));
        charge(fixture, "1", QStringLiteral("2026-09-13"));
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, lowBalance 1"));
        tick(fixture, "2026-09-14");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, lowBalance 1, lowBalance 2"));
    }

    void oneOverdueNoticeEndsTheSeries() // domain-rules 17.5; decisions 28
    {
        BookFixture fixture;
        addAlert(fixture);
        charge(fixture, "0.01");
        charge(fixture, "1000", QStringLiteral("2026-09-11")); // -0.01
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, overdue"));
        charge(fixture, "1");
        tick(fixture, "2026-09-12");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, overdue"));
        topUp(fixture, "500"); // not overdue any more, below the threshold: no series until it has been reached
        charge(fixture, "1");
        tick(fixture, "2026-09-13");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, overdue"));
        topUp(fixture, "600");
        charge(fixture, "200");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, overdue, lowBalance 1"));
    }

    void theNoticeComesWithoutAnAlert() // decisions 28: whether or not the alert is on
    {
        BookFixture fixture;
        fixture.addCast();
        charge(fixture, "0.01");
        QCOMPARE(said(fixture), QStringLiteral("overdue"));
        topUp(fixture, "0.01"); // 0 is not overdue
        charge(fixture, "0.01");
        QCOMPARE(said(fixture), QStringLiteral("overdue, overdue")); // once each time
    }

    void enablingWhileBelowWaitsForTheNextPosting() // domain-rules §4
    {
        BookFixture fixture;
        fixture.addCast();
        topUp(fixture, "10");
        fixture.mustRun(alert("'account':'2002','enabled':true,'threshold':'1000'"), root);
        tick(fixture, "2026-09-11");
        QCOMPARE(said(fixture), QString());
        topUp(fixture, "1"); // any posting
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1"));
    }

    void settingItEndsTheSeriesAndKeepsTheWait() // decisions 28
    {
        BookFixture fixture;
        addAlert(fixture);
        charge(fixture, "0.01");
        fixture.mustRun(alert("'account':'2002','enabled':true,'threshold':'1000'"), root);
        tick(fixture, "2026-09-11");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1"));
        charge(fixture, "0.01");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, lowBalance 1"));
        charge(fixture, "1500"); // overdue
        topUp(fixture, "600");
        fixture.mustRun(alert("'account':'2002','enabled':true,'threshold':'500'"), root);
        charge(fixture, "1");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, lowBalance 1, overdue"));
    }

    void theSettlementCurrencyIsJudged() // decisions 25
    {
        BookFixture fixture;
        addAlert(fixture);
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'5','currency':'EUR','channel':'PAYPAL'}", root);
        QCOMPARE(said(fixture), QString());
        charge(fixture, "1");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1"));
    }

    void judgedOnceAtTheEndOfACommand() // decisions 14: write off, then judge
    {
        BookFixture fixture;
        addAlert(fixture);
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'5000','reason':'x'}", root);
        charge(fixture, "900", QStringLiteral("2026-09-10T13:00:00+08:00")); // 100.00 are left: day 1
        fixture.mustRun("{'command':'SetCreditLimit','account':'2002','amount':'5000','reason':'x'}", root); // above again
        // The bill of September takes 900.00 of cash; available credit is the same after it, so nothing is said but of the bill.
        tick(fixture, "2026-10-03T12:00:00+08:00");
        QCOMPARE(said(fixture), QStringLiteral("lowBalance 1, billIssued, settled"));
    }

    void itShowsInSettingsAndOverview() // commands.md, "What show returns"; decisions 27
    {
        BookFixture fixture;
        fixture.addCast();
        const auto shown = [&] { return QString::fromUtf8(toJson(fixture.get(SettingsQuery{{AccountId(QStringLiteral("2002")), {}}}, root).first().lowBalanceAlert).toBytes()); };
        const auto word = [&] { return fixture.get(OverviewQuery{{AccountId(QStringLiteral("2002")), {}}}, root).first().alert; };
        QCOMPARE(shown(), QStringLiteral("{\"enabled\":false,\"threshold\":null,\"channels\":[\"message\"]}"));
        QCOMPARE(word(), QStringLiteral("off"));
        fixture.mustRun(alert("'account':'2002','enabled':true,'threshold':'0'"), root);
        QCOMPARE(word(), QStringLiteral("ok"));
        fixture.mustRun(alert("'account':'2002','enabled':true,'threshold':'0.01','channels':['desktop','email']"), root);
        QCOMPARE(shown(), QStringLiteral("{\"enabled\":true,\"threshold\":\"0.01\",\"channels\":[\"message\",\"email\",\"desktop\"]}"));
        QCOMPARE(word(), QStringLiteral("low"));
        charge(fixture, "1");
        QCOMPARE(word(), QStringLiteral("overdue"));
    }
};

QTEST_GUILESS_MAIN(TestLowBalanceAlert)
#include "tst_low_balance_alert.moc"
