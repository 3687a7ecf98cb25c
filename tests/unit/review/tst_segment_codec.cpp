// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_builder.h"
#include "review/column_values.h"
#include "review/sha256.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

quint32 seed()
{
    static const quint32 value = qEnvironmentVariableIsSet("PURSER_SEED") ? qEnvironmentVariable("PURSER_SEED").toUInt() : QRandomGenerator::global()->generate();
    return value;
}

quint32 add(TextColumnBuilder &builder, const QByteArray &text)
{
    const QByteArray padded = text + QByteArray(8, '#');
    return builder.add(padded.constData(), quint32(text.size()));
}

QList<QByteArray> texts(const SegmentColumn &column, int lines, const QByteArray &blob)
{
    const auto dictionary = decodeDictionary(column, lines, blob).value();
    const auto codes = decodeCodes(column, lines, blob).value();
    QList<QByteArray> result;
    for (int i = 0; i < lines; ++i) {
        const auto text = dictionary->at(quint32(codes->code(quint32(i))));
        result << QByteArray(text.data(), qsizetype(text.size()));
    }
    return result;
}

QStringList numbers(const SegmentColumn &column, int lines, const QByteArray &blob)
{
    const auto dictionary = decodeDictionary(column, lines, blob).value();
    const auto codes = decodeCodes(column, lines, blob).value();
    Numbers decoded;
    decoded.decode(*codes, *dictionary);
    QStringList result;
    for (int i = 0; i < lines; ++i) {
        const auto value = decimalAt(*codes, *dictionary, quint32(i));
        result << (value ? value->toText() : QString());
        // The two ways to read a number agree.
        const Int128 number = decoded.isWide ? decoded.wide[size_t(i)] : Int128(decoded.narrow[size_t(i)]);
        if (scaledSum(number, decoded.scale) != value.value_or(Decimal()))
            result.last() += u" but "_s + scaledSum(number, decoded.scale).toText();
    }
    return result;
}

SegmentColumn textColumn()
{
    return {u"name"_s, u"Name"_s, ColumnKind::Text, 0, {}};
}

SegmentColumn decimalColumn()
{
    return {u"amount"_s, u"Amount"_s, ColumnKind::Decimal, 0, {}};
}

} // namespace

class TestSegmentCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashIsSha256()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("abc"), QByteArray(100'000, 'x')})
            QCOMPARE(Sha256::of(text), QCryptographicHash::hash(text, QCryptographicHash::Sha256));
    }

    void textsComeBack_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("distinct");
        QTest::newRow("one line") << 1 << 1;
        QTest::newRow("all the same") << 1000 << 1;
        QTest::newRow("two") << 1000 << 2;
        QTest::newRow("256") << 5000 << 256;
        QTest::newRow("257") << 5000 << 257;
        QTest::newRow("every line its own") << SegmentDescription::maxLines << SegmentDescription::maxLines;
    }
    void textsComeBack()
    {
        QFETCH(int, lines);
        QFETCH(int, distinct);
        QRandomGenerator random(seed());
        TextColumnBuilder builder;
        BlobWriter writer;
        for (int turn = 0; turn < 2; ++turn) { // builders are used again
            QList<QByteArray> expected;
            for (int i = 0; i < lines; ++i) {
                const int which = distinct == lines ? i : i < distinct ? i : random.bounded(distinct);
                const QByteArray text = QByteArray(which % 40, 'a') + QByteArray::number(which);
                expected << (which == 0 ? QByteArray() : text);
                add(builder, expected.last());
            }
            SegmentColumn column = textColumn();
            const QByteArray blob = builder.encode(writer, column);
            QCOMPARE(column.sha256, Sha256::of(blob));
            QCOMPARE(texts(column, lines, blob), expected);
            builder.clear();
        }
    }

    void erasedLinesAreGone()
    {
        TextColumnBuilder text;
        DecimalColumnBuilder decimal;
        BlobWriter writer;
        for (int i = 0; i < 6; ++i) {
            add(text, "text " + QByteArray::number(i));
            decimal.addUnits(i == 4 ? Int128(1) << 100 : Int128(i) * Decimal::unitsPerWhole);
        }
        const std::vector<quint8> drop{0, 1, 1, 0}; // of lines 2 to 5: 3 and 4
        text.erase(2, drop);
        decimal.erase(2, drop);
        SegmentColumn names = textColumn(), amounts = decimalColumn();
        const QByteArray textBlob = text.encode(writer, names);
        QCOMPARE(texts(names, 4, textBlob), (QList<QByteArray>{"text 0", "text 1", "text 2", "text 5"}));
        QCOMPARE(decodeDictionary(names, 4, textBlob).value()->entries, 4u);
        const QByteArray decimalBlob = decimal.encode(writer, amounts);
        QCOMPARE(numbers(amounts, 4, decimalBlob), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"5"_s}));
    }

    void decimalsComeBack_data()
    {
        QTest::addColumn<QStringList>("cells");
        QStringList many, few, wide, spread;
        QRandomGenerator random(seed());
        for (int i = 0; i < 20'000; ++i) {
            many << Decimal::fromUnits(Int128(qint64(random.generate64()) >> random.bounded(63))).toText();
            few << (i % 7 ? u"0.%1"_s.arg(i % 7) : QString());
            wide << (i % 3 ? Decimal::fromUnits(Int128(qint64(random.generate64())) * qint64(random.bounded(1'000'000))).toText() : QString());
            spread << QString::number(i);
        }
        QTest::newRow("nothing but empty cells") << QStringList{QString(), QString()};
        QTest::newRow("all the same") << QStringList(1000, u"-3.5"_s);
        QTest::newRow("one value and an empty cell") << QStringList{u"7"_s, QString()};
        QTest::newRow("few values") << few;
        QTest::newRow("many values") << many;
        QTest::newRow("beyond 64 bits") << wide;
        QTest::newRow("whole numbers") << spread;
        QTest::newRow("the ends of 64 bits") << QStringList{u"922337203.6854775807"_s, u"-922337203.6854775808"_s, u"-922337203.6854775807"_s, u"-922337203.6854775806"_s, QString(), u"0"_s};
        QTest::newRow("ten places") << QStringList{u"0.0000000001"_s, u"-0.0000000001"_s};
        QTest::newRow("eighteen and nineteen digits") << QStringList{u"123456789012345678"_s, u"1234567890123456789"_s, u"12345678.1234567891"_s, u"123456789.1234567891"_s};
    }
    void decimalsComeBack()
    {
        QFETCH(QStringList, cells);
        DecimalColumnBuilder builder;
        BlobWriter writer;
        for (int turn = 0; turn < 2; ++turn) {
            for (const QString &cell : cells) {
                const QByteArray text = cell.toLatin1() + QByteArray(8, '9');
                QVERIFY2(builder.add(text.constData(), quint32(cell.size())), qPrintable(cell));
            }
            SegmentColumn column = decimalColumn();
            const QByteArray blob = builder.encode(writer, column);
            const QStringList back = numbers(column, int(cells.size()), blob);
            for (qsizetype i = 0; i < cells.size(); ++i)
                QCOMPARE(back[i], cells[i]);
            builder.clear();
        }
    }

    void readsTheSameNumbersAsDecimal()
    {
        QRandomGenerator random(seed());
        DecimalColumnBuilder builder;
        static constexpr char alphabet[] = "0123456789999.-e ";
        int accepted = 0;
        for (int round = 0; round < 200'000; ++round) {
            QByteArray text;
            for (int i = random.bounded(26); i >= 0; --i)
                text += alphabet[random.bounded(random.bounded(4) ? 13 : int(sizeof alphabet) - 1)];
            const auto expected = Decimal::parse(QString::fromLatin1(text));
            const quint32 line = builder.lines();
            const QByteArray padded = text + "99999999";
            const bool added = builder.add(padded.constData(), quint32(text.size()));
            if (added != expected.has_value() || (added && builder.units(line) != expected->units()))
                QFAIL(qPrintable(u"PURSER_SEED=%1, text %2"_s.arg(seed()).arg(QString::fromLatin1(text))));
            accepted += added;
            if (builder.lines() == 60'000)
                builder.clear();
        }
        QVERIFY(accepted > 1'000);
    }

    void damageIsRefused()
    {
        QRandomGenerator random(seed());
        TextColumnBuilder text;
        DecimalColumnBuilder decimal;
        BlobWriter writer;
        constexpr int lines = 3'000;
        for (int i = 0; i < lines; ++i) {
            add(text, "some text " + QByteArray::number(random.bounded(700)));
            decimal.addUnits(random.generate());
        }
        SegmentColumn columns[] = {textColumn(), decimalColumn()};
        const QByteArray blobs[] = {text.encode(writer, columns[0]), decimal.encode(writer, columns[1])};
        for (int which : {0, 1}) {
            const SegmentColumn &column = columns[which];
            QVERIFY(decodeCodes(column, lines, blobs[which]));
            for (int round = 0; round < 3'000; ++round) {
                QByteArray damaged = blobs[which];
                const qsizetype at = round < 48 * 8 ? round / 8 : random.bounded(int(damaged.size()));
                damaged[at] = char(damaged[at] ^ (1 << (round % 8)));
                const auto dictionary = decodeDictionary(column, lines, damaged);
                const auto codes = decodeCodes(column, lines, damaged);
                QVERIFY(!dictionary && dictionary.error().code == RefusalCode::Damaged);
                QVERIFY(!codes && codes.error().code == RefusalCode::Damaged);

                // Somebody who makes the hash fit gets nowhere either: no crash, nothing read outside.
                SegmentColumn forged = column;
                forged.sha256 = Sha256::of(damaged);
                const auto forgedDictionary = decodeDictionary(forged, lines, damaged);
                const auto forgedCodes = decodeCodes(forged, lines, damaged);
                if (forgedDictionary && forgedCodes) {
                    for (int line = 0; line < lines; ++line) {
                        if (column.kind == ColumnKind::Text)
                            QVERIFY((*forgedDictionary)->at(quint32((*forgedCodes)->code(quint32(line)))).size() <= (*forgedDictionary)->text.size());
                        else
                            decimalAt(**forgedCodes, **forgedDictionary, quint32(line));
                    }
                }
            }
            for (qsizetype size = 0; size < blobs[which].size(); size += 97) {
                SegmentColumn forged = column;
                const QByteArray cut = blobs[which].first(size);
                forged.sha256 = Sha256::of(cut);
                QVERIFY(!decodeCodes(forged, lines, cut));
            }
            QVERIFY(!decodeCodes(column, lines + 1, blobs[which]));
            QVERIFY(!decodeCodes(column, 0, blobs[which]));
        }
        QVERIFY(!decodeCodes(columns[0], lines, blobs[1]));
    }

    void absurdSizesAllocateNothing()
    {
        ColumnBlobHeader header;
        header.lines = 1;
        header.hasDictionary = 1;
        header.entries = 1;
        header.dictionaryBytes = ~0u;
        SegmentColumn column = textColumn();
        const QByteArray blob(reinterpret_cast<const char *>(&header), sizeof header);
        column.sha256 = Sha256::of(blob);
        QCOMPARE(decodeDictionary(column, 1, blob).error().code, RefusalCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestSegmentCodec)
#include "tst_segment_codec.moc"
