// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/sql_view.h"
#include "book/writer.h"
#include "book_fixture.h"
#include "domain/book_after.h"
#include "domain/command.h"

using namespace purser;

namespace {
QString textOf(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << (cell.isNull() ? QStringLiteral("null") : cell.toString());
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}
}

/// A book with effects laid over it answers as the same book does once they are written.
class TestBookAfter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheBookWould_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("postings on a ledger that is there") << QStringLiteral("{'command':'TopUp','account':'2001','amount':'5','channel':'PAYPAL'}");
        QTest::newRow("postings on a new one") << QStringLiteral("{'command':'TopUp','account':'2002','amount':'5','currency':'EUR','channel':'PAYPAL'}");
        QTest::newRow("a row replaced") << QStringLiteral("{'command':'RenameBillingAccount','account':'2001','name':'x'}");
        QTest::newRow("rows made") << QStringLiteral("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'5','kind':'PayAsYouGoBill','usedAt':'2026-09-01'}");
        QTest::newRow("a row removed") << QStringLiteral("{'command':'CancelSettlementCurrencyChange','account':'2004'}");
        QTest::newRow("bills") << QStringLiteral("{'command':'IssueBill','account':'2001','month':'2026-08'}");
    }
    void answersAsTheBookWould()
    {
        QFETCH(QString, command);
        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        fixture.mustRun("{'command':'SetSettlementCurrency','account':'2004','currency':'EUR'}", QStringLiteral("root@1004"));
        Database &database = fixture.book().database();
        SqlView view(database);
        const Context context{Instant::parse(QStringLiteral("2026-09-10T12:00:00+08:00")).value(), PersonId::parse(QStringLiteral("root@1001")), makeOpId()};
        const auto effects = decideCommand(parseCommand(json(command)).value().command, BookNow(view, context.at), context);
        QVERIFY(effects.has_value());
        const BookAfter after(view, *effects);

        const QList<const TableInfo *> tables{&tableOf<Balance>(), &tableOf<BillingAccount>(), &tableOf<Charge>(), &tableOf<Bill>(), &tableOf<CurrencyChange>(), &tableOf<BillPayment>()};
        const Instant from = Instant::parse(QStringLiteral("2026-08-01")).value();
        QStringList rows;
        for (const TableInfo *table : tables)
            rows << textOf(after.selectRows(*table, {}));
        QStringList found; // one by one
        for (const Row &row : after.selectRows(tableOf<Balance>(), {}))
            found << textOf({after.findRow(tableOf<Balance>(), row.mid(0, 4)).value()});
        QCOMPARE(found.join(u'\n'), rows.first());
        const auto balances = after.selectRows(tableOf<Balance>(), {{QStringLiteral("account"), QStringLiteral("2001")}});
        const auto postings = after.postingsOf(AccountId(QStringLiteral("2001")), std::nullopt);
        const auto used = after.chargesUsedBetween(AccountId(QStringLiteral("2001")), Currency::usd(), from, context.at);
        const QList<qint64> next{after.nextNumber(tableOf<Entry>()), after.nextNumber(tableOf<Posting>()), after.nextNumber(tableOf<Charge>())};

        QVERIFY(database.begin().has_value());
        QVERIFY(writeEffects(database, *effects, 99, context.at).has_value());
        for (int i = 0; i < tables.size(); ++i)
            QCOMPARE(rows[i], textOf(view.selectRows(*tables[i], {})));
        QCOMPARE(balances, view.selectRows(tableOf<Balance>(), {{QStringLiteral("account"), QStringLiteral("2001")}}));
        QCOMPARE(used.toText(), view.chargesUsedBetween(AccountId(QStringLiteral("2001")), Currency::usd(), from, context.at).toText());
        QCOMPARE(next, (QList<qint64>{view.nextNumber(tableOf<Entry>()), view.nextNumber(tableOf<Posting>()), view.nextNumber(tableOf<Charge>())}));
        Decimal overlaid, written;
        for (const PostedEntry &posted : postings)
            overlaid += posted.posting.amount;
        for (const QVariantList &row : fixture.rows(QStringLiteral("SELECT amount_whole, amount_frac FROM posting WHERE account = '2001'")))
            written += Decimal::fromColumns(row[0].toLongLong(), row[1].toLongLong());
        QCOMPARE(overlaid.toText(), written.toText());
        database.rollback();
    }
};

QTEST_GUILESS_MAIN(TestBookAfter)
#include "tst_book_after.moc"
