// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "source/mail_settings.h"

#include <QFuture>

#include <chrono>

namespace purser {

/// Passwords of mail servers in the platform's key chain (QtKeychain), as service org.purser.Purser, one for each user and server; nowhere
/// else, and never in a file of ours. The environment's PURSER_SMTP_PASSWORD wins where there is no key chain to ask, as in a scheduled
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
    QFuture<Result<void>> keep(const MailSettings &settings, const QString &password) const;
    /// Also done when none was kept.
    QFuture<Result<void>> forget(const MailSettings &settings) const;

    /// smtp:user@host:port
    static QString keyOf(const MailSettings &settings);

private:
    std::chrono::milliseconds m_limit;
};

} // namespace purser
