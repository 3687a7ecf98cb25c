// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blob_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>

#include <sqlite3.h>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::BlobReader)
};
} // namespace

struct BlobReader::Private
{
    QMutex mutex;
    QString path;
    sqlite3 *connection = nullptr;

    Result<void> open()
    {
        if (connection)
            return {};
        if (sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) {
            const Refusal refusal{RefusalCode::Failed, {}, Text::tr("%1 cannot be opened: %2.").arg(path, QString::fromUtf8(sqlite3_errmsg(connection)))};
            sqlite3_close(connection);
            connection = nullptr;
            return tl::unexpected(refusal);
        }
        sqlite3_busy_timeout(connection, 10'000);
        sqlite3_exec(connection, "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0", nullptr, nullptr, nullptr);
        return {};
    }
};

BlobReader::BlobReader(const QString &path)
    : m_private(std::make_unique<Private>())
{
    m_private->path = QFileInfo(path).absoluteFilePath();
}

BlobReader::~BlobReader()
{
    sqlite3_close(m_private->connection);
}

Result<QByteArray> BlobReader::read(const char *sql, qint64 first, qint64 second)
{
    const QMutexLocker lock(&m_private->mutex);
    if (auto opened = m_private->open(); !opened)
        return tl::unexpected(opened.error());
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_private->connection, sql, -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_int64(statement, 1, first);
        sqlite3_bind_int64(statement, 2, second);
        code = sqlite3_step(statement);
    }
    if (code == SQLITE_ROW) {
        QByteArray blob(static_cast<const char *>(sqlite3_column_blob(statement, 0)), sqlite3_column_bytes(statement, 0));
        sqlite3_finalize(statement);
        return blob;
    }
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_private->connection));
    sqlite3_finalize(statement);
    const QString name = QFileInfo(m_private->path).fileName();
    if (code == SQLITE_DONE || (code & 0xff) == SQLITE_CORRUPT)
        return refuse(RefusalCode::Damaged, Text::tr("%1 is damaged: bill lines of an import are missing. Run \"purser verify\" on it.").arg(name));
    return refuse(RefusalCode::Failed, Text::tr("%1 cannot be read: %2.").arg(name, message));
}

} // namespace purser
