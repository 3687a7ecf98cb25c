// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_lines_view.h"

#include "domain/currency.h"
#include "models/review_lines_model.h"
#include "ui/line_table.h"
#include "ui/table_state.h"
#include "ui/view_settings.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

const QString viewId = u"review.lines"_s;
constexpr qint64 maxCopiedRows = 200'000;
constexpr qint64 maxSummedRows = 2'000'000; ///< of a part of the view; the whole has its totals already

/// What a person sees before choosing: of some fifty columns those that tell a line from another.
const QStringList shownAtFirst{u"billing_cycle"_s, u"billing_date"_s, u"product_name"_s, u"region"_s, u"instance_id"_s, u"instance_name"_s, u"item"_s, u"usage"_s,
    u"usage_unit"_s, u"pretax_amount"_s, u"mark"_s, u"comment"_s};

SelectionTotals totalsOfRanges(const RowView &view, const QList<std::pair<qint64, qint64>> &ranges, int amount, int currency, const std::stop_token &stop)
{
    SelectionTotals totals;
    const std::vector<int> columns{amount, currency};
    constexpr qint64 window = 8192;
    for (const auto &[begin, last] : ranges) {
        for (qint64 first = begin; first <= last && !stop.stop_requested(); first += window) {
            const auto rows = view.window(first, std::min(window, last - first + 1), columns);
            if (!rows)
                return {};
            for (const LineRow &row : *rows) {
                const auto value = Decimal::parse(row.cells[0]);
                if (!value)
                    continue;
                auto total = std::find_if(totals.currencies.begin(), totals.currencies.end(), [&](const SelectedSum &known) { return known.currency == row.cells[1]; });
                if (total == totals.currencies.end())
                    total = totals.currencies.insert(totals.currencies.end(), SelectedSum{row.cells[1], {}, 0, Currency(row.cells[1]).minorDigits()});
                total->sum += *value;
                total->count += 1;
                total->decimals = std::max(total->decimals, value->decimals());
            }
        }
    }
    return totals;
}

} // namespace

ReviewLinesView::ReviewLinesView(ReviewLinesModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new LineTable)
    , m_state(new TableState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    auto *over = new QVBoxLayout(m_table->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_state, 1);
    over->addStretch();
    m_table->setModel(model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    setFocusProxy(m_table);

    m_totalsDelay.setSingleShot(true);
    m_totalsDelay.setInterval(30);
    m_saveDelay.setSingleShot(true);
    m_saveDelay.setInterval(500);
    connect(&m_totalsDelay, &QTimer::timeout, this, &ReviewLinesView::refreshTotals);
    connect(&m_saveDelay, &QTimer::timeout, this, &ReviewLinesView::saveLayout);
    connect(m_table, &LineTable::selectionEdited, &m_totalsDelay, qOverload<>(&QTimer::start));
    connect(m_table, &LineTable::copyRequested, this, &ReviewLinesView::copy);
    connect(m_table, &LineTable::columnsEdited, this, [this] {
        if (!m_restoring)
            m_saveDelay.start();
    });
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
    });
    connect(m_state, &TableState::actionTriggered, this, [this] {
        if (m_failedTitle.isEmpty())
            Q_EMIT clearRequested();
        else
            Q_EMIT retryRequested();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        adoptColumns();
        refreshState();
        m_totalsDelay.start();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        // Widths follow the first rows that come; what is scrolled to later moves nothing.
        if (!m_fitted && m_model->rowCount() > 0) {
            m_fitted = true;
            m_table->fitColumns();
        }
    });
    adoptColumns();
    refreshState();
}

ReviewLinesView::~ReviewLinesView()
{
    if (m_saveDelay.isActive())
        saveLayout();
}

void ReviewLinesView::adoptColumns()
{
    QStringList columns;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns << m_model->columnName(column);
    if (columns == m_knownColumns)
        return;
    m_knownColumns = columns;
    m_restoring = true;
    m_fitted = false;
    QHeaderView *header = m_table->horizontalHeader();
    const auto layout = loadTableLayout(viewId);
    if (layout && layout->columns == header->count() && header->restoreState(layout->header)) {
        m_table->setWidthsChosen(layout->widthsChosen);
        header->setSortIndicator(-1, Qt::AscendingOrder); // the order of a question is not kept with the columns
    } else {
        const bool anyUsual = std::any_of(columns.begin(), columns.end(), [](const QString &name) { return shownAtFirst.contains(name); });
        for (int column = 0; column < header->count(); ++column)
            header->setSectionHidden(column, anyUsual && !shownAtFirst.contains(columns[column]));
        m_table->setWidthsChosen(false);
    }
    m_restoring = false;
}

