// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {

/// An order OR of 100 for ecs by 1002; \a rest adds fields.
QString place(const char *uid = "1002", const char *amount = "100", const char *rest = ",'order':'OR'")
{
    return QStringLiteral("{'command':'PlaceOrder','cloudAccount':'%1','product':'ecs','amount':'%2'%3}").arg(QLatin1String(uid), QLatin1String(amount), QLatin1String(rest));
}
QString placeWith(const char *coupon, const char *amount = "100")
{
    return place("1002", amount, QByteArray(QByteArray(",'order':'OR','coupon':'") + coupon + '\'').constData());
}
QString pay(const char *order = "OR", const char *with = "balance")
{
    return QStringLiteral("{'command':'PayOrder','order':'%1','pay':'%2'}").arg(QLatin1String(order), QLatin1String(with));
}
QString coupon(const char *id, const char *rest = "", const char *account = "2002", const char *kind = "coupon")
{
    return QStringLiteral("{'command':'GrantCoupon','coupon':'%1','account':'%3','kind':'%4','amount':'30','validFrom':'2026-08-01','validTo':'2026-12-31'%2}")
        .arg(QLatin1String(id), QLatin1String(rest), QLatin1String(account), QLatin1String(kind));
}
QString topUp(const char *account, const char *amount, const char *currency = "USD")
{
    return QStringLiteral("{'command':'TopUp','account':'%1','amount':'%2','currency':'%3','channel':'PAYPAL'}").arg(QLatin1String(account), QLatin1String(amount), QLatin1String(currency));
}
QString charge(const char *uid, const char *amount)
{
    return QStringLiteral("{'command':'RecordCharge','cloudAccount':'%1','product':'ecs','amount':'%2','kind':'PayAsYouGoBill','usedAt':'2026-09-05'}")
        .arg(QLatin1String(uid), QLatin1String(amount));
}
const QString root = QStringLiteral("root@1001");

} // namespace

