// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/segments.h"

#include "domain/decimal.h"
#include "domain/json_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Segments)
};

/// When a process started, in the kernel's ticks, so that a process id that was given out again is not taken for the
/// first; 0 where that cannot be told.
qint64 startOfProcess(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
}

bool stillRuns(const QString &host, qint64 process, qint64 started)
{
    if (host != QSysInfo::machineHostName())
        return true; // another machine's import is not ours to judge
    if (::kill(pid_t(process), 0) != 0 && errno == ESRCH)
        return false;
    return startOfProcess(process) == started;
}

Result<QList<qint64>> segmentIds(Database &database, const ImportId &import)
{
    const auto rows = database.select(QStringLiteral("SELECT id FROM segment WHERE import = ? ORDER BY position"), {import.text()});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> ids;
    for (const QVariantList &row : *rows)
        ids << row[0].toLongLong();
    return ids;
}

Result<void> deleteSegment(Database &database, qint64 id)
{
    if (auto done = database.run(QStringLiteral("DELETE FROM segment_column WHERE segment = ?"), {id}); !done)
        return done;
    return database.run(QStringLiteral("DELETE FROM segment WHERE id = ?"), {id});
}

/// Runs \a work in a transaction of its own.
template<typename Work>
Result<void> inTransaction(Database &database, Work &&work)
{
    if (auto begun = database.begin(); !begun)
        return begun;
    if (Result<void> done = work(); !done) {
        database.rollback();
        return done;
    }
    if (auto committed = database.commit(); !committed) {
        database.rollback();
        return committed;
    }
    return {};
}
} // namespace

QString columnsText(const std::vector<SegmentColumn> &columns)
{
    JsonValue::Array array;
    for (const SegmentColumn &column : columns) {
        array.push_back(JsonValue::Object{{QStringLiteral("name"), column.name},
                                          {QStringLiteral("label"), column.label},
                                          {QStringLiteral("kind"), toText(column.kind)},
                                          {QStringLiteral("scale"), column.scale},
                                          {QStringLiteral("sha256"), QString::fromLatin1(column.sha256.toHex())}});
    }
    return QString::fromUtf8(JsonValue(std::move(array)).toBytes());
}

Result<std::vector<SegmentColumn>> columnsFromText(const QString &text)
{
    const auto json = parseJson(text.toUtf8());
    const JsonValue::Array *array = json ? json->asArray() : nullptr;
    std::vector<SegmentColumn> columns;
    bool whole = array != nullptr;
    for (const JsonValue &item : array ? *array : JsonValue::Array()) {
        SegmentColumn column;
        column.name = item.text(u"name");
        column.label = item.text(u"label");
        const auto kind = columnKindFromText(item.text(u"kind"));
        const JsonValue *scale = item.member(u"scale");
        column.scale = scale && scale->asNumber() ? scale->asNumber()->token.toInt() : -1;
        column.sha256 = QByteArray::fromHex(item.text(u"sha256").toLatin1());
        whole = whole && !column.name.isEmpty() && kind && column.scale >= 0 && column.scale <= Decimal::places && column.sha256.size() == 32;
        column.kind = kind.value_or(ColumnKind::Text);
        columns.push_back(column);
    }
    if (!whole)
        return refuse(RefusalCode::Damaged, Text::tr("The book is damaged: the description of imported bill lines cannot be read."));
    return columns;
}

Result<void> startLoading(Database &database, const ImportId &import)
{
    const qint64 process = QCoreApplication::applicationPid();
    return inTransaction(database, [&] {
        return database.run(QStringLiteral("INSERT INTO loading (import, host, process, process_started) VALUES (?, ?, ?, ?)"),
                            {import.text(), QSysInfo::machineHostName(), process, startOfProcess(process)});
    });
}

Result<void> writeSegment(Database &database, const ImportId &import, qint64 position, const EncodedSegment &segment)
{
    return inTransaction(database, [&]() -> Result<void> {
        const auto next = database.select(QStringLiteral("SELECT COALESCE(MAX(id), 0) + 1 FROM segment"));
        if (!next)
            return tl::unexpected(next.error());
        const qint64 id = next->first()[0].toLongLong();
        const SegmentDescription &description = segment.description;
        auto done = database.run(QStringLiteral("INSERT INTO segment (id, import, position, first_line, lines, months, columns) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                 {id, import.text(), position, description.firstLine, qint64(description.lines), description.months.join(u','),
                                  columnsText(description.columns)});
        for (size_t column = 0; done && column < segment.blobs.size(); ++column) {
            done = database.run(QStringLiteral("INSERT INTO segment_column (segment, position, data) VALUES (?, ?, ?)"),
                                {id, qint64(column), segment.blobs[column]});
        }
        return done;
    });
}

