// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported_bill.h"

using namespace purser;

namespace {

const QByteArray header = "Billing Cycle,Billing Date,Account ID,Owner Account ID,Product Code,Product Name,Commodity Code,Pretax Amount,Currency\n";
const QString root = QStringLiteral("root@1001");
const QString op = QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01");

QString post(const QString &import, const char *rest = "")
{
    return QStringLiteral("{'command':'PostLines','import':'%1'%2}").arg(import, QLatin1String(rest));
}
QString remove(const QString &import)
{
    return QStringLiteral("{'command':'RemoveImport','import':'%1'}").arg(import);
}
const QString reverse = QStringLiteral("{'command':'Reverse','target':'%1','reason':'mistake'}").arg(op);

} // namespace

class TestPostLines final : public QObject
{
    Q_OBJECT

private:
    /// Every charge, in the order of posting: cloud account, booked month, day of usage, product, kind, side, amount.
    static QString charges(BookFixture &fixture)
    {
        QStringList rows;
        for (const QVariantList &row : fixture.rows(QStringLiteral("SELECT account, cloud_account, month, used_at, product, kind, marketplace, amount_whole, amount_frac, currency "
                                                                   "FROM charge WHERE reversed = 0 ORDER BY number"))) {
            rows << row[0].toString() + u' ' + row[1].toString() + u' ' + row[2].toString() + u' ' + Instant(row[3].toLongLong()).day().toString(Qt::ISODate) + u' ' + row[4].toString()
                        + u' ' + row[5].toString() + (row[6].toLongLong() == 0 ? QString() : QStringLiteral(" Marketplace")) + u' '
                        + Decimal::fromColumns(row[7].toLongLong(), row[8].toLongLong()).toText(2) + u' ' + row[9].toString();
        }
        return rows.join(u'\n');
    }

private Q_SLOTS:
    void oneChargeForEachCloudAccountProductDayAndSide() // commands.md, "PostLines"
    {
        BookFixture fixture;
        fixture.addCast();
        const QString import = importBill(fixture, header
                                              + "2026-09,2026-09-02,1001,1002,ecs,Elastic Compute Service,ecs_intl,0.1234567891,USD\n"
                                                "2026-09,2026-09-02,1001,1002,ecs,Elastic Compute Service,ecs_intl,0.0000000009,USD\n"
                                                "2026-09,2026-09-03,1001,1002,ecs,Elastic Compute Service,ecs_intl,1,USD\n"
                                                "2026-09,2026-09-02,1001,,ecs,Elastic Compute Service,ecs_intl,2,USD\n" // no owner: the account
                                                "2026-09,2026-09-02,1001,1002,oss,Object Storage Service,oss_intl,4,USD\n"
                                                "2026-09,2026-09-02,1001,1002,cmgj00053362,Guance,,8,USD\n"
                                                "2026-08,20260831,1001,1002,,Domains,,16,USD\n"); // without a code its name
        const JsonValue result = fixture.mustRun(post(import), root);
        QCOMPARE(result.toBytes(), QByteArray("{\"import\":\"" + import.toUtf8() + "\",\"charges\":6}"));
        QCOMPARE(charges(fixture), QStringLiteral("2001 1001 2026-09 2026-09-02 ecs PayAsYouGoBill 2.00 USD\n"
                                                  "2002 1002 2026-08 2026-08-31 Domains PayAsYouGoBill 16.00 USD\n"
                                                  "2002 1002 2026-09 2026-09-02 cmgj00053362 PayAsYouGoBill Marketplace 8.00 USD\n"
                                                  "2002 1002 2026-09 2026-09-02 ecs PayAsYouGoBill 0.12345679 USD\n"
                                                  "2002 1002 2026-09 2026-09-03 ecs PayAsYouGoBill 1.00 USD\n"
                                                  "2002 1002 2026-09 2026-09-02 oss PayAsYouGoBill 4.00 USD"));
        QCOMPARE(fixture.assets(QStringLiteral("2002")).availableCredit.text(), QStringLiteral("-29.12345679"));
        const auto origins = fixture.rows(QStringLiteral("SELECT DISTINCT source, id FROM charge_origin"));
        QCOMPARE(origins, (QList<QVariantList>{{QStringLiteral("import"), import}}));
        QVERIFY(fixture.get(TransactionsQuery{}).isEmpty()); // charges move no fund
        QVERIFY(fixture.verify().ok);
    }

