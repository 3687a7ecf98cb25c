// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permissions.h"
#include "models/review_groups.h"
#include "ui/page.h"

#include <QTimer>

class QAction;
class QMenu;

namespace purser {

class DataSource;
class ReviewExport;
class ReviewGroupRow;
class ReviewGroupsModel;
class ReviewLinesModel;
class ReviewLinesView;
class ReviewMarking;
class ReviewSource;
class ReviewWhereRow;
enum class MarkWord;

/// Bill Review: the lines of any months, filtered while one types, grouped, compared with another month, marked and exported. One question
/// holds everything that is set; both models answer it, and whichever is shown is asked.
class BillReviewPage : public Page
{
    Q_OBJECT

public:
    explicit BillReviewPage(Permissions *permissions, QWidget *parent = nullptr);
    ~BillReviewPage() override;

    void setSource(DataSource *source);
    const ReviewQuestion &question() const { return m_question; }
    void setQuestion(const ReviewQuestion &question);
    bool showsLines() const { return m_question.groupBy.isEmpty(); }

public Q_SLOTS:
    void refresh() override;
    void copy() override;
    bool exportShown() override;
    /// Ends the export or the marking that is running.
    void cancelWork();

Q_SIGNALS:
    void importRequested();
    /// Long work of this page for the status bar; an empty sentence ends it. \a done is 0…1, negative when it is not known.
    void workChanged(const QString &sentence, double done);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // bill_review_page.cpp
    void arrange();
    void linesOpened();
    void question(const std::function<void(ReviewQuestion &)> &edit);
    void ask();
    void answered();
    void refused(const Refusal &refusal);
    void showCaption();
    void showChips();
    void keepExpanded();
    void restoreExpanded();
    QString columnTitleOf(const QString &name) const;

    // bill_review_filters.cpp
    void openFilterMenu();
    void fillMonths(QMenu *menu, bool against);
    void editCondition(std::optional<size_t> position);
    void editChip(const QString &id);
    void removeChip(const QString &id);
    void setWhereShown(bool shown);
    void fillViews();
    void saveView();

    // bill_review_actions.cpp
    void makeActions();
    void updateActions();
    void fillContextMenu(QMenu *menu, const QModelIndex &index);
    void mark(MarkWord word);
    void startMarking(MarkWord word, const std::optional<QString> &comment);
    void drillDown();
    void goBack();
    void filterByValue(bool exclude);
    QList<QStringList> groupRows() const;
    qint64 selectedLines() const;
    QString selectionName() const;

    Permissions *m_permissions;
    ReviewSource *m_lines;
    ReviewGroupsModel *m_groupsModel;
    ReviewLinesModel *m_linesModel;
    ReviewMarking *m_marking;
    ReviewExport *m_export;
    TablePanel *m_panel;
    ReviewGroupRow *m_groupRow;
    ReviewWhereRow *m_whereRow;
    ReviewLinesView *m_linesView;
    QMenu *m_viewsMenu;
    QAction *m_views;
    QAction *m_saveView;
    QAction *m_exportAction;
    QAction *m_markChecked;
    QAction *m_markDisputed;
    QAction *m_removeMark;
    QAction *m_showLines;
    QAction *m_back;
    ReviewQuestion m_question;
    std::vector<ReviewQuestion> m_trail; ///< where drill-downs began
    PersonId m_person; ///< who looks
    QString m_view; ///< the saved view that is shown
    QTimer m_asking;
    QList<ReviewPath> m_expanded;
    ReviewPath m_currentPath;
    bool m_started = false; ///< the first lines gave the question its months
    bool m_failed = false;
};

} // namespace purser
