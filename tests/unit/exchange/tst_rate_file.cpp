// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rate_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace purser;
using namespace Qt::StringLiterals;

class TestRateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByName_data();
    void columnsAreFoundByName();
    void ratesAreExact();
    void sourceIsTheFileByDefault();
    void problemsNameTheirLine_data();
    void problemsNameTheirLine();
    void allOrNothing();
    void manyProblemsAreCounted();
    void theHeaderTellsTheFile_data();
    void theHeaderTellsTheFile();
    void aFileThatCannotBeRead();
    void whatIsNoFileIsNotOpened_data();
    void whatIsNoFileIsNotOpened();

private:
    /// "month from to rate source" of every line, parted by semicolons.
    static QString said(const RateFile &file);

    QTemporaryDir m_folder;
};

QString TestRateFile::said(const RateFile &file)
{
    QStringList lines;
    for (const RateLine &line : file.lines) {
        lines << u"%1 %2 %3 %4 %5 %6"_s.arg(line.line).arg(line.rate.month.text(), line.rate.from.code(), line.rate.to.code(), line.rate.rate.toText(), line.rate.source);
    }
    return (lines + file.problems).join(u"; "_s);
}

void TestRateFile::columnsAreFoundByName_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray chinese = "来源,汇率,目标币种,原币种,月份\nECB,1.0825,USD,EUR,2026-09\n";
    QTest::newRow("in order") << QByteArray("month,from,to,rate,source\n2026-09,EUR,USD,1.0825,ECB\n");
    QTest::newRow("in another order") << QByteArray("rate,source,to,from,month\n1.0825,ECB,USD,EUR,2026-09\n");
    QTest::newRow("any case and spacing") << QByteArray(" Month ,FROM,To, Rate,SOURCE\n 2026-09 ,eur, USD ,1.0825, ECB\n");
    QTest::newRow("with others between") << QByteArray("month,note,from,to,rate,person,source\n2026-09,x,EUR,USD,1.0825,maja,ECB\n");
    QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbfmonth,from,to,rate,source\r\n2026-09,EUR,USD,1.0825,ECB\r\n");
    QTest::newRow("without a line feed at the end") << QByteArray("month,from,to,rate,source\n2026-09,EUR,USD,1.0825,ECB");
    QTest::newRow("with tabs") << QByteArray("month\tfrom\tto\trate\tsource\n2026-09\tEUR\tUSD\t1.0825\tECB\n");
    QTest::newRow("quoted") << QByteArray("\"month\",\"from\",\"to\",\"rate\",\"source\"\n\"2026-09\",\"EUR\",\"USD\",\"1.0825\",\"ECB\"\n");
    QTest::newRow("month with a slash") << QByteArray("month,from,to,rate,source\n2026/09,EUR,USD,1.0825,ECB\n");
    QTest::newRow("in Chinese") << chinese;
    QTest::newRow("in GBK") << QByteArray("\xd4\xc2\xb7\xdd,\xd4\xad\xb1\xd2\xd6\xd6,\xc4\xbf\xb1\xea\xb1\xd2\xd6\xd6,\xbb\xe3\xc2\xca,\xc0\xb4\xd4\xb4\n2026-09,EUR,USD,1.0825,ECB\n");
}

void TestRateFile::columnsAreFoundByName()
{
    QFETCH(QByteArray, text);
    QCOMPARE(said(readRates(text, u"rates.csv"_s)), u"2 2026-09 EUR USD 1.0825 ECB"_s);
}

void TestRateFile::ratesAreExact()
{
    const RateFile file = readRates("month,from,to,rate,source\n2026-09,IDR,USD,0.0000612345,BI\n\n2026-09,GBP,USD,12345678.9876543211,RMA\n", u"rates.csv"_s);
    QCOMPARE(said(file), u"2 2026-09 IDR USD 0.0000612345 BI; 4 2026-09 GBP USD 12345678.9876543211 RMA"_s);
}

