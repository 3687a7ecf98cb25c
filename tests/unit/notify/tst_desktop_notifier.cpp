// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/desktop_notifier.h"
#include "session.h"

#include <QSignalSpy>
#include <QTest>
#include <QtConcurrentRun>

using namespace purser;

namespace {
OutgoingMessage message(MessageKind kind = MessageKind::LowBalance)
{
    OutgoingMessage made;
    made.number = 42;
    made.channel = DeliveryChannel::Desktop;
    made.kind = kind;
    made.subject = QStringLiteral("Low balance");
    made.body = QStringLiteral("Fabrikam & Co <12.00 USD>");
    return made;
}

const QString book = QStringLiteral("/home/anna/group.purser");
} // namespace

class TestDesktopNotifier final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestBus> m_bus;

    /// As the courier does it: on a worker, while this thread's event loop serves the stand-in.
    template<typename Work>
    auto onWorker(Work work)
    {
        auto future = QtConcurrent::run(work);
        while (!future.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        return future.result();
    }

private Q_SLOTS:
    void init() { m_bus = std::make_unique<TestBus>(); }
    void cleanup()
    {
        for (const char *name : {"service", "client"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
        m_bus.reset();
    }

    void showsAMessage_data()
    {
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<int>("urgency");
        QTest::newRow("low balance") << MessageKind::LowBalance << 1;
        QTest::newRow("overdue") << MessageKind::Overdue << 2;
        QTest::newRow("stopped") << MessageKind::Stopped << 2;
        QTest::newRow("bill issued") << MessageKind::BillIssued << 1;
    }

    void showsAMessage()
    {
        QFETCH(const MessageKind, kind);
        QFETCH(const int, urgency);
        TestNotifications service(m_bus->connect(QStringLiteral("service")));
        QVERIFY(service.serve());
        DesktopNotifier notifier(m_bus->connect(QStringLiteral("client")));
        QVERIFY(onWorker([&] { return notifier.isAvailable(); }));
        QVERIFY(onWorker([&] { return notifier.show(message(kind), book, true); }).has_value());
        QCOMPARE(service.shown.size(), 1);
        const auto shown = service.shown.first();
        QCOMPARE(shown.application, QStringLiteral("Purser"));
        QCOMPARE(shown.icon, QStringLiteral("purser"));
        QCOMPARE(shown.summary, QStringLiteral("Low balance"));
        QCOMPARE(shown.body, QStringLiteral("Fabrikam & Co <12.00 USD>"));
        QCOMPARE(shown.actions.value(0), QStringLiteral("default"));
        QCOMPARE(shown.hints[QStringLiteral("urgency")].toInt(), urgency);
        QCOMPARE(shown.hints[QStringLiteral("desktop-entry")].toString(), QStringLiteral("purser"));
    }

    void textIsNoMarkup()
    {
        TestNotifications service(m_bus->connect(QStringLiteral("service")));
        service.capabilities << QStringLiteral("body-markup");
        QVERIFY(service.serve());
        DesktopNotifier notifier(m_bus->connect(QStringLiteral("client")));
        QVERIFY(onWorker([&] { return notifier.show(message(), book, true); }).has_value());
        QCOMPARE(service.shown.first().body, QStringLiteral("Fabrikam &amp; Co &lt;12.00 USD&gt;"));
    }

    void maskedAmountsAreNotShown()
    {
        TestNotifications service(m_bus->connect(QStringLiteral("service")));
        QVERIFY(service.serve());
        DesktopNotifier notifier(m_bus->connect(QStringLiteral("client")));
        for (const bool masked : {true, false}) {
            notifier.setAmountsMasked(masked);
            QVERIFY(onWorker([&] { return notifier.show(message(), book, true); }).has_value());
            QCOMPARE(service.shown.last().summary, QStringLiteral("Low balance"));
            QCOMPARE(service.shown.last().body, masked ? QString() : message().body);
        }
    }

    void aClickNamesItsMessage()
    {
        TestNotifications service(m_bus->connect(QStringLiteral("service")));
        QVERIFY(service.serve());
        DesktopNotifier notifier(m_bus->connect(QStringLiteral("client")));
        QSignalSpy chosen(&notifier, &DesktopNotifier::chosen);
        QVERIFY(onWorker([&] { return notifier.show(message(), book, true); }).has_value());
        Q_EMIT service.ActionInvoked(77, QStringLiteral("default")); // somebody else's
        Q_EMIT service.ActionInvoked(1, QStringLiteral("other"));
        Q_EMIT service.ActionInvoked(1, QStringLiteral("default"));
        QVERIFY(chosen.wait());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), 42);
        QCOMPARE(chosen[0][1].toString(), book);
    }

    void aClosedOneIsForgotten()
    {
        TestNotifications service(m_bus->connect(QStringLiteral("service")));
        QVERIFY(service.serve());
        DesktopNotifier notifier(m_bus->connect(QStringLiteral("client")));
        QSignalSpy chosen(&notifier, &DesktopNotifier::chosen);
        QVERIFY(onWorker([&] { return notifier.show(message(), book, true); }).has_value());
        QVERIFY(onWorker([&] { return notifier.show(message(), book, true); }).has_value());
        Q_EMIT service.NotificationClosed(1, 2);
        Q_EMIT service.ActionInvoked(1, QStringLiteral("default"));
        Q_EMIT service.ActionInvoked(2, QStringLiteral("default"));
        QVERIFY(chosen.wait());
        QCOMPARE(chosen.size(), 1); // signals of one sender come in their order
    }

    void nobodyListensNothingToClick() // the command line
    {
        TestNotifications service(m_bus->connect(QStringLiteral("service")));
        QVERIFY(service.serve());
        DesktopNotifier notifier(m_bus->connect(QStringLiteral("client")));
        QVERIFY(onWorker([&] { return notifier.show(message(), book, false); }).has_value());
        QVERIFY(service.shown.first().actions.isEmpty());
    }

    void aBusWithoutTheService()
    {
        DesktopNotifier notifier(m_bus->connect(QStringLiteral("client")));
        QVERIFY(!onWorker([&] { return notifier.isAvailable(); }));
        const auto shown = onWorker([&] { return notifier.show(message(), book, true); });
        QVERIFY(!shown && shown.error().message.endsWith(u'.'));
    }

    void noSession()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        DesktopNotifier notifier;
        QVERIFY(!notifier.isAvailable());
        QVERIFY(!notifier.show(message(), book, true));
    }

    void aRefusalIsSaid()
    {
        TestNotifications service(m_bus->connect(QStringLiteral("service")));
        QVERIFY(service.serve());
        service.refuses = true;
        DesktopNotifier notifier(m_bus->connect(QStringLiteral("client")));
        const auto shown = onWorker([&] { return notifier.show(message(), book, true); });
        QVERIFY(!shown);
        QVERIFY2(shown.error().message.contains(QStringLiteral("Too many notifications")), qPrintable(shown.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktop_notifier.moc"
