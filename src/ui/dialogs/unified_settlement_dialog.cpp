// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unified_settlement_dialog.h"

#include "models/cells.h"
#include "models/settlements_model.h"
#include "models/workspace.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/settlement_task_dialog.h"
#include "ui/filter_bar.h"
#include "ui/style.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/// "3 bills, 1,204.50 USD outstanding" cannot be translated from parts, so the amounts are one text.
QString outstandingText(const SettlementRow &row)
{
    QStringList amounts;
    for (const CurrencyAmountRow &amount : row.outstanding)
        amounts << moneyText(amount.amount) + u' ' + amount.currency.code();
    return amounts.isEmpty() ? QString(QChar(0x2014)) : QLocale().createSeparatedList(amounts);
}

bool isOpen(SettlementState state)
{
    return state != SettlementState::Completed && state != SettlementState::Closed;
}

} // namespace

UnifiedSettlementDialog::UnifiedSettlementDialog(Workspace *workspace, QWidget *parent)
    : DialogFrame(Width::Wide, parent)
    , m_workspace(workspace)
    , m_model(new SettlementsModel(this))
    , m_table(new TablePanel(u"settlements"_s))
    , m_start(new QPushButton)
    , m_edit(new QPushButton)
    , m_run(new QPushButton)
    , m_close(new QPushButton)
    , m_delete(new QPushButton)
{
    setObjectName(u"unifiedSettlementDialog"_s);
    cancelButton()->hide();
    connect(this, &DialogFrame::confirmed, this, &QDialog::close);
    m_table->setModel(m_model);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortBy(SettlementsModel::Started, Qt::DescendingOrder);
    m_table->view()->setDefaultWidths({96, 136, 150, 90, 56, 128, 136, 150});
    m_table->view()->setStretchColumn(SettlementsModel::Accounts);
    m_table->setHiddenByDefault({SettlementsModel::Person});
    m_table->setMinimumHeight(280);
    addHanging(m_table, 1);

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : {m_start, m_edit, m_run, m_close, m_delete}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    setButtonKind(m_delete, ButtonKind::Destructive);
    m_start->setObjectName(u"startButton"_s);
    body()->addWidget(row);

    connect(m_start, &QPushButton::clicked, this, [this] { editTask(false); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editTask(true); });
    connect(m_run, &QPushButton::clicked, this, &UnifiedSettlementDialog::runTask);
    connect(m_close, &QPushButton::clicked, this, &UnifiedSettlementDialog::closeTask);
    connect(m_delete, &QPushButton::clicked, this, &UnifiedSettlementDialog::removeTask);
    connect(m_table, &TablePanel::emptyActionTriggered, this, [this] { editTask(false); });
    connect(m_table, &TablePanel::retryRequested, m_model, &SettlementsModel::refresh);
    connect(m_table->view(), &TableView::selectionEdited, this, &UnifiedSettlementDialog::updateButtons);
    connect(m_model, &SettlementsModel::updated, this, [this] {
        if (!chosen() && m_model->rowCount() > 0)
            m_table->view()->setCurrentIndex(m_table->view()->model()->index(0, 0));
        updateButtons();
    });
    connect(m_model->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_table->setFailed(tr("The settlements cannot be shown"), refusal.message);
    });
    connect(workspace->permissions(), &Permissions::changed, this, &UnifiedSettlementDialog::retranslate);
    m_model->setSource(workspace->source());
    retranslate();
    m_model->refresh();
}

void UnifiedSettlementDialog::retranslate()
{
    setWindowTitle(tr("Unified Settlement"));
    setLead(tr("Settles the bills of several accounts in one task: each account pays its own bills from its own funds. "
               "From its start until it is completed or closed, a task holds its accounts' months and turns their automatic write-off off."));
    setConfirmText(tr("Close"));
    m_table->setName(tr("Unified settlements"));
    m_table->filterBar()->setPlaceholder(tr("Filter settlements"));
    const QString why = whyNot(u"StartUnifiedSettlement"_s, nullptr);
    m_table->setEmptyText(u"group"_s, tr("No unified settlement"), why.isEmpty() ? tr("Start one for up to three months that are billed.") : why,
                          why.isEmpty() ? tr("Start Settlement…") : QString());
    const auto name = [](QPushButton *button, const QString &text, const QString &accessible) {
        button->setText(text);
        button->setAccessibleName(accessible);
    };
    name(m_start, tr("&Start…"), tr("Start settlement"));
    name(m_edit, tr("&Edit…"), tr("Edit settlement"));
    name(m_run, tr("&Run…"), tr("Run settlement"));
    name(m_close, tr("C&lose Task…"), tr("Close settlement"));
    name(m_delete, tr("&Delete…"), tr("Delete settlement"));
    updateButtons();
}

