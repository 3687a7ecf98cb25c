// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");

/// Bills of 2026-08 and 2026-09 on 2001 (100, 50) and 2002 (30), no funds; on 2026-10-05.
void addBills(BookFixture &fixture)
{
    fixture.addCast();
    fixture.addGoldenFigures(); // 2001 is a credit user
    fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-10000','reason':'x'}", root);
    fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'creditRefund','amount':'-200','reason':'x'}", root);
    fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'30','kind':'PayAsYouGoBill','usedAt':'2026-08-15'}", root);
    fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-10-05"));
}

QString start(const char *accounts, const char *months, const char *id = "S1")
{
    return QStringLiteral("{'command':'StartUnifiedSettlement','settlement':'%3','accounts':[%1],'months':[%2]}")
        .arg(QLatin1String(accounts), QLatin1String(months), QLatin1String(id));
}

QString act(const char *verb, const char *id = "S1")
{
    return QStringLiteral("{'command':'%1UnifiedSettlement','settlement':'%2'}").arg(QLatin1String(verb), QLatin1String(id));
}

QString topUp(const char *account, const char *amount)
{
    return QStringLiteral("{'command':'TopUp','account':'%1','amount':'%2','channel':'PAYPAL'}").arg(QLatin1String(account), QLatin1String(amount));
}

AutomaticWriteOffRow writeOff(BookFixture &fixture, const char *account)
{
    return *fixture.get(SettingsQuery{{AccountId(QLatin1String(account)), {}}}, root).first().automaticWriteOff;
}

QString statuses(BookFixture &fixture, const char *account)
{
    QStringList words;
    for (const BillRow &bill : fixture.get(BillsQuery{{AccountId(QLatin1String(account)), {}}, {}}, root))
        words << toText(bill.status);
    return words.join(u' ');
}
}

