// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message_records.h"
#include "domain/money.h"

#include <functional>

namespace purser {

/// A message in the reader's language.
struct MessageText
{
    QString subject; ///< names the account
    QString body;
};

/// How amounts, days and ids are written in it; the defaults are those of the command line, which follow no locale.
struct MessageFormat
{
    std::function<QString(const Money &)> money;
    std::function<QString(QDate)> day;
    std::function<QString(const QString &)> id; ///< a window keeps them together in text that runs from right to left

    MessageFormat();
};

MessageText messageText(const Message &message, const QString &accountName, const MessageFormat &format = {});

} // namespace purser
