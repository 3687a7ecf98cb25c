// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace purser {

class TableColumns;

/// The header of a table: labels end where the digits below them end, the sorted column says so before its label.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    TableHeader(const TableColumns *columns, QWidget *view);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    const TableColumns *m_columns;
};

} // namespace purser
