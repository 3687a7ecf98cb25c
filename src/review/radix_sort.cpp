// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/radix_sort.h"

#include "review/parallel.h"

#include <algorithm>
#include <array>

namespace purser {

namespace {

constexpr int digitBits = 11;
constexpr size_t digits = size_t(1) << digitBits;

/// Memory that nobody needs zeroed.
template<typename T>
using Raw = std::unique_ptr<T[]>;

template<typename Key>
Result<std::vector<quint32>> sortBy(QThreadPool &pool, std::vector<quint64> &&wideKeys, std::vector<quint32> &&rows, int bits, const std::stop_token &stop)
{
    const size_t count = rows.size(), parts = slotCount(pool), partSize = (count + parts - 1) / parts;
    Raw<Key> keys = std::make_unique_for_overwrite<Key[]>(count), otherKeys = std::make_unique_for_overwrite<Key[]>(count);
    std::copy(wideKeys.begin(), wideKeys.end(), keys.get());
    wideKeys = {};
    std::vector<quint32> otherRows(count);
    std::vector<std::array<quint32, digits>> places(parts);
    for (int shift = 0; shift < bits; shift += digitBits) {
        const auto digitOf = [shift](Key key) { return size_t(key >> shift) & (digits - 1); };
        auto done = parallelFor(pool, parts, stop, [&](size_t part, size_t) -> Result<void> {
            auto &counts = places[part];
            counts.fill(0);
            for (size_t i = part * partSize; i < std::min(count, (part + 1) * partSize); ++i)
                ++counts[digitOf(keys[i])];
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        quint32 place = 0;
        bool isOneDigit = false;
        for (size_t digit = 0; digit < digits; ++digit) {
            const quint32 before = place;
            for (auto &counts : places) {
                const quint32 here = counts[digit];
                counts[digit] = place;
                place += here;
            }
            isOneDigit |= place - before == count;
        }
        if (isOneDigit)
            continue; // all the same: nothing moves
        done = parallelFor(pool, parts, stop, [&](size_t part, size_t) -> Result<void> {
            auto &next = places[part];
            for (size_t i = part * partSize; i < std::min(count, (part + 1) * partSize); ++i) {
                const quint32 to = next[digitOf(keys[i])]++;
                otherKeys[to] = keys[i];
                otherRows[to] = rows[i];
            }
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        std::swap(keys, otherKeys);
        std::swap(rows, otherRows);
    }
    return std::move(rows);
}

} // namespace

Result<std::vector<quint32>> radixSort(QThreadPool &pool, std::vector<quint64> &&keys, std::vector<quint32> &&rows, int bits, const std::stop_token &stop)
{
    if (bits <= 32)
        return sortBy<quint32>(pool, std::move(keys), std::move(rows), bits, stop);
    return sortBy<quint64>(pool, std::move(keys), std::move(rows), bits, stop);
}

} // namespace purser
