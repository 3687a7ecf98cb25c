// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");

/// "kind bill" of each message of the book, oldest first.
QString said(BookFixture &fixture, const QString &person = root)
{
    QStringList lines;
    for (const MessageRow &row : fixture.get(MessagesQuery{}, person))
        lines << toText(row.kind) + u' ' + row.message.bill;
    return lines.join(QStringLiteral(", ")).simplified();
}

void charge(BookFixture &fixture, const char *cloud, const char *amount, const char *kind = "PayAsYouGoBill")
{
    fixture.mustRun(QStringLiteral("{'command':'RecordCharge','cloudAccount':'%1','product':'ecs','amount':'%2','kind':'%3','usedAt':'2026-08-15'}")
                        .arg(QLatin1String(cloud), QLatin1String(amount), QLatin1String(kind)),
                    root);
}
}

class TestMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBillIsTold() // decisions 35: billIssued for every bill; settled not for quota or nothingToSettle
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'100','channel':'PAYPAL'}", root);
        fixture.mustRun("{'command':'SetQuota','account':'2003','amount':'100'}", root);
        charge(fixture, "1002", "30");
        charge(fixture, "1003", "20");
        charge(fixture, "1001", "-5", "Adjustment");
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-09-11"));
        QCOMPARE(said(fixture), QStringLiteral("billIssued 2001-202608, billIssued 2002-202608, billIssued 2003-202608, settled 2002-202608"));
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-09-12"));
        QCOMPARE(fixture.get(MessagesQuery{}, root).size(), 4);
    }

    void settledWhenNothingIsOutstanding() // decisions 35
    {
        BookFixture fixture;
        fixture.addCast();
        charge(fixture, "1002", "30");
        fixture.mustRun("{'command':'IssueBill','account':'2002','month':'2026-08'}", root);
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'30','channel':'PAYPAL'}", root); // available credit 0 writes nothing off
        fixture.mustRun("{'command':'SettleBills','account':'2002','items':[{'bill':'2002-202608','amount':'29.99'}]}", root);
        QVERIFY(!said(fixture).contains(u"settled"));
        fixture.mustRun("{'command':'SettleBills','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2002','items':[{'bill':'2002-202608'}]}", root);
        QVERIFY(said(fixture).endsWith(u"settled 2002-202608"));
        fixture.mustRun("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}", root);
        QCOMPARE(said(fixture).count(QStringLiteral("settled")), 1);
    }

    void whoeverSeesTheAccountSeesItsMessages()
    {
        BookFixture fixture;
        fixture.addCast();
        charge(fixture, "1002", "30");
        const int all = int(fixture.get(MessagesQuery{}, root).size());
        QCOMPARE(all, 1); // overdue
        QCOMPARE(fixture.get(MessagesQuery{}, QStringLiteral("root@1002")).size(), 1);
        QCOMPARE(fixture.get(MessagesQuery{}, QStringLiteral("root@1004")).size(), 0);
        QVERIFY(!fixture.ask(MessagesQuery{}, QStringLiteral("none@1001")));
    }

    void aNameIsNoPlaceholder()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'RenameBillingAccount','account':'2002','name':'%1 Ltd %4'}", root);
        fixture.mustRun("{'command':'SetLowBalanceAlert','account':'2002','enabled':true,'threshold':'10'}", root);
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'5','channel':'PAYPAL'}", root);
        QVERIFY(fixture.get(MessagesQuery{}, root).first().body.startsWith(u"Available credit of %1 Ltd %4 is 5.00 USD, below the alert threshold of 10.00 USD. This is alert 1 of"));
    }

    void theySayWhatHappened_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("body");
        QTest::newRow("low balance") << QStringLiteral("lowBalance")
                                     << QStringLiteral("Available credit of logistics is 9.50 USD, below the alert threshold of 10.00 USD. This is alert 1 of at most 5, one a day while it stays "
                                                       "below. Top up, or lower the threshold in Account Settings.");
        QTest::newRow("overdue") << QStringLiteral("overdue")
                                 << QStringLiteral("Available credit of logistics is -0.50 USD, below zero. Without a payment, services stop on 2026-09-25 (UTC+8).");
    }
    void theySayWhatHappened()
    {
        QFETCH(QString, kind);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'RenameBillingAccount','account':'2002','name':'logistics'}", root);
        fixture.mustRun("{'command':'TopUp','account':'2002','amount':'10','channel':'PAYPAL'}", root);
        fixture.mustRun("{'command':'SetLowBalanceAlert','account':'2002','enabled':true,'threshold':'10'}", root);
        charge(fixture, "1002", "0.5");
        charge(fixture, "1002", "10");
        for (const MessageRow &row : fixture.get(MessagesQuery{}, root)) {
            if (toText(row.kind) == kind)
                QTEST(row.body, "body");
        }
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
