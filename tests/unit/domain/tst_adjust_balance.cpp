// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
QString adjust(const char *account, const char *ledger, const char *amount)
{
    return QStringLiteral("{'command':'AdjustBalance','account':'%1','ledger':'%2','amount':'%3','reason':'count'}")
        .arg(QLatin1String(account), QLatin1String(ledger), QLatin1String(amount));
}
}

class TestAdjustBalance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), amount = QStringLiteral("amount");
        addCommandRow("adds cash", adjust("2002", "cash", "5"), root, done);
        addCommandRow("takes all of the cash", adjust("2002", "cash", "-100"), root, done);
        addCommandRow("adds credit refund", adjust("2002", "creditRefund", "5"), root, done);
        addCommandRow("zero", adjust("2002", "cash", "0.00"), root, invalid, amount);
        addCommandRow("a reason is needed", QStringLiteral("{'command':'AdjustBalance','account':'2002','ledger':'cash','amount':'1','reason':''}"), root, invalid,
                      QStringLiteral("reason"));
        addCommandRow("a reason of 501 characters", QStringLiteral("{'command':'AdjustBalance','account':'2002','ledger':'cash','amount':'1','reason':'%1'}").arg(QString(501, u'a')),
                      root, invalid, QStringLiteral("reason"));
        addCommandRow("more decimals than USD has", adjust("2002", "cash", "0.001"), root, invalid, amount);
        addCommandRow("a ledger that is not adjusted", adjust("2002", "creditLimit", "1"), root, invalid, QStringLiteral("ledger"));
        addCommandRow("a member's owner is not super", adjust("2002", "cash", "1"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("a RAM user whose policy allows it", adjust("2001", "cash", "1"), QStringLiteral("modify@1001"), done);
        addCommandRow("ecosystem", adjust("2003", "cash", "1"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("deregistered", adjust("2005", "cash", "1"), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
        addCommandRow("no fund goes below 0 (decisions 4)", adjust("2002", "cash", "-100.01"), root, QStringLiteral("NotEnoughFunds"), amount);
        addCommandRow("cash in another currency does not help", adjust("2004", "cash", "-1"), QStringLiteral("root@1004"), QStringLiteral("NotEnoughFunds"), amount);
        addCommandRow("nothing of that ledger", adjust("2002", "creditRefund", "-0.01"), root, QStringLiteral("NotEnoughFunds"), amount);
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'100','channel':'PAYPAL'}");
        fixture.mustRun("{'command':'TopUp','account':'2004','amount':'100','currency':'EUR','channel':'PAYPAL'}", QStringLiteral("root@1004"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void creditRefundAddsToThisMonthAndTakesFromTheOldest() // decisions 23
    {
        BookFixture fixture;
        fixture.addCast();
        const QString person = QStringLiteral("root@1001");
        fixture.mustRun(adjust("2002", "creditRefund", "10"), person, QStringLiteral("2026-08-20"));
        fixture.clock().set(Instant::parse(QStringLiteral("2026-09-10T04:00:00Z")).value());
        fixture.mustRun(adjust("2002", "creditRefund", "20"), person);
        const auto months = [&] {
            QStringList rows;
            for (const CreditRefundRow &row : fixture.assets(QStringLiteral("2002")).creditRefundByMonth)
                rows << row.month.text() + u' ' + row.amount.text();
            return rows.join(QStringLiteral(", "));
        };
        QCOMPARE(months(), QStringLiteral("2026-08 10.00, 2026-09 20.00"));
        fixture.mustRun(adjust("2002", "creditRefund", "-4"), person);
        QCOMPARE(months(), QStringLiteral("2026-08 6.00, 2026-09 20.00"));
        fixture.mustRun(adjust("2002", "creditRefund", "-10"), person);
        QCOMPARE(months(), QStringLiteral("2026-09 16.00"));
        QVERIFY(fixture.verify().ok);
    }

    void isAnAdjustInBothDirections()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(adjust("2002", "cash", "5"));
        fixture.mustRun(adjust("2002", "cash", "-2"));
        const auto rows = fixture.get(TransactionsQuery{{AccountId(QStringLiteral("2002")), {}}, {}});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].direction + u' ' + toText(rows[0].type) + u' ' + rows[0].amount.text() + u' ' + rows[0].balance.text() + u' ' + rows[0].channel,
                 QStringLiteral("IN ADJUST 5.00 5.00 ACCT_CASH"));
        QCOMPARE(rows[1].direction + u' ' + toText(rows[1].type) + u' ' + rows[1].amount.text() + u' ' + rows[1].balance.text() + u' ' + rows[1].remark,
                 QStringLiteral("OUT ADJUST 2.00 3.00 count"));
    }
};

QTEST_GUILESS_MAIN(TestAdjustBalance)
#include "tst_adjust_balance.moc"
