// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace purser {

class LineTable;

/// The header of a LineTable: what a column holds it learns from the model's header data, since no row need be loaded.
class LineTableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit LineTableHeader(LineTable *table);

    bool isNumber(int section) const;
    /// Currency codes follow the digits.
    bool hasLane(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    LineTable *m_table;
};

} // namespace purser
