// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/forecast.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");
const QDate today(2026, 9, 10);
}

class TestForecast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstDayBelow_data()
    {
        QTest::addColumn<QString>("available");
        QTest::addColumn<QString>("spent");
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("days"); // -1: never
        QTest::newRow("10 a day: 100 are used up on day 10, below zero on day 11") << QStringLiteral("100") << QStringLiteral("300") << QStringLiteral("0") << 11;
        QTest::newRow("not exactly divisible") << QStringLiteral("100") << QStringLiteral("299.99") << QStringLiteral("0") << 11;
        QTest::newRow("a hair more") << QStringLiteral("99.9999999999") << QStringLiteral("300") << QStringLiteral("0") << 10;
        QTest::newRow("a threshold") << QStringLiteral("100") << QStringLiteral("300") << QStringLiteral("50") << 6;
        QTest::newRow("at the threshold now") << QStringLiteral("50") << QStringLiteral("300") << QStringLiteral("50") << 1;
        QTest::newRow("below already") << QStringLiteral("49.99") << QStringLiteral("300") << QStringLiteral("50") << 0;
        QTest::newRow("nothing is spent") << QStringLiteral("100") << QStringLiteral("0") << QStringLiteral("0") << -1;
        QTest::newRow("more came back than was used") << QStringLiteral("100") << QStringLiteral("-5") << QStringLiteral("0") << -1;
        QTest::newRow("in a far century") << QStringLiteral("100") << QStringLiteral("0.0000000001") << QStringLiteral("0") << -1;
    }
    void firstDayBelow()
    {
        QFETCH(QString, available);
        QFETCH(QString, spent);
        QFETCH(QString, level);
        QFETCH(int, days);
        const auto day = purser::firstDayBelow(dec(available), dec(spent), dec(level), today);
        QCOMPARE(day ? int(today.daysTo(*day)) : -1, days);
        if (day && days > 0) { // what the picture draws agrees with it
            QVERIFY(availableOn(dec(available), dec(spent), today, *day) < dec(level));
            QVERIFY(availableOn(dec(available), dec(spent), today, day->addDays(-1)) >= dec(level));
        }
    }

    void datesOfAnAccount()
    {
        BookFixture fixture;
        fixture.addCast();
        const QueryScope scope{AccountId(QStringLiteral("2002")), {}};
        const auto text = [&] { return QString::fromUtf8(toJson(fixture.get(ForecastQuery{scope}, root).first()).toBytes()); };
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'400','channel':'PAYPAL'}", root);
        QCOMPARE(text(), QStringLiteral("{\"account\":\"2002\",\"currency\":\"USD\",\"availableCredit\":\"400.00\",\"chargesOf30Days\":\"0.00\"}"));
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'300','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}", root);
        fixture.mustRun("{'command':'SetLowBalanceAlert','account':'2002','enabled':true,'threshold':'50'}", root);
        // 100.00 at 10.00 a day: ten days of credit left, below 50 after the fifth, below 0 after the tenth; fifteen days of grace.
        QCOMPARE(text(), QStringLiteral("{\"account\":\"2002\",\"currency\":\"USD\",\"availableCredit\":\"100.00\",\"chargesOf30Days\":\"300.00\",\"runwayDays\":10,"
                                        "\"alertOn\":\"2026-09-16\",\"overdueOn\":\"2026-09-21\",\"stopsOn\":\"2026-10-06\",\"releasesOn\":\"2026-10-21\"}"));
        fixture.mustRun("{'command':'SetServiceSuspension','account':'2002','delayed':false}", root);
        QCOMPARE(fixture.get(ForecastQuery{scope}, root).first().stopsOn, std::optional(QDate(2026, 9, 21)));
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'200','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}", root);
        const ForecastRow overdue = fixture.get(ForecastQuery{scope}, root).first();
        QCOMPARE(overdue.runwayDays, std::optional<qint64>(0));
        QVERIFY(!overdue.overdueOn && !overdue.alertOn);
        QCOMPARE(overdue.stopsOn, std::optional(today));
    }

    void theRateExplainsItself()
    {
        BookFixture fixture;
        fixture.addCast();
        for (const char *amount : {"300", "0.0000000001"}) {
            fixture.mustRun(QStringLiteral("{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'%1','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}").arg(QLatin1String(amount)),
                            root);
        }
        const ExplainAnswer answer = fixture.get(ExplainQuery{{AccountId(QStringLiteral("2002")), {}}, QStringLiteral("recentCharges"), {}}, root);
        QCOMPARE(answer.amount.text(), QStringLiteral("300.0000000001"));
        QCOMPARE(answer.terms.size(), 1);
        QCOMPARE(answer.terms.first().amount.text(), answer.amount.text());
        QCOMPARE(answer.terms.first().terms.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
