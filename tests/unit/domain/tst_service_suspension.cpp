// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");

QString delayed(const char *account, bool on)
{
    return QStringLiteral("{'command':'SetServiceSuspension','account':'%1','delayed':%2}").arg(QLatin1String(account), on ? QStringLiteral("true") : QStringLiteral("false"));
}
QString terms(const char *fields)
{
    return QStringLiteral("{'command':'SetSuspensionTerms','account':'2002'%1}").arg(QLatin1String(fields));
}
void tick(BookFixture &fixture, const char *at)
{
    fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QLatin1String(at));
}
void charge(BookFixture &fixture, const char *amount, const QString &at)
{
    fixture.mustRun(QStringLiteral("{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'%1','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}").arg(QLatin1String(amount)), root, at);
}
/// Account 2002 overdue by 100.00 since 2027-01-01; every bill is issued.
void addOverdue(BookFixture &fixture)
{
    fixture.addCast();
    tick(fixture, "2026-12-20");
    charge(fixture, "100", QStringLiteral("2027-01-01"));
}

/// "state since stopsOn releasesOn" of account 2002 at a moment.
QString stateAt(BookFixture &fixture, const char *at)
{
    const auto row = fixture.get(SettingsQuery{{AccountId(QStringLiteral("2002")), Instant::parse(QLatin1String(at))}}, root).first().serviceSuspension;
    QStringList parts{toText(row.state)};
    for (const auto &day : {row.overdueSince, row.stopsOn, row.releasesOn}) {
        if (day)
            parts << day->toString(Qt::ISODate);
    }
    return parts.join(u' ');
}
QString said(BookFixture &fixture)
{
    QStringList lines;
    for (const MessageRow &row : fixture.get(MessagesQuery{{AccountId(QStringLiteral("2002")), {}}}, root)) {
        if (row.kind == MessageKind::BillIssued)
            continue;
        lines << toText(row.kind) + u' ' + row.time.day().toString(QStringLiteral("MM-dd"));
    }
    return lines.join(QStringLiteral(", "));
}
}

