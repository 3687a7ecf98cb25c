// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {

Decimal signedSum(const QList<ExplainNode> &terms)
{
    Decimal sum;
    for (const ExplainNode &term : terms)
        sum += term.sign == u"-" ? -term.amount.amount : term.amount.amount;
    return sum;
}

/// First place in the tree where terms do not add up, or a leaf that leads nowhere; empty when there is none.
QString faultOf(const QList<ExplainNode> &terms, const QString &path, BookFixture &fixture, int &postings)
{
    for (const ExplainNode &term : terms) {
        const QString here = path + QStringLiteral(" > ") + term.label;
        if (term.sign != u"+" && term.sign != u"-")
            return here + QStringLiteral(": sign ") + term.sign;
        if (!term.terms.isEmpty() && signedSum(term.terms) != term.amount.amount)
            return here + QStringLiteral(": ") + signedSum(term.terms).toText(2) + QStringLiteral(" is not ") + term.amount.text();
        if (term.source) {
            const qsizetype at = term.source->lastIndexOf(QStringLiteral("posting "));
            const auto row = fixture.book().database().select(QStringLiteral("SELECT amount_whole, amount_frac FROM posting WHERE number = ?"),
                                                              {at < 0 ? qint64(0) : term.source->mid(at + 8).toLongLong()});
            if (!row || row->isEmpty())
                return here + QStringLiteral(": no such ") + *term.source;
            if (Decimal::fromColumns(row->value(0)[0].toLongLong(), row->value(0)[1].toLongLong()).abs() != term.amount.amount)
                return here + QStringLiteral(": the posting has another amount");
            ++postings;
        }
        if (const QString fault = faultOf(term.terms, here, fixture, postings); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

class TestExplain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToPostingsAndAddsUp_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<int>("postings");
        const auto row = [](const char *account, const char *figure, const char *amount, int postings) {
            QTest::addRow("%s of %s", figure, account) << QString::fromLatin1(account) << QString::fromLatin1(figure) << QString::fromLatin1(amount) << postings;
        };
        row("2001", "availableCredit", "9200.00", 5);
        row("2001", "cashBalance", "10000.00", 1);
        row("2001", "creditLimit", "5000.00", 1);
        row("2001", "creditRefund", "200.00", 1);
        row("2001", "unsettledCurrentMonth", "3000.00", 1);
        row("2001", "unsettledPreviousMonths", "3000.00", 1);
        row("2001", "withdrawable", "4000.00", 3);
        row("2001", "transferable", "9200.00", 1);
        // Adjustments of both signs, a reversal, several products and months, ten decimals.
        row("2002", "availableCredit", "-10.7545678919", 10);
        row("2002", "cashBalance", "6.25", 2);
        row("2002", "creditRefund", "3.00", 3);
        row("2002", "unsettledCurrentMonth", "-1.9954321081", 3);
        row("2002", "unsettledPreviousMonths", "22.00", 2);
        row("2002", "withdrawable", "0.00", 7);
        row("2002", "transferable", "0.00", 2);
        row("2003", "availableCredit", "-8.00", 6);
        row("2003", "quota", "90.00", 2);
        row("2003", "quotaConsumptionLedger", "95.00", 2);
        row("2003", "unbilled", "3.00", 2);
    }
    void leadsToPostingsAndAddsUp()
    {
        QFETCH(QString, account);
        QFETCH(QString, figure);
        QFETCH(QString, amount);
        QFETCH(int, postings);
        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        const auto run = [&](const char *command, const char *at = "2026-09-10T04:00:00Z") { fixture.mustRun(command, QStringLiteral("root@1001"), QString::fromLatin1(at)); };
        run("{'command':'TopUp','account':'2002','amount':'7.50','channel':'PAYPAL'}");
        run("{'command':'AdjustBalance','account':'2002','ledger':'cash','amount':'-1.25','reason':'x'}");
        run("{'command':'AdjustBalance','account':'2002','ledger':'creditRefund','amount':'4','reason':'x'}");
        run("{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'1.0045678919','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}");
        run("{'command':'RecordCharge','cloudAccount':'1002','product':'oss','amount':'-5','kind':'Adjustment','usedAt':'2026-09-02'}");
        run("{'command':'RecordCharge','cloudAccount':'1002','product':'oss','amount':'2','kind':'PayAsYouGoBill','usedAt':'2026-09-02'}");
        run("{'command':'RecordCharge','cloudAccount':'1002','product':'oss','amount':'20','kind':'PayAsYouGoBill','usedAt':'2026-08-02'}");
        run("{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'2','kind':'PayAsYouGoBill','usedAt':'2026-08-03'}");
        run("{'command':'AdjustBalance','account':'2002','ledger':'creditRefund','amount':'-4','reason':'x'}");
        run("{'command':'AdjustBalance','account':'2002','ledger':'creditRefund','amount':'3','reason':'x'}");
        run("{'command':'SetQuota','account':'2003','amount':'100'}");
        run("{'command':'SetQuota','account':'2003','amount':'90'}");
        run("{'command':'RecordQuotaConsumption','account':'2003','amount':'100','outBizId':'B1'}");
        run("{'command':'RecordQuotaConsumption','account':'2003','amount':'-5','outBizId':'B2'}");
        run("{'command':'RecordCharge','cloudAccount':'1003','product':'ecs','amount':'1','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}");
        run("{'command':'RecordCharge','cloudAccount':'1003','product':'ecs','amount':'2','kind':'PayAsYouGoBill','usedAt':'2026-08-01'}");

        const ExplainAnswer answer = fixture.get(ExplainQuery{{AccountId(account), {}}, figure, {}});
        QCOMPARE(answer.amount.text(), amount);
        QCOMPARE(signedSum(answer.terms).toText(2), amount);
        QVERIFY(!answer.formula.isEmpty());
        int found = 0;
        const QString fault = faultOf(answer.terms, figure, fixture, found);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(found, postings);
    }

    void asOfThePast()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'7','channel':'PAYPAL'}", QStringLiteral("root@1001"), QStringLiteral("2026-08-10"));
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'9','channel':'PAYPAL'}", QStringLiteral("root@1001"), QStringLiteral("2026-08-20"));
        const ExplainAnswer then = fixture.get(ExplainQuery{{AccountId(QStringLiteral("2001")), Instant::parse(QStringLiteral("2026-08-15"))}, QStringLiteral("cashBalance"), {}});
        QCOMPARE(then.amount.text(), QStringLiteral("7.00"));
        QCOMPARE(signedSum(then.terms).toText(2), QStringLiteral("7.00"));
    }

    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        const auto codeFor = [&](const char *account, const char *figure) {
            const auto answer = fixture.ask(ExplainQuery{{AccountId(QString::fromLatin1(account)), {}}, QString::fromLatin1(figure), {}});
            return answer ? QStringLiteral("done") : toText(answer.error().code);
        };
        QCOMPARE(codeFor("2001", "happiness"), QStringLiteral("NotFound"));
        QCOMPARE(codeFor("2001", "quota"), QStringLiteral("NotFound")); // a direct account has none
        QCOMPARE(codeFor("2003", "withdrawable"), QStringLiteral("NotFound")); // an ecosystem account has none
        QCOMPARE(codeFor("2004", "availableCredit"), QStringLiteral("NotPermitted"));
        QCOMPARE(fixture.ask(ExplainQuery{{}, QStringLiteral("availableCredit"), {}}).error().field, QStringLiteral("account"));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
