// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace purser;

namespace {
/// The golden account with its charges of August billed: 3,000.00 of 2001, unpaid since nothing was written off yet.
void makeBilledBook(const Program &program)
{
    program.makeGoldenBook();
    program.mustDo("{'command':'SetAutomaticWriteOff','account':'2001','enabled':false}\n");
    program.must(QStringLiteral("tick BOOK --at 2026-09-10T04:00:00Z"));
}
}

class TestCliBills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tickIsSafeToRunTwice()
    {
        Program program;
        program.makeGoldenBook();
        const Run first = program.must(QStringLiteral("tick BOOK --at 2026-09-10T04:00:00Z"));
        QCOMPARE(first.outcomes().size(), 1);
        QCOMPARE(first.json().text(u"outcome"), QStringLiteral("done"));
        QCOMPARE(first.json().member(u"result")->toBytes(), QByteArray(R"({"billsIssued":1,"billsSettled":1,"settlementsCompleted":0,"currencyChanges":0,"messages":2})"));
        const QByteArray head = program.must(QStringLiteral("verify BOOK --format json")).out;
        const Run second = program.must(QStringLiteral("tick BOOK --at 2026-09-10T04:00:00Z"));
        QCOMPARE(second.json().member(u"result")->toBytes(), QByteArray(R"({"billsIssued":0,"billsSettled":0,"settlementsCompleted":0,"currencyChanges":0,"messages":0})"));
        QCOMPARE(program.must(QStringLiteral("verify BOOK --format json")).out, head);
    }

    void tickMayNotGoBack() // commands.md, --at
    {
        Program program;
        program.makeGoldenBook();
        program.must(QStringLiteral("tick BOOK --at 2026-10-10T04:00:00Z"));
        const Run run = program.run(QStringLiteral("tick BOOK --at 2026-09-10T04:00:00Z"));
        QCOMPARE(run.status, 3);
        QVERIFY(run.error.contains("before the book's last entry"));
    }

    void aPlanIsWhatSettlingDoes()
    {
        Program program;
        makeBilledBook(program);
        const Run plan = program.must(QStringLiteral("plan BOOK settle --account 2001 --format json --at 2026-09-10T04:00:00Z"));
        QCOMPARE(plan.json().toBytes(), QByteArray(R"([{"bill":"2001-202608","outstanding":"3000.00","parts":[{"fund":"ownCash","amount":"3000.00"}],"left":"0.00"}])"));
        const Run table = program.must(QStringLiteral("plan BOOK settle --account 2001 --bill 2001-202608 --at 2026-09-10T04:00:00Z"));
        QVERIFY(table.out.contains("2001-202608") && table.out.contains("ownCash") && table.out.contains("9200.00"));
        const Run done = program.must(QStringLiteral("do BOOK - --at 2026-09-10T04:00:00Z"),
                                      R"({"command":"SettleBills","account":"2001","items":[{"bill":"2001-202608"}]})");
        QCOMPARE(done.json().member(u"result")->member(u"bills")->toBytes(), plan.json().toBytes());
    }

    void refusalsAndUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *arguments, int status, const char *says) { QTest::newRow(arguments) << QString::fromLatin1(arguments) << status << QString::fromUtf8(says); };
        row("plan BOOK settle", 2, "--account ID is missing");
        row("plan BOOK transfer --account 2001", 2, "there is no plan \"transfer\"");
        row("plan BOOK", 2, "an argument is missing");
        row("plan BOOK settle --account 2001 --bill 2001-202601", 3, "has no bill 2001-202601");
        row("plan BOOK settle --account 2001 --method card1", 3, "no payment method card1");
        row("plan BOOK settle --account 9999", 3, "no billing account 9999");
        row("explain BOOK cashChange --account 2001 --month 2026-13", 2, "--month takes a month");
        row("explain BOOK bill:2001-202601 --account 2001", 3, "has no bill 2001-202601");
        row("tick nowhere.purser", 1, "There is no file nowhere.purser");
        row("tick BOOK --at yesterday", 2, "--at takes a date");
    }
    void refusalsAndUsage()
    {
        QFETCH(QString, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        static Program program;
        if (!QFileInfo::exists(program.book()))
            makeBilledBook(program);
        const Run run = program.run(arguments);
        QCOMPARE(run.status, status);
        QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    }

    void sections()
    {
        Program program;
        makeBilledBook(program);
        const QString when = QStringLiteral(" --format json --at 2026-09-10T04:00:00Z");
        const JsonValue bills = program.must(QStringLiteral("show BOOK bills --account 2001 --month 2026-08") + when).json();
        QCOMPARE(bills.toBytes(),
                 QByteArray(R"([{"bill":"2001-202608","account":"2001","month":"2026-08","issuedAt":"2026-09-10T04:00:00Z","dueAt":"2026-09-30T16:00:00Z",)"
                            R"("currency":"USD","pretax":"3000.00","rounding":"0.00","tax":"0.00","payable":"3000.00","paid":"0.00","outstanding":"3000.00",)"
                            R"("invoiceable":"3000.00","status":"unsettled","paidBy":[],"marketplace":false}])"));
        const JsonValue settings = program.must(QStringLiteral("show BOOK settings --account 2001") + when).json();
        QCOMPARE(settings.toBytes(), QByteArray(R"({"account":"2001","serviceSuspension":{"delayed":true,"days":15,"state":"normal"},)"
                            R"("lowBalanceAlert":{"enabled":false,"threshold":null,"channels":["message"]},"automaticWriteOff":{"enabled":false,"effective":false},"writeOffPreviousBills":false,)"
                                                R"("settlementCurrency":{"current":"USD"}})"));
        const JsonValue bridge = program.must(QStringLiteral("explain BOOK cashChange --account 2001 --month 2026-09") + when).json();
        QCOMPARE(bridge.text(u"amount"), QStringLiteral("10000.00"));
    }
};

QTEST_GUILESS_MAIN(TestCliBills)
#include "tst_cli_bills.moc"
