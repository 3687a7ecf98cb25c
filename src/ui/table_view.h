// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colors.h"

#include <QTreeView>

class QMenu;

namespace purser {

class TableColumns;
class TableDelegate;

/// The view of every table and tree. Selects rows; the current cell moves with the arrow keys, so that links and figures are reached
/// by keyboard: Return follows a link or checks a box, F4 and double click explain a figure.
class TableView : public QTreeView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    TableDelegate *tableDelegate() const { return m_delegate; }
    TableColumns *columns() const { return m_columns; }

    void setModel(QAbstractItemModel *model) override;
    /// A tree has branches before its first column; a flat table does not.
    void setTree(bool tree, int indentation = 20);
    /// Amounts carry their currency code; off when one currency is named above the table.
    void setCurrencyShown(bool shown);
    /// Columns in secondary colour, by logical index.
    void setSecondaryColumns(const QList<int> &columns);
    /// Widths to begin with, by logical index; -1 means as wide as its contents.
    void setDefaultWidths(const QList<int> &widths);
    /// The column that takes the room left over; -1 for none.
    void setStretchColumn(int column);
    /// Old figures, until they are fresh again.
    void setStale(bool stale);
    /// As many rows high as it has, without a scroll bar of its own, up to \a maximumRows: for tables inside a scrolling page.
    void setFitsRows(int maximumRows);
    /// Height of \a rows rows with the header.
    int heightOf(int rows) const;

    /// Adapts widths to contents and to the view, unless a person chose them.
    void fitColumns();

    QSize sizeHint() const override;

Q_SIGNALS:
    void linkActivated(const QModelIndex &index, const QString &link);
    /// A person asks what \a figure of \a account is made of.
    void explainRequested(const QString &figure, const QString &account, const QModelIndex &index);
    /// The current cell is a figure (or, with an empty name, is not): an open Explain panel follows.
    void currentFigureChanged(const QString &figure, const QString &account);
    void selectionEdited();
    /// Before the context menu of \a index opens; add to \a menu.
    void contextMenuAboutToShow(QMenu *menu, const QModelIndex &index);
    void copyRequested();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QModelIndex totalRow() const;
    void explain(const QModelIndex &index);
    void follow(const QModelIndex &index);
    void setHovered(const QModelIndex &index);
    void contentsEdited();

    TableDelegate *m_delegate;
    TableColumns *m_columns;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
    int m_maximumRows = 0;
};

} // namespace purser
