// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_view.h"

#include "review/column_values.h"

#include <algorithm>

namespace purser {

ReviewView::ReviewView(std::shared_ptr<const LineSetData> data, std::vector<Selection> selections)
    : m_data(std::move(data))
    , m_selections(std::move(selections))
{
    for (const Selection &selection : m_selections) {
        m_firsts.push_back(m_matchingLines);
        m_matchingLines += selection.count;
    }
    m_count = m_matchingLines;
}

void ReviewView::setGroups(std::vector<GroupRow> groups)
{
    m_grouped = true;
    m_groups = std::move(groups);
    m_count = qint64(m_groups.size());
}

void ReviewView::setOrder(std::vector<quint32> order)
{
    m_order = std::move(order);
    m_isOrdered = true;
    m_count = qint64(m_order.size());
    m_selections = {};
}

void ReviewView::limit(qint64 rows)
{
    if (rows >= 0 && rows < m_count)
        m_count = rows;
    if (m_grouped)
        m_groups.resize(size_t(m_count));
}

Result<std::vector<LineRow>> ReviewView::window(qint64 first, qint64 n, const std::vector<int> &columns) const
{
    std::vector<LineRow> rows;
    const std::vector<Place> places = this->places(first, n);
    for (const Place &place : places) {
        const auto number = m_data->lineNumber(place.segment, int(place.line));
        if (!number)
            return tl::unexpected(number.error());
        rows.push_back({{(*m_data->segments)[place.segment].ref.importId, *number}, {}});
    }
    for (const int column : columns) {
        for (size_t i = 0; i < places.size(); ++i) {
            auto text = cell(places[i], column);
            if (!text)
                return tl::unexpected(text.error());
            rows[i].cells << *text;
        }
    }
    return rows;
}

Result<std::vector<LineKey>> ReviewView::keys(qint64 first, qint64 n) const
{
    auto rows = window(first, n, {});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LineKey> keys;
    for (LineRow &row : *rows)
        keys.push_back(std::move(row.key));
    return keys;
}

Result<std::optional<Decimal>> ReviewView::decimal(qint64 row, int column) const
{
    const auto place = places(row, 1);
    if (place.empty() || column < 0 || column >= int(m_data->columns.size()) || m_data->columns[size_t(column)].kind != ColumnKind::Decimal)
        return std::optional<Decimal>();
    return decimalOf(place.front(), column);
}

std::vector<ReviewView::Place> ReviewView::places(qint64 first, qint64 n) const
{
    std::vector<Place> result;
    if (m_grouped || first < 0 || n <= 0)
        return result;
    const qint64 end = first + std::min(n, m_count - first);
    const std::vector<LineSegment> &segments = *m_data->segments;
    for (qint64 row = first; row < end; ++row) {
        if (m_isOrdered) {
            const qint64 global = m_order[size_t(row)];
            const auto behind = std::upper_bound(segments.begin(), segments.end(), global, [](qint64 value, const LineSegment &segment) { return value < segment.firstRow; });
            const size_t segment = size_t(behind - segments.begin()) - 1;
            result.push_back({segment, quint32(global - segments[segment].firstRow)});
        } else {
            const auto behind = std::upper_bound(m_firsts.begin(), m_firsts.end(), row);
            const size_t segment = size_t(behind - m_firsts.begin()) - 1;
            result.push_back({segment, m_selections[segment].nth(quint32(row - m_firsts[segment]))});
        }
    }
    return result;
}

Result<std::optional<Decimal>> ReviewView::decimalOf(const Place &place, int column) const
{
    const auto codes = m_data->codes(place.segment, column);
    if (!codes)
        return tl::unexpected(codes.error());
    auto dictionary = std::make_shared<const ColumnDictionary>();
    if ((*codes)->hasDictionary) {
        auto found = m_data->dictionary(place.segment, column);
        if (!found)
            return tl::unexpected(found.error());
        dictionary = *found;
    }
    return decimalAt(**codes, *dictionary, place.line);
}

Result<QString> ReviewView::cell(const Place &place, int column) const
{
    if (m_data->columns[size_t(column)].kind == ColumnKind::Decimal) {
        const auto value = decimalOf(place, column);
        if (!value)
            return tl::unexpected(value.error());
        return *value ? (*value)->toText() : QString();
    }
    const auto codes = m_data->codes(place.segment, column);
    if (!codes)
        return tl::unexpected(codes.error());
    const auto dictionary = m_data->dictionary(place.segment, column);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    const std::string_view text = (*dictionary)->at(quint32((*codes)->code(place.line)));
    return text.empty() ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace purser
