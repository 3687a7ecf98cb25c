// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/mail_settings.h"

#include <optional>

namespace purser {

/// The form behind the page E-mail of Preferences: the settings as typed, and the password while it is being changed. Knows no widget; its
/// rules are those of MailSettings.
class MailForm
{
public:
    explicit MailForm(const MailSettings &kept)
        : settings(kept)
        , m_kept(kept)
    {
    }

    MailSettings settings;
    QString password; ///< as typed; empty leaves the one that is kept

    /// Chooses how the connection is encrypted; a port that was the usual one goes along.
    void setSecurity(MailSettings::Security security)
    {
        if (settings.port == MailSettings::usualPort(settings.security))
            settings.port = MailSettings::usualPort(security);
        settings.security = security;
    }

    /// What keeps the settings from being kept: mail that is switched off need not be complete.
    QList<MailSettings::Issue> issues() const { return settings.enabled ? settings.issues() : QList<MailSettings::Issue>(); }
    QString issueAt(const QString &field) const
    {
        for (const auto &issue : settings.issues()) {
            if (issue.field == field)
                return issue.sentence;
        }
        return {};
    }

    bool isChanged() const { return settings != m_kept; }
    /// Whether a password was typed that there is a user for.
    bool hasNewPassword() const { return !password.isEmpty() && namesUser(); }
    /// Whether it is said whose password it would be.
    bool namesUser() const { return !settings.user.isEmpty() && !settings.host.isEmpty(); }
    std::optional<QString> passwordForTest() const { return password.isEmpty() ? std::nullopt : std::optional(password); }

private:
    MailSettings m_kept;
};

} // namespace purser
