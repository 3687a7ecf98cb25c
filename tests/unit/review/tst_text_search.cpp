// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_codec.h"
#include "review/text_search.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstring>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

ColumnDictionary dictionaryOf(const QStringList &texts)
{
    ColumnDictionary dictionary;
    QByteArray all;
    for (const QString &text : texts) {
        dictionary.offsets.push_back(quint32(all.size()));
        all += text.toUtf8();
    }
    dictionary.offsets.push_back(quint32(all.size()));
    dictionary.entries = quint32(texts.size());
    dictionary.text = CodeBuffer(size_t(all.size()));
    memcpy(dictionary.text.data(), all.constData(), size_t(all.size()));
    foldDictionary(dictionary);
    return dictionary;
}

QList<int> found(const ColumnDictionary &dictionary, const QString &needle)
{
    std::vector<quint8> hits;
    const QByteArray folded = foldedText(needle).toUtf8();
    const quint32 count = findEntries(dictionary, {folded.constData(), size_t(folded.size())}, hits);
    QList<int> entries;
    for (size_t i = 0; i < hits.size(); ++i) {
        if (hits[i])
            entries << int(i);
    }
    return count == quint32(entries.size()) ? entries : QList<int>{-1};
}

} // namespace

class TestTextSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInAnyLanguage_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QList<int>>("entries");
        QTest::newRow("one Chinese character") << u"数"_s << QList<int>{1};
        QTest::newRow("two Chinese characters") << u"数据"_s << QList<int>{1};
        QTest::newRow("Chinese that is not there") << u"據"_s << QList<int>{};
        QTest::newRow("case") << u"STRASSE"_s << QList<int>{2};
        QTest::newRow("sharp s") << u"straße"_s << QList<int>{2};
        QTest::newRow("Greek, final sigma") << u"οδος"_s << QList<int>{3};
        QTest::newRow("Cyrillic") << u"привет"_s << QList<int>{4};
        QTest::newRow("full-width letters") << u"ｅｃｓ"_s << QList<int>{0};
        QTest::newRow("decomposed accent") << u"cafe\u0301"_s << QList<int>{5};
        QTest::newRow("Arabic") << u"فاتورة"_s << QList<int>{6};
        QTest::newRow("not over the end of an entry") << u"台straße"_s << QList<int>{};
        QTest::newRow("emoji") << u"🚀"_s << QList<int>{7};
    }
    void findsInAnyLanguage()
    {
        QFETCH(QString, needle);
        const auto dictionary = dictionaryOf({u"ECS Large"_s, u"数据平台"_s, u"Straße 7"_s, u"ΟΔΟΣ"_s, u"Привет мир"_s, u"Café"_s, u"فاتورة يناير"_s, u"launch 🚀"_s});
        QTEST(found(dictionary, needle), "entries");
    }

    void equalsPlainSearchOnRandomTexts()
    {
        const quint32 seed = qEnvironmentVariableIsSet("PURSER_SEED") ? qEnvironmentVariable("PURSER_SEED").toUInt() : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QString alphabet = u"abAB数据é"_s;
        const auto text = [&](int size) {
            QString result;
            for (int i = random.bounded(size); i >= 0; --i)
                result += alphabet[random.bounded(alphabet.size())];
            return result;
        };
        for (int round = 0; round < 2'000; ++round) {
            QStringList texts;
            for (int i = 0; i < 30; ++i)
                texts << text(20);
            const QString needle = text(4);
            QList<int> expected;
            for (int i = 0; i < texts.size(); ++i) {
                if (texts[i].toCaseFolded().contains(needle.toCaseFolded()))
                    expected << i;
            }
            if (found(dictionaryOf(texts), needle) != expected)
                QFAIL(qPrintable(u"PURSER_SEED=%1, needle %2"_s.arg(seed).arg(needle)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_text_search.moc"
