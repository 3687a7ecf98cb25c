// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bill_review_page.h"

#include "models/review_groups_model.h"
#include "models/review_lines_model.h"
#include "models/review_marking.h"
#include "ui/filter_bar.h"
#include "ui/line_table.h"
#include "ui/pages/review_condition_dialog.h"
#include "ui/pages/review_export.h"
#include "ui/pages/review_group_row.h"
#include "ui/pages/review_lines_view.h"
#include "ui/pages/review_where_row.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace purser {

using namespace Qt::StringLiterals;

BillReviewPage::BillReviewPage(Permissions *permissions, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_permissions(permissions)
    , m_lines(new ReviewSource(this))
    , m_groupsModel(new ReviewGroupsModel(m_lines, this))
    , m_linesModel(new ReviewLinesModel(m_lines, this))
    , m_marking(new ReviewMarking(this))
    , m_export(new ReviewExport(this))
    , m_panel(new TablePanel(u"review.groups"_s))
    , m_groupRow(new ReviewGroupRow)
    , m_whereRow(new ReviewWhereRow)
    , m_linesView(new ReviewLinesView(m_linesModel))
{
    makeActions();
    arrange();
    m_asking.setSingleShot(true);
    connect(&m_asking, &QTimer::timeout, this, &BillReviewPage::ask);
    connect(m_lines, &ReviewSource::linesChanged, this, &BillReviewPage::linesOpened);
    connect(m_lines, &ReviewSource::opening, this, [this] { m_panel->setLoading(tr("Opening the bill lines")); });
    connect(m_lines, &ReviewSource::refused, this, &BillReviewPage::refused);
    const auto follow = [this](auto *model) {
        using Model = std::remove_pointer_t<decltype(model)>;
        connect(model, &Model::started, this, [this] { m_panel->setLoading(tr("Searching the bill lines"), -1, true); });
        connect(model, &Model::ready, this, &BillReviewPage::answered);
        connect(model, &Model::refused, this, &BillReviewPage::refused);
    };
    follow(m_groupsModel);
    follow(m_linesModel);
    connect(m_linesModel, &ReviewLinesModel::windowRefused, this, &BillReviewPage::refused);
    connect(m_permissions, &Permissions::changed, this, [this] {
        updateActions();
        retranslate();
    });
    m_groupsModel->setActive(true);
    retranslate();
    showChips();
    updateActions();
}

BillReviewPage::~BillReviewPage() = default;

void BillReviewPage::arrange()
{
    TableView *view = m_panel->view();
    m_panel->setModel(m_groupsModel, TablePanel::Sorting::Model);
    m_panel->sortBy(ReviewGroupOrder::Amount, Qt::DescendingOrder);
    view->setTree(true);
    view->setStretchColumn(ReviewGroupOrder::Group);
    view->setDefaultWidths({-1, -1, -1, -1, -1, 152, 116, 124});
    m_panel->setSumColumn(ReviewGroupOrder::Amount);
    FilterBar *bar = m_panel->filterBar();
    bar->setAddShown(true);
    bar->setColumnsShown(false);
    // The rows that belong to the question stand between the filter and the table; lines and groups share one place.
    auto *box = static_cast<QVBoxLayout *>(m_panel->layout());
    box->insertWidget(1, m_groupRow);
    box->insertWidget(2, m_whereRow);
    box->insertWidget(4, m_linesView, 1);
    m_whereRow->hide();
    m_linesView->hide();
    addHanging(m_panel, 1);

    view->installEventFilter(this);
    m_linesView->table()->installEventFilter(this);
    connect(m_panel, &TablePanel::filterTextChanged, this, [this](const QString &text) { question([&](ReviewQuestion &q) { q.filter = text; }); });
    connect(m_panel, &TablePanel::emptyActionTriggered, this, &BillReviewPage::importRequested);
    connect(m_panel, &TablePanel::retryRequested, this, &BillReviewPage::refresh);
    connect(m_panel, &TablePanel::cancelRequested, this, [this] {
        m_groupsModel->stop();
        m_linesModel->stop();
    });
    connect(bar, &FilterBar::addRequested, this, &BillReviewPage::openFilterMenu);
    connect(bar, &FilterBar::chipRemoved, this, &BillReviewPage::removeChip);
    connect(bar, &FilterBar::chipClicked, this, &BillReviewPage::editChip);
    connect(m_groupRow, &ReviewGroupRow::groupsEdited, this, [this](const QStringList &names) { question([&](ReviewQuestion &q) { q.groupBy = names; }); });
    connect(m_groupRow, &ReviewGroupRow::backRequested, this, &BillReviewPage::goBack);
    connect(m_groupRow->columnsButton(), &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (showsLines())
            m_linesView->fillColumnsMenu(menu);
        else
            m_panel->fillColumnsMenu(menu);
        const QPushButton *button = m_groupRow->columnsButton();
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    connect(m_whereRow, &ReviewWhereRow::edited, this, [this](const QString &text) { question([&](ReviewQuestion &q) { q.where = text; }); });
    connect(m_whereRow, &ReviewWhereRow::closeRequested, this, [this] { setWhereShown(false); });
    connect(view, &TableView::contextMenuAboutToShow, this, &BillReviewPage::fillContextMenu);
    connect(m_linesView->table(), &LineTable::contextMenuAboutToShow, this, &BillReviewPage::fillContextMenu);
    connect(view, &TableView::selectionEdited, this, &BillReviewPage::updateActions);
    connect(m_linesView->table(), &LineTable::selectionEdited, this, &BillReviewPage::updateActions);
    connect(m_linesView, &ReviewLinesView::totalsChanged, this, [this](const SelectionTotals &totals) {
        if (showsLines())
            Q_EMIT totalsChanged(totals);
    });
    connect(m_linesView, &ReviewLinesView::notice, this, &Page::notice);
    connect(m_linesView, &ReviewLinesView::retryRequested, this, &BillReviewPage::refresh);
    connect(m_linesView, &ReviewLinesView::clearRequested, bar, &FilterBar::clear);
    connect(view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != 0 || !m_groupsModel->hasChildren(index.siblingAtColumn(0)))
            drillDown();
    });
    connect(m_linesView->table(), &QAbstractItemView::doubleClicked, this, [this] { filterByValue(false); });
    connect(m_groupsModel, &QAbstractItemModel::modelAboutToBeReset, this, &BillReviewPage::keepExpanded);
    connect(m_groupsModel, &QAbstractItemModel::modelReset, this, &BillReviewPage::restoreExpanded);
}

