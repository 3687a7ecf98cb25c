// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ordering.h"

#include "review/column_values.h"
#include "review/parallel.h"
#include "review/radix_sort.h"

#include <algorithm>
#include <bit>
#include <queue>

namespace purser {

namespace {

/// A column as whole numbers that sort as its cells do: 0 for no value, at most `highest`.
struct SortColumn
{
    quint64 highest = 0;
    bool descending = false;
    // Text: by segment and code
    std::vector<std::vector<quint32>> ranks;
    // Decimals: value × 10^(scale - the segment's scale) - lowest + 1
    int scale = 0;
    Int128 lowest = 0;
    /// Where they lie further apart than 64 bits: all values that occur, ascending; a value's rank is its place.
    std::vector<Int128> distinct;
    bool isText = false;

    int bits() const { return 64 - std::countl_zero(highest); }
    quint64 turned(quint64 key) const { return descending ? highest - key : key; }
    quint64 keyOf(Int128 value) const
    {
        if (distinct.empty())
            return quint64(value - lowest) + 1;
        return quint64(std::lower_bound(distinct.begin(), distinct.end(), value) - distinct.begin()) + 1;
    }
};

std::string_view foldedAt(const ColumnDictionary &dictionary, quint32 entry)
{
    const std::vector<quint32> &offsets = dictionary.foldedOffsets.empty() ? dictionary.offsets : dictionary.foldedOffsets;
    const CodeBuffer &text = dictionary.folded.data() ? dictionary.folded : dictionary.text;
    return {text.data() + offsets[entry], offsets[entry + 1] - offsets[entry]};
}

Result<SortColumn> rankTexts(const LineSetData &data, const std::vector<Selection> &selections, int column, const std::stop_token &stop)
{
    const size_t segments = selections.size();
    std::vector<std::shared_ptr<const ColumnDictionary>> dictionaries(segments);
    std::vector<std::vector<quint32>> sorted(segments);
    const auto before = [&](size_t segmentA, quint32 a, size_t segmentB, quint32 b) {
        const ColumnDictionary &left = *dictionaries[segmentA], &right = *dictionaries[segmentB];
        return textBefore(foldedAt(left, a), left.at(a), foldedAt(right, b), right.at(b));
    };
    const auto done = parallelFor(data.cache->pool, segments, stop, [&](size_t segment, size_t) -> Result<void> {
        if (selections[segment].count == 0)
            return {};
        auto dictionary = data.dictionary(segment, column);
        if (!dictionary)
            return tl::unexpected(dictionary.error());
        dictionaries[segment] = std::move(*dictionary);
        std::vector<quint32> &order = sorted[segment];
        order.resize(dictionaries[segment]->entries);
        for (quint32 i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return before(segment, a, segment, b); });
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());

    // Each segment's texts are in order; one walk over all of them numbers them.
    SortColumn result;
    result.isText = true;
    result.ranks.resize(segments);
    struct Head
    {
        size_t segment;
        size_t at;
    };
    const auto later = [&](const Head &a, const Head &b) { return before(b.segment, sorted[b.segment][b.at], a.segment, sorted[a.segment][a.at]); };
    std::priority_queue<Head, std::vector<Head>, decltype(later)> heads(later);
    for (size_t segment = 0; segment < segments; ++segment) {
        result.ranks[segment].resize(sorted[segment].size());
        if (!sorted[segment].empty())
            heads.push({segment, 0});
    }
    std::string_view last;
    bool isFirst = true;
    quint32 rank = 0;
    for (quint32 steps = 0; !heads.empty(); ++steps) {
        if (steps % 65'536 == 0 && stop.stop_requested())
            return queryStopped();
        Head head = heads.top();
        heads.pop();
        const quint32 entry = sorted[head.segment][head.at];
        const std::string_view text = dictionaries[head.segment]->at(entry);
        if (!isFirst && text != last)
            ++rank;
        isFirst = false;
        last = text;
        result.ranks[head.segment][entry] = rank;
        if (++head.at < sorted[head.segment].size())
            heads.push(head);
    }
    result.highest = rank;
    return result;
}

Result<SortColumn> rankDecimals(const LineSetData &data, const std::vector<Selection> &selections, int column, const std::stop_token &stop)
{
    struct Range
    {
        Int128 lowest = 0, highest = 0;
        bool any = false;
    };
    SortColumn result;
    for (size_t segment = 0; segment < selections.size(); ++segment) {
        const int position = (*data.segments)[segment].columns[size_t(column)];
        if (selections[segment].count > 0 && position >= 0)
            result.scale = std::max(result.scale, (*data.segments)[segment].ref.description.columns[size_t(position)].scale);
    }
    std::vector<Range> ranges(slotCount(data.cache->pool));
    const auto visit = [&](const auto &use) {
        return parallelFor(data.cache->pool, selections.size(), stop, [&](size_t segment, size_t slot) -> Result<void> {
            if (selections[segment].count == 0)
                return {};
            const auto codes = data.codes(segment, column);
            if (!codes)
                return tl::unexpected(codes.error());
            const auto dictionary = data.dictionary(segment, column);
            if (!dictionary)
                return tl::unexpected(dictionary.error());
            use(**codes, **dictionary, selections[segment], slot);
            return {};
        });
    };
    auto done = visit([&](const ColumnCodes &codes, const ColumnDictionary &dictionary, const Selection &, size_t slot) {
        Numbers numbers;
        numbers.decode(codes, dictionary);
        const Int128 factor = powersOfTen[size_t(result.scale - codes.scale)];
        Range &range = ranges[slot];
        const auto widen = [&](Int128 low, Int128 high) {
            range.lowest = range.any ? std::min(range.lowest, low * factor) : low * factor;
            range.highest = range.any ? std::max(range.highest, high * factor) : high * factor;
            range.any = true;
        };
        if (numbers.isWide) {
            const auto [low, high] = std::minmax_element(numbers.wide.begin(), numbers.wide.end());
            widen(*low, *high);
        } else {
            const auto [low, high] = std::minmax_element(numbers.narrow.begin(), numbers.narrow.end());
            widen(*low, *high);
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    Range all;
    for (const Range &range : ranges) {
        if (range.any)
            all = all.any ? Range{std::min(all.lowest, range.lowest), std::max(all.highest, range.highest), true} : range;
    }
    result.lowest = all.lowest;
    if (UInt128(all.highest) - UInt128(all.lowest) < std::numeric_limits<quint64>::max() / 2) {
        result.highest = quint64(all.highest - all.lowest) + 1;
        return result;
    }
    std::vector<std::vector<Int128>> parts(slotCount(data.cache->pool));
    done = visit([&](const ColumnCodes &codes, const ColumnDictionary &dictionary, const Selection &selection, size_t slot) {
        Numbers numbers;
        numbers.decode(codes, dictionary);
        const Int128 factor = powersOfTen[size_t(result.scale - codes.scale)];
        selection.forEach([&](quint32 line) { parts[slot].push_back((numbers.isWide ? numbers.wide[line] : Int128(numbers.narrow[line])) * factor); });
    });
    if (!done)
        return tl::unexpected(done.error());
    for (const auto &part : parts)
        result.distinct.insert(result.distinct.end(), part.begin(), part.end());
    std::sort(result.distinct.begin(), result.distinct.end());
    result.distinct.erase(std::unique(result.distinct.begin(), result.distinct.end()), result.distinct.end());
    result.highest = result.distinct.size();
    return result;
}

/// Calls use(position among the segment's selected lines, key).
template<typename Use>
Result<void> keysOf(const LineSetData &data, size_t segment, const Selection &selection, const SortColumn &sort, int column, Use &&use)
{
    const auto loaded = data.codes(segment, column);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const ColumnCodes &codes = **loaded;
    size_t position = 0;
    if (sort.isText) {
        const std::vector<quint32> &ranks = sort.ranks[segment];
        if (codes.width == 0) {
            selection.forEach([&](quint32) { use(position++, sort.turned(ranks[0])); });
        } else {
            withCodes(codes, [&](const auto *values) { selection.forEach([&](quint32 line) { use(position++, sort.turned(ranks[size_t(values[line])])); }); });
        }
        return {};
    }
    const auto dictionary = data.dictionary(segment, column);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    Numbers numbers;
    numbers.decode(codes, **dictionary);
    const Int128 factor = powersOfTen[size_t(sort.scale - codes.scale)];
    const bool isPlain = !numbers.isWide && sort.distinct.empty() && !codes.hasNulls;
    if (isPlain) { // no overflow: the difference to the lowest fits 63 bits
        const quint64 offset = quint64(1) - quint64(sort.lowest);
        selection.forEach([&](quint32 line) { use(position++, sort.turned(quint64(numbers.narrow[line]) * quint64(factor) + offset)); });
        return {};
    }
    const auto isNull = [&](quint32 line) {
        if (!codes.hasNulls)
            return false;
        return codes.width == 16 ? reinterpret_cast<const UInt128 *>(codes.codes.data())[line] == 0 : codes.code(line) == 0;
    };
    selection.forEach([&](quint32 line) {
        const Int128 value = (numbers.isWide ? numbers.wide[line] : Int128(numbers.narrow[line])) * factor;
        use(position++, sort.turned(isNull(line) ? 0 : sort.keyOf(value)));
    });
    return {};
}

/// The first \a limit rows by key, without sorting the others.
std::vector<quint32> firstRows(const std::vector<quint64> &keys, const std::vector<quint32> &rows, size_t limit)
{
    // Once twice as many as needed are held, the worse half goes, and sets the bar.
    std::vector<std::pair<quint64, quint32>> best;
    best.reserve(limit * 2);
    quint64 bar = ~quint64(0);
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] > bar)
            continue;
        best.emplace_back(keys[i], quint32(i));
        if (best.size() == limit * 2) {
            std::nth_element(best.begin(), best.begin() + qptrdiff(limit) - 1, best.end());
            best.resize(limit);
            bar = best.back().first;
        }
    }
    std::sort(best.begin(), best.end());
    best.resize(std::min(best.size(), limit));
    std::vector<quint32> result;
    for (const auto &[key, position] : best)
        result.push_back(rows[position]);
    return result;
}

} // namespace

bool textBefore(std::string_view foldedA, std::string_view a, std::string_view foldedB, std::string_view b)
{
    const int folded = foldedA.compare(foldedB);
    return folded != 0 ? folded < 0 : a < b;
}

Result<std::vector<quint32>> orderLines(const LineSetData &data, const std::vector<Selection> &selections, const std::vector<ResolvedSortKey> &keys, qint64 limit,
                                        const std::stop_token &stop)
{
    QThreadPool &pool = data.cache->pool;
    std::vector<size_t> firsts;
    size_t count = 0;
    for (const Selection &selection : selections) {
        firsts.push_back(count);
        count += selection.count;
    }
    std::vector<SortColumn> columns;
    for (const ResolvedSortKey &key : keys) {
        auto column = data.columns[size_t(key.column)].kind == ColumnKind::Decimal ? rankDecimals(data, selections, key.column, stop)
                                                                                     : rankTexts(data, selections, key.column, stop);
        if (!column)
            return tl::unexpected(column.error());
        column->descending = key.descending;
        columns.push_back(std::move(*column));
    }

    // Positions among the selected lines, in order; in the end each becomes its row.
    std::vector<quint32> order(count);
    std::vector<quint32> rowOf(count);
    auto done = parallelFor(pool, selections.size(), stop, [&](size_t segment, size_t) -> Result<void> {
        size_t at = firsts[segment];
        const quint32 firstRow = quint32((*data.segments)[segment].firstRow);
        selections[segment].forEach([&](quint32 line) {
            order[at] = quint32(at);
            rowOf[at++] = firstRow + line;
        });
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());

    // As many columns as fit 64 bits make one key; keys from the last to the first, each sort stable.
    size_t end = columns.size();
    while (end > 0) {
        size_t begin = end - 1;
        int bits = columns[begin].bits();
        while (begin > 0 && bits + columns[begin - 1].bits() <= 64)
            bits += columns[--begin].bits();
        std::vector<quint64> packed(count, 0);
        done = parallelFor(pool, selections.size(), stop, [&](size_t segment, size_t) -> Result<void> {
            if (selections[segment].count == 0)
                return {};
            quint64 *target = packed.data() + firsts[segment];
            for (size_t i = begin; i < end; ++i) {
                const int shift = columns[i].bits();
                auto added = keysOf(data, segment, selections[segment], columns[i], keys[i].column, [&](size_t position, quint64 key) {
                    target[position] = (shift < 64 ? target[position] << shift : 0) | key;
                });
                if (!added)
                    return added;
            }
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        if (begin == 0 && end == columns.size() && limit >= 0 && size_t(limit) < count / 8)
            return limit == 0 ? std::vector<quint32>() : firstRows(packed, rowOf, size_t(limit));
        if (end != columns.size()) {
            std::vector<quint64> arranged(count);
            for (size_t i = 0; i < count; ++i)
                arranged[i] = packed[order[i]];
            packed = std::move(arranged);
        }
        auto sorted = radixSort(pool, std::move(packed), std::move(order), bits, stop);
        if (!sorted)
            return sorted;
        order = std::move(*sorted);
        end = begin;
    }
    for (quint32 &position : order)
        position = rowOf[position];
    if (limit >= 0 && size_t(limit) < order.size())
        order.resize(size_t(limit));
    return order;
}

} // namespace purser
