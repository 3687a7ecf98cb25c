// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

namespace {

QString transfer(const char *type, const char *from, const char *to, const char *amount, const char *currency = "USD", const char *rest = "")
{
    return QStringLiteral("{'command':'TransferFunds','type':'%1','from':'%2','to':'%3','amount':'%4','currency':'%5','remark':'project 7'%6}")
        .arg(QLatin1String(type), QLatin1String(from), QLatin1String(to), QLatin1String(amount), QLatin1String(currency), QLatin1String(rest));
}
QString grant(const char *from, const char *to, const char *amount, const char *currency = "USD")
{
    return transfer("grant", from, to, amount, currency);
}
QString recycle(const char *from, const char *to, const char *amount, const char *currency = "USD")
{
    return transfer("recycle", from, to, amount, currency);
}
QString topUp(const char *account, const char *amount, const char *currency = "USD")
{
    return QStringLiteral("{'command':'TopUp','account':'%1','amount':'%2','currency':'%3','channel':'PAYPAL'}").arg(QLatin1String(account), QLatin1String(amount), QLatin1String(currency));
}
QString charge(const char *uid, const char *amount, const char *usedAt = "2026-09-05")
{
    return QStringLiteral("{'command':'RecordCharge','cloudAccount':'%1','product':'ecs','amount':'%2','kind':'PayAsYouGoBill','usedAt':'%3'}")
        .arg(QLatin1String(uid), QLatin1String(amount), QLatin1String(usedAt));
}
const QString root = QStringLiteral("root@1001");
const QString op = QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01");

} // namespace

