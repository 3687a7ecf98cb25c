// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace purser;

namespace {
QByteArray commands(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const char *good = "{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}";
const char *refused = "{'command':'TopUp','account':'9999','amount':'1','channel':'PAYPAL'}";

QStringList states(const Run &run)
{
    QStringList all;
    for (const JsonValue &outcome : run.outcomes())
        all << (outcome.text(u"outcome") == u"done" ? QStringLiteral("done") : outcome.text(u"code"));
    return all;
}
}

class TestCliDo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesArraysLinesAndStandardInput()
    {
        Program program;
        program.makeGoldenBook();
        program.write(QStringLiteral("array.json"), commands("[\n {'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'},\n"
                                                             " {'command':'TopUp','account':'2001',\n 'amount':2,'channel':'PAYPAL'}\n]\n"));
        program.write(QStringLiteral("lines.json"), commands(good) + "\n\n  \n" + commands(good) + "\r\n");
        QCOMPARE(states(program.must(QStringLiteral("do BOOK array.json"))).join(u' '), QStringLiteral("done done"));
        QCOMPARE(states(program.must(QStringLiteral("do BOOK lines.json"))).join(u' '), QStringLiteral("done done"));
        QCOMPARE(states(program.must(QStringLiteral("do BOOK -"), commands(good))).join(u' '), QStringLiteral("done")); // without a line end
        QCOMPARE(states(program.must(QStringLiteral("do BOOK -"), "\xef\xbb\xbf[" + commands(good) + "]")).join(u' '), QStringLiteral("done")); // as some editors write it
        QCOMPARE(states(program.must(QStringLiteral("do BOOK -"), "")).size(), 0);
        QCOMPARE(states(program.must(QStringLiteral("do BOOK -"), "[]")).size(), 0);
        QCOMPARE(program.must(QStringLiteral("show BOOK assets --account 2001 --format json")).json().text(u"availableCredit"), QStringLiteral("9207.00"));
    }

    void stopsAtTheFirstRefusal()
    {
        Program program;
        program.makeGoldenBook();
        const QByteArray three = commands(good) + '\n' + commands(refused) + '\n' + commands(good) + '\n';
        const Run stopped = program.run(QStringLiteral("do BOOK -"), three);
        QCOMPARE(stopped.status, 3);
        QCOMPARE(states(stopped).join(u' '), QStringLiteral("done NotFound"));
        QVERIFY2(stopped.error.contains("9999"), stopped.error.constData());
        QCOMPARE(stopped.error.count('\n'), 1);
        const Run kept = program.run(QStringLiteral("do BOOK - --keep-going"), three);
        QCOMPARE(kept.status, 3); // also with --keep-going
        QCOMPARE(states(kept).join(u' '), QStringLiteral("done NotFound done"));
        // What was done stays done: 1 + 2.
        QCOMPARE(program.must(QStringLiteral("show BOOK assets --account 2001 --format json")).json().text(u"availableCredit"), QStringLiteral("9203.00"));
    }

