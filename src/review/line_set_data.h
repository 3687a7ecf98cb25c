// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/column_codec.h"
#include "review/line_set.h"

#include <QHash>
#include <QThreadPool>

#include <list>
#include <mutex>

namespace purser {

/// Columns in memory, within a budget; the least recently used go first. Whoever holds one keeps it. Any thread.
class ColumnCache
{
public:
    ColumnCache(std::shared_ptr<SegmentStore> store, qint64 budget);

    Result<std::shared_ptr<const ColumnDictionary>> dictionary(const SegmentRef &segment, int column);
    Result<std::shared_ptr<const ColumnCodes>> codes(const SegmentRef &segment, int column);
    qint64 bytes() const;

    QThreadPool pool; ///< for queries: one thread less than cores, since the asking thread works too

private:
    struct Key
    {
        qint64 segment;
        int column;
        bool isDictionary;
        friend bool operator==(const Key &a, const Key &b) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.segment, key.column, key.isDictionary); }
    };
    struct Entry
    {
        Key key;
        std::shared_ptr<const void> value;
        qint64 bytes;
    };
    std::shared_ptr<const void> find(const Key &key);
    void insert(const Key &key, std::shared_ptr<const void> value, qint64 bytes);

    const std::shared_ptr<SegmentStore> m_store;
    const qint64 m_budget;
    mutable std::mutex m_mutex;
    std::list<Entry> m_entries; ///< the most recently used first
    QHash<Key, std::list<Entry>::iterator> m_byKey;
    qint64 m_bytes = 0;
};

/// One segment, as the line set sees it.
struct LineSegment
{
    SegmentRef ref;
    qint64 firstRow = 0; ///< in the line set
    std::vector<int> columns; ///< for each column of the line set its position in the segment, -1 = not there
    int lineNumberColumn = -1;
    int lines() const { return ref.description.lines; }
};

/// The marks of one segment as two columns.
struct MarkColumns
{
    std::shared_ptr<const ColumnDictionary> markDictionary, commentDictionary;
    std::shared_ptr<const ColumnCodes> markCodes, commentCodes;
};

/// What a line set, its siblings with other marks, and the views on it share. Immutable but for the cache.
class LineSetData
{
public:
    std::shared_ptr<ColumnCache> cache;
    std::shared_ptr<const std::vector<LineSegment>> segments;
    std::vector<LineColumn> columns;
    qint64 lines = 0;
    QStringList months;
    int markColumn = -1, commentColumn = -1;
    std::vector<LineMark> marks;

    /// By position in columns; a column that the segment does not have is one of empty cells.
    Result<std::shared_ptr<const ColumnDictionary>> dictionary(size_t segment, int column) const;
    Result<std::shared_ptr<const ColumnCodes>> codes(size_t segment, int column) const;
    int columnIndex(QStringView name) const;
    /// The line number in the file of a line of a segment.
    Result<qint64> lineNumber(size_t segment, int line) const;

    /// Spreads marks over the segments they belong to. Those of lines that are not here are kept and do nothing.
    Result<void> setMarks(std::vector<LineMark> newMarks);

private:
    QHash<size_t, MarkColumns> m_markColumns; ///< by segment; most have none
};

/// Codes for a segment without the column: every cell empty.
std::shared_ptr<const ColumnCodes> emptyCodes(ColumnKind kind, int lines);
std::shared_ptr<const ColumnDictionary> emptyDictionary();

} // namespace purser
