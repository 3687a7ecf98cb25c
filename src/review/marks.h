// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace purser {

/// Names a bill line for ever: the import it came with, and its line number in the file (header = 1). In a zip with
/// several files the numbers go on from one file to the next.
struct LineKey
{
    QString importId;
    qint64 line = 0;

    friend bool operator==(const LineKey &a, const LineKey &b) = default;
};

/// What a reviewer noted on a line (commands.md, MarkLines). A line without a mark simply has none of these.
struct LineMark
{
    LineKey key;
    QString mark; ///< "checked" or "disputed"
    QString comment;
};

} // namespace purser
