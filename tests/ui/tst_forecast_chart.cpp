// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast_chart.h"
#include "ui/plot.h"
#include "ui/theme.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestForecastChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void amountsAreToldApart_data();
    void amountsAreToldApart();

private:
    Theme m_theme;
};

void TestForecastChart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
}

void TestForecastChart::amountsAreToldApart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("nothing at all") << u"0"_s << u"0"_s;
    QTest::newRow("a cent") << u"0"_s << u"0.01"_s;
    QTest::newRow("a cent owed") << u"0"_s << u"-0.01"_s;
    QTest::newRow("less than two") << u"0"_s << u"1.80"_s;
    QTest::newRow("ten") << u"0"_s << u"10"_s;
    QTest::newRow("owed") << u"-900"_s << u"-250.50"_s;
    QTest::newRow("as much as there can be") << u"-9000000000000000000"_s << u"9000000000000000000"_s;
}

void TestForecastChart::amountsAreToldApart()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    const QDate today(2026, 10, 10);
    ForecastPicture picture;
    picture.past = {{today.addDays(-30), *Decimal::parse(first)}, {today, *Decimal::parse(last)}};
    picture.until = today.addDays(30);
    ForecastChart chart;
    chart.resize(chart.sizeHint());
    chart.setPicture(picture, {});
    const auto *plot = chart.findChild<QCustomPlot *>();
    QVERIFY(plot->yAxis->range().upper > plot->yAxis->range().lower);
    const auto ticker = plot->yAxis->ticker().dynamicCast<QCPAxisTickerText>();
    QVERIFY(ticker);
    QStringList texts = ticker->ticks().values();
    QVERIFY(texts.size() >= 2);
    QCOMPARE(texts.removeDuplicates(), 0);
    for (auto at = ticker->ticks().cbegin(); at != ticker->ticks().cend(); ++at) {
        if (qAbs(at.key()) < 1e15) // the figure stands at its own height
            QCOMPARE(QLocale().toDouble(QString(at.value()).replace(QChar(0x2212), u'-')), at.key());
    }
}

QTEST_MAIN(TestForecastChart)
#include "tst_forecast_chart.moc"
