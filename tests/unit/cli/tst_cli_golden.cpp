// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace purser;

/// What scripts read of the product page's example account, word for word: tests/golden/account-*.json. With PURSER_UPDATE_GOLDEN set the
/// files are written anew, for a person to read before they are accepted.
class TestCliGolden final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outputs_data()
    {
        QTest::addColumn<QString>("arguments");
        const auto row = [](const char *name, const char *arguments) { QTest::newRow(name) << QString::fromLatin1(arguments); };
        row("account-overview", "show BOOK overview --format json");
        row("account-accounts", "show BOOK accounts --format json");
        row("account-assets", "show BOOK assets --account 2001 --format json");
        row("account-history-cash", "show BOOK history --ledger cash --format json");
        row("account-credit-records", "show BOOK credit-records --format json");
        row("account-entity-credit", "show BOOK entity-credit --format json");
        row("account-transactions", "show BOOK transactions --format json");
        row("account-transactions-monthly", "show BOOK transactions-monthly --format json");
        row("account-payers", "show BOOK payers --format json");
        row("account-people", "show BOOK people --format json");
        row("account-activity", "show BOOK activity --format json");
        row("account-explain", "explain BOOK availableCredit --account 2001 --format json");
        row("account-explain-withdrawable", "explain BOOK withdrawable --account 2001 --format json");
        row("account-verify", "verify BOOK --format json");
    }
    void outputs()
    {
        QFETCH(QString, arguments);
        static Program program;
        if (!QFileInfo::exists(program.book()))
            program.makeGoldenBook();
        QString now = arguments;
        if (!now.startsWith(QStringLiteral("verify")))
            now += QStringLiteral(" --at 2026-09-10T04:00:00Z");
        const QByteArray shown = program.must(now).out;
        QFile golden(QStringLiteral(PURSER_GOLDEN "/%1.json").arg(QString::fromLatin1(QTest::currentDataTag())));
        if (qEnvironmentVariableIsSet("PURSER_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(shown) == shown.size());
            QSKIP("written anew");
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(QString::fromUtf8(shown), QString::fromUtf8(golden.readAll()));
    }
};

QTEST_GUILESS_MAIN(TestCliGolden)
#include "tst_cli_golden.moc"
