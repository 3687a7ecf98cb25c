// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assets.h"

#include <QTest>

using namespace purser;

namespace {

/// Balances written as "ledger key currency amount; …", in the ledger's own sign: debts below zero.
QList<Balance> balances(const QString &text)
{
    QList<Balance> list;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = part.trimmed().split(u' ');
        Balance balance;
        balance.account = AccountId(QStringLiteral("2001"));
        balance.ledger = fromText<LedgerKind>(words[0]).value();
        balance.key = words[1] == u"." ? QString() : words[1];
        balance.currency = Currency(words[2]);
        balance.amount = Decimal::parse(words[3]).value();
        list << balance;
    }
    return list;
}

AssetSheet sheetOf(const QString &text, AccountType type = AccountType::Direct)
{
    BillingAccount account;
    account.account = AccountId(QStringLiteral("2001"));
    account.type = type;
    account.currency = Currency::usd();
    return assetSheet(account, balances(text), Instant::parse(QStringLiteral("2026-09-10T04:00:00Z")).value());
}

QString termsText(const CurrencyAssets &assets)
{
    QStringList parts;
    for (const AssetTerm &term : assets.terms)
        parts << (term.subtracted ? u'-' : u'+') + term.term + u' ' + term.amount.toText(2);
    return parts.join(u' ');
}

} // namespace

