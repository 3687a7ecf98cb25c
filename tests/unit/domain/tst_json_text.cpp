// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace purser;

class TestJsonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepTheirToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        for (const char *token : {"0", "-0", "12", "0.1234567891", "9199999999999999999.9999999999", "123456789012345678901234567890", "1e3", "-1.5E-7", "0.10"})
            QTest::newRow(token) << QByteArray(token);
    }
    void numbersKeepTheirToken()
    {
        QFETCH(QByteArray, token);
        const auto bare = parseJson(token);
        QVERIFY(bare && bare->asNumber());
        QCOMPARE(bare->asNumber()->token.toLatin1(), token);
        const auto member = parseJson("{\"amount\" : " + token + " \n}");
        QVERIFY(member);
        QCOMPARE(member->member(u"amount")->asNumber()->token.toLatin1(), token);
        QCOMPARE(member->toBytes(), QByteArray("{\"amount\":" + token + "}"));
    }

    void everyKindOfValue()
    {
        const auto json = parseJson(" {\"t\":true,\"f\":false,\"n\":null,\"s\":\"\\u00e9\\n\\\"\",\"a\":[1,[],{}],\"o\":{\"z\":1,\"a\":2}} ");
        QVERIFY(json);
        QCOMPARE(*json->member(u"t")->asBool(), true);
        QCOMPARE(*json->member(u"f")->asBool(), false);
        QVERIFY(json->member(u"n")->isNull());
        QCOMPARE(json->text(u"s"), QStringLiteral("é\n\""));
        QCOMPARE(json->member(u"a")->asArray()->size(), size_t(3));
        QCOMPARE(json->member(u"o")->toBytes(), QByteArray("{\"z\":1,\"a\":2}")); // members keep their order
        QCOMPARE(parseJson(json->toBytes())->toBytes(), json->toBytes());
        QCOMPARE(parseJson(json->toPrettyBytes())->toBytes(), json->toBytes());
    }

    void garbageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *bad : {"", " ", "{", "}", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "nul", "nulll", "True",
                                "tru", "01", "+1", "1.", ".5", "1e", "--1", "1,2", "1 2", "1]", "1] , [2", "\"open", "\"bad\\escape\"", "\"\\ud800\"", "NaN", "Infinity", "// x\n1",
                                "1abc", "[1abc]", "{\"a\":1}{\"b\":2}", "\"tab\tin text\"", "\xff\xfe", "\"\xc3\x28\"", "[0x10]", "{\"a\":1 \"b\":2}", "{1:2}"})
            QTest::newRow(bad) << QByteArray(bad);
        QTest::newRow("a NUL byte") << QByteArray("1\0", 2);
    }
    void garbageIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto json = parseJson(text);
        QVERIFY2(!json, json ? json->toBytes().constData() : "");
        QCOMPARE(json.error().code, RefusalCode::InvalidValue);
        QVERIFY(!json.error().message.isEmpty());
    }

    void aMemberGivenTwiceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("at the top") << QByteArray("{\"amount\":1,\"amount\":2}");
        QTest::newRow("inside") << QByteArray("{\"a\":[{\"b\":1,\"b\":1}]}");
        QTest::newRow("written with an escape") << QByteArray("{\"amount\":1,\"\\u0061mount\":2}");
    }
    void aMemberGivenTwiceIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseJson(text));
    }

    void nestingEndsAt32Levels()
    {
        const auto nested = [](int levels) -> QByteArray { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
        QVERIFY(parseJson(nested(32)));
        QVERIFY(!parseJson(nested(40)));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!parseJson(nested(200'000)));
        QVERIFY(!parseJson(QByteArray(200'000, '{')));
        QVERIFY(!parseJson(QByteArray("{\"a\":").repeated(50'000)));
        QVERIFY2(timer.elapsed() < 10'000, "deep nesting is refused without reading all of it");
    }

    void saysTheLineOfAProblem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("first line") << QByteArray("{\"a\": nope}\n\n") << 1;
        QTest::newRow("third line") << QByteArray("[\n{\"a\": 1},\n{\"b\" 2},\n{}]") << 3;
        QTest::newRow("twice") << QByteArray("[\n\n\n{\"a\": 1,\"a\": 2}]") << 4;
    }
    void saysTheLineOfAProblem()
    {
        QFETCH(QByteArray, text);
        int line = 0;
        QVERIFY(!parseJson(text, &line));
        QTEST(line, "line");
    }

    void controlCharactersAreWrittenEscaped()
    {
        const QString text = QStringLiteral("a\u001b[2J\u007f\u009bb\u00a0é\u0000z");
        const QByteArray bytes = JsonValue(text).toBytes();
        for (char c : bytes)
            QVERIFY(uchar(c) >= 0x20 && c != 0x7f);
        QVERIFY(!bytes.contains("\xc2\x9b"));
        QVERIFY(bytes.contains("\xc2\xa0"));
        QCOMPARE(*parseJson(bytes)->asString(), text);
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