void BillReviewPage::setSource(DataSource *source)
{
    const PersonId person = source ? source->person() : PersonId();
    if (source == m_lines->source() && person == m_person)
        return;
    m_person = person;
    cancelWork();
    m_started = false;
    m_trail.clear();
    m_view.clear();
    m_question = {};
    m_panel->filterBar()->field()->clear();
    m_lines->setSource(nullptr); // another person may be shown other lines, or none
    m_lines->setSource(source);
    fillViews();
    updateActions();
}

void BillReviewPage::refresh()
{
    m_failed = false;
    m_panel->setReady();
    m_linesView->setReady();
    m_lines->refresh();
    m_asking.start(0);
}

void BillReviewPage::linesOpened()
{
    const auto lines = m_lines->lines();
    m_groupRow->setColumns(lines && lines->lines() > 0 ? lines->columns() : std::vector<LineColumn>());
    if (lines && lines->lines() > 0 && !m_started) {
        // The latest month beside the one before, grouped by what everybody asks first.
        m_started = true;
        const QStringList months = lines->months();
        m_question.months = months.mid(months.size() - 1);
        m_question.against = months.value(months.size() - 2);
        for (const QString &name : {u"product_name"_s, u"region"_s, u"instance_id"_s}) {
            if (lines->columnIndex(name) >= 0)
                m_question.groupBy << name;
        }
    }
    m_asking.start(0);
}