Result<bool> isLoading(Database &database, const ImportId &import)
{
    const auto rows = database.select(QStringLiteral("SELECT 1 FROM loading WHERE import = ?"), {import.text()});
    if (!rows)
        return tl::unexpected(rows.error());
    return !rows->isEmpty();
}

Result<void> endLoading(Database &database, const ImportId &import)
{
    return database.run(QStringLiteral("DELETE FROM loading WHERE import = ?"), {import.text()});
}

Result<void> abandonImport(Database &database, const ImportId &import)
{
    const auto ids = segmentIds(database, import);
    if (!ids)
        return tl::unexpected(ids.error());
    for (qint64 id : *ids) {
        if (auto done = inTransaction(database, [&] { return deleteSegment(database, id); }); !done)
            return done;
    }
    return inTransaction(database, [&] { return endLoading(database, import); });
}

Result<void> dropAbandonedImports(Database &database)
{
    const auto rows = database.select(QStringLiteral("SELECT import, host, process, process_started FROM loading"));
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QVariantList &row : *rows) {
        if (stillRuns(row[1].toString(), row[2].toLongLong(), row[3].toLongLong()))
            continue;
        if (auto done = abandonImport(database, ImportId(row[0].toString())); !done)
            return done;
    }
    return {};
}

Result<void> dropSegments(Database &database, const ImportId &import)
{
    const auto ids = segmentIds(database, import);
    if (!ids)
        return tl::unexpected(ids.error());
    for (qint64 id : *ids) {
        if (auto done = deleteSegment(database, id); !done)
            return done;
    }
    return {};
}

Result<std::vector<SegmentRef>> readySegments(Database &database, const std::optional<ImportId> &import)
{
    const QString which = import ? QStringLiteral("WHERE i.import = ? ") : QString();
    std::vector<SegmentRef> segments;
    std::optional<Refusal> problem;
    auto done = database.visit(QStringLiteral("SELECT s.id, s.import, s.first_line, s.lines, s.months, s.columns FROM segment s "
                                              "JOIN import i ON i.import = s.import %1ORDER BY i.at, i.import, s.position")
                                   .arg(which),
                               import ? QVariantList{import->text()} : QVariantList(), [&](const QVariantList &row) {
                                   auto columns = columnsFromText(row[5].toString());
                                   if (!columns) {
                                       problem = columns.error();
                                       return false;
                                   }
                                   SegmentRef ref;
                                   ref.segmentId = row[0].toLongLong();
                                   ref.importId = row[1].toString();
                                   ref.description.firstLine = row[2].toLongLong();
                                   ref.description.lines = row[3].toInt();
                                   ref.description.months = row[4].toString().split(u',', Qt::SkipEmptyParts);
                                   ref.description.columns = *std::move(columns);
                                   segments.push_back(std::move(ref));
                                   return true;
                               });
    if (!done)
        return tl::unexpected(done.error());
    if (problem)
        return tl::unexpected(*problem);
    return segments;
}

Result<QString> segmentsHash(Database &database, const ImportId &import)
{
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    auto done = database.visit(QStringLiteral("SELECT position, first_line, lines, months, columns FROM segment WHERE import = ? ORDER BY position"),
                               {import.text()}, [&](const QVariantList &row) {
                                   for (const QVariant &cell : row) {
                                       const QByteArray text = cell.toString().toUtf8();
                                       hasher.addData(QByteArray(QByteArray::number(text.size()) + ':'));
                                       hasher.addData(text);
                                   }
                                   return true;
                               });
    if (!done)
        return tl::unexpected(done.error());
    return QString::fromLatin1(hasher.result().toHex());
}

Result<QByteArray> BookSegmentStore::column(qint64 segmentId, int columnIndex)
{
    return m_reader.read("SELECT data FROM segment_column WHERE segment = ? AND position = ?", segmentId, columnIndex);
}

} // namespace purser
