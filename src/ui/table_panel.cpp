// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_panel.h"

#include "ui/filter_bar.h"
#include "ui/table_columns.h"
#include "ui/table_copy.h"
#include "ui/table_proxy.h"
#include "ui/table_state.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/view_settings.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purser {

TablePanel::TablePanel(const QString &viewId, QWidget *parent)
    : QWidget(parent)
    , m_viewId(viewId)
    , m_bar(new FilterBar)
    , m_view(new TableView)
    , m_columns(m_view->columns())
    , m_proxy(new TableProxy(this))
    , m_state(new TableState)
    , m_progress(new QProgressBar)
    , m_footer(new QWidget)
    , m_footerText(new TextLabel(Type::Small, Color::Text2))
    , m_cancel(new QPushButton)
{
    for (QTimer *timer : {&m_loadingDelay, &m_totalsDelay, &m_saveDelay})
        timer->setSingleShot(true);
    m_loadingDelay.setInterval(200);
    m_totalsDelay.setInterval(30);
    m_saveDelay.setInterval(500);
    connect(&m_loadingDelay, &QTimer::timeout, this, &TablePanel::refreshState);
    connect(&m_totalsDelay, &QTimer::timeout, this, &TablePanel::refreshTotals);
    connect(&m_saveDelay, &QTimer::timeout, this, &TablePanel::saveLayout);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);

    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->hide();
    m_state->hide();
    auto *over = new QVBoxLayout(m_view->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->setSpacing(0);
    over->addWidget(m_progress);
    over->addWidget(m_state, 1);
    over->addStretch();

    m_cancel->setFlat(true);
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->setSpacing(8);
    footer->addSpacing(8);
    footer->addWidget(m_footerText);
    footer->addWidget(m_cancel);
    footer->addStretch();
    m_footer->hide();

    connect(m_bar, &FilterBar::textEdited, this, [this](const QString &text) {
        if (m_sorting == Sorting::Proxy)
            m_proxy->setFilterText(text);
        Q_EMIT filterTextChanged(text);
        refreshState();
    });
    connect(m_bar, &FilterBar::leaveRequested, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_bar, &FilterBar::columnsRequested, this, [this] {
        const QPushButton *button = m_bar->columnsButton();
        showColumnsMenu(button->mapToGlobal(QPoint(0, button->height())));
    });
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showColumnsMenu(header()->mapToGlobal(at)); });
    connect(m_columns, &TableColumns::edited, this, [this] {
        if (!m_restoring)
            m_saveDelay.start();
        m_totalsDelay.start();
    });
    connect(m_view, &TableView::selectionEdited, &m_totalsDelay, qOverload<>(&QTimer::start));
    connect(m_view, &TableView::copyRequested, this, &TablePanel::copy);
    connect(m_state, &TableState::actionTriggered, this, [this] {
        if (m_phase == Phase::Failed)
            Q_EMIT retryRequested();
        else if (m_proxy->isFiltered() || !m_bar->text().isEmpty())
            m_bar->clear();
        else
            Q_EMIT emptyActionTriggered();
    });
    connect(m_state, &TableState::detailsRequested, this, &TablePanel::detailsRequested);
    connect(m_cancel, &QPushButton::clicked, this, &TablePanel::cancelRequested);
    setFocusProxy(m_view);
    retranslate();
}

QHeaderView *TablePanel::header() const
{
    return m_columns->header();
}

TablePanel::~TablePanel()
{
    if (m_saveDelay.isActive())
        saveLayout();
}

void TablePanel::setModel(QAbstractItemModel *model, Sorting sorting)
{
    if (m_view->model())
        disconnect(m_view->model(), nullptr, this, nullptr);
    m_model = model;
    m_sorting = sorting;
    m_proxy->setSourceModel(sorting == Sorting::Proxy ? model : nullptr);
    QAbstractItemModel *shown = sorting == Sorting::Proxy ? m_proxy : model;
    m_restoring = true;
    m_view->setSortingEnabled(false);
    m_view->setModel(shown);
    header()->setSortIndicator(m_initialSortColumn, m_initialSortOrder);
    m_view->setSortingEnabled(true);
    restoreLayout();
    m_restoring = false;
    const auto changed = [this] {
        refreshState();
        m_totalsDelay.start();
    };
    connect(shown, &QAbstractItemModel::modelReset, this, changed);
    connect(shown, &QAbstractItemModel::rowsInserted, this, changed);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(shown, &QAbstractItemModel::dataChanged, this, [this] { m_totalsDelay.start(); });
    refreshState();
}

void TablePanel::setName(const QString &name)
{
    m_view->setAccessibleName(name);
}

QModelIndex TablePanel::toModel(const QModelIndex &index) const
{
    return m_sorting == Sorting::Proxy && index.model() == m_proxy ? m_proxy->mapToSource(index) : index;
}

