// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace purser;

namespace {
const QString now = QStringLiteral(" --format json --at 2026-09-10T04:00:00Z");

QByteArray settings(const Program &program, const QString &at = now)
{
    return program.must(QStringLiteral("show BOOK settings --account 2001") + at).json().toBytes();
}
}

class TestCliSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsShowAndChange() // commands.md, "What show returns"
    {
        Program program;
        program.makeGoldenBook();
        QCOMPARE(settings(program),
                 QByteArray(R"({"account":"2001","serviceSuspension":{"delayed":true,"days":15,"state":"normal"},"lowBalanceAlert":{"enabled":false,"threshold":null,)"
                            R"("channels":["message"]},"automaticWriteOff":{"enabled":true,"effective":true},"writeOffPreviousBills":false,"settlementCurrency":{"current":"USD"}})"));
        program.mustDo("{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'1000','channels':['message','email']}\n"
                       "{'command':'SetServiceSuspension','account':'2001','delayed':false}\n"
                       "{'command':'SetSuspensionTerms','account':'2001','days':30,'amount':'2500.5'}\n"
                       "{'command':'SetWriteOffPreviousBills','account':'2001','enabled':true}\n"
                       "{'command':'SetSettlementCurrency','account':'2001','currency':'EUR','threshold':'900'}\n");
        QCOMPARE(settings(program),
                 QByteArray(R"({"account":"2001","serviceSuspension":{"delayed":false,"days":30,"amount":"2500.50","state":"normal"},"lowBalanceAlert":{"enabled":true,)"
                            R"("threshold":"1000.00","channels":["message","email"]},"automaticWriteOff":{"enabled":true,"effective":true},"writeOffPreviousBills":true,)"
                            R"("settlementCurrency":{"current":"USD","next":"EUR","from":"2026-10"}})"));
        program.mustDo("{'command':'CancelSettlementCurrencyChange','account':'2001'}\n");
        QVERIFY(settings(program).contains(R"("settlementCurrency":{"current":"USD"})"));
        QVERIFY(program.must(QStringLiteral("show BOOK settings")).out.contains("2001"));
    }

    void changesAreInActivityWithBeforeAndAfter()
    {
        Program program;
        program.makeGoldenBook();
        program.mustDo("{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'1000'}\n"
                       "{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'1200'}\n"
                       "{'command':'SetServiceSuspension','account':'2001','delayed':false}\n"
                       "{'command':'SetSuspensionTerms','account':'2001','days':30}\n"
                       "{'command':'SetSettlementCurrency','account':'2001','currency':'EUR'}\n"
                       "{'command':'SetExchangeRate','from':'USD','to':'EUR','rate':'0.91','month':'2026-09','source':'sheet'}\n"
                       "{'command':'SetExchangeRate','from':'USD','to':'EUR','rate':'0.92','month':'2026-09','source':'sheet 2'}\n");
        const QString activity = QString::fromUtf8(program.must(QStringLiteral("show BOOK activity") + now).out);
        for (const char *said : {"falls below 1000.00 USD; before, alerts were off", "falls below 1200.00 USD; before, below 1000.00 USD",
                                 "at once when it is overdue; before, suspension was delayed", "to 30 days of grace; before, 15 days of grace", "in EUR from next month, before in USD",
                                 "to 0.92 EUR (sheet 2); before, 0.91 (sheet)"})
            QVERIFY2(activity.contains(QLatin1String(said)), said);
    }

    void messagesAndForecast()
    {
        Program program;
        program.makeGoldenBook();
        program.mustDo("{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'9200'}\n"
                       "{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'1','kind':'PayAsYouGoBill','usedAt':'2026-09-06'}\n");
        const JsonValue messages = program.must(QStringLiteral("show BOOK messages --account 2001") + now).json();
        QCOMPARE(messages.asArray()->size(), 1u);
        QCOMPARE(messages.asArray()->front().text(u"kind"), QStringLiteral("lowBalance"));
        QVERIFY(messages.asArray()->front().text(u"body").contains(u"9199.00 USD"));
        const JsonValue forecast = program.must(QStringLiteral("show BOOK forecast --account 2001") + now).json().asArray()->front();
        QCOMPARE(forecast.text(u"chargesOf30Days"), QStringLiteral("6001.00")); // 15 August is 26 days ago
        QCOMPARE(forecast.member(u"runwayDays")->asNumber()->token, QStringLiteral("45"));
        QCOMPARE(forecast.text(u"overdueOn"), QStringLiteral("2026-10-26"));
        QCOMPARE(forecast.text(u"stopsOn"), QStringLiteral("2026-11-10"));
        QVERIFY(program.must(QStringLiteral("explain BOOK recentCharges --account 2001") + now).json().text(u"amount") == u"6001.00");
    }

    void tickSaysMailProblemsAndStaysDone() // a failing mail server is reported and never blocks
    {
        Program program;
        program.makeGoldenBook();
        program.mustDo("{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'9999','channels':['email']}\n"
                       "{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'1','kind':'PayAsYouGoBill','usedAt':'2026-09-06'}\n");
        const Run run = program.must(QStringLiteral("tick BOOK --at 2026-09-10T05:00:00Z"));
        QCOMPARE(run.outcomes().size(), 1);
        QVERIFY(program.must(QStringLiteral("verify BOOK --format json")).json().member(u"ok")->asBool());
    }

    void exchangeRates()
    {
        Program program;
        program.makeGoldenBook();
        program.mustDo("{'command':'SetExchangeRate','from':'HKD','to':'USD','rate':'7.78','month':'2026-09','source':'sheet'}\n"
                       "{'command':'SetExchangeRate','from':'EUR','to':'USD','rate':'1.1','month':'2026-08','source':'sheet'}\n");
        QCOMPARE(program.must(QStringLiteral("show BOOK exchange-rates --month 2026-09") + now).json().toBytes(),
                 QByteArray(R"([{"month":"2026-09","from":"HKD","to":"USD","rate":"7.78","source":"sheet","at":"2026-09-10T04:00:00Z","person":"root@1001"}])"));
    }
};

QTEST_GUILESS_MAIN(TestCliSettings)
#include "tst_cli_settings.moc"
