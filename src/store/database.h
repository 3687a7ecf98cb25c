// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace purser {

/// One SQLite connection, on the thread that made it. The only place that names QSqlQuery: statements are prepared once, forward-only,
/// every value bound, and finished before a call returns.
///
/// Refusals: Failed (I/O, in use by another program, read-only), Damaged (SQLite says the file contradicts itself).
class Database
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Opens \a path; never creates a file except in Mode::Create, which never opens an existing one. The journal mode
    /// depends on SQLite's version: two writers can corrupt a WAL before 3.44.6 / 3.50.7 / 3.51.3, so older ones get a rollback
    /// journal with synchronous=EXTRA (a plain FULL can lose a confirmed commit with the directory entry).
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// A database that lives in memory and goes with this object.
    static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Visits each row; a visitor that answers false ends it. Values are QString, qint64, QByteArray or null.
    Result<void> visit(const QString &sql, const QVariantList &values, const std::function<bool(const QVariantList &)> &row);
    Result<QList<QVariantList>> select(const QString &sql, const QVariantList &values = {});
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Runs statements separated by semicolons at line ends; for migrations only.
    Result<void> runScript(const QString &script);

    /// BEGIN IMMEDIATE: a writer waits for its turn instead of failing in the middle.
    Result<void> begin();
    /// A read transaction that holds its lock from here on, so that several selects see one revision.
    Result<void> beginRead();
    /// A busy COMMIT is tried again as COMMIT: readers finish, the transaction is kept.
    Result<void> commit();
    void rollback();

    bool isReadOnly() const { return m_readOnly; }
    const QString &path() const { return m_path; }
    QString journalMode() const { return m_journalMode; }
    sqlite3 *handle() const; ///< the driver's own connection, for bulk work (same system library)

private:
    struct Private;
    Database();
    std::unique_ptr<Private> m_private;
    QString m_path;
    QString m_journalMode;
    bool m_readOnly = false;
};

} // namespace purser
