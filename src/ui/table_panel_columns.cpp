// SPDX-License-Identifier: GPL-3.0-or-later
// How a person arranges the columns of a table, and how that is kept.
#include "ui/filter_bar.h"
#include "ui/table_columns.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/view_settings.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purser {

void TablePanel::showColumnsMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(menu);
    menu->popup(at);
}

void TablePanel::fillColumnsMenu(QMenu *menu)
{
    QHeaderView *const columns = header();
    QMenu *sorting = menu->addMenu(tr("&Sort By"));
    QMenu *widths = menu->addMenu(tr("&Move Column"));
    menu->addAction(tr("&Original Columns"), this, [this] {
        forgetTableLayout(m_viewId);
        restoreLayout();
    });
    menu->addSeparator();
    const int shown = columns->count() - columns->hiddenSectionCount();
    for (int visual = 0; visual < columns->count(); ++visual) {
        const int column = columns->logicalIndex(visual);
        QString title = m_view->model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        title.replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!columns->isSectionHidden(column));
        action->setEnabled(columns->isSectionHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            header()->setSectionHidden(column, !on);
            m_columns->fit();
            m_saveDelay.start();
        });
        if (columns->isSectionHidden(column))
            continue;
        QAction *sort = sorting->addAction(title);
        sort->setCheckable(true);
        sort->setChecked(columns->sortIndicatorSection() == column);
        connect(sort, &QAction::triggered, this, [this, column] {
            const QHeaderView *own = header();
            const bool same = own->sortIndicatorSection() == column;
            const auto initial = Qt::SortOrder(m_view->model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
            const auto other = own->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            m_view->sortByColumn(column, same ? other : initial);
        });
        if (visual > 0)
            //: Moves a table column towards the first one; %1 is its title
            widths->addAction(tr("%1 Forward").arg(title), this, [this, visual] { header()->moveSection(visual, visual - 1); });
    }
}

void TablePanel::restoreLayout()
{
    if (!m_view->model())
        return;
    const bool outer = m_restoring;
    m_restoring = true;
    QHeaderView *const columns = header();
    const auto layout = loadTableLayout(m_viewId);
    if (layout && layout->columns == columns->count() && columns->restoreState(layout->header)) {
        m_columns->setWidthsChosen(layout->widthsChosen);
    } else {
        m_columns->setWidthsChosen(false);
        for (int column = 0; column < columns->count(); ++column) {
            columns->setSectionHidden(column, m_hiddenByDefault.contains(column));
            columns->moveSection(columns->visualIndex(column), column);
        }
        m_view->sortByColumn(m_initialSortColumn, m_initialSortOrder);
    }
    m_columns->fit();
    m_restoring = outer;
}

void TablePanel::saveLayout()
{
    m_saveDelay.stop();
    if (m_view->model() && !m_viewId.isEmpty())
        saveTableLayout(m_viewId, {header()->saveState(), header()->count(), m_columns->areWidthsChosen()});
}

} // namespace purser