class TestServiceSuspension final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), owner = QStringLiteral("root@1002");
        addCommandRow("its owner chooses", delayed("2002", false), owner, done);
        addCommandRow("set to what it is (decisions 4)", delayed("2002", true), owner, done);
        addCommandRow("an ecosystem account has it too", delayed("2003", false), root, done);
        addCommandRow("deregistered", delayed("2005", false), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
        addCommandRow("days", terms(",'days':30"), root, done);
        addCommandRow("an amount of 0 (decisions 2)", terms(",'amount':'0'"), root, done);
        addCommandRow("both", terms(",'days':1,'amount':'500.50'"), root, done);
        addCommandRow("neither", terms(""), root, invalid, QStringLiteral("days"));
        addCommandRow("no days", terms(",'days':0"), root, invalid, QStringLiteral("days"));
        addCommandRow("days below zero", terms(",'days':-1"), root, invalid, QStringLiteral("days"));
        addCommandRow("days that are none", terms(",'days':1.5"), root, invalid, QStringLiteral("days"));
        addCommandRow("an amount below zero", terms(",'amount':'-1'"), root, invalid, QStringLiteral("amount"));
        addCommandRow("too many decimals", terms(",'amount':'0.001'"), root, invalid, QStringLiteral("amount"));
        addCommandRow("the platform's figures, not the customer's choice", terms(",'days':30"), owner, QStringLiteral("NotPermitted"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void dayOneCounts_data() // domain-rules 17.4; commands.md, "Suspension"
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("state");
        QTest::newRow("day 1") << QStringLiteral("2027-01-01") << QStringLiteral("grace");
        QTest::newRow("day 15, the last running one") << QStringLiteral("2027-01-15T23:59:59+08:00") << QStringLiteral("grace");
        QTest::newRow("day 16") << QStringLiteral("2027-01-16") << QStringLiteral("stopped");
        QTest::newRow("before release") << QStringLiteral("2027-01-30T23:59:59+08:00") << QStringLiteral("stopped");
        QTest::newRow("released 15 days later") << QStringLiteral("2027-01-31") << QStringLiteral("released");
    }
    void dayOneCounts()
    {
        QFETCH(QString, at);
        QFETCH(QString, state);
        BookFixture fixture;
        addOverdue(fixture);
        QCOMPARE(stateAt(fixture, at.toLatin1().constData()), state + QStringLiteral(" 2027-01-01 2027-01-16 2027-01-31"));
    }

    void eachMessageOnceInAPeriod() // decisions 29
    {
        BookFixture fixture;
        addOverdue(fixture);
        for (QDate day(2027, 1, 1); day < QDate(2027, 2, 5); day = day.addDays(1)) {
            tick(fixture, day.toString(Qt::ISODate).toLatin1().constData());
            tick(fixture, (day.toString(Qt::ISODate) + QStringLiteral("T20:00:00+08:00")).toLatin1().constData());
        }
        QCOMPARE(said(fixture), QStringLiteral("overdue 01-01, graceEnding 01-15, stopped 01-16, released 01-31"));
        QVERIFY(fixture.verify().ok);
    }

    void aLateTickSendsStoppedButNoWarning() // decisions 29: graceEnding on the last running day; released sends stopped too
    {
        BookFixture fixture;
        addOverdue(fixture);
        tick(fixture, "2027-02-03");
        QCOMPARE(said(fixture), QStringLiteral("overdue 01-01, stopped 02-03, released 02-03"));
    }

    void payingGivesNormalAtOnce() // decisions 29: also after release
    {
        BookFixture fixture;
        addOverdue(fixture);
        tick(fixture, "2027-02-03");
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'100','channel':'PAYPAL'}", root); // 0 is not overdue
        QCOMPARE(stateAt(fixture, "2027-02-03"), QStringLiteral("normal"));
        QCOMPARE(stateAt(fixture, "2027-01-20"), QStringLiteral("stopped 2027-01-01 2027-01-16 2027-01-31")); // as it was
        charge(fixture, "1", QStringLiteral("2027-03-01"));
        QCOMPARE(stateAt(fixture, "2027-03-01"), QStringLiteral("grace 2027-03-01 2027-03-16 2027-03-31"));
    }

    void notDelayedStopsAtOnce() // commands.md, "Suspension"
    {
        BookFixture fixture;
        addOverdue(fixture);
        fixture.mustRun(delayed("2002", false), root);
        QCOMPARE(stateAt(fixture, "2027-01-01"), QStringLiteral("stopped 2027-01-01 2027-01-01 2027-01-16"));
        fixture.mustRun(delayed("2002", true), root); // back to the day count (decisions 29)
        QCOMPARE(stateAt(fixture, "2027-01-02"), QStringLiteral("grace 2027-01-01 2027-01-16 2027-01-31"));
    }

    void owingMoreThanTheAmountStopsAtOnce() // decisions 29
    {
        BookFixture fixture;
        addOverdue(fixture);
        fixture.mustRun(terms(",'amount':'100'"), root);
        QCOMPARE(stateAt(fixture, "2027-01-02"), QStringLiteral("grace 2027-01-01 2027-01-16 2027-01-31")); // not more than
        charge(fixture, "0.01", QStringLiteral("2027-01-02"));
        QCOMPARE(stateAt(fixture, "2027-01-02"), QStringLiteral("stopped 2027-01-01 2027-01-01 2027-01-16"));
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'0.01','channel':'PAYPAL'}", root); // until the debt is within it again
        QCOMPARE(stateAt(fixture, "2027-01-02"), QStringLiteral("grace 2027-01-01 2027-01-16 2027-01-31"));
    }

    void belowZeroInAnyCurrency() // decisions 25
    {
        BookFixture fixture;
        fixture.addCast();
        tick(fixture, "2026-12-20");
        fixture.mustRun("{'command':'SetSettlementCurrency','account':'2002','currency':'EUR'}", root);
        charge(fixture, "5", QStringLiteral("2026-12-31")); // in dollars, and never paid
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'900','currency':'EUR','channel':'PAYPAL'}", root);
        QCOMPARE(stateAt(fixture, "2027-01-14"), QStringLiteral("grace 2026-12-31 2027-01-15 2027-01-30"));
        const OverviewRow row = fixture.get(OverviewQuery{{AccountId(QStringLiteral("2002")), Instant::parse(QStringLiteral("2027-01-14"))}}, root).first();
        QVERIFY(row.overdue);
        QCOMPARE(row.availableCredit.text(), QStringLiteral("900.00"));
        tick(fixture, "2027-01-14"); // the last running day; what is owed is in dollars
        const MessageRow warning = fixture.get(MessagesQuery{{AccountId(QStringLiteral("2002")), {}}}, root).last();
        QCOMPARE(warning.kind, MessageKind::GraceEnding);
        QVERIFY(warning.body.contains(u"is -5.00 USD"));
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'5','currency':'USD','channel':'PAYPAL'}", root, QStringLiteral("2027-01-14"));
        QCOMPARE(stateAt(fixture, "2027-01-14"), QStringLiteral("normal"));
    }

    void ecosystemNeverAtZero() // domain-rules 17.9
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetQuota','account':'2003','amount':'100'}", root);
        fixture.mustRun("{'command':'RecordQuotaConsumption','account':'2003','amount':'100','outBizId':'B1'}", root);
        const auto state = [&] { return fixture.get(SettingsQuery{{AccountId(QStringLiteral("2003")), {}}}, root).first().serviceSuspension.state; };
        QCOMPARE(state(), SuspensionStage::Normal);
        fixture.mustRun("{'command':'RecordQuotaConsumption','account':'2003','amount':'0.01','outBizId':'B2'}", root);
        QCOMPARE(state(), SuspensionStage::Grace);
        fixture.mustRun(delayed("2003", false), root);
        QCOMPARE(state(), SuspensionStage::Stopped);
    }

    void aBookFromBeforePeriodsWereKept() // its overdue accounts are found by the first tick, with the day they fell below zero
    {
        BookFixture fixture;
        addOverdue(fixture);
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'9','kind':'PayAsYouGoBill','usedAt':'2027-01-01'}", root, QStringLiteral("2027-01-02"));
        charge(fixture, "1", QStringLiteral("2027-01-05"));
        QVERIFY(fixture.book().database().run(QStringLiteral("DELETE FROM overdue_period")).has_value());
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}", root); // another one's command finds only its own
        tick(fixture, "2027-01-10");
        QCOMPARE(stateAt(fixture, "2027-01-10"), QStringLiteral("grace 2027-01-01 2027-01-16 2027-01-31"));
    }
};

QTEST_GUILESS_MAIN(TestServiceSuspension)
#include "tst_service_suspension.moc"
