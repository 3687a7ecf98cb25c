// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace purser {

/// How e-mail leaves this computer: the server a person set in Preferences. The password is not here: it is in the key chain
/// (MessageCourier::keepPassword()).
struct MailSettings
{
    /// Plain is for a server on this computer only.
    enum class Security { StartTls, Tls, Plain };
    /// Named by the fields of the form.
    struct Issue
    {
        QString field; ///< host, port, security, user, sender, recipients, caFile
        QString sentence;
    };

    bool enabled = false;
    QString host;
    int port = 587;
    Security security = Security::StartTls;
    QString user; ///< empty: the server wants no login
    QString sender; ///< one address
    QStringList recipients; ///< addresses, at most mostRecipients
    QString caFile; ///< PEM certificates trusted beside the system's, for an organisation's own authority; empty: none

    static constexpr qsizetype mostRecipients = 50;
    /// The port servers usually answer on.
    static int usualPort(Security security);

    /// What keeps a mail from being sent with these settings, a sentence for a field; empty when they are complete. Whether mail is enabled
    /// does not matter.
    QList<Issue> issues() const;

    /// What a person typed as recipients, parted by commas, semicolons or white space; each address once.
    static QStringList addressesIn(const QString &text);
    /// NAME@DOMAIN in ASCII (a domain in other letters is given in its ASCII form at the wire), on one line, without a display name.
    static bool isAddress(const QString &text);
    /// localhost, 127.x.x.x and ::1.
    static bool isLoopback(const QString &host);

    /// The one place that names these settings' keys. Interface thread, or the command line's.
    static MailSettings load();
    void save() const;

    friend bool operator==(const MailSettings &a, const MailSettings &b) = default;
};

} // namespace purser
