// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
QString quota(const char *account, const char *amount)
{
    return QStringLiteral("{'command':'SetQuota','account':'%1','amount':'%2'}").arg(QLatin1String(account), QLatin1String(amount));
}
QString consume(const char *account, const char *amount, const char *id, const char *op = nullptr)
{
    return QStringLiteral("{'command':'RecordQuotaConsumption',%4'account':'%1','amount':'%2','outBizId':'%3'}")
        .arg(QLatin1String(account), QLatin1String(amount), QLatin1String(id), op ? QStringLiteral("'op':'%1',").arg(QLatin1String(op)) : QString());
}
}

class TestQuota final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), amount = QStringLiteral("amount");
        addCommandRow("SetQuota: higher", quota("2003", "500"), root, done);
        addCommandRow("SetQuota: 0", quota("2003", "0"), root, done);
        addCommandRow("SetQuota: what it is", quota("2003", "100"), root, done);
        addCommandRow("SetQuota: below zero", quota("2003", "-1"), root, invalid, amount);
        addCommandRow("SetQuota: more decimals than the currency has", quota("2003", "1.001"), root, invalid, amount);
        addCommandRow("SetQuota: a direct account", quota("2002", "1"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("SetQuota: the owner of a member's account", quota("2003", "1"), QStringLiteral("root@1003"), QStringLiteral("NotPermitted"));
        addCommandRow("SetQuota: bss:ModifyBillingAccount is not efc:ModifyCredit", quota("2003", "1"), QStringLiteral("modify@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("consumption: over the quota is recorded", consume("2003", "1000", "B9"), root, done);
        addCommandRow("consumption: given back, all of it", consume("2003", "-30", "B9"), root, done);
        addCommandRow("consumption: more given back than consumed", consume("2003", "-30.01", "B9"), root, QStringLiteral("NotEnoughFunds"), amount);
        addCommandRow("consumption: zero", consume("2003", "0", "B9"), root, invalid, amount);
        addCommandRow("consumption: an id is needed", consume("2003", "1", " "), root, invalid, QStringLiteral("outBizId"));
        addCommandRow("consumption: the same again is done (decisions 26)", consume("2003", "30", "B1"), root, done);
        addCommandRow("consumption: the same id with another amount", consume("2003", "31", "B1"), root, QStringLiteral("Conflict"), QStringLiteral("outBizId"));
        addCommandRow("consumption: ids are unique in the book, not in the account", consume("2008", "30", "B1"), QStringLiteral("root@1008"), QStringLiteral("Conflict"),
                      QStringLiteral("outBizId"));
        addCommandRow("consumption: a direct account", consume("2002", "1", "B9"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("consumption: NotAvailableHere before minor digits", consume("2002", "0.001", "B9"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("consumption: no such account", consume("9999", "1", "B9"), root, QStringLiteral("NotFound"), QStringLiteral("account"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'RegisterCloudAccount','uid':'1008','account':'2008','logonName':'eco','ownerName':'x','kind':'enterprise','type':'ecosystem'}");
        fixture.mustRun(quota("2003", "100"));
        fixture.mustRun(consume("2003", "30", "B1"));
        runCommandRow(fixture);
    }

    void theSameAgainChangesNothing() // decisions 26
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(quota("2003", "100"));
        QVERIFY(!fixture.mustRun(consume("2003", "30", "B1")).text(u"transaction").isEmpty());
        QVERIFY(fixture.mustRun(consume("2003", "30", " B1 ")).text(u"transaction").isEmpty());
        QCOMPARE(fixture.assets(QStringLiteral("2003")).availableCredit.text(), QStringLiteral("70.00"));
    }

    void exactlyZeroIsNotOverdue() // domain-rules §17.9
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(quota("2003", "100"));
        fixture.mustRun(consume("2003", "100", "B1"));
        const auto overdue = [&] { return fixture.get(OverviewQuery{{AccountId(QStringLiteral("2003")), {}}}).value(0).overdue; };
        QVERIFY(!overdue());
        fixture.mustRun(consume("2003", "0.01", "B2"));
        QVERIFY(overdue());
    }

    void historiesReadAsAmounts()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(quota("2003", "100"));
        fixture.mustRun(quota("2003", "80"));
        fixture.mustRun(consume("2003", "30", "B1"));
        fixture.mustRun(consume("2003", "-5", "B2"));
        const auto history = [&](HistoryLedger ledger) {
            QStringList rows;
            for (const HistoryRow &row : fixture.get(HistoryQuery{{AccountId(QStringLiteral("2003")), {}}, ledger}))
                rows << row.before.text() + u' ' + row.change.text() + u' ' + row.after.text();
            return rows.join(QStringLiteral(", "));
        };
        QCOMPARE(history(HistoryLedger::Quota), QStringLiteral("0.00 100.00 100.00, 100.00 -20.00 80.00"));
        QCOMPARE(history(HistoryLedger::QuotaConsumption), QStringLiteral("0.00 30.00 30.00, 30.00 -5.00 25.00"));
        QVERIFY(fixture.verify().ok);
    }

    void noConsumptionGoesBelowZeroByReversing()
    {
        BookFixture fixture;
        fixture.addCast();
        const char *op = "6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01";
        fixture.mustRun(quota("2003", "100"));
        fixture.mustRun(consume("2003", "30", "B1", op));
        fixture.mustRun(consume("2003", "-10", "B2"));
        QCOMPARE(codeOf(fixture.run(QStringLiteral("{'command':'Reverse','target':'%1','reason':'x'}").arg(QLatin1String(op)))), QStringLiteral("NotEnoughFunds"));
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