    void manyLinesOfManySegmentsAreOneCharge()
    {
        BookFixture fixture;
        fixture.addCast();
        QByteArray text = header;
        for (int i = 0; i < 70'000; ++i) // more than a segment holds
            text += "2026-09,2026-09-02,1001,1002,ecs,ECS,,0.0000000007,USD\n";
        const QString import = importBill(fixture, text);
        QVERIFY(fixture.rows(QStringLiteral("SELECT 1 FROM segment")).size() > 1);
        fixture.mustRun(post(import), root);
        QCOMPARE(charges(fixture), QStringLiteral("2002 1002 2026-09 2026-09-02 ecs PayAsYouGoBill 0.000049 USD"));
    }

    void amounts_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("posted"); // kind and amount of the charge; empty: none
        const auto row = [](const char *name, const char *first, const char *second, const char *posted) {
            const auto line = [](const char *amount) -> QByteArray { return QByteArray("2026-09,2026-09-02,1001,1002,ecs,ECS,,") + amount + ",USD\n"; };
            QTest::newRow(name) << QByteArray(line(first) + line(second)) << QString::fromLatin1(posted);
        };
        row("a refund beside usage", "10", "-3.5", "PayAsYouGoBill 6.50");
        row("below zero is an adjustment (decisions 7)", "1", "-3.5", "Adjustment -2.50");
        row("what nets to zero makes no charge", "3.5", "-3.5", "");
        row("an empty amount is no value", "", "2", "PayAsYouGoBill 2.00");
    }
    void amounts()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, posted);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(post(importBill(fixture, header + lines)), root);
        QCOMPARE(charges(fixture), posted.isEmpty() ? QString() : QStringLiteral("2002 1002 2026-09 2026-09-02 ecs %1 USD").arg(posted));
        QVERIFY(fixture.verify().ok);
    }

    void days_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("usedAt");
        const QByteArray rest = ",1001,1002,ecs,ECS,,1,USD\n";
        QTest::newRow("00:00 UTC+8 of its day") << QByteArray("2026-09,2026-09-02" + rest) << QStringLiteral("2026-09-01T16:00:00Z");
        QTest::newRow("a day with a time") << QByteArray("2026-09,2026-09-02 13:00:00" + rest) << QStringLiteral("2026-09-01T16:00:00Z");
        QTest::newRow("a day with slashes") << QByteArray("2026-09,2026/09/02" + rest) << QStringLiteral("2026-09-01T16:00:00Z");
        QTest::newRow("the cycle's month has no say where there is a day") << QByteArray("2026-08,2026-09-02" + rest) << QStringLiteral("2026-09-01T16:00:00Z");
        QTest::newRow("a month as a whole: its last day") << QByteArray("2026-08," + rest) << QStringLiteral("2026-08-30T16:00:00Z");
        QTest::newRow("this month as a whole: today") << QByteArray("2026-09," + rest) << QStringLiteral("2026-09-09T16:00:00Z");
        QTest::newRow("a date that is none: the month's last day") << QByteArray("2026-08,2026-08-99" + rest) << QStringLiteral("2026-08-30T16:00:00Z");
    }
    void days()
    {
        QFETCH(QByteArray, line);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(post(importBill(fixture, header + line)), root);
        const auto rows = fixture.rows(QStringLiteral("SELECT used_at FROM charge"));
        QCOMPARE(rows.size(), 1);
        QTEST(Instant(rows[0][0].toLongLong()).text(), "usedAt");
    }

    void onTheDayOfItsRegistrationTheAccountIsThere()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'RegisterCloudAccount','uid':'1009','account':'2009','logonName':'new','ownerName':'x','kind':'individual','type':'direct'}", root,
                        QStringLiteral("2026-09-05T01:30:00Z"));
        fixture.mustRun(post(importBill(fixture, header + "2026-09,2026-09-05,1009,,ecs,ECS,,1,USD\n")), QStringLiteral("root@1009"));
        QCOMPARE(Instant(fixture.rows(QStringLiteral("SELECT used_at FROM charge")).value(0).value(0).toLongLong()).text(), QStringLiteral("2026-09-05T01:30:00Z"));
    }

    void sides_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("marketplace");
        const auto legacy = [](const char *name, const char *product, const char *commodity, bool marketplace) {
            QTest::newRow(name) << QByteArray(header + "2026-09,2026-09-02,1001,1002," + product + ",Name," + commodity + ",1,USD\n") << marketplace;
        };
        legacy("the cloud's own", "ecs", "ecs_intl", false);
        legacy("cm is not enough: CloudMonitor", "cms", "cms_post", false);
        legacy("a Marketplace product code", "cmapi00035184", "", true);
        legacy("a Marketplace commodity code", "market", "cmfw00037956", true);
        legacy("of the international site", "sgcmgj00053362", "", true);
        legacy("an image", "cmjj012827", "", true);
        const auto v2 = [](const char *name, const char *entity, bool marketplace) {
            const QByteArray file = "BillingDetails/BillingMonth,BillingDetails/BillingDate,BillingDetails/ServiceEntity,IdentityDetails/ResourceOwnerAccountId,"
                                    "ProductDetails/ProductCode,PayableDetails/TaxExclusivePayableAmount,PricingDetails/Currency\n202609,20260902,";
            QTest::newRow(name) << QByteArray(file + entity + ",1002,p,1,USD\n") << marketplace;
        };
        v2("v2: the cloud's company", "Alibaba Cloud (Singapore) Private Limited", false);
        v2("v2: a service entity that names the Marketplace", "Alibaba Cloud Marketplace", true);
        const auto partner = [](const char *name, const char *source, bool marketplace) {
            const QByteArray file = "Billing Cycle,Consume Time,User ID,Linked User ID,Bill Source,Product Code,Pretax Cost(Before Round Down Discount),Currency\n"
                                    "2026-09,2026-09-02 08:00:00,1001,1002,";
            QTest::newRow(name) << QByteArray(file + source + ",p,1,USD\n") << marketplace;
        };
        partner("partner: another bill source", "ECS", false);
        partner("partner: a bill source that names the Marketplace", "MARKETPLACE", true);
    }
    void sides()
    {
        QFETCH(QByteArray, file);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(post(importBill(fixture, file)), root);
        const auto rows = fixture.rows(QStringLiteral("SELECT marketplace, cloud_account FROM charge"));
        QCOMPARE(rows.size(), 1);
        QTEST(rows[0][0].toLongLong() != 0, "marketplace");
        QCOMPARE(rows[0][1].toString(), QStringLiteral("1002"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says"); // what the sentence has
        const auto line = [](const char *uid, const char *day, const char *amount = "1", const char *currency = "USD") -> QByteArray {
            return QByteArray("2026-09,") + day + ',' + uid + ",,ecs,ECS,," + amount + ',' + currency + '\n';
        };
        QTest::newRow("super of every account that pays") << QByteArray(line("1001", "2026-09-02") + line("1003", "2026-09-02")) << root << QStringLiteral("done") << QString();
        QTest::newRow("a RAM user whose policy allows it") << line("1002", "2026-09-02") << QStringLiteral("modify@1001") << QStringLiteral("done") << QString();
        QTest::newRow("one account of another enterprise") << QByteArray(line("1001", "2026-09-02") + line("1004", "2026-09-02")) << root << QStringLiteral("NotPermitted") << QStringLiteral("2004");
        QTest::newRow("a member's owner is not super") << line("1002", "2026-09-02") << QStringLiteral("root@1002") << QStringLiteral("NotPermitted") << QStringLiteral("2002");
        QTest::newRow("unknown accounts, all of them in one sentence") << QByteArray(line("7002", "2026-09-02") + line("1001", "2026-09-02") + line("7001", "2026-09-02") + line("7002", "2026-09-03"))
                                                                       << root << QStringLiteral("NotFound") << QStringLiteral("7001, 7002.");
        QTest::newRow("lines that name no account") << QByteArray(line("", "2026-09-02") + line("n/a", "2026-09-02")) << root << QStringLiteral("NotFound") << QStringLiteral("2 ");
        QTest::newRow("used in the future (decisions 7)") << line("1001", "2026-09-11") << root << QStringLiteral("InvalidValue") << QStringLiteral("2026-09-11");
        QTest::newRow("used before it was registered (decisions 7)") << line("1001", "2026-07-31") << root << QStringLiteral("InvalidValue") << QStringLiteral("2026-07-31");
        QTest::newRow("mixed currencies: one is not the account's") << QByteArray(line("1001", "2026-09-02") + line("1001", "2026-09-02", "1", "EUR")) << root << QStringLiteral("WrongState")
                                                                    << QStringLiteral("EUR");
        QTest::newRow("more than a book can hold") << QByteArray(line("1001", "2026-09-02", "9000000000000000000") + line("1001", "2026-09-02", "9000000000000000000")) << root
                                                   << QStringLiteral("InvalidValue") << QStringLiteral("1001");
        QTest::newRow("a deregistered account") << line("1005", "2026-09-02") << QStringLiteral("root@1005") << QStringLiteral("WrongState") << QStringLiteral("2005");
        QTest::newRow("a frozen account has charges") << line("1004", "2026-09-02") << QStringLiteral("root@1004") << QStringLiteral("done") << QString();
    }
    void refusals()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, person);
        QFETCH(QString, code);
        QFETCH(QString, says);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2004','status':'frozen','reason':'x'}", QStringLiteral("root@1004"));
        const Outcome outcome = fixture.run(post(importBill(fixture, header + lines)), person);
        QVERIFY2(codeOf(outcome) == code, qPrintable(codeOf(outcome) + u' ' + outcome.refusal.message));
        QVERIFY2(outcome.refusal.message.contains(says), qPrintable(outcome.refusal.message));
        if (!outcome.isDone())
            QCOMPARE(charges(fixture), QString()); // all at once or nothing
        QVERIFY(fixture.verify().ok);
    }

    void noSuchImport()
    {
        BookFixture fixture;
        fixture.addCast();
        const Outcome outcome = fixture.run(post(QStringLiteral("none")), root);
        QCOMPARE(codeOf(outcome) + u' ' + outcome.refusal.field, QStringLiteral("NotFound import"));
    }

    void onceUntilItIsReversed() // commands.md, "PostLines"
    {
        BookFixture fixture;
        fixture.addCast();
        const QString import = importBill(fixture, header + "2026-09,2026-09-02,1002,,ecs,ECS,,1.25,USD\n2026-09,2026-09-03,1002,,oss,OSS,,2,USD\n");
        fixture.mustRun(post(import, QByteArray(",'op':'" + op.toLatin1() + '\'').constData()), root);
        QCOMPARE(codeOf(fixture.run(post(import), root)), QStringLiteral("WrongState"));
        QCOMPARE(codeOf(fixture.run(remove(import), root)), QStringLiteral("WrongState")); // its charges stand
        QCOMPARE(codeOf(fixture.run(reverse, QStringLiteral("root@1002"))), QStringLiteral("NotPermitted")); // as the reversed command
        fixture.mustRun(reverse, root);
        QCOMPARE(charges(fixture), QString());
        QCOMPARE(fixture.assets(QStringLiteral("2002")).availableCredit.text(), QStringLiteral("0.00"));
        QCOMPARE(codeOf(fixture.run(reverse, root)), QStringLiteral("WrongState"));
        fixture.mustRun(post(import), root); // and may be posted again
        QCOMPARE(fixture.assets(QStringLiteral("2002")).availableCredit.text(), QStringLiteral("-3.25"));
        QVERIFY(fixture.verify().ok);
    }

    void isRemovedAfterItIsReversed()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString import = importBill(fixture, header + "2026-09,2026-09-02,1002,,ecs,ECS,,1.25,USD\n");
        fixture.mustRun(post(import, QByteArray(",'op':'" + op.toLatin1() + '\'').constData()), root);
        fixture.mustRun(reverse, root);
        fixture.mustRun(remove(import), root);
        QCOMPARE(codeOf(fixture.run(reverse, root)), QStringLiteral("WrongState")); // once, also when the lines are gone
        QVERIFY(fixture.verify().ok);
    }

    void whatMadeNoChargeIsRemoved()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString import = importBill(fixture, header + "2026-09,2026-09-02,1002,,ecs,ECS,,0,USD\n");
        QCOMPARE(fixture.mustRun(post(import), root).toBytes(), QByteArray("{\"import\":\"" + import.toUtf8() + "\",\"charges\":0}"));
        fixture.mustRun(remove(import), root);
        QCOMPARE(fixture.rows(QStringLiteral("SELECT 1 FROM posted_import")).size(), 0);
        QVERIFY(fixture.verify().ok);
    }

    void aClosedMonthIsBookedInTheNext() // decisions 9
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'IssueBill','account':'2002','month':'2026-08'}", root);
        fixture.mustRun(post(importBill(fixture, header + "2026-08,2026-08-20,1002,,ecs,ECS,,1,USD\n"), QByteArray(",'op':'" + op.toLatin1() + '\'').constData()), root);
        QCOMPARE(charges(fixture), QStringLiteral("2002 1002 2026-09 2026-08-20 ecs PayAsYouGoBill 1.00 USD"));
        fixture.mustRun("{'command':'IssueBill','account':'2002','month':'2026-09'}", root, QStringLiteral("2026-10-01"));
        QCOMPARE(codeOf(fixture.run(reverse, root, QStringLiteral("2026-10-01"))), QStringLiteral("WrongState")); // billed
        QVERIFY(fixture.verify().ok);
    }

    void linesThatCannotBeReadAreNoEmptyImport()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString import = importBill(fixture, header + "2026-09,2026-09-02,1002,,ecs,ECS,,1,USD\n");
        QVERIFY(fixture.book().database().run(QStringLiteral("UPDATE segment_column SET data = x'00'"), {}).has_value());
        QCOMPARE(codeOf(fixture.run(post(import), root)), QStringLiteral("Damaged"));
        QCOMPARE(charges(fixture), QString());
    }

    void sentenceNamesTheFile()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString import = importBill(fixture, header + "2026-09,2026-09-02,1002,,ecs,ECS,,1,USD\n");
        fixture.mustRun(post(import), root);
        QCOMPARE(fixture.get(ActivityQuery{}).last().summary, QStringLiteral("Post the bill lines of %1.csv").arg(import));
    }
};

QTEST_GUILESS_MAIN(TestPostLines)
#include "tst_post_lines.moc"