class TestAssets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void availableCredit_data()
    {
        QTest::addColumn<QString>("ledgers");
        QTest::addColumn<bool>("ecosystem");
        QTest::addColumn<QString>("available");
        QTest::addColumn<QString>("terms");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("the product page's example (domain-rules 17.1)")
            << QStringLiteral("ownCash . USD 10000; creditLimit . USD 5000; creditRefund 2026-09 USD 200; unbilled 2026-09 USD -3000; unbilled 2026-08 USD -3000") << false
            << QStringLiteral("9200.00")
            << QStringLiteral("+cashBalance 10000.00 +creditLimit 5000.00 +creditRefund 200.00 -unsettledCurrentMonth 3000.00 -unsettledPreviousMonths 3000.00") << false;
        QTest::newRow("nothing at all") << QString() << false << QStringLiteral("0.00")
                                        << QStringLiteral("+cashBalance 0.00 +creditLimit 0.00 +creditRefund 0.00 -unsettledCurrentMonth 0.00 -unsettledPreviousMonths 0.00")
                                        << false;
        QTest::newRow("a term is its sum; transferred-in cash is cash")
            << QStringLiteral("ownCash . USD 1; transferredInCash 2002 USD 2; transferredInCash 2003 USD 3; creditRefund 2026-01 USD 4; creditRefund 2026-02 USD 5") << false
            << QStringLiteral("15.00")
            << QStringLiteral("+cashBalance 6.00 +creditLimit 0.00 +creditRefund 9.00 -unsettledCurrentMonth 0.00 -unsettledPreviousMonths 0.00") << false;
        QTest::newRow("previous months: outstanding of bills and unbilled of earlier months (decisions 12)")
            << QStringLiteral("ownCash . USD 10; unbilled 2026-07 USD -1; unbilled 2026-08 USD -2; unbilled 2026-09 USD -3; billed B1 USD -4") << false
            << QStringLiteral("0.00")
            << QStringLiteral("+cashBalance 10.00 +creditLimit 0.00 +creditRefund 0.00 -unsettledCurrentMonth 3.00 -unsettledPreviousMonths 7.00") << false;
        QTest::newRow("below zero is overdue, to the last decimal")
            << QStringLiteral("ownCash . USD 3; unbilled 2026-09 USD -3.0000000001") << false << QStringLiteral("-0.0000000001")
            << QStringLiteral("+cashBalance 3.00 +creditLimit 0.00 +creditRefund 0.00 -unsettledCurrentMonth 3.0000000001 -unsettledPreviousMonths 0.00") << true;
        QTest::newRow("an adjustment may leave a debt below zero")
            << QStringLiteral("unbilled 2026-09 USD 5") << false << QStringLiteral("5.00")
            << QStringLiteral("+cashBalance 0.00 +creditLimit 0.00 +creditRefund 0.00 -unsettledCurrentMonth -5.00 -unsettledPreviousMonths 0.00") << false;
        QTest::newRow("ecosystem: quota - consumption - unbilled (domain-rules 10)")
            << QStringLiteral("quota . USD 1000; quotaConsumption . USD -300; unbilled 2026-09 USD -50; unbilled 2026-08 USD -25") << true << QStringLiteral("625.00")
            << QStringLiteral("+quota 1000.00 -quotaConsumptionLedger 300.00 -unbilled 75.00") << false;
        QTest::newRow("ecosystem: exactly 0 is not overdue (domain-rules 17.9)")
            << QStringLiteral("quota . USD 300; quotaConsumption . USD -300") << true << QStringLiteral("0.00")
            << QStringLiteral("+quota 300.00 -quotaConsumptionLedger 300.00 -unbilled 0.00") << false;
        QTest::newRow("ecosystem: below 0 is overdue")
            << QStringLiteral("quota . USD 300; quotaConsumption . USD -300.01") << true << QStringLiteral("-0.01")
            << QStringLiteral("+quota 300.00 -quotaConsumptionLedger 300.01 -unbilled 0.00") << true;
    }
    void availableCredit()
    {
        QFETCH(QString, ledgers);
        QFETCH(bool, ecosystem);
        const AssetSheet sheet = sheetOf(ledgers, ecosystem ? AccountType::Ecosystem : AccountType::Direct);
        QTEST(sheet.settlement().availableCredit.toText(2), "available");
        QTEST(termsText(sheet.settlement()), "terms");
        QTEST(sheet.overdue, "overdue");
        Decimal sum;
        for (const AssetTerm &term : sheet.settlement().terms)
            sum += term.subtracted ? -term.amount : term.amount;
        QCOMPARE(sum.toText(2), sheet.settlement().availableCredit.toText(2));
    }

    void withdrawableAndTransferable_data() // decisions 23
    {
        QTest::addColumn<QString>("ledgers");
        QTest::addColumn<QString>("withdrawable");
        QTest::addColumn<QString>("transferable");
        const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
        QTest::newRow("cash 500 of which 200 transferred in, available 250 (domain-rules 17.6)")
            << text("ownCash . USD 300; transferredInCash 2002 USD 200; unbilled 2026-09 USD -250") << text("250.00") << text("250.00");
        QTest::newRow("own cash is the smaller") << text("ownCash . USD 100; creditLimit . USD 900") << text("100.00") << text("100.00");
        QTest::newRow("transferred-in cash pays what is unsettled first")
            << text("ownCash . USD 100; transferredInCash 2002 USD 50; unbilled 2026-09 USD -60") << text("90.00") << text("90.00");
        QTest::newRow("what is transferred in is neither") << text("transferredInCash 2002 USD 50") << text("0.00") << text("0.00");
        QTest::newRow("never below zero") << text("ownCash . USD 10; creditLimit . USD 500; unbilled 2026-09 USD -60") << text("0.00") << text("10.00");
        QTest::newRow("overdue: nothing is transferable") << text("ownCash . USD 10; unbilled 2026-09 USD -11") << text("0.00") << text("0.00");
        QTest::newRow("overdue in another currency: nothing is transferable")
            << text("ownCash . USD 10; unbilled 2026-09 EUR -1") << text("10.00") << text("0.00");
        QTest::newRow("cut to minor digits") << text("ownCash . USD 10; unbilled 2026-09 USD -0.001") << text("9.99") << text("9.99");
    }
    void withdrawableAndTransferable()
    {
        QFETCH(QString, ledgers);
        const CurrencyAssets assets = sheetOf(ledgers).settlement();
        QTEST(assets.withdrawable.toText(2), "withdrawable");
        QTEST(assets.transferable.toText(2), "transferable");
    }

    void currenciesStayApart()
    {
        const AssetSheet sheet = sheetOf(QStringLiteral("ownCash . EUR 7; ownCash . JPY 500; creditRefund 2026-08 EUR 2"));
        QCOMPARE(sheet.byCurrency.size(), 3);
        QCOMPARE(sheet.byCurrency[0].currency.code(), QStringLiteral("USD")); // the settlement currency first, also with nothing in it
        QCOMPARE(sheet.byCurrency[0].availableCredit.toText(2), QStringLiteral("0.00"));
        QCOMPARE(sheet.byCurrency[1].availableCredit.toText(2), QStringLiteral("9.00"));
        QCOMPARE(sheet.byCurrency[2].availableCredit.toText(0), QStringLiteral("500"));
        QCOMPARE(sheet.byCurrency[2].transferable.toText(0), QStringLiteral("500"));
        QCOMPARE(sheet.creditRefundByMonth.size(), 1);
        QCOMPARE(sheet.creditRefundByMonth[0].currency.code(), QStringLiteral("EUR"));
    }

    void theMonthTurnsAt16Utc()
    {
        BillingAccount account;
        account.currency = Currency::usd();
        const auto list = balances(QStringLiteral("unbilled 2026-08 USD -5"));
        const auto at = [&](const char *text) { return assetSheet(account, list, Instant::parse(QString::fromLatin1(text)).value()).settlement(); };
        QCOMPARE(at("2026-08-31T15:59:59Z").term(u"unsettledCurrentMonth").toText(2), QStringLiteral("5.00"));
        QCOMPARE(at("2026-08-31T16:00:00Z").term(u"unsettledCurrentMonth").toText(2), QStringLiteral("0.00"));
        QCOMPARE(at("2026-08-31T16:00:00Z").term(u"unsettledPreviousMonths").toText(2), QStringLiteral("5.00"));
    }
};

QTEST_GUILESS_MAIN(TestAssets)
#include "tst_assets.moc"
