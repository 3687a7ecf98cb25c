// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

namespace purser {

namespace {

constexpr int busyTimeoutMs = 10'000;
constexpr int pageSize = 16'384;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Database)
};

bool walIsSafe()
{
    const int version = sqlite3_libversion_number();
    return (version >= 3'044'006 && version < 3'045'000) || (version >= 3'050'007 && version < 3'051'000) || version >= 3'051'003;
}

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Refusal refusalOf(const QSqlError &error, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    switch (primaryCode(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {RefusalCode::Failed, {}, Text::tr("%1 is in use by another program, which holds it locked. Try again when it is done.").arg(name)};
    case SQLITE_READONLY: return {RefusalCode::Failed, {}, Text::tr("%1 is read-only: it can be looked at but not changed.").arg(name)};
    case SQLITE_FULL: return {RefusalCode::Failed, {}, Text::tr("The disk is full. Nothing of this change was kept; make room and try again.")};
    case SQLITE_NOTADB: return {RefusalCode::Failed, {}, Text::tr("%1 is not a Purser book.").arg(name)};
    case SQLITE_CORRUPT:
        return {RefusalCode::Damaged, {}, Text::tr("%1 is damaged: %2. Run \"purser verify\" on it, or go back to a backup.").arg(name, error.databaseText())};
    case SQLITE_CANTOPEN: return {RefusalCode::Failed, {}, Text::tr("%1 cannot be opened: %2.").arg(path, error.databaseText())};
    default: return {RefusalCode::Failed, {}, Text::tr("%1 cannot be read or written: %2.").arg(name, error.databaseText())};
    }
}

} // namespace

struct Database::Private
{
    QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;
};

Database::Database()
    : m_private(std::make_unique<Private>())
{
}

Database::~Database()
{
    m_private->statements.clear();
    m_private->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_private->connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QFileInfo file(path);
    if (mode == Mode::Create && file.exists())
        return refuse(RefusalCode::Failed, Text::tr("%1 exists already; a new book needs a name of its own.").arg(path));
    if (mode != Mode::Create && !file.exists())
        return refuse(RefusalCode::Failed, Text::tr("There is no file %1.").arg(path));
    if (mode != Mode::Create && file.isDir())
        return refuse(RefusalCode::Failed, Text::tr("%1 is a folder, not a Purser book.").arg(path));

    std::unique_ptr<Database> self(new Database);
    self->m_path = path;
    // As root every file is writable; what the mode bits say still counts as the person's wish.
    const bool writable = file.isWritable() && (file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    self->m_readOnly = mode == Mode::ReadOnly || (mode == Mode::ReadWrite && !writable);
    QSqlDatabase &database = self->m_private->database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_private->connection);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (self->m_readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    database.setDatabaseName(file.absoluteFilePath());
    if (!database.open())
        return tl::unexpected(refusalOf(database.lastError(), path));

    QStringList pragmas{QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA cell_size_check=ON"), QStringLiteral("PRAGMA foreign_keys=ON"),
                        QStringLiteral("PRAGMA mmap_size=0"), QStringLiteral("PRAGMA temp_store=MEMORY")};
    if (mode == Mode::Create)
        pragmas.prepend(QStringLiteral("PRAGMA page_size=%1").arg(pageSize));
    for (const QString &pragma : pragmas) {
        if (auto done = self->run(pragma); !done)
            return tl::unexpected(done.error());
    }
    if (!self->m_readOnly) {
        const QString wanted = walIsSafe() ? QStringLiteral("wal") : QStringLiteral("delete");
        const auto journal = self->select(QStringLiteral("PRAGMA journal_mode=%1").arg(wanted));
        if (!journal)
            return tl::unexpected(journal.error());
        self->m_journalMode = journal->value(0).value(0).toString();
        const int synchronous = wanted == u"wal" ? 2 : 3;
        if (auto done = self->run(QStringLiteral("PRAGMA synchronous=%1").arg(synchronous)); !done)
            return tl::unexpected(done.error());
        const auto set = self->select(QStringLiteral("PRAGMA synchronous"));
        if (!set || set->value(0).value(0).toInt() != synchronous || self->m_journalMode != wanted)
            return refuse(RefusalCode::Failed, Text::tr("%1 cannot be opened safely: its file system does not offer durable writes.").arg(path));
    }
    return self;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    std::unique_ptr<Database> self(new Database);
    self->m_path = QStringLiteral(":memory:");
    QSqlDatabase &database = self->m_private->database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_private->connection);
    database.setDatabaseName(self->m_path);
    if (!database.open())
        return tl::unexpected(refusalOf(database.lastError(), self->m_path));
    return self;
}

Result<void> Database::visit(const QString &sql, const QVariantList &values, const std::function<bool(const QVariantList &)> &row)
{
    auto &statement = m_private->statements[sql];
    if (!statement) {
        auto prepared = std::make_shared<QSqlQuery>(m_private->database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            m_private->statements.remove(sql);
            return tl::unexpected(refusalOf(prepared->lastError(), m_path));
        }
        statement = prepared;
    }
    const std::shared_ptr<QSqlQuery> query = statement;
    for (int i = 0; i < values.size(); ++i) {
        // A null QString binds as NULL; text that is empty means empty.
        const QVariant &value = values[i];
        query->bindValue(i, value.userType() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value);
    }
    if (!query->exec()) {
        const Refusal refusal = refusalOf(query->lastError(), m_path);
        query->finish();
        return tl::unexpected(refusal);
    }
    const int columns = row ? query->record().count() : 0;
    QVariantList cells(columns);
    while (query->next()) {
        if (!row)
            continue;
        for (int i = 0; i < columns; ++i)
            cells[i] = query->value(i);
        if (!row(cells))
            break;
    }
    const QSqlError error = query->lastError();
    query->finish();
    if (error.isValid())
        return tl::unexpected(refusalOf(error, m_path));
    return {};
}

Result<QList<QVariantList>> Database::select(const QString &sql, const QVariantList &values)
{
    QList<QVariantList> rows;
    auto done = visit(sql, values, [&](const QVariantList &row) {
        rows << row;
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    return visit(sql, values, {});
}

Result<void> Database::runScript(const QString &script)
{
    for (const QString &statement : script.split(QStringLiteral(";\n"))) {
        if (statement.trimmed().isEmpty())
            continue;
        QSqlQuery query(m_private->database);
        if (!query.exec(statement))
            return tl::unexpected(refusalOf(query.lastError(), m_path));
    }
    return {};
}

Result<void> Database::begin()
{
    return run(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Database::beginRead()
{
    if (auto begun = run(QStringLiteral("BEGIN")); !begun)
        return begun;
    // A BEGIN alone takes no lock; the first look does. Taken here, a file that is locked is waited for once and refused once.
    if (auto looked = run(QStringLiteral("SELECT 1 FROM sqlite_schema LIMIT 1")); !looked) {
        rollback();
        return looked;
    }
    return {};
}

Result<void> Database::commit()
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        QSqlQuery query(m_private->database);
        if (query.exec(QStringLiteral("COMMIT")))
            return {};
        const QSqlError error = query.lastError();
        if (primaryCode(error) != SQLITE_BUSY || waited.hasExpired(busyTimeoutMs))
            return tl::unexpected(refusalOf(error, m_path));
        QThread::msleep(5);
    }
}

void Database::rollback()
{
    QSqlQuery query(m_private->database);
    query.exec(QStringLiteral("ROLLBACK"));
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_private->database.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace purser
