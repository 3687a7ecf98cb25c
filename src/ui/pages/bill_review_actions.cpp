// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the lines or groups that are chosen: mark, look closer, export.
#include "ui/pages/bill_review_page.h"

#include "models/review_groups_model.h"
#include "models/review_lines_model.h"
#include "models/review_marking.h"
#include "models/roles.h"
#include "ui/icons.h"
#include "ui/line_table.h"
#include "ui/pages/review_export.h"
#include "ui/pages/review_lines_view.h"
#include "ui/pages/review_mark_dialog.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/// The chosen groups, without those that lie in another chosen one, and without rows that are no group.
QModelIndexList chosenGroups(const TableView &view, const ReviewGroupsModel &model)
{
    QModelIndexList chosen;
    const QItemSelectionModel *selection = view.selectionModel();
    const QModelIndexList rows = selection ? selection->selectedRows() : QModelIndexList();
    for (const QModelIndex &row : rows) {
        bool inside = false;
        for (QModelIndex above = row.parent(); above.isValid() && !inside; above = above.parent())
            inside = selection->isRowSelected(above.row(), above.parent()) && model.kindOf(above) == ReviewGroupsModel::RowKind::Group;
        if (!inside && model.kindOf(row) == ReviewGroupsModel::RowKind::Group)
            chosen << row;
    }
    return chosen;
}

} // namespace

void BillReviewPage::makeActions()
{
    m_viewsMenu = new QMenu(this);
    m_views = new QAction(this);
    m_views->setMenu(m_viewsMenu);
    m_saveView = new QAction(this);
    m_exportAction = new QAction(themedIcon(u"export"_s), QString(), this);
    m_markChecked = new QAction(themedIcon(u"check-circle"_s), QString(), this);
    m_markDisputed = new QAction(themedIcon(u"flag"_s), QString(), this);
    m_removeMark = new QAction(this);
    m_showLines = new QAction(themedIcon(u"table"_s), QString(), this);
    m_back = new QAction(themedIcon(u"arrow-left"_s), QString(), this);
    m_markChecked->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_markDisputed->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    for (QAction *action : {m_markChecked, m_markDisputed, m_removeMark, m_showLines, m_back}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    addTitleAction(m_views);
    addTitleAction(m_saveView);
    addTitleAction(m_exportAction);
    connect(m_saveView, &QAction::triggered, this, &BillReviewPage::saveView);
    connect(m_exportAction, &QAction::triggered, this, &BillReviewPage::exportShown);
    connect(m_markChecked, &QAction::triggered, this, [this] { mark(MarkWord::Checked); });
    connect(m_markDisputed, &QAction::triggered, this, [this] { mark(MarkWord::Disputed); });
    connect(m_removeMark, &QAction::triggered, this, [this] { mark(MarkWord::None); });
    connect(m_showLines, &QAction::triggered, this, &BillReviewPage::drillDown);
    connect(m_back, &QAction::triggered, this, &BillReviewPage::goBack);

    connect(m_marking, &ReviewMarking::progressed, this, [this](qint64 done, qint64 total) {
        Q_EMIT workChanged(tr("Marking bill lines: %L1 of %L2").arg(done).arg(total), total > 0 ? double(done) / double(total) : -1);
    });
    connect(m_marking, &ReviewMarking::finished, this, [this](qint64 lines) {
        Q_EMIT workChanged({}, -1);
        Q_EMIT notice(tr("%Ln bill line(s) marked", nullptr, int(lines)));
        updateActions();
    });
    connect(m_marking, &ReviewMarking::refused, this, [this](const Refusal &refusal) {
        Q_EMIT workChanged({}, -1);
        setStrip(u"alert-circle"_s, refusal.message);
        updateActions();
    });
    connect(m_export, &ReviewExport::progressed, this, [this](qint64 rows, qint64 total) {
        Q_EMIT workChanged(tr("Exporting: %L1 of %L2 rows").arg(rows).arg(total), total > 0 ? double(rows) / double(total) : -1);
    });
    connect(m_export, &ReviewExport::finished, this, [this](const QString &path, qint64 rows) {
        Q_EMIT workChanged({}, -1);
        Q_EMIT notice(tr("%Ln row(s) exported to %1", nullptr, int(std::min<qint64>(rows, INT_MAX))).arg(QFileInfo(path).fileName()));
        updateActions();
    });
    connect(m_export, &ReviewExport::refused, this, [this](const Refusal &refusal) {
        Q_EMIT workChanged({}, -1);
        setStrip(u"alert-circle"_s, refusal.message);
        updateActions();
    });
    connect(m_export, &ReviewExport::cancelled, this, [this] {
        Q_EMIT workChanged({}, -1);
        Q_EMIT notice(tr("The export was cancelled; no file was written"));
        updateActions();
    });
}

void BillReviewPage::updateActions()
{
    const qint64 lines = selectedLines();
    const bool may = m_permissions->may(u"MarkLines"_s);
    const QString reason = !may ? m_permissions->why(u"MarkLines"_s)
        : lines > ReviewMarking::maxLines ? tr("At most %L1 lines can be marked at once").arg(ReviewMarking::maxLines)
        : m_marking->isRunning()          ? tr("Lines are being marked")
        : lines == 0                      ? tr("Choose bill lines or groups first")
                                          : QString();
    for (QAction *action : {m_markChecked, m_markDisputed, m_removeMark}) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
    }
    m_showLines->setEnabled(!showsLines() && lines > 0);
    m_back->setEnabled(!m_trail.empty());
    const bool any = m_lines->isOpen() && m_lines->lines()->lines() > 0;
    m_saveView->setEnabled(any);
    m_exportAction->setEnabled(any && !m_export->isRunning());
    m_exportAction->setToolTip(m_export->isRunning() ? tr("An export is running") : any ? tr("Writes what is shown to a CSV file") : tr("There are no bill lines to export"));
}

