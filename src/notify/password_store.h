// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "source/mail_settings.h"

#include <QFuture>

#include <chrono>

namespace purser {

/// Passwords of mail servers in the platform's key chain (QtKeychain), as service org.purser.Purser, one for each user and server; nowhere
/// else, and never in a file of ours. The environment's PURSER_SMTP_PASSWORD stands in where the key chain gives none, as in a scheduled
/// job on a server.
///
/// Any thread; nothing blocks, and futures finish on another thread. A key chain that is missing, locked or silent is Failed with a sentence;
/// without a session bus at once, else within the limit.
class PasswordStore
{
public:
    explicit PasswordStore(std::chrono::milliseconds limit = std::chrono::seconds(20))
        : m_limit(limit)
    {
    }

    /// NotFound when none is kept.
    QFuture<Result<QString>> read(const MailSettings &settings) const;
    /// For mail to the server that a person has set: as read(), and PURSER_SMTP_PASSWORD, unless it is empty, in place of a refusal.
    QFuture<Result<QString>> forSending(const MailSettings &settings) const;
    QFuture<Result<void>> keep(const MailSettings &settings, const QString &password) const;
    /// Also done when none was kept.
    QFuture<Result<void>> forget(const MailSettings &settings) const;

    /// smtp:user@host:port
    static QString keyOf(const MailSettings &settings);

private:
    std::chrono::milliseconds m_limit;
};

} // namespace purser
