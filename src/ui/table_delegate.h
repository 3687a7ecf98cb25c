// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colors.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QStyledItemDelegate>

namespace purser {

struct TableCell;

/// The one delegate of every table: text, two-part cells, amounts with their currency lane, chips, links, shares, variances, check boxes.
/// It asks models only for the roles of models/roles.h.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int padding = 8;
    static constexpr int lane = 34; ///< room for the currency code after the digits
    static constexpr int varianceNumber = 64;
    static constexpr int varianceBar = 64;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The currency code is drawn after every amount; off when the table says its one currency above.
    void setCurrencyShown(bool shown) { m_currencyShown = shown; }
    bool isCurrencyShown() const { return m_currencyShown; }
    /// Columns whose text is secondary (ids, remarks).
    void setSecondaryColumns(const QSet<int> &columns) { m_secondaryColumns = columns; }
    const QSet<int> &secondaryColumns() const { return m_secondaryColumns; }
    /// The cell under the pointer: its figure or link is underlined.
    void setHovered(const QModelIndex &index) { m_hovered = index; }
    /// Padding before the text of the tree column.
    void setTreePadding(int padding) { m_treePadding = padding; }
    /// Figures are drawn as secondary text, because they are old.
    void setStale(bool stale) { m_stale = stale; }

    /// Where the link of a cell is drawn inside \a option's rectangle; empty if it has none.
    QRect linkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Painting;

    void paintAmount(const Painting &p) const;
    void paintVariance(const Painting &p) const;
    void paintShare(const Painting &p) const;
    void paintText(const Painting &p) const;
    QColor textColor(const Painting &p) const;
    QRect contents(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QPersistentModelIndex m_hovered;
    QSet<int> m_secondaryColumns;
    int m_treePadding = padding;
    bool m_currencyShown = true;
    bool m_stale = false;
};

} // namespace purser
