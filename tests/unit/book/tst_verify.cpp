// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/schema.h"
#include "book/verify.h"
#include "book_fixture.h"

using namespace purser;

namespace {

/// A table of the book with all its columns, keys first.
struct Table
{
    QString name;
    QStringList columns;
    QStringList types;
    int keys = 0;

    QString list() const { return u'"' + columns.join(QStringLiteral("\", \"")) + u'"'; }
    QString where() const
    {
        QStringList parts;
        for (int i = 0; i < keys; ++i)
            parts << u'"' + columns[i] + QStringLiteral("\" = ?");
        return parts.join(QStringLiteral(" AND "));
    }
    QString insert() const
    {
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(name, list(), QStringList(columns.size(), QStringLiteral("?")).join(u','));
    }
    QString update(qsizetype column) const { return QStringLiteral("UPDATE %1 SET \"%2\" = ? WHERE %3").arg(name, columns[column], where()); }
    QString remove() const { return QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, where()); }
};

/// Changes of one cell that a hand in the file could make.
QVariantList othersOf(const QVariant &value, const QString &type)
{
    if (type == u"INTEGER")
        return {value.toLongLong() + 1'000'000'007, value.toLongLong() ^ 1, -1 - value.toLongLong()};
    if (type == u"BLOB") {
        QByteArray flipped = value.toByteArray();
        flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 1);
        return {flipped, QByteArray("")};
    }
    QString text = value.toString(), flipped = text;
    if (!flipped.isEmpty())
        flipped[flipped.size() - 1] = QChar(flipped.back().unicode() ^ 1);
    QVariantList others{QString(text + u'x'), QString(text + u' ')};
    if (!text.isEmpty())
        others << flipped << QStringLiteral("");
    if (text.toUpper() != text)
        others << text.toUpper();
    return others;
}

} // namespace

class TestVerify final : public QObject
{
    Q_OBJECT

public:
    TestVerify()
    {
        // A book with a row in every table that a quiet book has rows in; lines that were posted have to be real (tst_post_lines).
        m_book.addCast();
        m_book.addGoldenFigures();
        m_book.mustRun("{'command':'SetPassword','user':'look@1001','salt':'c2FsdA==','hash':'aGFzaA=='}");
        m_book.mustRun("{'command':'SetQuota','account':'2003','amount':'100'}");
        m_book.mustRun("{'command':'RecordQuotaConsumption','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2003','amount':'10','outBizId':'B1'}");
        m_book.mustRun("{'command':'RecordQuotaConsumption','account':'2003','amount':'20','outBizId':'B2'}");
        m_book.mustRun("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'}");
        m_book.mustRun("{'command':'TopUp','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a02','account':'2002','amount':'9','currency':'EUR','channel':'PAYPAL'}");
        m_book.mustRun("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a02','reason':'x'}");
        // Bills and what pays them: a reversed settlement, one in part, coupons, orders in cash and on credit, a transfer, a task that is open.
        m_book.mustRun("{'command':'SetTaxRate','account':'2002','rate':'0.09','fromMonth':'2026-08'}");
        m_book.mustRun("{'command':'SetBillDate','day':4,'time':'10:30'}");
        m_book.mustRun("{'command':'SetAutomaticWriteOff','account':'2001','enabled':false}");
        m_book.mustRun("{'command':'GrantCoupon','account':'2002','coupon':'C1','kind':'cashCoupon','amount':'5','scope':['ecs'],'validFrom':'2026-08-01','validTo':'2027-08-01'}");
        m_book.mustRun("{'command':'TransferFunds','from':'2001','to':'2002','amount':'40','currency':'USD','type':'grant','remark':'cover'}");
        m_book.mustRun("{'command':'PlaceOrder','cloudAccount':'1002','order':'O1','product':'rds','amount':'10','months':1,'startsAt':'2026-09-10'}");
        m_book.mustRun("{'command':'PayOrder','order':'O1','pay':'balance'}");
        m_book.mustRun("{'command':'PlaceOrder','cloudAccount':'1001','order':'O2','product':'rds','amount':'10','months':1}");
        m_book.mustRun("{'command':'PayOrder','order':'O2','pay':'balance'}");
        m_book.mustRun("{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'20.017','kind':'PayAsYouGoBill','usedAt':'2026-08-15'}");
        // Settings that act: an alert in series, an overdue account, a currency change that took effect, a converted charge.
        m_book.mustRun("{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'99999','channels':['email']}");
        m_book.mustRun("{'command':'SetSuspensionTerms','account':'2001','days':10,'amount':'5'}");
        m_book.mustRun("{'command':'SetExchangeRate','from':'USD','to':'JPY','rate':'150.5','month':'2026-08','source':'central bank'}");
        m_book.mustRun("{'command':'RecordCharge','cloudAccount':'1006','product':'ecs','amount':'20.017','currency':'USD','kind':'PayAsYouGoBill','usedAt':'2026-08-15'}",
                       QStringLiteral("root@1006"));
        m_book.mustRun("{'command':'SetSettlementCurrency','account':'2005','currency':'EUR','threshold':'7'}", QStringLiteral("root@1005"));
        m_book.mustRun("{'command':'Tick'}", QStringLiteral("system"), QStringLiteral("2026-09-11"));
        m_book.mustRun("{'command':'SettleBills','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a03','account':'2001','items':[{'bill':'2001-202608','amount':'7'}]}");
        m_book.mustRun("{'command':'Reverse','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a03','reason':'x'}");
        m_book.mustRun("{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608','amount':'8'}]}");
        m_book.mustRun("{'command':'StartUnifiedSettlement','settlement':'S1','accounts':['2001'],'months':['2026-08']}");
        const QString first = m_book.importLines(2), second = m_book.importLines(1);
        m_book.mustRun(QStringLiteral("{'command':'MarkLines','lines':['%1:2','%2:3'],'mark':'checked','comment':'seen'}").arg(first, second));
        m_book.mustRun(QStringLiteral("{'command':'MarkLines','lines':['%1:4'],'mark':'none','comment':'only said'}").arg(first)); // a mark that is null
    }

private:
    BookFixture m_book;

