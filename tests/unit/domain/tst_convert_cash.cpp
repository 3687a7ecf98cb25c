// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
QString convert(const char *account, const char *from, const char *to, const char *amount, const char *rate, const char *source = "bank")
{
    return QStringLiteral("{'command':'ConvertCash','account':'%1','from':'%2','to':'%3','amount':'%4','rate':'%5','source':'%6'}")
        .arg(QLatin1String(account), QLatin1String(from), QLatin1String(to), QLatin1String(amount), QLatin1String(rate), QLatin1String(source));
}
const QString root = QStringLiteral("root@1001");
}

class TestConvertCash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), amount = QStringLiteral("amount");
        addCommandRow("all of the cash", convert("2002", "USD", "EUR", "100", "0.9"), root, done);
        addCommandRow("more than own cash", convert("2002", "USD", "EUR", "100.01", "0.9"), root, QStringLiteral("NotEnoughFunds"), amount);
        addCommandRow("cash in another currency does not help", convert("2002", "EUR", "USD", "1", "1.1"), root, QStringLiteral("NotEnoughFunds"), amount);
        addCommandRow("transferred-in cash can only be spent", convert("2001", "USD", "EUR", "1", "0.9"), root, QStringLiteral("NotEnoughFunds"), amount);
        addCommandRow("zero", convert("2002", "USD", "EUR", "0", "0.9"), root, invalid, amount);
        addCommandRow("below zero", convert("2002", "USD", "EUR", "-1", "0.9"), root, invalid, amount);
        addCommandRow("more decimals than the currency has", convert("2002", "USD", "EUR", "1.001", "0.9"), root, invalid, amount);
        addCommandRow("a rate of ten places (decisions 2)", convert("2002", "USD", "EUR", "1", "0.9123456789"), root, done);
        addCommandRow("a rate of 0", convert("2002", "USD", "EUR", "1", "0"), root, invalid, QStringLiteral("rate"));
        addCommandRow("a rate below 0", convert("2002", "USD", "EUR", "1", "-1"), root, invalid, QStringLiteral("rate"));
        addCommandRow("the same currency", convert("2002", "USD", "USD", "1", "1"), root, invalid, QStringLiteral("to"));
        addCommandRow("converted to nothing", convert("2002", "USD", "EUR", "0.01", "0.4999999999"), root, invalid, amount);
        addCommandRow("converted to the smallest unit", convert("2002", "USD", "EUR", "0.01", "0.5"), root, done);
        addCommandRow("converted to more than fits", convert("2002", "USD", "EUR", "100", "9000000000000000000"), root, invalid, amount);
        addCommandRow("a source is needed", convert("2002", "USD", "EUR", "1", "0.9", " "), root, invalid, QStringLiteral("source"));
        addCommandRow("a currency Purser does not know", convert("2002", "USD", "XXX", "1", "0.9"), root, invalid, QStringLiteral("to"));
        addCommandRow("a member's owner is not super", convert("2002", "USD", "EUR", "1", "0.9"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("ecosystem", convert("2003", "USD", "EUR", "1", "0.9"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("frozen accounts may", convert("2004", "EUR", "USD", "1", "1.1"), QStringLiteral("root@1004"), done);
        addCommandRow("deregistered", convert("2005", "USD", "EUR", "1", "0.9"), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'101','channel':'PAYPAL'}");
        fixture.mustRun("{'command':'TransferFunds','from':'2002','to':'2001','amount':'1','currency':'USD','type':'grant','remark':'x'}");
        fixture.mustRun("{'command':'TopUp','account':'2004','amount':'100','currency':'EUR','channel':'PAYPAL'}", QStringLiteral("root@1004"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2004','status':'frozen','reason':'x'}", QStringLiteral("root@1004"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void isRoundedHalfUpOnce_data() // domain-rules §6
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("converted");
        const auto row = [](const char *name, const char *from, const char *to, const char *amount, const char *rate, const char *converted) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(amount) << QString::fromLatin1(rate) << QString::fromLatin1(converted);
        };
        row("100.25 x 7.78 = 779.945", "USD", "HKD", "100.25", "7.78", "779.95"); // the product page's example
        row("just below a half", "USD", "EUR", "1", "0.9149999999", "0.91");
        row("to a currency without decimals", "USD", "JPY", "0.01", "149.9", "1");
        row("from a currency without decimals", "JPY", "USD", "1000", "0.0067", "6.70");
        row("ten places of both", "USD", "EUR", "1000000.01", "0.9123456789", "912345.69");
    }
    void isRoundedHalfUpOnce()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, amount);
        QFETCH(QString, rate);
        QFETCH(QString, converted);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(QStringLiteral("{'command':'TopUp','account':'2002','amount':'%1','currency':'%2','channel':'PAYPAL'}").arg(amount, from));
        const JsonValue result = fixture.mustRun(convert("2002", from.toLatin1().constData(), to.toLatin1().constData(), amount.toLatin1().constData(), rate.toLatin1().constData()));
        QCOMPARE(result.text(u"converted"), converted);
        const auto cash = fixture.rows(QStringLiteral("SELECT currency, amount_whole, amount_frac FROM balance WHERE account = '2002' AND ledger = 'ownCash' AND currency = ?"), {to});
        QCOMPARE(Decimal::fromColumns(cash.value(0).value(1).toLongLong(), cash.value(0).value(2).toLongLong()).toText(Currency(to).minorDigits()), converted);
        QVERIFY(fixture.rows(QStringLiteral("SELECT 1 FROM balance WHERE account = '2002' AND ledger = 'ownCash' AND currency = ? AND amount_whole + amount_frac <> 0"), {from}).isEmpty());
        QVERIFY(fixture.verify().ok);
    }

    void isAnAdjustInBothCurrencies() // decisions 23
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'100','channel':'PAYPAL'}");
        fixture.mustRun(convert("2002", "USD", "EUR", "40", "0.9", "bank rate of 9 September"));
        QStringList rows;
        for (const TransactionRow &row : fixture.get(TransactionsQuery{{AccountId(QStringLiteral("2002")), {}}, {}}).mid(1)) {
            rows << row.direction + u' ' + toText(row.type) + u' ' + row.channel + u' ' + row.amount.text() + u' ' + row.currency.code() + u' ' + row.balance.text() + u' ' + row.remark;
        }
        QCOMPARE(rows.join(QStringLiteral(", ")), QStringLiteral("OUT ADJUST ACCT_CASH 40.00 USD 60.00 bank rate of 9 September, "
                                                                "IN ADJUST ACCT_CASH 36.00 EUR 36.00 bank rate of 9 September"));
        QCOMPARE(fixture.get(ActivityQuery{}).last().summary, QStringLiteral("Convert 40.00 USD of logistics to 36.00 EUR at 0.9 (bank rate of 9 September)"));
    }
};

QTEST_GUILESS_MAIN(TestConvertCash)
#include "tst_convert_cash.moc"
