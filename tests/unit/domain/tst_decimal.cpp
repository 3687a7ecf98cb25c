// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <QTest>

using namespace purser;

namespace {
Decimal dec(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}
}

class TestDecimal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyCanonicalText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        for (const char *good : {"0", "-0", "7", "-7.25", "0.0000000001", "007", "9199999999999999999.9999999999"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "-", ".", ".5", "5.", "+5", "1e3", "1,000", " 1", "1 ", "--1", "1.2.3", "0.12345678901", "NaN", "１"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
        QTest::newRow("forty digits") << QString(40, u'9') << false;
    }
    void readsOnlyCanonicalText()
    {
        QFETCH(QString, text);
        QTEST(Decimal::parse(text).has_value(), "accepted");
    }

    void writesAtLeastTheMinorDigits_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << "9200" << "9200.00";
        QTest::newRow("ten places") << "0.1234567891" << "0.1234567891";
        QTest::newRow("trailing zeros go") << "1.5000000000" << "1.50";
        QTest::newRow("no minus zero") << "-0" << "0.00";
        QTest::newRow("negative below one") << "-0.007" << "-0.007";
    }
    void writesAtLeastTheMinorDigits()
    {
        QFETCH(QString, value);
        QTEST(Decimal::parse(value).value().toText(2), "text");
    }

    void goldenFigures_data() // domain-rules §17.2
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("expected");
        QTest::newRow("conversion 100.25 x 7.78") << dec("100.25").timesHalfUp(dec("7.78"), 2).toText(2) << "779.95";
        QTest::newRow("tax 9.9 x 9 %") << dec("9.9").timesHalfUp(dec("0.09"), 2).toText(2) << "0.89";
        QTest::newRow("truncation 60.617") << dec("60.617").truncated(2).toText(2) << "60.61";
        QTest::newRow("tax of 60.61 at 9 %") << dec("60.61").timesHalfUp(dec("0.09"), 2).toText(2) << "5.45";
        QTest::newRow("truncation goes towards zero") << dec("-60.617").truncated(2).toText(2) << "-60.61";
        QTest::newRow("half goes away from zero") << dec("-0.005").halfUp(2).toText(2) << "-0.01";
        QTest::newRow("ratio rounds once") << dec("100").ratioHalfUp(1, 3, 2).toText(2) << "33.33";
        QTest::newRow("ratio half") << dec("0.05").ratioHalfUp(1, 2, 2).toText(2) << "0.03";
    }
    void goldenFigures()
    {
        QFETCH(QString, got);
        QTEST(got, "expected");
    }

    void overflowIsStickyAndNeverWraps()
    {
        Decimal huge = Decimal::fromUnits((Int128(1) << 126) + ((Int128(1) << 126) - 1));
        const Decimal over = huge + huge;
        QVERIFY(!over.isValid());
        QVERIFY(!(over - huge).isValid());
        QVERIFY(!(-over).isValid());
        QVERIFY(!over.truncated(2).isValid());
        QVERIFY(!huge.timesHalfUp(dec("2"), 2).isValid());
        QVERIFY(!huge.isStorable());
        QVERIFY(dec("9199999999999999999.9999999999").isStorable());
        QVERIFY(!dec("9200000000000000000").isStorable());
    }

    void columnsJoinExactly_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"0", "1.5", "-1.5", "-0.0000000001", "-7", "9199999999999999999.9999999999", "-9199999999999999999.9999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void columnsJoinExactly()
    {
        QFETCH(QString, text);
        const Decimal value = Decimal::parse(text).value();
        QVERIFY(value.columnFrac() >= 0 && value.columnFrac() < Decimal::unitsPerWhole);
        QCOMPARE(Decimal::fromColumns(value.columnWhole(), value.columnFrac()).toText(), text);
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
