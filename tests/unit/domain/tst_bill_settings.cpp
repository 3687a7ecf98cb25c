// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/bills.h"

#include "book/sql_view.h"

using namespace purser;

namespace {
QString rate(const char *account, const char *rate, const char *month = "2026-09")
{
    return QStringLiteral("{'command':'SetTaxRate','account':'%1','rate':'%2','fromMonth':'%3'}").arg(QLatin1String(account), QLatin1String(rate), QLatin1String(month));
}
QString date(const char *day, const char *time)
{
    return QStringLiteral("{'command':'SetBillDate','day':%1,'time':'%2'}").arg(QLatin1String(day), QLatin1String(time));
}
const QString root = QStringLiteral("root@1001");
}

class TestBillSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taxRateRefusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), field = QStringLiteral("rate");
        addCommandRow("a fraction (decisions 2)", rate("2002", "0.09"), root, done);
        addCommandRow("ten places (decisions 2)", rate("2002", "0.0912345678"), root, done);
        addCommandRow("eleven places", rate("2002", "0.09123456789"), root, invalid, field);
        addCommandRow("0 (decisions 2)", rate("2002", "0"), root, done);
        addCommandRow("below 0", rate("2002", "-0.01"), root, invalid, field);
        addCommandRow("1", rate("2002", "1"), root, done);
        addCommandRow("a percentage is not a fraction", rate("2002", "9"), root, invalid, field);
        addCommandRow("a month that is none", rate("2002", "0.09", "2026-13"), root, invalid, QStringLiteral("fromMonth"));
        addCommandRow("ecosystem bills are taxed too (decisions 13)", rate("2003", "0.09"), root, done);
        addCommandRow("set to what it is (decisions 4)", rate("2001", "0.06"), root, done);
        addCommandRow("a member's owner is not super", rate("2002", "0.09"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("no such account", rate("9999", "0.09"), root, QStringLiteral("NotFound"), QStringLiteral("account"));
        addCommandRow("deregistered", rate("2005", "0.09"), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
    }
    void taxRateRefusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(rate("2001", "0.06"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void theLatestRateNotAfterTheMonthCounts_data() // decisions 10
    {
        QTest::addColumn<Month>("month");
        QTest::addColumn<QString>("rate");
        QTest::newRow("before the first") << Month(2026, 6) << QStringLiteral("0.00");
        QTest::newRow("its first month") << Month(2026, 7) << QStringLiteral("0.09");
        QTest::newRow("later") << Month(2026, 8) << QStringLiteral("0.09");
        QTest::newRow("the next rate") << Month(2026, 9) << QStringLiteral("0.20");
        QTest::newRow("set twice: the last word") << Month(2026, 12) << QStringLiteral("0.055");
    }
    void theLatestRateNotAfterTheMonthCounts()
    {
        QFETCH(Month, month);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(rate("2002", "0.2", "2026-09"));
        fixture.mustRun(rate("2002", "0.09", "2026-07"));
        fixture.mustRun(rate("2002", "0.3", "2026-12"));
        fixture.mustRun(rate("2002", "0.055", "2026-12"));
        QTEST(taxRateOf(SqlView(fixture.book().database()), AccountId(QStringLiteral("2002")), month).toText(2), "rate");
        QVERIFY(fixture.verify().ok);
    }

    void billDateRefusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue");
        addCommandRow("the first day", date("1", "00:00"), root, done);
        addCommandRow("day 28", date("28", "23:59"), root, done);
        addCommandRow("day 0", date("0", "12:00"), root, invalid, QStringLiteral("day"));
        addCommandRow("day 29 is not in every month", date("29", "12:00"), root, invalid, QStringLiteral("day"));
        addCommandRow("half a day", date("1.5", "12:00"), root, invalid, QStringLiteral("day"));
        addCommandRow("24:00", date("3", "24:00"), root, invalid, QStringLiteral("time"));
        addCommandRow("one digit", date("3", "9:00"), root, invalid, QStringLiteral("time"));
        addCommandRow("seconds", date("3", "09:00:00"), root, invalid, QStringLiteral("time"));
        addCommandRow("any root", date("3", "12:00"), QStringLiteral("root@1004"), done);
        addCommandRow("not a RAM user", date("3", "12:00"), QStringLiteral("full@1001"), QStringLiteral("NotPermitted"));
    }
    void billDateRefusals()
    {
        BookFixture fixture;
        fixture.addCast();
        runCommandRow(fixture);
    }

    void billsFallDueThen() // decisions 8
    {
        BookFixture fixture;
        fixture.addCast();
        const auto due = [&] { return billTimeOf(SqlView(fixture.book().database()), Month(2026, 8)).text(); };
        QCOMPARE(due(), QStringLiteral("2026-09-03T04:00:00Z")); // the 3rd, 12:00 UTC+8
        fixture.mustRun(date("28", "07:30"));
        QCOMPARE(due(), QStringLiteral("2026-09-27T23:30:00Z"));
        QVERIFY(fixture.verify().ok);
    }

    void anEmptyBookHasNoRootToSetIt()
    {
        BookFixture fixture;
        QCOMPARE(codeOf(fixture.run(date("3", "12:00"))), QStringLiteral("NotFound"));
        fixture.addCast(); // and is not in the way of the first registration
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("SetTaxRate") << rate("2002", "0.09") << QStringLiteral("Tax the bills of logistics at 0.09 from 2026-09 on");
        QTest::newRow("SetBillDate") << date("28", "07:30") << QStringLiteral("Issue bills on day 28 of the next month at 07:30, UTC+8");
    }
    void sentences()
    {
        QFETCH(QString, command);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(command);
        QTEST(fixture.get(ActivityQuery{}).last().summary, "sentence");
    }
};

QTEST_GUILESS_MAIN(TestBillSettings)
#include "tst_bill_settings.moc"
