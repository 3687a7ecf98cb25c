// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/row_view.h"
#include "review/selection.h"

namespace purser {

/// The one RowView: selected lines in the order of the files, or ordered lines, or groups.
class ReviewView final : public RowView
{
public:
    ReviewView(std::shared_ptr<const LineSetData> data, std::vector<Selection> selections);

    void setTotals(std::vector<CurrencyTotal> totals) { m_totals = std::move(totals); }
    void setGroups(std::vector<GroupRow> groups);
    void setOrder(std::vector<quint32> order);
    void limit(qint64 rows);

    Result<std::vector<LineRow>> window(qint64 first, qint64 n, const std::vector<int> &columns) const override;
    Result<std::vector<LineKey>> keys(qint64 first, qint64 n) const override;
    Result<std::optional<Decimal>> decimal(qint64 row, int column) const override;

private:
    struct Place
    {
        size_t segment;
        quint32 line;
    };
    std::vector<Place> places(qint64 first, qint64 n) const;
    Result<std::optional<Decimal>> decimalOf(const Place &place, int column) const;
    Result<QString> cell(const Place &place, int column) const;

    std::shared_ptr<const LineSetData> m_data;
    std::vector<Selection> m_selections; ///< unless ordered
    std::vector<qint64> m_firsts; ///< matching lines before each segment
    std::vector<quint32> m_order;
    bool m_isOrdered = false;
};

} // namespace purser
