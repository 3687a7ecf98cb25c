// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral("root@1001");
const QString op = QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01");

/// `ID AMOUNT VALID_FROM VALID_TO [kind=KIND] [scope=ecs,oss] [minimum=N]`, a cash coupon unless it says otherwise.
QString grant(const QString &text, const char *more = "")
{
    const QStringList words = text.split(u' ');
    QString fields = QStringLiteral("'coupon':'%1','amount':'%2','validFrom':'%3','validTo':'%4'").arg(words[0], words[1], words[2], words[3]);
    QString kind = QStringLiteral("cashCoupon");
    for (const QString &word : words.mid(4)) {
        const QString value = word.section(u'=', 1);
        if (word.startsWith(u"kind="))
            kind = value;
        else if (word.startsWith(u"scope="))
            fields += QStringLiteral(",'scope':['%1']").arg(value.split(u',').join(QStringLiteral("','")));
        else
            fields += QStringLiteral(",'minimumOrder':'%1'").arg(value);
    }
    return QStringLiteral("{'command':'GrantCoupon','account':'2001','kind':'%1',%2%3}").arg(kind, fields, QLatin1String(more));
}

QString charge(const QString &product, const QString &amount, const char *usedAt = "2026-08-20")
{
    return QStringLiteral("{'command':'RecordCharge','cloudAccount':'1001','product':'%1','amount':'%2','kind':'PayAsYouGoBill','usedAt':'%3'}")
        .arg(product, amount, QLatin1String(usedAt));
}

const QString issue = QStringLiteral("{'command':'IssueBill','account':'2001','month':'2026-08'}");

/// 2001 buys on credit, so that Available Credit never keeps its bills from being written off, and settles in USD.
void addCreditUser(BookFixture &fixture)
{
    fixture.addCast();
    fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'100000','reason':'x'}", root);
    fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'10000','reason':'x'}", root);
}

/// What paid the bills of 2001: "cashCoupon A 10.00 + ownCash 5.00", a bill a line.
QString paidBy(BookFixture &fixture)
{
    QStringList bills;
    for (const BillRow &bill : fixture.get(BillsQuery{{AccountId(QStringLiteral("2001")), {}}, {}}, root)) {
        QStringList parts;
        for (const FundPart &part : bill.paidBy)
            parts << toText(part.fund) + (part.id ? QString(u' ' + *part.id) : QString()) + u' ' + part.amount.text();
        bills << parts.join(QStringLiteral(" + "));
    }
    return bills.join(u'\n');
}

} // namespace

