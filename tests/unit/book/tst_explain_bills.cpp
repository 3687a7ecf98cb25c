// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");

Decimal signedSum(const QList<ExplainNode> &terms)
{
    Decimal sum;
    for (const ExplainNode &term : terms)
        sum += term.sign == u"-" ? -term.amount.amount : term.amount.amount;
    return sum;
}

/// Every node with terms is the sum of them; leaves that name a posting name one that is there.
QString faultOf(const QList<ExplainNode> &terms, BookFixture &fixture)
{
    for (const ExplainNode &term : terms) {
        if (!term.terms.isEmpty() && signedSum(term.terms) != term.amount.amount)
            return term.label + u' ' + signedSum(term.terms).toText(2) + QStringLiteral(" is not ") + term.amount.text();
        const qsizetype at = term.source ? term.source->lastIndexOf(QStringLiteral("posting ")) : -1;
        if (at >= 0 && fixture.rows(QStringLiteral("SELECT 1 FROM posting WHERE number = ?"), {term.source->mid(at + 8).toLongLong()}).isEmpty())
            return term.label + QStringLiteral(": no such ") + *term.source;
        if (const QString fault = faultOf(term.terms, fixture); !fault.isEmpty())
            return fault;
    }
    return {};
}

ExplainAnswer explained(BookFixture &fixture, const char *figure, const char *month = nullptr)
{
    ExplainQuery query{{AccountId(QStringLiteral("2001")), {}}, QString::fromLatin1(figure), month ? Month::parse(QString::fromLatin1(month)) : std::nullopt};
    return fixture.get(query, root);
}

/// Top level as "label amount" lines.
QStringList terms(const ExplainAnswer &answer)
{
    QStringList lines;
    for (const ExplainNode &term : answer.terms)
        lines << term.sign + u' ' + term.label + u' ' + term.amount.text();
    return lines;
}

/// A bill of 100 (2026-08) that a refund of 30 and cash pay in September, and one of 50 (2026-09) paid in October; 500 came in on 2026-09-01.
void addMonth(BookFixture &fixture)
{
    fixture.addCast();
    fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'creditRefund','amount':'30','reason':'x'}", root, QStringLiteral("2026-08-20"));
    fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','item':'vm','amount':'100.004','kind':'PayAsYouGoBill','usedAt':'2026-08-15'}", root, QStringLiteral("2026-08-20"));
    fixture.mustRun("{'command':'TopUp','account':'2001','amount':'500','channel':'PAYPAL'}", root, QStringLiteral("2026-09-01"));
    fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-09-05"));
    fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1001','product':'oss','amount':'50','kind':'PayAsYouGoBill','usedAt':'2026-09-05'}", root, QStringLiteral("2026-09-06"));
    fixture.mustRun("{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-5','reason':'fee'}", root, QStringLiteral("2026-09-20"));
    fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-10-05"));
}
}

