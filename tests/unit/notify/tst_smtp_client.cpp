// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_server.h"
#include "notify/mail_text.h"
#include "notify/smtp_client.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <dlfcn.h>
#include <netdb.h>

#include <semaphore>
#include <thread>

using namespace purser;
using Kind = SmtpProblem::Kind;
using Security = MailSettings::Security;

namespace {
const QString goodPassword = QStringLiteral("sesame");

constexpr std::string_view slowHost = "slow.invalid";
std::counting_semaphore<8> asked(0), answered(0);

QByteArray mailFor(const MailSettings &settings, const QString &subject = QStringLiteral("Low balance"), const QString &body = QStringLiteral("Top up.\n"))
{
    return mailText({settings.sender, settings.recipients, subject, body, Instant::parse(QStringLiteral("2026-09-03T04:05:06Z")).value(), QStringLiteral("7.email@book.purser")});
}

/// What a person reads: one sentence or more, on one line, without the password.
void checkSentence(const SmtpOutcome &outcome)
{
    QVERIFY(outcome.problem);
    const QString sentence = outcome.problem->sentence;
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n') && !sentence.contains(goodPassword) && !sentence.contains(QStringLiteral("wrong-password")), qPrintable(sentence));
    QVERIFY(outcome.accepted.isEmpty());
}
} // namespace

/// Stands before the system's, for libcurl too: a name server that does not answer.
extern "C" Q_DECL_EXPORT int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **result)
{
    if (name && name == slowHost) {
        asked.release();
        (void)answered.try_acquire_for(std::chrono::seconds(20));
        return EAI_AGAIN;
    }
    static const auto system = reinterpret_cast<decltype(&getaddrinfo)>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return system(name, service, hints, result);
}