void BillReviewPage::setQuestion(const ReviewQuestion &question)
{
    m_question = question;
    m_started = true;
    if (m_panel->filterBar()->text() != question.filter)
        m_panel->filterBar()->field()->setText(question.filter);
    m_whereRow->setText(question.where);
    m_whereRow->setError({});
    m_whereRow->setVisible(!question.where.isEmpty());
    m_asking.start(0);
}

void BillReviewPage::question(const std::function<void(ReviewQuestion &)> &edit)
{
    ReviewQuestion edited = m_question;
    edit(edited);
    if (edited == m_question)
        return;
    m_question = edited;
    m_view.clear();
    m_asking.start(0); // several edits at once are one question
}

void BillReviewPage::ask()
{
    const bool lines = showsLines() && m_lines->isOpen() && m_lines->lines()->lines() > 0;
    showChips();
    fillViews();
    m_groupRow->setGroups(m_question.groupBy);
    m_groupRow->setBackShown(!m_trail.empty());
    m_whereRow->setVisible(!m_question.where.isEmpty() || m_whereRow->isVisibleTo(this));
    m_panel->view()->setVisible(!lines);
    m_linesView->setVisible(lines);
    m_linesView->setAmountColumn(m_question.amount);
    if (m_failed) {
        m_failed = false;
        m_panel->setReady();
        m_linesView->setReady();
    }
    m_groupsModel->setActive(!lines);
    m_linesModel->setActive(lines);
    if (lines)
        m_linesModel->setQuestion(m_question);
    else
        m_groupsModel->setQuestion(m_question);
    // Back at a question that is answered already, nothing is asked.
    if (lines ? m_linesModel->isCurrent() : m_groupsModel->isCurrent())
        answered();
    updateActions();
}

void BillReviewPage::answered()
{
    m_panel->setReady();
    m_linesView->setReady();
    if (m_whereRow->isVisibleTo(this))
        m_whereRow->setError({});
    const QString currency = showsLines() ? QString() : m_groupsModel->onlyCurrency();
    m_panel->view()->setCurrencyShown(currency.isEmpty());
    if (!showsLines()) {
        QHeaderView *header = m_panel->view()->header();
        const bool compares = !m_groupsModel->answeredQuestion().against.isEmpty();
        for (const int column : {ReviewGroupOrder::Against, ReviewGroupOrder::Difference, ReviewGroupOrder::Variance}) {
            if (header->isSectionHidden(column) == compares)
                header->setSectionHidden(column, !compares);
        }
        m_panel->view()->fitColumns();
    }
    const QString title = columnTitleOf(m_question.amount);
    //: What the amounts of a table are, %1 a column of the bill such as Pretax Amount; %2 a currency
    m_groupRow->setRemark(!m_lines->isOpen() || m_lines->lines()->lines() == 0 ? QString() : currency.isEmpty() ? title : tr("%1, %2").arg(title, currency));
    showCaption();
    updateActions();
}

void BillReviewPage::refused(const Refusal &refusal)
{
    if (refusal.field == u"where" && !m_question.where.isEmpty()) {
        m_panel->setReady();
        m_whereRow->show();
        m_whereRow->setError(refusal.message);
        return;
    }
    m_failed = true;
    m_panel->setFailed(tr("The bill lines could not be shown"), refusal.message);
    m_linesView->setFailed(tr("The bill lines could not be shown"), refusal.message);
}

QString BillReviewPage::columnTitleOf(const QString &name) const
{
    const int column = m_lines->isOpen() ? m_lines->lines()->columnIndex(name) : -1;
    return column < 0 ? name : columnTitle(m_lines->lines()->columns()[size_t(column)]);
}

