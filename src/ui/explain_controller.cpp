// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain_controller.h"

#include "models/cells.h"
#include "models/words.h"
#include "models/workspace.h"
#include "ui/explain_panel.h"
#include "ui/main_frame.h"
#include "ui/status_strip.h"
#include "ui/table_view.h"

#include <QClipboard>
#include <QGuiApplication>

namespace purser {

ExplainController::ExplainController(MainFrame *frame, Workspace *workspace)
    : QObject(frame)
    , m_frame(frame)
    , m_workspace(workspace)
    , m_model(new ExplainModel(this))
{
    ExplainPanel *panel = frame->explainPanel();
    panel->setModel(m_model);
    connect(frame, &MainFrame::explainRequested, this, &ExplainController::explain);
    connect(frame, &MainFrame::currentFigureChanged, this, &ExplainController::follow);
    connect(m_model, &ExplainModel::updated, this, &ExplainController::show);
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_frame->explainPanel()->setCheck(false, refusal.message);
    });
    connect(panel, &ExplainPanel::closeRequested, frame, [frame] { frame->setExplainShown(false); });
    connect(panel, &ExplainPanel::copyRequested, this, [this] { copy(m_model->text()); });
    connect(panel, &ExplainPanel::nodeChosen, this, &ExplainController::chooseNode);
    connect(panel, &ExplainPanel::nodeCopyRequested, this, [this](const QModelIndex &index) {
        const ExplainedNode node = m_model->node(index);
        copy(node.label + u'\t' + node.amount.text() + u' ' + node.amount.currency.code() + (node.source.isEmpty() ? QString() : u'\t' + node.source));
    });
    connect(workspace, &Workspace::sourceChanged, this, [this] {
        m_model->setSource(m_workspace->source());
        m_model->setFigure({}, {});
    });
    connect(workspace, &Workspace::accountChanged, this, [this] {
        if (m_frame->isExplainShown())
            m_model->setFigure(QStringLiteral("availableCredit"), m_workspace->account());
    });
    m_model->setSource(workspace->source());
}

void ExplainController::explain(const QString &figure, const QString &account)
{
    const QString of = account.isEmpty() ? m_workspace->account() : account;
    m_frame->setExplainShown(true);
    m_model->setFigure(figure.isEmpty() ? QStringLiteral("availableCredit") : figure, of);
}

void ExplainController::follow(const QString &figure, const QString &account)
{
    if (!figure.isEmpty() && m_frame->isExplainShown())
        m_model->setFigure(figure, account.isEmpty() ? m_workspace->account() : account);
}

void ExplainController::show()
{
    ExplainPanel *panel = m_frame->explainPanel();
    const auto &answer = m_model->answer();
    if (!answer) {
        panel->setFigure(tr("Nothing is chosen"), {}, {}, tr("Choose an amount to see what it is made of."));
        panel->setCheck(true, {});
        panel->setDetails({});
        return;
    }
    panel->setFigure(Words::term(answer->figure), moneyText(answer->amount), answer->currency.code(), tr("at %1 (UTC+8)").arg(Words::time(answer->at)));
    panel->setCheck(m_model->addsUp(), m_model->addsUp() ? QString() : tr("The terms do not add up to the figure. Please verify the book."));
    panel->tree()->expandToDepth(0);
    // Once the rows are laid out there may be a scroll bar, and less room.
    QMetaObject::invokeMethod(panel->tree(), &TableView::fitColumns, Qt::QueuedConnection);
    panel->setDetails({});
}

void ExplainController::chooseNode(const QModelIndex &index)
{
    const ExplainedNode node = m_model->node(index);
    ExplainDetails details;
    if (!node.label.isEmpty()) {
        details.title = node.label;
        details.digits = moneyText(node.amount);
        details.currency = node.amount.currency.code();
        if (!node.source.isEmpty())
            details.rows.append({tr("Source"), node.source});
        if (!node.note.isEmpty())
            details.rows.append({tr("About"), node.note});
        if (!node.person.isEmpty())
            details.rows.append({tr("By"), Words::person(node.person)});
        if (node.time.isValid())
            details.rows.append({tr("Time"), tr("%1 (UTC+8)").arg(Words::time(node.time))});
    }
    m_frame->explainPanel()->setDetails(details);
}

void ExplainController::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_frame->statusStrip()->showNotice(tr("The explanation is on the clipboard."));
}

void ExplainController::retranslate()
{
    m_model->refresh();
}

} // namespace purser
