// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/calendar.h"
#include "domain/message_records.h"

// Messages on their way out of a book.

namespace purser {

/// A way by which a message leaves the book.
enum class DeliveryChannel { Email, Desktop };
template<>
struct EnumWords<DeliveryChannel>
{
    static constexpr std::array<std::pair<DeliveryChannel, const char *>, 2> words{{{DeliveryChannel::Email, "email"}, {DeliveryChannel::Desktop, "desktop"}}};
};

/// A message that waits to leave by one channel.
struct OutgoingMessage
{
    qint64 number = 0; ///< of the message in the book
    DeliveryChannel channel = DeliveryChannel::Email;
    AccountId account;
    QString accountName;
    Instant time;
    MessageKind kind = MessageKind::LowBalance;
    QString subject; ///< in the process's language
    QString body;
    qint64 attempt = 1;
    QString messageId; ///< the same at every attempt, unique in the world: for the Message-ID header
};

/// What became of a message that was taken to be delivered.
struct DeliveryReport
{
    qint64 number = 0;
    DeliveryChannel channel = DeliveryChannel::Email;
    bool delivered = false;
    bool permanent = false; ///< not delivered, and not to be tried again
    QString problem;
};

} // namespace purser
