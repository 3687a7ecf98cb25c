// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line_table.h"

#include "ui/icons.h"
#include "ui/line_table_header.h"
#include "ui/table_delegate.h"
#include "ui/type.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr qint64 farthest = 2'000'000'000; ///< pixels that still leave room for a row in an int

/// Stands where QTableView wants a header of rows, and lays none out: Qt keeps eight bytes for every section.
class NoRowHeader final : public QHeaderView
{
public:
    explicit NoRowHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        QHeaderView::setModel(&m_nothing);
        hide();
    }
    void setModel(QAbstractItemModel *) override {}
    void setSelectionModel(QItemSelectionModel *) override {}

private:
    QStringListModel m_nothing;
};

} // namespace

LineTable::LineTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TableDelegate(this))
{
    setItemDelegate(m_delegate);
    setVerticalHeader(new NoRowHeader(this));
    setHorizontalHeader(new LineTableHeader(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    // QTableView lays out its corner; here there is none.
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->hide();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        viewport()->update();
        if (m_fitting || before == 0 || after == 0) // hidden and shown again is not resized
            return;
        m_widthsChosen = true;
        Q_EMIT columnsEdited();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &LineTable::columnsEdited);
}

void LineTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometries();
        verticalScrollBar()->setValue(0);
    });
}

void LineTable::setCurrencyShown(bool shown)
{
    m_delegate->setCurrencyShown(shown);
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

int LineTable::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int LineTable::rowHeight() const
{
    return qMax(scaled(28), QFontMetrics(font()).height() + 8);
}

qint64 LineTable::firstRow() const
{
    return verticalScrollBar()->value();
}

int LineTable::rowsOnScreen() const
{
    return qMax(1, viewport()->height() / rowHeight());
}

int LineTable::verticalOffset() const
{
    return int(qMin(firstRow() * rowHeight(), farthest));
}

QRect LineTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model() || isColumnHidden(index.column()))
        return {};
    const qint64 top = (index.row() - firstRow()) * rowHeight();
    return QRect(columnViewportPosition(index.column()), int(std::clamp<qint64>(top, -farthest, farthest)), columnWidth(index.column()), rowHeight());
}

QModelIndex LineTable::indexAt(const QPoint &position) const
{
    const qint64 row = firstRow() + position.y() / rowHeight();
    const int column = columnAt(position.x());
    return position.y() < 0 || row >= rows() || column < 0 ? QModelIndex() : model()->index(int(row), column, rootIndex());
}

void LineTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const qint64 first = firstRow();
    const int onScreen = rowsOnScreen();
    const bool above = index.row() < first, below = index.row() >= first + onScreen;
    if (hint == PositionAtTop || (hint == EnsureVisible && above))
        verticalScrollBar()->setValue(index.row());
    else if (hint == PositionAtBottom || (hint == EnsureVisible && below))
        verticalScrollBar()->setValue(index.row() - onScreen + 1);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(index.row() - onScreen / 2);
    const int left = horizontalHeader()->sectionPosition(index.column());
    const int width = columnWidth(index.column());
    QScrollBar *bar = horizontalScrollBar();
    if (left < bar->value() || width > viewport()->width())
        bar->setValue(left);
    else if (left + width > bar->value() + viewport()->width())
        bar->setValue(left + width - viewport()->width());
}

void LineTable::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        horizontalHeader()->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void LineTable::updateGeometries()
{
    if (m_arranging)
        return;
    m_arranging = true;
    QHeaderView *header = horizontalHeader();
    const int height = header->isHidden() ? 0 : qMax(header->minimumHeight(), header->sizeHint().height());
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    header->setGeometry(area.left(), area.top() - height, area.width(), height);
    verticalScrollBar()->setRange(0, qMax(0, rows() - area.height() / rowHeight()));
    verticalScrollBar()->setPageStep(rowsOnScreen());
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setRange(0, qMax(0, header->length() - area.width()));
    horizontalScrollBar()->setPageStep(area.width());
    horizontalScrollBar()->setSingleStep(qMax(20, area.width() / 16));
    m_arranging = false;
    QAbstractItemView::updateGeometries();
}

bool LineTable::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

QModelIndex LineTable::neighbour(const QModelIndex &index, int step) const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->visualIndex(index.column()) + step; visual >= 0 && visual < header->count(); visual += step) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return index.siblingAtColumn(logical);
    }
    return index;
}

QModelIndex LineTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    QModelIndex current = currentIndex();
    if (!current.isValid()) {
        current = model()->index(int(firstRow()), qMax(0, horizontalHeader()->logicalIndexAt(0)), rootIndex());
        if (action != MoveHome && action != MoveEnd)
            return current;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    qint64 row = current.row();
    switch (action) {
    case MoveUp: row -= 1; break;
    case MoveDown: row += 1; break;
    case MovePageUp: row -= rowsOnScreen(); break;
    case MovePageDown: row += rowsOnScreen(); break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    case MoveLeft: return neighbour(current, -forward);
    case MoveRight: return neighbour(current, forward);
    case MovePrevious: return neighbour(current, -1);
    case MoveNext: return neighbour(current, 1);
    }
    return current.sibling(int(std::clamp<qint64>(row, 0, count - 1)), current.column());
}

void LineTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int count = rows();
    if (count == 0 || !selectionModel())
        return;
    const auto rowAtY = [&](int y) { return firstRow() + (y < 0 ? (y - rowHeight() + 1) / rowHeight() : y / rowHeight()); };
    const qint64 top = rowAtY(rect.top()), bottom = rowAtY(rect.bottom());
    if (bottom < 0 || top >= count) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const QModelIndex first = model()->index(int(std::clamp<qint64>(top, 0, count - 1)), 0, rootIndex());
    const QModelIndex last = model()->index(int(std::clamp<qint64>(bottom, 0, count - 1)), model()->columnCount(rootIndex()) - 1, rootIndex());
    selectionModel()->select(QItemSelection(first, last), command);
}

QRegion LineTable::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect();
}

void LineTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // Past QTableView's own, which lists every index of a selection for a screen reader: seconds, for ten million rows.
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectionEdited();
}

QList<std::pair<qint64, qint64>> LineTable::selectedRanges() const
{
    QList<std::pair<qint64, qint64>> ranges;
    if (!selectionModel())
        return ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<std::pair<qint64, qint64>> joined;
    for (const auto &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && range.first <= joined.last().second + 1)
            joined.last().second = qMax(joined.last().second, range.second);
        else
            joined.append(range);
    }
    return joined;
}

qint64 LineTable::selectedCount() const
{
    qint64 count = 0;
    for (const auto &[first, last] : selectedRanges())
        count += last - first + 1;
    return count;
}

void LineTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LineTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(u"copy"_s), tr("&Copy"), QKeySequence(QKeySequence::Copy), this, [this] { Q_EMIT copyRequested(); });
    menu->addAction(tr("Select &All"), QKeySequence(QKeySequence::SelectAll), this, &QAbstractItemView::selectAll);
    Q_EMIT contextMenuAboutToShow(menu, index);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void LineTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometries();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace purser
