// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");

QString rate(const char *fields)
{
    return QStringLiteral("{'command':'SetExchangeRate',%1}").arg(QLatin1String(fields));
}
}

class TestSetExchangeRate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString invalid = QStringLiteral("InvalidValue");
        addCommandRow("a rate", rate("'from':'USD','to':'EUR','rate':'0.9123456789','month':'2026-09','source':'ECB'"), root, QStringLiteral("done"));
        addCommandRow("set to what it is (decisions 4)", rate("'from':'USD','to':'SGD','rate':'1.3','month':'2026-09','source':'MAS'"), root, QStringLiteral("done"));
        addCommandRow("eleven places", rate("'from':'USD','to':'EUR','rate':'0.91234567891','month':'2026-09','source':'x'"), root, invalid, QStringLiteral("rate"));
        addCommandRow("0", rate("'from':'USD','to':'EUR','rate':'0','month':'2026-09','source':'x'"), root, invalid, QStringLiteral("rate"));
        addCommandRow("below 0", rate("'from':'USD','to':'EUR','rate':'-1','month':'2026-09','source':'x'"), root, invalid, QStringLiteral("rate"));
        addCommandRow("into itself", rate("'from':'USD','to':'USD','rate':'1','month':'2026-09','source':'x'"), root, invalid, QStringLiteral("to"));
        addCommandRow("an unknown currency", rate("'from':'USD','to':'XXX','rate':'1','month':'2026-09','source':'x'"), root, invalid, QStringLiteral("to"));
        addCommandRow("no month", rate("'from':'USD','to':'EUR','rate':'1','month':'2026-9','source':'x'"), root, invalid, QStringLiteral("month"));
        addCommandRow("without a source", rate("'from':'USD','to':'EUR','rate':'1','month':'2026-09','source':' '"), root, invalid, QStringLiteral("source"));
        addCommandRow("a member's root is not super", rate("'from':'USD','to':'EUR','rate':'1','month':'2026-09','source':'x'"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(rate("'from':'USD','to':'SGD','rate':'1.3','month':'2026-09','source':'MAS'"), root);
        runCommandRow(fixture);
    }

    void itShowsWithSourceAndDate()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(rate("'from':'USD','to':'SGD','rate':'1.3000','month':'2026-09','source':' MAS '"), root);
        fixture.mustRun(rate("'from':'EUR','to':'SGD','rate':'1.45','month':'2026-08','source':'MAS'"), root);
        const auto rows = fixture.get(ExchangeRatesQuery{}, root);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(QString::fromUtf8(toJson(rows[1]).toBytes()),
                 QStringLiteral("{\"month\":\"2026-09\",\"from\":\"USD\",\"to\":\"SGD\",\"rate\":\"1.3\",\"source\":\"MAS\",\"at\":\"2026-09-10T04:00:00Z\",\"person\":\"root@1001\"}"));
        QCOMPARE(fixture.get(ExchangeRatesQuery{{}, Month(2026, 8)}, root).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSetExchangeRate)
#include "tst_set_exchange_rate.moc"
