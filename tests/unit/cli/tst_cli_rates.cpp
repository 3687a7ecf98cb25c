// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace purser;

class TestCliRates final : public QObject
{
    Q_OBJECT

private:
    static QStringList rates(const Program &program)
    {
        QStringList shown;
        const JsonValue all = program.must(QStringLiteral("show BOOK exchange-rates --format json")).json();
        for (const JsonValue &row : *all.asArray())
            shown << row.text(u"month") + u' ' + row.text(u"from") + u' ' + row.text(u"to") + u' ' + row.text(u"rate") + u' ' + row.text(u"source");
        return shown;
    }

private Q_SLOTS:
    void aFileOfRatesIsRecorded() // decisions 6: rates are entered or imported, with source and date
    {
        Program program;
        program.makeGoldenBook();
        program.write(QStringLiteral("rates.csv"), "source,month,from,to,rate\nECB,2026-09,EUR,USD,1.0825\n,2026-09,IDR,USD,0.0000612345\n");
        const Run run = program.must(QStringLiteral("import BOOK rates.csv --as root@1001 --at 2026-09-30"));
        const auto outcomes = run.outcomes();
        QCOMPARE(outcomes.size(), 2);
        for (const JsonValue &outcome : outcomes) {
            QCOMPARE(outcome.text(u"command"), QStringLiteral("SetExchangeRate"));
            QCOMPARE(outcome.text(u"outcome"), QStringLiteral("done"));
        }
        QCOMPARE(rates(program), QStringList({QStringLiteral("2026-09 EUR USD 1.0825 ECB"), QStringLiteral("2026-09 IDR USD 0.0000612345 rates.csv")}));
        QCOMPARE(program.run(QStringLiteral("verify BOOK")).status, 0);
        // Again: done, and nothing changes.
        program.must(QStringLiteral("import BOOK rates.csv --as root@1001 --at 2026-10-01"));
        QCOMPARE(rates(program).size(), 2);
    }

    void aWrongLineKeepsAllOfThemOut()
    {
        Program program;
        program.makeGoldenBook();
        program.write(QStringLiteral("rates.csv"), "month,from,to,rate\n2026-09,EUR,USD,1.0825\n2026-09,GBP,USD,\"12,x\"\n");
        const Run run = program.run(QStringLiteral("import BOOK rates.csv --as root@1001 --at 2026-09-30"));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.error.contains("rates.csv:3: \"rate\" is not a number: \"12,x\""), run.error.constData());
        QVERIFY2(run.out.isEmpty(), run.out.constData());
        QCOMPARE(rates(program), QStringList());
    }

    void whoMayNotIsToldSo()
    {
        Program program;
        program.makeGoldenBook();
        program.write(QStringLiteral("rates.csv"), "month,from,to,rate\n2026-09,EUR,USD,1.0825\n");
        const Run run = program.run(QStringLiteral("import BOOK rates.csv --as look@1001 --at 2026-09-30"));
        QCOMPARE(run.status, 3);
        QCOMPARE(run.outcomes().first().text(u"code"), QStringLiteral("NotPermitted"));
        QVERIFY2(run.error.contains("rates.csv:2: "), run.error.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliRates)
#include "tst_cli_rates.moc"
