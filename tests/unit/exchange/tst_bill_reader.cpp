// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bill_reader.h"

#include "bill_fixture.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <iconv.h>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

QByteArray toGbk(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray gbk(utf8.size() * 2, Qt::Uninitialized);
    char *from = const_cast<char *>(utf8.constData()), *to = gbk.data();
    size_t fromLeft = size_t(utf8.size()), toLeft = size_t(gbk.size());
    const iconv_t converter = iconv_open("GBK", "UTF-8");
    iconv(converter, &from, &fromLeft, &to, &toLeft);
    iconv_close(converter);
    gbk.resize(to - gbk.constData());
    return gbk;
}

constexpr auto header = "Billing Cycle,Pretax Amount,Currency,Instance Name\n";

} // namespace

class TestBillReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialectsAndEncodings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("encoding");
        const QString hans = u"账期,产品,实例名称,应付金额,币种\n202501,云服务器 ECS,数据平台,1.5000000001,CNY\n"_s;
        const QString hant = u"賬期,產品,實例名稱,應付金額,幣種\n202501,云服务器 ECS,数据平台,1.5000000001,CNY\n"_s;
        const QString english = u"Billing Cycle,Product Name,Instance Name,Pretax Amount,Currency\n202501,云服务器 ECS,数据平台,1.5000000001,CNY\n"_s;
        const QString v2 = u"BillingDetails/BillingMonth,ProductDetails/ProductName,ResourceDetails/InstanceName,PayableDetails/TaxExclusivePayableAmount,PricingDetails/Currency\n"
                           "202501,云服务器 ECS,数据平台,1.5000000001,CNY\n"_s;
        const QString partner = u"Billing Cycle,User ID,Product Name,Instance Name,Pretax Cost(Before Round Down Discount),Currency\n202501,7,云服务器 ECS,数据平台,1.5000000001,CNY\n"_s;
        const QString mark(QChar::ByteOrderMark);
        QTest::newRow("legacy English, UTF-8") << english.toUtf8() << u"legacy-en"_s << u"UTF-8"_s;
        QTest::newRow("legacy English, UTF-8 with BOM") << (mark + english).toUtf8() << u"legacy-en"_s << u"UTF-8 with BOM"_s;
        QTest::newRow("legacy English, GBK cells") << toGbk(english) << u"legacy-en"_s << u"GB18030"_s;
        QTest::newRow("legacy simplified Chinese, UTF-8") << hans.toUtf8() << u"legacy-zh-hans"_s << u"UTF-8"_s;
        QTest::newRow("legacy simplified Chinese, UTF-8 with BOM") << (mark + hans).toUtf8() << u"legacy-zh-hans"_s << u"UTF-8 with BOM"_s;
        QTest::newRow("legacy simplified Chinese, GBK") << toGbk(hans) << u"legacy-zh-hans"_s << u"GB18030"_s;
        QTest::newRow("legacy traditional Chinese, UTF-8") << hant.toUtf8() << u"legacy-zh-hant"_s << u"UTF-8"_s;
        QTest::newRow("legacy traditional Chinese, GBK") << toGbk(hant) << u"legacy-zh-hant"_s << u"GB18030"_s;
        QTest::newRow("v2, UTF-8") << v2.toUtf8() << u"v2"_s << u"UTF-8"_s;
        QTest::newRow("v2, GBK cells") << toGbk(v2) << u"v2"_s << u"GB18030"_s;
        QTest::newRow("partner, UTF-8 with BOM") << (mark + partner).toUtf8() << u"partner"_s << u"UTF-8 with BOM"_s;
    }
    void dialectsAndEncodings()
    {
        QFETCH(QByteArray, text);
        BillFixture bill;
        const auto report = bill.read(text);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QTEST(report->dialect, "dialect");
        QTEST(report->encoding, "encoding");
        QCOMPARE(report->lines, 1);
        QCOMPARE(bill.cells({u"billing_cycle"_s, u"product_name"_s, u"instance_name"_s, u"pretax_amount"_s, u"currency"_s}),
                 (QList<QStringList>{{u"2"_s, u"2025-01"_s, u"云服务器 ECS"_s, u"数据平台"_s, u"1.5000000001"_s, u"CNY"_s}}));
    }

    void shapesOfCsv_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QList<QStringList>>("expected");
        const QList<QStringList> one{{u"2"_s, u"2025-01"_s, u"1.5"_s, u"a"_s}};
        QTest::newRow("line feeds") << QByteArray("202501,1.5,USD,a\n") << one;
        QTest::newRow("carriage returns too") << QByteArray("202501,1.5,USD,a\r\n") << one;
        QTest::newRow("no line break at the end") << QByteArray("202501,1.5,USD,a") << one;
        QTest::newRow("empty lines at the end") << QByteArray("202501,1.5,USD,a\n\n\r\n") << one;
        QTest::newRow("all quoted") << QByteArray("\"202501\",\"1.5\",\"USD\",\"a\"\r\n") << one;
        QTest::newRow("comma and quotes in a cell") << QByteArray("202501,1.5,USD,\"a, \"\"b\"\"\"\n") << QList<QStringList>{{u"2"_s, u"2025-01"_s, u"1.5"_s, u"a, \"b\""_s}};
        QTest::newRow("stray quote") << QByteArray("202501,1.5,USD,5\" disk\n202501,2,USD,b\n")
                                     << QList<QStringList>{{u"2"_s, u"2025-01"_s, u"1.5"_s, u"5\" disk"_s}, {u"3"_s, u"2025-01"_s, u"2"_s, u"b"_s}};
        QTest::newRow("line break in a cell") << QByteArray("202501,1.5,USD,\"a\nb\"\n202501,2,USD,c\n")
                                              << QList<QStringList>{{u"2"_s, u"2025-01"_s, u"1.5"_s, u"a\nb"_s}, {u"4"_s, u"2025-01"_s, u"2"_s, u"c"_s}};
        QTest::newRow("identical lines are all kept") << QByteArray("202501,1,USD,a\n202501,1,USD,a\n")
                                                      << QList<QStringList>{{u"2"_s, u"2025-01"_s, u"1"_s, u"a"_s}, {u"3"_s, u"2025-01"_s, u"1"_s, u"a"_s}};
        QTest::newRow("empty amount is no value") << QByteArray("2025-01,,USD,a\n") << QList<QStringList>{{u"2"_s, u"2025-01"_s, QString(), u"a"_s}};
        QTest::newRow("ten places") << QByteArray("2025-01,-0.0000000001,USD,\n") << QList<QStringList>{{u"2"_s, u"2025-01"_s, u"-0.0000000001"_s, QString()}};
        QTest::newRow("beyond 64 bits") << QByteArray("2025-01,9199999999999999999.9999999999,USD,a\n2025-01,,USD,b\n2025-01,-1,USD,c\n")
                                        << QList<QStringList>{{u"2"_s, u"2025-01"_s, u"9199999999999999999.9999999999"_s, u"a"_s},
                                                              {u"3"_s, u"2025-01"_s, QString(), u"b"_s},
                                                              {u"4"_s, u"2025-01"_s, u"-1"_s, u"c"_s}};
        QTest::newRow("header only") << QByteArray() << QList<QStringList>{};
    }
    void shapesOfCsv()
    {
        QFETCH(QByteArray, rows);
        BillFixture bill;
        const auto report = bill.read(header + rows);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QTEST(bill.cells({u"billing_cycle"_s, u"pretax_amount"_s, u"instance_name"_s}), "expected");
    }

    void monthsAndDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("yyyymm") << QByteArray("Billing Cycle,Billing Date,Pretax Amount,Currency\n202512,20251231,1,USD\n") << QStringList{u"2025-12"_s, u"2025-12-31"_s};
        QTest::newRow("yyyy-mm") << QByteArray("Billing Cycle,Billing Date,Pretax Amount,Currency\n2025-12,2025-12-31,1,USD\n") << QStringList{u"2025-12"_s, u"2025-12-31"_s};
        QTest::newRow("the month wins over the date") << QByteArray("Billing Cycle,Billing Date,Pretax Amount,Currency\n202512,20251101,1,USD\n") << QStringList{u"2025-12"_s, u"2025-11-01"_s};
        QTest::newRow("from the date where empty") << QByteArray("Billing Cycle,Billing Date,Pretax Amount,Currency\n,20251101,1,USD\n") << QStringList{u"2025-11"_s, u"2025-11-01"_s};
        QTest::newRow("no month column") << QByteArray("Billing Date,Pretax Amount,Currency\n20251101,1,USD\n") << QStringList{u"2025-11"_s, u"2025-11-01"_s};
        QTest::newRow("date with a time") << QByteArray("Billing Date,Pretax Amount,Currency\n2025-11-01 10:00:00,1,USD\n") << QStringList{u"2025-11"_s, u"2025-11-01 10:00:00"_s};
    }
    void monthsAndDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, cells);
        BillFixture bill;
        const auto report = bill.read(text);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(bill.cells({u"billing_cycle"_s, u"billing_date"_s}).value(0).sliced(1), cells);
        QCOMPARE(report->totals.front().month, cells.first());
        QCOMPARE(bill.store->refs().front().description.months, QStringList{cells.first()});
    }

    void badRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("column");
        QTest::newRow("no number") << QByteArray("202501,\"12,x\",USD,a") << u"bill.csv:3: \"Pretax Amount\" is not a number: \"12,x\""_s << u"Pretax Amount"_s;
        QTest::newRow("exponent") << QByteArray("202501,1e3,USD,a") << u"bill.csv:3: \"Pretax Amount\" is not a number: \"1e3\""_s << u"Pretax Amount"_s;
        QTest::newRow("grouping") << QByteArray("202501,\"1,000\",USD,a") << u"bill.csv:3: \"Pretax Amount\" is not a number: \"1,000\""_s << u"Pretax Amount"_s;
        QTest::newRow("minus alone") << QByteArray("202501,-,USD,a") << u"bill.csv:3: \"Pretax Amount\" is not a number: \"-\""_s << u"Pretax Amount"_s;
        QTest::newRow("eleven decimals") << QByteArray("202501,0.12345678901,USD,a") << u"bill.csv:3: \"Pretax Amount\" has more than ten decimals: \"0.12345678901\""_s << u"Pretax Amount"_s;
        QTest::newRow("forty digits") << QByteArray("202501,9999999999999999999999999999999999999999,USD,a")
                                      << u"bill.csv:3: \"Pretax Amount\" is not a number: \"9999999999999999999999999999999999999999\""_s << u"Pretax Amount"_s;
        QTest::newRow("cell missing") << QByteArray("202501,1,USD") << u"bill.csv:3: the row has 3 cells where the header has 4"_s << QString();
        QTest::newRow("cell too many") << QByteArray("202501,1,USD,a,b") << u"bill.csv:3: the row has 5 cells where the header has 4"_s << QString();
        QTest::newRow("no such month") << QByteArray("202513,1,USD,a") << u"bill.csv:3: \"Billing Cycle\" is not a month: \"202513\""_s << u"Billing Cycle"_s;
        QTest::newRow("no month at all") << QByteArray(",1,USD,a") << u"bill.csv:3: the row has no billing month and no date to tell it from"_s << u"Billing Cycle"_s;
        QTest::newRow("no currency") << QByteArray("202501,1,,a") << u"bill.csv:3: \"Currency\" is empty"_s << u"Currency"_s;
        QTest::newRow("neither UTF-8 nor GBK") << QByteArray("202501,1,USD,\xff\xff") << u"bill.csv:3: \"Instance Name\" is neither UTF-8 nor GBK text: \"��\""_s << u"Instance Name"_s;
    }
    void badRows()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, sentence);
        // Beyond the part that the encoding is told from, and with characters that settle it.
        const QByteArray text = header + QByteArray("202501,1,USD,ü\n") + row + "\n202502,2,USD,c\n";
        const bool isEncoding = row.contains('\xff');
        BillFixture strict;
        const auto refused = strict.read(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, RefusalCode::InvalidValue);
        if (isEncoding) // so early in the file, it is the whole file that is no text
            return;
        QCOMPARE(refused.error().message, sentence);
        QTEST(refused.error().field, "column");
        QVERIFY(strict.store->refs().empty());

        BillFixture lenient;
        const auto report = lenient.read(text, {{}, true});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->badRowCount, 1);
        QCOMPARE(report->badRows.front().sentence, sentence);
        QCOMPARE(report->badRows.front().line, 3);
        QTEST(report->badRows.front().column, "column");
        QCOMPARE(lenient.cells({u"billing_cycle"_s, u"pretax_amount"_s, u"instance_name"_s}),
                 (QList<QStringList>{{u"2"_s, u"2025-01"_s, u"1"_s, u"ü"_s}, {u"4"_s, u"2025-02"_s, u"2"_s, u"c"_s}}));
        QCOMPARE(report->totals.size(), size_t(2));
    }

    void aTextThatIsNoTextIsABadRow()
    {
        QByteArray text = header;
        for (int i = 0; i < 40'000; ++i)
            text += "202501,1,USD,instance \xc3\xbc " + QByteArray::number(i) + '\n';
        const QByteArray bad = text + "202501,1,USD,\xff\xff\n202501,1,USD,\xff\xff\n202501,1,USD,fine\n";
        BillFixture strict, lenient;
        QCOMPARE(strict.read(bad).error().message, u"bill.csv:40002: \"Instance Name\" is neither UTF-8 nor GBK text: \"��\""_s);
        const auto report = lenient.read(bad, {{}, true});
        QCOMPARE(report->badRowCount, 2);
        QCOMPARE(report->lines, 40'001);
    }

    void asciiBeginningsMayTurnOutGbkLater()
    {
        QByteArray text = header;
        for (int i = 0; i < 40'000; ++i)
            text += "202501,1,USD,instance " + QByteArray::number(i) + '\n';
        text += "202501,1,USD," + toGbk(u"客服"_s) + "\n202501,1,USD," + u"数据"_s.toUtf8() + '\n';
        BillFixture bill;
        const auto report = bill.read(text);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        const auto cells = bill.cells({u"instance_name"_s});
        QCOMPARE(cells[40'000], (QStringList{u"40002"_s, u"客服"_s}));
        QCOMPARE(cells[40'001], (QStringList{u"40003"_s, u"数据"_s}));
    }

    void aQuoteThatNeverClosesCostsOneRow_data()
    {
        QTest::addColumn<int>("rowsBehind");
        QTest::newRow("at the end") << 0;
        QTest::newRow("a few rows before the end") << 3;
        QTest::newRow("far from the end") << 400'000;
    }
    void aQuoteThatNeverClosesCostsOneRow()
    {
        QFETCH(int, rowsBehind);
        QByteArray text = header + QByteArray("202501,1,USD,a\n202501,1,USD,\"b\n");
        for (int i = 0; i < rowsBehind; ++i)
            text += "202501,1,USD,c\n";
        BillFixture strict;
        QCOMPARE(strict.read(text).error().message, u"bill.csv:3: a quote opens in this row and never closes"_s);
        BillFixture lenient;
        const auto report = lenient.read(text, {{}, true});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->lines, rowsBehind + 1);
        QCOMPARE(report->badRowCount, 1);
        QCOMPARE(report->badRows.front().line, 3);
        if (rowsBehind > 0)
            QCOMPARE(lastLine(lenient), QString::number(rowsBehind + 3));
    }

    void whatIsNoBillIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << u"bill.csv is empty."_s;
        QTest::newRow("binary") << QByteArray("\x7f" "ELF\0\0\n\0", 8) << u"bill.csv is not a bill that Purser can read: it is no CSV text in UTF-8 or GBK."_s;
        QTest::newRow("another table") << QByteArray("Name,Age\nAnn,7\n")
                                       << u"bill.csv is not a bill that Purser can read: its first line has no column for \"Billing Cycle\", \"Currency\", \"Pretax Amount\"."_s;
    }
    void whatIsNoBillIsNamed()
    {
        QFETCH(QByteArray, text);
        BillFixture bill;
        const auto report = bill.read(text);
        QVERIFY(!report);
        QTEST(report.error().message, "sentence");
        QVERIFY(!looksLikeBill(bill.path(u"bill.csv"_s)));
    }

    void filesThatAreNotThere()
    {
        BillFixture bill;
        QCOMPARE(readBill(bill.path(u"nowhere.csv"_s), *bill.store).error().code, RefusalCode::Failed);
        QCOMPARE(readBill(bill.path(u"."_s), *bill.store).error().code, RefusalCode::Failed);
    }

    void provenance()
    {
        const QByteArray text = header + QByteArray("202501,0.1,USD,a\n202502,0.2,USD,b\n202501,0.3,EUR,c\n202501,0.4,USD,d\n202501,,USD,e\n");
        BillFixture bill;
        const auto report = bill.read(text);
        QVERIFY(report);
        QCOMPARE(report->file, u"bill.csv"_s);
        QCOMPARE(report->fileBytes, text.size());
        QCOMPARE(report->sha256, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
        QStringList totals;
        for (const BillTotal &total : report->totals)
            totals << total.month + u' ' + total.currency + u' ' + QString::number(total.lines) + u' ' + total.pretaxAmount.toText(2);
        QCOMPARE(totals, (QStringList{u"2025-01 EUR 1 0.30"_s, u"2025-01 USD 3 0.50"_s, u"2025-02 USD 1 0.20"_s}));
        QVERIFY(looksLikeBill(bill.path(u"bill.csv"_s)));
    }

    void cancelRefuses()
    {
        QByteArray text = header;
        for (int i = 0; i < 500'000; ++i)
            text += "202501,1,USD,a\n";
        BillFixture bill;
        QVERIFY(bill.read(text));
        BillFixture cancelled;
        std::stop_source stop;
        int told = 0;
        const auto report = readBill(bill.path(u"bill.csv"_s), *cancelled.store, {}, [&](const BillProgress &progress) {
            ++told;
            QVERIFY(progress.bytesDone <= progress.bytesTotal);
            stop.request_stop();
        }, stop.get_token());
        QVERIFY(told > 0);
        QVERIFY(!report);
        QCOMPARE(report.error().code, RefusalCode::Failed);
    }

    void theSinkMayRefuse()
    {
        class FullSink final : public SegmentSink
        {
        public:
            Result<void> put(EncodedSegment &&) override { return refuse(RefusalCode::Failed, u"The disk is full."_s); }
        } sink;
        BillFixture bill;
        QVERIFY(bill.read(header + QByteArray("202501,1,USD,a\n")));
        QCOMPARE(readBill(bill.path(u"bill.csv"_s), sink).error().message, u"The disk is full."_s);
    }

    void progressEndsAtTheEnd()
    {
        BillFixture bill;
        const QByteArray text = header + QByteArray("202501,1,USD,a\n");
        QVERIFY(bill.read(text));
        BillProgress last;
        MemoryStore again;
        QVERIFY(readBill(bill.path(u"bill.csv"_s), again, {}, [&](const BillProgress &progress) { last = progress; }));
        QCOMPARE(last.bytesDone, text.size());
        QCOMPARE(last.bytesTotal, text.size());
        QCOMPARE(last.lines, 1);
    }

    void randomFilesOfManySegments()
    {
        const quint32 seed = qEnvironmentVariableIsSet("PURSER_SEED") ? qEnvironmentVariable("PURSER_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("PURSER_SEED=%u", seed);
        QRandomGenerator random(seed);
        QByteArray text("Pretax Amount,Instance Name,Currency,Usage,Billing Cycle\n");
        QList<QStringList> expected;
        qint64 line = 2, bad = 0;
        for (int i = 0; i < 150'000; ++i) {
            const bool broken = random.bounded(1000) == 0;
            QString name = random.bounded(3) ? u"名 "_s + QString::number(i) : u"same"_s;
            qint64 lineBreaks = 0;
            if (random.bounded(20) == 0) {
                name += u"\n\"x\", y"_s;
                lineBreaks = 1;
            }
            const Decimal amount = Decimal::fromUnits(Int128(random.generate64() >> random.bounded(64)) * (random.bounded(2) ? 1 : -1));
            const QString usage = random.bounded(4) ? QString::number(random.bounded(50)) : QString();
            QString quoted = name;
            quoted.replace(u'"', u"\"\""_s);
            text += amount.toText(random.bounded(3)).toUtf8() + ",\"" + quoted.toUtf8() + "\",USD," + (broken ? QByteArray("?") : usage.toUtf8()) + ",202501" + (random.bounded(2) ? "\r\n" : "\n");
            if (broken)
                ++bad;
            else
                expected << QStringList{QString::number(line), amount.toText(), name, usage.isEmpty() ? QString() : usage};
            line += 1 + lineBreaks;
        }
        BillFixture bill;
        const auto report = bill.read(text, {{}, true});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->badRowCount, bad);
        QVERIFY(report->segments >= 3);
        const auto cells = bill.cells({u"pretax_amount"_s, u"instance_name"_s, u"usage"_s});
        QCOMPARE(cells.size(), expected.size());
        for (qsizetype i = 0; i < cells.size(); ++i)
            QCOMPARE(cells[i], expected[i]);
    }

private:
    static QString lastLine(const BillFixture &bill) { return bill.cells({u"currency"_s}).last().first(); }
};

QTEST_GUILESS_MAIN(TestBillReader)
#include "tst_bill_reader.moc"
