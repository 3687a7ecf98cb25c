// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"

#include "models/ledger_models.h"
#include "ui/filter_bar.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QEvent>
#include <QPushButton>

namespace purser {

HistoryDialog::HistoryDialog(DataSource *source, const QString &account, const QString &accountName, const QString &ledger, QWidget *parent)
    : DialogFrame(Width::Wide, parent)
    , m_account(account)
    , m_accountName(accountName)
    , m_ledger(ledger)
    , m_model(new HistoryModel(this))
    , m_table(new TablePanel(QStringLiteral("history")))
{
    setObjectName(QStringLiteral("historyDialog"));
    m_model->setSource(source);
    m_table->setModel(m_model);
    m_table->sortBy(HistoryModel::Transaction, Qt::DescendingOrder);
    m_table->setSumColumn(HistoryModel::Change);
    m_table->view()->setStretchColumn(HistoryModel::Reason);
    m_table->setMinimumHeight(360);
    addHanging(m_table, 1);
    cancelButton()->hide();
    connect(this, &DialogFrame::confirmed, this, &QDialog::accept);
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_table->setFailed(tr("The history cannot be shown"), refusal.message);
    });
    connect(m_model->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_table, &TablePanel::retryRequested, m_model, &HistoryModel::refresh);
    retranslate();
    m_model->setQuestion(account, fromText<HistoryLedger>(ledger).value_or(HistoryLedger::Cash));
}

void HistoryDialog::retranslate()
{
    QString title;
    switch (fromText<HistoryLedger>(m_ledger).value_or(HistoryLedger::Cash)) {
    case HistoryLedger::Cash: title = tr("Change History: Cash Balance"); break;
    //: the history of a credit limit, as the product page calls it
    case HistoryLedger::CreditLimit: title = tr("Change Records: Regular Bank Credit"); break;
    case HistoryLedger::CreditRefund: title = tr("Change History: Regular Bank Credit Refund"); break;
    case HistoryLedger::Draft: title = tr("Change History: Drafts"); break;
    case HistoryLedger::Quota: title = tr("Change History: Quota"); break;
    case HistoryLedger::QuotaConsumption: title = tr("Change History: Quota Consumption Ledger Amount"); break;
    }
    setWindowTitle(title);
    setLead(tr("%1 · %2").arg(m_accountName, m_account));
    setConfirmText(tr("Close"));
    m_table->setName(title);
    m_table->filterBar()->setPlaceholder(tr("Filter changes"));
    m_table->setEmptyText(QStringLiteral("clock"), tr("No changes yet"), tr("Every change of this asset will be listed here with the amount before and after."));
}

void HistoryDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
