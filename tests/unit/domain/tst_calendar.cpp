// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <QTest>

using namespace purser;

class TestCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInstants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // empty: refused
        QTest::newRow("a bare date is 00:00 UTC+8") << QStringLiteral("2026-09-10") << QStringLiteral("2026-09-09T16:00:00Z");
        QTest::newRow("UTC") << QStringLiteral("2026-09-10T04:00:00Z") << QStringLiteral("2026-09-10T04:00:00Z");
        QTest::newRow("an offset") << QStringLiteral("2026-09-10T12:00:00+08:00") << QStringLiteral("2026-09-10T04:00:00Z");
        QTest::newRow("an offset without colon") << QStringLiteral("2026-09-10T12:00:00+0800") << QStringLiteral("2026-09-10T04:00:00Z");
        QTest::newRow("a negative offset over midnight") << QStringLiteral("2026-09-09T23:30:00-05:30") << QStringLiteral("2026-09-10T05:00:00Z");
        QTest::newRow("without seconds") << QStringLiteral("2026-09-10T04:00Z") << QStringLiteral("2026-09-10T04:00:00Z");
        QTest::newRow("a blank for the T") << QStringLiteral("2026-09-10 04:00:00Z") << QStringLiteral("2026-09-10T04:00:00Z");
        QTest::newRow("milliseconds") << QStringLiteral("2026-09-10T04:00:00.250Z") << QStringLiteral("2026-09-10T04:00:00Z");
        QTest::newRow("29 February of a leap year") << QStringLiteral("2028-02-29") << QStringLiteral("2028-02-28T16:00:00Z");
        for (const char *bad : {"", "2026-09-10T04:00:00", "2026-09-10 04:00", "2026-09", "2026-9-1", "2026-02-30", "2027-02-29", "2026-13-01", "2026-09-10T25:00:00Z",
                                "2026-09-10T04:60:00Z", "2026-09-10T04:00:00+99:00", "tomorrow", "20260910", "2026-09-10\n", "2026-09-10T04:00:00Z\n", " 2026-09-10",
                                "1970-01-01T00:00:00Z", "1969-12-31", "1970-01-01", "0001-01-01T00:00:00Z", "2026-09-10T04:00:00.1234Z", "２０２６-09-10"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << QString();
    }
    void readsInstants()
    {
        QFETCH(QString, text);
        const auto instant = Instant::parse(text);
        QTEST(instant ? instant->text() : QString(), "read");
    }

    void readsEnds_data() // decisions 5
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // empty: refused
        QTest::newRow("a bare date includes its UTC+8 day") << QStringLiteral("2026-09-30") << QStringLiteral("2026-09-30T16:00:00Z");
        QTest::newRow("the last day of a year") << QStringLiteral("2026-12-31") << QStringLiteral("2026-12-31T16:00:00Z");
        QTest::newRow("29 February of a leap year") << QStringLiteral("2028-02-29") << QStringLiteral("2028-02-29T16:00:00Z");
        QTest::newRow("an instant is exclusive") << QStringLiteral("2026-09-30T00:00:00+08:00") << QStringLiteral("2026-09-29T16:00:00Z");
        QTest::newRow("its own text") << QStringLiteral("2026-09-30T16:00:00Z") << QStringLiteral("2026-09-30T16:00:00Z");
        for (const char *bad : {"", "2026-02-30", "2026-09-30T00:00:00", "2026-09", "end of September"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    }
    void readsEnds()
    {
        QFETCH(QString, text);
        const auto end = EndInstant::parse(text);
        QTEST(end ? end->text() : QString(), "read");
    }

    void readsMonths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        for (const char *good : {"2026-09", "1970-01", "2026-12", "9999-12"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "2026-9", "2026-00", "2026-13", "1969-12", "2026/09", "2026-09-01", "-026-09", "+026-09", "2026- 9", "26-09", "2026-0x"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void readsMonths()
    {
        QFETCH(QString, text);
        const auto month = Month::parse(text);
        QTEST(month.has_value(), "accepted");
        if (month)
            QCOMPARE(month->text(), text);
    }

    void daysAndMonthsAreThoseOfUtcPlus8_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("month");
        QTest::newRow("the last second of August") << QStringLiteral("2026-08-31T15:59:59Z") << QDate(2026, 8, 31) << QStringLiteral("2026-08");
        QTest::newRow("September begins") << QStringLiteral("2026-08-31T16:00:00Z") << QDate(2026, 9, 1) << QStringLiteral("2026-09");
        QTest::newRow("the year ends at 16:00 UTC") << QStringLiteral("2026-12-31T16:00:00Z") << QDate(2027, 1, 1) << QStringLiteral("2027-01");
    }
    void daysAndMonthsAreThoseOfUtcPlus8()
    {
        QFETCH(QString, instant);
        const Instant at = Instant::parse(instant).value();
        QTEST(at.day(), "day");
        QTEST(at.month().text(), "month");
    }

    void monthsCount()
    {
        const Month december(2026, 12);
        QCOMPARE(december.plus(1), Month(2027, 1));
        QCOMPARE(december.plus(-12), Month(2025, 12));
        QCOMPARE(december.end(), Month(2027, 1).start());
        QCOMPARE(december.start().text(), QStringLiteral("2026-11-30T16:00:00Z"));
        QCOMPARE(Month(2028, 2).lastDay(), QDate(2028, 2, 29));
        QVERIFY(Month(2026, 9) < december);
        QVERIFY(!Month().isValid());
        QVERIFY(!Instant().isValid());
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
