// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
QString entityLimit(const char *entity, const char *amount)
{
    return QStringLiteral("{'command':'SetEntityCreditLimit','entity':'%1','amount':'%2','reason':'contract'}").arg(QString::fromUtf8(entity), QLatin1String(amount));
}
QString limit(const char *account, const char *amount)
{
    return QStringLiteral("{'command':'SetCreditLimit','account':'%1','amount':'%2','reason':'contract'}").arg(QLatin1String(account), QLatin1String(amount));
}
const char *fabrikam = "SG-201912345K";
}

class TestCreditLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entityRefusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue");
        addCommandRow("by code", entityLimit(fabrikam, "2000"), root, done);
        addCommandRow("by code, however written (decisions 24)", entityLimit(" sg-201912345k ", "2000"), root, done);
        addCommandRow("set to what it is", entityLimit(fabrikam, "1000"), root, done);
        addCommandRow("lowered to what is allocated", entityLimit(fabrikam, "300"), root, done);
        addCommandRow("by name where there is no code", entityLimit("contoso  gmbh", "5"), QStringLiteral("root@1004"), done);
        addCommandRow("below what is allocated", entityLimit(fabrikam, "299.99"), root, QStringLiteral("LimitExceeded"), QStringLiteral("amount"));
        addCommandRow("below zero", entityLimit(fabrikam, "-1"), root, invalid, QStringLiteral("amount"));
        addCommandRow("more decimals than the currency has", entityLimit(fabrikam, "1000.001"), root, invalid, QStringLiteral("amount"));
        addCommandRow("entity blank", entityLimit(" ", "1"), root, invalid, QStringLiteral("entity"));
        addCommandRow("a name, where the entity has a code", entityLimit("Fabrikam Holdings Pte. Ltd.", "1"), root, QStringLiteral("NotFound"), QStringLiteral("entity"));
        addCommandRow("nobody's identity", entityLimit("Nobody", "1"), root, QStringLiteral("NotFound"), QStringLiteral("entity"));
        addCommandRow("another's identity (decisions 24)", entityLimit("Contoso GmbH", "1"), root, QStringLiteral("NotPermitted"));
        addCommandRow("a member is not super on its own account", entityLimit(fabrikam, "2000"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("bss:ModifyBillingAccount is not efc:ModifyCredit", entityLimit(fabrikam, "2000"), QStringLiteral("modify@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("AliyunBSSFullAccess has efc:*", entityLimit(fabrikam, "2000"), QStringLiteral("full@1001"), done);
        addCommandRow("in the currency of the account that sets it", entityLimit("Fabrikam KK", "0.5"), QStringLiteral("root@1006"), invalid, QStringLiteral("amount"));
    }
    void entityRefusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(entityLimit(fabrikam, "1000"));
        fixture.mustRun(limit("2001", "100"));
        fixture.mustRun(limit("2002", "200"));
        runCommandRow(fixture);
    }

    void accountRefusals_data() // domain-rules 17.10: the sum of allocations, and what lowering leaves
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), amount = QStringLiteral("amount"),
                      exceeded = QStringLiteral("LimitExceeded");
        addCommandRow("the rest of the entity's limit", limit("2002", "900"), root, done);
        addCommandRow("more than the rest", limit("2002", "900.01"), root, exceeded, amount);
        addCommandRow("set to what it is", limit("2001", "100"), root, done);
        addCommandRow("lowered with credit left", limit("2001", "40.01"), root, done); // unsettled 60 of 20 cash: 40.01 leaves 0.01
        addCommandRow("lowered so that available credit is 0 (decisions 24)", limit("2001", "40"), root, exceeded, amount);
        addCommandRow("lowered below", limit("2001", "0"), root, exceeded, amount);
        addCommandRow("to 0 with nothing unsettled", limit("2002", "0"), root, done);
        addCommandRow("below zero", limit("2001", "-1"), root, invalid, amount);
        addCommandRow("more decimals than the currency has", limit("2001", "1.001"), root, invalid, amount);
        addCommandRow("ecosystem", limit("2003", "1"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("an individual", limit("2005", "1"), QStringLiteral("root@1005"), QStringLiteral("NotAvailableHere"));
        addCommandRow("an entity without a limit", limit("2004", "1"), QStringLiteral("root@1004"), exceeded, amount);
        addCommandRow("0 makes a credit user too", limit("2004", "0"), QStringLiteral("root@1004"), done);
        addCommandRow("the owner of a member's account is not super", limit("2002", "1"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("bss:ModifyBillingAccount is not efc:ModifyCredit", limit("2001", "200"), QStringLiteral("modify@1001"), QStringLiteral("NotPermitted"));
    }
    void accountRefusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(entityLimit(fabrikam, "1000"));
        fixture.mustRun(limit("2001", "100"));
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'20','channel':'PAYPAL'}");
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'60','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}");
        runCommandRow(fixture);
    }

    void limitsAreInOneCurrency() // decisions 24, 25
    {
        BookFixture fixture;
        fixture.addCast();
        const QString person = QStringLiteral("root@1006");
        // A second account of the JPY identity settles in EUR.
        fixture.mustRun("{'command':'RegisterCloudAccount','uid':'1007','account':'2007','logonName':'kk-eu','ownerName':'x','kind':'enterprise','type':'direct','currency':'EUR',"
                        "'identity':{'name':'Fabrikam KK'}}");
        fixture.mustRun(entityLimit("Fabrikam KK", "5000"), person);
        fixture.mustRun(limit("2006", "1000"), person);
        QCOMPARE(codeOf(fixture.run(limit("2007", "1"), QStringLiteral("root@1007"))), QStringLiteral("CurrencyMismatch"));
        QCOMPARE(codeOf(fixture.run(entityLimit("Fabrikam KK", "5000"), QStringLiteral("root@1007"))), QStringLiteral("CurrencyMismatch"));
        fixture.mustRun(limit("2006", "0"), person);
        fixture.mustRun(entityLimit("Fabrikam KK", "50.25"), QStringLiteral("root@1007"));
        fixture.mustRun(limit("2007", "50.25"), QStringLiteral("root@1007"));
        QVERIFY(fixture.verify().ok);
    }

    void isShown()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(entityLimit(fabrikam, "1000"));
        fixture.mustRun(limit("2001", "100"));
        fixture.mustRun(limit("2002", "250"));
        fixture.mustRun(limit("2001", "40"));
        const auto rows = fixture.get(EntityCreditQuery{});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].limit.text() + u' ' + rows[0].allocated.text() + u' ' + rows[0].rest.text(), QStringLiteral("1000.00 290.00 710.00"));
        QCOMPARE(rows[0].accounts.size(), 2);
        QStringList changes;
        for (const HistoryRow &row : fixture.get(HistoryQuery{{AccountId(QStringLiteral("2001")), {}}, HistoryLedger::CreditLimit}))
            changes << row.before.text() + u' ' + row.change.text() + u' ' + row.after.text() + u' ' + row.reason;
        QCOMPARE(changes.join(QStringLiteral(", ")), QStringLiteral("0.00 100.00 100.00 contract, 100.00 -60.00 40.00 contract"));
        QVERIFY(fixture.assets(QStringLiteral("2001")).creditUser);
        QVERIFY(!fixture.assets(QStringLiteral("2003")).creditUser);
        QVERIFY(fixture.get(TransactionsQuery{}).isEmpty()); // permission to owe, never money
    }
};

QTEST_GUILESS_MAIN(TestCreditLimits)
#include "tst_credit_limits.moc"
