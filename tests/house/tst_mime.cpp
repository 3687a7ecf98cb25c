// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QMimeDatabase>

namespace {

// The head of an SQLite file: the format's name, and the application id at byte 68.
QByteArray sqliteHead(const char *applicationId)
{
    QByteArray head(100, '\0');
    head.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    head.replace(68, 4, QByteArray(applicationId, 4));
    return head;
}

}

/// The desktop recognises a book by name and by content, and takes no other SQLite file for one.
class TestMime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // One folder with the desktop's own types and ours, as an installed package makes it: across folders,
        // QMimeDatabase of Qt 6.4 does not compare priorities.
        const QString data = qEnvironmentVariable("XDG_DATA_HOME"), packages = data + QStringLiteral("/mime/packages");
        QVERIFY(data.startsWith(QLatin1Char('/')));
        QVERIFY(QDir().mkpath(packages));
        const QString own = packages + QStringLiteral("/purser.xml"), desktop = packages + QStringLiteral("/freedesktop.org.xml");
        QFile::remove(own);
        QFile::remove(desktop);
        QVERIFY(QFile::copy(QStringLiteral(MIME_FILE), own));
        QVERIFY(QFile::copy(QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml"), desktop));
        QCOMPARE(QProcess::execute(QStringLiteral("update-mime-database"), {data + QStringLiteral("/mime")}), 0);
        qputenv("XDG_DATA_DIRS", data.toUtf8());
    }

    void recognises_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isBook");
        QTest::newRow("a book") << QStringLiteral("group.purser") << sqliteHead("PURS") << true;
        QTest::newRow("a book with another name") << QStringLiteral("group.backup") << sqliteHead("PURS") << true;
        QTest::newRow("another SQLite file") << QStringLiteral("notes.db") << sqliteHead("\0\0\0\0") << false;
        QTest::newRow("text") << QStringLiteral("notes.txt") << QByteArray("PURS") << false;
    }

    void recognises()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, isBook);
        const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, content);
        QCOMPARE(type.name() == QStringLiteral("application/x-purser-book"), isBook);
    }
};

QTEST_GUILESS_MAIN(TestMime)
#include "tst_mime.moc"
