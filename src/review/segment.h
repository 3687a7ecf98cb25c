// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace purser {

/// What the cells of a column are. A column name has one kind everywhere.
enum class ColumnKind : quint8 {
    Text, ///< dictionary-coded UTF-8
    Decimal, ///< exact decimals; an empty cell is no value (not zero)
    LineNumber, ///< line numbers of the file; stored only where they do not simply count up from the first line
};

/// "text", "decimal", "lineNumber": the words a book keeps. Empty for anything else.
QString toText(ColumnKind kind);
std::optional<ColumnKind> columnKindFromText(QStringView text);

/// One column of one segment, without its cells. A plain value.
struct SegmentColumn
{
    QString name; ///< snake_case key (commands.md "Review columns"), unique in the segment
    QString label; ///< as the file's header writes it
    ColumnKind kind = ColumnKind::Text;
    int scale = 0; ///< decimals that the column's values need, 0 … 10; 0 for other kinds
    QByteArray sha256; ///< of the stored blob, 32 bytes
};

/// A segment without its cells: up to maxLines successive lines of one import. A plain value; what a book keeps as one
/// row for the segment and one row for each column.
struct SegmentDescription
{
    static constexpr int maxLines = 65'536;

    qint64 firstLine = 0; ///< line number in the file of the first line, header = 1
    int lines = 0; ///< 1 … maxLines
    QStringList months; ///< the months that occur, "YYYY-MM", ascending
    std::vector<SegmentColumn> columns;
};

/// A segment as an import makes it: immutable, one compressed blob for each column, in the order of the columns.
struct EncodedSegment
{
    SegmentDescription description;
    std::vector<QByteArray> blobs;

    qint64 bytes() const; ///< of all blobs
};

/// Takes the segments of one import, in the order of the file. Called by one thread, the one that runs the import; it
/// may block. A refusal ends the import and is what the import returns.
class SegmentSink
{
public:
    virtual ~SegmentSink() = default;
    virtual Result<void> put(EncodedSegment &&segment) = 0;
};

/// Gives back the blobs of stored segments, on demand. Called by several threads at once.
class SegmentStore
{
public:
    virtual ~SegmentStore() = default;
    /// The blob of column \a columnIndex (the position in SegmentDescription::columns). Failed or Damaged if it cannot.
    virtual Result<QByteArray> column(qint64 segmentId, int columnIndex) = 0;
};

/// A stored segment, as a line set is opened on it.
struct SegmentRef
{
    QString importId;
    qint64 segmentId = 0;
    SegmentDescription description;
};

} // namespace purser
