// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_scanner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace purser;

namespace {

struct Marks
{
    QList<qsizetype> separators, rowEnds;
    friend bool operator==(const Marks &a, const Marks &b) = default;
};

/// The rule, one character at a time.
Marks naive(const QByteArray &text)
{
    Marks marks;
    bool quoted = false, atStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '"') {
                if (i + 1 < text.size() && text[i + 1] == '"')
                    ++i;
                else
                    quoted = false;
            }
            continue;
        }
        if (c == '"' && atStart) {
            quoted = true;
            atStart = false;
        } else if (c == ',' || c == '\n') {
            marks.separators << i;
            if (c == '\n')
                marks.rowEnds << i;
            atStart = true;
        } else {
            atStart = false;
        }
    }
    return marks;
}

Marks scanned(const QByteArray &text)
{
    const QByteArray padded = text + QByteArray(64, ',');
    Marks marks;
    CsvScanner scanner;
    for (qsizetype at = 0; at < text.size(); at += 64) {
        const auto block = scanner.next(padded.constData() + at, int(qMin<qsizetype>(64, text.size() - at)));
        for (int bit = 0; bit < 64; ++bit) {
            if (block.separators >> bit & 1)
                marks.separators << at + bit;
            if (block.rowEnds >> bit & 1)
                marks.rowEnds << at + bit;
        }
    }
    return marks;
}

} // namespace

class TestCsvScanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSeparatorsOutsideQuotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("a,b,c\n1,2,3\n");
        QTest::newRow("quoted comma") << QByteArray("a,\"b,c\",d\n");
        QTest::newRow("quoted line break") << QByteArray("a,\"b\nc\",d\n");
        QTest::newRow("doubled quote") << QByteArray("a,\"b\"\",\"\"c\",d\n");
        QTest::newRow("empty quoted cell") << QByteArray("\"\",\"\"\n");
        QTest::newRow("stray quote in a cell") << QByteArray("a,5\" disk,c\nd,e,f\n");
        QTest::newRow("stray quotes across blocks") << QByteArray(60, 'x') + "\"\",\"y\",z\"\n" + QByteArray(80, 'y') + ",\"a,\"\n";
        QTest::newRow("text behind a closing quote") << QByteArray("\"a\"b,\"c\n");
        QTest::newRow("carriage return behind a closing quote") << QByteArray("\"a\",\"b\"\r\n\"c\",\"d\"\r\n");
        QTest::newRow("quote that never closes") << QByteArray("a,\"b,c\nd,e\n");
        QTest::newRow("closing quote is the last of a block") << QByteArray("\"") + QByteArray(62, 'q') + "\",x\n";
        QTest::newRow("doubled quote over a block's end") << QByteArray("\"") + QByteArray(62, 'q') + "\"\",\",x\n";
    }
    void findsSeparatorsOutsideQuotes()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(scanned(text).separators, naive(text).separators);
        QCOMPARE(scanned(text).rowEnds, naive(text).rowEnds);
    }

    void equalsTheRuleOnRandomText()
    {
        const quint32 seed = qEnvironmentVariableIsSet("PURSER_SEED") ? qEnvironmentVariable("PURSER_SEED").toUInt() : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 20'000; ++round) {
            static constexpr char alphabet[] = "\"\",\n\rabcdefgh";
            const int kinds = 3 + random.bounded(int(sizeof alphabet) - 3);
            QByteArray text;
            for (int i = random.bounded(400); i > 0; --i)
                text += alphabet[random.bounded(kinds)];
            QVERIFY2(scanned(text) == naive(text), qPrintable(QStringLiteral("PURSER_SEED=%1, text %2").arg(seed).arg(QString::fromLatin1(text.toPercentEncoding()))));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvScanner)
#include "tst_csv_scanner.moc"
