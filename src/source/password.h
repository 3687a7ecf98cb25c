// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace purser {

/// A password as a command carries it: never the password itself.
struct PasswordHash
{
    QString salt; ///< base64 of 16 random bytes
    QString hash; ///< base64 of PBKDF2-HMAC-SHA-256 with passwordIterations rounds
};

constexpr int passwordIterations = 600'000;

/// Reduces \a password before a command exists. Any thread; takes a noticeable part of a second by design.
PasswordHash hashPassword(const QString &password);
bool passwordMatches(const QString &password, const QString &salt, const QString &hash);

} // namespace purser
