// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/schema.h"
#include "book_fixture.h"

using namespace purser;

namespace {
/// Takes away what formats 2 and 3 added, which is what a book of format 1 is.
void makeFormat1(BookFixture &fixture)
{
    for (const QVariantList &row : fixture.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'index' AND name IN ('charge_month')")))
        QVERIFY(fixture.book().database().run(QStringLiteral("DROP INDEX ") + row.first().toString()).has_value());
    for (const char *table : {"bill", "bill_payment", "closed_month", "bill_date", "tax_rate", "write_off_choice", "unified_settlement", "coupon", "purchase_order",
                              "transfer_place", "charge_origin", "posted_import", "message", "low_balance_alert", "alert_series", "service_suspension",
                              "overdue_period", "currency_change", "exchange_rate", "charge_conversion", "delivery"})
        QVERIFY(fixture.book().database().run(QStringLiteral("DROP TABLE ") + QLatin1String(table)).has_value());
    QVERIFY(fixture.book().database().run(QStringLiteral("PRAGMA user_version=1")).has_value());
}
}

class TestSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreTheRecords_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < schema::recordTables().size(); ++i)
            QTest::newRow(qPrintable(schema::recordTables()[i]->name)) << i;
    }
    void tablesAreTheRecords()
    {
        QFETCH(int, index);
        const TableInfo &table = *schema::recordTables()[index];
        BookFixture fixture;
        QStringList expected, found;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const TableInfo::Column &column = table.columns[i];
            expected << QStringLiteral("%1 %2 %3 key %4")
                            .arg(column.name, column.integer ? QStringLiteral("INTEGER") : QStringLiteral("TEXT"), column.nullable ? QStringLiteral("null") : QStringLiteral("not null"))
                            .arg(i < table.keyColumns ? i + 1 : 0);
        }
        const auto rows = fixture.book().database().select(QStringLiteral("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)"), {table.name});
        QVERIFY(rows.has_value());
        for (const QVariantList &row : *rows) {
            found << QStringLiteral("%1 %2 %3 key %4")
                         .arg(row[0].toString(), row[1].toString(), row[2].toInt() ? QStringLiteral("not null") : QStringLiteral("null"))
                         .arg(row[3].toInt());
        }
        QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
    }

    void everyTableIsARecordOrKnown()
    {
        BookFixture fixture;
        QStringList known{QStringLiteral("chain"), QStringLiteral("delivery"), QStringLiteral("loading"), QStringLiteral("segment"), QStringLiteral("segment_column")};
        for (const TableInfo *table : schema::recordTables())
            known << table->name;
        known.sort();
        QStringList found;
        for (const QVariantList &row : fixture.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")))
            found << row[0].toString();
        QCOMPARE(found.join(u' '), known.join(u' '));
    }

    void everyTableIsStrict()
    {
        BookFixture fixture;
        const auto rows = fixture.book().database().select(QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND strict = 0"));
        QVERIFY(rows && rows->isEmpty());
    }

    void connectionsAreSafe_data() // architecture.md, "SQL"
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("a rollback journal, as this SQLite's WAL can be corrupted") << QStringLiteral("journal_mode") << QStringLiteral("delete");
        QTest::newRow("synchronous EXTRA with it") << QStringLiteral("synchronous") << QStringLiteral("3");
        QTest::newRow("pages of 16 KiB") << QStringLiteral("page_size") << QStringLiteral("16384");
        QTest::newRow("application id") << QStringLiteral("application_id") << QString::number(0x50555253);
        QTest::newRow("version") << QStringLiteral("user_version") << QStringLiteral("3");
        QTest::newRow("no trust in what a file's schema says") << QStringLiteral("trusted_schema") << QStringLiteral("0");
        QTest::newRow("foreign keys") << QStringLiteral("foreign_keys") << QStringLiteral("1");
    }
    void connectionsAreSafe()
    {
        QFETCH(QString, pragma);
        BookFixture fixture;
        fixture.reopen();
        if (fixture.book().database().journalMode() == u"wal" && (pragma == u"journal_mode" || pragma == u"synchronous"))
            QSKIP("this SQLite's WAL is safe");
        const auto rows = fixture.book().database().select(QStringLiteral("PRAGMA ") + pragma);
        QTEST(rows->value(0).value(0).toString(), "value");
    }

    void anOlderBookIsBroughtUpToDate() // architecture.md, "SQL": numbered, in one transaction, with a backup first
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        const QByteArray assets = toJson(fixture.assets(QStringLiteral("2001"))).toBytes();
        makeFormat1(fixture);
        fixture.close();
        const QString backup = fixture.path() + QStringLiteral(".format-1.backup");
        QVERIFY(!QFileInfo::exists(backup));
        fixture.reopen();
        QCOMPARE(fixture.rows(QStringLiteral("PRAGMA user_version")).first().first().toInt(), 3);
        QCOMPARE(toJson(fixture.assets(QStringLiteral("2001"))).toBytes(), assets);
        QVERIFY(fixture.verify().ok);
        BookFixture fresh;
        QCOMPARE(schema::definitions(fixture.book().database()).value(), schema::definitions(fresh.book().database()).value());
        QVERIFY(QFileInfo::exists(backup));
        const auto kept = Database::open(backup, Database::Mode::ReadOnly);
        QVERIFY(kept.has_value());
        QCOMPARE((*kept)->select(QStringLiteral("PRAGMA user_version"))->first().first().toInt(), 1);
        fixture.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-09-20"));
        QVERIFY(fixture.verify().ok);
    }

    void anOlderBookThatMayOnlyBeReadSaysSo()
    {
        BookFixture fixture;
        fixture.addCast();
        makeFormat1(fixture);
        fixture.close();
        QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner));
        const auto book = Book::open(fixture.path(), fixture.sharedClock());
        QVERIFY(!book);
        QVERIFY(book.error().message.contains(QStringLiteral("read-only")));
        QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(Book::open(fixture.path(), fixture.sharedClock()).has_value());
    }

    void everyRecordIsReadAsItWasWritten()
    {
        CloudAccount cloud{Uid(QStringLiteral("1")), QStringLiteral("a"), AccountKind::Individual, QStringLiteral("ö"), {}, std::nullopt, Instant(5), AccountId(QStringLiteral("2"))};
        QCOMPARE(toRow(fromRow<CloudAccount>(toRow(cloud))), toRow(cloud));
        cloud.identityCode = QStringLiteral("X");
        QCOMPARE(toRow(fromRow<CloudAccount>(toRow(cloud))), toRow(cloud));
        Posting posting{7, 3, AccountId(QStringLiteral("2")), LedgerKind::Unbilled, QStringLiteral("2026-09"), Currency::usd(), dec("-0.0000000001")};
        QCOMPARE(toRow(posting).size(), tableOf<Posting>().columns.size());
        QCOMPARE(toRow(posting)[6].toLongLong(), -1); // floor
        QCOMPARE(toRow(posting)[7].toLongLong(), 9'999'999'999);
        QCOMPARE(fromRow<Posting>(toRow(posting)).amount, posting.amount);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
