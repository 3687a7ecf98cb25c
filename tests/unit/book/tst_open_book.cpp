// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/chain.h"
#include "book/segments.h"
#include "book_fixture.h"

#include <QProcess>
#include <QSysInfo>
#include <QThread>

#include <unistd.h>

using namespace purser;

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(content);
}

Result<std::unique_ptr<Book>> open(const BookFixture &fixture, const QString &path)
{
    return Book::open(path, fixture.sharedClock());
}

qint64 count(BookFixture &fixture, const char *table)
{
    return fixture.book().database().select(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table))->value(0).value(0).toLongLong();
}
}

class TestOpenBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindOfWrongFileHasItsSentence_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *kind, const char *code, const char *says) { QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(code) << QString::fromLatin1(says); };
        row("missing", "Failed", "There is no file");
        row("folder", "Failed", "is a folder");
        row("empty", "Failed", "is not a Purser book");
        row("text", "Failed", "is not a Purser book");
        row("long text", "Failed", "is not a Purser book");
        row("another program's database", "Failed", "is not a Purser book");
        row("newer version", "Failed", "newer version of Purser");
        row("version 0", "Damaged", "is damaged");
        row("cut in half", "Damaged", "is damaged");
        row("tables overwritten", "Damaged", "is damaged");
    }
    void eachKindOfWrongFileHasItsSentence()
    {
        QFETCH(QString, kind);
        QFETCH(QString, code);
        QFETCH(QString, says);
        BookFixture fixture;
        fixture.addCast();
        const QString path = kind == u"missing" ? fixture.file(QStringLiteral("nowhere.purser")) : fixture.path();
        if (kind == u"newer version")
            fixture.book().database().run(QStringLiteral("PRAGMA user_version=4"));
        if (kind == u"version 0")
            fixture.book().database().run(QStringLiteral("PRAGMA user_version=0"));
        if (kind == u"another program's database")
            fixture.book().database().run(QStringLiteral("PRAGMA application_id=7"));
        fixture.close();
        const QByteArray good = contentOf(path);
        if (kind == u"folder") {
            QFile::remove(path);
            QDir().mkdir(path);
        } else if (kind == u"empty") {
            write(path, {});
        } else if (kind == u"text") {
            write(path, "Dear Purser,\n");
        } else if (kind == u"long text") {
            write(path, QByteArray("Dear Purser,\n").repeated(5000));
        } else if (kind == u"cut in half") {
            write(path, good.left(good.size() / 2));
        } else if (kind == u"tables overwritten") {
            write(path, good.left(100) + QByteArray(good.size() - 100, '\x5a'));
        }
        const QByteArray before = contentOf(path);
        const auto book = open(fixture, path);
        if (kind == u"cut in half" && book) { // the pages that are read first may be whole; then verify says it
            const auto answer = std::any_cast<VerifyAnswer>((*book)->query(VerifyQuery{}, {}).value());
            QVERIFY(!answer.ok);
            return;
        }
        QVERIFY(!book);
        QCOMPARE(toText(book.error().code), code);
        QVERIFY2(book.error().message.contains(says), qPrintable(book.error().message));
        QCOMPARE(contentOf(path), before); // nothing that cannot be opened is changed
    }

    void aBookIsNeverMadeOverAFile()
    {
        BookFixture fixture;
        write(fixture.file(QStringLiteral("notes.txt")), "mine");
        QCOMPARE(Book::create(fixture.file(QStringLiteral("notes.txt")), fixture.sharedClock()).error().code, RefusalCode::Failed);
        QCOMPARE(contentOf(fixture.file(QStringLiteral("notes.txt"))), QByteArray("mine"));
        QCOMPARE(Book::create(fixture.path(), fixture.sharedClock()).error().code, RefusalCode::Failed);
        QCOMPARE(Book::create(fixture.file(QStringLiteral("no/such/folder.purser")), fixture.sharedClock()).error().code, RefusalCode::Failed);
    }

    void readOnlyCanBeLookedAt()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        fixture.close();
        QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::ReadGroup));
        const QByteArray before = contentOf(fixture.path());
        fixture.reopen();
        QVERIFY(fixture.book().database().isReadOnly());
        QCOMPARE(fixture.assets(QStringLiteral("2001")).availableCredit.text(), QStringLiteral("9200.00"));
        QVERIFY(fixture.verify().ok);
        const Outcome outcome = fixture.run("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}");
        QCOMPARE(codeOf(outcome), QStringLiteral("Failed"));
        QVERIFY2(outcome.refusal.message.contains(QStringLiteral("read-only")), qPrintable(outcome.refusal.message));
        QCOMPARE(fixture.book().mayImport({}, {}).error().code, RefusalCode::Failed);
        QVERIFY(fixture.book().backup(fixture.file(QStringLiteral("copy.purser"))).has_value());
        fixture.close();
        QCOMPARE(contentOf(fixture.path()), before);
    }

    void lockedByAnotherProgram()
    {
        // The product waits ten seconds for its turn; opening, asking and changing wait side by side here.
        BookFixture fixture;
        fixture.addCast();
        fixture.close();
        const auto holder = Database::open(fixture.path(), Database::Mode::ReadWrite);
        QSemaphore ready, locked;
        std::optional<Refusal> opening, asking, changing;
        std::unique_ptr<QThread> opener(QThread::create([&] {
            locked.acquire();
            if (const auto book = open(fixture, fixture.path()); !book)
                opening = book.error();
        }));
        const auto user = [&](std::optional<Refusal> &refusal, const std::function<std::optional<Refusal>(Book &)> &use) {
            return std::unique_ptr<QThread>(QThread::create([&, use] {
                const auto book = open(fixture, fixture.path());
                ready.release();
                locked.acquire();
                refusal = use(**book);
            }));
        };
        const auto asker = user(asking, [](Book &book) -> std::optional<Refusal> {
            const auto answer = book.query(OverviewQuery{}, PersonId::parse(QStringLiteral("root@1001")));
            return answer ? std::nullopt : std::optional(answer.error());
        });
        const auto changer = user(changing, [](Book &book) -> std::optional<Refusal> {
            const auto request = parseCommand(json("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}"));
            const Outcome outcome = book.execute(*request, PersonId::parse(QStringLiteral("root@1001")), {});
            return outcome.isDone() ? std::nullopt : std::optional(outcome.refusal);
        });
        for (QThread *thread : {opener.get(), asker.get(), changer.get()})
            thread->start();
        ready.acquire(2);
        QVERIFY((*holder)->run(QStringLiteral("BEGIN EXCLUSIVE")));
        locked.release(3);
        for (QThread *thread : {opener.get(), asker.get(), changer.get()})
            QVERIFY(thread->wait());
        (*holder)->rollback();
        for (const auto &refusal : {opening, asking, changing}) {
            QVERIFY(refusal.has_value());
            QCOMPARE(refusal->code, RefusalCode::Failed);
            QVERIFY2(refusal->message.contains(QStringLiteral("in use by another program")), qPrintable(refusal->message));
        }
        fixture.reopen();
        QVERIFY(fixture.verify().ok);
    }

    void importsOfADeadProcessGo_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<qint64>("process");
        QTest::addColumn<qint64>("startedOff"); // from the truth
        QTest::addColumn<bool>("stays");
        QProcess dead;
        dead.start(QStringLiteral("true"), QStringList());
        dead.waitForStarted();
        const qint64 deadId = dead.processId();
        dead.waitForFinished();
        const QString here = QSysInfo::machineHostName();
        QTest::newRow("a process that is gone") << here << deadId << qint64(0) << false;
        QTest::newRow("this process") << here << qint64(getpid()) << qint64(0) << true;
        QTest::newRow("its number given out again") << here << qint64(getpid()) << qint64(-1) << false;
        QTest::newRow("another machine's is not ours to judge") << QStringLiteral("elsewhere") << deadId << qint64(0) << true;
    }
    void importsOfADeadProcessGo()
    {
        QFETCH(QString, host);
        QFETCH(qint64, process);
        QFETCH(qint64, startedOff);
        QFETCH(bool, stays);
        BookFixture fixture;
        fixture.addCast();
        fixture.importLines(3);
        const qint64 kept = count(fixture, "segment_column");
        Database &database = fixture.book().database();
        const ImportId id(QStringLiteral("half"));
        QVERIFY(startLoading(database, id));
        EncodedSegment segment;
        segment.description.columns.push_back({QStringLiteral("a"), QStringLiteral("A"), ColumnKind::Text, 0, QByteArray(32, 'x')});
        segment.blobs.push_back("blob");
        QVERIFY(writeSegment(database, id, 0, segment));
        QVERIFY(database.run(QStringLiteral("UPDATE loading SET host = ?, process = ?, process_started = process_started + ?"), {host, process, startedOff}));
        QVERIFY(fixture.verify().ok); // an import on its way is no damage
        QVERIFY(fixture.book().readyLines({})->first.size() == 3); // and nobody sees it
        fixture.reopen();
        QCOMPARE(count(fixture, "loading"), qint64(stays));
        QCOMPARE(count(fixture, "segment_column"), kept + qint64(stays));
        QVERIFY(fixture.verify().ok);
    }

    void aBackupIsEqual()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        fixture.importLines();
        const QString to = fixture.file(QStringLiteral("copy.purser"));
        // Someone is looking meanwhile.
        const auto reader = Database::open(fixture.path(), Database::Mode::ReadWrite);
        QVERIFY((*reader)->beginRead());
        QVERIFY((*reader)->select(QStringLiteral("SELECT COUNT(*) FROM chain")));
        QVERIFY(fixture.book().backup(to));
        (*reader)->rollback();
        const auto copy = open(fixture, to);
        QVERIFY(copy.has_value());
        QVERIFY(std::any_cast<VerifyAnswer>((*copy)->query(VerifyQuery{fixture.verify().head}, {}).value()).ok);
        QCOMPARE(chainHead((*copy)->database()).value(), fixture.verify().head);
        for (const QVariantList &table : fixture.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"))) {
            const QString all = QStringLiteral("SELECT * FROM ") + table[0].toString() + QStringLiteral(" ORDER BY 1, 2");
            QCOMPARE((*copy)->database().select(all).value(), fixture.book().database().select(all).value());
        }
    }

    void aBackupNeverOverwrites()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString to = fixture.file(QStringLiteral("copy.purser"));
        write(to, "mine");
        write(to + QStringLiteral(".part"), "mine too");
        QCOMPARE(fixture.book().backup(to).error().code, RefusalCode::Failed);
        QCOMPARE(contentOf(to), QByteArray("mine"));
        QFile::remove(to);
        QVERIFY(fixture.book().backup(to));
        QCOMPARE(contentOf(to + QStringLiteral(".part")), QByteArray("mine too"));
        QCOMPARE(fixture.book().backup(fixture.path()).error().code, RefusalCode::Failed); // least of all the book
        QCOMPARE(fixture.book().backup(fixture.file(QStringLiteral("no/such/copy.purser"))).error().code, RefusalCode::Failed);
        const QStringList left = QDir(QFileInfo(to).path()).entryList(QDir::Files);
        QCOMPARE(left.join(u' '), QStringLiteral("book.purser copy.purser copy.purser.part"));
    }
};

QTEST_GUILESS_MAIN(TestOpenBook)
#include "tst_open_book.moc"
