// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/grouping.h"

#include "review/column_values.h"
#include "review/parallel.h"

#include <string>
#include <unordered_map>

namespace purser {

namespace {

/// As many combinations of codes are counted in plain arrays; with more, those that occur are numbered first.
constexpr quint64 maxPlainGroups = 32'768;

struct LoadedColumn
{
    std::shared_ptr<const ColumnCodes> codes;
    std::shared_ptr<const ColumnDictionary> dictionary;
};

struct Group
{
    qint64 lines = 0;
    std::vector<Decimal> sums;
};

/// Groups by their texts, each with its length before it. One for each thread; joined at the end.
using Groups = std::unordered_map<std::string, Group>;

/// Numbers the groups of a segment's lines from 0.
class LineGroups
{
public:
    explicit LineGroups(const Selection &selection)
        : m_selection(selection)
    {
    }

    quint32 count() const { return m_count; }
    quint32 of(quint32 line) const { return m_index.empty() ? 0 : m_index[line]; }

    void refine(const ColumnCodes &codes)
    {
        if (codes.width == 0)
            return;
        if (m_index.empty())
            m_index.assign(codes.lines, 0);
        const quint64 entries = codes.hasDictionary ? codes.entries : 0;
        if (entries > 0 && entries * m_count <= maxPlainGroups) {
            const quint32 times = quint32(entries);
            withCodes(codes, [&](const auto *values) {
                for (quint32 line = 0; line < codes.lines; ++line)
                    m_index[line] = m_index[line] * times + quint32(values[line]);
            });
            m_count *= times;
            return;
        }
        withCodes(codes, [&](const auto *values) { number(values); });
    }

private:
    template<typename Code>
    void number(const Code *values)
    {
        struct Slot
        {
            Code code;
            quint32 group;
            quint32 number; ///< plus one; 0 = free
        };
        size_t size = 1024;
        while (size < size_t(m_selection.count) * 2)
            size *= 2;
        std::vector<Slot> slots(size, Slot{0, 0, 0});
        quint32 next = 0;
        m_selection.forEach([&](quint32 line) {
            const Code code = values[line];
            const quint32 group = m_index[line];
            quint64 hash = (quint64(code) ^ (quint64(group) << 40)) * 0x9e3779b97f4a7c15ULL;
            if constexpr (sizeof(Code) == 16)
                hash ^= quint64(code >> 64) * 0xe7037ed1a0b428dbULL;
            size_t at = (hash ^ (hash >> 29)) & (size - 1);
            while (slots[at].number && (slots[at].code != code || slots[at].group != group))
                at = (at + 1) & (size - 1);
            if (!slots[at].number)
                slots[at] = {code, group, ++next};
            m_index[line] = slots[at].number - 1;
        });
        m_count = next;
    }