class TestOrders final : public QObject
{
    Q_OBJECT

private:
    static QString shown(BookFixture &fixture)
    {
        QStringList rows;
        for (const OrderRow &row : fixture.get(OrdersQuery{}, root)) {
            rows << row.order.text() + u' ' + row.account.text() + u' ' + row.cloudAccount.text() + u' ' + row.amount.text() + u' ' + row.currency.code() + u" - " + row.deducted.text() + u' '
                        + toText(row.status) + (row.onCredit ? QStringLiteral(" on credit") : QString());
        }
        return rows.join(QStringLiteral(", "));
    }
    static QString postings(BookFixture &fixture, int last)
    {
        QStringList rows;
        for (const QVariantList &row : fixture.rows(QStringLiteral("SELECT ledger, \"key\", amount_whole, amount_frac FROM posting WHERE account <> '' ORDER BY number")))
            rows << row[0].toString() + u' ' + row[1].toString() + u' ' + Decimal::fromColumns(row[2].toLongLong(), row[3].toLongLong()).toText(2);
        return rows.mid(rows.size() - last).join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void placeRefusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), wrong = QStringLiteral("WrongState"), with = QStringLiteral("coupon");
        addCommandRow("a member for itself", place(), QStringLiteral("root@1002"), done);
        addCommandRow("super of the paying account", place(), root, done);
        addCommandRow("another's", place("1004"), root, QStringLiteral("NotPermitted"));
        addCommandRow("bss:ModifyBillingAccount is not bss:PayOrder", place("1001"), QStringLiteral("modify@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("AliyunBSSFullAccess has bss:*", place("1001"), QStringLiteral("full@1001"), done);
        addCommandRow("ecosystem accounts order too (decisions 21)", place("1003"), root, done);
        addCommandRow("an id is made when there is none", place("1002", "100", ""), root, done);
        addCommandRow("an id that is taken", place("1002", "100", ",'order':'TAKEN'"), root, QStringLiteral("Duplicate"), QStringLiteral("order"));
        addCommandRow("an id that is blank", place("1002", "100", ",'order':''"), root, invalid, QStringLiteral("order"));
        addCommandRow("zero", place("1002", "0"), root, invalid, QStringLiteral("amount"));
        addCommandRow("more decimals than the currency has", place("1002", "1.001"), root, invalid, QStringLiteral("amount"));
        addCommandRow("product blank", QStringLiteral("{'command':'PlaceOrder','cloudAccount':'1002','product':' ','amount':'1'}"), root, invalid, QStringLiteral("product"));
        addCommandRow("months", place("1002", "100", ",'months':12,'startsAt':'2026-10-01'"), root, done);
        addCommandRow("no months", place("1002", "100", ",'months':0"), root, invalid, QStringLiteral("months"));
        addCommandRow("no such cloud account", place("9999"), root, QStringLiteral("NotFound"), QStringLiteral("cloudAccount"));
        addCommandRow("frozen", place("1004"), QStringLiteral("root@1004"), wrong);
        addCommandRow("deregistered", place("1005"), QStringLiteral("root@1005"), wrong);
        addCommandRow("a coupon", placeWith("CP"), root, done);
        addCommandRow("no such coupon", placeWith("NONE"), root, QStringLiteral("NotFound"), with);
        addCommandRow("a cash coupon pays bills (decisions 15)", placeWith("CASH"), root, invalid, with);
        addCommandRow("a prepaid card pays bills (decisions 15)", placeWith("CARD"), root, invalid, with);
        addCommandRow("another account's coupon", placeWith("OTHERS"), root, wrong, with);
        addCommandRow("the last moment of its validity", placeWith("TODAY"), root, done);
        addCommandRow("expired", placeWith("OLD"), root, wrong, with);
        addCommandRow("not valid yet", placeWith("LATER"), root, wrong, with);
        addCommandRow("cancelled", placeWith("GONE"), root, wrong, with);
        addCommandRow("exhausted", placeWith("SPENT"), root, wrong, with);
        addCommandRow("for its products", placeWith("ECS"), root, done);
        addCommandRow("out of scope (decisions 15)", placeWith("OSS"), root, wrong, with);
        addCommandRow("the minimum order exactly", placeWith("MINIMUM"), root, done);
        addCommandRow("below the minimum order", placeWith("MINIMUM", "99.99"), root, wrong, with);
    }
    void placeRefusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(coupon("OLD", ",'validTo':'2026-09-09'").replace(QStringLiteral("'validTo':'2026-12-31',"), QString()), {}, QStringLiteral("2026-08-02"));
        fixture.mustRun(coupon("TODAY", ",'validTo':'2026-09-10T04:00:01Z'").replace(QStringLiteral("'validTo':'2026-12-31',"), QString()));
        fixture.mustRun(coupon("LATER", ",'validFrom':'2026-09-10T04:00:01Z'").replace(QStringLiteral("'validFrom':'2026-08-01',"), QString()));
        fixture.mustRun(coupon("CP"));
        fixture.mustRun(coupon("CASH", "", "2002", "cashCoupon"));
        fixture.mustRun(coupon("CARD", "", "2002", "prepaidCard"));
        fixture.mustRun(coupon("OTHERS", "", "2001"));
        fixture.mustRun(coupon("GONE"));
        fixture.mustRun("{'command':'CancelCoupon','coupon':'GONE'}");
        fixture.mustRun(coupon("SPENT"));
        fixture.mustRun(place("1002", "30", ",'order':'TAKEN','coupon':'SPENT'"));
        fixture.mustRun(coupon("ECS", ",'scope':['oss','ecs']"));
        fixture.mustRun(coupon("OSS", ",'scope':['oss','ecs-plus']"));
        fixture.mustRun(coupon("MINIMUM", ",'minimumOrder':'100'"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2004','status':'frozen','reason':'x'}", QStringLiteral("root@1004"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void aCouponIsDeductedAtOnce_data() // decisions 21; domain-rules §11: the leftover can be used again
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("deducted");
        QTest::addColumn<QString>("remaining");
        QTest::newRow("all of it") << QStringLiteral("100") << QStringLiteral("30.00") << QStringLiteral("0.00 exhausted");
        QTest::newRow("a part of it") << QStringLiteral("12.34") << QStringLiteral("12.34") << QStringLiteral("17.66 available");
    }
    void aCouponIsDeductedAtOnce()
    {
        QFETCH(QString, amount);
        QFETCH(QString, deducted);
        QFETCH(QString, remaining);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(coupon("CP"));
        const JsonValue result = fixture.mustRun(placeWith("CP", amount.toLatin1().constData()));
        QCOMPARE(result.toBytes(), QByteArray("{\"order\":\"OR\",\"account\":\"2002\"}"));
        const OrderRow order = fixture.get(OrdersQuery{}).value(0);
        QCOMPARE(order.deducted.text(), deducted);
        QCOMPARE(toText(order.status), QStringLiteral("unpaid"));
        const CouponRow left = fixture.get(CouponsQuery{}).value(0);
        QCOMPARE(left.remaining.text() + u' ' + toText(left.status), remaining);
        const auto uses = fixture.get(CouponUsesQuery{});
        QCOMPARE(uses.size(), 2);
        QCOMPARE(uses[1].change.text() + u' ' + uses[1].usedFor, u'-' + deducted + QStringLiteral(" OR"));
        QVERIFY(fixture.verify().ok);
    }

    void aCouponInAnotherCurrency() // currencies never add
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(coupon("CP"));
        // No command changes the settlement currency yet, so the row is changed by hand.
        QVERIFY(fixture.book().database().run(QStringLiteral("UPDATE billing_account SET currency = 'EUR' WHERE account = '2002'"), {}).has_value());
        const Outcome outcome = fixture.run(placeWith("CP"), root);
        QCOMPARE(codeOf(outcome) + u' ' + outcome.refusal.field, QStringLiteral("CurrencyMismatch coupon"));
    }

    void aPayerOrdersForItselfAlone_data() // commands.md, "Who may"; decisions 30
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("code");
        QTest::newRow("for itself") << QStringLiteral("root@1002") << QStringLiteral("1002") << QStringLiteral("done");
        QTest::newRow("for another whom the account pays for") << QStringLiteral("root@1002") << QStringLiteral("1001") << QStringLiteral("NotPermitted");
        QTest::newRow("the owner for whom its account pays for") << QStringLiteral("root@1001") << QStringLiteral("1002") << QStringLiteral("done");
    }
    void aPayerOrdersForItselfAlone()
    {
        QFETCH(QString, person);
        QFETCH(QString, uid);
        QFETCH(QString, code);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(topUp("2001", "1000"));
        // No command changes who pays yet, so the row is changed by hand: 2001 pays for 1002 too.
        QVERIFY(fixture.book().database().run(QStringLiteral("UPDATE pay_relation SET account = '2001' WHERE cloud_account = '1002'"), {}).has_value());
        QCOMPARE(codeOf(fixture.run(place(uid.toLatin1().constData()), person)), code);
        fixture.run(place(uid.toLatin1().constData()), root);
        QCOMPARE(codeOf(fixture.run(pay(), person)), code);
        QCOMPARE(shown(fixture).left(12), QStringLiteral("OR 2001 %1").arg(uid));
    }