class TestSmtpClient final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestAuthority> m_authority;

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<TestAuthority>(); }

    void mailArrives_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("STARTTLS") << QStringLiteral("starttls");
        QTest::newRow("TLS") << QStringLiteral("tls");
    }

    void mailArrives()
    {
        QFETCH(const QString, mode);
        MailServer server(mode, *m_authority);
        MailSettings settings = server.settings();
        settings.recipients << QStringLiteral("bob@bücher.example");
        const QString subject = QStringLiteral("可用额度低于预警值"), body = QStringLiteral(".\n可用额度为 12.00 USD。\n");
        const SmtpOutcome outcome = SmtpClient(settings, goodPassword).send(mailFor(settings, subject, body));
        QVERIFY2(outcome.isDelivered(), qPrintable(outcome.problem ? outcome.problem->sentence : QString()));
        QCOMPARE(outcome.accepted, settings.recipients);
        QVERIFY(outcome.refused.isEmpty());
        const auto mails = server.heard(QStringLiteral("mail"));
        QCOMPARE(mails.size(), 1);
        const QJsonObject mail = mails.first();
        QCOMPARE(mail[QStringLiteral("mail")].toString(), QStringLiteral("<7.email@book.purser>"));
        QCOMPARE(mail[QStringLiteral("sender")].toString(), QStringLiteral("billing@example.com"));
        QCOMPARE(mail[QStringLiteral("recipients")].toArray(), (QJsonArray{QStringLiteral("anna@example.com"), QStringLiteral("bob@xn--bcher-kva.example")}));
        QCOMPARE(mail[QStringLiteral("subject")].toString(), subject);
        QCOMPARE(mail[QStringLiteral("body")].toString(), body);
        QVERIFY(mail[QStringLiteral("encrypted")].toBool());
    }

    void severalMailsUseOneConnection()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        const MailSettings settings = server.settings();
        {
            SmtpClient client(settings, goodPassword);
            QVERIFY(client.send(mailFor(settings)).isDelivered());
            // A refused one in between is about that one only.
            QCOMPARE(client.send(mailFor(settings, QStringLiteral("refuse me"))).problem->kind, Kind::Message);
            QVERIFY(client.send(mailFor(settings)).isDelivered());
        }
        QCOMPARE(server.heard(QStringLiteral("mail")).size(), 2);
        QCOMPARE(server.heard(QStringLiteral("connected")).size(), 1);
        QCOMPARE(server.heard(QStringLiteral("login")).size(), 1);
    }

    void aWrongPassword()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        const SmtpOutcome outcome = SmtpClient(server.settings(), QStringLiteral("wrong-password")).send(mailFor(server.settings()));
        checkSentence(outcome);
        QCOMPARE(outcome.problem->kind, Kind::Login);
        QVERIFY(!outcome.problem->permanent); // the password can be corrected
        QCOMPARE(outcome.problem->field(), QStringLiteral("password"));
        QVERIFY(outcome.problem->sentence.contains(QStringLiteral("535")));
        QVERIFY(server.heard(QStringLiteral("mail")).isEmpty());
    }

    void noLoginWhereOneIsNeeded()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        MailSettings settings = server.settings();
        settings.user.clear();
        const SmtpOutcome outcome = SmtpClient(settings, {}).send(mailFor(settings));
        checkSentence(outcome);
        QCOMPARE(outcome.problem->kind, Kind::Login);
    }

    void oneRefusedRecipientKeepsNobodyElse()
    {
        MailServer server(QStringLiteral("starttls"), *m_authority);
        MailSettings settings = server.settings();
        settings.recipients = {QStringLiteral("refused@example.com"), QStringLiteral("anna@example.com")};
        const SmtpOutcome outcome = SmtpClient(settings, goodPassword).send(mailFor(settings));
        QVERIFY(outcome.isDelivered());
        QCOMPARE(outcome.accepted, QStringList{QStringLiteral("anna@example.com")});
        QCOMPARE(outcome.refused.size(), 1);
        QVERIFY(outcome.refused.first().contains(QStringLiteral("refused@example.com")) && outcome.refused.first().contains(QStringLiteral("550 5.1.1")));
        QCOMPARE(server.heard(QStringLiteral("mail")).first()[QStringLiteral("recipients")].toArray(), QJsonArray{QStringLiteral("anna@example.com")});
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("recipients");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("permanent");
        QTest::addColumn<QString>("field");
        const QString from = QStringLiteral("billing@example.com"), to = QStringLiteral("anna@example.com"), subject = QStringLiteral("Low balance");
        QTest::newRow("sender") << QStringLiteral("stranger@example.com") << to << subject << Kind::Sender << false << QStringLiteral("sender");
        QTest::newRow("the only recipient") << from << QStringLiteral("refused@example.com") << subject << Kind::Recipients << true << QStringLiteral("recipients");
        QTest::newRow("the only recipient, for now") << from << QStringLiteral("later@example.com") << subject << Kind::Recipients << false << QStringLiteral("recipients");
        QTest::newRow("all recipients, one for now") << from << QStringLiteral("refused@example.com later@example.com") << subject << Kind::Recipients << false << QStringLiteral("recipients");
        QTest::newRow("message") << from << to << QStringLiteral("refuse me") << Kind::Message << true << QString();
        QTest::newRow("message, for now") << from << to << QStringLiteral("not now") << Kind::Message << false << QString();
    }

    void refusals()
    {
        QFETCH(const QString, sender);
        QFETCH(const QString, recipients);
        QFETCH(const QString, subject);
        QFETCH(const Kind, kind);
        QFETCH(const bool, permanent);
        QFETCH(const QString, field);
        MailServer server(QStringLiteral("starttls"), *m_authority);
        MailSettings settings = server.settings();
        settings.sender = sender;
        settings.recipients = MailSettings::addressesIn(recipients);
        const SmtpOutcome outcome = SmtpClient(settings, goodPassword).send(mailFor(settings, subject));
        checkSentence(outcome);
        QVERIFY2(outcome.problem->kind == kind, qPrintable(outcome.problem->sentence));
        QCOMPARE(outcome.problem->permanent, permanent);
        QCOMPARE(outcome.problem->field(), field);
        for (const QString &recipient : settings.recipients)
            QVERIFY(kind != Kind::Recipients || outcome.problem->sentence.contains(recipient));
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("ca");
        QTest::addColumn<QString>("host");
        const QString address = QStringLiteral("127.0.0.1");
        QTest::newRow("unknown authority, STARTTLS") << QStringLiteral("starttls") << QString() << address;
        QTest::newRow("unknown authority, TLS") << QStringLiteral("tls") << QString() << address;
        QTest::newRow("another authority") << QStringLiteral("starttls") << QStringLiteral("other.pem") << address;
        QTest::newRow("another name") << QStringLiteral("starttls") << QStringLiteral("ca.pem") << QStringLiteral("localhost");
    }

    void certificates()
    {
        QFETCH(const QString, mode);
        QFETCH(const QString, ca);
        QFETCH(const QString, host);
        MailServer server(mode, *m_authority);
        MailSettings settings = server.settings();
        settings.caFile = ca.isEmpty() ? QString() : m_authority->file(ca);
        settings.host = host;
        const SmtpOutcome outcome = SmtpClient(settings, goodPassword).send(mailFor(settings));
        checkSentence(outcome);
        QVERIFY2(outcome.problem->kind == Kind::Certificate, qPrintable(outcome.problem->sentence));
        QVERIFY(server.heard(QStringLiteral("login")).isEmpty());
    }

    void neverInPlain() // a server, or somebody in between, that offers no STARTTLS
    {
        MailServer server(QStringLiteral("plain"), *m_authority);
        const SmtpOutcome outcome = SmtpClient(server.settings(), goodPassword).send(mailFor(server.settings()));
        checkSentence(outcome);
        QVERIFY2(outcome.problem->kind == Kind::NoEncryption, qPrintable(outcome.problem->sentence));
        QVERIFY(server.heard(QStringLiteral("login")).isEmpty());
        QVERIFY(server.heard(QStringLiteral("mail")).isEmpty());
    }

    void plainOnThisComputer()
    {
        MailServer server(QStringLiteral("plain"), *m_authority);
        MailSettings settings = server.settings();
        settings.security = Security::Plain;
        settings.user.clear();
        QVERIFY(SmtpClient(settings, {}).send(mailFor(settings)).isDelivered());
        QVERIFY(!server.heard(QStringLiteral("mail")).first()[QStringLiteral("encrypted")].toBool());
        settings.host = QStringLiteral("mail.example.com");
        QVERIFY(!SmtpClient(settings, {}).send(mailFor(settings)).isDelivered());
    }

    void tlsSpokenToAServerThatDoesNot()
    {
        MailServer server(QStringLiteral("plain"), *m_authority);
        MailSettings settings = server.settings();
        settings.security = Security::Tls;
        const SmtpOutcome outcome = SmtpClient(settings, goodPassword).send(mailFor(settings));
        checkSentence(outcome);
        QVERIFY2(outcome.problem->kind == Kind::Tls, qPrintable(outcome.problem->sentence));
    }

    void aServerThatNeverAnswers()
    {
        MailServer server(QStringLiteral("mute"), *m_authority);
        QElapsedTimer time;
        time.start();
        const SmtpOutcome outcome = SmtpClient(server.settings(), goodPassword, {std::chrono::seconds(1), std::chrono::seconds(1)}).send(mailFor(server.settings()));
        checkSentence(outcome);
        QVERIFY2(outcome.problem->kind == Kind::TimedOut, qPrintable(outcome.problem->sentence));
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    }

    void stoppingEndsAWait()
    {
        MailServer server(QStringLiteral("mute"), *m_authority);
        std::stop_source stop;
        SmtpOutcome outcome;
        std::thread worker([&] { outcome = SmtpClient(server.settings(), goodPassword).send(mailFor(server.settings()), stop.get_token()); });
        server.heard(QStringLiteral("connected"), 1);
        stop.request_stop();
        worker.join();
        checkSentence(outcome);
        QCOMPARE(outcome.problem->kind, Kind::Stopped);
    }

    void aServerThatDoesNotSayGoodbye()
    {
        MailServer server(QStringLiteral("lingering"), *m_authority);
        auto client = std::make_unique<SmtpClient>(server.settings(), goodPassword);
        QVERIFY(client->send(mailFor(server.settings())).isDelivered());
        QElapsedTimer time;
        time.start();
        client.reset();
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    }

    void aNameServerThatDoesNotAnswer_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("stopped") << true;
        QTest::newRow("out of time") << false;
    }

    void aNameServerThatDoesNotAnswer()
    {
        QFETCH(const bool, stopped);
        MailSettings settings = MailServer(QStringLiteral("mute"), *m_authority).settings();
        settings.host = QLatin1StringView(slowHost.data(), qsizetype(slowHost.size()));
        const SmtpLimits limits = stopped ? SmtpLimits() : SmtpLimits{std::chrono::milliseconds(300), std::chrono::milliseconds(300)};
        std::stop_source stop;
        SmtpOutcome outcome;
        QElapsedTimer time;
        time.start();
        std::thread worker([&] { outcome = SmtpClient(settings, goodPassword, limits).send(mailFor(settings), stop.get_token()); });
        asked.acquire();
        if (stopped)
            stop.request_stop();
        worker.join();
        answered.release();
        checkSentence(outcome);
        QVERIFY2(outcome.problem->kind == (stopped ? Kind::Stopped : Kind::TimedOut), qPrintable(outcome.problem->sentence));
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    }

    void noServer()
    {
        QTcpServer taken; // a port that is nobody's once this is closed
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        MailSettings settings = MailServer(QStringLiteral("mute"), *m_authority).settings();
        settings.port = taken.serverPort();
        taken.close();
        const SmtpOutcome outcome = SmtpClient(settings, goodPassword).send(mailFor(settings));
        checkSentence(outcome);
        QVERIFY2(outcome.problem->kind == Kind::NotReached, qPrintable(outcome.problem->sentence));
        QCOMPARE(outcome.problem->field(), QStringLiteral("host"));
        QVERIFY(outcome.problem->concernsEveryMail());
    }

    void noSuchHost() // reserved never to exist (RFC 6761), so that nobody is asked for long
    {
        MailSettings settings = MailServer(QStringLiteral("mute"), *m_authority).settings();
        settings.host = QStringLiteral("mail.invalid");
        const SmtpOutcome outcome = SmtpClient(settings, goodPassword, {std::chrono::seconds(2), std::chrono::seconds(2)}).send(mailFor(settings));
        checkSentence(outcome);
        // Where not even a name server answers, it is the time that runs out.
        QVERIFY2(outcome.problem->kind == Kind::HostNotFound || outcome.problem->kind == Kind::TimedOut, qPrintable(outcome.problem->sentence));
    }

    void settingsThatCannotWorkAreNotTried()
    {
        MailSettings settings = MailServer(QStringLiteral("mute"), *m_authority).settings();
        settings.sender = QStringLiteral("billing@example.com>\r\nRCPT TO:<eve@example.com");
        const SmtpOutcome outcome = SmtpClient(settings, goodPassword).send("x");
        checkSentence(outcome);
    }
};

QTEST_GUILESS_MAIN(TestSmtpClient)
#include "tst_smtp_client.moc"
