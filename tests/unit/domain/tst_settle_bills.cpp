// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");
const QString op = QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01");

/// 2001 owes 60.61 and 20.00 (Marketplace) of 2026-08 and 30.00 of 2026-09, has 100 cash and writes nothing off; on 2026-10-05.
void addBills(BookFixture &fixture)
{
    fixture.addCast();
    fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'5000','reason':'x'}", root);
    fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'500','reason':'x'}", root);
    fixture.mustRun("{'command':'SetAutomaticWriteOff','account':'2001','enabled':false}", root);
    const auto charge = [&](const char *amount, const char *usedAt, const char *more, const char *cloud = "1001") {
        fixture.mustRun(QStringLiteral("{'command':'RecordCharge','cloudAccount':'%4','product':'ecs','amount':'%1','kind':'PayAsYouGoBill','usedAt':'%2'%3}")
                            .arg(QLatin1String(amount), QLatin1String(usedAt), QLatin1String(more), QLatin1String(cloud)),
                        root);
    };
    charge("60.617", "2026-08-15", "");
    charge("20", "2026-08-15", ",'marketplace':true");
    charge("30", "2026-09-05", "");
    charge("9", "2026-09-05", "", "1002");
    charge("9", "2026-08-05", "", "1003");
    charge("0.001", "2026-08-05", "", "1002");
    fixture.mustRun("{'command':'TopUp','account':'2001','amount':'100','channel':'PAYPAL'}", root);
    fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-10-05"));
}

QString settle(const char *items, const char *account = "2001")
{
    return QStringLiteral("{'command':'SettleBills','account':'%2','items':[%1]}").arg(QLatin1String(items), QLatin1String(account));
}

QList<BillRow> bills(BookFixture &fixture)
{
    return fixture.get(BillsQuery{{AccountId(QStringLiteral("2001")), {}}, {}}, root);
}
}

