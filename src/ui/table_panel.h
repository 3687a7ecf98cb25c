// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection_totals.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QAbstractItemView;
class QHeaderView;
class QProgressBar;
class QPushButton;
class QMenu;

namespace purser {

class FilterBar;
class TableColumns;
class TableProxy;
class TableState;
class TableView;
class TextLabel;

/// The shared table: filter bar, view, and what is shown while there are no rows. Everything a person expects of a table is here, so a
/// page gives it a model, the name its layout is kept under, and an accessible name, and connects the signals it cares for.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    /// Who sorts and filters: the panel's proxy (up to some hundred thousand rows), or the model itself, which then gets sort() calls and
    /// the page filterTextChanged().
    enum class Sorting { Proxy, Model };

    /// \a viewId keeps columns and sorting between runs ("bills.list").
    explicit TablePanel(const QString &viewId, QWidget *parent = nullptr);
    ~TablePanel() override;

    void setModel(QAbstractItemModel *model, Sorting sorting = Sorting::Proxy);
    /// "Bills": what a screen reader calls the table.
    void setName(const QString &name);

    TableView *view() const { return m_view; }
    TableColumns *columns() const { return m_columns; }
    FilterBar *filterBar() const { return m_bar; }
    TableProxy *proxy() const { return m_proxy; }
    /// \a index of the view (proxied or not) as an index of the model that was set.
    QModelIndex toModel(const QModelIndex &index) const;
    QModelIndex fromModel(const QModelIndex &index) const;

    /// Columns that are not shown until chosen, by logical index.
    void setHiddenByDefault(const QList<int> &columns);
    /// Sorting to begin with.
    void sortBy(int column, Qt::SortOrder order);
    /// The column that is summed, whatever cell is current; -1 follows the current cell and the sorted column.
    void setSumColumn(int column) { m_sumColumn = column; }
    /// Totals of a selection too large for the view, computed by whoever owns the rows.
    void setTotals(const SelectionTotals &totals);
    SelectionTotals totals() const { return m_totals; }

    /// Says why there is nothing when the model has no rows.
    void setEmptyText(const QString &icon, const QString &title, const QString &sentence, const QString &action = {});
    /// Shows progress 200 ms from now unless setReady() comes first. \a done is 0…1, or negative when the end is not known. Rows that
    /// are there stay.
    void setLoading(const QString &sentence, double done = -1, bool cancellable = false);
    void setFailed(const QString &title, const QString &sentence, bool hasDetails = false);
    void setReady();

    /// Fills \a menu with what the header menu offers: columns, sorting by keyboard, copying, the original layout.
    void fillColumnsMenu(QMenu *menu);

public Q_SLOTS:
    void copy();
    void focusFilter();

Q_SIGNALS:
    void filterTextChanged(const QString &text);
    void totalsChanged(const purser::SelectionTotals &totals);
    /// The button of the empty state.
    void emptyActionTriggered();
    void retryRequested();
    void detailsRequested();
    void cancelRequested();
    /// Something a person should read in the status bar for a moment, such as how many rows were copied.
    void notice(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { Ready, Loading, Failed };

    void retranslate();
    void showColumnsMenu(const QPoint &at);
    void refreshState();
    void refreshTotals();
    void restoreLayout();
    void saveLayout();
    int summedColumn() const;
    QHeaderView *header() const;

    QString m_viewId;
    FilterBar *m_bar;
    TableView *m_view = nullptr;
    TableColumns *m_columns;
    TableProxy *m_proxy;
    TableState *m_state;
    QProgressBar *m_progress;
    QWidget *m_footer;
    TextLabel *m_footerText;
    QPushButton *m_cancel;
    QPointer<QAbstractItemModel> m_model;
    QTimer m_loadingDelay;
    QTimer m_totalsDelay;
    QTimer m_saveDelay;
    QList<int> m_hiddenByDefault;
    SelectionTotals m_totals;
    QString m_emptyIcon;
    QString m_emptyTitle;
    QString m_emptySentence;
    QString m_emptyAction;
    QString m_failedTitle;
    QString m_failedSentence;
    Sorting m_sorting = Sorting::Proxy;
    Phase m_phase = Phase::Ready;
    int m_sumColumn = -1;
    int m_initialSortColumn = -1;
    Qt::SortOrder m_initialSortOrder = Qt::AscendingOrder;
    bool m_failedHasDetails = false;
    bool m_restoring = false;
};

} // namespace purser