    Database &database() { return m_book.book().database(); }
    QList<Table> tables()
    {
        QList<Table> list;
        for (const QVariantList &row : m_book.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('loading', 'posted_import', 'delivery') ORDER BY name"))) {
            Table table;
            table.name = row[0].toString();
            for (const QVariantList &column : m_book.rows(QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid"), {table.name})) {
                table.columns << column[0].toString();
                table.types << column[1].toString();
                table.keys += column[2].toInt() > 0;
            }
            list << table;
        }
        return list;
    }
    QList<QVariantList> rowsOf(const Table &table)
    {
        return m_book.rows(QStringLiteral("SELECT %1 FROM %2 ORDER BY \"%3\"").arg(table.list(), table.name, table.columns.mid(0, table.keys).join(QStringLiteral("\", \""))));
    }

    /// Problems verify finds while \a change is in the file; the change is undone.
    QStringList problemsAfter(const std::function<Result<void>()> &change)
    {
        if (!database().begin() || !change()) {
            database().rollback();
            return {QStringLiteral("SQLite itself does not take it")};
        }
        const VerifyAnswer answer = verifyBook(database(), {});
        database().rollback();
        QStringList problems;
        for (const VerifyCheck &check : answer.checks)
            problems += check.problems;
        if (answer.ok != problems.isEmpty())
            return {};
        return problems;
    }

    /// Whether one of \a problems leads to the row: its table and key, or what the table's rows are called to people.
    static bool leadsTo(const QStringList &problems, const Table &table, const QVariantList &row)
    {
        QStringList names;
        if (table.name == u"chain")
            names << QStringLiteral("chain row"); // a number that was changed is named as it stands there now
        else if (table.name == u"segment")
            names << QStringLiteral("segment %1").arg(row[0].toString()) << QStringLiteral("import %1").arg(row[1].toString());
        else if (table.name == u"segment_column")
            names << QStringLiteral("segment %1").arg(row[0].toString());
        QStringList key;
        for (int i = 0; i < table.keys; ++i)
            key << row[i].toString();
        names << QStringLiteral("table %1, row %2").arg(table.name, key.join(u'/'));
        return std::any_of(problems.begin(), problems.end(), [&](const QString &problem) {
            return std::any_of(names.begin(), names.end(), [&](const QString &name) { return problem.contains(name); });
        });
    }

private Q_SLOTS:
    void theBookItselfIsWhole()
    {
        const VerifyAnswer answer = m_book.verify();
        for (const VerifyCheck &check : answer.checks)
            QVERIFY2(check.ok, qPrintable(check.name + u' ' + check.problems.join(u'\n')));
        QVERIFY(answer.ok);
        for (const Table &table : tables()) // or the tests below prove nothing
            QVERIFY2(!rowsOf(table).isEmpty(), qPrintable(table.name));
    }

    void everyChangedValueIsFound_data() { eachTable(); }
    void everyChangedValueIsFound()
    {
        QFETCH(int, index);
        const Table table = tables()[index];
        qsizetype turn = 0;
        for (const QVariantList &row : rowsOf(table)) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                QVariantList others{table.types[column] == u"INTEGER" ? QVariant(qint64(0)) : QVariant(QStringLiteral(""))}; // for a cell that is null
                if (!row[column].isNull()) {
                    // Every cell is changed in one way, the ways in turn, so that each column meets each of them.
                    const QVariantList ways = othersOf(row[column], table.types[column]);
                    others = {ways[turn++ % ways.size()], QVariant()}; // NOT NULL columns refuse null themselves
                }
                for (const QVariant &other : others) {
                    const QStringList problems = problemsAfter([&] { return database().run(table.update(column), QVariantList{other} + row.mid(0, table.keys)); });
                    const QString what = QStringLiteral("%1.%2 of row %3, \"%4\" for \"%5\"")
                                             .arg(table.name, table.columns[column], row[0].toString(), other.toString(), row[column].toString());
                    QVERIFY2(!problems.isEmpty(), qPrintable(what));
                    if (problems.first() != u"SQLite itself does not take it")
                        QVERIFY2(leadsTo(problems, table, row), qPrintable(what + u'\n' + problems.join(u'\n')));
                }
            }
        }
    }

    void everyCutRowIsFound_data() { eachTable(); }
    void everyCutRowIsFound()
    {
        QFETCH(int, index);
        const Table table = tables()[index];
        for (const QVariantList &row : rowsOf(table)) {
            const QStringList problems = problemsAfter([&] { return database().run(table.remove(), row.mid(0, table.keys)); });
            QVERIFY2(!problems.isEmpty(), qPrintable(table.name + u' ' + row[0].toString()));
        }
    }

    void everyInsertedRowIsFound_data() { eachTable(); }
    void everyInsertedRowIsFound()
    {
        QFETCH(int, index);
        const Table table = tables()[index];
        for (QVariantList row : rowsOf(table)) {
            for (int i = 0; i < table.keys; ++i)
                row[i] = table.types[i] == u"INTEGER" ? QVariant(row[i].toLongLong() + 1'000'000) : QVariant(row[i].toString() + u'x');
            if (table.name == u"chain")
                row[table.columns.indexOf(QStringLiteral("op"))] = QStringLiteral("another");
            QVERIFY2(!problemsAfter([&] { return database().run(table.insert(), row); }).isEmpty(), qPrintable(table.name));
        }
    }

    void everyPairOfSwappedRowsIsFound_data() { eachTable(); }
    void everyPairOfSwappedRowsIsFound()
    {
        QFETCH(int, index);
        const Table table = tables()[index];
        const auto rows = rowsOf(table);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            if (rows[i].mid(table.keys) == rows[i - 1].mid(table.keys))
                continue; // nothing would change
            const QStringList problems = problemsAfter([&]() -> Result<void> {
                for (const QVariantList &row : {rows[i - 1], rows[i]}) {
                    if (auto done = database().run(table.remove(), row.mid(0, table.keys)); !done)
                        return done;
                }
                if (auto done = database().run(table.insert(), rows[i - 1].mid(0, table.keys) + rows[i].mid(table.keys)); !done)
                    return done;
                return database().run(table.insert(), rows[i].mid(0, table.keys) + rows[i - 1].mid(table.keys));
            });
            QVERIFY2(!problems.isEmpty(), qPrintable(QStringLiteral("%1 %2").arg(table.name).arg(i)));
        }
    }

    void changedDefinitionsAreFound_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql : {"DROP INDEX posting_account", "CREATE TABLE more (a)", "CREATE INDEX more ON posting (currency)", "ALTER TABLE charge ADD COLUMN more TEXT",
                                "CREATE TRIGGER t AFTER INSERT ON posting BEGIN DELETE FROM posting; END", "CREATE VIEW v AS SELECT 1"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void changedDefinitionsAreFound()
    {
        QFETCH(QString, sql);
        QVERIFY(!problemsAfter([&] { return database().run(sql); }).isEmpty());
    }

    void aTailCutOffIsFoundWithTheHead()
    {
        // Whoever rewrites everything leaves a whole book; only a head that was kept elsewhere tells (commands.md, verify --head).
        BookFixture longer, shorter;
        for (BookFixture *fixture : {&longer, &shorter})
            fixture->mustRun("{'command':'RegisterCloudAccount','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','uid':'1','account':'2','logonName':'a','ownerName':'b','kind':'individual',"
                             "'type':'direct'}");
        const QString early = longer.verify().head;
        longer.mustRun("{'command':'RenameBillingAccount','account':'2','name':'x'}");
        const QString late = longer.verify().head;
        QVERIFY(longer.verify(early).ok);
        QVERIFY(longer.verify(late).ok);
        QVERIFY(shorter.verify(early).ok);
        QVERIFY(!shorter.verify(late).ok);
        QVERIFY(!longer.verify(early.left(3) + QString(64, u'0')).ok);
        QVERIFY(!longer.verify(QStringLiteral("nonsense")).ok);
    }

private:
    void eachTable()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < tables().size(); ++i)
            QTest::newRow(qPrintable(tables()[i].name)) << i;
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