class TestExplainBills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBill() // commands.md, explain: bill:ID
    {
        BookFixture fixture;
        addMonth(fixture);
        const ExplainAnswer answer = explained(fixture, "bill:2001-202608");
        QCOMPARE(answer.amount.text(), QStringLiteral("100.00"));
        QCOMPARE(terms(answer), QStringList({QStringLiteral("+ Charges before tax 100.004"), QStringLiteral("- Rounding 0.004")}));
        QCOMPARE(signedSum(answer.terms), answer.amount.amount);
        QCOMPARE(faultOf(answer.terms, fixture), QString());
        QCOMPARE(answer.terms.first().terms.first().label, QStringLiteral("ecs · treasury"));
    }

    void cashOfAMonth() // decisions 22
    {
        BookFixture fixture;
        addMonth(fixture);
        const ExplainAnswer answer = explained(fixture, "cashChange", "2026-09");
        // 500 came in, the bill took 100 of which the refund paid 30, 5 were a fee.
        QCOMPARE(answer.amount.text(), QStringLiteral("425.00"));
        QCOMPARE(terms(answer), QStringList({QStringLiteral("- Bills paid 100.00"), QStringLiteral("+ of which by: Credit refund 30.00"),
                                             QStringLiteral("- Adjustments 5.00"), QStringLiteral("+ Top-ups 500.00")}));
        QCOMPARE(signedSum(answer.terms), answer.amount.amount);
        QCOMPARE(faultOf(answer.terms, fixture), QString());
        QCOMPARE(explained(fixture, "cashChange", "2026-10").amount.text(), QStringLiteral("-50.00"));
        QCOMPARE(explained(fixture, "cashChange", "2026-07").amount.text(), QStringLiteral("0.00"));
    }

    void takenBackInTheMonth() // decisions 22: exactly, also when a payment was taken back
    {
        BookFixture fixture;
        addMonth(fixture);
        fixture.mustRun("{'command':'SetCreditLimit','account':'2001','amount':'0','reason':'x'}", root);
        fixture.mustRun("{'command':'SetAutomaticWriteOff','account':'2001','enabled':false}", root);
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1001','product':'oss','amount':'40','kind':'PayAsYouGoBill','usedAt':'2026-10-01'}", root);
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-11-05"));
        fixture.mustRun("{'command':'SettleBills','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2001','items':[{'bill':'2001-202610'}]}", root);
        fixture.mustRun("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}", root);
        const ExplainAnswer answer = explained(fixture, "cashChange", "2026-11");
        QCOMPARE(answer.amount.text(), QStringLiteral("0.00"));
        QCOMPARE(terms(answer), QStringList({QStringLiteral("- Bills paid 40.00"), QStringLiteral("+ Taken back by a reversal 40.00")}));
        QCOMPARE(signedSum(answer.terms), answer.amount.amount);
        QCOMPARE(faultOf(answer.terms, fixture), QString());
    }

    void cashOfABill()
    {
        BookFixture fixture;
        addMonth(fixture);
        const ExplainAnswer answer = explained(fixture, "cashChange:2001-202608");
        QCOMPARE(answer.amount.text(), QStringLiteral("70.00"));
        QCOMPARE(terms(answer), QStringList({QStringLiteral("+ Payable 100.00"), QStringLiteral("- Credit refund 2026-08 30.00")}));
        QCOMPARE(faultOf(answer.terms, fixture), QString());
    }

    void outstandingBillsInPreviousMonths() // decisions 12
    {
        BookFixture fixture;
        addMonth(fixture);
        fixture.mustRun("{'command':'RecordCharge','cloudAccount':'1001','product':'oss','amount':'700','kind':'PayAsYouGoBill','usedAt':'2026-10-01'}", root);
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-11-05"));
        const ExplainAnswer answer = explained(fixture, "unsettledPreviousMonths");
        QCOMPARE(answer.amount.text(), QStringLiteral("700.00"));
        QCOMPARE(terms(answer), QStringList(QStringLiteral("+ Bill of 2026-10 700.00")));
        QCOMPARE(faultOf(answer.terms, fixture), QString());
        const ExplainAnswer whole = explained(fixture, "availableCredit");
        QCOMPARE(signedSum(whole.terms), whole.amount.amount);
        QCOMPARE(faultOf(whole.terms, fixture), QString());
    }

    void refusals()
    {
        BookFixture fixture;
        addMonth(fixture);
        ExplainQuery query{{AccountId(QStringLiteral("2001")), {}}, QStringLiteral("bill:2001-202607"), {}};
        QCOMPARE(fixture.ask(query, root).error().code, RefusalCode::NotFound);
        query.scope.account = AccountId(QStringLiteral("2003"));
        query.figure = QStringLiteral("cashChange");
        QCOMPARE(fixture.ask(query, root).error().code, RefusalCode::NotAvailableHere);
    }
};

QTEST_GUILESS_MAIN(TestExplainBills)
#include "tst_explain_bills.moc"
