// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");

/// Two months of bills on 2001 (60.61 own and 20.00 Marketplace of 2026-08, 30.00 of 2026-09), unpaid, on 2026-10-05.
void addBills(BookFixture &fixture)
{
    fixture.addCast();
    const auto charge = [&](const char *amount, const char *usedAt, const char *more) {
        fixture.mustRun(QStringLiteral("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'%1','kind':'PayAsYouGoBill','usedAt':'%2'%3}")
                            .arg(QLatin1String(amount), QLatin1String(usedAt), QLatin1String(more)),
                        root);
    };
    charge("60.617", "2026-08-15", "");
    charge("20", "2026-08-15", ",'marketplace':true");
    charge("30", "2026-09-05", "");
    fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-10-05"));
}

QString topUp(const char *amount)
{
    return QStringLiteral("{'command':'TopUp','account':'2001','amount':'%1','channel':'PAYPAL'}").arg(QLatin1String(amount));
}

QString paid(BookFixture &fixture)
{
    QStringList amounts;
    for (const BillRow &bill : fixture.get(BillsQuery{{AccountId(QStringLiteral("2001")), {}}, {}}, root))
        amounts << bill.paid.text();
    return amounts.join(u' ');
}
}

class TestWriteOff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldestMonthOwnBeforeMarketplace() // domain-rules 17.8
    {
        BookFixture fixture;
        addBills(fixture);
        QCOMPARE(paid(fixture), QStringLiteral("0.00 0.00 0.00"));
        // Available credit has to be above 0 (decisions 14): 110.61 are owed, so a credit limit permits owing while cash pays.
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'500','reason':'x'}", root);
        fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'500','reason':'x'}", root);
        QCOMPARE(paid(fixture), QStringLiteral("0.00 0.00 0.00")); // the credit limit never pays a bill
        fixture.mustRun(topUp("70"), root);
        QCOMPARE(paid(fixture), QStringLiteral("60.61 9.39 0.00")); // in part when funds end
        fixture.mustRun(topUp("30"), root);
        QCOMPARE(paid(fixture), QStringLiteral("60.61 20.00 19.39"));
        QVERIFY(fixture.verify().ok);
    }

    void nothingWhileAvailableCreditIsNotAboveZero() // decisions 14
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun(topUp("110.61"), root); // available credit is exactly 0
        QCOMPARE(paid(fixture), QStringLiteral("0.00 0.00 0.00"));
        fixture.mustRun(topUp("0.01"), root); // tried again after the next incoming posting
        QCOMPARE(paid(fixture), QStringLiteral("60.61 20.00 30.00"));
    }

    void aRaisedLimitStartsIt() // decisions 14
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun(topUp("50"), root);
        QCOMPARE(paid(fixture), QStringLiteral("0.00 0.00 0.00"));
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'500','reason':'x'}", root);
        fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'100','reason':'x'}", root);
        QCOMPARE(paid(fixture), QStringLiteral("50.00 0.00 0.00"));
    }

    void nothingElseStartsIt() // decisions 14: by nothing else
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'500','reason':'x'}", root);
        fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'100','reason':'x'}", root);
        fixture.mustRun("{'command':'SetAutomaticWriteOff','account':'2001','enabled':false}", root);
        fixture.mustRun(topUp("500"), root);
        fixture.mustRun("{'command':'SetAutomaticWriteOff','account':'2001','enabled':true}", root);
        QCOMPARE(paid(fixture), QStringLiteral("0.00 0.00 0.00"));
        fixture.mustRun("{'command':'RenameBillingAccount','account':'2001','name':'x'}", root);
        fixture.mustRun("{'command':'SetAutomaticWriteOff','account':'2001','enabled':true}", root);
        QCOMPARE(paid(fixture), QStringLiteral("0.00 0.00 0.00"));
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system")); // and by every tick
        QCOMPARE(paid(fixture), QStringLiteral("60.61 20.00 30.00"));
    }

    void orderOfFunds() // domain-rules 17.7, commands.md "Order of funds"; drafts between refund and cash (domain-rules 5.1)
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'creditRefund','amount':'10','reason':'x'}", root, QStringLiteral("2026-08-20"));
        fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'creditRefund','amount':'10','reason':'x'}", root, QStringLiteral("2026-09-10"));
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'5000','reason':'x'}", root);
        fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'500','reason':'x'}", root);
        fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'draft','amount':'5','reason':'x'}", root);
        fixture.mustRun(topUp("7"), root);
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'40','kind':'PayAsYouGoBill','usedAt':'2026-08-15'}", root);
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'40','kind':'PayAsYouGoBill','usedAt':'2026-09-05'}", root);
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-10-05"));
        const auto rows = fixture.get(BillsQuery{{AccountId(QStringLiteral("2001")), {}}, {}}, root);
        // The refund of September does not reach back to the bill of August without Write off Previous Bills.
        QCOMPARE(toJson(rows[0].paidBy).toBytes(),
                 QByteArray(R"([{"fund":"creditRefund","id":"2026-08","amount":"10.00"},{"fund":"draft","amount":"5.00"},{"fund":"ownCash","amount":"7.00"}])"));
        QCOMPARE(toJson(rows[1].paidBy).toBytes(), QByteArray(R"([{"fund":"creditRefund","id":"2026-09","amount":"10.00"}])"));
        QVERIFY(fixture.verify().ok);
    }

    void previousBillsLetARefundReachBack() // product page "Write off Previous Bills"; decisions 11: the invoiceable amount then differs
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'500','reason':'x'}", root);
        fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'500','reason':'x'}", root);
        fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'creditRefund','amount':'50','reason':'x'}", root); // of 2026-10
        QCOMPARE(paid(fixture), QStringLiteral("0.00 0.00 0.00"));
        fixture.mustRun("{'command':'SetWriteOffPreviousBills','account':'2001','enabled':true}", root);
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"));
        QCOMPARE(paid(fixture), QStringLiteral("50.00 0.00 0.00"));
        const BillRow first = fixture.get(BillsQuery{{AccountId(QStringLiteral("2001")), {}}, {}}, root).first();
        QCOMPARE(first.outstanding.text(), QStringLiteral("10.61"));
        QCOMPARE(first.invoiceable.text(), QStringLiteral("60.61")); // a later month's refund leaves it
    }

    void currenciesStayApart() // commands.md, "Currency": cash pays only bills in its currency
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'1000','currency':'EUR','channel':'PAYPAL'}", root);
        QCOMPARE(paid(fixture), QStringLiteral("0.00 0.00 0.00"));
    }

    void itBelongsToTheCommandThatStartedIt() // decisions 20 and commands.md "Reverse": money that paid a bill is spent
    {
        BookFixture fixture;
        addBills(fixture);
        fixture.mustRun("{'command':'TopUp','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2001','amount':'200','channel':'PAYPAL'}", root);
        QCOMPARE(codeOf(fixture.run("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}", root)), QStringLiteral("NotEnoughFunds"));
        fixture.mustRun(topUp("150"), root);
        fixture.mustRun("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}", root);
        QCOMPARE(paid(fixture), QStringLiteral("60.61 20.00 30.00")); // the bills stay paid
        QCOMPARE(fixture.assets(QStringLiteral("2001"), root).cash.own.text(), QStringLiteral("39.39"));
        QVERIFY(fixture.verify().ok);
    }

    void settings_data() // commands.md, "Automatic write-off"
    {
        addCommandColumns();
        const auto automatic = [](const char *account, bool on) { return QStringLiteral("{'command':'SetAutomaticWriteOff','account':'%1','enabled':%2}").arg(QLatin1String(account), on ? QStringLiteral("true") : QStringLiteral("false")); };
        const auto previous = [](const char *account) { return QStringLiteral("{'command':'SetWriteOffPreviousBills','account':'%1','enabled':true}").arg(QLatin1String(account)); };
        addCommandRow("a credit user may turn it off", automatic("2001", false), root, QStringLiteral("done"));
        addCommandRow("others may not", automatic("2002", false), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("on as it is", automatic("2002", true), root, QStringLiteral("done"));
        addCommandRow("an ecosystem account has none", automatic("2003", true), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("the owner may", automatic("2002", true), QStringLiteral("root@1002"), QStringLiteral("done"));
        addCommandRow("another may not", automatic("2002", true), QStringLiteral("root@1004"), QStringLiteral("NotPermitted"));
        addCommandRow("previous bills: credit users", previous("2001"), root, QStringLiteral("done"));
        addCommandRow("previous bills: no others", previous("2002"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("previous bills: no ecosystem account", previous("2003"), root, QStringLiteral("NotAvailableHere"));
    }
    void settings()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        runCommandRow(fixture);
    }

    void aLimitOfZeroMakesACreditUser() // commands.md: has had SetCreditLimit once, also at limit 0
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetCreditLimit','account':'2002','amount':'0','reason':'x'}", root);
        fixture.mustRun("{'command':'SetAutomaticWriteOff','account':'2002','enabled':false}", root);
        const SettingsRow row = fixture.get(SettingsQuery{{AccountId(QStringLiteral("2002")), {}}}, root).first();
        QVERIFY(!row.automaticWriteOff->enabled && !row.automaticWriteOff->effective);
        QCOMPARE(row.writeOffPreviousBills, std::optional(false));
    }
};

QTEST_GUILESS_MAIN(TestWriteOff)
#include "tst_write_off.moc"
