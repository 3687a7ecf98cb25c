// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
QString setStatus(const char *account, const char *status)
{
    return QStringLiteral("{'command':'SetAccountStatus','account':'%1','status':'%2','reason':'audit'}").arg(QLatin1String(account), QLatin1String(status));
}
}

class TestSetAccountStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done");
        addCommandRow("super freezes a member's account", setStatus("2002", "frozen"), root, done);
        addCommandRow("the owner where there is no center", setStatus("2004", "frozen"), QStringLiteral("root@1004"), done);
        addCommandRow("set to what it is, is done (decisions 4)", setStatus("2002", "valid"), root, done);
        addCommandRow("deregistered again is done", setStatus("2005", "deregistered"), QStringLiteral("root@1005"), done);
        addCommandRow("a member's owner is not super", setStatus("2002", "frozen"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("deregistered is final", setStatus("2005", "valid"), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
        addCommandRow("a reason is needed", QStringLiteral("{'command':'SetAccountStatus','account':'2002','status':'frozen','reason':' '}"), root, QStringLiteral("InvalidValue"),
                      QStringLiteral("reason"));
        addCommandRow("the remote API's CLOSED is not our word", QStringLiteral("{'command':'SetAccountStatus','account':'2002','status':'CLOSED','reason':'x'}"), root,
                      QStringLiteral("InvalidValue"), QStringLiteral("status"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(setStatus("2005", "deregistered"), QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void deregisteringNeedsZeroes_data() // decisions 26
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *before, const char *account, const char *code) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromLatin1(account) << QString::fromLatin1(code);
        };
        row("nothing there", "", "2002", "done");
        row("cash", "{'command':'TopUp','account':'2002','amount':'0.01','channel':'PAYPAL'}", "2002", "WrongState");
        row("cash in another currency", "{'command':'TopUp','account':'2002','amount':'1','currency':'JPY','channel':'PAYPAL'}", "2002", "WrongState");
        row("credit refund", "{'command':'AdjustBalance','account':'2002','ledger':'creditRefund','amount':'1','reason':'x'}", "2002", "WrongState");
        row("credit limit", "{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'5','reason':'x'}|"
                            "{'command':'SetCreditLimit','account':'2002','amount':'5','reason':'x'}", "2002", "WrongState");
        row("quota", "{'command':'SetQuota','account':'2003','amount':'5'}", "2003", "WrongState");
        row("an unbilled charge", "{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'0.0000000001','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}", "2002",
            "WrongState");
        row("a charge that was taken back", "{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'1','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}|"
                                            "{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'-1','kind':'Adjustment','usedAt':'2026-09-01'}", "2002", "done");
    }
    void deregisteringNeedsZeroes()
    {
        QFETCH(QString, before);
        QFETCH(QString, account);
        BookFixture fixture;
        fixture.addCast();
        for (const QString &command : before.split(u'|', Qt::SkipEmptyParts))
            fixture.mustRun(command);
        QTEST(codeOf(fixture.run(setStatus(account.toLatin1().constData(), "deregistered"))), "code");
    }

    void whatEachStateAllows_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("frozen");
        QTest::addColumn<QString>("deregistered");
        const auto row = [](const char *name, const char *command, const char *frozen, const char *deregistered) {
            QTest::newRow(name) << QString::fromUtf8(command) << QString::fromLatin1(frozen) << QString::fromLatin1(deregistered);
        };
        row("receives money", "{'command':'TopUp','account':'2002','amount':'1','channel':'PAYPAL'}", "done", "WrongState");
        row("is renamed", "{'command':'RenameBillingAccount','account':'2002','name':'x'}", "done", "WrongState");
        row("is adjusted", "{'command':'AdjustBalance','account':'2002','ledger':'cash','amount':'1','reason':'x'}", "done", "WrongState");
        row("is charged", "{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'1','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}", "done", "WrongState");
        row("gets a limit", "{'command':'SetCreditLimit','account':'2002','amount':'0','reason':'x'}", "done", "WrongState");
        row("thaws", "{'command':'SetAccountStatus','account':'2002','status':'valid','reason':'x'}", "done", "WrongState");
    }
    void whatEachStateAllows()
    {
        QFETCH(QString, command);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(setStatus("2002", "frozen"));
        QTEST(codeOf(fixture.run(command)), "frozen");
        QVERIFY(!fixture.get(AccountsQuery{{AccountId(QStringLiteral("2002")), {}}}).isEmpty()); // readable

        BookFixture other;
        other.addCast();
        other.mustRun(setStatus("2002", "deregistered"));
        QTEST(codeOf(other.run(command)), "deregistered");
        QCOMPARE(other.get(AccountsQuery{{AccountId(QStringLiteral("2002")), {}}}).value(0).status, AccountStatus::Deregistered);
    }

    void nothingIsPostedOnADeregisteredAccountByReversing()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString op = QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01");
        fixture.mustRun(QStringLiteral("{'command':'TopUp','op':'%1','account':'2002','amount':'1','channel':'PAYPAL'}").arg(op));
        fixture.mustRun("{'command':'AdjustBalance','account':'2002','ledger':'cash','amount':'-1','reason':'x'}");
        fixture.mustRun(setStatus("2002", "deregistered"));
        QCOMPARE(codeOf(fixture.run(QStringLiteral("{'command':'Reverse','target':'%1','reason':'x'}").arg(op))), QStringLiteral("WrongState"));
    }
};

QTEST_GUILESS_MAIN(TestSetAccountStatus)
#include "tst_set_account_status.moc"