void ReviewLinesView::saveLayout()
{
    m_saveDelay.stop();
    const QHeaderView *header = m_table->horizontalHeader();
    if (header->count() > 0)
        saveTableLayout(viewId, {header->saveState(), header->count(), m_table->areWidthsChosen()});
}

void ReviewLinesView::fillColumnsMenu(QMenu *menu)
{
    QHeaderView *header = m_table->horizontalHeader();
    menu->addAction(tr("&Original Columns"), this, [this] {
        forgetTableLayout(viewId);
        m_knownColumns.clear();
        adoptColumns();
        m_table->fitColumns();
    });
    menu->addSeparator();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, header, column](bool on) {
            header->setSectionHidden(column, !on);
            m_fitted = m_table->areWidthsChosen();
            m_table->fitColumns();
            m_saveDelay.start();
        });
    }
}

std::vector<int> ReviewLinesView::shownColumns() const
{
    std::vector<int> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.push_back(header->logicalIndex(visual));
    }
    // Amounts without their currency say nothing.
    const int currency = m_model->columnOf(u"currency"_s);
    const bool anyAmount = std::any_of(columns.begin(), columns.end(), [this](int column) { return m_model->isAmountColumn(column); });
    if (anyAmount && currency >= 0 && std::find(columns.begin(), columns.end(), currency) == columns.end())
        columns.push_back(currency);
    return columns;
}

RowProducer ReviewLinesView::rows(bool onlySelected) const
{
    if (!m_model->view())
        return rowsOfTexts({});
    QStringList header;
    const auto columns = shownColumns();
    for (const int column : columns)
        header << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto ranges = onlySelected ? m_table->selectedRanges() : QList<std::pair<qint64, qint64>>();
    return rowsOfView(m_model->view(), columns, header, ranges);
}

void ReviewLinesView::copy()
{
    using Text = std::shared_ptr<Result<QString>>;
    const bool selected = m_table->selectedCount() > 0;
    m_copying.run(
        [rows = rows(selected)](const std::stop_token &stop) -> Text { return std::make_shared<Result<QString>>(tabbedText(rows, maxCopiedRows, stop)); },
        [this](const Text &text) {
            if (!*text) {
                Q_EMIT notice(text->error().message);
                return;
            }
            QGuiApplication::clipboard()->setText(**text);
            Q_EMIT notice(tr("%n row(s) copied", nullptr, int(qMax<qsizetype>(0, (*text)->count(u'\n') - 1))));
        });
}

void ReviewLinesView::setAmountColumn(const QString &name)
{
    m_amountColumn = name;
}

void ReviewLinesView::setFailed(const QString &title, const QString &sentence)
{
    m_failedTitle = title;
    m_failedSentence = sentence;
    refreshState();
}

void ReviewLinesView::setReady()
{
    setFailed({}, {});
}

void ReviewLinesView::refreshState()
{
    const bool failed = !m_failedTitle.isEmpty();
    if (failed)
        m_state->showMessage(TableState::Kind::Failed, u"alert-circle"_s, m_failedTitle, m_failedSentence, tr("Try Again"));
    else
        m_state->showMessage(TableState::Kind::Empty, u"search"_s, tr("No bill line matches"), tr("The conditions above hide every line."), tr("Clear Filter"));
    m_state->setVisible(failed || (m_model->view() && m_model->rowCount() == 0));
}

void ReviewLinesView::refreshTotals()
{
    SelectionTotals totals;
    totals.rows = m_table->selectedCount();
    const auto view = m_model->view();
    const int amount = m_model->columnOf(m_amountColumn);
    const int currency = m_model->columnOf(u"currency"_s);
    if (totals.rows == 0 || !view || amount < 0 || currency < 0) {
        m_summing.stop();
        Q_EMIT totalsChanged(totals);
        return;
    }
    totals.column = m_model->headerData(amount, Qt::Horizontal, Qt::DisplayRole).toString();
    if (totals.rows == view->count()) {
        for (const auto &total : view->totals()) {
            if (!total.sums.empty())
                totals.currencies << SelectedSum{total.currency, total.sums.front(), total.lines, qMax(Currency(total.currency).minorDigits(), total.sums.front().decimals())};
        }
        m_summing.stop();
        Q_EMIT totalsChanged(totals);
        return;
    }
    totals.complete = totals.rows <= maxSummedRows;
    if (!totals.complete) {
        m_summing.stop();
        Q_EMIT totalsChanged(totals);
        return;
    }
    m_summing.run(
        [view, ranges = m_table->selectedRanges(), amount, currency](const std::stop_token &stop) { return totalsOfRanges(*view, ranges, amount, currency, stop); },
        [this, totals](const SelectionTotals &sums) {
            SelectionTotals all = totals;
            all.currencies = sums.currencies;
            Q_EMIT totalsChanged(all);
        });
}

void ReviewLinesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshState();
}

} // namespace purser
