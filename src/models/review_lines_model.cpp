// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_lines_model.h"

#include "domain/currency.h"
#include "models/amount_text.h"
#include "models/roles.h"

#include <QElapsedTimer>
#include <QLocale>

namespace purser {

using namespace Qt::StringLiterals;

bool isMoneyColumn(const LineColumn &column)
{
    return column.kind == ColumnKind::Decimal && column.name != u"usage" && column.name != u"deducted_by_resource_package" && !column.name.endsWith(u"quantity");
}

QString columnTitle(const LineColumn &column)
{
    if (column.isVirtual)
        //: The reviewer's mark on a bill line, and the comment on it
        return column.name == u"mark" ? ReviewLinesModel::tr("Mark") : ReviewLinesModel::tr("Comment");
    return column.label;
}

ReviewLinesModel::ReviewLinesModel(ReviewSource *source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(source, &ReviewSource::linesChanged, this, [this] {
        m_stale = true;
        m_refreshing = false;
        ask();
    });
    connect(source, &ReviewSource::marksChanged, this, [this] {
        m_refreshing = !m_stale;
        m_stale = true;
        ask();
    });
}

ReviewLinesModel::~ReviewLinesModel() = default;

void ReviewLinesModel::setQuestion(const ReviewQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_stale = true;
    m_refreshing = false;
    ask();
}

void ReviewLinesModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        ask();
}

void ReviewLinesModel::stop()
{
    m_asking.stop();
    Q_EMIT ready();
}