    const Selection &m_selection;
    std::vector<quint32> m_index;
    quint32 m_count = 1;
};

std::string cellText(const LoadedColumn &column, quint32 line)
{
    if (column.codes->kind == ColumnKind::Text)
        return std::string(column.dictionary->at(quint32(column.codes->code(line))));
    const auto value = decimalAt(*column.codes, *column.dictionary, line);
    return value ? value->toText().toStdString() : std::string();
}

Result<std::vector<LoadedColumn>> load(const LineSetData &data, size_t segment, const std::vector<int> &columns)
{
    std::vector<LoadedColumn> loaded;
    for (const int column : columns) {
        auto codes = data.codes(segment, column);
        if (!codes)
            return tl::unexpected(codes.error());
        auto dictionary = std::make_shared<const ColumnDictionary>();
        if ((*codes)->hasDictionary) {
            auto found = data.dictionary(segment, column);
            if (!found)
                return tl::unexpected(found.error());
            dictionary = *found;
        }
        loaded.push_back({std::move(*codes), std::move(dictionary)});
    }
    return loaded;
}

/// The sums of one column by group, at ten places.
std::vector<Decimal> sumsOf(const LoadedColumn &column, const Selection &selection, const LineGroups &groups, Numbers &numbers)
{
    const ColumnCodes &codes = *column.codes;
    std::vector<Decimal> result(groups.count());
    if (codes.width == 0 && codes.hasNulls)
        return result;
    numbers.decode(codes, *column.dictionary);
    if (numbers.isWide) {
        selection.forEach([&](quint32 line) { result[groups.of(line)] += scaledSum(numbers.wide[line], codes.scale); });
        return result;
    }
    // Below this, a whole segment's values cannot overflow 64 bits.
    if (numbers.largest < (quint64(1) << 47) - 1) {
        std::vector<qint64> sums(groups.count(), 0);
        selection.forEach([&](quint32 line) { sums[groups.of(line)] += numbers.narrow[line]; });
        for (size_t i = 0; i < sums.size(); ++i)
            result[i] = scaledSum(sums[i], codes.scale);
        return result;
    }
    std::vector<Int128> sums(groups.count(), 0);
    selection.forEach([&](quint32 line) { sums[groups.of(line)] += numbers.narrow[line]; });
    for (size_t i = 0; i < sums.size(); ++i)
        result[i] = scaledSum(sums[i], codes.scale);
    return result;
}

Result<void> groupSegment(const LineSetData &data, size_t segment, const Selection &selection, const std::vector<int> &keyColumns,
                          const std::vector<int> &sumColumns, Groups &into)
{
    const auto keys = load(data, segment, keyColumns);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto amounts = load(data, segment, sumColumns);
    if (!amounts)
        return tl::unexpected(amounts.error());

    LineGroups groups(selection);
    for (const LoadedColumn &key : *keys)
        groups.refine(*key.codes);
    std::vector<quint32> lines(groups.count(), 0), example(groups.count(), 0);
    selection.forEach([&](quint32 line) {
        const quint32 group = groups.of(line);
        ++lines[group];
        example[group] = line;
    });
    std::vector<std::vector<Decimal>> sums;
    Numbers numbers;
    for (const LoadedColumn &amount : *amounts)
        sums.push_back(sumsOf(amount, selection, groups, numbers));

    std::string key;
    for (quint32 group = 0; group < groups.count(); ++group) {
        if (lines[group] == 0)
            continue;
        key.clear();
        for (const LoadedColumn &column : *keys) {
            const std::string text = cellText(column, example[group]);
            const quint32 size = quint32(text.size());
            key.append(reinterpret_cast<const char *>(&size), sizeof size);
            key += text;
        }
        Group &sum = into[key];
        sum.lines += lines[group];
        sum.sums.resize(sums.size());
        for (size_t i = 0; i < sums.size(); ++i)
            sum.sums[i] += sums[i][group];
    }
    return {};
}

GroupRow rowOf(const std::string &key, Group &&group, bool hasCurrency)
{
    GroupRow row;
    for (size_t at = 0; at < key.size();) {
        quint32 size = 0;
        memcpy(&size, key.data() + at, sizeof size);
        at += sizeof size;
        row.values << (size ? QString::fromUtf8(key.data() + at, qsizetype(size)) : QString());
        at += size;
    }
    if (hasCurrency)
        row.currency = row.values.takeLast();
    row.lines = group.lines;
    row.sums = std::move(group.sums);
    return row;
}

} // namespace

Result<std::vector<GroupRow>> groupLines(const LineSetData &data, const std::vector<Selection> &selections, const std::vector<int> &groupColumns,
                                         const std::vector<int> &sumColumns, int currencyColumn, const std::stop_token &stop)
{
    std::vector<int> keyColumns = groupColumns;
    if (currencyColumn >= 0)
        keyColumns.push_back(currencyColumn);
    std::vector<Groups> parts(slotCount(data.cache->pool));
    const auto done = parallelFor(data.cache->pool, selections.size(), stop, [&](size_t segment, size_t slot) -> Result<void> {
        if (selections[segment].count == 0)
            return {};
        return groupSegment(data, segment, selections[segment], keyColumns, sumColumns, parts[slot]);
    });
    if (!done)
        return tl::unexpected(done.error());

    Groups &all = parts.front();
    for (size_t i = 1; i < parts.size(); ++i) {
        for (auto &[key, group] : parts[i]) {
            Group &sum = all[key];
            sum.lines += group.lines;
            sum.sums.resize(group.sums.size());
            for (size_t column = 0; column < group.sums.size(); ++column)
                sum.sums[column] += group.sums[column];
        }
    }
    std::vector<GroupRow> rows;
    rows.reserve(all.size());
    for (auto &[key, group] : all)
        rows.push_back(rowOf(key, std::move(group), currencyColumn >= 0));
    return rows;
}

} // namespace purser