class TestUnifiedSettlement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data() // decisions 19
    {
        addCommandColumns();
        const auto row = [](const char *rule, const QString &command, const char *code, const char *field = "", const char *person = "root@1001") {
            addCommandRow(rule, command, QString::fromLatin1(person), QString::fromLatin1(code), QString::fromLatin1(field));
        };
        row("draft", start("'2001','2002'", "'2026-08','2026-09'"), "done");
        row("a month that another open task holds", start("'2002'", "'2026-07'"), "Conflict", "months");
        row("another account's same month", start("'2001'", "'2026-07'"), "done");
        row("the current month", start("'2001'", "'2026-10'"), "InvalidValue", "months");
        row("before 2023-04", start("'2001'", "'2023-03'"), "InvalidValue", "months");
        row("from 2023-04 on", start("'2001'", "'2023-04'"), "done");
        row("more than three months", start("'2001'", "'2026-04','2026-05','2026-06','2026-09'"), "LimitExceeded", "months");
        row("no months", start("'2001'", ""), "InvalidValue", "months");
        row("no accounts", start("", "'2026-08'"), "InvalidValue", "accounts");
        row("an account twice", start("'2001','2001'", "'2026-08'"), "InvalidValue", "accounts");
        row("an ecosystem account", start("'2003'", "'2026-08'"), "NotAvailableHere");
        row("an account that is not there", start("'2999'", "'2026-08'"), "NotFound", "accounts");
        row("a member for its own", start("'2002'", "'2026-08'"), "done", "", "root@1002");
        row("a member not for others", start("'2001','2002'", "'2026-08'"), "NotPermitted", "", "root@1002");
        row("an id that is taken", start("'2001'", "'2026-08'", "HELD"), "Duplicate", "settlement");
        row("run what is not there", act("Run"), "NotFound", "settlement");
        row("run months before the first bill", act("Run", "HELD"), "done");
        row("close", act("Close", "HELD"), "done");
        row("delete", act("Delete", "HELD"), "done");
        row("another's task", act("Close", "HELD"), "NotPermitted", "", "root@1004");
        row("edit into what it held itself", QStringLiteral("{'command':'EditUnifiedSettlement','settlement':'HELD','accounts':['2002'],'months':['2026-07','2026-08']}"), "done");
        row("edit what has ended", QStringLiteral("{'command':'EditUnifiedSettlement','settlement':'OVER','accounts':['2001'],'months':['2026-08']}"), "WrongState", "settlement");
        row("close what has ended", act("Close", "OVER"), "WrongState", "settlement");
        row("run what has ended", act("Run", "OVER"), "WrongState", "settlement");
        row("delete what has ended", act("Delete", "OVER"), "done");
    }
    void refusals()
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun(start("'2002'", "'2026-07'", "HELD"), root);
        fixture.mustRun(start("'2001'", "'2026-06'", "OVER"), root);
        fixture.mustRun(act("Close", "OVER"), root);
        runCommandRow(fixture);
        QVERIFY(fixture.verify().ok);
    }

    void runsAsFarAsFundsGoAndContinues() // decisions 19
    {
        BookFixture fixture;
        addBills(fixture);
        QCOMPARE(fixture.mustRun(start("'2001','2002'", "'2026-08'"), root).text(u"state"), QStringLiteral("draft"));
        QVERIFY(writeOff(fixture, "2001").enabled && !writeOff(fixture, "2001").effective);
        QCOMPARE(writeOff(fixture, "2001").lockedBy->text(), QStringLiteral("S1"));
        fixture.mustRun(topUp("2002", "40"), root);
        QCOMPARE(statuses(fixture, "2002"), QStringLiteral("unsettled")); // write-off rests
        QCOMPARE(fixture.mustRun(act("Run"), root).text(u"state"), QStringLiteral("waitingForFunds"));
        QCOMPARE(statuses(fixture, "2002"), QStringLiteral("settled")); // from its own funds
        QCOMPARE(statuses(fixture, "2001"), QStringLiteral("unsettled unsettled"));
        fixture.mustRun(topUp("2001", "5000"), root);
        QCOMPARE(statuses(fixture, "2001"), QStringLiteral("unsettled unsettled"));
        const JsonValue tick = fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"));
        QCOMPARE(tick.member(u"settlementsCompleted")->asNumber()->token, QStringLiteral("1"));
        QCOMPARE(statuses(fixture, "2001"), QStringLiteral("settled unsettled")); // the other month is not in the task
        QVERIFY(writeOff(fixture, "2001").effective); // the lock is given back
        fixture.mustRun(topUp("2001", "5000"), root);
        QCOMPARE(statuses(fixture, "2001"), QStringLiteral("settled settled"));
        QVERIFY(fixture.verify().ok);
    }

    void runVerifies() // decisions 19: a month not yet billed is WrongState
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun(start("'2001'", "'2026-10'"), root, QStringLiteral("2026-11-01"));
        QCOMPARE(codeOf(fixture.run(act("Run"), root)), QStringLiteral("WrongState"));
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-11-04"));
        QCOMPARE(fixture.mustRun(act("Run"), root).text(u"state"), QStringLiteral("completed"));
    }

    void theChoiceComesBackAsItWas() // commands.md "Automatic write-off": given back exactly as it was
    {
        BookFixture fixture;
        addBills(fixture);
        const auto choose = [&](bool on) { return codeOf(fixture.run(QStringLiteral("{'command':'SetAutomaticWriteOff','account':'2001','enabled':%1}").arg(on ? QStringLiteral("true") : QStringLiteral("false")), root)); };
        QCOMPARE(choose(false), QStringLiteral("done"));
        fixture.mustRun(start("'2001'", "'2026-08'"), root);
        const Outcome locked = fixture.run(QStringLiteral("{'command':'SetAutomaticWriteOff','account':'2001','enabled':true}"), root);
        QCOMPARE(codeOf(locked), QStringLiteral("WrongState"));
        QVERIFY(locked.refusal.message.contains(u"S1")); // naming it
        fixture.mustRun(act("Close"), root);
        QVERIFY(!writeOff(fixture, "2001").enabled);
        QCOMPARE(choose(true), QStringLiteral("done"));
    }

    void settleBillsStaysPossibleAndReversedBillsAreSkipped() // decisions 19, 20
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun(start("'2002'", "'2026-08'"), root);
        fixture.mustRun(topUp("2002", "40"), root);
        fixture.mustRun("{'command':'SettleBills','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2002','items':[{'bill':'2002-202608'}]}", root);
        fixture.mustRun("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}", root);
        QCOMPARE(fixture.mustRun(act("Run"), root).text(u"state"), QStringLiteral("completed"));
        QCOMPARE(statuses(fixture, "2002"), QStringLiteral("unsettled"));
    }

    void reversingWhatIsGone() // commands.md, "Reverse": others are WrongState, also when what they named has been deleted
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun(start("'2002'", "'2026-08'").replace(QStringLiteral("'settlement'"), QStringLiteral("'op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','settlement'")), root);
        fixture.mustRun("{'command':'DeleteUnifiedSettlement','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a02','settlement':'S1'}", root);
        for (const char *op : {"6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01", "6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a02"})
            QCOMPARE(codeOf(fixture.run(QStringLiteral("{'command':'Reverse','target':'%1','reason':'x'}").arg(QLatin1String(op)), root)), QStringLiteral("WrongState"));
    }

    void shown() // show settlements
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun(start("'2002','2001'", "'2026-09','2026-08'"), root);
        const auto rows = fixture.get(SettlementsQuery{}, root);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(toJson(rows.first()).toBytes(),
                 QByteArray(R"({"settlement":"S1","accounts":["2001","2002"],"months":["2026-08","2026-09"],"state":"draft","startedAt":"2026-10-04T16:00:00Z",)"
                            R"("person":"root@1001","bills":3,"outstanding":[{"currency":"USD","amount":"6030.00"}]})"));
        QVERIFY(fixture.get(SettlementsQuery{}, QStringLiteral("root@1004")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUnifiedSettlement)
#include "tst_unified_settlement.moc"
