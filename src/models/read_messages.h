// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QSet>
#include <QString>

namespace purser {

/// Which messages of a book a person has read on this computer: everything up to a number, plus single ones above it, but for single ones
/// below it that were marked as unread again. The one place that keeps it, in the program's settings: reading changes no book.
class ReadMessages
{
public:
    /// \a book is its full path.
    static ReadMessages load(const QString &book, const PersonId &person);
    void save(const QString &book, const PersonId &person) const;
    /// Whether something has been kept before; not so when the person opens the book here for the first time.
    static bool isKept(const QString &book, const PersonId &person);

    bool isRead(qint64 number) const;
    void setRead(qint64 number, bool read);
    void setAllRead(qint64 newest);
    /// Brings it in line with the messages there are, ascending: numbers the book does not have (a backup took its place) are forgotten, so
    /// that the next message to get one is not taken for read.
    void adapt(const QList<qint64> &numbers);

    friend bool operator==(const ReadMessages &, const ReadMessages &) = default;

private:
    qint64 m_upTo = 0;
    QSet<qint64> m_above; ///< read ones above m_upTo
    QSet<qint64> m_below; ///< unread ones up to m_upTo
};

} // namespace purser
