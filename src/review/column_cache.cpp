// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/line_set_data.h"

#include <algorithm>
#include <thread>

namespace purser {

ColumnCache::ColumnCache(std::shared_ptr<SegmentStore> store, qint64 budget)
    : m_store(std::move(store))
    , m_budget(budget)
{
    pool.setMaxThreadCount(std::max(1, int(std::thread::hardware_concurrency()) - 1));
}

std::shared_ptr<const void> ColumnCache::find(const Key &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.constEnd())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, *found);
    return m_entries.front().value;
}

void ColumnCache::insert(const Key &key, std::shared_ptr<const void> value, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_byKey.contains(key))
        return; // another thread was faster
    m_entries.push_front({key, std::move(value), bytes});
    m_byKey.insert(key, m_entries.begin());
    m_bytes += bytes;
    while (m_bytes > m_budget && m_entries.size() > 1) {
        m_bytes -= m_entries.back().bytes;
        m_byKey.remove(m_entries.back().key);
        m_entries.pop_back();
    }
}

qint64 ColumnCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

Result<std::shared_ptr<const ColumnDictionary>> ColumnCache::dictionary(const SegmentRef &segment, int column)
{
    const Key key{segment.segmentId, column, true};
    if (auto known = find(key))
        return std::static_pointer_cast<const ColumnDictionary>(known);
    const auto blob = m_store->column(segment.segmentId, column);
    if (!blob)
        return tl::unexpected(blob.error());
    auto decoded = decodeDictionary(segment.description.columns[size_t(column)], segment.description.lines, *blob);
    if (decoded)
        insert(key, *decoded, qint64((*decoded)->bytes()));
    return decoded;
}

Result<std::shared_ptr<const ColumnCodes>> ColumnCache::codes(const SegmentRef &segment, int column)
{
    const Key key{segment.segmentId, column, false};
    if (auto known = find(key))
        return std::static_pointer_cast<const ColumnCodes>(known);
    const auto blob = m_store->column(segment.segmentId, column);
    if (!blob)
        return tl::unexpected(blob.error());
    auto decoded = decodeCodes(segment.description.columns[size_t(column)], segment.description.lines, *blob);
    if (decoded)
        insert(key, *decoded, qint64((*decoded)->bytes()));
    return decoded;
}

} // namespace purser
