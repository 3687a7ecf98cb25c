// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace purser {

class TableColumns;
class TableDelegate;

/// The flat table for millions of rows: looks and behaves as a TableView without a tree, but keeps eight bytes a row where a tree view
/// keeps forty and visits every row. Qt's table view hangs from some 72 million rows: show() a message instead of more than maximumRows.
class LinesView : public QTableView
{
    Q_OBJECT

public:
    static constexpr int maximumRows = 50'000'000;

    explicit LinesView(QWidget *parent = nullptr);

    TableDelegate *tableDelegate() const { return m_delegate; }
    TableColumns *columns() const { return m_columns; }

    void setModel(QAbstractItemModel *model) override;
    void setCurrencyShown(bool shown);
    void setSecondaryColumns(const QList<int> &columns);

Q_SIGNALS:
    void linkActivated(const QModelIndex &index, const QString &link);
    void explainRequested(const QString &figure, const QString &account, const QModelIndex &index);
    void currentFigureChanged(const QString &figure, const QString &account);
    void selectionEdited();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    int sizeHintForColumn(int column) const override;

private:
    bool activate(const QModelIndex &index);

    TableDelegate *m_delegate;
    TableColumns *m_columns;
};

} // namespace purser
