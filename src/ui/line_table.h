// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace purser {

class TableDelegate;

/// The table for lists without end: rows of one height that are only counted, never laid out, so that ten million cost as much as ten.
/// Looks and behaves as TableView does; a selection of everything is one range. The header of a money column answers true for AmountRole.
class LineTable : public QTableView
{
    Q_OBJECT

public:
    explicit LineTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    TableDelegate *tableDelegate() const { return m_delegate; }
    /// Amounts carry their currency code; off when one currency is named above the table.
    void setCurrencyShown(bool shown);
    /// Adapts widths to the rows on screen, unless a person chose them.
    void fitColumns();
    void setWidthsChosen(bool chosen) { m_widthsChosen = chosen; }
    bool areWidthsChosen() const { return m_widthsChosen; }
    int rowHeight() const;
    qint64 firstRow() const;
    int rowsOnScreen() const; ///< whole ones
    /// Selected rows as (first, last), ascending, each row once.
    QList<std::pair<qint64, qint64>> selectedRanges() const;
    qint64 selectedCount() const;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void selectionEdited();
    /// Before the context menu of \a index opens; add to \a menu.
    void contextMenuAboutToShow(QMenu *menu, const QModelIndex &index);
    void copyRequested();
    /// A person changed widths, order or visibility of columns.
    void columnsEdited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    int verticalOffset() const override;
    int sizeHintForColumn(int column) const override;
    int sizeHintForRow(int) const override { return rowHeight(); }
    bool isIndexHidden(const QModelIndex &index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rows() const;
    QModelIndex neighbour(const QModelIndex &index, int step) const;

    TableDelegate *m_delegate;
    bool m_widthsChosen = false;
    bool m_fitting = false;
    bool m_arranging = false;
};

} // namespace purser
