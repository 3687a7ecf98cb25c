// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

class TestTopUp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), amount = QStringLiteral("amount");
        const auto topUp = [](const char *account, const char *sum, const char *rest = "") {
            return QStringLiteral("{'command':'TopUp','account':'%1','amount':'%2','channel':'CREDIT_CARD'%3}").arg(QLatin1String(account), QLatin1String(sum), QLatin1String(rest));
        };
        addCommandRow("the owner of a member's account", topUp("2002", "10"), QStringLiteral("root@1002"), done);
        addCommandRow("super", topUp("2002", "10.25"), root, done);
        addCommandRow("in another currency than it settles in", topUp("2002", "500", ",'currency':'JPY'"), root, done);
        addCommandRow("in a currency nobody settles in", topUp("2002", "1.125", ",'currency':'KWD'"), root, done);
        addCommandRow("references are not compared (decisions 33)", topUp("2002", "1", ",'reference':'REF-1'"), root, done);
        addCommandRow("zero", topUp("2002", "0"), root, invalid, amount);
        addCommandRow("below zero", topUp("2002", "-1"), root, invalid, amount);
        addCommandRow("more decimals than USD has (decisions 2)", topUp("2002", "0.001"), root, invalid, amount);
        addCommandRow("more decimals than JPY has", topUp("2006", "0.5"), QStringLiteral("root@1006"), invalid, amount);
        addCommandRow("decimals of the currency given", topUp("2006", "0.50", ",'currency':'USD'"), QStringLiteral("root@1006"), done);
        addCommandRow("a method the book does not have", topUp("2002", "1", ",'method':'card-1'"), root, QStringLiteral("NotFound"), QStringLiteral("method"));
        addCommandRow("a reference with a control character", topUp("2002", "1", ",'reference':'a\\u001b[0m'"), root, invalid, QStringLiteral("reference"));
        addCommandRow("no such account", topUp("9999", "1"), root, QStringLiteral("NotFound"), QStringLiteral("account"));
        addCommandRow("another's account", topUp("2004", "1"), root, QStringLiteral("NotPermitted"));
        addCommandRow("read-only policies", topUp("2001", "1"), QStringLiteral("look@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("an ecosystem account has no top-up", topUp("2003", "1"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("NotPermitted before NotAvailableHere", topUp("2003", "1"), QStringLiteral("root@1004"), QStringLiteral("NotPermitted"));
        addCommandRow("NotAvailableHere before the account's minor digits (decisions 1)", topUp("2003", "0.001"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("the account's minor digits before WrongState (decisions 1)", topUp("2005", "0.001"), QStringLiteral("root@1005"), invalid, amount);
        addCommandRow("deregistered", topUp("2005", "1"), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
        addCommandRow("a sum too large for a book", topUp("2002", "9000000000000000000"), root, invalid, amount);
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'1','channel':'CREDIT_CARD','reference':'REF-1'}");
        fixture.mustRun("{'command':'TopUp','account':'2004','amount':'9000000000000000000','channel':'CREDIT_CARD'}", QStringLiteral("root@1004"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void cashKeepsItsOriginalCurrency()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString number = fixture.mustRun("{'command':'TopUp','account':'2002','amount':'500','currency':'JPY','channel':'OFFLINE_REMIT','reference':'R7'}").text(u"transaction");
        const AssetsRow assets = fixture.assets(QStringLiteral("2002"));
        QCOMPARE(assets.availableCredit.text(), QStringLiteral("0.00"));
        QCOMPARE(assets.byCurrency.size(), 2);
        QCOMPARE(assets.byCurrency[1].availableCredit.text(), QStringLiteral("500"));
        const auto rows = fixture.get(TransactionsQuery{{AccountId(QStringLiteral("2002")), {}}, {}});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].number, number);
        QCOMPARE(toJson(rows[0]).toBytes(),
                 json(QStringLiteral("{'account':'2002','number':'%1','time':'2026-09-10T04:00:00Z','direction':'IN','type':'CHARGE','channel':'OFFLINE_REMIT',"
                                     "'fundType':'ownCash','amount':'500','balance':'500','currency':'JPY','billNumber':'','remark':'','reference':'R7','person':'root@1001'}")
                          .arg(number))
                     .toBytes());
    }
};

QTEST_GUILESS_MAIN(TestTopUp)
#include "tst_top_up.moc"