void TestRateFile::sourceIsTheFileByDefault()
{
    QCOMPARE(said(readRates("month,from,to,rate\n2026-09,EUR,USD,1.0825\n", u"ecb-2026-09.csv"_s)), u"2 2026-09 EUR USD 1.0825 ecb-2026-09.csv"_s);
    QCOMPARE(said(readRates("month,from,to,rate,source\n2026-09,EUR,USD,1.0825,\n", u"ecb.csv"_s)), u"2 2026-09 EUR USD 1.0825 ecb.csv"_s);
    const RateFile longName = readRates("month,from,to,rate\n2026-09,EUR,USD,1.0825\n", QString(200, u'x') + u".csv"_s);
    QCOMPARE(longName.problemCount, 0);
    QCOMPARE(longName.lines.first().rate.source.size(), 128);
    // A source may hold the separator and quotes.
    QCOMPARE(readRates("month,from,to,rate,source\n2026-09,EUR,USD,1.0825,\"ECB, \"\"fixing\"\"\"\n", u"r.csv"_s).lines.first().rate.source, u"ECB, \"fixing\""_s);
}

void TestRateFile::problemsNameTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const QByteArray head = "month,from,to,rate,source\n2026-08,EUR,USD,1.1,ECB\n";
    QTest::newRow("a rate that is no number") << head + "2026-09,EUR,USD,\"12,x\",ECB\n" << u"rates.csv:3: \"rate\" is not a number: \"12,x\""_s;
    QTest::newRow("a decimal comma") << head + "2026-09,EUR,USD,\"1,0825\",ECB\n" << u"rates.csv:3: \"rate\" is not a number: \"1,0825\""_s;
    QTest::newRow("an exponent") << head + "2026-09,EUR,USD,1E-5,ECB\n" << u"rates.csv:3: \"rate\" is not a number: \"1E-5\""_s;
    QTest::newRow("eleven decimals") << head + "2026-09,EUR,USD,1.00000000001,ECB\n" << u"rates.csv:3: \"rate\" has more than ten decimals: \"1.00000000001\""_s;
    QTest::newRow("zero") << head + "2026-09,EUR,USD,0,ECB\n" << u"rates.csv:3: \"rate\" is not above zero: \"0\""_s;
    QTest::newRow("below zero") << head + "2026-09,EUR,USD,-1,ECB\n" << u"rates.csv:3: \"rate\" is not above zero: \"-1\""_s;
    QTest::newRow("no month") << head + "2026-13,EUR,USD,1,ECB\n" << u"rates.csv:3: \"month\" is not a month, such as 2026-09: \"2026-13\""_s;
    QTest::newRow("no currency") << head + "2026-09,EURO,USD,1,ECB\n" << u"rates.csv:3: \"from\" is not a currency code, such as USD: \"EURO\""_s;
    QTest::newRow("the same currency") << head + "2026-09,USD,usd,1,ECB\n" << u"rates.csv:3: \"from\" and \"to\" are the same currency: \"USD\""_s;
    QTest::newRow("an empty cell") << head + "2026-09,EUR,,1,ECB\n" << u"rates.csv:3: \"to\" is empty."_s;
    QTest::newRow("a short row") << head + "2026-09,EUR\n" << u"rates.csv:3: \"to\" is empty.; rates.csv:3: \"rate\" is empty."_s;
    QTest::newRow("a long row") << head + "2026-09,EUR,USD,1,ECB,more\n" << u"rates.csv:3: There are more cells than columns: \"more\""_s;
    QTest::newRow("the same rate twice") << head + "2026-08,EUR,USD,1.2,ECB\n" << u"rates.csv:3: The rate from EUR to USD for 2026-08 is in line 2 already."_s;
    QTest::newRow("after a cell of two lines") << head + "2026-09,EUR,USD,1,\"two\nlines\"\n2026-10,EUR,USD,x,ECB\n"
                                               << u"rates.csv:3: \"source\" is not one line of at most 128 characters: \"two lines\"; rates.csv:5: \"rate\" is not a number: \"x\""_s;
    QTest::newRow("a quote never closed") << head + "2026-09,EUR,USD,1,\"ECB\n" << u"rates.csv:3: A quote is opened and never closed."_s;
    QTest::newRow("a missing column") << QByteArray("month,from,rate\n2026-09,EUR,1\n") << u"rates.csv:1: The column \"to\" is missing."_s;
    QTest::newRow("a column twice") << QByteArray("month,from,to,rate,汇率\n2026-09,EUR,USD,1,1\n") << u"rates.csv:1: The column \"汇率\" is there twice."_s;
    QTest::newRow("the header's own word") << QByteArray("月份,原币种,目标币种,汇率\n2026-09,EUR,USD,x\n") << u"rates.csv:2: \"汇率\" is not a number: \"x\""_s;
    QTest::newRow("nothing") << QByteArray() << u"rates.csv:1: The file is empty."_s;
    QTest::newRow("a header alone") << QByteArray("month,from,to,rate\n") << u"rates.csv:1: There is no rate below the header."_s;
    QTest::newRow("UTF-16") << QByteArray("m\0o\0n\0t\0h\0", 10) << u"rates.csv:1: The text is neither UTF-8 nor GBK."_s;
}

