// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/chain.h"
#include "book_fixture.h"

#include <QCryptographicHash>

using namespace purser;

namespace {
const QString op = QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01");
const QString root = QStringLiteral("root@1001");

QString topUp(const QString &amount, const QString &withOp = op)
{
    return QStringLiteral("{'command':'TopUp','op':'%2','account':'2001','amount':'%1','channel':'PAYPAL'}").arg(amount, withOp);
}
}

class TestExecute final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameOperationHappensOnce() // decisions 3
    {
        BookFixture fixture;
        fixture.addCast();
        const JsonValue first = fixture.mustRun(topUp(QStringLiteral("10")), root);
        const QString head = chainHead(fixture.book().database()).value();
        // Another spelling of the same content, and after things have changed.
        QCOMPARE(fixture.mustRun(topUp(QStringLiteral("10.00")), root).toBytes(), first.toBytes());
        fixture.clock().set(Instant::parse(QStringLiteral("2026-10-01")).value());
        QCOMPARE(fixture.mustRun(topUp(QStringLiteral("10")), root).toBytes(), first.toBytes());
        fixture.reopen();
        QCOMPARE(fixture.mustRun(topUp(QStringLiteral("10")), root).toBytes(), first.toBytes());
        QCOMPARE(chainHead(fixture.book().database()).value(), head);
        QCOMPARE(fixture.assets(QStringLiteral("2001")).availableCredit.text(), QStringLiteral("10.00"));
    }

    void theFirstOutcomeIsAnsweredThoughItWouldBeRefusedNow()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(topUp(QStringLiteral("10")), root);
        fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-10','reason':'x'}", root);
        fixture.mustRun("{'command':'SetAccountStatus','account':'2001','status':'deregistered','reason':'x'}", root);
        QCOMPARE(codeOf(fixture.run(topUp(QStringLiteral("10")), root)), QStringLiteral("done"));
    }

    void otherContentIsAConflict_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("code");
        QTest::newRow("another amount") << topUp(QStringLiteral("11")) << root << QStringLiteral("Conflict");
        QTest::newRow("another command") << QStringLiteral("{'command':'RenameBillingAccount','op':'%1','account':'2001','name':'x'}").arg(op) << root << QStringLiteral("Conflict");
        QTest::newRow("another person") << topUp(QStringLiteral("10")) << QStringLiteral("full@1001") << QStringLiteral("Conflict");
        QTest::newRow("form before op") << topUp(QStringLiteral("0")) << root << QStringLiteral("InvalidValue");
        QTest::newRow("op before NotFound")
            << QStringLiteral("{'command':'TopUp','op':'%1','account':'9999','amount':'1','channel':'PAYPAL'}").arg(op) << root << QStringLiteral("Conflict");
        QTest::newRow("op before NotPermitted") << topUp(QStringLiteral("11")) << QStringLiteral("none@1001") << QStringLiteral("Conflict");
    }
    void otherContentIsAConflict()
    {
        QFETCH(QString, command);
        QFETCH(QString, person);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(topUp(QStringLiteral("10")), root);
        QTEST(codeOf(fixture.run(command, person)), "code");
        QCOMPARE(fixture.assets(QStringLiteral("2001")).availableCredit.text(), QStringLiteral("10.00"));
    }

    void whatIsRefusedIsNotRemembered() // decisions 3
    {
        BookFixture fixture;
        fixture.addCast();
        const QString take = QStringLiteral("{'command':'AdjustBalance','op':'%1','account':'2001','ledger':'cash','amount':'-5','reason':'x'}").arg(op);
        QCOMPARE(codeOf(fixture.run(take, root)), QStringLiteral("NotEnoughFunds"));
        fixture.mustRun(topUp(QStringLiteral("5"), QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a02")), root);
        QCOMPARE(codeOf(fixture.run(take, root)), QStringLiteral("done"));
        // ... and may even become another command.
        BookFixture other;
        other.addCast();
        QCOMPARE(codeOf(other.run(take, root)), QStringLiteral("NotEnoughFunds"));
        QCOMPARE(codeOf(other.run(topUp(QStringLiteral("5")), root)), QStringLiteral("done"));
    }

    void everyOutcomeCarriesItsOp() // decisions 3
    {
        BookFixture fixture;
        fixture.addCast();
        QCOMPARE(fixture.run(topUp(QStringLiteral("5")), root).op.text(), op);
        QCOMPARE(fixture.run(topUp(QStringLiteral("0")), root).op.text(), op);
        const Outcome made = fixture.run("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}", root);
        QVERIFY(!QUuid::fromString(made.op.text()).isNull());
        QCOMPARE(fixture.get(ActivityQuery{}).last().op.text(), made.op.text());
    }

    void outcomesAsScriptsReadThem()
    {
        BookFixture fixture;
        fixture.addCast();
        const QByteArray done = outcomeJson(fixture.run(topUp(QStringLiteral("5")), root)).toBytes();
        QVERIFY2(done.startsWith(QByteArray("{\"op\":\"" + op.toLatin1() + "\",\"command\":\"TopUp\",\"outcome\":\"done\",\"result\":{\"transaction\":\"")), done.constData());
        const QByteArray refused = outcomeJson(fixture.run(topUp(QStringLiteral("0")), root)).toBytes();
        QVERIFY2(refused.startsWith(QByteArray("{\"op\":\"" + op.toLatin1() + "\",\"command\":\"TopUp\",\"outcome\":\"refused\",\"code\":\"InvalidValue\",\"field\":\"amount\",\"message\":\"")),
                 refused.constData());
    }

    void timeDoesNotGoBack_data() // decisions 1, 4
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("code");
        const QString before = QStringLiteral("2026-09-10T03:59:59.999Z");
        QTest::newRow("behind the last entry") << topUp(QStringLiteral("1")) << root << before << QStringLiteral("InvalidValue");
        QTest::newRow("the very moment of it") << topUp(QStringLiteral("1")) << root << QStringLiteral("2026-09-10T04:00:00Z") << QStringLiteral("done");
        QTest::newRow("after it") << topUp(QStringLiteral("1")) << root << QStringLiteral("2030-01-01") << QStringLiteral("done");
        QTest::newRow("NotFound first") << QStringLiteral("{'command':'TopUp','account':'9999','amount':'1','channel':'PAYPAL'}") << root << before << QStringLiteral("NotFound");
        QTest::newRow("NotPermitted first") << topUp(QStringLiteral("1")) << QStringLiteral("none@1001") << before << QStringLiteral("NotPermitted");
        QTest::newRow("NotAvailableHere first") << QStringLiteral("{'command':'TopUp','account':'2003','amount':'1','channel':'PAYPAL'}") << root << before
                                                << QStringLiteral("NotAvailableHere");
        QTest::newRow("before NotEnoughFunds") << QStringLiteral("{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-500','reason':'x'}") << root << before
                                               << QStringLiteral("InvalidValue");
    }
    void timeDoesNotGoBack()
    {
        QFETCH(QString, command);
        QFETCH(QString, person);
        QFETCH(QString, at);
        QFETCH(QString, code);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'100','channel':'PAYPAL'}", root);
        const Outcome outcome = fixture.run(command, person, at);
        QCOMPARE(codeOf(outcome), code);
        if (code == u"InvalidValue")
            QCOMPARE(outcome.refusal.field, QStringLiteral("at"));
        QVERIFY(fixture.verify().ok);
    }

    void aClockThatIsSlowCountsAsTheLastEntry()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(topUp(QStringLiteral("1")), root);
        fixture.clock().set(Instant::parse(QStringLiteral("2026-09-01")).value());
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}", root);
        const auto rows = fixture.get(TransactionsQuery{});
        QCOMPARE(rows[1].time.text(), rows[0].time.text());
        QVERIFY(fixture.verify().ok);
    }

    void balancesAsOfThePast()
    {
        BookFixture fixture;
        fixture.addCast();
        const auto topUpAt = [&](const char *amount, const char *at) {
            fixture.mustRun(QStringLiteral("{'command':'TopUp','account':'2001','amount':'%1','channel':'PAYPAL'}").arg(QLatin1String(amount)), root, QString::fromLatin1(at));
        };
        topUpAt("1", "2026-08-10");
        topUpAt("2", "2026-08-20");
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'0.5','kind':'PayAsYouGoBill','usedAt':'2026-08-19'}", root, QStringLiteral("2026-08-21"));
        topUpAt("4", "2026-09-01");
        const auto at = [&](const char *moment) {
            return fixture.get(AssetsQuery{{AccountId(QStringLiteral("2001")), Instant::parse(QString::fromLatin1(moment))}}).value(0);
        };
        QCOMPARE(at("2026-08-09").availableCredit.text(), QStringLiteral("0.00"));
        QCOMPARE(at("2026-08-10").availableCredit.text(), QStringLiteral("1.00")); // the moment itself counts
        QCOMPARE(at("2026-08-19T23:59:59+08:00").availableCredit.text(), QStringLiteral("1.00"));
        QCOMPARE(at("2026-08-21").availableCredit.text(), QStringLiteral("2.50"));
        QCOMPARE(at("2026-08-21").terms[3].amount.text(), QStringLiteral("0.50")); // August was the current month then
        QCOMPARE(at("2026-09-01").terms[4].amount.text(), QStringLiteral("0.50")); // and a previous one in September
        QCOMPARE(at("2027-01-01").availableCredit.text(), QStringLiteral("6.50"));
        // The line of the last 30 days ends where the sheet stands.
        const auto series = fixture.get(SeriesQuery{{AccountId(QStringLiteral("2001")), {}}, 30}).value(0).points;
        for (const SeriesPoint &point : series) {
            const Instant end(Instant::startOf(point.day.addDays(1)).msecs() - 1);
            const auto sheet = fixture.get(AssetsQuery{{AccountId(QStringLiteral("2001")), end}}).value(0);
            QCOMPARE(point.availableCredit.text(), sheet.availableCredit.text());
        }
        QCOMPARE(series.size(), 30);
    }

    void theChainHoldsWhatWasDone()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        const auto rows = fixture.book().database().select(QStringLiteral("SELECT %1 FROM chain ORDER BY sequence").arg(ChainRow::columns()));
        QString previous(64, u'0');
        qint64 sequence = 0;
        for (const QVariantList &row : *rows) {
            QCOMPARE(row[0].toLongLong(), ++sequence);
            QCOMPARE(row[10].toString(), previous);
            // Written down again: every column but the hash, in order, each with its length in front.
            QByteArray content;
            for (int i = 0; i < 11; ++i) {
                const QByteArray cell = row[i].toString().toUtf8();
                content += QByteArray::number(cell.size());
                content += ':';
                content += cell;
            }
            previous = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
            QCOMPARE(row[11].toString(), previous);
        }
        QCOMPARE(fixture.verify().head, QStringLiteral("%1:%2").arg(sequence).arg(previous));
    }

    void postingsAreImmutableAndDouble()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        const auto before = fixture.book().database().select(QStringLiteral("SELECT * FROM posting ORDER BY number")).value();
        fixture.mustRun(topUp(QStringLiteral("5")), root);
        fixture.mustRun(QStringLiteral("{'command':'Reverse','target':'%1','reason':'x'}").arg(op), root);
        const auto after = fixture.book().database().select(QStringLiteral("SELECT * FROM posting ORDER BY number")).value();
        QCOMPARE(after.size(), before.size() + 4);
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after[i], before[i]);
        const auto sums = fixture.book().database().select(QStringLiteral("SELECT currency, SUM(amount_whole), SUM(amount_frac) FROM posting GROUP BY currency, entry")).value();
        for (const QVariantList &row : sums)
            QVERIFY(Decimal::fromColumns(row[1].toLongLong(), row[2].toLongLong()).isZero());
    }

    void nobodyActsInABookWithoutAccounts()
    {
        BookFixture fixture;
        const Outcome outcome = fixture.run("{'command':'ImportLines','import':'x','file':'f','hash':'h','dialect':'d','lines':1,'skipped':0,'months':'','totals':'[]','segments':0,"
                                            "'segmentsHash':''}");
        QCOMPARE(codeOf(outcome), QStringLiteral("NotFound"));
        QVERIFY2(outcome.refusal.message.contains(QStringLiteral("RegisterCloudAccount")), qPrintable(outcome.refusal.message));
    }
};

QTEST_GUILESS_MAIN(TestExecute)
#include "tst_execute.moc"
