// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/marks.h"
#include "review/segment.h"

#include <memory>

namespace purser {

/// A column that some segment of a line set has, or one of the two virtual columns `mark` and `comment`.
struct LineColumn
{
    QString name;
    QString label; ///< as the first file that has the column writes it; equals the name for virtual columns
    ColumnKind kind = ColumnKind::Text;
    bool isVirtual = false;
};

class LineSetData;

/// The bill lines of any number of imports, to be queried: an immutable list of segments whose columns load on demand
/// and stay in memory within a budget (the least recently used go first).
///
/// Opening reads nothing. Any thread may use it, several at once; everything that reads cells can block on the store,
/// so it belongs on a worker.
class LineSet
{
public:
    static constexpr qint64 defaultMemoryBudget = 256 * 1024 * 1024;

    /// Damaged when the descriptions contradict themselves (a column of two kinds, an impossible count).
    static Result<std::shared_ptr<const LineSet>> open(std::shared_ptr<SegmentStore> store, std::vector<SegmentRef> segments,
                                                       std::vector<LineMark> marks = {}, qint64 memoryBudget = defaultMemoryBudget);
    ~LineSet();

    /// The same lines with other marks; what is loaded stays shared. Views opened before keep the marks they had. Reads
    /// nothing unless marked lines have line numbers that do not count up; then it can fail as the store does.
    Result<std::shared_ptr<const LineSet>> withMarks(std::vector<LineMark> marks) const;

    qint64 lines() const;
    QStringList months() const; ///< ascending
    /// Every column any segment has, in order of first appearance, then `mark` and `comment`.
    const std::vector<LineColumn> &columns() const;
    /// The position in columns(), by name, else by label in any case; -1 when there is none.
    int columnIndex(QStringView name) const;

    const std::shared_ptr<const LineSetData> &data() const { return m_data; } ///< for the query engine

private:
    explicit LineSet(std::shared_ptr<const LineSetData> data);
    std::shared_ptr<const LineSetData> m_data;
};

} // namespace purser
