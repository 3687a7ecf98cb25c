// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines_view.h"

#include "ui/colors.h"
#include "ui/table_columns.h"
#include "ui/table_delegate.h"
#include "ui/table_header.h"
#include "ui/type.h"

#include "models/roles.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace purser {

namespace {

/// Fills the row behind a cell before the cell is drawn: a table view leaves that to its delegate.
class LinesDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected) {
            const Colors &colors = colorsOf(option.widget);
            const bool active = colors.isHighContrast() || (option.widget && option.widget->isActiveWindow());
            painter->fillRect(option.rect, colors[active ? Color::Sel : Color::SelInactive]);
        }
        TableDelegate::paint(painter, option, index);
    }
};

} // namespace

LinesView::LinesView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new LinesDelegate(this))
    , m_columns(new TableColumns(this, m_delegate))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(new TableHeader(m_columns, this));
    m_columns->setHeader(horizontalHeader());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(scaled(28));
    verticalHeader()->setDefaultSectionSize(scaled(28));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
}

void LinesView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, m_columns, nullptr);
    QTableView::setModel(newModel);
    m_columns->forget();
    if (newModel) {
        const auto renew = [this] {
            m_columns->forget();
            m_columns->fit();
        };
        connect(newModel, &QAbstractItemModel::modelReset, m_columns, renew);
        connect(newModel, &QAbstractItemModel::layoutChanged, m_columns, renew);
    }
    m_columns->fit();
}

void LinesView::setCurrencyShown(bool shown)
{
    m_delegate->setCurrencyShown(shown);
    m_columns->forget();
    viewport()->update();
}

void LinesView::setSecondaryColumns(const QList<int> &columns)
{
    m_delegate->setSecondaryColumns(QSet<int>(columns.begin(), columns.end()));
}

int LinesView::sizeHintForColumn(int column) const
{
    // The first screen tells; asking every row would read all of them.
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const int rows = model() ? qMin(40, model()->rowCount()) : 0;
    for (int row = 0; row < rows; ++row)
        width = qMax(width, m_delegate->sizeHint(option, model()->index(row, column)).width());
    return width;
}

void LinesView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    const Colors &colors = colorsOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int first = qMax(0, rowAt(0));
    const int below = rowAt(viewport()->height() - 1);
    const int last = below >= 0 ? below : model()->rowCount() - 1;
    for (int row = first; row <= last; ++row) {
        const QRect rect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        const bool selected = selectionModel()->isRowSelected(row);
        if (selected)
            painter.fillRect(QRect(mirrored ? rect.right() - 2 : rect.left(), rect.top(), 3, rect.height()), colors[Color::Accent]);
        if (!selected || row + 1 >= model()->rowCount() || !selectionModel()->isRowSelected(row + 1))
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors[Color::Sep]);
    }
}

void LinesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

bool LinesView::activate(const QModelIndex &index)
{
    const QString link = index.data(LinkRole).toString();
    const QString figure = index.data(FigureRole).toString();
    if (!link.isEmpty())
        Q_EMIT linkActivated(index, link);
    else if (!figure.isEmpty())
        Q_EMIT explainRequested(figure, index.data(FigureAccountRole).toString(), index);
    return !link.isEmpty() || !figure.isEmpty();
}

void LinesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    activate(indexAt(event->position().toPoint()));
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const int key = event->key();
    const QModelIndex current = currentIndex();
    if (current.isValid() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F4) && activate(current))
        return;
    if (current.isValid() && (key == Qt::Key_Left || key == Qt::Key_Right) && event->modifiers() == Qt::NoModifier) {
        const bool forward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        const QModelIndex next = current.siblingAtColumn(m_columns->neighbour(current.column(), forward ? 1 : -1));
        if (next.isValid()) {
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
            scrollTo(next);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void LinesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setMinimumSectionSize(scaled(28));
        verticalHeader()->setDefaultSectionSize(scaled(28));
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_columns->forget();
        m_columns->fit();
    }
    viewport()->update();
}

void LinesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentFigureChanged(current.data(FigureRole).toString(), current.data(FigureAccountRole).toString());
    Q_EMIT selectionEdited();
}

void LinesView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectionEdited();
}

} // namespace purser
