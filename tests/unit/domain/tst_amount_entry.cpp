// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amount_entry.h"

#include <QTest>

using namespace purser;

class TestAmountEntry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("amount"); // empty: refused
        QTest::newRow("plain") << "en_US" << "USD" << "1250" << "1250";
        QTest::newRow("decimals") << "en_US" << "USD" << " 1250.5 " << "1250.5";
        QTest::newRow("groups") << "en_US" << "USD" << "1,234,567.89" << "1234567.89";
        QTest::newRow("typographic minus") << "en_US" << "USD" << QStringLiteral("\u221212.30") << "-12.3";
        QTest::newRow("decimal comma") << "de_DE" << "EUR" << "1.234,56" << "1234.56";
        QTest::newRow("narrow spaces") << "fr_FR" << "EUR" << QStringLiteral("1\u202f234,5") << "1234.5";
        QTest::newRow("Arabic digits") << "ar_EG" << "USD" << QStringLiteral("\u0661\u0662\u066b\u0665") << "12.5";
        QTest::newRow("lakhs") << "en_IN" << "INR" << "12,34,567.00" << "1234567";
        QTest::newRow("no decimals in yen") << "ja_JP" << "JPY" << "1,250" << "1250";
        QTest::newRow("decimals in yen") << "ja_JP" << "JPY" << "1250.5" << "";
        QTest::newRow("ambiguous point") << "de_DE" << "EUR" << "1.234" << "";
        QTest::newRow("too many decimals") << "en_US" << "USD" << "1.234" << "";
        QTest::newRow("groups of the wrong size") << "en_US" << "USD" << "12,34" << "";
        QTest::newRow("comma for a point") << "en_US" << "USD" << "12,5" << "";
        QTest::newRow("exponent") << "en_US" << "USD" << "1e3" << "";
        QTest::newRow("text") << "en_US" << "USD" << "twelve" << "";
        QTest::newRow("empty") << "en_US" << "USD" << "  " << "";
        QTest::newRow("point without decimals") << "en_US" << "USD" << "12." << "";
        QTest::newRow("two points") << "en_US" << "USD" << "1.2.3" << "";
        QTest::newRow("too large") << "en_US" << "USD" << QString(30, u'9') << "";
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(QString, typed);
        QFETCH(QString, amount);
        const auto read = readAmount(typed, Currency(currency), QStringLiteral("threshold"), QLocale(locale));
        QCOMPARE(read ? read->toText() : QString(), amount);
        if (!read) {
            QCOMPARE(read.error().code, RefusalCode::InvalidValue);
            QCOMPARE(read.error().field, QStringLiteral("threshold"));
            QVERIFY(!read.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAmountEntry)
#include "tst_amount_entry.moc"
