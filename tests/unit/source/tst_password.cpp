// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/data_source.h"
#include "source/password.h"

#include <QTest>

using namespace purser;

class TestPassword final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPbkdf2WithSha256() // against a vector made with Python's hashlib
    {
        QVERIFY(passwordMatches(QStringLiteral("sesame"), QStringLiteral("MDEyMzQ1Njc4OWFiY2RlZg=="), QStringLiteral("kyLJO+sKLI0xaRbMLG5nJixIc2bIvcRvtH7Syg7hpws=")));
    }

    void onlyThePasswordMatches()
    {
        const PasswordHash hash = hashPassword(QStringLiteral("sésame 开门"));
        QCOMPARE(QByteArray::fromBase64(hash.salt.toLatin1()).size(), 16);
        QCOMPARE(QByteArray::fromBase64(hash.hash.toLatin1()).size(), 32);
        QVERIFY(passwordMatches(QStringLiteral("sésame 开门"), hash.salt, hash.hash));
        QVERIFY(!passwordMatches(QStringLiteral("sésame 开门 "), hash.salt, hash.hash)); // each try takes a noticeable time by design
        QVERIFY(!passwordMatches(QStringLiteral("sésame 开门"), hash.salt, QString())); // a hash that was taken out matches nothing
    }

    void theSamePasswordTwiceHasTwoSalts()
    {
        const PasswordHash a = hashPassword(QStringLiteral("x")), b = hashPassword(QStringLiteral("x"));
        QVERIFY(a.salt != b.salt);
        QVERIFY(a.hash != b.hash);
    }

    void explanationsAsScriptsReadThem() // commands.md, "What show returns"
    {
        const auto money = [](const char *text) { return Money{Decimal::parse(QString::fromLatin1(text)).value(), Currency::usd()}; };
        ExplainNode leaf;
        leaf.label = QStringLiteral("Posting 7");
        leaf.sign = QStringLiteral("-");
        leaf.amount = money("3");
        leaf.source = QStringLiteral("posting 7");
        leaf.note = QStringLiteral("for people only");
        ExplainNode group;
        group.label = QStringLiteral("Cash");
        group.sign = QStringLiteral("+");
        group.amount = money("-3");
        group.terms = {leaf};
        const ExplainAnswer answer{QStringLiteral("cashBalance"), money("-3"), Currency::usd(), QStringLiteral("x"), {group}, {}};
        QCOMPARE(explainJson(answer).toBytes(),
                 QByteArray("{\"figure\":\"cashBalance\",\"amount\":\"-3.00\",\"currency\":\"USD\",\"formula\":\"x\",\"terms\":[{\"label\":\"Cash\",\"sign\":\"+\",\"amount\":\"-3.00\","
                            "\"terms\":[{\"label\":\"Posting 7\",\"sign\":\"-\",\"amount\":\"3.00\",\"source\":\"posting 7\"}]}]}"));
    }
};

QTEST_GUILESS_MAIN(TestPassword)
#include "tst_password.moc"