void BillReviewPage::showCaption()
{
    const auto lines = m_lines->lines();
    if (!lines || lines->lines() == 0) {
        setCaption({});
        return;
    }
    const bool flat = showsLines();
    const qint64 matching = flat ? (m_linesModel->view() ? m_linesModel->view()->matchingLines() : 0) : m_groupsModel->matchingLines();
    const qint64 took = flat ? m_linesModel->milliseconds() : m_groupsModel->milliseconds();
    const auto whole = [](qint64 count) { return int(std::min<qint64>(count, INT_MAX)); };
    const QString all = tr("%Ln line(s)", nullptr, whole(lines->lines()));
    const QString months = tr("%Ln month(s)", nullptr, int(lines->months().size()));
    //: %1 is "10,482,316 lines", %2 "18 months", %3 a number of lines, %4 a number of milliseconds
    QString text = tr("%1 in %2 · %L3 match, found in %L4 ms").arg(all, months).arg(matching).arg(took);
    if (flat && m_linesModel->isCapped())
        text += u" · "_s + tr("the first %L1 are listed; narrow the filter to see the others").arg(ReviewLinesModel::maxRows);
    setCaption(text);
}

void BillReviewPage::keepExpanded()
{
    m_expanded.clear();
    const TableView *view = m_panel->view();
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_groupsModel->rowCount(parent); ++row) {
            const QModelIndex index = m_groupsModel->index(row, 0, parent);
            if (!view->isExpanded(index))
                continue;
            if (m_groupsModel->kindOf(index) == ReviewGroupsModel::RowKind::Group)
                m_expanded << m_groupsModel->pathOf(index);
            collect(index);
        }
    };
    collect({});
    const QModelIndex current = view->currentIndex();
    m_currentPath = current.isValid() && m_groupsModel->kindOf(current) == ReviewGroupsModel::RowKind::Group ? m_groupsModel->pathOf(current) : ReviewPath();
}

void BillReviewPage::restoreExpanded()
{
    for (const ReviewPath &path : std::as_const(m_expanded)) {
        if (const QModelIndex index = m_groupsModel->indexOf(path); index.isValid())
            m_panel->view()->setExpanded(index, true);
    }
    if (const QModelIndex current = m_groupsModel->indexOf(m_currentPath); current.isValid())
        m_panel->view()->setCurrentIndex(current);
}

bool BillReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->modifiers() != Qt::NoModifier)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Backspace && !m_trail.empty()) {
        goBack();
        return true;
    }
    if (key == Qt::Key_Escape && !m_panel->filterBar()->text().isEmpty()) {
        m_panel->filterBar()->field()->clear();
        return true;
    }
    TableView *view = m_panel->view();
    if (watched == view && (key == Qt::Key_Return || key == Qt::Key_Enter) && view->currentIndex().isValid()) {
        const QModelIndex index = view->currentIndex().siblingAtColumn(0);
        if (m_groupsModel->hasChildren(index) && !view->isExpanded(index))
            view->expand(index);
        else
            drillDown();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void BillReviewPage::retranslate()
{
    setTitle(tr("Bill Review"));
    m_panel->setName(tr("Groups of bill lines"));
    m_linesView->table()->setAccessibleName(tr("Bill lines"));
    m_panel->filterBar()->setPlaceholder(tr("Type to filter lines"));
    const bool mayImport = m_permissions->may(u"ImportLines"_s);
    m_panel->setEmptyText(u"bill-search"_s, tr("No bill lines yet"),
        mayImport ? tr("Import the bill files that the cloud exports, CSV or a zip of them. They are read on this computer only.")
                  : tr("Nobody has imported bill files yet. %1").arg(m_permissions->why(u"ImportLines"_s)),
        mayImport ? tr("Import Bill Files…") : QString());
    m_views->setText(m_view.isEmpty() ? tr("Saved Views") : m_view);
    m_saveView->setText(tr("Save View…"));
    m_exportAction->setText(tr("Export…"));
    m_exportAction->setToolTip(tr("Writes what is shown to a CSV file"));
    m_markChecked->setText(tr("Mark as &Checked"));
    m_markDisputed->setText(tr("Mark as &Disputed…"));
    m_removeMark->setText(tr("&Remove Mark"));
    m_showLines->setText(tr("Show &Lines"));
    m_back->setText(tr("&Back to Groups"));
    showChips();
    showCaption();
}

} // namespace purser
