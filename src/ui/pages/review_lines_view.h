// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latest_job.h"
#include "ui/pages/review_export.h"
#include "ui/selection_totals.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace purser {

class LineTable;
class ReviewLinesModel;
class TableState;

/// The bill lines as a flat table with everything around it: which columns are shown, what is said while there are no rows, copying and
/// the totals of the selection, both of which are made on a worker.
class ReviewLinesView : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewLinesView(ReviewLinesModel *model, QWidget *parent = nullptr);
    ~ReviewLinesView() override;

    LineTable *table() const { return m_table; }
    void setAmountColumn(const QString &name);
    void setFailed(const QString &title, const QString &sentence);
    void setReady();
    void fillColumnsMenu(QMenu *menu);
    /// What is shown, as rows: the selection, or everything.
    RowProducer rows(bool onlySelected) const;

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void totalsChanged(const purser::SelectionTotals &totals);
    void notice(const QString &sentence);
    void retryRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void adoptColumns();
    void saveLayout();
    void refreshState();
    void refreshTotals();
    std::vector<int> shownColumns() const;

    ReviewLinesModel *m_model;
    LineTable *m_table;
    TableState *m_state;
    QString m_amountColumn;
    QString m_failedTitle;
    QString m_failedSentence;
    QStringList m_knownColumns;
    QTimer m_totalsDelay;
    QTimer m_saveDelay;
    LatestJob m_summing;
    LatestJob m_copying;
    bool m_fitted = false;
    bool m_restoring = false;
};

} // namespace purser
