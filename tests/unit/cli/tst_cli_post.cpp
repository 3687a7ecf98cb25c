// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace purser;

namespace {

/// A month of the console's bill details, of two cloud accounts; the last line is a Marketplace seller's.
const QByteArray bill = "Billing Cycle,Billing Date,Account ID,Account Name,Owner Account ID,Owner Account Name,Product Name,Product Code,Commodity Code,Subscription Type,Instance ID,"
                        "Billing Item,Pretax Gross Amount,Invoice Discount,Pretax Amount,Currency\n"
                        "2026-08,2026-08-02,1001,treasury,1001,treasury,Elastic Compute Service,ecs,ecs_intl,PayAsYouGo,i-1,ecs.g6,40.4114,0,40.4114,USD\n"
                        "2026-08,2026-08-02,1001,treasury,1001,treasury,Elastic Compute Service,ecs,ecs_intl,PayAsYouGo,i-2,ecs.g6,20.2056,0,20.2056,USD\n"
                        "2026-08,2026-08-03,1001,treasury,1002,logistics,Object Storage Service,oss,oss_intl,PayAsYouGo,b-1,storage,7.5,0,7.5,USD\n"
                        "2026-08,2026-08-31,1001,treasury,1001,treasury,Guance,cmgj00053362,cmgj00053362,PayAsYouGo,g-1,events,3,0,3,USD\n";

} // namespace

class TestCliPost final : public QObject
{
    Q_OBJECT

private:
    static void makeBook(const Program &program, bool withBoth = true)
    {
        program.must(QStringLiteral("new BOOK"));
        program.mustDo("{'command':'RegisterCloudAccount','uid':'1001','account':'2001','logonName':'treasury','kind':'enterprise','ownerName':'x','type':'direct',"
                       "'identity':{'name':'Fabrikam'}}\n"
                       "{'command':'EnableEnterpriseCenter','uid':'1001'}",
                       QStringLiteral("2026-08-01"));
        if (withBoth)
            registerSecond(program);
        program.mustDo("{'command':'SetTaxRate','account':'2001','rate':'0.09','fromMonth':'2026-08'}\n"
                       "{'command':'TopUp','account':'2001','amount':'100','channel':'OFFLINE_REMIT'}",
                       QStringLiteral("2026-08-01T01:00:00Z"));
        program.write(QStringLiteral("bill.csv"), bill);
    }
    static void registerSecond(const Program &program, const QString &at = QStringLiteral("2026-08-01"))
    {
        program.mustDo("{'command':'RegisterCloudAccount','uid':'1002','account':'2002','logonName':'logistics','kind':'enterprise','ownerName':'x','type':'direct',"
                       "'identity':{'name':'Fabrikam'}}\n"
                       "{'command':'InviteAccount','uid':'1002','mode':'management'}",
                       at);
    }

private Q_SLOTS:
    void fromTheConsolesBillToBillsPaid() // commands.md: import --post, tick, bills
    {
        Program program;
        makeBook(program);
        const JsonValue reports = program.must(QStringLiteral("import BOOK bill.csv --post --at 2026-09-01 --format json")).json();
        QCOMPARE(reports.asArray()->size(), size_t(1));
        const JsonValue *charges = reports.asArray()->front().member(u"charges");
        QVERIFY(charges && charges->asNumber());
        QCOMPARE(charges->asNumber()->token, QStringLiteral("3")); // ecs of a day is one
        program.must(QStringLiteral("tick BOOK --at 2026-09-03T04:00:00Z"));
        QStringList bills;
        const JsonValue shown = program.must(QStringLiteral("show BOOK bills --at 2026-09-03T04:00:00Z --format json")).json();
        for (const JsonValue &row : *shown.asArray()) {
            bills << row.text(u"bill") + u' ' + row.text(u"pretax") + u' ' + row.text(u"rounding") + u' ' + row.text(u"tax") + u' ' + row.text(u"payable") + u' ' + row.text(u"paid") + u' '
                         + row.text(u"status");
        }
        QCOMPARE(bills.join(QStringLiteral(", ")), QStringLiteral("2001-202608 60.617 -0.007 5.45 66.06 66.06 settled, 2001-202608-M 3.00 0.00 0.27 3.27 3.27 settled, "
                                                                 "2002-202608 7.50 0.00 0.00 7.50 0.00 unsettled"));
        QCOMPARE(program.run(QStringLiteral("verify BOOK")).status, 0);
    }

    void aPersonReadsWhatBecameOfIt()
    {
        Program program;
        makeBook(program);
        const QByteArray out = program.must(QStringLiteral("import BOOK bill.csv --post --at 2026-09-01")).out;
        QVERIFY2(out.contains("imported 4 lines") && out.contains("Posted as 3 charges."), out.constData());
    }

    void unknownAccountsLeaveTheLinesForReview()
    {
        Program program;
        makeBook(program, false);
        const Run refused = program.run(QStringLiteral("import BOOK bill.csv --post --at 2026-09-01"));
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.error.contains("1002"), refused.error.constData());
        QCOMPARE(program.must(QStringLiteral("show BOOK assets --account 2001 --at 2026-09-01 --format json")).json().text(u"availableCredit"), QStringLiteral("100.00"));
        const JsonValue imports = program.must(QStringLiteral("show BOOK imports --format json")).json();
        QCOMPARE(imports.asArray()->size(), size_t(1));
        // The lines are still there once the account is.
        registerSecond(program, QStringLiteral("2026-09-02"));
        const QString import = imports.asArray()->front().text(u"import");
        const Run late = program.run(QStringLiteral("do BOOK - --at 2026-09-02"), "{\"command\":\"PostLines\",\"import\":\"" + import.toUtf8() + "\"}");
        QCOMPARE(late.status, 3);
        QVERIFY2(late.out.contains("registered"), late.out.constData()); // but it came too late to have used anything
    }

    void whoMayNotPostIsToldSo()
    {
        Program program;
        makeBook(program);
        const Run refused = program.run(QStringLiteral("import BOOK bill.csv --post --as root@1002 --at 2026-09-01"));
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.error.contains("2001"), refused.error.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliPost)
#include "tst_cli_post.moc"