/// Which coupons and which cash pay a bill, and in what order, as people make them with commands.
class TestPayingOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coupons_data() // decisions 15; domain-rules §5.1
    {
        QTest::addColumn<QStringList>("granted");
        QTest::addColumn<QStringList>("charges"); // product amount
        QTest::addColumn<QString>("paid");
        const auto row = [](const char *rule, const QStringList &granted, const QStringList &charges, const char *paid) {
            QTest::newRow(rule) << granted << charges << QString::fromLatin1(paid);
        };
        row("soonest expiry first", {u"A 10 2026-08-01 2026-12-31"_s, u"B 10 2026-08-01 2026-11-30"_s}, {u"ecs 15"_s}, "cashCoupon B 10.00 + cashCoupon A 5.00");
        row("product-specific before universal", {u"A 10 2026-08-01 2026-12-31"_s, u"B 10 2026-08-01 2026-12-31 scope=ecs"_s}, {u"ecs 15"_s}, "cashCoupon B 10.00 + cashCoupon A 5.00");
        row("soonest expiry before product-specific", {u"A 10 2026-08-01 2026-12-31 scope=ecs"_s, u"B 10 2026-08-01 2026-11-30"_s}, {u"ecs 15"_s}, "cashCoupon B 10.00 + cashCoupon A 5.00");
        row("of two like ones whichever was granted first", {u"B 10 2026-08-01 2026-12-31"_s, u"A 10 2026-08-01 2026-12-31"_s}, {u"ecs 15"_s}, "cashCoupon B 10.00 + cashCoupon A 5.00");
        row("cash coupons before prepaid cards", {u"A 10 2026-08-01 2026-11-30 kind=prepaidCard"_s, u"B 10 2026-08-01 2026-12-31"_s}, {u"ecs 15"_s}, "cashCoupon B 10.00 + prepaidCard A 5.00");
        row("the kind coupon is for orders only", {u"A 10 2026-08-01 2026-12-31 kind=coupon"_s}, {u"ecs 15"_s}, "");
        row("it began within the bill's month", {u"A 10 2026-08-31 2026-12-31"_s}, {u"ecs 15"_s}, "cashCoupon A 10.00");
        row("it began after the bill's month", {u"A 10 2026-09-01 2026-12-31"_s}, {u"ecs 15"_s}, "");
        row("the minimum compares with the bill's payable", {u"A 10 2026-08-01 2026-12-31 minimum=15"_s}, {u"ecs 15"_s}, "cashCoupon A 10.00");
        row("a bill below the minimum", {u"A 10 2026-08-01 2026-12-31 minimum=15.01"_s}, {u"ecs 15"_s}, "");
        row("a scope pays at most its products in the bill", {u"A 10 2026-08-01 2026-12-31 scope=oss"_s}, {u"ecs 15"_s, u"oss 4"_s, u"oss 3"_s}, "cashCoupon A 7.00");
        row("which is truncated", {u"A 10 2026-08-01 2026-12-31 scope=oss"_s}, {u"ecs 15"_s, u"oss 4.009"_s, u"oss 3.0009"_s}, "cashCoupon A 7.00");
        row("none of its products", {u"A 10 2026-08-01 2026-12-31 scope=rds"_s}, {u"ecs 15"_s}, "");
        row("less what a coupon of the same product has paid", {u"A 5 2026-08-01 2026-11-30 scope=oss"_s, u"B 10 2026-08-01 2026-12-31 scope=oss,rds"_s}, {u"ecs 15"_s, u"oss 7"_s},
            "cashCoupon A 5.00 + cashCoupon B 2.00");
        row("a coupon of other products takes nothing from it", {u"A 5 2026-08-01 2026-11-30 scope=ecs"_s, u"B 10 2026-08-01 2026-12-31 scope=oss"_s}, {u"ecs 15"_s, u"oss 7"_s},
            "cashCoupon A 5.00 + cashCoupon B 7.00");
        row("a universal one takes nothing from it", {u"A 18 2026-08-01 2026-11-30"_s, u"B 10 2026-08-01 2026-12-31 scope=oss"_s}, {u"ecs 15"_s, u"oss 7"_s}, "cashCoupon A 18.00 + cashCoupon B 4.00");
        row("what is left of it stays", {u"A 10 2026-08-01 2026-12-31"_s}, {u"ecs 4"_s}, "cashCoupon A 4.00");
    }
    void coupons()
    {
        QFETCH(QStringList, granted);
        QFETCH(QStringList, charges);
        BookFixture fixture;
        addCreditUser(fixture);
        for (const QString &text : granted)
            fixture.mustRun(grant(text), root);
        for (const QString &text : charges)
            fixture.mustRun(charge(text.section(u' ', 0, 0), text.section(u' ', 1)), root);
        fixture.mustRun(issue, root);
        QTEST(paidBy(fixture), "paid");
        QVERIFY(fixture.verify().ok);
    }

    void grantingPaysAtOnce() // decisions 14
    {
        BookFixture fixture;
        addCreditUser(fixture);
        fixture.mustRun(charge(QStringLiteral("ecs"), QStringLiteral("15")), root);
        fixture.mustRun(issue, root);
        QCOMPARE(paidBy(fixture), QString());
        fixture.mustRun(grant(QStringLiteral("A 10 2026-08-01 2026-12-31"), QByteArray(",'op':'" + op.toLatin1() + '\'').constData()), root);
        QCOMPARE(paidBy(fixture), QStringLiteral("cashCoupon A 10.00"));
        QCOMPARE(codeOf(fixture.run(QStringLiteral("{'command':'Reverse','target':'%1','reason':'x'}").arg(op), root)), QStringLiteral("WrongState")); // it is spent
        QVERIFY(fixture.verify().ok);
    }

    void grantingPaysNothingWithoutAvailableCredit() // decisions 14: coupons are no part of it
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge(QStringLiteral("ecs"), QStringLiteral("15")), root);
        fixture.mustRun(issue, root);
        fixture.mustRun(grant(QStringLiteral("A 10 2026-08-01 2026-12-31")), root);
        QCOMPARE(paidBy(fixture), QString());
    }

    void anExpiredCouponPaysNothing() // decisions 15: not expired at the moment of payment
    {
        BookFixture fixture;
        addCreditUser(fixture);
        fixture.mustRun(grant(QStringLiteral("A 10 2026-08-01 2026-09-11T04:00:00Z")), root);
        fixture.mustRun(charge(QStringLiteral("ecs"), QStringLiteral("15")), root);
        fixture.mustRun(issue, root, QStringLiteral("2026-09-11T04:00:00Z"));
        QCOMPARE(paidBy(fixture), QString());
    }

    void aCancelledCouponPaysNothing()
    {
        BookFixture fixture;
        addCreditUser(fixture);
        fixture.mustRun(grant(QStringLiteral("A 10 2026-08-01 2026-12-31")), root);
        fixture.mustRun("{'command':'CancelCoupon','coupon':'A'}", root);
        fixture.mustRun(charge(QStringLiteral("ecs"), QStringLiteral("15")), root);
        fixture.mustRun(issue, root);
        QCOMPARE(paidBy(fixture), QString());
    }

    void fundsInTheirOrder() // commands.md, "Order of funds"
    {
        BookFixture fixture;
        addCreditUser(fixture);
        const auto run = [&](const char *command) { fixture.mustRun(command, root); };
        run("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}");
        run("{'command':'TopUp','account':'2002','amount':'9','channel':'PAYPAL'}");
        run("{'command':'TransferFunds','from':'2002','to':'2001','amount':'2','currency':'USD','type':'grant','remark':'x'}");
        run("{'command':'AdjustBalance','account':'2001','ledger':'draft','amount':'3','reason':'x'}");
        fixture.mustRun(grant(QStringLiteral("CARD 5 2026-08-01 2026-12-31 kind=prepaidCard")), root);
        fixture.mustRun(grant(QStringLiteral("CASH 6 2026-08-01 2026-12-31")), root);
        fixture.mustRun(charge(QStringLiteral("ecs"), QStringLiteral("100")), root);
        fixture.mustRun(issue, root);
        QCOMPARE(paidBy(fixture), QStringLiteral("cashCoupon CASH 6.00 + prepaidCard CARD 5.00 + draft 3.00 + transferredInCash 2002 2.00 + ownCash 1.00"));
        QVERIFY(fixture.verify().ok);
    }

    void whatASettlementGivesBackKeepsItsOrder() // decisions 16: a source keeps its place until its balance is 0
    {
        BookFixture fixture;
        addCreditUser(fixture);
        const auto run = [&](const char *command) { return fixture.mustRun(command, root); };
        run("{'command':'SetAutomaticWriteOff','account':'2001','enabled':false}");
        run("{'command':'RegisterCloudAccount','uid':'1008','account':'2008','logonName':'retail','ownerName':'x','kind':'enterprise','type':'direct',"
            "'identity':{'name':'Fabrikam Holdings Pte. Ltd.','code':'SG-201912345K'}}");
        run("{'command':'InviteAccount','uid':'1008','mode':'management'}");
        const auto give = [&](const char *from) {
            fixture.mustRun(QStringLiteral("{'command':'TopUp','account':'%1','amount':'5','channel':'PAYPAL'}").arg(QLatin1String(from)), root);
            fixture.mustRun(QStringLiteral("{'command':'TransferFunds','from':'%1','to':'2001','amount':'5','currency':'USD','type':'grant','remark':'x'}").arg(QLatin1String(from)), root);
        };
        give("2002");
        give("2008");
        fixture.mustRun(charge(QStringLiteral("ecs"), QStringLiteral("100")), root);
        fixture.mustRun(issue, root);
        // All of 2002's grant is spent and given back, so it has risen from 0 later than that of 2008.
        run("{'command':'SettleBills','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2001','items':[{'bill':'2001-202608','amount':'7'}]}");
        QCOMPARE(paidBy(fixture), QStringLiteral("transferredInCash 2002 5.00 + transferredInCash 2008 2.00"));
        run("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}");
        run("{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608','amount':'7'}]}");
        QCOMPARE(paidBy(fixture), QStringLiteral("transferredInCash 2008 5.00 + transferredInCash 2002 2.00"));
        QVERIFY(fixture.verify().ok);
    }

    void whatIsGrantedStaysPaidWhenItIsTakenBack() // semantics of Reverse: payments of the write-off at a command's end stay
    {
        BookFixture fixture;
        addCreditUser(fixture);
        fixture.mustRun(charge(QStringLiteral("ecs"), QStringLiteral("15")), root);
        fixture.mustRun(issue, root);
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'9','channel':'PAYPAL'}", root);
        fixture.mustRun("{'command':'TransferFunds','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','from':'2002','to':'2001','amount':'9','currency':'USD','type':'grant','remark':'x'}", root);
        QCOMPARE(paidBy(fixture), QStringLiteral("transferredInCash 2002 9.00"));
        QCOMPARE(codeOf(fixture.run("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}", root)), QStringLiteral("NotEnoughFunds"));
        QCOMPARE(paidBy(fixture), QStringLiteral("transferredInCash 2002 9.00"));
    }
};

QTEST_GUILESS_MAIN(TestPayingOrder)
#include "tst_paying_order.moc"
