// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAbstractItemView;
class QHeaderView;

namespace purser {

class TableDelegate;

/// The columns of one table view: what kind of cells each holds, how wide it is, and whether a person arranged them.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    struct Kind
    {
        bool isNumber = false; ///< digits end at the trailing edge of the cell
        bool hasLane = false; ///< currency codes follow them
        bool isAmount = false;
    };

    /// Belongs to \a view. The header is given later, since it asks for kinds itself.
    TableColumns(QAbstractItemView *view, TableDelegate *delegate);

    void setHeader(QHeaderView *header);
    QHeaderView *header() const { return m_header; }

    /// Learnt from the first rows, until forget().
    Kind kind(int section) const;
    void forget();

    /// Widths to begin with, by logical index; -1 means as wide as its contents.
    void setDefaultWidths(const QList<int> &widths);
    /// The column that takes the room left over; -1 for none.
    void setStretchColumn(int column);
    /// Adapts widths to contents and to the view, unless a person chose them.
    void fit();
    void setWidthsChosen(bool chosen) { m_widthsChosen = chosen; }
    bool areWidthsChosen() const { return m_widthsChosen; }
    /// The column beside that of \a logical that is shown, or -1.
    int neighbour(int logical, int step) const;

Q_SIGNALS:
    /// A person changed widths, order or sorting.
    void edited();

private:
    int contentsWidth(int column) const;

    QAbstractItemView *m_view;
    TableDelegate *m_delegate;
    QHeaderView *m_header = nullptr;
    mutable QHash<int, Kind> m_kinds;
    QList<int> m_defaultWidths;
    int m_stretchColumn = 0;
    bool m_widthsChosen = false;
    bool m_fitting = false;
};

} // namespace purser