class TestTransferFunds final : public QObject
{
    Q_OBJECT

private:
    /// The cast, and 1008 (account 2008), a member too: 2001 has 500 and 7 EUR of its own and 200 from 2002, which keeps 30.
    static void addFunds(BookFixture &fixture)
    {
        fixture.addCast();
        fixture.mustRun("{'command':'RegisterCloudAccount','uid':'1008','account':'2008','logonName':'retail','ownerName':'x','kind':'enterprise','type':'direct',"
                        "'identity':{'name':'Fabrikam Holdings Pte. Ltd.','code':'SG-201912345K'}}",
                        root);
        fixture.mustRun("{'command':'InviteAccount','uid':'1008','mode':'management'}", root);
        fixture.mustRun(topUp("2001", "500"));
        fixture.mustRun(topUp("2001", "7", "EUR"));
        fixture.mustRun(topUp("2002", "230"));
        fixture.mustRun(grant("2002", "2001", "200"));
    }
    static QString cash(BookFixture &fixture, const char *account)
    {
        QStringList rows;
        for (const QVariantList &row : fixture.rows(QStringLiteral("SELECT ledger, \"key\", currency, amount_whole, amount_frac FROM balance WHERE account = ? "
                                                                   "AND ledger IN ('ownCash', 'transferredInCash') AND amount_whole + amount_frac <> 0 ORDER BY ledger, \"key\", currency"),
                                                    {QString::fromLatin1(account)})) {
            const QString amount = Decimal::fromColumns(row[3].toLongLong(), row[4].toLongLong()).toText(2);
            rows << (row[0].toString() == u"ownCash" ? QStringLiteral("own") : row[1].toString()) + u' ' + amount + u' ' + row[2].toString();
        }
        return rows.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), amount = QStringLiteral("amount"), wrong = QStringLiteral("WrongState"),
                      funds = QStringLiteral("NotEnoughFunds"), exceeded = QStringLiteral("LimitExceeded");
        addCommandRow("grant: all of the own cash", grant("2001", "2002", "500"), root, done);
        addCommandRow("grant: transferred-in cash is not granted on (domain-rules §2.4)", grant("2001", "2002", "500.01"), root, funds, amount);
        addCommandRow("grant: another currency", grant("2001", "2002", "7", "EUR"), root, done);
        addCommandRow("grant: mixed currencies do not add", grant("2001", "2002", "7.01", "EUR"), root, exceeded, amount);
        addCommandRow("grant: no cash in that currency", grant("2001", "2002", "1", "HKD"), root, exceeded, amount);
        addCommandRow("grant: as far as available credit goes (decisions 23)", grant("2008", "2001", "40"), root, done);
        addCommandRow("grant: above available credit, with the cash there (decisions 23)", grant("2008", "2001", "40.01"), root, exceeded, amount);
        addCommandRow("recycle: all that is left of the grant", recycle("2001", "2002", "200"), root, done);
        addCommandRow("recycle: more than is left of that pair's grants (decisions 23)", recycle("2001", "2002", "200.01"), root, funds, amount);
        addCommandRow("recycle: another pair's grant does not help", recycle("2001", "2008", "1"), root, funds, amount);
        addCommandRow("recycle: against the direction of the grant", recycle("2002", "2001", "1"), root, funds, amount);
        addCommandRow("recycle: another currency than was granted", recycle("2001", "2002", "1", "EUR"), root, funds, amount);
        addCommandRow("zero", grant("2001", "2002", "0"), root, invalid, amount);
        addCommandRow("below zero", grant("2001", "2002", "-1"), root, invalid, amount);
        addCommandRow("more decimals than the currency has", grant("2001", "2002", "1.001"), root, invalid, amount);
        addCommandRow("from = to", grant("2001", "2001", "1"), root, invalid, QStringLiteral("to"));
        addCommandRow("a remark is needed (domain-rules §2.4)", QStringLiteral("{'command':'TransferFunds','type':'grant','from':'2001','to':'2002','amount':'1','currency':'USD','remark':' '}"),
                      root, invalid, QStringLiteral("remark"));
        addCommandRow("a type that is none", transfer("gift", "2001", "2002", "1"), root, invalid, QStringLiteral("type"));
        addCommandRow("no such account", grant("2001", "9999", "1"), root, QStringLiteral("NotFound"), QStringLiteral("to"));
        addCommandRow("the owner of one of them", grant("2002", "2001", "1"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("super of both, by a policy", grant("2002", "2008", "1"), QStringLiteral("modify@1001"), done);
        addCommandRow("from an ecosystem account", grant("2003", "2001", "1"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("to an ecosystem account", grant("2001", "2003", "1"), root, QStringLiteral("NotAvailableHere"));
        addCommandRow("recycle from an ecosystem account", recycle("2003", "2001", "1"), root, QStringLiteral("NotAvailableHere"));
    }
    void refusals()
    {
        BookFixture fixture;
        addFunds(fixture);
        fixture.mustRun(topUp("2008", "100"));
        fixture.mustRun(charge("1008", "60", "2026-09-10T04:00:00Z"));
        runCommandRow(fixture);
    }

    void statesRefuse_data()
    {
        QTest::addColumn<QString>("before"); // what brings the state about
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("code");
        const auto status = [](const char *account, const char *word) {
            return QStringLiteral("{'command':'SetAccountStatus','account':'%1','status':'%2','reason':'x'}").arg(QLatin1String(account), QLatin1String(word));
        };
        const QString wrong = QStringLiteral("WrongState"), done = QStringLiteral("done");
        QTest::newRow("grant from a frozen account") << status("2001", "frozen") << root << grant("2001", "2002", "1") << wrong;
        QTest::newRow("grant to a frozen account: it receives money") << status("2002", "frozen") << root << grant("2001", "2002", "1") << done;
        QTest::newRow("recycle from a frozen account") << status("2001", "frozen") << root << recycle("2001", "2002", "1") << wrong;
        QTest::newRow("recycle to a frozen account") << status("2002", "frozen") << root << recycle("2001", "2002", "1") << done;
        QTest::newRow("grant to a deregistered account") << status("2008", "deregistered") << root << grant("2001", "2008", "1") << wrong;
        QTest::newRow("grant from a deregistered account") << status("2008", "deregistered") << root << grant("2008", "2001", "1") << wrong;
        QTest::newRow("recycle from a deregistered account") << status("2008", "deregistered") << root << recycle("2008", "2001", "1") << wrong;
        QTest::newRow("grant from an overdue account") << charge("1002", "30.0000000001") << root << grant("2002", "2001", "1") << wrong;
        QTest::newRow("grant from an account at 0 is not overdue, but has nothing available") << charge("1002", "30") << root << grant("2002", "2001", "1") << QStringLiteral("LimitExceeded");
        QTest::newRow("grant to an overdue account") << charge("1002", "31") << root << grant("2001", "2002", "1") << done;
        QTest::newRow("recycle above available credit (decisions 23)") << charge("1001", "600") << root << recycle("2001", "2002", "100.01") << QStringLiteral("LimitExceeded");
        QTest::newRow("recycle up to available credit") << charge("1001", "600") << root << recycle("2001", "2002", "100") << done;
    }
    void statesRefuse()
    {
        QFETCH(QString, before);
        QFETCH(QString, person);
        QFETCH(QString, command);
        BookFixture fixture;
        addFunds(fixture);
        fixture.mustRun(before, person);
        const Outcome outcome = fixture.run(command, person);
        QTEST(codeOf(outcome), "code");
        QVERIFY(fixture.verify().ok);
    }

    void anotherIdentity() // domain-rules §2.4: same verified company
    {
        BookFixture fixture;
        addFunds(fixture);
        // No command links accounts of two identities, so the row is written by hand.
        const auto linked = fixture.book().database().run(QStringLiteral("INSERT INTO account_link (member, management, mode, state, since) VALUES ('1004', '1001', 'management', 'active', 1)"), {});
        QVERIFY(linked.has_value());
        const Outcome outcome = fixture.run(grant("2002", "2004", "1"), root);
        QCOMPARE(codeOf(outcome), QStringLiteral("WrongState"));
        QCOMPARE(outcome.refusal.field, QStringLiteral("to"));
    }

    void moneyFlowsFromTo() // decisions 23
    {
        BookFixture fixture;
        addFunds(fixture);
        QCOMPARE(cash(fixture, "2001"), QStringLiteral("own 7.00 EUR, own 500.00 USD, 2002 200.00 USD"));
        QCOMPARE(cash(fixture, "2002"), QStringLiteral("own 30.00 USD"));
        fixture.mustRun(recycle("2001", "2002", "50.25"));
        QCOMPARE(cash(fixture, "2001"), QStringLiteral("own 7.00 EUR, own 500.00 USD, 2002 149.75 USD"));
        QCOMPARE(cash(fixture, "2002"), QStringLiteral("own 80.25 USD"));
        QStringList rows;
        for (const TransactionRow &row : fixture.get(TransactionsQuery{{AccountId(QStringLiteral("2001")), {}}, {}}).mid(2)) {
            rows << row.direction + u' ' + toText(row.type) + u' ' + row.channel + u' ' + toText(row.fundType) + u' ' + row.amount.text() + u' ' + row.balance.text() + u' ' + row.remark;
        }
        QCOMPARE(rows.join(QStringLiteral(", ")), QStringLiteral("IN TRANSFER ACCT_CASH transferredInCash 200.00 200.00 project 7, "
                                                                "OUT TRANSFER ACCT_CASH transferredInCash 50.25 149.75 project 7"));
        QVERIFY(fixture.verify().ok);
    }

    void whoGrantedFirstIsSpentFirst() // decisions 16
    {
        BookFixture fixture;
        addFunds(fixture);
        fixture.mustRun(topUp("2008", "100"));
        const auto order = [&] {
            QStringList sources;
            for (const QVariantList &row : fixture.rows(QStringLiteral("SELECT p.source FROM transfer_place p JOIN balance b ON b.account = p.account AND b.ledger = 'transferredInCash' "
                                                                       "AND b.\"key\" = p.source AND b.currency = p.currency "
                                                                       "WHERE p.account = '2001' AND b.amount_whole + b.amount_frac > 0 ORDER BY p.place")))
                sources << row[0].toString();
            return sources.join(u' ');
        };
        fixture.mustRun(grant("2008", "2001", "10"));
        QCOMPARE(order(), QStringLiteral("2002 2008"));
        fixture.mustRun(recycle("2001", "2002", "199"));
        fixture.mustRun(grant("2002", "2001", "5"));
        QCOMPARE(order(), QStringLiteral("2002 2008")); // something was left, so its place is kept
        fixture.mustRun(recycle("2001", "2002", "6"));
        QCOMPARE(order(), QStringLiteral("2008"));
        fixture.mustRun(grant("2002", "2001", "5"));
        QCOMPARE(order(), QStringLiteral("2008 2002")); // its balance has risen from 0 again
        const auto place = fixture.rows(QStringLiteral("SELECT place FROM transfer_place WHERE account = '2001' AND source = '2002'"));
        const auto last = fixture.get(TransactionsQuery{{AccountId(QStringLiteral("2001")), {}}, {}}).last();
        QCOMPARE(place.value(0).value(0).toString(), last.number); // the number of the transaction in which it rose
        QVERIFY(fixture.verify().ok);
    }

    void reversing_data() // commands.md, "Reverse": an unspent grant
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("code");
        QTest::newRow("a grant") << QStringLiteral("grant") << QString() << QStringLiteral("done");
        QTest::newRow("a grant of which something is spent (decisions 4)") << QStringLiteral("grant") << recycle("2002", "2001", "0.01") << QStringLiteral("NotEnoughFunds");
        QTest::newRow("a recycle names its opposite") << QStringLiteral("recycle") << QString() << QStringLiteral("WrongState");
    }
    void reversing()
    {
        QFETCH(QString, type);
        QFETCH(QString, between);
        QFETCH(QString, code);
        BookFixture fixture;
        addFunds(fixture);
        const QString before = cash(fixture, "2001") + u';' + cash(fixture, "2002");
        const bool isGrant = type == u"grant";
        fixture.mustRun(transfer(type.toLatin1().constData(), "2001", "2002", "100", "USD", QByteArray(",'op':'" + op.toLatin1() + '\'').constData()));
        if (!between.isEmpty())
            fixture.mustRun(between);
        const Outcome outcome = fixture.run(QStringLiteral("{'command':'Reverse','target':'%1','reason':'mistake'}").arg(op), root);
        QVERIFY2(codeOf(outcome) == code, qPrintable(codeOf(outcome) + u' ' + outcome.refusal.message));
        if (outcome.isDone())
            QCOMPARE(cash(fixture, "2001") + u';' + cash(fixture, "2002"), before);
        if (!isGrant)
            QVERIFY2(outcome.refusal.message.contains(QStringLiteral("TransferFunds")), qPrintable(outcome.refusal.message));
        QVERIFY(fixture.verify().ok);
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("grant") << grant("2001", "2002", "1") << QStringLiteral("Transfer 1.00 USD from treasury to logistics: project 7");
        QTest::newRow("recycle") << recycle("2001", "2002", "1") << QStringLiteral("Recycle 1.00 USD from treasury to logistics: project 7");
    }
    void sentences()
    {
        QFETCH(QString, command);
        BookFixture fixture;
        addFunds(fixture);
        fixture.mustRun(command);
        QTEST(fixture.get(ActivityQuery{}).last().summary, "sentence");
    }
};

QTEST_GUILESS_MAIN(TestTransferFunds)
#include "tst_transfer_funds.moc"
