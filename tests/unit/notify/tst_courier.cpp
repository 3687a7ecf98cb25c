// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_source.h"
#include "mail_server.h"
#include "notify/courier.h"
#include "notify/desktop_notifier.h"
#include "session.h"
#include "source/deliver.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace purser;

namespace {
const SmtpLimits shortLimits{std::chrono::seconds(1), std::chrono::seconds(1)};
} // namespace

class TestCourier final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestAuthority> m_authority;

    /// The result of \a future, while the event loop runs as in the window.
    template<typename T>
    T finish(const QFuture<T> &future)
    {
        std::optional<T> answer;
        deliver(future, this, [&](const T &given) { answer = given; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000); }();
        return answer.value_or(T{});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Purser"));
        QCoreApplication::setApplicationName(QStringLiteral("purser-courier"));
        m_authority = std::make_unique<TestAuthority>();
    }

    void init()
    {
        QSettings().clear();
        qputenv("PURSER_SMTP_PASSWORD", "sesame");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void mailLeavesOnce()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        FakeSource source;
        source.add(1);
        source.add(2);
        Courier courier;
        const auto at = Instant::parse(QStringLiteral("2026-09-03T05:00:00Z"));
        const CourierReport report = finish(courier.deliver(source, at));
        QCOMPARE(report.sent, 2);
        QCOMPARE(report.waiting, 0);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(u' ')));
        QVERIFY(report.noDesktop.endsWith(u'.'));
        QCOMPARE(source.reports.size(), 2);
        QVERIFY(source.reports[0].delivered && source.reports[1].delivered);
        QCOMPARE(source.asked.first(), QList<DeliveryChannel>{DeliveryChannel::Email});
        QVERIFY(std::all_of(source.times.begin(), source.times.end(), [&](const auto &time) { return time == at; }));
        QCOMPARE(server.heard(QStringLiteral("mail")).size(), 2);
        QCOMPARE(server.heard(QStringLiteral("mail"))[0][QStringLiteral("mail")].toString(), QStringLiteral("<1.email@book.purser>"));
        QCOMPARE(finish(courier.deliver(source)).sent, 0);
    }

    void withoutAnEventLoop() // the command line
    {
        MailServer server(QStringLiteral("tls"), *m_authority);
        server.settings().save();
        FakeSource source;
        source.add(1);
        const CourierReport report = Courier().deliverAndWait(source);
        QCOMPARE(report.sent, 1);
        QVERIFY(source.reports.value(0).delivered);
        QCOMPARE(server.heard(QStringLiteral("mail")).size(), 1);
    }

    void eachMessageIsReportedAtOnce_data()
    {
        QTest::addColumn<bool>("eventLoop");
        QTest::newRow("window") << true;
        QTest::newRow("command line") << false;
    }

    void eachMessageIsReportedAtOnce()
    {
        QFETCH(const bool, eventLoop);
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        FakeSource source;
        for (int i = 1; i <= 3; ++i)
            source.add(i);
        QList<qsizetype> sentBefore;
        source.onReport = [&] { sentBefore << server.heard(QStringLiteral("mail"), sentBefore.size() + 1).size(); };
        Courier courier;
        QCOMPARE((eventLoop ? finish(courier.deliver(source)) : courier.deliverAndWait(source)).sent, 3);
        QCOMPARE(sentBefore, (QList<qsizetype>{1, 2, 3}));
        QCOMPARE(source.reports.size(), 3);
        QCOMPARE(server.heard(QStringLiteral("connected")).size(), 1);
    }

    void whatTakesLongerThanItsLeaseIsLeft_data() { eachMessageIsReportedAtOnce_data(); }

    void whatTakesLongerThanItsLeaseIsLeft()
    {
        QFETCH(const bool, eventLoop);
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        FakeSource source;
        for (int i = 1; i <= 3; ++i)
            source.add(i);
        SmtpLimits limits;
        limits.batch = std::chrono::milliseconds(0);
        Courier courier(nullptr, limits);
        for (int sent = 1; sent <= 3; ++sent) {
            QCOMPARE((eventLoop ? finish(courier.deliver(source)) : courier.deliverAndWait(source)).sent, 1);
            QCOMPARE(server.heard(QStringLiteral("mail")).size(), sent);
            source.comesAgain();
        }
        QVERIFY(source.waiting.isEmpty());
    }

    void mailThatIsOffIsNotTaken_data()
    {
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<int>("problems");
        QTest::newRow("off") << false << QStringLiteral("billing@example.com") << 0;
        QTest::newRow("not complete") << true << QString() << 1;
    }

    void mailThatIsOffIsNotTaken()
    {
        QFETCH(const bool, enabled);
        QFETCH(const QString, sender);
        QFETCH(const int, problems);
        MailSettings settings = MailServer(QStringLiteral("mute"), *m_authority).settings();
        settings.enabled = enabled;
        settings.sender = sender;
        settings.save();
        FakeSource source;
        source.add(1);
        Courier courier;
        for (const CourierReport &report : {finish(courier.deliver(source)), courier.deliverAndWait(source)}) {
            QCOMPARE(report.problems.size(), problems);
            QCOMPARE(report.sent + report.waiting, 0);
        }
        QVERIFY(source.asked.isEmpty());
        QCOMPARE(source.waiting.size(), 1);
    }

    void whatFailedLeavesNextTime()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        FakeSource source;
        source.add(1);
        Courier courier;
        qputenv("PURSER_SMTP_PASSWORD", "wrong-password");
        const CourierReport first = finish(courier.deliver(source));
        QCOMPARE(first.sent, 0);
        QCOMPARE(first.waiting, 1);
        QCOMPARE(first.problems.size(), 1);
        QVERIFY(!source.reports.value(0).delivered && !source.reports.value(0).permanent);
        QCOMPARE(source.reports.value(0).problem, first.problems.first());
        source.comesAgain();
        qputenv("PURSER_SMTP_PASSWORD", "sesame");
        QCOMPARE(finish(courier.deliver(source)).sent, 1);
        QVERIFY(source.reports.value(1).delivered);
        QCOMPARE(server.heard(QStringLiteral("mail")).size(), 1);
    }

    void whatIsRefusedForGoodIsNotTriedAgain()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        FakeSource source;
        source.add(1, QStringLiteral("refuse me"));
        source.add(2);
        Courier courier;
        const CourierReport report = finish(courier.deliver(source));
        QCOMPARE(report.sent, 1); // the other one leaves all the same
        QCOMPARE(report.waiting, 0);
        QCOMPARE(report.problems.size(), 1);
        QVERIFY(!source.reports.value(0).delivered && source.reports.value(0).permanent);
        QVERIFY(source.reports.value(1).delivered);
    }

    void oneRefusedRecipientIsSaid()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        MailSettings settings = server.settings();
        settings.recipients << QStringLiteral("refused@example.com") << QStringLiteral("later@example.com");
        settings.save();
        FakeSource source;
        source.add(1);
        const CourierReport report = Courier().deliverAndWait(source);
        QCOMPARE(report.sent, 1);
        QVERIFY(source.reports.value(0).delivered);
        QVERIFY(source.reports.value(0).problem.contains(QStringLiteral("refused@example.com")) && source.reports.value(0).problem.contains(QStringLiteral("later@example.com")));
        QCOMPARE(report.problems, QStringList{source.reports.value(0).problem});
    }

    void aServerThatIsDownIsAskedOnce()
    {
        MailServer server(QStringLiteral("mute"), *m_authority);
        server.settings().save();
        FakeSource source;
        for (int i = 1; i <= 20; ++i)
            source.add(i);
        const CourierReport report = Courier(nullptr, shortLimits).deliverAndWait(source);
        QCOMPARE(report.waiting, 20);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(source.reports.size(), 20);
        QCOMPARE(server.heard(QStringLiteral("connected"), 1).size(), 1);
    }

    void theInterfaceGoesOn()
    {
        MailServer server(QStringLiteral("mute"), *m_authority);
        server.settings().save();
        FakeSource source;
        source.add(1);
        Courier courier(nullptr, shortLimits);
        QElapsedTimer time;
        time.start();
        const auto future = courier.deliver(source);
        QVERIFY(time.elapsed() < 500);
        server.heard(QStringLiteral("connected"), 0);
        bool ticked = false;
        QTimer::singleShot(0, this, [&] { ticked = true; });
        QTRY_VERIFY(ticked);
        QVERIFY(!future.isFinished());
        QCOMPARE(finish(future).waiting, 1);
    }

    void twoRunsAtOnceAreOne()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        FakeSource source;
        source.add(1);
        Courier courier;
        const auto first = courier.deliver(source);
        source.add(2); // came after the first call and before the second
        const auto second = courier.deliver(source);
        QCOMPARE(finish(first).sent, 2);
        QCOMPARE(finish(second).sent, 2);
        QCOMPARE(server.heard(QStringLiteral("mail")).size(), 2);
    }

    void whatComesDuringTheRunLeavesWithIt()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        FakeSource source;
        source.add(1);
        Courier courier;
        bool added = false;
        source.onReport = [&] {
            if (added)
                return;
            added = true;
            source.add(2);
            courier.deliver(source);
        };
        QCOMPARE(finish(courier.deliver(source)).sent, 2);
        QCOMPARE(source.reports.size(), 2);
    }

    void whatCouldNotBeRecordedIsNotSentTwice()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        FakeSource source;
        source.add(1);
        Courier courier;
        source.reportFails = Refusal{RefusalCode::Failed, {}, QStringLiteral("The disk is full.")};
        const CourierReport first = finish(courier.deliver(source));
        QCOMPARE(first.sent, 1);
        QCOMPARE(first.problems, QStringList{QStringLiteral("The disk is full.")});
        source.reportFails.reset();
        source.comesAgain();
        QCOMPARE(finish(courier.deliver(source)).sent, 0);
        QVERIFY(source.reports.value(0).delivered);
        QCOMPARE(server.heard(QStringLiteral("mail")).size(), 1);
    }

    void aSourceThatIsClosedMeanwhile()
    {
        MailServer server(QStringLiteral("mute"), *m_authority);
        server.settings().save();
        auto source = std::make_unique<FakeSource>();
        source->add(1);
        Courier courier(nullptr, shortLimits);
        const auto future = courier.deliver(*source);
        QTRY_VERIFY(!source->taken.isEmpty());
        source.reset();
        finish(future);
        // Another source at what may be the same address is a run of its own.
        FakeSource next;
        next.add(7);
        QCOMPARE(finish(courier.deliver(next)).waiting, 1);
    }

    void aSourceThatIsClosedStopsItsMail()
    {
        MailServer server(QStringLiteral("mute"), *m_authority);
        server.settings().save();
        auto source = std::make_unique<FakeSource>();
        source->add(1);
        Courier courier; // with the limits of a person's computer
        const auto future = courier.deliver(*source);
        QTRY_VERIFY(!source->taken.isEmpty());
        server.heard(QStringLiteral("connected"), 1);
        source.reset();
        finish(future);
        QCOMPARE(server.heard(QStringLiteral("gone"), 1).size(), 1);
    }

    void whatIsLeftOfAClosedSourceLeavesOnce()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        auto source = std::make_unique<FakeSource>();
        for (int i = 1; i <= 3; ++i)
            source->add(i);
        QList<OutgoingMessage> left;
        source->onReport = [&] {
            // As soon as the first is recorded, and before the courier hears of it.
            const auto close = [&] {
                source->comesAgain();
                left = source->waiting;
                source.reset();
            };
            QMetaObject::invokeMethod(this, close, Qt::QueuedConnection);
        };
        Courier courier;
        finish(courier.deliver(*source));
        QVERIFY(!source);
        QCOMPARE(server.heard(QStringLiteral("mail")).size(), 1);
        QCOMPARE(left.size(), 2);
        FakeSource next;
        next.waiting = left;
        QCOMPARE(finish(courier.deliver(next)).sent, 2);
        QStringList mails;
        for (const QJsonObject &mail : server.heard(QStringLiteral("mail")))
            mails << mail[QStringLiteral("mail")].toString();
        QCOMPARE(mails, (QStringList{QStringLiteral("<1.email@book.purser>"), QStringLiteral("<2.email@book.purser>"), QStringLiteral("<3.email@book.purser>")}));
    }

    void aCourierThatEndsMeanwhile()
    {
        MailServer server(QStringLiteral("mute"), *m_authority);
        server.settings().save();
        FakeSource source;
        source.add(1);
        auto courier = std::make_unique<Courier>(); // with the limits of a person's computer
        const auto future = courier->deliver(source);
        QTRY_VERIFY(!source.taken.isEmpty());
        server.heard(QStringLiteral("connected"), 1);
        QElapsedTimer time;
        time.start();
        courier.reset();
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(future.isFinished());
        QVERIFY(source.reports.isEmpty());
    }

    void aSourceThatDeliversItselfIsNoProblem()
    {
        MailServer(QStringLiteral("mute"), *m_authority).settings().save();
        FakeSource source;
        Courier courier;
        source.takeFails = Refusal{RefusalCode::NotAvailableHere, {}, QStringLiteral("Elsewhere.")};
        QVERIFY(finish(courier.deliver(source)).problems.isEmpty());
        QVERIFY(courier.deliverAndWait(source).problems.isEmpty());
        source.takeFails = Refusal{RefusalCode::Failed, {}, QStringLiteral("The disk is full.")};
        QCOMPARE(finish(courier.deliver(source)).problems, QStringList{QStringLiteral("The disk is full.")});
        QCOMPARE(courier.deliverAndWait(source).problems, QStringList{QStringLiteral("The disk is full.")});
    }

    void withoutAKeychainMailWaits()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        server.settings().save();
        qunsetenv("PURSER_SMTP_PASSWORD");
        FakeSource source;
        source.add(1);
        const CourierReport report = Courier().deliverAndWait(source);
        QCOMPARE(report.waiting, 1);
        QCOMPARE(report.problems.size(), 1);
        QVERIFY(!source.reports.value(0).permanent);
        QVERIFY(server.heard(QStringLiteral("connected")).isEmpty());
    }

    void aTestMessage_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("field"); // of the refusal; "-": none
        QTest::newRow("arrives") << QStringLiteral("sesame") << QStringLiteral("anna@example.com") << QStringLiteral("-");
        QTest::newRow("wrong password") << QStringLiteral("wrong-password") << QStringLiteral("anna@example.com") << QStringLiteral("password");
        QTest::newRow("refused recipient") << QStringLiteral("sesame") << QStringLiteral("refused@example.com") << QStringLiteral("recipients");
        QTest::newRow("no recipient") << QStringLiteral("sesame") << QString() << QStringLiteral("recipients");
        // The environment's is for the server that was set, not for any that is typed.
        QTest::newRow("no password that is kept") << QString() << QStringLiteral("anna@example.com") << QStringLiteral("password");
    }

    void aTestMessage()
    {
        QFETCH(const QString, password);
        QFETCH(const QString, recipient);
        QFETCH(const QString, field);
        MailServer server(QStringLiteral("starttls"), *m_authority);
        MailSettings settings = server.settings();
        settings.recipients = MailSettings::addressesIn(recipient);
        Courier courier;
        const Result<void> sent = finish(courier.sendTest(settings, password.isNull() ? std::optional<QString>() : password));
        QCOMPARE(sent ? QStringLiteral("-") : sent.error().field, field);
        QCOMPARE(server.heard(QStringLiteral("mail")).size(), field == u"-" ? 1 : 0);
    }

    void theEnvironmentKeepsNoPassword()
    {
        MailServer server(QStringLiteral("mute"), *m_authority);
        QVERIFY(!finish(Courier().hasPassword(server.settings())));
    }

    void maskedAmountsStayFromTheDesktop()
    {
        TestBus bus;
        TestNotifications service(bus.connect(QStringLiteral("service")));
        QVERIFY(service.serve());
        FakeSource source;
        source.add(1, QStringLiteral("Overdue"), DeliveryChannel::Desktop);
        Courier courier(nullptr, {}, std::make_shared<DesktopNotifier>(bus.connect(QStringLiteral("client"))));
        courier.setAmountsMasked(true);
        QCOMPARE(finish(courier.deliver(source)).sent, 1);
        QCOMPARE(service.shown.value(0).summary, QStringLiteral("Overdue"));
        QVERIFY(service.shown.value(0).body.isEmpty());
        QDBusConnection::disconnectFromBus(QStringLiteral("service"));
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    }

    void theDesktopToo()
    {
        TestBus bus;
        TestNotifications service(bus.connect(QStringLiteral("service")));
        QVERIFY(service.serve());
        FakeSource source;
        source.add(1);
        source.add(2, QStringLiteral("Overdue"), DeliveryChannel::Desktop);
        Courier courier(nullptr, {}, std::make_shared<DesktopNotifier>(bus.connect(QStringLiteral("client"))));
        QSignalSpy chosen(&courier, &MessageCourier::messageChosen);
        const CourierReport report = finish(courier.deliver(source));
        QCOMPARE(report.sent, 1);
        QVERIFY(report.noDesktop.isEmpty());
        QCOMPARE(source.asked.first(), QList<DeliveryChannel>{DeliveryChannel::Desktop});
        QCOMPARE(source.waiting.size(), 1); // the mail
        QCOMPARE(service.shown.value(0).summary, QStringLiteral("Overdue"));
        Q_EMIT service.ActionInvoked(1, QStringLiteral("default"));
        QVERIFY(chosen.wait());
        QCOMPARE(chosen[0][0].toLongLong(), 2);
        QCOMPARE(chosen[0][1].toString(), QStringLiteral("/home/anna/group.purser"));
        QDBusConnection::disconnectFromBus(QStringLiteral("service"));
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    }
};

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
