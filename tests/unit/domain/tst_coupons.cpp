// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {

/// A coupon CP of 50 for 2002, from 1 September to the end of December; \a change replaces fields: "'amount':'0'".
QString grant(const QString &change = {})
{
    JsonValue command = json("{'command':'GrantCoupon','account':'2002','coupon':'CP','kind':'cashCoupon','amount':'50','validFrom':'2026-09-01','validTo':'2026-12-31'}");
    const JsonValue changes = json(u'{' + change + u'}');
    for (const auto &[name, value] : *changes.asObject()) {
        auto &members = *command.asObject();
        const auto same = std::find_if(members.begin(), members.end(), [&](const auto &member) { return member.first == name; });
        if (same == members.end())
            members.emplace_back(name, value);
        else
            same->second = value;
    }
    return QString::fromUtf8(command.toBytes());
}

QString grant(const char *change)
{
    return grant(QString::fromUtf8(change));
}

const QString cancel = QStringLiteral("{'command':'CancelCoupon','coupon':'CP'}");
const QString root = QStringLiteral("root@1001");

} // namespace

class TestCoupons final : public QObject
{
    Q_OBJECT

private:
    static QString shown(BookFixture &fixture)
    {
        QStringList rows;
        for (const CouponRow &row : fixture.get(CouponsQuery{{AccountId(QStringLiteral("2002")), {}}}, root))
            rows << row.coupon.text() + u' ' + toText(row.kind) + u' ' + row.remaining.text() + u'/' + row.amount.text() + u' ' + row.currency.code() + u' ' + toText(row.status);
        return rows.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void grantRefusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), amount = QStringLiteral("amount");
        addCommandRow("a cash coupon", grant(), root, done);
        addCommandRow("an id is made when there is none", grant("'coupon':null"), root, done);
        addCommandRow("a RAM user whose policy allows it", grant("'account':'2001'"), QStringLiteral("modify@1001"), done);
        addCommandRow("a member's owner is not super", grant(), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("ecosystem", grant("'account':'2003'"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("zero", grant("'amount':'0'"), root, invalid, amount);
        addCommandRow("below zero", grant("'amount':'-1'"), root, invalid, amount);
        addCommandRow("more decimals than USD has", grant("'amount':'1.001'"), root, invalid, amount);
        addCommandRow("more decimals than JPY has", grant("'account':'2006','amount':'1.5'"), QStringLiteral("root@1006"), invalid, amount);
        addCommandRow("a minimum order of 0 (decisions 2)", grant("'minimumOrder':'0'"), root, done);
        addCommandRow("a minimum order below 0", grant("'minimumOrder':'-0.01'"), root, invalid, QStringLiteral("minimumOrder"));
        addCommandRow("a minimum order with more decimals", grant("'minimumOrder':'0.001'"), root, invalid, QStringLiteral("minimumOrder"));
        addCommandRow("a scope", grant("'scope':['ecs','oss']"), root, done);
        addCommandRow("a scope of nothing", grant("'scope':[]"), root, invalid, QStringLiteral("scope"));
        addCommandRow("a blank product", grant("'scope':['ecs',' ']"), root, invalid, QStringLiteral("scope"));
        addCommandRow("a kind that is none", grant("'kind':'voucher'"), root, invalid, QStringLiteral("kind"));
        addCommandRow("an id with a space around it", grant("'coupon':' CP'"), root, invalid, QStringLiteral("coupon"));
        addCommandRow("an id that is blank", grant("'coupon':''"), root, invalid, QStringLiteral("coupon"));
        addCommandRow("an id of 64 characters", grant(QStringLiteral("'coupon':'%1'").arg(QString(64, u'a'))), root, done);
        addCommandRow("an id of 65 characters", grant(QStringLiteral("'coupon':'%1'").arg(QString(65, u'a'))), root, invalid, QStringLiteral("coupon"));
        addCommandRow("an id that is taken", grant("'coupon':'TAKEN'"), root, QStringLiteral("Duplicate"), QStringLiteral("coupon"));
        addCommandRow("ends when it begins", grant("'validFrom':'2026-12-01T00:00:00Z','validTo':'2026-12-01T00:00:00Z'"), root, invalid, QStringLiteral("validTo"));
        addCommandRow("one day (decisions 5)", grant("'validFrom':'2026-12-01','validTo':'2026-12-01'"), root, done);
        addCommandRow("ends before it begins", grant("'validFrom':'2026-12-02','validTo':'2026-12-01'"), root, invalid, QStringLiteral("validTo"));
        addCommandRow("today is a day on which it is valid (decisions 5)", grant("'validTo':'2026-09-10'"), root, done);
        addCommandRow("ended yesterday", grant("'validTo':'2026-09-09'"), root, invalid, QStringLiteral("validTo"));
        addCommandRow("ends now: an instant is exclusive (decisions 5)", grant("'validTo':'2026-09-10T04:00:00Z'"), root, invalid, QStringLiteral("validTo"));
        addCommandRow("ends in a second", grant("'validTo':'2026-09-10T04:00:01Z'"), root, done);
        addCommandRow("validTo without a zone", grant("'validTo':'2026-12-31T00:00:00'"), root, invalid, QStringLiteral("validTo"));
        addCommandRow("an ecosystem account comes before an end that has passed (decisions 1)", grant("'account':'2003','validTo':'2026-09-09'"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("frozen accounts receive money", grant("'account':'2004'"), QStringLiteral("root@1004"), done);
        addCommandRow("deregistered", grant("'account':'2005'"), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
    }
    void grantRefusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(grant("'coupon':'TAKEN'"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2004','status':'frozen','reason':'x'}", QStringLiteral("root@1004"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void ends_data() // decisions 5
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("end");
        QTest::newRow("a bare date includes that UTC+8 day") << QStringLiteral("2026-12-31") << QStringLiteral("2026-12-31T16:00:00Z");
        QTest::newRow("an instant is exclusive") << QStringLiteral("2026-12-31T00:00:00+08:00") << QStringLiteral("2026-12-30T16:00:00Z");
    }
    void ends()
    {
        QFETCH(QString, given);
        QFETCH(QString, end);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(grant(QStringLiteral("'validTo':'%1'").arg(given)));
        const CouponRow row = fixture.get(CouponsQuery{}).value(0);
        QCOMPARE(row.validFrom.text(), QStringLiteral("2026-08-31T16:00:00Z"));
        QCOMPARE(row.validTo.text(), end);
    }

    void whatIsGrantedStandsInItsOwnLedger() // domain-rules §1.1: coupons are no part of Available Credit
    {
        BookFixture fixture;
        fixture.addCast();
        const JsonValue result = fixture.mustRun(grant("'scope':[' ecs ','oss','ecs'],'minimumOrder':'10'"));
        QCOMPARE(result.toBytes(), QByteArray("{\"coupon\":\"CP\"}"));
        const CouponRow row = fixture.get(CouponsQuery{}).value(0);
        QCOMPARE(row.scope.join(u' '), QStringLiteral("ecs oss"));
        QCOMPARE(row.minimumOrder.text(), QStringLiteral("10.00"));
        QCOMPARE(shown(fixture), QStringLiteral("CP cashCoupon 50.00/50.00 USD available"));
        QCOMPARE(fixture.assets(QStringLiteral("2002")).availableCredit.text(), QStringLiteral("0.00"));
        const auto postings = fixture.rows(QStringLiteral("SELECT account, ledger, \"key\", amount_whole FROM posting ORDER BY number"));
        QCOMPARE(postings.size(), 2);
        QCOMPARE(postings[0], (QVariantList{QString(), QStringLiteral("external"), QStringLiteral("grants"), -50}));
        QCOMPARE(postings[1], (QVariantList{QStringLiteral("2002"), QStringLiteral("coupon"), QStringLiteral("CP"), 50}));
        QVERIFY(fixture.get(TransactionsQuery{}).isEmpty()); // coupons are no fund of Income and Expenditure
        QVERIFY(fixture.verify().ok);
    }

    void madeIdsAreReadableAndFree()
    {
        BookFixture fixture;
        fixture.addCast();
        const auto made = [&](const char *last) {
            return fixture.mustRun(grant(QStringLiteral("'coupon':null,'op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a%1'").arg(QLatin1String(last)))).text(u"coupon");
        };
        QCOMPARE(made("01"), QStringLiteral("CP-6f2a1f0e"));
        QCOMPARE(made("02"), QStringLiteral("CP-6f2a1f0e8f5b")); // the same beginning
        QCOMPARE(made("01"), QStringLiteral("CP-6f2a1f0e")); // the same operation again
        QCOMPARE(fixture.get(CouponsQuery{}).size(), 2);
    }

    void cancelRefusals_data()
    {
        addCommandColumns();
        const QString wrong = QStringLiteral("WrongState"), coupon = QStringLiteral("coupon");
        addCommandRow("what remains is taken back", cancel, root, QStringLiteral("done"));
        addCommandRow("before it is valid", QStringLiteral("{'command':'CancelCoupon','coupon':'LATER'}"), root, QStringLiteral("done"));
        addCommandRow("a member's owner is not super", cancel, QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("no such coupon", QStringLiteral("{'command':'CancelCoupon','coupon':'NONE'}"), root, QStringLiteral("NotFound"), coupon);
        addCommandRow("no such coupon comes before who may (decisions 1)", QStringLiteral("{'command':'CancelCoupon','coupon':'NONE'}"), QStringLiteral("root@1002"),
                      QStringLiteral("NotFound"), coupon);
        addCommandRow("cancelled already", QStringLiteral("{'command':'CancelCoupon','coupon':'GONE'}"), root, wrong, coupon);
        addCommandRow("expired", QStringLiteral("{'command':'CancelCoupon','coupon':'OLD'}"), root, wrong, coupon);
        addCommandRow("exhausted", QStringLiteral("{'command':'CancelCoupon','coupon':'SPENT'}"), root, wrong, coupon);
        addCommandRow("deregistered", QStringLiteral("{'command':'CancelCoupon','coupon':'THEIRS'}"), QStringLiteral("root@1005"), wrong);
    }
    void cancelRefusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(grant("'coupon':'OLD','validFrom':'2026-08-01','validTo':'2026-09-09'"), {}, QStringLiteral("2026-08-02"));
        fixture.mustRun(grant());
        fixture.mustRun(grant("'coupon':'LATER','validFrom':'2026-12-01'"));
        fixture.mustRun(grant("'coupon':'GONE'"));
        fixture.mustRun("{'command':'CancelCoupon','coupon':'GONE'}");
        fixture.mustRun(grant("'coupon':'SPENT','kind':'coupon'"));
        fixture.mustRun("{'command':'PlaceOrder','cloudAccount':'1002','product':'ecs','amount':'50','coupon':'SPENT'}");
        fixture.mustRun(grant("'account':'2005','coupon':'THEIRS'"), QStringLiteral("root@1005"));
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'x'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void cancellingLeavesNothing()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(grant());
        fixture.mustRun(cancel);
        QCOMPARE(shown(fixture), QStringLiteral("CP cashCoupon 0.00/50.00 USD cancelled"));
        QVERIFY(fixture.verify().ok);
    }

    void statusFollowsFromNow() // a tick changes nothing of it
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(grant("'validTo':'2026-09-11'"));
        fixture.clock().set(Instant::parse(QStringLiteral("2026-09-11T15:59:59Z")).value());
        QCOMPARE(shown(fixture), QStringLiteral("CP cashCoupon 50.00/50.00 USD available"));
        fixture.clock().set(Instant::parse(QStringLiteral("2026-09-11T16:00:00Z")).value());
        QCOMPARE(shown(fixture), QStringLiteral("CP cashCoupon 50.00/50.00 USD expired"));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("coupon") << grant("'kind':'coupon'") << QStringLiteral("Grant logistics a coupon for orders of 50.00 USD");
        QTest::newRow("cashCoupon") << grant() << QStringLiteral("Grant logistics a cash coupon of 50.00 USD");
        QTest::newRow("prepaidCard") << grant("'kind':'prepaidCard'") << QStringLiteral("Grant logistics a prepaid card of 50.00 USD");
        QTest::newRow("CancelCoupon") << QStringLiteral("{'command':'CancelCoupon','coupon':'OTHER'}") << QStringLiteral("Cancel OTHER of logistics");
    }
    void sentences()
    {
        QFETCH(QString, command);
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun(grant("'coupon':'OTHER'"));
        fixture.mustRun(command);
        QTEST(fixture.get(ActivityQuery{}).last().summary, "sentence");
    }
};

QTEST_GUILESS_MAIN(TestCoupons)
#include "tst_coupons.moc"
