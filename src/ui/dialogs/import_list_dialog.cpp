// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_list_dialog.h"

#include "domain/command.h"
#include "models/people_model.h"
#include "models/permissions.h"
#include "models/roles.h"
#include "source/deliver.h"
#include "ui/dialogs/post_lines_dialog.h"
#include "ui/filter_bar.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace purser {

using namespace Qt::StringLiterals;

ImportListDialog::ImportListDialog(DataSource *source, Permissions *permissions, QWidget *parent)
    : DialogFrame(Width::Wide, parent)
    , m_source(source)
    , m_permissions(permissions)
    , m_model(new ImportsModel(this))
    , m_table(new TablePanel(u"imports"_s))
    , m_post(new QPushButton(tr("&Post Lines…")))
    , m_remove(new QPushButton(tr("Remove…")))
{
    setWindowTitle(tr("Imported Files"));
    setLead(tr("Bill files whose lines are in review. A file is recognised by its content and never imported twice. Posting makes its lines charges."));
    setConfirmText(tr("Close"));
    cancelButton()->hide();
    connect(this, &DialogFrame::confirmed, this, &QDialog::close);
    m_table->setModel(m_model);
    m_table->setName(tr("Imported files"));
    m_table->filterBar()->setPlaceholder(tr("Filter files"));
    const bool may = m_permissions->may(u"ImportLines"_s);
    m_table->setEmptyText(u"import"_s, tr("No file imported yet"), may ? QString() : m_permissions->why(u"ImportLines"_s), may ? tr("Import Bill Files…") : QString());
    m_table->setMinimumHeight(280);
    addHanging(m_table, 1);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Remove import"));
    setButtonKind(m_remove, ButtonKind::Destructive);
    addFooterWidget(m_remove);
    m_post->setAutoDefault(false);
    m_post->setAccessibleName(tr("Post Lines"));
    addFooterWidget(m_post);

    connect(m_table, &TablePanel::emptyActionTriggered, this, &ImportListDialog::importRequested);
    connect(m_table, &TablePanel::retryRequested, m_model, [this] { m_model->refresh(); });
    connect(m_table->view(), &TableView::selectionEdited, this, &ImportListDialog::updateButtons);
    connect(m_post, &QPushButton::clicked, this, &ImportListDialog::postLines);
    connect(m_remove, &QPushButton::clicked, this, &ImportListDialog::confirmRemoval);
    connect(m_model->feed(), &SectionFeed::ready, this, [this] {
        m_table->setReady();
        updateButtons();
    });
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) { m_table->setFailed(tr("The list could not be read"), refusal.message); });
    m_table->setLoading(tr("Reading the list of imports"));
    m_model->setSource(source);
    m_model->refresh();
    updateButtons();
}

void ImportListDialog::updateButtons()
{
    const bool may = m_permissions->may(u"RemoveImport"_s);
    const bool chosen = m_table->view()->selectionModel() && m_table->view()->selectionModel()->hasSelection();
    m_remove->setEnabled(may && chosen);
    m_remove->setToolTip(!may ? m_permissions->why(u"RemoveImport"_s) : chosen ? QString() : tr("Choose a file first"));
    m_remove->setAccessibleDescription(m_remove->toolTip());

    const ImportRow *import = chosen ? m_model->importAt(m_table->toModel(m_table->view()->selectionModel()->selectedRows().constFirst()).row()) : nullptr;
    QString reason;
    if (!m_permissions->mayAnywhere(u"PostLines"_s))
        reason = m_permissions->whyNowhere(u"PostLines"_s);
    else if (!import)
        reason = tr("Choose a file first");
    else if (import->postedAt)
        reason = tr("Posted already, as %n charge(s)", nullptr, int(std::min<qint64>(import->charges, INT_MAX)));
    m_post->setEnabled(import && reason.isEmpty());
    m_post->setToolTip(reason);
    m_post->setAccessibleDescription(reason);
}

void ImportListDialog::postLines()
{
    const QModelIndexList rows = m_table->view()->selectionModel()->selectedRows();
    const ImportRow *import = rows.isEmpty() ? nullptr : m_model->importAt(m_table->toModel(rows.constFirst()).row());
    if (!import || !m_source)
        return;
    auto *question = new PostLinesDialog(m_source, import->import, import->file, QLocale().toString(import->lines), this);
    connect(question, &PostLinesDialog::posted, this, &ImportListDialog::notice);
    question->open();
}

void ImportListDialog::confirmRemoval()
{
    const QModelIndexList rows = m_table->view()->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const QModelIndex row = m_table->toModel(rows.constFirst()).siblingAtColumn(ImportsModel::File);
    const QString id = row.data(IdRole).toString();
    const QString file = row.data().toString();
    const QString lines = row.siblingAtColumn(ImportsModel::Lines).data().toString();
    auto *question = new DialogFrame(DialogFrame::Width::Narrow, this);
    question->setWindowTitle(tr("Remove Import"));
    //: %1 is a file name, %2 a number of bill lines
    question->setLead(tr("%1 and its %2 bill lines leave review, with the marks and comments on them. The file itself is not touched and can be imported again.").arg(file, lines));
    question->setConfirmText(tr("Remove %1").arg(QString(file).replace(u'&', u"&&"_s)));
    question->setDestructive(true);
    connect(question, &DialogFrame::confirmed, this, [this, id, file, question] { remove(id, file, question); });
    question->open();
}

void ImportListDialog::remove(const QString &id, const QString &file, DialogFrame *question)
{
    if (!m_source)
        return;
    question->setBusy(true);
    RemoveImport command;
    command.import = ImportId(id);
    deliver(m_source->execute({makeOpId(), command}), question, [this, file, question](const Outcome &outcome) {
        question->setBusy(false);
        if (!outcome.isDone()) {
            question->setFailure(outcome.refusal.message);
            return;
        }
        question->close();
        Q_EMIT notice(tr("%1 was removed from review").arg(file));
    });
}

} // namespace purser
