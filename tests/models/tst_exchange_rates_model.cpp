// SPDX-License-Identifier: GPL-3.0-or-later
#include "bill_fixture.h"
#include "models/exchange_rates_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestExchangeRatesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void ratesAreExact();
    void theLastOneCounts();
    void ratesAreTyped_data();
    void ratesAreTyped();
};

void TestExchangeRatesModel::ratesAreExact()
{
    BillFixture fixture;
    fixture.run(u"{'command':'SetExchangeRate','from':'IDR','to':'USD','rate':'0.0000612345','month':'2026-09','source':'BI'}"_s);
    fixture.run(u"{'command':'SetExchangeRate','from':'EUR','to':'USD','rate':'1.1','month':'2026-08','source':'ECB'}"_s);
    ExchangeRatesModel model;
    QAbstractItemModelTester tester(&model);
    model.setSource(fixture.source.get());
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ExchangeRatesModel::MonthColumn).data().toString(), u"2026-08"_s);
    QCOMPARE(model.index(0, ExchangeRatesModel::Rate).data().toString(), u"1.1000"_s);
    const QModelIndex small = model.index(1, ExchangeRatesModel::Rate);
    QCOMPARE(small.data().toString(), u"0.0000612345"_s);
    QCOMPARE(small.data(CopyRole).toString(), u"0.0000612345"_s);
    QCOMPARE(small.data(SortRole).value<Decimal>(), *Decimal::parse(u"0.0000612345"_s));
    QCOMPARE(model.index(1, ExchangeRatesModel::Source).data().toString(), u"BI"_s);
    QCOMPARE(model.index(1, ExchangeRatesModel::Person).data().toString(), u"root@1001"_s);
    QCOMPARE(model.rateAt(2), nullptr);
}

void TestExchangeRatesModel::theLastOneCounts()
{
    BillFixture fixture;
    fixture.run(u"{'command':'SetExchangeRate','from':'EUR','to':'USD','rate':'1.1','month':'2026-08','source':'ECB'}"_s);
    ExchangeRatesModel model;
    model.setSource(fixture.source.get());
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    fixture.run(u"{'command':'SetExchangeRate','from':'EUR','to':'USD','rate':'1.2','month':'2026-08','source':'Fed'}"_s);
    QTRY_COMPARE(model.index(0, ExchangeRatesModel::Rate).data().toString(), u"1.2000"_s);
    QCOMPARE(model.rowCount(), 1);
    const ExchangeRateRow *found = model.find(Month(2026, 8), Currency(u"EUR"_s), Currency::usd());
    QVERIFY(found);
    QCOMPARE(found->source, u"Fed"_s);
    QVERIFY(!model.find(Month(2026, 8), Currency::usd(), Currency(u"EUR"_s))); // one way only
}

void TestExchangeRatesModel::ratesAreTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rate"); // empty: none
    QTest::newRow("decimals") << u"en_US"_s << u" 1.0825 "_s << u"1.0825"_s;
    QTest::newRow("ten decimals") << u"en_US"_s << u"0.0000612345"_s << u"0.0000612345"_s;
    QTest::newRow("eleven decimals") << u"en_US"_s << u"0.00006123456"_s << QString();
    QTest::newRow("the point of the locale") << u"de_DE"_s << u"1,0825"_s << u"1.0825"_s;
    QTest::newRow("a point that groups") << u"de_DE"_s << u"1.0825"_s << QString();
    QTest::newRow("a point that cannot group") << u"fr_FR"_s << u"1.0825"_s << u"1.0825"_s;
    QTest::newRow("grouped") << u"en_US"_s << u"15,000.5"_s << QString();
    QTest::newRow("digits of the locale") << u"ar_EG"_s << u"١٫٥"_s << u"1.5"_s;
    QTest::newRow("below zero") << u"en_US"_s << u"-1"_s << u"-1"_s;
    QTest::newRow("exponent") << u"en_US"_s << u"1e3"_s << QString();
    QTest::newRow("nothing") << u"en_US"_s << QString() << QString();
}

void TestExchangeRatesModel::ratesAreTyped()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, rate);
    const auto read = readRate(typed, QLocale(locale));
    QCOMPARE(read ? read->toText() : QString(), rate);
}

QTEST_GUILESS_MAIN(TestExchangeRatesModel)
#include "tst_exchange_rates_model.moc"
