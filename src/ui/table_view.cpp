// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_view.h"

#include "ui/table_columns.h"
#include "ui/table_delegate.h"
#include "ui/table_header.h"
#include "ui/type.h"

#include "models/roles.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace purser {

TableView::TableView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new TableDelegate(this))
    , m_columns(new TableColumns(this, m_delegate))
{
    setItemDelegate(m_delegate);
    setHeader(new TableHeader(m_columns, this));
    m_columns->setHeader(header());
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    for (auto signal : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(this, signal, this, [this] { updateGeometry(); });
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTreeView::setModel(newModel);
    m_columns->forget();
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::contentsEdited);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::contentsEdited);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &TableView::contentsEdited);
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &TableView::contentsEdited);
    }
    fitColumns();
}

void TableView::setTree(bool tree, int indent)
{
    setRootIsDecorated(tree);
    setIndentation(tree ? indent : 0);
    m_delegate->setTreePadding(tree ? 2 : TableDelegate::padding);
}

void TableView::setCurrencyShown(bool shown)
{
    m_delegate->setCurrencyShown(shown);
    m_columns->forget();
    viewport()->update();
}

void TableView::setSecondaryColumns(const QList<int> &columns)
{
    m_delegate->setSecondaryColumns(QSet<int>(columns.begin(), columns.end()));
}

void TableView::setDefaultWidths(const QList<int> &widths)
{
    m_columns->setDefaultWidths(widths);
}

void TableView::setStretchColumn(int column)
{
    m_columns->setStretchColumn(column);
}

void TableView::setStale(bool stale)
{
    m_delegate->setStale(stale);
    viewport()->update();
}

void TableView::setFitsRows(int maximumRows)
{
    m_maximumRows = maximumRows;
    setSizePolicy(QSizePolicy::Preferred, maximumRows > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int TableView::heightOf(int rows) const
{
    return (isHeaderHidden() ? 0 : scaled(28)) + rows * scaled(28);
}

QSize TableView::sizeHint() const
{
    if (m_maximumRows <= 0 || !model())
        return QTreeView::sizeHint();
    int rows = 0;
    for (QModelIndex index = model()->index(0, 0); index.isValid() && rows < m_maximumRows; index = indexBelow(index))
        ++rows;
    const bool scrolls = horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && horizontalScrollBar()->maximum() > 0;
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return QSize(QTreeView::sizeHint().width(), heightOf(qMax(rows, 3)) + bar);
}

void TableView::fitColumns()
{
    m_columns->fit();
}

void TableView::contentsEdited()
{
    m_columns->forget();
    fitColumns();
    updateGeometry();
}

QModelIndex TableView::totalRow() const
{
    if (!model())
        return {};
    const int rows = model()->rowCount(rootIndex());
    const QModelIndex last = rows > 0 ? model()->index(rows - 1, 0, rootIndex()) : QModelIndex();
    return last.isValid() && last.data(TotalRole).toBool() ? last : QModelIndex();
}

void TableView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(this);
    const QRect rect(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    if (selected) {
        const bool active = isActiveWindow() || colors.isHighContrast();
        painter->fillRect(rect, colors[active ? Color::Sel : Color::SelInactive]);
    }
    QTreeView::drawRow(painter, option, index);
    bool line = true;
    if (selected) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter->fillRect(QRect(mirrored ? rect.right() - 2 : rect.left(), rect.top(), 3, rect.height()), colors[Color::Accent]);
        const QModelIndex below = indexBelow(index.siblingAtColumn(0));
        line = !below.isValid() || !selectionModel()->isRowSelected(below.row(), below.parent());
    }
    if (line)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors[Color::Sep]);
    if (index.siblingAtColumn(0).data(TotalRole).toBool())
        painter->fillRect(QRect(rect.left(), rect.top() - 1, rect.width(), 1), colors[Color::Text]);
    else if (indexBelow(index.siblingAtColumn(0)).data(TotalRole).toBool())
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors[Color::Text]);
}

void TableView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!rootIsDecorated() || !model()->hasChildren(index))
        return;
    QStyleOption option;
    option.initFrom(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    option.rect = QRect(mirrored ? rect.left() : rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    option.state = QStyle::State_Children | QStyle::State_Enabled;
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isRowSelected(index.row(), index.parent()));
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, this);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    // A total that is scrolled out of sight stands at the end of what is seen.
    const QModelIndex total = totalRow();
    if (!total.isValid())
        return;
    const QRect real = visualRect(total);
    const int height = scaled(28);
    if (real.isValid() && real.bottom() <= viewport()->height())
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, viewport()->height() - height, viewport()->width(), height);
    painter.fillRect(option.rect, palette().brush(QPalette::Base));
    drawRow(&painter, option, total);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (totalRow().isValid())
        viewport()->update();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void TableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
        m_columns->forget();
        fitColumns();
        updateGeometry();
        break;
    case QEvent::PaletteChange:
        viewport()->update();
        header()->viewport()->update();
        break;
    default:
        break;
    }
}

} // namespace purser
