// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currency.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QTest>

using namespace purser;

class TestIds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name"); // empty: refused
        QTest::addColumn<QString>("uid");
        QTest::newRow("root") << QStringLiteral("root@1001") << QStringLiteral("root") << QStringLiteral("1001");
        QTest::newRow("a RAM user") << QStringLiteral("ada.l@1001") << QStringLiteral("ada.l") << QStringLiteral("1001");
        QTest::newRow("the last @ counts") << QStringLiteral("a@b@1001") << QStringLiteral("a@b") << QStringLiteral("1001");
        QTest::newRow("system") << QStringLiteral("system") << QStringLiteral("system") << QString();
        for (const char *bad : {"", "root", "@1001", "root@", "root@10a1", "root@ 1001", "root@-1", "root@１", "1001"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << QString() << QString();
    }
    void readsPeople()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const PersonId person = PersonId::parse(text);
        QCOMPARE(person.name(), name);
        QTEST(person.uid().text(), "uid");
        QCOMPARE(person.isEmpty(), name.isEmpty());
        if (!name.isEmpty())
            QCOMPARE(person.text(), text);
    }

    void systemIsNotARamUserOfThatName()
    {
        QVERIFY(PersonId::parse(QStringLiteral("system")).isSystem());
        QVERIFY(!PersonId::parse(QStringLiteral("system@1001")).isSystem());
        QVERIFY(PersonId::parse(QStringLiteral("root@1001")).isRoot());
        QVERIFY(!PersonId::parse(QStringLiteral("Root@1001")).isRoot());
    }

    void currenciesAreData()
    {
        QCOMPARE(Currency(QStringLiteral("USD")).minorDigits(), 2);
        QCOMPARE(Currency(QStringLiteral("JPY")).minorDigits(), 0);
        QCOMPARE(Currency(QStringLiteral("KWD")).minorDigits(), 3);
        for (const char *code : {"USD", "EUR", "SGD", "HKD", "JPY"}) // domain-rules §6
            QVERIFY2(Currency::forSettlement().contains(Currency(QString::fromLatin1(code))), code);
        for (const char *unknown : {"usd", "XXX", "", "US", "USD "})
            QVERIFY2(!Currency(QString::fromLatin1(unknown)).isKnown(), unknown);
        QVERIFY(!Currency::forSettlement().contains(Currency(QStringLiteral("KWD"))));
        for (const Currency &currency : Currency::forSettlement())
            QVERIFY(Currency::all().contains(currency));
    }

    void moneyHasItsCurrencysMinorDigits_data() // commands.md, "Text of values"
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("two of USD") << QStringLiteral("9200") << QStringLiteral("USD") << QStringLiteral("9200.00");
        QTest::newRow("none of JPY") << QStringLiteral("9200") << QStringLiteral("JPY") << QStringLiteral("9200");
        QTest::newRow("three of KWD") << QStringLiteral("1.5") << QStringLiteral("KWD") << QStringLiteral("1.500");
        QTest::newRow("more when non-zero") << QStringLiteral("0.1234567891") << QStringLiteral("USD") << QStringLiteral("0.1234567891");
        QTest::newRow("more when non-zero, JPY") << QStringLiteral("3.25") << QStringLiteral("JPY") << QStringLiteral("3.25");
        QTest::newRow("no exponent") << QStringLiteral("9199999999999999999") << QStringLiteral("USD") << QStringLiteral("9199999999999999999.00");
        QTest::newRow("no -0") << QStringLiteral("-0.00") << QStringLiteral("USD") << QStringLiteral("0.00");
    }
    void moneyHasItsCurrencysMinorDigits()
    {
        QFETCH(QString, amount);
        QFETCH(QString, currency);
        QTEST((Money{Decimal::parse(amount).value(), Currency(currency)}.text()), "text");
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
