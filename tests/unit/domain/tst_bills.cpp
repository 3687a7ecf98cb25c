// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/bills.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");
const QString tick = QStringLiteral("{'command':'Tick'}");
const QString system_ = QStringLiteral("system");

QString charge(const char *amount, const char *usedAt, const char *more = "", const char *cloud = "1001")
{
    return QStringLiteral("{'command':'RecordCharge','cloudAccount':'%4','product':'ecs','amount':'%1','kind':'%5','usedAt':'%2'%3}")
        .arg(QLatin1String(amount), QLatin1String(usedAt), QLatin1String(more), QLatin1String(cloud), QLatin1String(*amount == '-' ? "Adjustment" : "PayAsYouGoBill"));
}

QList<BillRow> bills(BookFixture &fixture, const char *account)
{
    return fixture.get(BillsQuery{{AccountId(QLatin1String(account)), {}}, {}}, QStringLiteral("root@1001"));
}

/// A bill's figures on one line, to compare at a glance.
QString figures(const BillRow &bill)
{
    return QStringList{bill.bill.text(), bill.pretax.text(), bill.rounding.text(), bill.tax.text(), bill.payable.text(), bill.paid.text(), bill.outstanding.text(),
                       toText(bill.status)}
        .join(u' ');
}

QString codeOfIssue(BookFixture &fixture, const char *month)
{
    return codeOf(fixture.run(QStringLiteral("{'command':'IssueBill','account':'2001','month':'%1'}").arg(QLatin1String(month)), root));
}
}

