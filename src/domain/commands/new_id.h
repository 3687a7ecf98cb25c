// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// An id that a person gives to what a command creates, when they give one: 1 to 64 characters of one line, nothing blank around it.
template<typename Tag>
std::optional<Refusal> checkNewId(const std::optional<Id<Tag>> &id, const QString &field)
{
    if (!id)
        return std::nullopt;
    const auto line = oneLine(id->text(), field, 64);
    if (!line)
        return line.error();
    return *line == id->text() ? std::nullopt : std::optional(Say::spaced(field).value());
}

/// The id of what a command creates when nobody named it: \a prefix and as much of the operation id as it takes not to meet a row of
/// table \a R. Readable, and the same on every replay.
template<typename R>
QString newId(const QString &prefix, const BookView &book, const Context &context)
{
    const QString digits = QString(context.op.text()).remove(u'-');
    qsizetype length = 8;
    QString id = prefix + digits.left(length);
    while (length < digits.size() && book.find<R>({id})) {
        length += 4;
        id = prefix + digits.left(length);
    }
    return id;
}

} // namespace purser