    void payRefusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), funds = QStringLiteral("NotEnoughFunds"), wrong = QStringLiteral("WrongState");
        addCommandRow("a member for itself", pay(), QStringLiteral("root@1002"), done);
        addCommandRow("another's", pay(), QStringLiteral("root@1004"), QStringLiteral("NotPermitted"));
        addCommandRow("no such order", pay("NONE"), root, QStringLiteral("NotFound"), QStringLiteral("order"));
        addCommandRow("a payment method that is not there", pay("OR", "PM-1"), root, QStringLiteral("NotFound"), QStringLiteral("pay"));
        addCommandRow("nothing to pay with", pay("OR", " "), root, QStringLiteral("InvalidValue"), QStringLiteral("pay"));
        addCommandRow("paid already", pay("PAID"), root, wrong, QStringLiteral("order"));
        addCommandRow("frozen", pay("FROZEN"), QStringLiteral("root@1004"), wrong);
        addCommandRow("more than available credit, with the cash there (decisions 21)", pay("MUCH"), root, funds);
        addCommandRow("no cash, though the credit refund makes credit available", pay("REFUND"), QStringLiteral("root@1006"), funds);
        addCommandRow("a credit user's available credit exactly", pay("CREDIT"), root, done);
        addCommandRow("more than a credit user's available credit", pay("CREDITS"), root, funds);
        addCommandRow("more than what is left of the quota", pay("QUOTA"), root, funds);
    }
    void payRefusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(topUp("2002", "350"));
        fixture.mustRun(charge("1002", "50"));
        fixture.mustRun(place());
        fixture.mustRun(place("1002", "100", ",'order':'PAID'"));
        fixture.mustRun(pay("PAID"));
        fixture.mustRun(place("1002", "200.01", ",'order':'MUCH'"));
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'500','reason':'x'}");
        fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'500','reason':'x'}");
        fixture.mustRun(place("1001", "500", ",'order':'CREDIT'"));
        fixture.mustRun(place("1001", "500.01", ",'order':'CREDITS'"));
        fixture.mustRun("{'command':'SetQuota','account':'2003','amount':'10'}");
        fixture.mustRun(place("1003", "10.01", ",'order':'QUOTA'"));
        const QString contoso = QStringLiteral("root@1004"), kk = QStringLiteral("root@1006");
        fixture.mustRun(topUp("2004", "100"), contoso);
        fixture.mustRun(place("1004", "100", ",'order':'FROZEN'"), contoso);
        fixture.mustRun("{'command':'SetAccountStatus','account':'2004','status':'frozen','reason':'x'}", contoso);
        fixture.mustRun("{'command':'AdjustBalance','account':'2006','ledger':'creditRefund','amount':'500','reason':'x'}", kk);
        fixture.mustRun(place("1006", "100", ",'order':'REFUND'"), kk);
        runCommandRow(fixture);
    }

    void transferredInCashIsSpentFirst() // decisions 16 and 21
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'RegisterCloudAccount','uid':'1008','account':'2008','logonName':'retail','ownerName':'x','kind':'enterprise','type':'direct',"
                        "'identity':{'name':'Fabrikam Holdings Pte. Ltd.','code':'SG-201912345K'}}",
                        root);
        fixture.mustRun("{'command':'InviteAccount','uid':'1008','mode':'management'}", root);
        for (const char *account : {"2001", "2002", "2008"})
            fixture.mustRun(topUp(account, "60"));
        const auto grant = [&](const char *from, const char *amount) {
            fixture.mustRun(QStringLiteral("{'command':'TransferFunds','type':'grant','from':'%1','to':'2002','amount':'%2','currency':'USD','remark':'x'}")
                                .arg(QLatin1String(from), QLatin1String(amount)));
        };
        grant("2008", "20"); // granted first, though its id is the later one
        grant("2001", "30");
        fixture.mustRun(place());
        const JsonValue result = fixture.mustRun(pay());
        QCOMPARE(postings(fixture, 3), QStringLiteral("transferredInCash 2008 -20.00, transferredInCash 2001 -30.00, ownCash  -50.00"));
        const auto rows = fixture.get(TransactionsQuery{{AccountId(QStringLiteral("2002")), {}}, {}});
        QCOMPARE(rows.last().direction + u' ' + toText(rows.last().type) + u' ' + rows.last().channel + u' ' + rows.last().reference, QStringLiteral("OUT PAY ACCT_CASH OR"));
        QCOMPARE(result.text(u"transaction"), rows[rows.size() - 3].number);
        QCOMPARE(shown(fixture), QStringLiteral("OR 2002 1002 100.00 USD - 0.00 paid"));
        QVERIFY(fixture.verify().ok);
    }

    void onCreditItBecomesACharge_data() // decisions 21
    {
        QTest::addColumn<QString>("uid");
        QTest::newRow("a credit user, with the cash there") << QStringLiteral("1001");
        QTest::newRow("an ecosystem account") << QStringLiteral("1003");
    }
    void onCreditItBecomesACharge()
    {
        QFETCH(QString, uid);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'500','reason':'x'}");
        fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'500','reason':'x'}");
        fixture.mustRun(topUp("2001", "100"));
        fixture.mustRun("{'command':'SetQuota','account':'2003','amount':'500'}");
        fixture.mustRun(place(uid.toLatin1().constData()));
        const JsonValue result = fixture.mustRun(pay());
        QCOMPARE(postings(fixture, 1), QStringLiteral("unbilled 2026-09 -100.00"));
        const auto charges = fixture.rows(QStringLiteral("SELECT c.number, c.account, c.cloud_account, c.month, c.product, c.item, c.kind, c.marketplace, c.amount_whole, o.source, o.id "
                                                         "FROM charge c JOIN charge_origin o ON o.charge = c.number"));
        QCOMPARE(charges.size(), 1);
        const QString account = QStringLiteral("200") + uid.right(1);
        QCOMPARE(charges[0].mid(1), (QVariantList{account, uid, QStringLiteral("2026-09"), QStringLiteral("ecs"), QStringLiteral("OR"),
                                                  QStringLiteral("SubscriptionOrder"), 0, 100, QStringLiteral("order"), QStringLiteral("OR")}));
        QCOMPARE(result.text(u"charge"), charges[0][0].toString());
        QCOMPARE(shown(fixture), QStringLiteral("OR %1 %2 100.00 USD - 0.00 paid on credit").arg(account, uid));
        QVERIFY(fixture.verify().ok);
    }

    void whatACouponLeavesNothingOfIsPaidWithNothing()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("1002", "5")); // overdue, which does not matter where there is nothing to pay
        fixture.mustRun(coupon("CP"));
        fixture.mustRun(placeWith("CP", "30"));
        fixture.mustRun(pay());
        QCOMPARE(shown(fixture), QStringLiteral("OR 2002 1002 30.00 USD - 30.00 paid"));
        QVERIFY(fixture.get(TransactionsQuery{}).isEmpty());
        QVERIFY(fixture.verify().ok);
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("PlaceOrder") << place("1002", "100", "") << QStringLiteral("Order ecs for logistics at 100.00 USD");
        QTest::newRow("PayOrder") << pay() << QStringLiteral("Pay order OR of logistics: 12.50 USD");
    }
    void sentences()
    {
        QFETCH(QString, command);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(topUp("2002", "100"));
        fixture.mustRun(coupon("CP"));
        fixture.mustRun(placeWith("CP", "42.50"));
        fixture.mustRun(command);
        QTEST(fixture.get(ActivityQuery{}).last().summary, "sentence");
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
