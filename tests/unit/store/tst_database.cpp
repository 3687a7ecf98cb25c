// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "store/blob_reader.h"

using namespace purser;

namespace {
std::unique_ptr<Database> open(const QString &path, Database::Mode mode = Database::Mode::ReadWrite)
{
    auto database = Database::open(path, mode);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    return *std::move(database);
}

QVariant only(Database &database, const QString &sql, const QVariantList &values = {})
{
    const auto rows = database.select(sql, values);
    return rows ? rows->value(0).value(0) : QVariant(rows.error().message);
}
}

class TestDatabase final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{temporaryFolder()};
    int m_made = 0;

    QString freshPath() { return m_folder.filePath(QString::number(++m_made)); }
    std::unique_ptr<Database> fresh(const QString &path)
    {
        auto database = open(path, Database::Mode::Create);
        if (!database->run(QStringLiteral("CREATE TABLE t (n INTEGER PRIMARY KEY, text TEXT, blob BLOB) STRICT")))
            qFatal("no table");
        return database;
    }

private Q_SLOTS:
    void valuesComeBackAsTheyWent_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("null");
        QTest::newRow("text") << QVariant(QStringLiteral("ä 集 \U0001F4B0")) << false;
        QTest::newRow("text with a NUL") << QVariant(QStringLiteral("a\0b")) << false;
        QTest::newRow("empty text") << QVariant(QStringLiteral("")) << false;
        QTest::newRow("a null QString is empty text, not NULL") << QVariant(QString()) << false;
        QTest::newRow("NULL") << QVariant() << true;
        QTest::newRow("what looks like SQL") << QVariant(QStringLiteral("'; DROP TABLE t; --")) << false;
    }
    void valuesComeBackAsTheyWent()
    {
        QFETCH(QVariant, value);
        const auto database = fresh(freshPath());
        QVERIFY(database->run(QStringLiteral("INSERT INTO t (text) VALUES (?)"), {value}));
        const QVariant back = only(*database, QStringLiteral("SELECT text FROM t"));
        QCOMPARE(back.toString(), value.toString());
        QCOMPARE(only(*database, QStringLiteral("SELECT text IS NULL FROM t")).toBool(), value.isNull() && value.userType() != QMetaType::QString);
        QTEST(back.isNull(), "null");
    }

    void wholeNumbersKeepAll64Bits()
    {
        const auto database = fresh(freshPath());
        const qint64 largest = std::numeric_limits<qint64>::max();
        QVERIFY(database->run(QStringLiteral("INSERT INTO t (n) VALUES (?), (?)"), {largest, -largest}));
        QCOMPARE(only(*database, QStringLiteral("SELECT MAX(n) FROM t")).toLongLong(), largest);
        QCOMPARE(only(*database, QStringLiteral("SELECT SUM(n) FROM t")).toLongLong(), qint64(0));
    }

    void whatIsRolledBackWasNeverThere()
    {
        const QString path = freshPath();
        const auto database = fresh(path), other = open(path);
        QVERIFY(database->begin());
        QVERIFY(database->run(QStringLiteral("INSERT INTO t (n) VALUES (1)")));
        QCOMPARE(only(*other, QStringLiteral("SELECT COUNT(*) FROM t")).toInt(), 0);
        database->rollback();
        QVERIFY(database->begin()); // and the next one can begin
        QVERIFY(database->run(QStringLiteral("INSERT INTO t (n) VALUES (2)")));
        QVERIFY(database->commit());
        QCOMPARE(only(*other, QStringLiteral("SELECT SUM(n) FROM t")).toInt(), 2);
    }

    void aReadTransactionSeesOneRevision()
    {
        const QString path = freshPath();
        const auto database = fresh(path), other = open(path);
        QVERIFY(other->beginRead());
        QVERIFY(database->begin()); // a reader does not keep a writer from beginning
        QVERIFY(database->run(QStringLiteral("INSERT INTO t (n) VALUES (1)")));
        QCOMPARE(only(*other, QStringLiteral("SELECT COUNT(*) FROM t")).toInt(), 0);
        other->rollback();
        QVERIFY(database->commit());
        QCOMPARE(only(*other, QStringLiteral("SELECT COUNT(*) FROM t")).toInt(), 1);
    }

    void aVisitorMayEndAVisit()
    {
        const auto database = fresh(freshPath());
        QVERIFY(database->run(QStringLiteral("INSERT INTO t (n) VALUES (1), (2), (3)")));
        int seen = 0;
        QVERIFY(database->visit(QStringLiteral("SELECT n FROM t"), {}, [&](const QVariantList &) { return ++seen < 2; }));
        QCOMPARE(seen, 2);
        QVERIFY(database->begin()); // nothing is left open that would keep a commit from happening
        QVERIFY(database->run(QStringLiteral("INSERT INTO t (n) VALUES (4)")));
        QVERIFY(database->commit());
    }

    void wrongSqlIsARefusal()
    {
        const auto database = fresh(freshPath());
        QCOMPARE(database->run(QStringLiteral("SELEKT 1")).error().code, RefusalCode::Failed);
        QCOMPARE(database->select(QStringLiteral("SELECT * FROM nothing")).error().code, RefusalCode::Failed);
        QVERIFY(!database->run(QStringLiteral("INSERT INTO t (n) VALUES ('text')"))); // STRICT
    }

    void readOnlyDoesNotWrite()
    {
        const QString path = freshPath();
        fresh(path).reset();
        const auto database = open(path, Database::Mode::ReadOnly);
        QVERIFY(database->isReadOnly());
        const auto refused = database->run(QStringLiteral("INSERT INTO t (n) VALUES (1)"));
        QCOMPARE(refused.error().code, RefusalCode::Failed);
        QVERIFY2(refused.error().message.contains(QStringLiteral("read-only")), qPrintable(refused.error().message));
    }

    void blobsAreReadBesideTheConnection()
    {
        const QString path = freshPath();
        const auto database = fresh(path);
        const QByteArray blob("\0\1\2", 3);
        QVERIFY(database->run(QStringLiteral("INSERT INTO t (n, text, blob) VALUES (7, 'a', ?)"), {blob}));
        BlobReader reader(path);
        QCOMPARE(reader.read("SELECT blob FROM t WHERE n = ? AND n > ?", 7, 0).value(), blob);
        QCOMPARE(reader.read("SELECT blob FROM t WHERE n = ? AND n > ?", 8, 0).error().code, RefusalCode::Damaged);
        BlobReader nowhere(path + QStringLiteral("x"));
        QCOMPARE(nowhere.read("SELECT blob FROM t WHERE n = ? AND n > ?", 7, 0).error().code, RefusalCode::Failed);
        QVERIFY(!QFileInfo::exists(path + QStringLiteral("x")));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
