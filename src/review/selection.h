// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/expression.h"
#include "review/line_set_data.h"

#include <bit>

namespace purser {

/// Which lines of a segment match: one bit each.
struct Selection
{
    std::vector<quint64> bits; ///< empty when all or none
    quint32 count = 0;
    quint32 lines = 0;

    bool isAll() const { return count == lines; }

    static Selection all(quint32 lines) { return {{}, lines, lines}; }
    static Selection none(quint32 lines) { return {{}, 0, lines}; }

    template<typename Use>
    void forEach(Use &&use) const
    {
        if (isAll()) {
            for (quint32 line = 0; line < lines; ++line)
                use(line);
            return;
        }
        for (size_t word = 0; word < bits.size(); ++word) {
            for (quint64 rest = bits[word]; rest; rest &= rest - 1)
                use(quint32(word * 64) + quint32(std::countr_zero(rest)));
        }
    }
    /// The line of the \a n-th match.
    quint32 nth(quint32 n) const;

    /// Drops bits behind the last line, counts, and lets go of bits that say nothing.
    void settle();
};

/// A comparison with its column looked up and its value prepared.
struct ResolvedNode
{
    ExpressionNode::Kind kind = ExpressionNode::Kind::Compare;
    std::unique_ptr<ResolvedNode> left, right;
    int column = -1;
    ColumnKind columnKind = ColumnKind::Text;
    Comparison comparison = Comparison::Equal;
    QByteArray value; ///< UTF-8; folded for Contains
    std::optional<Decimal> number;
};

/// What lines have to be. Immutable; used by all threads.
struct Conditions
{
    std::vector<QByteArray> months; ///< empty = all
    int monthColumn = -1;
    QByteArray needle; ///< folded; empty = no filter
    std::unique_ptr<ResolvedNode> where;
};

/// Looks up columns and values. InvalidValue, field "where".
Result<std::unique_ptr<ResolvedNode>> resolve(const ExpressionNode &node, const LineSetData &data);

/// The matching lines of one segment.
Result<Selection> select(const LineSetData &data, size_t segment, const Conditions &conditions);

} // namespace purser