    void malformedJsonNamesFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("lines") << commands("\n") + commands(good) + "\n{\"command\":\"TopUp\",\n" << QByteArray("bad.json:3:");
        QTest::newRow("an array") << QByteArray("[\n" + commands(good) + ",\n" + commands(good) + "\n" + commands(good) + "]") << QByteArray("bad.json:4:");
        QTest::newRow("an array that never ends") << QByteArray("[\n" + commands(good) + "\n") << QByteArray("bad.json:");
        QTest::newRow("twice") << QByteArray("[\n{\"command\":\"TopUp\",\"command\":\"TopUp\"}]") << QByteArray("bad.json:2:");
        QTest::newRow("after the array") << QByteArray("[]\n[]") << QByteArray("bad.json:");
        QTest::newRow("not JSON at all") << QByteArray("TopUp 2001 1\n") << QByteArray("bad.json:1:");
        QTest::newRow("not UTF-8") << QByteArray("{\"command\":\"\xff\"}\n") << QByteArray("bad.json:1:");
    }
    void malformedJsonNamesFileAndLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        Program program;
        program.makeGoldenBook();
        program.write(QStringLiteral("bad.json"), text);
        const Run run = program.run(QStringLiteral("do BOOK bad.json"));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.error.startsWith(place), run.error.constData());
        QCOMPARE(states(run).last(), QStringLiteral("InvalidValue"));
    }

    void unknownFieldsAreRefused()
    {
        Program program;
        program.makeGoldenBook();
        const Run run = program.run(QStringLiteral("do BOOK -"), commands("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL','note':'x'}"));
        QCOMPARE(run.status, 3);
        QCOMPARE(run.outcomes().first().text(u"code"), QStringLiteral("InvalidValue"));
        QCOMPARE(run.outcomes().first().text(u"field"), QStringLiteral("note"));
    }

    void theSameOpTwice()
    {
        Program program;
        program.makeGoldenBook();
        const QByteArray once = commands("{'command':'TopUp','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2001','amount':'1','channel':'PAYPAL'}");
        const Run first = program.must(QStringLiteral("do BOOK -"), once);
        QCOMPARE(program.must(QStringLiteral("do BOOK -"), once).out, first.out);
        const Run other = program.run(QStringLiteral("do BOOK -"), QByteArray(once).replace("\"1\"", "\"2\""));
        QCOMPARE(other.status, 3);
        QCOMPARE(states(other).join(u' '), QStringLiteral("Conflict"));
    }

    void theFirstAccountRegistersItself()
    {
        Program program;
        program.must(QStringLiteral("new BOOK"));
        const QByteArray registration = commands("{'command':'RegisterCloudAccount','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','logonName':'a','ownerName':'b','kind':'individual','type':'direct'}");
        const Run first = program.must(QStringLiteral("do BOOK -"), registration);
        QCOMPARE(program.must(QStringLiteral("do BOOK -"), registration).out, first.out); // and again is the same
        const JsonValue people = program.must(QStringLiteral("show BOOK people --format json")).json();
        QCOMPARE(people.asArray()->front().text(u"person"), QString(QStringLiteral("root@") + first.outcomes().first().member(u"result")->text(u"uid")));
    }

    void atIsTheEffectiveTime()
    {
        Program program;
        program.makeGoldenBook();
        program.mustDo(good, QStringLiteral("2026-09-12"));
        const JsonValue rows = program.must(QStringLiteral("show BOOK transactions --format json")).json();
        QCOMPARE(rows.asArray()->back().text(u"time"), QStringLiteral("2026-09-11T16:00:00Z"));
        const Run back = program.run(QStringLiteral("do BOOK - --at 2026-09-11"), commands(good));
        QCOMPARE(back.status, 3);
        QCOMPARE(back.outcomes().first().text(u"field"), QStringLiteral("at"));
        QCOMPARE(program.run(QStringLiteral("do BOOK - --at 2026-09-13T00:00:00"), commands(good)).status, 2); // a zone is required
    }

    void whoLooksOnlyMarksOnly()
    {
        Program program;
        program.makeGoldenBook();
        const QList<QByteArray> all{
            "{'command':'RegisterCloudAccount','logonName':'a','ownerName':'b','kind':'individual','type':'direct'}", "{'command':'CreateRamUser','user':'x@1001'}",
            "{'command':'AttachPolicy','user':'look@1001','policy':'AliyunBSSFullAccess'}", "{'command':'DetachPolicy','user':'look@1001','policy':'AliyunBSSReadOnlyAccess'}",
            "{'command':'SetPassword','user':'look@1001','password':'x'}", "{'command':'RenameBillingAccount','account':'2001','name':'x'}",
            "{'command':'SetAccountStatus','account':'2001','status':'frozen','reason':'x'}", good, "{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'1','reason':'x'}",
            "{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'6000','reason':'x'}", "{'command':'SetCreditLimit','account':'2001','amount':'1','reason':'x'}",
            "{'command':'SetQuota','account':'2001','amount':'1'}", "{'command':'RecordQuotaConsumption','account':'2001','amount':'1','outBizId':'x'}",
            "{'command':'RecordCharge','cloudAccount':'1001','product':'x','amount':'1','kind':'Adjustment','usedAt':'2026-09-01'}",
            "{'command':'Reverse','target':'00000000-0000-4000-8000-000000000011','reason':'x'}", "{'command':'EnableEnterpriseCenter','uid':'1001'}",
            "{'command':'InviteAccount','uid':'1001','mode':'management'}",
            "{'command':'ImportLines','import':'x','file':'f','hash':'h','dialect':'d','lines':1,'skipped':0,'months':'','totals':'[]','segments':0,'segmentsHash':''}"};
        QByteArray file;
        for (const QByteArray &command : all)
            file += commands(command.constData()) + '\n';
        const Run run = program.run(QStringLiteral("do BOOK - --as look@1001 --keep-going"), file);
        QCOMPARE(run.status, 3);
        QCOMPARE(states(run).join(u' '), QStringList(all.size(), QStringLiteral("NotPermitted")).join(u' '));
    }

    void passwordsAreReducedBeforeThereIsACommand()
    {
        Program program;
        program.makeGoldenBook();
        const auto tryPassword = [&](const char *rest) {
            return program.run(QStringLiteral("do BOOK -"), commands("{'command':'SetPassword','user':'look@1001'") + commands(rest) + "}").outcomes().first();
        };
        QCOMPARE(tryPassword(",'password':'sesame'").text(u"outcome"), QStringLiteral("done"));
        QVERIFY(!program.read(QStringLiteral("book.purser")).contains("sesame"));
        QCOMPARE(tryPassword("").text(u"field"), QStringLiteral("password"));
        QCOMPARE(tryPassword(",'password':7").text(u"field"), QStringLiteral("password"));
        QCOMPARE(tryPassword(",'password':''").text(u"outcome"), QStringLiteral("done")); // removes it
        program.must(QStringLiteral("show BOOK overview --as look@1001"));
    }
};

QTEST_GUILESS_MAIN(TestCliDo)
#include "tst_cli_do.moc"
