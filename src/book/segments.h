// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "review/segment.h"
#include "store/blob_reader.h"
#include "store/database.h"

namespace purser {

// Column segments in the book file. An import's segments are written while it is `loading`, each in a transaction of its own, and belong
// to the book only once the command that records them is in the chain; those of a process that died go at the next open.

/// Marks \a import as being loaded by this process.
Result<void> startLoading(Database &database, const ImportId &import);
/// Writes one segment at \a position of its import, in one transaction.
Result<void> writeSegment(Database &database, const ImportId &import, qint64 position, const EncodedSegment &segment);
/// Whether \a import has been started and is not ready yet.
Result<bool> isLoading(Database &database, const ImportId &import);
/// The last step, inside the transaction that records the import: it is no longer loading.
Result<void> endLoading(Database &database, const ImportId &import);
/// Removes \a import's segments, in small transactions so that readers are never shut out for long.
Result<void> abandonImport(Database &database, const ImportId &import);
/// abandonImport() for imports of processes that no longer run.
Result<void> dropAbandonedImports(Database &database);
/// Removes an import's segments inside the open transaction.
Result<void> dropSegments(Database &database, const ImportId &import);

/// Segments of every import that is ready, or of \a import alone, in order of import and position.
Result<std::vector<SegmentRef>> readySegments(Database &database, const std::optional<ImportId> &import = {});
/// SHA-256, hex, over the stored descriptions of an import's segments, which hold the hash of each blob.
Result<QString> segmentsHash(Database &database, const ImportId &import);

/// The blobs, for workers.
class BookSegmentStore final : public SegmentStore
{
public:
    explicit BookSegmentStore(const QString &path)
        : m_reader(path)
    {
    }
    Result<QByteArray> column(qint64 segmentId, int columnIndex) override;

private:
    BlobReader m_reader;
};

/// A segment's columns as the book keeps them: [{name, label, kind, scale, sha256}].
QString columnsText(const std::vector<SegmentColumn> &columns);
Result<std::vector<SegmentColumn>> columnsFromText(const QString &text);

} // namespace purser
