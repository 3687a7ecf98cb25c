// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/message_courier.h"

#include <QStringList>

namespace purser {

/// Exit statuses of the command line (commands.md); a promise to scripts.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, Refused = 3, Damaged = 4 };

/// Whether \a word is a verb, so that `purser WORD …` is the command line and not the window.
bool isVerb(const QString &word);

/// Runs `purser VERB …` (arguments without the program's name). Needs a QCoreApplication and no display; waits for the source
/// without an event loop. \a courier brings out the messages of a book that ticked.
ExitStatus runVerb(const QStringList &arguments, SourceFactory &sources, MessageCourier &courier);

/// The text of `purser --help`: the window's options and every verb.
QString generalHelp();

} // namespace purser
