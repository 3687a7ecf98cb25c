// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");
const QString contoso = QStringLiteral("root@1004");
const QString contosoAccount = QStringLiteral("2004");

QString change(const char *fields, const char *account = "2004")
{
    return QStringLiteral("{'command':'SetSettlementCurrency','account':'%1',%2}").arg(QLatin1String(account), QLatin1String(fields));
}
QString cancel(const char *account = "2004")
{
    return QStringLiteral("{'command':'CancelSettlementCurrencyChange','account':'%1'}").arg(QLatin1String(account));
}
QString charge(const char *amount, const char *usedAt, const char *more = "")
{
    return QStringLiteral("{'command':'RecordCharge','cloudAccount':'1004','product':'ecs','amount':'%1','kind':'PayAsYouGoBill','usedAt':'%2'%3}")
        .arg(QLatin1String(amount), QLatin1String(usedAt), QLatin1String(more));
}
QString topUp(const char *amount, const char *currency)
{
    return QStringLiteral("{'command':'TopUp','account':'2004','amount':'%1','currency':'%2','channel':'PAYPAL'}").arg(QLatin1String(amount), QLatin1String(currency));
}
void tick(BookFixture &fixture, const char *at)
{
    fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QLatin1String(at));
}
QueryScope at(const char *moment)
{
    return {AccountId(contosoAccount), Instant::parse(QLatin1String(moment))};
}
/// "USD 40.00 limit 10.00" of every currency, the settlement currency first.
QString credit(BookFixture &fixture, const char *moment)
{
    QStringList parts;
    const AssetsRow assets = fixture.get(AssetsQuery{at(moment)}, contoso).first();
    for (const CurrencyAssetsRow &row : assets.byCurrency) {
        QString limit;
        for (const TermRow &term : row.terms) {
            if (term.term == u"creditLimit")
                limit = term.amount.text();
        }
        parts << QStringLiteral("%1 %2 limit %3").arg(row.currency.code(), row.availableCredit.text(), limit);
    }
    return parts.join(QStringLiteral(", "));
}
QString settings(BookFixture &fixture, const char *moment)
{
    return QString::fromUtf8(toJson(fixture.get(SettingsQuery{at(moment)}, contoso).first().settlementCurrency).toBytes());
}
/// Contoso with a limit of 100 and 60 of unsettled August.
void addCreditUser(BookFixture &fixture)
{
    fixture.addCast();
    fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'Contoso GmbH','amount':'100','reason':'x'}", contoso);
    fixture.mustRun("{'command':'SetCreditLimit','account':'2004','amount':'100','reason':'x'}", contoso);
    fixture.mustRun(charge("60", "2026-09-05"), contoso);
}
}

class TestSettlementCurrencyChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), wrong = QStringLiteral("WrongState");
        addCommandRow("another currency", change("'currency':'EUR'"), contoso, done);
        addCommandRow("with a threshold", change("'currency':'EUR','threshold':'0'"), contoso, done);
        addCommandRow("what it is (decisions 4)", change("'currency':'USD'"), contoso, done);
        addCommandRow("no currency", change("'currency':'XXX'"), contoso, invalid, QStringLiteral("currency"));
        addCommandRow("none that accounts settle in", change("'currency':'THB'"), contoso, invalid, QStringLiteral("currency"));
        addCommandRow("a threshold below zero", change("'currency':'EUR','threshold':'-1'"), contoso, invalid, QStringLiteral("threshold"));
        addCommandRow("a limit below zero", change("'currency':'EUR','creditLimit':'-1'"), contoso, invalid, QStringLiteral("creditLimit"));
        addCommandRow("decimals that yen do not have", change("'currency':'JPY','threshold':'0.5'"), contoso, invalid, QStringLiteral("threshold"));
        addCommandRow("direct accounts only", change("'currency':'EUR'", "2003"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("a limit needs credit control", change("'currency':'EUR','creditLimit':'1'", "2005"), QStringLiteral("root@1005"), QStringLiteral("NotAvailableHere"));
        addCommandRow("a limit needs a super administrator (decisions 25)", change("'currency':'EUR','creditLimit':'1'", "2002"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("and the change alone does not", change("'currency':'EUR'", "2002"), QStringLiteral("root@1002"), done);
        addCommandRow("a limit in another currency than the entity's (decisions 24)", change("'currency':'EUR','creditLimit':'1'", "2002"), root, QStringLiteral("CurrencyMismatch"));
        addCommandRow("more than the entity has left", change("'currency':'EUR','creditLimit':'1'"), contoso, QStringLiteral("LimitExceeded"), QStringLiteral("creditLimit"));
        addCommandRow("a second change while one is booked", change("'currency':'SGD'", "2006"), QStringLiteral("root@1006"), wrong);
        addCommandRow("the same change again (decisions 4)", change("'currency':'EUR'", "2006"), QStringLiteral("root@1006"), done);
        addCommandRow("back, while one is booked", change("'currency':'JPY'", "2006"), QStringLiteral("root@1006"), wrong);
        addCommandRow("cancelled before it takes effect", cancel("2006"), QStringLiteral("root@1006"), done);
        addCommandRow("nothing to cancel", cancel(), contoso, wrong);
        addCommandRow("nothing to cancel on an ecosystem account", cancel("2003"), root, QStringLiteral("NotAvailableHere"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'100','reason':'x'}", root);
        fixture.mustRun(change("'currency':'EUR'", "2006"), QStringLiteral("root@1006"));
        runCommandRow(fixture);
    }

    void itTakesEffectOnTheFirstTickOrNot() // decisions 25
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(topUp("40", "USD"), contoso);
        fixture.mustRun(topUp("7", "EUR"), contoso);
        fixture.mustRun(change("'currency':'EUR','threshold':'5'"), contoso);
        QCOMPARE(settings(fixture, "2026-09-30T23:59:59+08:00"), QStringLiteral("{\"current\":\"USD\",\"next\":\"EUR\",\"from\":\"2026-10\"}"));
        QCOMPARE(credit(fixture, "2026-09-30T23:59:59+08:00"), QStringLiteral("USD 40.00 limit 0.00, EUR 7.00 limit 0.00"));
        QCOMPARE(settings(fixture, "2026-10-01"), QStringLiteral("{\"current\":\"EUR\"}"));
        QCOMPARE(credit(fixture, "2026-10-01"), QStringLiteral("EUR 7.00 limit 0.00, USD 40.00 limit 0.00"));
        tick(fixture, "2026-10-20");
        QCOMPARE(credit(fixture, "2026-10-01"), QStringLiteral("EUR 7.00 limit 0.00, USD 40.00 limit 0.00")); // looked at later, the same
        QCOMPARE(credit(fixture, "2026-09-30T23:59:59+08:00"), QStringLiteral("USD 40.00 limit 0.00, EUR 7.00 limit 0.00"));
        const auto alert = fixture.get(SettingsQuery{at("2026-10-20")}, contoso).first().lowBalanceAlert;
        QVERIFY(alert.enabled);
        QCOMPARE(alert.threshold->text(), QStringLiteral("5.00"));
        QVERIFY(fixture.verify().ok);
    }

    void aTickRecordsItOnce()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        const JsonValue done = fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-10-01"));
        QCOMPARE(done.member(u"currencyChanges")->asNumber()->token, QStringLiteral("1"));
        const QString head = fixture.verify().head;
        tick(fixture, "2026-10-01");
        QCOMPARE(fixture.verify().head, head);
    }

    void anyCommandRecordsIt() // the first one at or after its time
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        fixture.mustRun("{'command':'TopUp','account':'2004','amount':'3','channel':'PAYPAL'}", contoso, QStringLiteral("2026-10-02"));
        QCOMPARE(credit(fixture, "2026-10-02"), QStringLiteral("EUR 3.00 limit 0.00")); // in the currency of its moment
        QVERIFY(fixture.verify().ok);
    }

    void theOldLimitStaysForWhatIsUnsettled() // decisions 25
    {
        BookFixture fixture;
        addCreditUser(fixture);
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        QCOMPARE(credit(fixture, "2026-09-20"), QStringLiteral("USD 40.00 limit 100.00"));
        QCOMPARE(credit(fixture, "2026-10-01"), QStringLiteral("EUR 0.00 limit 0.00, USD 0.00 limit 60.00"));
        fixture.mustRun("{'command':'SetTaxRate','account':'2004','rate':'0.10','fromMonth':'2026-09'}", contoso);
        tick(fixture, "2026-10-03T12:00:00+08:00"); // the bill adds tax, within what the limit was
        QCOMPARE(credit(fixture, "2026-10-04"), QStringLiteral("EUR 0.00 limit 0.00, USD 0.00 limit 66.00"));
        fixture.mustRun(topUp("66", "USD"), contoso);
        QCOMPARE(credit(fixture, "2026-10-04"), QStringLiteral("EUR 0.00 limit 0.00, USD 0.00 limit 0.00")); // written off, and the limit gone with it
        QVERIFY(fixture.verify().ok);
    }

    void theOldLimitCountsInTheEntitysSum() // decisions 25
    {
        BookFixture fixture;
        addCreditUser(fixture);
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        tick(fixture, "2026-10-01");
        QCOMPARE(codeOf(fixture.run("{'command':'SetEntityCreditLimit','entity':'Contoso GmbH','amount':'59','reason':'x'}", contoso)), QStringLiteral("CurrencyMismatch"));
    }

    void aPendingLimitCountsToo() // decisions 25
    {
        BookFixture fixture;
        fixture.addCast();
        const QString kabushiki = QStringLiteral("root@1006");
        fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'Fabrikam KK','amount':'100','reason':'x'}", kabushiki);
        // Another account of the identity that settles in dollars, and changes to yen.
        fixture.mustRun("{'command':'RegisterCloudAccount','uid':'1007','account':'2007','logonName':'kk2','kind':'enterprise','ownerName':'kk2','type':'direct',"
                        "'identity':{'name':'Fabrikam KK'}}", kabushiki);
        fixture.mustRun("{'command':'SetSettlementCurrency','account':'2007','currency':'JPY','creditLimit':'70'}", QStringLiteral("root@1007"));
        QCOMPARE(codeOf(fixture.run("{'command':'SetCreditLimit','account':'2006','amount':'31','reason':'x'}", kabushiki)), QStringLiteral("LimitExceeded"));
        fixture.mustRun("{'command':'SetCreditLimit','account':'2006','amount':'30','reason':'x'}", kabushiki);
        tick(fixture, "2026-10-01");
        const AssetsRow row = fixture.get(AssetsQuery{{AccountId(QStringLiteral("2007")), {}}}, QStringLiteral("root@1007")).first();
        QCOMPARE(row.availableCredit.text(), QStringLiteral("70"));
        QVERIFY(row.creditUser);
    }

    void chargesAreInTheCurrencyOfTheMonthTheyAreBookedIn() // decisions 6
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        fixture.mustRun(charge("1", "2026-09-30"), contoso, QStringLiteral("2026-10-02")); // September is open
        fixture.mustRun(charge("2", "2026-10-01"), contoso);
        tick(fixture, "2026-10-03T12:00:00+08:00");
        fixture.mustRun(charge("3", "2026-09-30"), contoso, QStringLiteral("2026-10-05")); // September is closed: booked in October
        tick(fixture, "2026-11-03T12:00:00+08:00");
        QStringList bills;
        for (const BillRow &bill : fixture.get(BillsQuery{at("2026-11-04"), {}}, contoso))
            bills << bill.bill.text() + u' ' + bill.payable.text() + u' ' + bill.currency.code();
        QCOMPARE(bills.join(QStringLiteral(", ")), QStringLiteral("2004-202609 1.00 USD, 2004-202610 5.00 EUR")); // a bill keeps its currency for ever
        QVERIFY(fixture.verify().ok);
    }

    void anotherCurrencyIsConvertedOnce() // decisions 6; domain-rules 17.2
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetExchangeRate','from':'HKD','to':'USD','rate':'7.78','month':'2026-09','source':'monthly sheet'}", contoso);
        fixture.mustRun(charge("100.25", "2026-09-05", ",'currency':'HKD'"), contoso);
        QCOMPARE(credit(fixture, "2026-09-11"), QStringLiteral("USD -779.95 limit 0.00"));
        fixture.mustRun("{'command':'SetExchangeRate','from':'HKD','to':'USD','rate':'8','month':'2026-09','source':'corrected'}", contoso);
        tick(fixture, "2026-10-03T12:00:00+08:00");
        const BillRow bill = fixture.get(BillsQuery{at("2026-10-04"), {}}, contoso).first();
        QCOMPARE(bill.payable.text(), QStringLiteral("779.95"));
        QCOMPARE(QString::fromUtf8(toJson(*bill.rates).toBytes()), QStringLiteral("[{\"from\":\"HKD\",\"to\":\"USD\",\"rate\":\"7.78\",\"month\":\"2026-09\"}]"));
        QCOMPARE(codeOf(fixture.run(charge("1", "2026-10-01", ",'currency':'HKD'"), contoso)), QStringLiteral("WrongState")); // no rate of that month
        QCOMPARE(codeOf(fixture.run(charge("1", "2026-09-05", ",'currency':'EUR'"), contoso)), QStringLiteral("WrongState"));
    }

    void aSeriesEndsWithTheCurrency() // decisions 25: the limit becomes 0 and alerts are off
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(topUp("10", "USD"), contoso);
        fixture.mustRun("{'command':'SetLowBalanceAlert','account':'2004','enabled':true,'threshold':'100'}", contoso);
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        fixture.mustRun(topUp("1", "USD"), contoso, QStringLiteral("2026-09-30"));
        tick(fixture, "2026-10-01");
        tick(fixture, "2026-10-02");
        QCOMPARE(fixture.get(MessagesQuery{at("2026-10-02")}, contoso).size(), 1);
        QVERIFY(!fixture.get(SettingsQuery{at("2026-10-02")}, contoso).first().lowBalanceAlert.enabled);
    }

    void reversingTheCommandThatRecordedItLeavesIt() // found by a random life
    {
        BookFixture fixture;
        addCreditUser(fixture);
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        fixture.mustRun("{'command':'TopUp','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2004','amount':'3','channel':'PAYPAL'}", contoso, QStringLiteral("2026-10-02"));
        fixture.mustRun("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}", contoso);
        QCOMPARE(credit(fixture, "2026-10-02"), QStringLiteral("EUR 0.00 limit 0.00, USD 0.00 limit 60.00"));
        QVERIFY(fixture.verify().ok);
    }

    void aChargeThatComesToNothingHasItsBill() // found by a random life; decisions 8
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetExchangeRate','from':'EUR','to':'USD','rate':'0.0001','month':'2026-09','source':'x'}", contoso);
        fixture.mustRun(charge("1", "2026-09-05", ",'currency':'EUR'"), contoso);
        tick(fixture, "2026-10-03T12:00:00+08:00");
        QCOMPARE(fixture.get(BillsQuery{at("2026-10-04"), {}}, contoso).first().status, BillStatus::NothingToSettle);
    }

    void anOrderOnCreditNeedsCreditWhereItIsOwed() // decisions 6, 21
    {
        BookFixture fixture;
        addCreditUser(fixture);
        fixture.mustRun("{'command':'PlaceOrder','cloudAccount':'1004','order':'O1','product':'rds','amount':'100'}", contoso);
        fixture.mustRun("{'command':'SetExchangeRate','from':'USD','to':'EUR','rate':'0.9','month':'2026-10','source':'x'}", contoso);
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        fixture.mustRun(topUp("500", "USD"), contoso, QStringLiteral("2026-10-01"));
        fixture.mustRun(topUp("89.99", "EUR"), contoso);
        const QString pay = QStringLiteral("{'command':'PayOrder','order':'O1','pay':'balance'}");
        QCOMPARE(codeOf(fixture.run(pay, contoso)), QStringLiteral("NotEnoughFunds"));
        fixture.mustRun(topUp("0.01", "EUR"), contoso);
        fixture.mustRun(pay, contoso);
        QVERIFY(credit(fixture, "2026-10-01").startsWith(u"EUR 0.00"));
    }

    void whatWasInTheOldCurrencyGoesWithIt()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetSuspensionTerms','account':'2004','days':20,'amount':'1000.50'}", contoso);
        fixture.mustRun(change("'currency':'JPY'"), contoso);
        const ServiceSuspensionRow row = fixture.get(SettingsQuery{at("2026-10-01")}, contoso).first().serviceSuspension;
        QCOMPARE(row.days, qint64(20));
        QVERIFY(!row.amount);
    }

    void aDeregisteredAccountChangesNothing() // commands.md: final, read-only
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(change("'currency':'EUR','threshold':'10'"), contoso);
        fixture.mustRun("{'command':'SetAccountStatus','account':'2004','status':'deregistered','reason':'x'}", contoso);
        QCOMPARE(settings(fixture, "2026-10-01"), QStringLiteral("{\"current\":\"USD\"}"));
    }

    void aRateThatIsTooLargeStopsNoTick() // decisions 10: the sum stays in its currency then
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetExchangeRate','from':'USD','to':'EUR','rate':'9999999999999999','month':'2026-09','source':'x'}", contoso);
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1004','product':'ecs','amount':'-999999999','kind':'Adjustment','usedAt':'2026-09-05'}", contoso);
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        tick(fixture, "2026-10-03T12:00:00+08:00");
        QVERIFY(fixture.verify().ok);
    }

    void aNegativeBillIsCarriedInTheNewCurrency() // decisions 10
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetExchangeRate','from':'USD','to':'EUR','rate':'0.9','month':'2026-09','source':'x'}", contoso);
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1004','product':'ecs','amount':'-10','kind':'Adjustment','usedAt':'2026-09-05'}", contoso);
        fixture.mustRun(change("'currency':'EUR'"), contoso);
        fixture.mustRun(charge("20", "2026-10-01"), contoso, QStringLiteral("2026-10-02"));
        tick(fixture, "2026-10-03T12:00:00+08:00");
        tick(fixture, "2026-11-03T12:00:00+08:00");
        QCOMPARE(fixture.get(BillsQuery{at("2026-11-04"), {}}, contoso).last().payable.text(), QStringLiteral("11.00"));
        QVERIFY(fixture.verify().ok);
    }
};

QTEST_GUILESS_MAIN(TestSettlementCurrencyChange)
#include "tst_settlement_currency_change.moc"
