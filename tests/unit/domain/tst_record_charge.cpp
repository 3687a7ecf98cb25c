// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
QString charge(const char *uid, const char *amount, const char *usedAt = "2026-09-05", const char *kind = "PayAsYouGoBill", const char *rest = "")
{
    return QStringLiteral("{'command':'RecordCharge','cloudAccount':'%1','product':'ecs','amount':'%2','usedAt':'%3','kind':'%4'%5}")
        .arg(QLatin1String(uid), QLatin1String(amount), QLatin1String(usedAt), QLatin1String(kind), QString::fromUtf8(rest));
}
}

class TestRecordCharge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), amount = QStringLiteral("amount");
        addCommandRow("ten decimals (decisions 2)", charge("1001", "0.0000000001"), root, done);
        addCommandRow("ten decimals in JPY too", charge("1006", "0.0000000001"), QStringLiteral("root@1006"), done);
        addCommandRow("super on the account that pays", charge("1002", "1"), root, done);
        addCommandRow("ecosystem accounts have charges too", charge("1003", "1"), root, done);
        addCommandRow("an Adjustment below zero (decisions 7)", charge("1001", "-1", "2026-09-05", "Adjustment"), root, done);
        addCommandRow("only an Adjustment may be below zero", charge("1001", "-1"), root, invalid, amount);
        addCommandRow("zero", charge("1001", "0"), root, invalid, amount);
        addCommandRow("an Adjustment of zero", charge("1001", "0", "2026-09-05", "Adjustment"), root, invalid, amount);
        addCommandRow("eleven decimals", charge("1001", "0.00000000001"), root, invalid, amount);
        addCommandRow("this very moment", charge("1001", "1", "2026-09-10T04:00:00Z"), root, done);
        addCommandRow("used in the future (decisions 7)", charge("1001", "1", "2026-09-10T04:00:00.001Z"), root, invalid, QStringLiteral("usedAt"));
        addCommandRow("used as the account was registered", charge("1001", "1", "2026-08-01"), root, done);
        addCommandRow("used before it was registered (decisions 7)", charge("1001", "1", "2026-07-31T15:59:59Z"), root, invalid, QStringLiteral("usedAt"));
        addCommandRow("product blank", QStringLiteral("{'command':'RecordCharge','cloudAccount':'1001','product':' ','amount':'1','usedAt':'2026-09-05','kind':'Adjustment'}"), root,
                      invalid, QStringLiteral("product"));
        addCommandRow("an item with a control character", charge("1001", "1", "2026-09-05", "PayAsYouGoBill", ",'item':'a\\u001b[2Jb'"), root, invalid, QStringLiteral("item"));
        addCommandRow("an item of 257 characters", charge("1001", "1", "2026-09-05", "PayAsYouGoBill", QByteArray(",'item':'" + QByteArray(257, 'a') + "'").constData()), root, invalid,
                      QStringLiteral("item"));
        addCommandRow("no such cloud account", charge("9999", "1"), root, QStringLiteral("NotFound"), QStringLiteral("cloudAccount"));
        addCommandRow("a member's owner is not the platform's side", charge("1002", "1"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("another's", charge("1004", "1"), root, QStringLiteral("NotPermitted"));
        addCommandRow("the currency it settles in", charge("1001", "1", "2026-09-05", "PayAsYouGoBill", ",'currency':'USD'"), root, done);
        addCommandRow("another currency without a rate (decisions 6)", charge("1001", "1", "2026-09-05", "PayAsYouGoBill", ",'currency':'EUR'"), root, QStringLiteral("WrongState"),
                      QStringLiteral("currency"));
        addCommandRow("the account that pays is deregistered", charge("1005", "1"), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
        addCommandRow("usedAt before WrongState (decisions 1)", charge("1005", "1", "2026-07-01"), QStringLiteral("root@1005"), invalid, QStringLiteral("usedAt"));
        addCommandRow("more than fits", charge("1001", "9000000000000000000"), root, invalid, amount);
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("1004", "9000000000000000000"), QStringLiteral("root@1004"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void isBookedInItsUtcPlus8Month() // decisions 12
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(charge("1001", "1.5", "2026-08-31T15:59:59Z"));
        fixture.mustRun(charge("1001", "2.25", "2026-08-31T16:00:00Z"));
        const AssetsRow assets = fixture.assets(QStringLiteral("2001"));
        QCOMPARE(assets.terms[3].amount.text(), QStringLiteral("2.25")); // unsettledCurrentMonth
        QCOMPARE(assets.terms[4].amount.text(), QStringLiteral("1.50")); // unsettledPreviousMonths
        QCOMPARE(assets.availableCredit.text(), QStringLiteral("-3.75"));
    }

    void isExactToTheLastDecimal()
    {
        BookFixture fixture;
        fixture.addCast();
        for (int i = 0; i < 5; ++i)
            fixture.mustRun(charge("1001", "12.1234567891"));
        QCOMPARE(fixture.assets(QStringLiteral("2001")).terms[3].amount.text(), QStringLiteral("60.6172839455"));
        QVERIFY(fixture.verify().ok);
    }

    void runway_data() // decisions 27
    {
        QTest::addColumn<QString>("cash");
        QTest::addColumn<QString>("charge");
        QTest::addColumn<QString>("usedAt");
        QTest::addColumn<int>("days"); // -1: left out
        const auto row = [](const char *name, const char *cash, const char *amount, const char *usedAt, int days) {
            QTest::newRow(name) << QString::fromLatin1(cash) << QString::fromLatin1(amount) << QString::fromLatin1(usedAt) << days;
        };
        row("floor(available / (charges / 30))", "1000", "300", "2026-09-01", 70); // 700 left at 10 a day
        row("floor", "1000", "301", "2026-09-01", 69);
        row("30 days before today", "1000", "300", "2026-08-11", 70);
        row("31 days before today is too old", "1000", "300", "2026-08-10T15:59:59Z", -1);
        row("today does not count", "1000", "300", "2026-09-09T16:00:00Z", -1);
        row("the last moment of yesterday counts", "1000", "300", "2026-09-09T15:59:59Z", 70);
        row("overdue", "100", "300", "2026-09-01", 0);
        row("more days than there are", "9199999999999999000", "0.0000000001", "2026-09-01", -2);
    }
    void runway()
    {
        QFETCH(QString, cash);
        QFETCH(QString, charge);
        QFETCH(QString, usedAt);
        QFETCH(int, days);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(QStringLiteral("{'command':'TopUp','account':'2001','amount':'%1','channel':'PAYPAL'}").arg(cash));
        fixture.mustRun(::charge("1001", charge.toLatin1().constData(), usedAt.toLatin1().constData()));
        const auto runwayDays = fixture.get(OverviewQuery{{AccountId(QStringLiteral("2001")), {}}}).value(0).runwayDays;
        if (days == -1)
            QVERIFY(!runwayDays);
        else if (days == -2)
            QVERIFY(runwayDays && *runwayDays > 1'000'000);
        else
            QCOMPARE(runwayDays.value_or(-1), qint64(days));
    }

    void aReversedChargeIsNotUsed()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString op = QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01");
        fixture.mustRun(QStringLiteral("{'command':'RecordCharge','op':'%1','cloudAccount':'1001','product':'ecs','amount':'7','usedAt':'2026-09-05','kind':'PayAsYouGoBill'}").arg(op));
        fixture.mustRun(QStringLiteral("{'command':'Reverse','target':'%1','reason':'wrong'}").arg(op));
        QVERIFY(!fixture.get(OverviewQuery{{AccountId(QStringLiteral("2001")), {}}}).value(0).runwayDays);
        QCOMPARE(fixture.assets(QStringLiteral("2001")).availableCredit.text(), QStringLiteral("0.00"));
    }
};

QTEST_GUILESS_MAIN(TestRecordCharge)
#include "tst_record_charge.moc"