QModelIndex TablePanel::fromModel(const QModelIndex &index) const
{
    return m_sorting == Sorting::Proxy ? m_proxy->mapFromSource(index) : index;
}

void TablePanel::setHiddenByDefault(const QList<int> &columns)
{
    m_hiddenByDefault = columns;
    restoreLayout();
}

void TablePanel::sortBy(int column, Qt::SortOrder order)
{
    m_initialSortColumn = column;
    m_initialSortOrder = order;
    if (!loadTableLayout(m_viewId))
        m_view->sortByColumn(column, order);
}

int TablePanel::summedColumn() const
{
    if (m_sumColumn >= 0)
        return m_sumColumn;
    const int current = m_view->currentIndex().column();
    if (current >= 0 && m_columns->kind(current).isAmount)
        return current;
    const int sorted = header()->sortIndicatorSection();
    if (sorted >= 0 && sorted < header()->count() && m_columns->kind(sorted).isAmount)
        return sorted;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int logical = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(logical) && m_columns->kind(logical).isAmount)
            return logical;
    }
    return -1;
}

void TablePanel::refreshTotals()
{
    if (m_view->selectionModel())
        setTotals(selectionTotals(*m_view->selectionModel(), summedColumn()));
}

void TablePanel::setTotals(const SelectionTotals &totals)
{
    if (totals == m_totals)
        return;
    m_totals = totals;
    Q_EMIT totalsChanged(m_totals);
}

void TablePanel::setEmptyText(const QString &icon, const QString &title, const QString &sentence, const QString &action)
{
    m_emptyIcon = icon;
    m_emptyTitle = title;
    m_emptySentence = sentence;
    m_emptyAction = action;
    refreshState();
}

void TablePanel::setLoading(const QString &sentence, double done, bool cancellable)
{
    m_footerText->setText(sentence);
    m_cancel->setVisible(cancellable);
    m_progress->setRange(0, done < 0 ? 0 : 1000);
    m_progress->setValue(done < 0 ? 0 : qRound(qBound(0.0, done, 1.0) * 1000));
    if (m_phase == Phase::Loading)
        return;
    m_phase = Phase::Loading;
    m_loadingDelay.start();
}

void TablePanel::setFailed(const QString &title, const QString &sentence, bool hasDetails)
{
    m_phase = Phase::Failed;
    m_failedTitle = title;
    m_failedSentence = sentence;
    m_failedHasDetails = hasDetails;
    refreshState();
}

void TablePanel::setReady()
{
    m_phase = Phase::Ready;
    refreshState();
}

void TablePanel::refreshState()
{
    const bool waiting = m_phase == Phase::Loading && m_loadingDelay.isActive();
    const bool loading = m_phase == Phase::Loading && !waiting;
    if (m_phase != Phase::Loading)
        m_loadingDelay.stop();
    m_progress->setVisible(loading);
    m_footer->setVisible(loading);
    const bool hasRows = m_view->model() && m_view->model()->rowCount() > 0;
    bool shown = !hasRows && !waiting;
    if (m_phase == Phase::Failed) {
        m_state->showMessage(TableState::Kind::Failed, u"alert-circle"_s, m_failedTitle, m_failedSentence, tr("Try Again"),
                             m_failedHasDetails ? tr("Details") : QString());
        shown = true;
    } else if (loading && shown) {
        m_state->showSkeleton();
    } else if (shown && (m_proxy->isFiltered() || !m_bar->text().isEmpty() || !m_bar->chips().isEmpty())) {
        m_state->showMessage(TableState::Kind::Empty, u"search"_s, tr("No row matches"), tr("The conditions above hide every row."),
                             tr("Clear Filter"));
    } else if (shown) {
        m_state->showMessage(TableState::Kind::Empty, m_emptyIcon.isEmpty() ? u"table"_s : m_emptyIcon,
                             m_emptyTitle.isEmpty() ? tr("Nothing here yet") : m_emptyTitle, m_emptySentence, m_emptyAction);
    }
    m_state->setVisible(shown);
}

void TablePanel::copy()
{
    const bool any = m_view->selectionModel() && m_view->selectionModel()->hasSelection();
    const QString text = copiedRows(*m_view, !any);
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT notice(tr("%n row(s) copied", nullptr, int(qMax<qsizetype>(0, text.count(u'\n') - 1))));
}

void TablePanel::focusFilter()
{
    m_bar->field()->setFocus(Qt::ShortcutFocusReason);
    m_bar->field()->selectAll();
}

void TablePanel::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    if (m_view->accessibleName().isEmpty())
        m_view->setAccessibleName(tr("Table"));
    refreshState();
}

void TablePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
