// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace purser {

/// A mail as its parts, before it is text.
struct Mail
{
    QString from; ///< an address that MailSettings::isAddress() takes
    QStringList to; ///< such addresses
    QString subject;
    QString body; ///< plain text, any line ends
    Instant date;
    QString messageId; ///< with or without angle brackets
};

/// The mail as RFC 5322 text: UTF-8 in encoded words and quoted-printable or base64, CRLF, no line over 78 bytes but for an address or id
/// that is longer itself. No part can add a line to the head: line breaks and control characters in it become spaces. Any thread.
QByteArray mailText(const Mail &mail);

/// \a address with its domain in ASCII letters (IDNA), as it is given to a server.
QByteArray wireAddress(const QString &address);

} // namespace purser