qint64 BillReviewPage::selectedLines() const
{
    if (showsLines())
        return m_linesView->table()->selectedCount();
    qint64 lines = 0;
    for (const QModelIndex &row : chosenGroups(*m_panel->view(), *m_groupsModel))
        lines += m_groupsModel->groupAt(row)->lines;
    return lines;
}

QString BillReviewPage::selectionName() const
{
    const QString lines = tr("%Ln line(s)", nullptr, int(std::min<qint64>(selectedLines(), INT_MAX)));
    if (showsLines())
        return lines;
    const QModelIndexList groups = chosenGroups(*m_panel->view(), *m_groupsModel);
    //: %1 is a group of bill lines such as Elastic Compute Service, %2 "744 lines"
    return groups.size() == 1 ? tr("%1, %2").arg(groups.constFirst().data().toString(), lines) : lines;
}

void BillReviewPage::fillContextMenu(QMenu *menu, const QModelIndex &index)
{
    menu->addSeparator();
    if (!showsLines())
        menu->addAction(m_showLines);
    const bool isGroup = !showsLines() && index.isValid() && m_groupsModel->kindOf(index) == ReviewGroupsModel::RowKind::Group;
    if (isGroup || (showsLines() && index.isValid())) {
        menu->addAction(themedIcon(u"filter"_s), tr("&Filter by This Value"), this, [this] { filterByValue(false); });
        menu->addAction(tr("&Without This Value"), this, [this] { filterByValue(true); });
    }
    if (!m_trail.empty())
        menu->addAction(m_back);
    menu->addSeparator();
    menu->addAction(m_markChecked);
    menu->addAction(m_markDisputed);
    menu->addAction(m_removeMark);
}

void BillReviewPage::mark(MarkWord word)
{
    setStrip({}, {});
    if (word != MarkWord::Disputed) {
        startMarking(word, word == MarkWord::None ? std::optional(QString()) : std::nullopt);
        return;
    }
    auto *dialog = new ReviewMarkDialog(selectionName(), this);
    connect(dialog, &DialogFrame::confirmed, this, [this, dialog] {
        startMarking(MarkWord::Disputed, dialog->comment());
        dialog->close();
    });
    dialog->open();
}

void BillReviewPage::startMarking(MarkWord word, const std::optional<QString> &comment)
{
    if (m_marking->isRunning() || !m_lines->source())
        return;
    LineKeyFinder keys;
    if (showsLines()) {
        keys = keysOfRows(m_linesModel->view(), m_linesView->table()->selectedRanges());
    } else {
        QList<ReviewPath> paths;
        for (const QModelIndex &row : chosenGroups(*m_panel->view(), *m_groupsModel))
            paths << m_groupsModel->pathOf(row);
        keys = keysOfGroups(m_lines->lines(), m_groupsModel->answeredQuestion(), paths);
    }
    m_marking->start(m_lines->source(), keys, word, comment);
    updateActions();
}

