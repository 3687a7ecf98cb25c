// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/password_store.h"
#include "session.h"

#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace purser;

namespace {
MailSettings settings(const QString &user = QStringLiteral("purser"))
{
    MailSettings made;
    made.host = QStringLiteral("Smtp.Example.com");
    made.port = 465;
    made.user = user;
    return made;
}

/// As the command line waits, without an event loop.
template<typename T>
T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}
} // namespace

class TestPasswordStore final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestBus> m_bus;

private Q_SLOTS:
    void init()
    {
        qunsetenv("PURSER_SMTP_PASSWORD");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void keysNameUserAndServer() { QCOMPARE(PasswordStore::keyOf(settings()), QStringLiteral("smtp:purser@smtp.example.com:465")); }

    void theEnvironmentStandsInForSendingOnly()
    {
        const PasswordStore store;
        qputenv("PURSER_SMTP_PASSWORD", "sésame");
        QCOMPARE(wait(store.forSending(settings())).value(), QStringLiteral("sésame"));
        QVERIFY(!wait(store.read(settings())));
        qputenv("PURSER_SMTP_PASSWORD", "");
        QCOMPARE(wait(store.forSending(settings())).error().code, RefusalCode::Failed);
        qunsetenv("PURSER_SMTP_PASSWORD");
        QCOMPARE(wait(store.forSending(settings())).error().code, RefusalCode::Failed);
    }

    void withoutASessionThereIsASentenceAtOnce()
    {
        const PasswordStore store;
        QElapsedTimer time;
        time.start();
        const auto read = wait(store.read(settings()));
        const auto kept = wait(store.keep(settings(), QStringLiteral("sesame")));
        const auto forgotten = wait(store.forget(settings()));
        for (const Refusal &refusal : {read.error(), kept.error(), forgotten.error()}) {
            QCOMPARE(refusal.code, RefusalCode::Failed);
            QVERIFY(refusal.message.contains(QStringLiteral("PURSER_SMTP_PASSWORD")) && !refusal.message.contains(QStringLiteral("sesame")));
        }
        QVERIFY(time.elapsed() < 5000);
    }

    // One session for what follows, since the library that reaches key chains keeps the bus it met first.
    void aSessionWithoutAKeychain()
    {
        m_bus = std::make_unique<TestBus>();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
        const auto kept = wait(PasswordStore(std::chrono::seconds(10)).keep(settings(), QStringLiteral("sesame")));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, RefusalCode::Failed);
        QVERIFY2(kept.error().message.endsWith(u'.') && !kept.error().message.contains(QStringLiteral("sesame")), qPrintable(kept.error().message));
        // Nothing was written instead.
        const auto read = wait(PasswordStore(std::chrono::seconds(10)).read(settings()));
        QVERIFY(!read);
    }

    void aRealKeychain() // GNOME Keyring, unlocked, in folders of its own
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("keyrings")));
        QProcess keyring;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "HOME"})
            environment.insert(QString::fromLatin1(name), folder.path());
        keyring.setProcessEnvironment(environment);
        keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"), QStringLiteral("--unlock")});
        keyring.write("a password of the key chain");
        keyring.closeWriteChannel();
        QVERIFY2(keyring.waitForStarted(), "gnome-keyring-daemon does not start");
        const QDBusConnection bus = m_bus->connect(QStringLiteral("keyring"));
        QTRY_VERIFY(bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")));
        QTRY_VERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("keyrings/login.keyring"))));

        const PasswordStore store(std::chrono::seconds(10));
        const auto none = wait(store.read(settings()));
        QVERIFY(!none);
        QVERIFY2(none.error().code == RefusalCode::NotFound, qPrintable(none.error().message));
        qputenv("PURSER_SMTP_PASSWORD", "of the environment");
        QCOMPARE(wait(store.forSending(settings())).value(), QStringLiteral("of the environment"));
        const auto kept = wait(store.keep(settings(), QStringLiteral("sésame 开门")));
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
        QVERIFY(wait(store.keep(settings(QStringLiteral("other")), QStringLiteral("another"))).has_value());
        QCOMPARE(wait(store.read(settings())).value(), QStringLiteral("sésame 开门"));
        QCOMPARE(wait(store.forSending(settings())).value(), QStringLiteral("sésame 开门")); // what is kept wins
        QVERIFY(wait(store.keep(settings(), QStringLiteral("changed"))).has_value());
        QCOMPARE(wait(store.read(settings())).value(), QStringLiteral("changed"));
        QVERIFY(wait(store.forget(settings())).has_value());
        QVERIFY(wait(store.forget(settings())).has_value()); // gone already
        QVERIFY(wait(store.read(settings())).error().code == RefusalCode::NotFound);
        QCOMPARE(wait(store.read(settings(QStringLiteral("other")))).value(), QStringLiteral("another"));
        // Not even the key chain's own file shows it.
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("another"));
        }
        keyring.terminate();
        QVERIFY(keyring.waitForFinished());
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("keyring"));
        std::signal(SIGTERM, SIG_IGN); // GLib ends a program whose session bus ends
        m_bus.reset();
    }
};

QTEST_GUILESS_MAIN(TestPasswordStore)
#include "tst_password_store.moc"
