// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in a table: pointer, keys, context menu.
#include "ui/icons.h"
#include "ui/table_columns.h"
#include "ui/table_delegate.h"
#include "ui/table_view.h"

#include "models/roles.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace purser {

void TableView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    const QPersistentModelIndex before = m_hovered;
    m_hovered = index;
    m_delegate->setHovered(index);
    if (before.isValid())
        update(before);
    if (index.isValid())
        update(index);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const bool overLink = index.isValid() && m_delegate->linkRect(option, index).contains(position);
    const bool overFigure = index.isValid() && !index.data(FigureRole).toString().isEmpty();
    setHovered(overLink || overFigure ? index : QModelIndex());
    viewport()->setCursor(overLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TableView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    setHovered({});
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index != currentIndex())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (m_delegate->linkRect(option, index).contains(position))
        follow(index);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTreeView::mouseDoubleClickEvent(event);
    if (!index.isValid())
        return;
    if (!index.data(FigureRole).toString().isEmpty())
        explain(index);
    else if (index.column() == 0 && model()->hasChildren(index))
        setExpanded(index, !isExpanded(index));
}

void TableView::follow(const QModelIndex &index)
{
    const QString link = index.data(LinkRole).toString();
    if (!link.isEmpty() && (index.flags() & Qt::ItemIsEnabled))
        Q_EMIT linkActivated(index, link);
}

void TableView::explain(const QModelIndex &index)
{
    const QString figure = index.data(FigureRole).toString();
    if (!figure.isEmpty())
        Q_EMIT explainRequested(figure, index.data(FigureAccountRole).toString(), index);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (current.isValid() && event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier) {
        // The figure of this cell, else the first one of its row.
        QModelIndex figure = current;
        for (int column = 0; figure.data(FigureRole).toString().isEmpty() && column < model()->columnCount(current.parent()); ++column)
            figure = current.siblingAtColumn(column);
        if (!figure.data(FigureRole).toString().isEmpty()) {
            explain(figure);
            return;
        }
    }
    if (current.isValid() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && event->modifiers() == Qt::NoModifier) {
        const bool forward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        const bool opens = forward && model()->hasChildren(current.siblingAtColumn(0)) && !isExpanded(current.siblingAtColumn(0));
        const QModelIndex next = current.siblingAtColumn(m_columns->neighbour(current.column(), forward ? 1 : -1));
        const bool inTree = rootIsDecorated() && header()->visualIndex(current.column()) == 0 && (opens || !forward);
        if (!inTree && next.isValid()) {
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
            scrollTo(next);
            return;
        }
    }
    if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (!current.data(LinkRole).toString().isEmpty()) {
            follow(current);
            return;
        }
        if (!current.data(FigureRole).toString().isEmpty()) {
            explain(current);
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        if (!index.data(FigureRole).toString().isEmpty()) {
            const QPersistentModelIndex kept = index;
            menu->addAction(themedIcon(u"explain"_s), tr("&Explain This Figure"), QKeySequence(Qt::Key_F4), this, [this, kept] { explain(kept); });
        }
        if (const QString link = index.data(LinkRole).toString(); !link.isEmpty()) {
            const QPersistentModelIndex kept = index;
            QString label = index.data().toString();
            menu->addAction(label.replace(u'&', u"&&"_s), this, [this, kept] { follow(kept); });
        }
    }
    menu->addAction(themedIcon(u"copy"_s), tr("&Copy"), QKeySequence(QKeySequence::Copy), this, [this] { Q_EMIT copyRequested(); });
    menu->addAction(tr("Select &All"), QKeySequence(QKeySequence::SelectAll), this, &QAbstractItemView::selectAll);
    if (rootIsDecorated()) {
        menu->addSeparator();
        menu->addAction(tr("E&xpand All"), this, &QTreeView::expandAll);
        menu->addAction(tr("C&ollapse All"), this, &QTreeView::collapseAll);
    }
    Q_EMIT contextMenuAboutToShow(menu, index);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentFigureChanged(current.data(FigureRole).toString(), current.data(FigureAccountRole).toString());
    Q_EMIT selectionEdited();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    // The hairline between two rows depends on both.
    viewport()->update();
    Q_EMIT selectionEdited();
}

} // namespace purser
