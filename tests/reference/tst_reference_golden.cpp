// SPDX-License-Identifier: GPL-3.0-or-later
#include "told.h"

using namespace reference;

// What the documents give as worked examples (domain-rules §17), so that the model is not merely the program's twin in its mistakes.
class TestReferenceGolden final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts()
    {
        QCOMPARE(text(Amount::parsed("100.25").times(Amount::parsed("7.78"), 2).text(2)), QStringLiteral("779.95"));
        QCOMPARE(text(Amount::parsed("9.9").times(Amount::parsed("0.09"), 2).text(2)), QStringLiteral("0.89"));
        QCOMPARE(text(Amount::parsed("60.617").truncated(2).text(2)), QStringLiteral("60.61"));
        QCOMPARE(text(Amount::parsed("-60.617").truncated(2).text(2)), QStringLiteral("-60.61"));
        QCOMPARE(text(Amount::parsed("0.1234567891").text(2)), QStringLiteral("0.1234567891"));
        QCOMPARE(text(Amount::parsed("-0.007").text(2)), QStringLiteral("-0.007"));
        QCOMPARE(text(Amount::parsed("9200").text(2)), QStringLiteral("9200.00"));
        QCOMPARE(text(Amount::parsed("12").text(0)), QStringLiteral("12"));
        for (const char *wrong : {"", "-", ".5", "1.", "1e3", "0.12345678901", " 1", "+1", "1,0"})
            QVERIFY2(!Amount::parse(wrong), wrong);
    }
    void moments()
    {
        QCOMPARE(text(reference::text(moment(2026, 9, 10, 12))), QStringLiteral("2026-09-10T04:00:00Z"));
        QCOMPARE(text(monthText(monthOf(*parseMoment("2026-08-31T16:00:00Z")))), QStringLiteral("2026-09"));
        QCOMPARE(text(monthText(monthOf(*parseMoment("2026-08-31T15:59:59Z")))), QStringLiteral("2026-08"));
        QCOMPARE(*parseMoment("2026-09-01"), startOf(month(2026, 9)));
        QCOMPARE(*parseEnd("2026-08-31"), startOf(month(2026, 9)));
        QVERIFY(!parseMoment("2026-02-30"));
        QVERIFY(!parseMonth("2026-13"));
    }
    void availableCredit()
    {
        Told told;
        QCOMPARE(told.topUp("10000"), done);
        QCOMPARE(told.run("SetEntityCreditLimit", {{"entity", group}, {"amount", "5000"}, {"reason", "contract"}}), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "5000"}, {"reason", "contract"}}), done);
        QCOMPARE(told.run("AdjustBalance", {{"account", "2001"}, {"ledger", "creditRefund"}, {"amount", "200"}, {"reason", "return"}}), done);
        QCOMPARE(told.charge("3000", "2026-08-15"), done);
        QCOMPARE(told.charge("3000", "2026-09-05"), done);
        QCOMPARE(told.asset("availableCredit"), QStringLiteral("9200.00"));
        QCOMPARE(told.asset("terms/3/amount"), QStringLiteral("3000.00"));
        QCOMPARE(told.asset("terms/4/amount"), QStringLiteral("3000.00"));
        QCOMPARE(told.asset("withdrawable"), QStringLiteral("4000.00"));
        QCOMPARE(told.asset("transferable"), QStringLiteral("9200.00"));
    }
    void aBillIsTruncatedThenTaxed()
    {
        Told told;
        QCOMPARE(told.run("SetTaxRate", {{"account", "2001"}, {"rate", "0.09"}, {"fromMonth", "2026-08"}}), done);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(told.charge("12.1234", "2026-08-15"), done);
        QCOMPARE(told.issue("2026-08"), done);
        QCOMPARE(told.bill(0, "pretax"), QStringLiteral("60.617"));
        QCOMPARE(told.bill(0, "rounding"), QStringLiteral("-0.007"));
        QCOMPARE(told.bill(0, "tax"), QStringLiteral("5.45"));
        QCOMPARE(told.bill(0, "payable"), QStringLiteral("66.06"));
        QCOMPARE(told.bill(0, "bill"), QStringLiteral("2001-202608"));
        QCOMPARE(told.issue("2026-08"), std::string("WrongState"));
        QCOMPARE(told.issue("2026-09"), std::string("WrongState"));
        // Late usage of a closed month is booked in the open one.
        QCOMPARE(told.charge("1", "2026-08-15"), done);
        QCOMPARE(told.asset("terms/3/amount"), QStringLiteral("1.00"));
    }
    void aNegativeSumIsCarried()
    {
        Told told;
        QCOMPARE(told.charge("-2.005", "2026-08-15", false, "1001", "Adjustment"), done);
        QCOMPARE(told.issue("2026-08"), done);
        QCOMPARE(told.bill(0, "status"), QStringLiteral("nothingToSettle"));
        QCOMPARE(told.bill(0, "carried"), QStringLiteral("-2.005"));
        QCOMPARE(told.asset("availableCredit"), QStringLiteral("2.005"));
    }
    void transferable()
    {
        Told told;
        QCOMPARE(told.topUp("200", "2002"), done);
        QCOMPARE(told.topUp("300"), done);
        QCOMPARE(told.grant("2002", "2001", "200"), done);
        QCOMPARE(told.charge("250", "2026-09-05"), done);
        QCOMPARE(told.asset("availableCredit"), QStringLiteral("250.00"));
        QCOMPARE(told.asset("transferable"), QStringLiteral("250.00"));
        QCOMPARE(told.asset("withdrawable"), QStringLiteral("250.00"));
    }
    void orderOfFundsAndBills()
    {
        Told told;
        QCOMPARE(told.charge("10", "2026-07-15", true), done);
        QCOMPARE(told.charge("10", "2026-07-15"), done);
        QCOMPARE(told.charge("50", "2026-08-15"), done);
        QCOMPARE(told.issue("2026-08"), done); // nothing to pay with
        QCOMPARE(told.topUp("5", "2002"), done);
        QCOMPARE(told.grant("2002", "2001", "5"), done);
        QCOMPARE(told.run("AdjustBalance", {{"account", "2001"}, {"ledger", "draft"}, {"amount", "3"}, {"reason", "r"}}), done);
        QCOMPARE(told.run("AdjustBalance", {{"account", "2001"}, {"ledger", "creditRefund"}, {"amount", "9"}, {"reason", "r"}}), done);
        const std::map<std::string, std::string> card{{"account", "2001"}, {"coupon", "c1"}, {"kind", "prepaidCard"}, {"amount", "4"},
                                                      {"validFrom", "2026-07-01"}, {"validTo", "2026-12-31"}};
        QCOMPARE(told.run("GrantCoupon", card), done);
        QCOMPARE(told.paidBy(0), QString()); // available credit is below 0: nothing is written off
        QCOMPARE(told.topUp("100"), done);
        QCOMPARE(told.bill(0, "bill"), QStringLiteral("2001-202607"));
        QCOMPARE(told.bill(1, "bill"), QStringLiteral("2001-202607-M"));
        QCOMPARE(told.bill(2, "bill"), QStringLiteral("2001-202608"));
        // The refund of September pays no earlier bill unless a credit user says so.
        QCOMPARE(told.paidBy(0), QStringLiteral("prepaidCard 4.00, draft 3.00, transferredInCash 3.00"));
        QCOMPARE(told.paidBy(1), QStringLiteral("transferredInCash 2.00, ownCash 8.00"));
        QCOMPARE(told.paidBy(2), QStringLiteral("ownCash 50.00"));
        QCOMPARE(told.bill(0, "invoiceable"), QStringLiteral("6.00"));
    }
    void reversedSettlementsWait()
    {
        Told told;
        QCOMPARE(told.charge("10", "2026-08-15"), done);
        QCOMPARE(told.issue("2026-08"), done);
        QCOMPARE(told.topUp("10"), done);
        QCOMPARE(told.paidBy(0), QString()); // 10 − 10 is not above 0
        QCOMPARE(told.settle("2001", {{"2001-202608", "10.01"}}), std::string("InvalidValue"));
        QCOMPARE(told.settle("2001", {{"2001-202608", ""}}), done);
        const std::string settlement = told.last();
        QCOMPARE(told.settle("2001", {{"2001-202608", ""}}), std::string("WrongState"));
        QCOMPARE(told.reverse(settlement), done);
        QCOMPARE(told.topUp("10"), done);
        QCOMPARE(told.paidBy(0), QString());
        QCOMPARE(told.settle("2001", {{"2001-202608", "4"}}), done);
        QCOMPARE(told.tick(), done);
        QCOMPARE(told.paidBy(0), QStringLiteral("ownCash 10.00"));
        QCOMPARE(told.reverse(settlement), std::string("WrongState"));
    }
    void quota()
    {
        Told told;
        QCOMPARE(told.run("SetQuota", {{"account", "2004"}, {"amount", "10"}}), done);
        QCOMPARE(told.charge("10", "2026-08-15", false, "1004"), done);
        QVERIFY(!told.model().isOverdue(told.model().state().accounts.at("2004")));
        QCOMPARE(told.charge("0.0000000001", "2026-09-05", false, "1004"), done);
        QVERIFY(told.model().isOverdue(told.model().state().accounts.at("2004")));
        QCOMPARE(told.issue("2026-08", "2004"), done);
        QCOMPARE(told.bill(0, "status", "2004"), QStringLiteral("settled"));
        QCOMPARE(told.bill(0, "paidBy/0/fund", "2004"), QStringLiteral("quota"));
        QCOMPARE(told.asset("terms/1/amount", "2004"), QStringLiteral("10.00"));
        QCOMPARE(told.topUp("1", "2004"), std::string("NotAvailableHere"));
    }
    void allocations()
    {
        Told told;
        QCOMPARE(told.run("SetEntityCreditLimit", {{"entity", group}, {"amount", "10"}, {"reason", "r"}}), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "6"}, {"reason", "r"}}), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2002"}, {"amount", "5"}, {"reason", "r"}}), std::string("LimitExceeded"));
        QCOMPARE(told.run("SetEntityCreditLimit", {{"entity", group}, {"amount", "5"}, {"reason", "r"}}), std::string("LimitExceeded"));
        QCOMPARE(told.charge("2", "2026-09-05"), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "2"}, {"reason", "r"}}), std::string("LimitExceeded"));
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "2.01"}, {"reason", "r"}}), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "3"}, {"reason", "r"}}, "root@1002"), std::string("NotPermitted"));
    }
    void unifiedSettlement()
    {
        Told told;
        QCOMPARE(told.charge("10", "2026-08-15"), done);
        QCOMPARE(told.unified("StartUnifiedSettlement", "s1", {"2026-08"}), done);
        QCOMPARE(told.unified("StartUnifiedSettlement", "s2", {"2026-08"}), std::string("Conflict"));
        QCOMPARE(told.unified("StartUnifiedSettlement", "s2", {"2026-09"}), std::string("InvalidValue"));
        QCOMPARE(told.unified("StartUnifiedSettlement", "s2", {"2026-04", "2026-05", "2026-06", "2026-07"}), std::string("LimitExceeded"));
        QCOMPARE(told.unified("RunUnifiedSettlement", "s1", {}), std::string("WrongState"));
        QCOMPARE(told.set("SetAutomaticWriteOff", "2001", true), std::string("WrongState"));
        QCOMPARE(told.topUp("4"), done);
        QCOMPARE(told.issue("2026-08"), done);
        QCOMPARE(told.unified("RunUnifiedSettlement", "s1", {}), done);
        QCOMPARE(text(told.model().state().settlements[0].state), QStringLiteral("waitingForFunds"));
        QCOMPARE(told.bill(0, "outstanding"), QStringLiteral("6.00"));
        QCOMPARE(told.topUp("6"), done);
        QCOMPARE(told.bill(0, "outstanding"), QStringLiteral("6.00"));
        QCOMPARE(told.tick(), done);
        QCOMPARE(text(told.model().state().settlements[0].state), QStringLiteral("completed"));
        QCOMPARE(told.set("SetAutomaticWriteOff", "2001", true), done);
        QCOMPARE(told.set("SetAutomaticWriteOff", "2001", false), std::string("NotAvailableHere"));
    }
    void grace()
    {
        Told told;
        told.now = moment(2027, 1, 1, 12);
        QCOMPARE(told.charge("0.01", "2027-01-01"), done);
        QCOMPARE(told.said(), QStringLiteral("overdue 01-01"));
        QCOMPARE(told.setting("serviceSuspension/overdueSince"), QStringLiteral("2027-01-01"));
        QCOMPARE(told.setting("serviceSuspension/stopsOn"), QStringLiteral("2027-01-16"));
        QCOMPARE(told.setting("serviceSuspension/releasesOn"), QStringLiteral("2027-01-31"));
        told.tickUntil(moment(2027, 1, 15, 12));
        QCOMPARE(told.setting("serviceSuspension/state"), QStringLiteral("grace"));
        QCOMPARE(told.said(), QStringLiteral("graceEnding 01-15"));
        told.now = moment(2027, 1, 16);
        QCOMPARE(told.setting("serviceSuspension/state"), QStringLiteral("stopped")); // whether or not a tick came
        told.tickUntil(moment(2027, 1, 30));
        QCOMPARE(told.said(), QStringLiteral("stopped 01-17"));
        told.now = moment(2027, 1, 31);
        QCOMPARE(told.setting("serviceSuspension/state"), QStringLiteral("released"));
        told.tick();
        QCOMPARE(told.said(), QStringLiteral("released 01-31"));
        QCOMPARE(told.topUp("0.01"), done);
        QCOMPARE(told.setting("serviceSuspension/state"), QStringLiteral("normal"));
        QCOMPARE(told.setting("serviceSuspension/overdueSince"), QStringLiteral("none"));
    }
    void suspensionTerms()
    {
        Told told;
        QCOMPARE(told.charge("50", "2026-09-10"), done);
        QCOMPARE(told.suspend(false), done);
        QCOMPARE(told.setting("serviceSuspension/state"), QStringLiteral("stopped"));
        told.tick();
        QCOMPARE(told.said(), QStringLiteral("overdue 09-10, stopped 09-10"));
        QCOMPARE(told.suspend(true), done);
        QCOMPARE(told.setting("serviceSuspension/state"), QStringLiteral("grace"));
        QCOMPARE(told.run("SetSuspensionTerms", {{"account", "2001"}, {"amount", "50"}}), done);
        QCOMPARE(told.setting("serviceSuspension/state"), QStringLiteral("grace"));
        QCOMPARE(told.charge("0.0000000001", "2026-09-10"), done);
        QCOMPARE(told.setting("serviceSuspension/state"), QStringLiteral("stopped"));
        QCOMPARE(told.topUp("1"), done);
        QCOMPARE(told.setting("serviceSuspension/state"), QStringLiteral("grace"));
        told.now = moment(2026, 10, 10, 12);
        told.tick();
        QCOMPARE(told.said(), QStringLiteral("billIssued 10-10, released 10-10")); // stopped was sent in this period already
        QCOMPARE(told.topUp("100"), done);
        QCOMPARE(told.charge("100", "2026-10-10"), done);
        told.said();
        told.now = moment(2026, 11, 10, 12);
        told.tick();
        QCOMPARE(told.said(), QStringLiteral("billIssued 11-10, stopped 11-10, released 11-10"));
        QCOMPARE(told.run("SetSuspensionTerms", {{"account", "2001"}}), std::string("InvalidValue"));
        QCOMPARE(told.run("SetSuspensionTerms", {{"account", "2001"}, {"amount", "0.001"}}), std::string("InvalidValue"));
    }
    void lowBalanceAlert()
    {
        Told told;
        QCOMPARE(told.alert(true), std::string("InvalidValue"));
        QCOMPARE(told.topUp("1500"), done);
        QCOMPARE(told.alert(true, "1000"), done);
        QCOMPARE(told.charge("500", "2026-09-10"), done);
        QCOMPARE(told.said(), QString()); // 1000.00
        QCOMPARE(told.charge("0.01", "2026-09-10"), done);
        QCOMPARE(told.charge("9.99", "2026-09-10"), done); // once a day
        QCOMPARE(told.said(), QStringLiteral("lowBalance 09-10"));
        told.tickUntil(moment(2026, 9, 16, 12));
        told.tick();
        QCOMPARE(told.said(), QStringLiteral("lowBalance 09-11, lowBalance 09-12, lowBalance 09-13, lowBalance 09-14"));
        QCOMPARE(told.charge("990", "2026-09-10"), done);
        QCOMPARE(told.said(), QString()); // 0.00, and the series has run out
        QCOMPARE(told.charge("0.01", "2026-09-10"), done);
        told.tickUntil(moment(2026, 9, 18, 12));
        QCOMPARE(told.said(), QStringLiteral("overdue 09-16"));
    }
    void alertsWait()
    {
        Told told;
        QCOMPARE(told.topUp("15"), done);
        QCOMPARE(told.alert(true, "20"), done);
        told.tick();
        QCOMPARE(told.said(), QString()); // enabled below the threshold: the next posting tells
        QCOMPARE(told.topUp("1"), done);
        QCOMPARE(told.said(), QStringLiteral("lowBalance 09-10"));
        told.now += 2 * aDay;
        told.tick();
        QCOMPARE(told.said(), QStringLiteral("lowBalance 09-12")); // the day that was missed is not sent later
        QCOMPARE(told.alert(true, "20"), done);
        told.tickUntil(told.now + aDay);
        QCOMPARE(told.said(), QString()); // the series was ended
        QCOMPARE(told.charge("1", "2026-09-10"), done);
        QCOMPARE(told.said(), QStringLiteral("lowBalance 09-13"));
        QCOMPARE(told.charge("16", "2026-09-10"), done);
        QCOMPARE(told.topUp("2"), done);
        QCOMPARE(told.alert(true, "20"), done);
        QCOMPARE(told.charge("0.5", "2026-09-10"), done);
        QCOMPARE(told.said(), QStringLiteral("overdue 09-13")); // after it no series, also not after SetLowBalanceAlert
        QCOMPARE(told.topUp("19.5"), done);
        QCOMPARE(told.charge("0.01", "2026-09-10"), done);
        QCOMPARE(told.said(), QStringLiteral("lowBalance 09-13"));
        QCOMPARE(told.alert(false), done);
        QCOMPARE(told.charge("20", "2026-09-10"), done);
        QCOMPARE(told.said(), QStringLiteral("overdue 09-13")); // the notice comes without an alert too
        QCOMPARE(told.alert(true, "5", {"2001", "2999"}), std::string("NotFound"));
        QCOMPARE(told.setting("lowBalanceAlert/threshold"), QStringLiteral("20.00"));
    }
    void currencyChange()
    {
        Told told;
        QCOMPARE(told.run("SetEntityCreditLimit", {{"entity", group}, {"amount", "100"}, {"reason", "r"}}), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "60"}, {"reason", "r"}}), done);
        QCOMPARE(told.charge("40", "2026-09-05"), done);
        const std::map<std::string, std::string> change{{"account", "2001"}, {"currency", "EUR"}, {"threshold", "5"}};
        QCOMPARE(told.run("SetSettlementCurrency", {{"account", "2001"}, {"currency", "EUR"}, {"creditLimit", "1"}}), std::string("CurrencyMismatch"));
        QCOMPARE(told.run("SetSettlementCurrency", change), done);
        QCOMPARE(told.run("SetSettlementCurrency", change), done);
        QCOMPARE(told.run("SetSettlementCurrency", {{"account", "2001"}, {"currency", "JPY"}}), std::string("WrongState"));
        QCOMPARE(told.setting("settlementCurrency/from"), QStringLiteral("2026-10"));
        told.now = startOf(month(2026, 10)) - 1;
        QCOMPARE(told.asset("currency"), QStringLiteral("USD"));
        told.now += 1;
        QCOMPARE(told.asset("currency"), QStringLiteral("EUR")); // tick or not
        QCOMPARE(told.asset("availableCredit"), QStringLiteral("0.00"));
        QCOMPARE(told.asset("byCurrency/USD/terms/1/amount"), QStringLiteral("40.00")); // of 60
        QCOMPARE(told.setting("lowBalanceAlert/enabled"), QStringLiteral("true"));
        // Usage of September is booked in September, in its currency, while that month is open.
        QCOMPARE(told.charge("5", "2026-09-30"), done);
        QCOMPARE(told.asset("byCurrency/USD/terms/1/amount"), QStringLiteral("45.00"));
        QCOMPARE(told.issue("2026-09"), done);
        QCOMPARE(told.bill(0, "currency"), QStringLiteral("USD"));
        // Late usage of it is booked in October: once converted at September's rate.
        Command late{"RecordCharge", opId(5000), "root@1001", told.now,
                     {{"cloudAccount", "1001"}, {"product", "ecs"}, {"amount", "100.25"}, {"currency", "USD"}, {"kind", "PayAsYouGoBill"},
                      {"usedAt", "2026-09-30"}}};
        QCOMPARE(told.run(late), std::string("WrongState"));
        QCOMPARE(told.rate("USD", "EUR", "7.78", "2026-09"), done);
        QCOMPARE(told.run(late), done);
        QCOMPARE(told.asset("availableCredit"), QStringLiteral("-779.95"));
        QCOMPARE(told.rate("USD", "EUR", "7", "2026-09"), done);
        told.now = moment(2026, 11, 3, 12);
        QCOMPARE(told.tick(), done);
        QCOMPARE(told.bill(1, "rates/0/rate"), QStringLiteral("7.78"));
        // What was owed is paid: the limit of old is over.
        QCOMPARE(told.run("TopUp", {{"account", "2001"}, {"amount", "100"}, {"currency", "USD"}, {"channel", "PAYPAL"}}), done);
        QCOMPARE(told.bill(0, "status"), QStringLiteral("settled"));
        QCOMPARE(told.asset("byCurrency/USD/terms/1/amount"), QStringLiteral("0.00"));
        QCOMPARE(told.run("CancelSettlementCurrencyChange", {{"account", "2001"}}), std::string("WrongState"));
    }
};

QTEST_GUILESS_MAIN(TestReferenceGolden)
#include "tst_reference_golden.moc"
