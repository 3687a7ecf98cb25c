// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/sql_view.h"
#include "source/data_source.h"

namespace purser {

/// A book file, synchronously, on one thread: opens it, executes commands, answers queries. Purser itself is the authority here: every rule
/// runs locally. BookSource puts one on a storage thread.
class Book
{
public:
    /// A new, empty book; refuses when the file exists.
    static Result<std::unique_ptr<Book>> create(const QString &path, std::shared_ptr<const Clock> clock);
    /// Failed or Damaged with a sentence of its own for: no such file, no book, a newer version, locked by another
    /// program, damaged. A file that may only be read opens read-only.
    static Result<std::unique_ptr<Book>> open(const QString &path, std::shared_ptr<const Clock> clock);

    /// Authorises, decides, posts, chains: one transaction, exactly once per operation id. \a at is the effective time.
    Outcome execute(const CommandRequest &request, const PersonId &person, std::optional<Instant> at);
    Result<std::any> query(const Query &query, const PersonId &person);
    Result<void> signIn(const PersonId &person, const QString &password);
    /// Who acts when nobody is named: the root of the first cloud account; empty in an empty book.
    PersonId defaultPerson();
    Result<void> backup(const QString &path);

    /// Segments of every import that is ready, and the marks on their lines.
    Result<std::pair<std::vector<SegmentRef>, std::vector<LineMark>>> readyLines(const PersonId &person);
    /// Refuses whoever may not import, and a file that was imported before.
    Result<void> mayImport(const PersonId &person, const QString &fileHash);

    Database &database() { return *m_database; }
    Instant now(std::optional<Instant> at = {});
    std::optional<qint64> lastSequence(); ///< of the newest chain row; empty when the file cannot be read now

private:
    Book(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock);
    PersonId personOrDefault(const PersonId &person, const Command *first = nullptr);
    Result<std::pair<std::vector<SegmentRef>, std::vector<LineMark>>> readLines(const PersonId &person);
    Outcome decideAndWrite(const CommandRequest &request, const PersonId &person, std::optional<Instant> at);

    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Clock> m_clock;
};

} // namespace purser
