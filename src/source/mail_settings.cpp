// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/mail_settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::MailSettings)
};

QString wordOf(MailSettings::Security security)
{
    switch (security) {
    case MailSettings::Security::StartTls: return QStringLiteral("starttls");
    case MailSettings::Security::Tls: return QStringLiteral("tls");
    case MailSettings::Security::Plain: return QStringLiteral("none");
    }
    return {};
}

/// What is not understood is the safe one.
MailSettings::Security securityOf(const QString &word)
{
    for (const auto security : {MailSettings::Security::Tls, MailSettings::Security::Plain}) {
        if (word == wordOf(security))
            return security;
    }
    return MailSettings::Security::StartTls;
}

/// A line break in a field would add lines to a message's head or to the conversation with the server.
bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; });
}

bool isHost(const QString &host)
{
    static const QRegularExpression taboo(QStringLiteral("[\\s/@?#\\[\\]]"));
    if (host.isEmpty() || host.size() > 253 || host.contains(taboo))
        return false;
    QUrl url;
    url.setScheme(QStringLiteral("smtp"));
    url.setHost(host, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

int MailSettings::usualPort(Security security)
{
    switch (security) {
    case Security::StartTls: return 587;
    case Security::Tls: return 465;
    case Security::Plain: return 25;
    }
    return 587;
}

bool MailSettings::isAddress(const QString &text)
{
    // The local part is what RFC 5321 calls a dot-string: quoted ones are legal, and nobody has one.
    static const QRegularExpression pattern(QStringLiteral("\\A([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)@([^@\\s]+)\\z"));
    const auto match = pattern.match(text);
    if (!match.hasMatch() || hasControls(text) || text.size() > 254 || match.capturedLength(1) > 64)
        return false;
    static const QRegularExpression domain(QStringLiteral("\\A[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\\z"));
    return domain.match(QString::fromLatin1(QUrl::toAce(match.captured(2)))).hasMatch();
}

bool MailSettings::isLoopback(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QStringList MailSettings::addressesIn(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    QStringList addresses = text.split(gap, Qt::SkipEmptyParts);
    addresses.removeDuplicates();
    return addresses;
}

QList<MailSettings::Issue> MailSettings::issues() const
{
    QList<Issue> found;
    const auto add = [&](const char *field, const QString &sentence) { found << Issue{QString::fromLatin1(field), sentence}; };

    if (host.isEmpty())
        add("host", Text::tr("Enter the name of the mail server, such as smtp.example.com."));
    else if (!isHost(host))
        add("host", Text::tr("A server is a name such as smtp.example.com or an address such as 192.0.2.1, without spaces or slashes."));
    if (port < 1 || port > 65535)
        add("port", Text::tr("A port is a number from 1 to 65535."));
    if (security == Security::Plain && !isLoopback(host))
        add("security", Text::tr("Without encryption only a server on this computer (localhost) is used. Choose STARTTLS or TLS."));
    if (hasControls(user))
        add("user", Text::tr("A user name is one line without control characters."));
    else if (user.size() > 255)
        add("user", Text::tr("A user name has at most 255 characters."));
    if (sender.isEmpty())
        add("sender", Text::tr("Enter the address that the messages come from."));
    else if (!isAddress(sender))
        add("sender", Text::tr("An address looks like billing@example.com, without a name before it."));
    if (recipients.isEmpty())
        add("recipients", Text::tr("Enter at least one address that receives the messages."));
    else if (recipients.size() > mostRecipients)
        add("recipients", Text::tr("At most %1 addresses receive the messages; use a mailing list for more.").arg(mostRecipients));
    for (const QString &recipient : recipients) {
        if (!isAddress(recipient)) {
            // Shown as a person typed it, but on one line.
            add("recipients", Text::tr("\"%1\" is no address; one looks like billing@example.com.").arg(recipient.simplified()));
            break;
        }
    }
    if (!caFile.isEmpty() && (hasControls(caFile) || !QFileInfo(caFile).isFile() || !QFileInfo(caFile).isReadable()))
        add("caFile", Text::tr("This file of certificates cannot be read."));
    return found;
}

MailSettings MailSettings::load()
{
    const QSettings store;
    MailSettings settings;
    settings.enabled = store.value(QStringLiteral("mail/enabled"), false).toBool();
    settings.host = store.value(QStringLiteral("mail/host")).toString();
    settings.security = securityOf(store.value(QStringLiteral("mail/security")).toString());
    settings.port = store.value(QStringLiteral("mail/port"), usualPort(settings.security)).toInt();
    settings.user = store.value(QStringLiteral("mail/user")).toString();
    settings.sender = store.value(QStringLiteral("mail/sender")).toString();
    settings.recipients = store.value(QStringLiteral("mail/recipients")).toStringList();
    settings.caFile = store.value(QStringLiteral("mail/caFile")).toString();
    return settings;
}

void MailSettings::save() const
{
    QSettings store;
    store.setValue(QStringLiteral("mail/enabled"), enabled);
    store.setValue(QStringLiteral("mail/host"), host);
    store.setValue(QStringLiteral("mail/port"), port);
    store.setValue(QStringLiteral("mail/security"), wordOf(security));
    store.setValue(QStringLiteral("mail/user"), user);
    store.setValue(QStringLiteral("mail/sender"), sender);
    store.setValue(QStringLiteral("mail/recipients"), recipients);
    store.setValue(QStringLiteral("mail/caFile"), caFile);
}

} // namespace purser
