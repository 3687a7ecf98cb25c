// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString op = QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01");

QString reverse(const QString &target = op, const char *own = nullptr)
{
    return QStringLiteral("{'command':'Reverse',%2'target':'%1','reason':'mistake'}").arg(target, own ? QStringLiteral("'op':'%1',").arg(QLatin1String(own)) : QString());
}
}

class TestReverse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBack_data() // commands.md, "Reverse"
    {
        QTest::addColumn<QString>("command"); // OP stands for its op
        QTest::addColumn<QString>("account");
        QTest::newRow("TopUp") << QStringLiteral("{'command':'TopUp','op':'OP','account':'2001','amount':'12.34','channel':'PAYPAL'}") << QStringLiteral("2001");
        QTest::newRow("AdjustBalance, cash up") << QStringLiteral("{'command':'AdjustBalance','op':'OP','account':'2001','ledger':'cash','amount':'5','reason':'x'}") << QStringLiteral("2001");
        QTest::newRow("AdjustBalance, cash down") << QStringLiteral("{'command':'AdjustBalance','op':'OP','account':'2001','ledger':'cash','amount':'-5','reason':'x'}") << QStringLiteral("2001");
        QTest::newRow("AdjustBalance, refunds of several months")
            << QStringLiteral("{'command':'AdjustBalance','op':'OP','account':'2001','ledger':'creditRefund','amount':'-15','reason':'x'}") << QStringLiteral("2001");
        QTest::newRow("RecordCharge before its bill")
            << QStringLiteral("{'command':'RecordCharge','op':'OP','cloudAccount':'1001','product':'ecs','amount':'0.0000000007','kind':'PayAsYouGoBill','usedAt':'2026-08-20'}")
            << QStringLiteral("2001");
        QTest::newRow("an Adjustment below zero")
            << QStringLiteral("{'command':'RecordCharge','op':'OP','cloudAccount':'1001','product':'ecs','amount':'-3','kind':'Adjustment','usedAt':'2026-09-05'}") << QStringLiteral("2001");
        QTest::newRow("TransferFunds, a grant")
            << QStringLiteral("{'command':'TransferFunds','op':'OP','from':'2001','to':'2002','amount':'40','currency':'USD','type':'grant','remark':'x'}") << QStringLiteral("2001");
        QTest::newRow("RecordQuotaConsumption") << QStringLiteral("{'command':'RecordQuotaConsumption','op':'OP','account':'2003','amount':'7','outBizId':'B7'}") << QStringLiteral("2003");
    }
    void takesBack()
    {
        QFETCH(QString, command);
        QFETCH(QString, account);
        BookFixture fixture;
        fixture.addCast();
        const QString root = QStringLiteral("root@1001");
        fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'creditRefund','amount':'10','reason':'x'}", root, QStringLiteral("2026-08-20"));
        fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'creditRefund','amount':'10','reason':'x'}", root);
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'100','channel':'PAYPAL'}", root);
        const QByteArray before = toJson(fixture.assets(account)).toBytes();
        fixture.mustRun(command.replace(QStringLiteral("OP"), op));
        QVERIFY(toJson(fixture.assets(account)).toBytes() != before);
        fixture.mustRun(reverse());
        QCOMPARE(toJson(fixture.assets(account)).toBytes(), before);
        QCOMPARE(codeOf(fixture.run(reverse())), QStringLiteral("WrongState")); // once
        QVERIFY(fixture.verify().ok);
    }

    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001");
        addCommandRow("a target that is not there", reverse(QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1aff")), root, QStringLiteral("NotFound"), QStringLiteral("target"));
        addCommandRow("a target that is no op at all", reverse(QStringLiteral("7")), root, QStringLiteral("NotFound"), QStringLiteral("target"));
        addCommandRow("a target written in capitals", reverse(op.toUpper()), root, QStringLiteral("done"));
        addCommandRow("a reason is needed", QStringLiteral("{'command':'Reverse','target':'%1','reason':''}").arg(op), root, QStringLiteral("InvalidValue"), QStringLiteral("reason"));
        addCommandRow("whoever may run what it reverses", reverse(), QStringLiteral("root@1002"), QStringLiteral("done")); // the owner may top up
        addCommandRow("another's", reverse(), QStringLiteral("root@1004"), QStringLiteral("NotPermitted"));
        addCommandRow("a member's owner may not take back an AdjustBalance", reverse(QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a02")), QStringLiteral("root@1002"),
                      QStringLiteral("NotPermitted"));
        addCommandRow("read-only policies", reverse(QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a03")), QStringLiteral("look@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("an action as that of the reversed command", reverse(QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a04")), QStringLiteral("modify@1001"),
                      QStringLiteral("NotPermitted")); // efc:ModifyCredit
        addCommandRow("not a SetPassword of another's", reverse(QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a05")), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("others name the opposite command", reverse(QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a06")), root, QStringLiteral("WrongState"), QStringLiteral("target"));
        addCommandRow("never a reversal", reverse(QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a08")), root, QStringLiteral("WrongState"), QStringLiteral("target"));
        addCommandRow("money that is spent (decisions 4)", reverse(QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a09")), QStringLiteral("root@1004"), QStringLiteral("NotEnoughFunds"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        const auto run = [&](const char *last, const char *command) { // the last two digits of its op
            fixture.mustRun(QString::fromUtf8(command).replace(QStringLiteral("OP"), op.chopped(2) + QLatin1String(last)));
        };
        run("01", "{'command':'TopUp','op':'OP','account':'2002','amount':'10','channel':'PAYPAL'}");
        run("02", "{'command':'AdjustBalance','op':'OP','account':'2002','ledger':'cash','amount':'1','reason':'x'}");
        run("03", "{'command':'TopUp','op':'OP','account':'2001','amount':'10','channel':'PAYPAL'}");
        run("10", "{'command':'SetQuota','op':'OP','account':'2003','amount':'10'}");
        run("04", "{'command':'RecordQuotaConsumption','op':'OP','account':'2003','amount':'1','outBizId':'B'}");
        run("05", "{'command':'SetPassword','op':'OP','user':'none@1001','salt':'a','hash':'b'}");
        run("06", "{'command':'RenameBillingAccount','op':'OP','account':'2001','name':'x'}");
        run("07", "{'command':'TopUp','op':'OP','account':'2001','amount':'1','channel':'PAYPAL'}");
        fixture.mustRun(reverse(op.chopped(2) + QStringLiteral("07"), "6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a08"));
        const QString contoso = QStringLiteral("root@1004");
        fixture.mustRun(QStringLiteral("{'command':'TopUp','op':'%1','account':'2004','amount':'3','channel':'PAYPAL'}").arg(op.chopped(2) + QStringLiteral("09")), contoso);
        fixture.mustRun("{'command':'AdjustBalance','account':'2004','ledger':'cash','amount':'-0.01','reason':'spent'}", contoso);
        runCommandRow(fixture);
    }

    void aGrantIsTakenBackUnspent_data() // commands.md, "Reverse": an unspent grant
    {
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("left"); // of the coupon
        const QString order = QStringLiteral("{'command':'PlaceOrder','cloudAccount':'1002','product':'ecs','amount':'%1','coupon':'CP'}"), wrong = QStringLiteral("WrongState");
        QTest::newRow("unspent") << QString() << QStringLiteral("done") << QStringLiteral("0.00 cancelled");
        QTest::newRow("a part is spent") << order.arg(QStringLiteral("0.01")) << wrong << QStringLiteral("49.99 available");
        QTest::newRow("all of it is spent") << order.arg(QStringLiteral("50")) << wrong << QStringLiteral("0.00 exhausted");
        QTest::newRow("cancelled") << QStringLiteral("{'command':'CancelCoupon','coupon':'CP'}") << wrong << QStringLiteral("0.00 cancelled");
    }
    void aGrantIsTakenBackUnspent()
    {
        QFETCH(QString, between);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(QStringLiteral("{'command':'GrantCoupon','op':'%1','account':'2002','coupon':'CP','kind':'coupon','amount':'50','validFrom':'2026-09-01','validTo':'2026-12-31'}").arg(op));
        if (!between.isEmpty())
            fixture.mustRun(between);
        const Outcome outcome = fixture.run(reverse());
        QTEST(codeOf(outcome), "code");
        const CouponRow row = fixture.get(CouponsQuery{}).value(0);
        QTEST(QString(row.remaining.text() + u' ' + toText(row.status)), "left");
        if (outcome.isDone())
            QCOMPARE(codeOf(fixture.run(reverse())), QStringLiteral("WrongState")); // once
        QVERIFY(fixture.verify().ok);
    }

    void theOppositeIsNamed_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("opposite");
        const auto row = [](const char *name, const char *command, const char *opposite) { QTest::newRow(name) << QString::fromUtf8(command) << QString::fromLatin1(opposite); };
        row("AttachPolicy", "{'command':'AttachPolicy','op':'OP','user':'none@1001','policy':'AliyunBSSFullAccess'}", "DetachPolicy");
        row("CancelCoupon", "{'command':'CancelCoupon','op':'OP','coupon':'CP'}", "GrantCoupon");
        row("SetTaxRate", "{'command':'SetTaxRate','op':'OP','account':'2002','rate':'0.09','fromMonth':'2026-09'}", "SetTaxRate");
        row("SetBillDate", "{'command':'SetBillDate','op':'OP','day':3,'time':'12:00'}", "SetBillDate");
        row("ConvertCash", "{'command':'ConvertCash','op':'OP','account':'2002','from':'USD','to':'EUR','amount':'1','rate':'1','source':'x'}", "ConvertCash");
        row("PlaceOrder has none", "{'command':'PlaceOrder','op':'OP','cloudAccount':'1002','product':'ecs','amount':'1'}", "");
    }
    void theOppositeIsNamed()
    {
        QFETCH(QString, command);
        QFETCH(QString, opposite);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'10','channel':'PAYPAL'}");
        fixture.mustRun("{'command':'GrantCoupon','account':'2002','coupon':'CP','kind':'coupon','amount':'50','validFrom':'2026-09-01','validTo':'2026-12-31'}");
        fixture.mustRun(command.replace(QStringLiteral("'OP'"), u'\'' + op + u'\''));
        const Outcome outcome = fixture.run(reverse());
        QCOMPARE(codeOf(outcome), QStringLiteral("WrongState"));
        QVERIFY2(outcome.refusal.message.contains(opposite), qPrintable(outcome.refusal.message));
        QCOMPARE(outcome.refusal.message.contains(QStringLiteral("instead")), !opposite.isEmpty());
    }

    void isAnAdjustInTheTransactions() // decisions 23
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(QStringLiteral("{'command':'TopUp','op':'%1','account':'2001','amount':'12.34','channel':'PAYPAL','reference':'R1'}").arg(op));
        fixture.mustRun(reverse());
        const auto rows = fixture.get(TransactionsQuery{});
        QCOMPARE(rows.size(), 2); // what is in the ledger stays there
        QCOMPARE(rows[1].direction + u' ' + toText(rows[1].type) + u' ' + rows[1].channel + u' ' + rows[1].amount.text() + u' ' + rows[1].balance.text() + u' ' + rows[1].remark,
                 QStringLiteral("OUT ADJUST PAYPAL 12.34 0.00 mistake"));
    }
};

QTEST_GUILESS_MAIN(TestReverse)
#include "tst_reverse.moc"