class TestSettleBills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data() // decisions 17 and 18, commands.md "Frozen"
    {
        addCommandColumns();
        const auto row = [](const char *rule, const QString &command, const char *code, const char *field = "", const char *person = "root@1001") {
            addCommandRow(rule, command, QString::fromLatin1(person), QString::fromLatin1(code), QString::fromLatin1(field));
        };
        row("in full", settle("{'bill':'2001-202608'}"), "done");
        row("in part", settle("{'bill':'2001-202609','amount':'0.01'}"), "done");
        row("all of them are more than the funds", settle("{'bill':'2001-202608'},{'bill':'2001-202608-M'},{'bill':'2001-202609'}"), "NotEnoughFunds", "items");
        row("more than outstanding", settle("{'bill':'2001-202608','amount':'60.62'}"), "InvalidValue", "items.0.amount");
        row("nothing", settle("{'bill':'2001-202608','amount':'0'}"), "InvalidValue", "items.0.amount");
        row("below nothing", settle("{'bill':'2001-202608','amount':'-1'}"), "InvalidValue", "items.0.amount");
        row("a tenth of a cent", settle("{'bill':'2001-202608','amount':'0.001'}"), "InvalidValue", "items.0.amount");
        row("no bill", settle(""), "InvalidValue", "items");
        row("a bill twice", settle("{'bill':'2001-202608'},{'bill':'2001-202608'}"), "InvalidValue", "items.1.bill");
        row("another account's bill", settle("{'bill':'2002-202609'}"), "NotFound", "items.0.bill");
        row("no such bill", settle("{'bill':'2001-202607'}"), "NotFound", "items.0.bill");
        row("a bill with nothing to settle", settle("{'bill':'2002-202608'}", "2002"), "WrongState", "items.0.bill");
        row("an ecosystem account", settle("{'bill':'2003-202608'}", "2003"), "NotAvailableHere");
        row("no such payment method", QStringLiteral("{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608'}],'method':'card1'}"), "NotFound", "method");
        row("another enterprise", settle("{'bill':'2001-202608'}"), "NotPermitted", "", "root@1004");
        row("a reader", settle("{'bill':'2001-202608'}"), "NotPermitted", "", "look@1001");
    }
    void refusals()
    {
        BookFixture fixture;
        addBills(fixture);
        runCommandRow(fixture);
        QVERIFY(fixture.verify().ok);
    }

    void frozenAndDeregistered() // commands.md, "Frozen"
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun("{'command':'SetAccountStatus','account':'2001','status':'frozen','reason':'x'}", root);
        QCOMPARE(codeOf(fixture.run(settle("{'bill':'2001-202608'}"), root)), QStringLiteral("WrongState"));
    }

    void aPlanIsWhatHappens() // issue: doing it gives exactly that
    {
        BookFixture fixture;
        addBills(fixture);
        PlanQuery query;
        query.scope.account = AccountId(QStringLiteral("2001"));
        query.items = {{BillId(QStringLiteral("2001-202609")), {}}, {BillId(QStringLiteral("2001-202608")), {}}};
        const PlanAnswer plan = fixture.get(query, root);
        QCOMPARE(plan.rows.first().bill.text(), QStringLiteral("2001-202608")); // oldest first, however they are named
        QCOMPARE(toJson(plan.rows).toBytes(),
                 QByteArray(R"([{"bill":"2001-202608","outstanding":"60.61","parts":[{"fund":"ownCash","amount":"60.61"}],"left":"0.00"},)"
                            R"({"bill":"2001-202609","outstanding":"30.00","parts":[{"fund":"ownCash","amount":"30.00"}],"left":"0.00"}])"));
        const JsonValue done = fixture.mustRun(settle("{'bill':'2001-202609'},{'bill':'2001-202608'}"), root);
        QCOMPARE(done.member(u"bills")->toBytes(), toJson(plan.rows).toBytes());
        QCOMPARE(fixture.assets(QStringLiteral("2001"), root).availableCredit.text(), plan.availableCreditAfter.text());
    }

    void aPlanGoesAsFarAsFundsGo()
    {
        BookFixture fixture;
        addBills(fixture);
        PlanQuery query;
        query.scope.account = AccountId(QStringLiteral("2001"));
        const PlanAnswer plan = fixture.get(query, root);
        QCOMPARE(plan.rows.size(), 3);
        QCOMPARE(plan.rows.last().left.text(), QStringLiteral("10.61"));
        QCOMPARE(bills(fixture).first().paid.text(), QStringLiteral("0.00")); // and touches nothing
        query.items = {{BillId(QStringLiteral("2001-202607")), {}}};
        QCOMPARE(fixture.ask(query, root).error().code, RefusalCode::NotFound);
    }

    void reversed() // decisions 20
    {
        BookFixture fixture;
        addBills(fixture);
        const QByteArray before = toJson(fixture.assets(QStringLiteral("2001"), root)).toBytes();
        fixture.mustRun(settle("{'bill':'2001-202608'}").replace(QStringLiteral("'account'"), QStringLiteral("'op':'%1','account'").arg(op)), root);
        fixture.mustRun(QStringLiteral("{'command':'Reverse','target':'%1','reason':'wrong bill'}").arg(op), root);
        QCOMPARE(toJson(fixture.assets(QStringLiteral("2001"), root)).toBytes(), before); // funds went back where they came from
        QCOMPARE(bills(fixture).first().status, BillStatus::Unsettled);
        QVERIFY(bills(fixture).first().paidBy.isEmpty());
        // It waits for SettleBills: neither write-off nor a tick takes it.
        fixture.mustRun("{'command':'SetAutomaticWriteOff','account':'2001','enabled':true}", root);
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"));
        QCOMPARE(bills(fixture)[0].status, BillStatus::Unsettled);
        QCOMPARE(bills(fixture)[2].status, BillStatus::Settled);
        fixture.mustRun(settle("{'bill':'2001-202608','amount':'50'}"), root);
        QCOMPARE(bills(fixture)[0].paid.text(), QStringLiteral("50.00"));
        QCOMPARE(codeOf(fixture.run(QStringLiteral("{'command':'Reverse','target':'%1','reason':'x'}").arg(op), root)), QStringLiteral("WrongState")); // once
        QVERIFY(fixture.verify().ok);
    }

    void theSameOpAgain() // commands.md: the first outcome, and nothing changes
    {
        BookFixture fixture;
        addBills(fixture);
        const QString command = settle("{'bill':'2001-202608','amount':'10'}").replace(QStringLiteral("'account'"), QStringLiteral("'op':'%1','account'").arg(op));
        const JsonValue first = fixture.mustRun(command, root);
        QCOMPARE(fixture.mustRun(command, root).toBytes(), first.toBytes());
        QCOMPARE(bills(fixture).first().paid.text(), QStringLiteral("10.00"));
    }

    void transactionsNameTheBill() // commands.md, transactions: billNumber
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun(settle("{'bill':'2001-202608'}"), root);
        const TransactionRow row = fixture.get(TransactionsQuery{{AccountId(QStringLiteral("2001")), {}}, {}}, root).last();
        QCOMPARE(row.billNumber, QStringLiteral("2001-202608"));
        QCOMPARE(row.type, TransactionType::Pay);
        QCOMPARE(row.direction, QStringLiteral("OUT"));
        QCOMPARE(row.balance.text(), QStringLiteral("39.39"));
    }
};

QTEST_GUILESS_MAIN(TestSettleBills)
#include "tst_settle_bills.moc"
