// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QProcess>

using namespace purser;

namespace {
const QStringList verbs{QStringLiteral("new"), QStringLiteral("do"), QStringLiteral("show"), QStringLiteral("explain"), QStringLiteral("plan"), QStringLiteral("import"), QStringLiteral("review"),
                        QStringLiteral("export"), QStringLiteral("tick"), QStringLiteral("verify"), QStringLiteral("backup")};

QByteArray bill(const char *item = "ecs.g6")
{
    return "Billing Cycle,Account Name,Owner Account Name,Product Name,Product Code,Subscription Type,Instance ID,Billing Item,Usage,Usage Unit,Pretax Gross Amount,"
           "Invoice Discount,Pretax Amount,Currency\n"
           "2026-08,treasury,treasury,Elastic Compute Service,ecs,PayAsYouGo,i-1," + QByteArray(item) + ",1,GB,10.00,0.00,10.00,USD\n"
           "2026-08,treasury,treasury,Object Storage,oss,PayAsYouGo,b-1,storage,2,GB,2.3456789012,0.00,2.3456789012,USD\n"
           "2026-08,treasury,treasury,Elastic Compute Service,ecs,PayAsYouGo,i-2,=cmd(),1,GB,-0.50,0.00,-0.50,USD\n";
}
}

class TestCliVerbs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpOfEachVerb_data()
    {
        QTest::addColumn<QString>("verb");
        for (const QString &verb : verbs)
            QTest::newRow(qPrintable(verb)) << verb;
    }
    void helpOfEachVerb()
    {
        QFETCH(QString, verb);
        Program program;
        for (const char *help : {" --help", " -h"}) {
            const Run run = program.run(verb + QLatin1String(help));
            QCOMPARE(run.status, 0);
            QVERIFY(run.error.isEmpty());
            QVERIFY(run.out.contains("Usage:") && run.out.contains(verb.toLatin1()));
        }
        QVERIFY(program.run(QStringLiteral("--help")).out.contains(verb.toLatin1()));
    }

    void version()
    {
        Program program;
        const Run run = program.run(QStringLiteral("--version"));
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.startsWith("purser "));
    }

    void exitStatus_data() // commands.md, "Exit status"
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says"); // on standard error
        const auto row = [](const char *arguments, int status, const char *says) { QTest::newRow(arguments) << QString::fromLatin1(arguments) << status << QString::fromUtf8(says); };
        row("show BOOK overview", 0, "");
        row("show BOOK assets --account 2001 --as look@1001", 0, "");
        row("verify BOOK", 0, "");
        // 1: files
        row("show nowhere.purser overview", 1, "There is no file nowhere.purser");
        row("show notes.txt overview", 1, "notes.txt is not a Purser book");
        row("show . overview", 1, "folder");
        row("new BOOK", 1, "exists already");
        row("new no/such/folder.purser", 1, "folder.purser");
        row("do BOOK nowhere.json", 1, "nowhere.json cannot be read");
        row("import BOOK nowhere.csv", 1, "nowhere.csv");
        row("backup BOOK notes.txt", 1, "never overwrites");
        row("export BOOK accounts --to no/such/x.csv", 1, "cannot be written");
        row("show bss:intl overview", 1, "remote");
        // 2: usage
        row("show BOOK", 2, "an argument is missing");
        row("show BOOK overview more", 2, "one argument too many");
        row("show BOOK everything", 2, "there is no section");
        row("show BOOK overview --format xml", 2, "--format is table, json or csv");
        row("show BOOK overview --at yesterday", 2, "--at takes");
        row("show BOOK overview --at 2026-09-10T04:00:00", 2, "--at takes"); // a zone is required
        row("show BOOK overview --as ada", 2, "--as takes");
        row("show BOOK overview --as system", 2, "--as takes");
        row("show BOOK overview --nonsense", 2, "nonsense");
        row("show BOOK overview --as", 2, "as");
        row("show BOOK transactions --month 2026-13", 2, "--month takes");
        row("show BOOK history --ledger gold", 2, "--ledger is one of");
        row("explain BOOK availableCredit", 2, "--account");
        row("export BOOK accounts --to x.txt", 2, "suffix");
        row("export BOOK accounts", 2, "--to FILE is missing");
        row("export BOOK transactions --to x.csv --month 2026-13", 2, "--month takes");
        row("export BOOK history --to x.csv --ledger gold", 2, "--ledger is one of");
        row("new BOOK --sample other", 2, "one sample");
        row("verify", 2, "an argument is missing");
        // 3: a rule
        row("show BOOK overview --as none@1001", 3, "No policy of none@1001 allows bss:DescribeBillingAccount");
        row("show BOOK overview --as modify@1001", 3, "No policy of modify@1001 allows bss:DescribeBillingAccount");
        row("show BOOK overview --as ghost@1001", 3, "There is no ghost@1001");
        row("show BOOK overview --account 9999", 3, "There is no billing account 9999");
        row("explain BOOK happiness --account 2001", 3, "There is no figure");
        row("review BOOK --as none@1001", 3, "");
        row("export BOOK accounts --to x.csv --as none@1001", 3, "No policy");
        row("import BOOK bill.csv --as look@1001", 3, "No policy of look@1001 allows bss:ModifyBillingAccount");
    }
    void exitStatus()
    {
        QFETCH(QString, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        Program program;
        program.makeGoldenBook();
        program.write(QStringLiteral("notes.txt"), "Dear Purser\n");
        program.write(QStringLiteral("bill.csv"), bill());
        const Run run = program.run(arguments);
        QVERIFY2(run.status == status, run.error.constData());
        QVERIFY2(run.error.contains(says.toUtf8()), run.error.constData());
        if (status == 0)
            QVERIFY2(run.error.isEmpty(), run.error.constData());
        else
            QVERIFY2(run.error.endsWith('\n') && run.out.isEmpty(), run.out.constData()); // one place for errors
        QVERIFY(!QFileInfo::exists(program.file(QStringLiteral("x.csv"))) || status == 0);
        QVERIFY(!QFileInfo::exists(program.file(QStringLiteral("nowhere.purser"))));
    }

    void aDamagedBookIs4()
    {
        Program program;
        program.makeGoldenBook();
        QByteArray content = program.read(QStringLiteral("book.purser"));
        const qsizetype at = content.indexOf("treasury@fabrikam.example");
        QVERIFY(at > 0);
        content[at] = 'T';
        program.write(QStringLiteral("book.purser"), content);
        const Run run = program.run(QStringLiteral("verify BOOK"));
        QCOMPARE(run.status, 4);
        QVERIFY2(run.out.contains("FAILED"), run.out.constData());
        QVERIFY2(run.error.contains("is damaged"), run.error.constData());
        const Run asJson = program.run(QStringLiteral("verify BOOK --format json"));
        QCOMPARE(asJson.status, 4);
        QCOMPARE(*asJson.json().member(u"ok")->asBool(), false);
        program.write(QStringLiteral("book.purser"), content.left(100) + QByteArray(content.size() - 100, '\x7f'));
        QCOMPARE(program.run(QStringLiteral("show BOOK overview")).status, 4);
    }

    void errorsAsJson()
    {
        Program program;
        program.makeGoldenBook();
        const Run run = program.run(QStringLiteral("show BOOK overview --account 9999 --format json"));
        QCOMPARE(run.status, 3);
        const auto error = parseJson(run.error);
        QVERIFY2(error.has_value(), run.error.constData());
        QCOMPARE(error->text(u"code"), QStringLiteral("NotFound"));
        QCOMPARE(error->text(u"field"), QStringLiteral("account"));
        QVERIFY(!error->text(u"message").isEmpty());
    }

    void aReadOnlyBookIsShownAndNotChanged()
    {
        Program program;
        program.makeGoldenBook();
        QVERIFY(QFile::setPermissions(program.book(), QFile::ReadOwner));
        QVERIFY(program.must(QStringLiteral("show BOOK overview")).out.contains("9200.00"));
        const Run run = program.run(QStringLiteral("do BOOK -"), "{\"command\":\"TopUp\",\"account\":\"2001\",\"amount\":\"1\",\"channel\":\"PAYPAL\"}\n");
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains("read-only"), run.error.constData());
    }

    void formats()
    {
        Program program;
        program.makeGoldenBook();
        QCOMPARE(program.must(QStringLiteral("show BOOK overview --at 2026-09-10T04:00:00Z")).out,
                 QByteArray("account  name                       availableCredit  currency  overdue  alert  runwayDays\n"
                            "   2001  treasury@fabrikam.example          9200.00  USD       false    off            46\n"));
        QCOMPARE(program.must(QStringLiteral("show BOOK overview --format csv --at 2026-09-10T04:00:00Z")).out,
                 QByteArray("account,name,availableCredit,currency,overdue,alert,runwayDays\r\n2001,treasury@fabrikam.example,9200.00,USD,false,off,46\r\n"));
        const JsonValue rows = program.must(QStringLiteral("show BOOK overview --format json")).json();
        QCOMPARE(rows.asArray()->size(), size_t(1));
        QCOMPARE(rows.asArray()->front().text(u"availableCredit"), QStringLiteral("9200.00")); // money is text
        QCOMPARE(rows.asArray()->front().member(u"overdue")->toBytes(), QByteArray("false"));
        QCOMPARE(program.must(QStringLiteral("show BOOK imports --format json")).out, QByteArray("[]\n"));
        // CSV has its columns whatever the rows have: none at all, or none with runwayDays.
        QCOMPARE(program.must(QStringLiteral("show BOOK imports --format csv")).out, QByteArray("import,file,hash,dialect,lines,skipped,months,totals,at,person\r\n"));
        QCOMPARE(program.must(QStringLiteral("show BOOK overview --format csv --at 2027-09-10")).out,
                 QByteArray("account,name,availableCredit,currency,overdue,alert,runwayDays\r\n2001,treasury@fabrikam.example,9200.00,USD,false,off,\r\n"));
    }

    void everySectionInEveryFormat_data()
    {
        QTest::addColumn<QString>("section");
        for (const char *section : {"overview", "accounts", "assets", "history", "credit-records", "entity-credit", "transactions", "transactions-monthly", "payers", "people",
                                    "permissions", "activity", "imports"})
            QTest::newRow(section) << QString::fromLatin1(section);
    }
    void everySectionInEveryFormat()
    {
        QFETCH(QString, section);
        static Program program;
        if (!QFileInfo::exists(program.book()))
            program.makeGoldenBook();
        program.must(QStringLiteral("show BOOK %1 --format json").arg(section)).json();
        program.must(QStringLiteral("show BOOK %1 --format csv").arg(section));
        program.must(QStringLiteral("show BOOK %1").arg(section));
        program.must(QStringLiteral("export BOOK %1 --to out.json").arg(section));
        QVERIFY(parseJson(program.read(QStringLiteral("out.json"))).has_value());
        const QByteArray shown = program.must(QStringLiteral("show BOOK %1 --format csv").arg(section)).out;
        program.must(QStringLiteral("export BOOK %1 --to out.csv").arg(section));
        QCOMPARE(program.read(QStringLiteral("out.csv")), shown);
    }

    void atSaysWhichMomentCountsAsNow()
    {
        Program program;
        program.makeGoldenBook();
        const auto credit = [&](const char *at) { return program.must(QStringLiteral("show BOOK assets --account 2001 --format json --at ") + QLatin1String(at)).json(); };
        QCOMPARE(credit("2026-09-09").text(u"availableCredit"), QStringLiteral("0.00"));
        QCOMPARE(credit("2026-09-10T12:00:00+08:00").text(u"availableCredit"), QStringLiteral("9200.00"));
        const auto current = [](const JsonValue &sheet) { return sheet.member(u"terms")->asArray()->at(3).text(u"amount"); };
        QCOMPARE(current(credit("2026-09-30T15:59:59Z")), QStringLiteral("3000.00"));
        QCOMPARE(current(credit("2026-09-30T16:00:00Z")), QStringLiteral("0.00"));
    }

    void filterAndMonth()
    {
        Program program;
        program.makeGoldenBook();
        QCOMPARE(program.must(QStringLiteral("show BOOK people --format json --filter READONLY")).json().asArray()->size(), size_t(1));
        QCOMPARE(program.must(QStringLiteral("show BOOK transactions --format json --month 2026-08")).json().asArray()->size(), size_t(0));
        QCOMPARE(program.must(QStringLiteral("show BOOK transactions --format json --month 2026-09")).json().asArray()->size(), size_t(2));
        QCOMPARE(program.must(QStringLiteral("show BOOK history --ledger creditRefund --format json")).json().asArray()->size(), size_t(1));
    }

    void spreadsheetsRunNothing()
    {
        Program program;
        program.makeGoldenBook();
        const QList<QByteArray> names{"=1+1", "@SUM(A1)", "+1+cmd", "-1+cmd", "＝1+1", "a,b", "say \\\"hi\\\""};
        for (const QByteArray &name : names) {
            program.must(QStringLiteral("do BOOK -"), "{\"command\":\"RenameBillingAccount\",\"account\":\"2001\",\"name\":\"" + name + "\"}");
            const QByteArray row = program.must(QStringLiteral("show BOOK overview --format csv")).out.split('\n').value(1);
            const QByteArray plain = QByteArray(name).replace("\\\"", "\"\"");
            const bool formula = !name.startsWith('a') && !name.startsWith("say");
            QVERIFY2(row.startsWith(QByteArray("2001,\"" + QByteArray(formula ? "'" : "") + plain + "\",")), row.constData());
        }
        // A number below zero is a number.
        program.must(QStringLiteral("do BOOK -"), "{\"command\":\"RecordCharge\",\"cloudAccount\":\"1001\",\"product\":\"x\",\"amount\":\"20000\",\"kind\":\"PayAsYouGoBill\","
                                                  "\"usedAt\":\"2026-09-05\"}");
        QVERIFY(program.must(QStringLiteral("show BOOK overview --format csv")).out.contains(",-10800.00,"));
    }

    void controlCharactersDoNotReachTheTerminal()
    {
        Program program;
        program.makeGoldenBook();
        program.write(QStringLiteral("bill.csv"), bill("\x1b[31mred\x07"));
        program.must(QStringLiteral("import BOOK bill.csv"));
        program.write(QStringLiteral("bad.csv"), bill().replace("10.00", "\x1b]0;title\x07"));
        QByteArray all;
        const auto add = [&](const QString &arguments) {
            const Run run = program.run(arguments);
            all += run.out + run.error;
        };
        add(QStringLiteral("import BOOK bad.csv"));
        add(QStringLiteral("import BOOK bad.csv --skip-bad-rows"));
        add(QStringLiteral("review BOOK"));
        add(QStringLiteral("review BOOK --format json"));
        add(QStringLiteral("show BOOK imports"));
        // A name that was tampered with, in verify.
        QByteArray content = program.read(QStringLiteral("book.purser"));
        for (qsizetype at = content.indexOf("treasury@fabrikam"); at >= 0; at = content.indexOf("treasury@fabrikam", at + 1))
            content[at] = '\x1b';
        program.write(QStringLiteral("book.purser"), content);
        add(QStringLiteral("verify BOOK"));
        add(QStringLiteral("show BOOK overview"));
        QVERIFY2(!all.contains('\x1b') && !all.contains('\x07'), all.toPercentEncoding(" \n").constData());
    }

    void linesFromAFileToSums()
    {
        Program program;
        program.makeGoldenBook();
        program.write(QStringLiteral("bill.csv"), bill());
        const JsonValue report = program.must(QStringLiteral("import BOOK bill.csv --format json --at 2026-09-10T04:00:00Z")).json().asArray()->front();
        const QString import = report.text(u"import");
        QCOMPARE(report.member(u"lines")->toBytes(), QByteArray("3"));
        QCOMPARE(report.member(u"totals")->asArray()->front().text(u"pretaxAmount"), QStringLiteral("11.8456789012"));
        const JsonValue groups = program.must(QStringLiteral("review BOOK --group product_code --format json")).json();
        QCOMPARE(groups.toBytes(), QByteArray("[{\"product_code\":\"ecs\",\"currency\":\"USD\",\"lines\":2,\"pretax_amount\":\"9.50\"},"
                                              "{\"product_code\":\"oss\",\"currency\":\"USD\",\"lines\":1,\"pretax_amount\":\"2.3456789012\"}]"));
        QCOMPARE(program.must(QStringLiteral("review BOOK --where \"product_code = ecs and pretax_amount > 0\" --format json")).json().asArray()->size(), size_t(1));
        QVERIFY(program.must(QStringLiteral("review BOOK --format csv")).out.contains("\"'=cmd()\""));
        // Marks by whoever may look; the same file once.
        program.must(QStringLiteral("do BOOK - --as look@1001"), "{\"command\":\"MarkLines\",\"lines\":[\"" + import.toLatin1() + ":2\"],\"mark\":\"checked\"}");
        const Run again = program.run(QStringLiteral("import BOOK bill.csv"));
        QCOMPARE(again.status, 3);
        QVERIFY2(again.error.contains("in the book already"), again.error.constData());
        program.write(QStringLiteral("bad.csv"), bill().replace("2.3456789012,0.00", "12x,0.00"));
        const Run bad = program.run(QStringLiteral("import BOOK bad.csv"));
        QCOMPARE(bad.status, 3);
        QVERIFY2(bad.error.contains("bad.csv:3:") && bad.error.contains("12x"), bad.error.constData()); // names file and line
        QCOMPARE(program.must(QStringLiteral("show BOOK imports --format json")).json().asArray()->size(), size_t(1));
        QCOMPARE(program.must(QStringLiteral("verify BOOK")).status, 0);
    }

    void importsIntoAnEmptyBookAreRefusedWithWhatToDo()
    {
        Program program;
        program.must(QStringLiteral("new BOOK"));
        program.write(QStringLiteral("bill.csv"), bill());
        const Run run = program.run(QStringLiteral("import BOOK bill.csv"));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.error.contains("RegisterCloudAccount"), run.error.constData());
        QCOMPARE(program.must(QStringLiteral("show BOOK overview --format json")).out, QByteArray("[]\n"));
        QCOMPARE(program.must(QStringLiteral("verify BOOK")).out.split('\n').last(), QByteArray());
    }

    void theHeadIsKept()
    {
        Program program;
        program.makeGoldenBook();
        const QString head = program.must(QStringLiteral("verify BOOK --format json")).json().text(u"head");
        program.must(QStringLiteral("do BOOK -"), "{\"command\":\"RenameBillingAccount\",\"account\":\"2001\",\"name\":\"x\"}");
        QCOMPARE(program.run(QStringLiteral("verify BOOK --head ") + head).status, 0);
        QCOMPARE(program.run(QStringLiteral("verify BOOK --head 12:") + QString(64, u'a')).status, 4);
    }

    void backups()
    {
        Program program;
        program.makeGoldenBook();
        program.must(QStringLiteral("backup BOOK copy.purser"));
        QCOMPARE(program.must(QStringLiteral("verify copy.purser --format json")).out, program.must(QStringLiteral("verify BOOK --format json")).out);
        QCOMPARE(program.run(QStringLiteral("backup BOOK copy.purser")).status, 1);
    }

    void passwordsComeFromTheEnvironment()
    {
        Program program;
        program.makeGoldenBook();
        program.must(QStringLiteral("do BOOK -"), "{\"command\":\"SetPassword\",\"user\":\"look@1001\",\"password\":\"sesame\"}");
        QVERIFY(!program.read(QStringLiteral("book.purser")).contains("sesame"));
        const Run without = program.run(QStringLiteral("show BOOK overview --as look@1001"));
        QCOMPARE(without.status, 3);
        QVERIFY(without.error.contains("password"));
        program.environment.insert(QStringLiteral("PURSER_PASSWORD"), QStringLiteral("open"));
        QCOMPARE(program.run(QStringLiteral("show BOOK overview --as look@1001")).status, 3);
        program.environment.insert(QStringLiteral("PURSER_PASSWORD"), QStringLiteral("sesame"));
        QCOMPARE(program.run(QStringLiteral("show BOOK overview --as look@1001")).status, 0);
        QCOMPARE(program.run(QStringLiteral("show BOOK overview")).status, 0); // the root has none
    }

    void theSampleIsWhole()
    {
        Program program;
        program.must(QStringLiteral("new BOOK --sample group"));
        QCOMPARE(program.must(QStringLiteral("show BOOK accounts --format json")).json().asArray()->size(), size_t(4));
        program.must(QStringLiteral("verify BOOK"));
    }
};

QTEST_GUILESS_MAIN(TestCliVerbs)
#include "tst_cli_verbs.moc"
