// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/mail_settings.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace purser {

/// Certificates for a server on 127.0.0.1, made with openssl: one authority that signed it, and one that did not.
class TestAuthority
{
public:
    TestAuthority();
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString ca() const { return file(QStringLiteral("ca.pem")); }
    QString otherCa() const { return file(QStringLiteral("other.pem")); }

private:
    void openssl(const QStringList &arguments) const;
    QTemporaryDir m_folder;
};

/// mail_server.py, running until this goes.
class MailServer
{
public:
    MailServer(const QString &mode, const TestAuthority &authority);
    ~MailServer();

    /// Settings that work with it: user purser, from billing@example.com to anna@example.com.
    MailSettings settings() const;
    int port() const { return m_port; }
    /// Everything it has said so far, of one kind ("mail", "login", "connected", "gone"); waits until there are \a least.
    QList<QJsonObject> heard(const QString &kind, qsizetype least = 0);

private:
    QString m_mode;
    QString m_ca;
    QProcess m_process;
    int m_port = 0;
    QList<QJsonObject> m_heard;
};

} // namespace purser
