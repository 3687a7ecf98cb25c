// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_page.h"

#include "models/ledger_models.h"
#include "models/workspace.h"
#include "ui/filter_bar.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

namespace purser {

ActivityPage::ActivityPage(Workspace *workspace, QAction *verify, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_workspace(workspace)
    , m_model(new ActivityModel(this))
    , m_table(new TablePanel(QStringLiteral("activity")))
{
    addTitleAction(verify);
    m_table->setModel(m_model);
    m_table->sortBy(ActivityModel::Sequence, Qt::DescendingOrder);
    m_table->setHiddenByDefault({ActivityModel::Operation});
    m_table->view()->setSecondaryColumns({ActivityModel::Hash});
    m_table->view()->setDefaultWidths({76, 130, 216, 164, 360, 112});
    m_table->view()->setStretchColumn(ActivityModel::Summary);
    addHanging(m_table, 1);
    setMainTable(m_table);
    connect(m_model->feed(), &SectionFeed::started, this, [this] { m_table->setLoading(tr("Reading the activity")); });
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_table->setFailed(tr("The activity cannot be shown"), refusal.message);
    });
    connect(m_model->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_table, &TablePanel::retryRequested, this, &ActivityPage::refresh);
    connect(workspace, &Workspace::sourceChanged, this, [this] {
        m_model->setSource(m_workspace->source());
        refresh();
    });
    m_model->setSource(workspace->source());
    retranslate();
}

void ActivityPage::refresh()
{
    m_model->refresh();
}

void ActivityPage::retranslate()
{
    setTitle(tr("Activity"));
    setCaption(tr("Everything that changed this book, each row hashed together with the one before it"));
    m_table->setName(tr("Activity"));
    m_table->filterBar()->setPlaceholder(tr("Filter activity"));
    m_table->setEmptyText(QStringLiteral("activity"), tr("Nothing was done yet"), tr("The first command in this book will be the first row."));
    refresh();
}

} // namespace purser