void BillReviewPage::drillDown()
{
    if (showsLines())
        return;
    QModelIndexList groups = chosenGroups(*m_panel->view(), *m_groupsModel);
    if (groups.isEmpty() && m_panel->view()->currentIndex().isValid()
        && m_groupsModel->kindOf(m_panel->view()->currentIndex()) == ReviewGroupsModel::RowKind::Group)
        groups << m_panel->view()->currentIndex().siblingAtColumn(0);
    if (groups.isEmpty())
        return;
    const ReviewQuestion asked = m_groupsModel->answeredQuestion();
    const ReviewPath path = m_groupsModel->pathOf(groups.constFirst());
    // Siblings make one condition with several values; what lies elsewhere in the tree no list of conditions can say.
    QStringList values;
    for (const QModelIndex &group : std::as_const(groups)) {
        const ReviewPath other = m_groupsModel->pathOf(group);
        if (other.size() == path.size() && other.mid(0, path.size() - 1) == path.mid(0, path.size() - 1) && !values.contains(other.last().value))
            values << other.last().value;
    }
    ReviewQuestion next = m_question;
    for (qsizetype i = 0; i < path.size(); ++i)
        next.conditions.push_back({asked.groupBy[i], Comparison::Equal, i + 1 == path.size() ? values : QStringList{path[i].value}});
    if (m_groupsModel->onlyCurrency().isEmpty() && !path.last().currency.isEmpty())
        next.conditions.push_back({u"currency"_s, Comparison::Equal, {path.last().currency}});
    next.groupBy.clear();
    m_trail.push_back(m_question);
    setQuestion(next);
    m_linesView->table()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QMetaObject::invokeMethod(m_linesView, [this] { m_linesView->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void BillReviewPage::goBack()
{
    if (m_trail.empty())
        return;
    const ReviewQuestion before = m_trail.back();
    m_trail.pop_back();
    setQuestion(before);
    QMetaObject::invokeMethod(this, [this] { m_panel->view()->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void BillReviewPage::filterByValue(bool exclude)
{
    ReviewCondition condition;
    condition.comparison = exclude ? Comparison::NotEqual : Comparison::Equal;
    if (showsLines()) {
        const QModelIndex index = m_linesView->table()->currentIndex();
        if (!index.isValid() || !index.data(IdRole).isValid())
            return;
        condition.column = m_linesModel->columnName(index.column());
        condition.values = {m_linesModel->rawCell(index)};
    } else {
        const QModelIndex current = m_panel->view()->currentIndex();
        if (!current.isValid() || m_groupsModel->kindOf(current) != ReviewGroupsModel::RowKind::Group)
            return;
        const qsizetype depth = m_groupsModel->pathOf(current).size();
        condition.column = m_groupsModel->answeredQuestion().groupBy.value(depth - 1);
        QModelIndexList groups = chosenGroups(*m_panel->view(), *m_groupsModel);
        if (!groups.contains(current.siblingAtColumn(0)))
            groups = {current.siblingAtColumn(0)};
        for (const QModelIndex &group : std::as_const(groups)) {
            const ReviewPath path = m_groupsModel->pathOf(group);
            if (path.size() == depth && !condition.values.contains(path.last().value))
                condition.values << path.last().value;
        }
    }
    question([&](ReviewQuestion &q) {
        if (std::find(q.conditions.begin(), q.conditions.end(), condition) == q.conditions.end())
            q.conditions.push_back(condition);
    });
}

QList<QStringList> BillReviewPage::groupRows() const
{
    // One column for each level, so that a spreadsheet can sort and filter what the tree only shows by its place.
    const TableView *view = m_panel->view();
    const ReviewQuestion &asked = m_groupsModel->answeredQuestion();
    std::vector<int> columns;
    for (int visual = 0; visual < view->header()->count(); ++visual) {
        const int column = view->header()->logicalIndex(visual);
        if (column != ReviewGroupOrder::Group && !view->header()->isSectionHidden(column))
            columns.push_back(column);
    }
    QStringList header;
    for (const QString &name : asked.groupBy)
        header << columnTitleOf(name);
    header << tr("Currency");
    for (const int column : columns)
        header << m_groupsModel->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QList<QStringList> rows{header};
    for (QModelIndex index = m_groupsModel->index(0, 0); index.isValid(); index = view->indexBelow(index)) {
        QStringList cells;
        for (const ReviewGroupKey &key : m_groupsModel->pathOf(index))
            cells << key.value;
        if (m_groupsModel->kindOf(index) != ReviewGroupsModel::RowKind::Group)
            cells << index.data().toString();
        cells.resize(asked.groupBy.size());
        cells << index.siblingAtColumn(ReviewGroupOrder::Amount).data(CurrencyRole).toString();
        for (const int column : columns)
            cells << index.siblingAtColumn(column).data(CopyRole).toString();
        rows << cells;
    }
    return rows;
}

void BillReviewPage::copy()
{
    if (showsLines())
        m_linesView->copy();
    else
        m_panel->copy();
}

bool BillReviewPage::exportShown()
{
    if (!m_exportAction->isEnabled())
        return true;
    setStrip({}, {});
    auto *dialog = new QFileDialog(this, tr("Export Bill Lines"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_question.months.size() == 1 ? u"bill-review-%1.csv"_s.arg(m_question.months.constFirst()) : u"bill-review.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (showsLines() && m_linesModel->view()) {
            m_export->start(path, m_linesView->rows(false), m_linesModel->view()->count());
        } else {
            const QList<QStringList> rows = groupRows();
            m_export->start(path, rowsOfTexts(rows), rows.size() - 1);
        }
        updateActions();
    });
    dialog->open();
    return true;
}

void BillReviewPage::cancelWork()
{
    m_export->cancel();
    m_marking->cancel();
}

} // namespace purser