void TestRateFile::problemsNameTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const RateFile file = readRates(text, u"rates.csv"_s);
    QCOMPARE(file.problems.join(u"; "_s), problem);
    QVERIFY(file.lines.isEmpty());
}

void TestRateFile::allOrNothing()
{
    const RateFile file = readRates("month,from,to,rate\n2026-09,EUR,USD,1\n2026-10,EUR,USD,x\n2026-11,EUR,USD,y\n", u"rates.csv"_s);
    QCOMPARE(file.problemCount, 2);
    QVERIFY(file.lines.isEmpty());
}

void TestRateFile::manyProblemsAreCounted()
{
    QByteArray text = "month,from,to,rate\n";
    for (int i = 0; i < 1000; ++i)
        text += "2026-09,EUR,USD,x\n";
    const RateFile file = readRates(text, u"rates.csv"_s);
    QCOMPARE(file.problemCount, 1000);
    QCOMPARE(file.problems.size(), maxRateProblems);
}

void TestRateFile::theHeaderTellsTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("rates");
    QTest::newRow("rates") << QByteArray("month,from,to,rate,source\n") << true;
    QTest::newRow("rates without a source") << QByteArray("rate\tto\tfrom\tmonth") << true;
    QTest::newRow("rates in Chinese") << QByteArray("月份,原币种,目标币种,汇率\n") << true;
    QTest::newRow("long after the header") << QByteArray("month,from,to,rate\n" + QByteArray("2026-09,EUR,USD,1\n").repeated(10'000)) << true;
    QTest::newRow("no rate column") << QByteArray("month,from,to\n") << false;
    QTest::newRow("a bill") << QByteArray("Billing Cycle,Account ID,Product Name,Pretax Amount,Currency\n") << false;
    QTest::newRow("one long line") << QByteArray(100'000, 'x') << false;
    QTest::newRow("no text") << QByteArray("PK\3\4\0\0\0\0", 8) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestRateFile::theHeaderTellsTheFile()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, rates);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"any.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(isRateFile(file.fileName()), rates);
}

void TestRateFile::aFileThatCannotBeRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"none.csv"_s);
    QVERIFY(!isRateFile(path));
    const auto none = readRateFile(path);
    QVERIFY(!none);
    QCOMPARE(none.error().code, RefusalCode::Failed);
    QFile large(folder.filePath(u"large.csv"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(maxRateFileBytes + 1));
    large.close();
    const auto refused = readRateFile(large.fileName());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, RefusalCode::LimitExceeded);
}

void TestRateFile::whatIsNoFileIsNotOpened_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a pipe nobody writes to") << m_folder.filePath(u"pipe.csv"_s);
    QTest::newRow("a device without an end") << u"/dev/zero"_s;
    QCOMPARE(mkfifo(qPrintable(m_folder.filePath(u"pipe.csv"_s)), 0600), 0);
}

void TestRateFile::whatIsNoFileIsNotOpened()
{
    QFETCH(QString, path);
    QVERIFY(!isRateFile(path));
    const auto refused = readRateFile(path);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"is not a file"_s), qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(TestRateFile)
#include "tst_rate_file.moc"