void ReviewLinesModel::sort(int column, Qt::SortOrder order)
{
    const QString name = columnName(column);
    if (name == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = name;
    m_sortOrder = order;
    m_stale = true;
    m_refreshing = false;
    ask();
}

void ReviewLinesModel::ask()
{
    if (!m_active)
        return;
    const auto lines = m_source->lines();
    if (!lines || lines->lines() == 0) {
        m_asking.stop();
        m_stale = !lines;
        apply({}, lines);
        if (lines)
            Q_EMIT ready();
        return;
    }
    auto query = m_question.query();
    if (!query) {
        m_asking.stop();
        Q_EMIT refused(query.error());
        return;
    }
    if (lines->columnIndex(m_question.amount) >= 0)
        query->sums = {m_question.amount};
    if (const int column = m_sortColumn.isEmpty() ? -1 : lines->columnIndex(m_sortColumn); column >= 0) {
        // Amounts of one currency stay together. Sorting by one key less is cheaper where there is only one.
        const bool several = !m_view || m_view->totals().size() > 1;
        if (several && isMoneyColumn(lines->columns()[size_t(column)]) && lines->columnIndex(u"currency") >= 0)
            query->sort.push_back({u"currency"_s, Qt::AscendingOrder});
        query->sort.push_back({m_sortColumn, m_sortOrder});
    }
    struct Answer
    {
        Result<std::shared_ptr<const RowView>> view;
        qint64 milliseconds;
    };
    m_stale = false;
    Q_EMIT started();
    m_asking.run(
        [lines, query = *std::move(query)](const std::stop_token &stop) {
            QElapsedTimer timer;
            timer.start();
            auto view = runQuery(*lines, query, stop);
            return std::make_shared<Answer>(Answer{std::move(view), timer.elapsed()});
        },
        [this, lines](const std::shared_ptr<Answer> &answer) {
            if (!answer->view) {
                m_stale = true;
                Q_EMIT refused(answer->view.error());
                return;
            }
            m_milliseconds = answer->milliseconds;
            apply(*answer->view, lines);
            Q_EMIT ready();
        });
}

void ReviewLinesModel::apply(const std::shared_ptr<const RowView> &view, const std::shared_ptr<const LineSet> &lines)
{
    ++m_viewNumber;
    m_fetching.stop();
    m_wantedBlocks.clear();
    const bool sameRows = m_refreshing && m_view && view && m_view->count() == view->count();
    m_refreshing = false;
    if (sameRows) {
        // The same rows with other marks: what is shown stays until its successor is loaded.
        m_view = view;
        m_lines = lines;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    if (!m_view && !view && m_lines == lines)
        return;
    beginResetModel();
    m_view = view;
    const bool otherColumns = !lines || !m_lines || lines->data() != m_lines->data();
    m_lines = lines;
    if (otherColumns) {
        m_columns = lines && lines->lines() > 0 ? lines->columns() : std::vector<LineColumn>();
        m_currencyColumn = m_columns.empty() ? -1 : lines->columnIndex(u"currency");
        m_markColumn = m_columns.empty() ? -1 : lines->columnIndex(u"mark");
        m_wantedColumns.clear();
        for (const int column : {m_currencyColumn, m_markColumn}) {
            if (column >= 0)
                m_wantedColumns.push_back(column);
        }
        std::sort(m_wantedColumns.begin(), m_wantedColumns.end());
    }
    m_blocks.clear();
    m_used.clear();
    endResetModel();
}

int ReviewLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : int(std::min<qint64>(m_view->count(), maxRows));
}

int ReviewLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ReviewLinesModel::columnName(int column) const
{
    return column >= 0 && column < int(m_columns.size()) ? m_columns[size_t(column)].name : QString();
}

int ReviewLinesModel::columnOf(const QString &name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const LineColumn &column) { return column.name == name; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

bool ReviewLinesModel::isAmountColumn(int column) const
{
    return column >= 0 && column < int(m_columns.size()) && isMoneyColumn(m_columns[size_t(column)]);
}

QVariant ReviewLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return {};
    const LineColumn &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return columnTitle(column);
    case Qt::InitialSortOrderRole: return int(column.kind == ColumnKind::Decimal ? Qt::DescendingOrder : Qt::AscendingOrder);
    case Qt::TextAlignmentRole: return int((column.kind == ColumnKind::Decimal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole: return column.name;
    case AmountRole: return isMoneyColumn(column);
    }
    return {};
}

const LineRow *ReviewLinesModel::row(int row, int column, const QString **cell) const
{
    if (!std::binary_search(m_wantedColumns.begin(), m_wantedColumns.end(), column))
        m_wantedColumns.insert(std::lower_bound(m_wantedColumns.begin(), m_wantedColumns.end(), column), column);
    const int number = row / blockRows;
    const auto block = m_blocks.constFind(number);
    const bool there = block != m_blocks.constEnd();
    const auto at = there ? std::lower_bound(block->columns.begin(), block->columns.end(), column) : std::vector<int>::const_iterator();
    const bool hasColumn = there && at != block->columns.end() && *at == column;
    if (!hasColumn || block->viewNumber != m_viewNumber)
        request(number);
    if (there && m_used.last() != number) {
        m_used.removeOne(number);
        m_used.append(number);
    }
    if (!hasColumn || size_t(row % blockRows) >= block->rows.size())
        return nullptr;
    const LineRow &line = block->rows[size_t(row % blockRows)];
    *cell = &line.cells[at - block->columns.begin()];
    return &line;
}

void ReviewLinesModel::request(int block) const
{
    if (!m_wantedBlocks.isEmpty() && m_wantedBlocks.last() == block)
        return;
    m_wantedBlocks.removeOne(block);
    m_wantedBlocks.append(block);
    if (m_wantedBlocks.size() > 8)
        m_wantedBlocks.removeFirst(); // scrolled past
    if (!m_fetching.isRunning()) // the whole screen asks before the first fetch starts, so all its columns are known
        QMetaObject::invokeMethod(const_cast<ReviewLinesModel *>(this), [this] { fetchNext(); }, Qt::QueuedConnection);
}

void ReviewLinesModel::fetchNext() const
{
    if (m_fetching.isRunning() || m_wantedBlocks.isEmpty() || !m_view)
        return;
    const int number = m_wantedBlocks.takeLast();
    if (const auto known = m_blocks.constFind(number); known != m_blocks.constEnd() && known->viewNumber == m_viewNumber && known->columns == m_wantedColumns) {
        fetchNext();
        return;
    }
    using Rows = std::shared_ptr<Result<std::vector<LineRow>>>;
    m_fetching.run(
        [view = m_view, columns = m_wantedColumns, number](const std::stop_token &) -> Rows {
            return std::make_shared<Result<std::vector<LineRow>>>(view->window(qint64(number) * blockRows, blockRows, columns));
        },
        [this, number, columns = m_wantedColumns](const Rows &rows) {
            auto *self = const_cast<ReviewLinesModel *>(this);
            if (!*rows) {
                Q_EMIT self->windowRefused(rows->error());
                return;
            }
            m_blocks.insert(number, Block{columns, std::move(**rows), m_viewNumber});
            m_used.removeOne(number);
            m_used.append(number);
            while (m_used.size() > maxBlocks)
                m_blocks.remove(m_used.takeFirst());
            const int first = number * blockRows;
            Q_EMIT self->dataChanged(index(first, 0), index(std::min(first + blockRows, rowCount()) - 1, columnCount() - 1));
            fetchNext();
        });
}

QVariant ReviewLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LineColumn &column = m_columns[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return int((column.kind == ColumnKind::Decimal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != CopyRole && role != SortRole && role != AmountRole && role != CurrencyRole && role != IdRole && role != ChipRole
        && role != IconNameRole && role != Qt::ToolTipRole)
        return {};
    const QString *cell = nullptr;
    const LineRow *line = row(index.row(), index.column(), &cell);
    if (!line)
        return {};
    if (role == IdRole)
        return QString(line->key.importId + u':' + QString::number(line->key.line));
    if (role == CopyRole)
        return *cell;
    if (column.kind == ColumnKind::Decimal)
        return numberData(*cell, index, role);
    if (index.column() == m_markColumn)
        return markData(*cell, role);
    return role == Qt::DisplayRole || role == SortRole ? QVariant(*cell) : QVariant();
}

QVariant ReviewLinesModel::numberData(const QString &cell, const QModelIndex &index, int role) const
{
    const auto value = Decimal::parse(cell);
    if (!value)
        return role == Qt::DisplayRole ? QVariant(cell) : QVariant();
    const QString *currency = nullptr;
    if (m_currencyColumn >= 0 && isAmountColumn(index.column()))
        row(index.row(), m_currencyColumn, &currency);
    const bool isAmount = currency && !currency->isEmpty();
    switch (role) {
    case Qt::DisplayRole: return amountText(*value, isAmount ? Currency(*currency).minorDigits() : 0);
    case SortRole: return QVariant::fromValue(*value);
    case AmountRole: return isAmount ? QVariant::fromValue(*value) : QVariant();
    case CurrencyRole: return isAmount ? QVariant(*currency) : QVariant();
    }
    return {};
}

QVariant ReviewLinesModel::markData(const QString &cell, int role) const
{
    const bool disputed = cell == u"disputed";
    switch (role) {
    case Qt::DisplayRole:
        //: A reviewer's mark on a bill line
        return cell.isEmpty() ? QString() : disputed ? tr("Disputed") : tr("Checked");
    case SortRole: return cell;
    case ChipRole: return cell.isEmpty() ? QVariant() : QVariant(int(disputed ? Chip::Warning : Chip::Good));
    case IconNameRole: return disputed ? QVariant(u"flag"_s) : QVariant();
    }
    return {};
}

QString ReviewLinesModel::rawCell(const QModelIndex &index) const
{
    return index.data(CopyRole).toString();
}

} // namespace purser
