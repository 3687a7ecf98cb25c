// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail_server.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTest>

namespace purser {

TestAuthority::TestAuthority()
{
    const QStringList key{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
    for (const char *name : {"ca", "other"}) {
        const QString base = file(QString::fromLatin1(name));
        openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"), QStringLiteral("-days"), QStringLiteral("2"),
                            QStringLiteral("-keyout"), base + QStringLiteral(".key"), QStringLiteral("-out"), base + QStringLiteral(".pem")}
                + key);
    }
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-subj"), QStringLiteral("/CN=mail.test"), QStringLiteral("-keyout"), file(QStringLiteral("server.key")), QStringLiteral("-out"),
                        file(QStringLiteral("server.csr"))}
            + key);
    QFile extensions(file(QStringLiteral("server.ext")));
    QVERIFY(extensions.open(QIODevice::WriteOnly));
    extensions.write("subjectAltName=IP:127.0.0.1\n");
    extensions.close();
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-in"), file(QStringLiteral("server.csr")), QStringLiteral("-CA"), ca(),
             QStringLiteral("-CAkey"), file(QStringLiteral("ca.key")), QStringLiteral("-set_serial"), QStringLiteral("7"), QStringLiteral("-extfile"), extensions.fileName(),
             QStringLiteral("-out"), file(QStringLiteral("server.pem"))});
}

void TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    QVERIFY2(process.waitForFinished() && process.exitCode() == 0, process.readAllStandardError().constData());
}

MailServer::MailServer(const QString &mode, const TestAuthority &authority)
    : m_mode(mode)
    , m_ca(authority.ca())
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PURSER_PYTHON), {QStringLiteral("-B"), QStringLiteral(PURSER_MAIL_SERVER), mode, authority.file(QStringLiteral("server.pem")), authority.file(QStringLiteral("server.key"))});
    while (!m_process.canReadLine())
        QVERIFY2(m_process.waitForReadyRead(), "The mail server does not start; is python3-aiosmtpd installed?");
    m_port = m_process.readLine().trimmed().mid(5).toInt();
    QVERIFY(m_port > 0);
}

MailServer::~MailServer()
{
    m_process.closeWriteChannel();
    // A connection that is still open must not keep it.
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

MailSettings MailServer::settings() const
{
    MailSettings settings;
    settings.enabled = true;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = m_port;
    settings.security = m_mode == u"tls" ? MailSettings::Security::Tls : MailSettings::Security::StartTls;
    settings.user = QStringLiteral("purser");
    settings.sender = QStringLiteral("billing@example.com");
    settings.recipients = {QStringLiteral("anna@example.com")};
    settings.caFile = m_ca;
    return settings;
}

QList<QJsonObject> MailServer::heard(const QString &kind, qsizetype least)
{
    const QDeadlineTimer deadline(5000);
    // What the server says of a mail it says before it answers, so it is there without a wait; an event loop may have taken it in already.
    m_process.waitForReadyRead(0);
    for (;;) {
        while (m_process.canReadLine()) {
            const QJsonObject said = QJsonDocument::fromJson(m_process.readLine()).object();
            m_heard << said;
        }
        QList<QJsonObject> found;
        std::copy_if(m_heard.begin(), m_heard.end(), std::back_inserter(found), [&](const QJsonObject &said) { return said.contains(kind); });
        if (found.size() >= least || deadline.hasExpired() || m_process.state() != QProcess::Running)
            return found;
        m_process.waitForReadyRead(int(deadline.remainingTime()));
    }
}

} // namespace purser