class TestBills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QStringList>("expected"); // rounding, tax, payable
        const auto row = [](const char *name, const char *exact, const char *rate, const char *currency, const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(exact) << QString::fromLatin1(rate) << QString::fromLatin1(currency) << expected;
        };
        row("decisions 10", "60.617", "0.09", "USD", {QStringLiteral("-0.007"), QStringLiteral("5.45"), QStringLiteral("66.06")});
        row("domain-rules 17.2, 13.3: 9.9 x 9 %", "9.9", "0.09", "USD", {QStringLiteral("0.00"), QStringLiteral("0.89"), QStringLiteral("10.79")});
        row("domain-rules 17.2: truncation", "60.617", "0", "USD", {QStringLiteral("-0.007"), QStringLiteral("0.00"), QStringLiteral("60.61")});
        row("ten decimals", "0.0199999999", "0", "USD", {QStringLiteral("-0.0099999999"), QStringLiteral("0.00"), QStringLiteral("0.01")});
        row("half a cent of tax goes up", "0.50", "0.01", "USD", {QStringLiteral("0.00"), QStringLiteral("0.01"), QStringLiteral("0.51")});
        row("yen have no minor digits", "1999.99", "0.1", "JPY", {QStringLiteral("-0.99"), QStringLiteral("200.00"), QStringLiteral("2199.00")});
        row("less than a cent", "0.009", "0.09", "USD", {QStringLiteral("-0.009"), QStringLiteral("0.00"), QStringLiteral("0.00")});
    }
    void amounts()
    {
        QFETCH(QString, exact);
        QFETCH(QString, rate);
        QFETCH(QString, currency);
        QFETCH(QStringList, expected);
        const BillAmounts made = billAmounts(dec(exact), dec(rate), Currency(currency));
        QCOMPARE(QStringList({made.rounding.toText(2), made.tax.toText(2), made.payable.toText(2)}), expected);
        QCOMPARE(made.payable, made.pretax + made.rounding + made.tax);
        QVERIFY(!made.carried);
    }

    void tickIssuesOnTheBillDate() // decisions 8: the 3rd of the next month, 12:00 UTC+8; never twice
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("60.617", "2026-08-15"), root, QStringLiteral("2026-08-20"));
        const auto early = fixture.mustRun(tick, system_, QStringLiteral("2026-09-03T03:59:59Z"));
        QCOMPARE(early.member(u"billsIssued")->asNumber()->token, QStringLiteral("0"));
        QVERIFY(bills(fixture, "2001").isEmpty());
        const auto due = fixture.mustRun(tick, system_, QStringLiteral("2026-09-03T04:00:00Z"));
        QCOMPARE(due.member(u"billsIssued")->asNumber()->token, QStringLiteral("1"));
        QCOMPARE(bills(fixture, "2001").size(), 1);
        QCOMPARE(figures(bills(fixture, "2001").first()), QStringLiteral("2001-202608 60.617 -0.007 0.00 60.61 0.00 60.61 unsettled"));
        QCOMPARE(bills(fixture, "2001").first().issuedAt.text(), QStringLiteral("2026-09-03T04:00:00Z"));
        const QString head = fixture.verify().head;
        fixture.mustRun(tick, system_, QStringLiteral("2026-09-03T04:00:00Z"));
        QCOMPARE(fixture.verify().head, head); // nothing was due, so nothing is remembered
        QVERIFY(fixture.verify().ok);
    }

    void oneBillForEachSide() // decisions 8
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("10", "2026-08-15"), root);
        fixture.mustRun(charge("2.5", "2026-08-16"), root);
        fixture.mustRun(charge("7", "2026-08-16", ",'marketplace':true"), root);
        fixture.mustRun(tick, system_);
        const auto rows = bills(fixture, "2001");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(figures(rows[0]), QStringLiteral("2001-202608 12.50 0.00 0.00 12.50 0.00 12.50 unsettled"));
        QCOMPARE(figures(rows[1]), QStringLiteral("2001-202608-M 7.00 0.00 0.00 7.00 0.00 7.00 unsettled"));
        QVERIFY(rows[1].marketplace);
        QVERIFY(bills(fixture, "2002").isEmpty()); // no charges, no bill
    }

    void aClosedMonthBooksLateCharges() // decisions 9
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("10", "2026-08-15"), root);
        fixture.mustRun(tick, system_);
        fixture.mustRun(charge("1", "2026-08-31"), root);
        fixture.mustRun(tick, system_, QStringLiteral("2026-10-05"));
        const auto rows = bills(fixture, "2001");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(figures(rows[1]), QStringLiteral("2001-202609 1.00 0.00 0.00 1.00 0.00 1.00 unsettled"));
    }

    void issuedByAPerson() // decisions 9
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("10", "2026-08-15"), root);
        QCOMPARE(codeOfIssue(fixture, "2026-09"), QStringLiteral("WrongState")); // not over
        QCOMPARE(codeOfIssue(fixture, "2026-08"), QStringLiteral("done"));
        QCOMPARE(codeOfIssue(fixture, "2026-08"), QStringLiteral("WrongState")); // closed
        QCOMPARE(codeOfIssue(fixture, "2026-07"), QStringLiteral("WrongState")); // and all before it
        QCOMPARE(codeOf(fixture.run(QStringLiteral("{'command':'IssueBill','account':'2001','month':'2026-08'}"), QStringLiteral("root@1002"))), QStringLiteral("NotPermitted"));
        QCOMPARE(bills(fixture, "2001").size(), 1);
    }

    void closesAllMonthsUpToIt() // decisions 9
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("10", "2026-08-15"), root);
        fixture.mustRun(charge("20", "2026-09-15"), root, QStringLiteral("2026-11-01"));
        const JsonValue result = fixture.mustRun(QStringLiteral("{'command':'IssueBill','account':'2001','month':'2026-10'}"), root);
        QCOMPARE(result.member(u"bills")->toBytes(), QByteArray(R"(["2001-202608","2001-202609"])"));
    }

    void aSumBelowZeroIsCarried() // decisions 10
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("1", "2026-08-15"), root);
        fixture.mustRun(charge("-5.123", "2026-08-16"), root);
        fixture.mustRun(charge("6", "2026-09-02"), root);
        fixture.mustRun(tick, system_);
        QCOMPARE(figures(bills(fixture, "2001").first()), QStringLiteral("2001-202608 -4.123 0.00 0.00 0.00 0.00 0.00 nothingToSettle"));
        QCOMPARE(bills(fixture, "2001").first().carried->text(), QStringLiteral("-4.123"));
        QCOMPARE(toJson(fixture.assets(QStringLiteral("2001"), root)).text(u"availableCredit"), QStringLiteral("-1.877")); // 1 - 5.123 + 6 stays owed
        fixture.mustRun(tick, system_, QStringLiteral("2026-10-05"));
        QCOMPARE(figures(bills(fixture, "2001").last()), QStringLiteral("2001-202609 1.877 -0.007 0.00 1.87 0.00 1.87 unsettled"));
        QVERIFY(fixture.verify().ok);
    }

    void carriedOverSeveralMonthsAtOnce() // decisions 9 and 10 in one tick
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("-5", "2026-08-16"), root);
        fixture.mustRun(tick, system_, QStringLiteral("2026-11-05"));
        const auto rows = bills(fixture, "2001");
        QCOMPARE(rows.size(), 3);
        for (const BillRow &row : rows)
            QCOMPARE(row.status, BillStatus::NothingToSettle);
        fixture.mustRun(charge("7.5", "2026-11-02"), root);
        fixture.mustRun(tick, system_, QStringLiteral("2026-12-05"));
        QCOMPARE(figures(bills(fixture, "2001").last()), QStringLiteral("2001-202611 2.50 0.00 0.00 2.50 0.00 2.50 unsettled"));
    }

    void reversedChargesAreNoCharges() // decisions 8
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("10", "2026-08-15", ",'op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01'"), root);
        fixture.mustRun("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}", root);
        fixture.mustRun(tick, system_);
        QVERIFY(bills(fixture, "2001").isEmpty());
    }

    void chargesInABillAreNotReversed() // commands.md, "Reverse": RecordCharge before its bill
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("10", "2026-08-15", ",'op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01'"), root);
        fixture.mustRun(tick, system_);
        QCOMPARE(codeOf(fixture.run("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}", root)), QStringLiteral("WrongState"));
    }

    void dueForCreditUsers() // decisions 11
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        fixture.mustRun(charge("10", "2026-08-15", "", "1004"), QStringLiteral("root@1004"));
        fixture.mustRun(tick, system_);
        QCOMPARE(bills(fixture, "2001").first().dueAt.asString() ? *bills(fixture, "2001").first().dueAt.asString() : QString(), QStringLiteral("2026-09-30T16:00:00Z"));
        const auto row = fixture.get(BillsQuery{{AccountId(QStringLiteral("2004")), {}}, {}}, QStringLiteral("root@1004")).first();
        QVERIFY(row.dueAt.isNull());
        QVERIFY(toJson(row).member(u"dueAt"));
    }

    void quotaPaysAtIssue() // decisions 13
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetQuota','account':'2003','amount':'100'}", root);
        fixture.mustRun(charge("10.005", "2026-08-15", "", "1003"), root);
        fixture.mustRun(tick, system_);
        const auto row = bills(fixture, "2003").first();
        QCOMPARE(figures(row), QStringLiteral("2003-202608 10.005 -0.005 0.00 10.00 10.00 0.00 settled"));
        QCOMPARE(toJson(row.paidBy).toBytes(), QByteArray(R"([{"fund":"quota","amount":"10.00"}])"));
        const AssetsRow assets = fixture.assets(QStringLiteral("2003"), root);
        QCOMPARE(assets.availableCredit.text(), QStringLiteral("90.00"));
        QCOMPARE(assets.terms[1].amount.text(), QStringLiteral("10.00")); // quota consumption ledger
        QCOMPARE(assets.terms[2].amount.text(), QStringLiteral("0.00")); // unbilled
        QVERIFY(fixture.verify().ok);
    }

    void frozenAccountsAreBilled() // commands.md, "Frozen": bills still issue
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("10", "2026-08-15"), root);
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'50','channel':'PAYPAL'}", root);
        fixture.mustRun("{'command':'SetAccountStatus','account':'2001','status':'frozen','reason':'x'}", root);
        fixture.mustRun(tick, system_);
        QCOMPARE(figures(bills(fixture, "2001").first()), QStringLiteral("2001-202608 10.00 0.00 0.00 10.00 0.00 10.00 unsettled"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2001','status':'valid','reason':'x'}", root);
        fixture.mustRun(tick, system_);
        QCOMPARE(bills(fixture, "2001").first().status, BillStatus::Settled);
    }

    void billDayCanMakeAnAccountOverdue() // commands.md, "Bill": unsettled of the current month is before tax
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetTaxRate','account':'2001','rate':'0.09','fromMonth':'2026-08'}", root);
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'100','channel':'PAYPAL'}", root);
        fixture.mustRun(charge("100", "2026-08-15"), root);
        QVERIFY(!fixture.get(OverviewQuery{{AccountId(QStringLiteral("2001")), {}}}, root).first().overdue);
        fixture.mustRun(tick, system_);
        QVERIFY(fixture.get(OverviewQuery{{AccountId(QStringLiteral("2001")), {}}}, root).first().overdue);
        QCOMPARE(bills(fixture, "2001").first().status, BillStatus::Unsettled); // and nothing is written off then (decisions 14)
    }

    void onlySystemTicks() // commands.md, catalogue: Tick
    {
        BookFixture fixture;
        fixture.addCast();
        QCOMPARE(codeOf(fixture.run(tick, root)), QStringLiteral("NotPermitted"));
        QCOMPARE(codeOf(fixture.run("{'command':'RenameBillingAccount','account':'2001','name':'x'}", system_)), QStringLiteral("NotPermitted"));
    }
};

QTEST_GUILESS_MAIN(TestBills)
#include "tst_bills.moc"