const SettlementRow *UnifiedSettlementDialog::chosen() const
{
    const QModelIndex current = m_table->view()->currentIndex();
    return current.isValid() ? m_model->settlementAt(m_table->toModel(current).row()) : nullptr;
}

QString UnifiedSettlementDialog::whyNot(const QString &command, const SettlementRow *row) const
{
    const Permissions *permissions = m_workspace->permissions();
    if (row) {
        for (const AccountId &account : row->accounts) {
            if (!permissions->may(command, account.text()))
                return permissions->why(command, account.text());
        }
        return {};
    }
    // A new task may take any account the person may settle.
    QString why;
    for (const AccountCard &card : m_workspace->accounts()->cards()) {
        const QString account = card.account.account.text();
        if (permissions->may(command, account))
            return {};
        why = permissions->why(command, account);
    }
    return why.isEmpty() ? tr("There is no account to settle.") : why;
}

void UnifiedSettlementDialog::updateButtons()
{
    const SettlementRow *row = chosen();
    const auto set = [&](QPushButton *button, const QString &reason) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    };
    const QString none = tr("Choose a settlement first.");
    const auto reasonOf = [&](const QString &command, bool right, const QString &wrongState) {
        return !row ? none : !right ? wrongState : whyNot(command, row);
    };
    set(m_start, whyNot(u"StartUnifiedSettlement"_s, nullptr));
    const bool editable = row && (row->state == SettlementState::Draft || row->state == SettlementState::WaitingForFunds);
    const bool open = row && isOpen(row->state);
    const QString over = tr("This settlement is over.");
    set(m_edit, reasonOf(u"EditUnifiedSettlement"_s, editable, open ? tr("It is running.") : over));
    set(m_run, reasonOf(u"RunUnifiedSettlement"_s, open, over));
    set(m_close, reasonOf(u"CloseUnifiedSettlement"_s, open, over));
    set(m_delete, reasonOf(u"DeleteUnifiedSettlement"_s, true, {}));
}

void UnifiedSettlementDialog::editTask(bool existing)
{
    const SettlementRow *row = existing ? chosen() : nullptr;
    if (existing && !row)
        return;
    auto *dialog = new SettlementTaskDialog(m_workspace, row ? std::optional(*row) : std::nullopt, SystemClock().now(), this);
    connect(dialog, &CommandDialog::done, this, [this, existing](const Outcome &outcome) {
        const QString task = outcome.result.text(u"settlement");
        Q_EMIT notice(existing ? tr("The settlement is changed; run it to pay.") : tr("Settlement %1 is a draft now; run it to pay.").arg(task));
    });
    dialog->open();
}

void UnifiedSettlementDialog::runTask()
{
    const SettlementRow *row = chosen();
    if (!row)
        return;
    const QString task = row->settlement.text();
    //: %1 is an amount or several, each with its currency
    const QString lead = tr("%n bill(s) of this task have %1 outstanding. Each account pays its own, oldest first, as far as its funds go; what is left waits for funds.", nullptr, int(row->bills)).arg(outstandingText(*row));
    confirm(RunUnifiedSettlement{row->settlement}, {tr("Run Settlement"), lead, tr("Run %1: Settle up to %2").arg(task, outstandingText(*row)), tr("Running")},
            tr("Settlement %1 ran.").arg(task));
}

void UnifiedSettlementDialog::closeTask()
{
    const SettlementRow *row = chosen();
    if (!row)
        return;
    const QString task = row->settlement.text();
    confirm(CloseUnifiedSettlement{row->settlement},
            {tr("Close Settlement"), tr("Settlement %1 ends as it is: what it paid stays paid, what is left is paid by automatic write-off again where that is on, or by hand.").arg(task),
             tr("Close Settlement %1").arg(task), tr("Closing"), true},
            tr("Settlement %1 is closed.").arg(task));
}

void UnifiedSettlementDialog::removeTask()
{
    const SettlementRow *row = chosen();
    if (!row)
        return;
    const QString task = row->settlement.text();
    confirm(DeleteUnifiedSettlement{row->settlement},
            {tr("Delete Settlement"), tr("Settlement %1 leaves the list, and no longer holds its accounts' months. What it paid stays paid.").arg(task),
             tr("Delete Settlement %1").arg(task), tr("Deleting"), true},
            tr("Settlement %1 is deleted.").arg(task));
}

void UnifiedSettlementDialog::confirm(const Command &command, const Confirmation &words, const QString &told)
{
    auto *question = new ConfirmDialog(m_workspace->source(), command, words, this);
    connect(question, &CommandDialog::done, this, [this, told] { Q_EMIT notice(told); });
    question->open();
}

void UnifiedSettlementDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
