// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/write_off_dialog.h"

#include "models/write_off_settings.h"
#include "ui/filter_bar.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QVBoxLayout>

namespace purser {

namespace {

TextLabel *sentenceLabel()
{
    auto *label = new TextLabel(Type::Body);
    label->setWordWrap(true);
    return label;
}

QString buttonName(QString account)
{
    return account.replace(u'&', QStringLiteral("&&"));
}

} // namespace

AutomaticWriteOffDialog::AutomaticWriteOffDialog(DataSource *source, const AccountRow &account, bool enable, QWidget *parent)
    : CommandDialog(source, Width::Narrow, parent)
    , m_account(account)
    , m_enable(enable)
    , m_follows(sentenceLabel())
{
    setObjectName(QStringLiteral("automaticWriteOffDialog"));
    body()->addWidget(m_follows);
    connect(this, &DialogFrame::confirmed, this, [this] { send(SetAutomaticWriteOff{m_account.account, m_enable}, tr("Setting Automatic Write-off")); });
    retranslate();
}

void AutomaticWriteOffDialog::retranslate()
{
    setWindowTitle(tr("Automatic Write-off"));
    setLead(m_enable ? tr("%1 · %2. Bills wait now until a person settles them.").arg(m_account.name, m_account.account.text())
                     : tr("%1 · %2. Bills are cleared now by the time they were issued: whenever money comes in, a limit is raised or a bill is issued.")
                           .arg(m_account.name, m_account.account.text()));
    m_follows->setText(m_enable ? tr("From the next of these on, coupons, cards, credit refunds and cash pay the open bills, oldest first, while available credit is above 0. "
                                     "A bill whose settlement was reversed still waits for Settle Bills.")
                                : tr("From now on nothing is paid by itself: bills are paid with Settle Bills, or by a unified settlement. What is not paid stays owed and can make the account overdue."));
    setConfirmText((m_enable ? tr("Turn On for %1") : tr("Turn Off for %1")).arg(buttonName(m_account.name)));
}

PreviousBillsDialog::PreviousBillsDialog(DataSource *source, const AccountRow &account, bool enable, QWidget *parent)
    : CommandDialog(source, enable ? Width::Medium : Width::Narrow, parent)
    , m_account(account)
    , m_enable(enable)
    , m_model(new PreviousBillsModel(this))
    , m_follows(sentenceLabel())
{
    setObjectName(QStringLiteral("previousBillsDialog"));
    body()->addWidget(m_follows);
    if (enable) {
        m_table = new TablePanel(QStringLiteral("write-off.previous"));
        m_table->filterBar()->hide();
        m_table->setModel(m_model);
        m_table->view()->setSortingEnabled(false);
        m_table->view()->setFitsRows(6);
        m_table->view()->setStretchColumn(PreviousBillsModel::Bill);
        addHanging(m_table);
        connect(m_model->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
        connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
            m_table->setFailed(tr("The effect cannot be shown"), refusal.message);
        });
        connect(m_table, &TablePanel::retryRequested, m_model, &PreviousBillsModel::refresh);
        m_model->setSource(source);
        m_model->setAccount(account.account.text());
    }
    connect(this, &DialogFrame::confirmed, this, [this] { send(SetWriteOffPreviousBills{m_account.account, m_enable}, tr("Setting Write off Previous Bills")); });
    retranslate();
}

void PreviousBillsDialog::retranslate()
{
    setWindowTitle(tr("Write off Previous Bills"));
    setLead(m_enable ? tr("%1 · %2. A credit refund pays bills of its month and later ones now, not those before.").arg(m_account.name, m_account.account.text())
                     : tr("%1 · %2. Credit refunds pay bills of every month now, the oldest first.").arg(m_account.name, m_account.account.text()));
    m_follows->setText(m_enable ? tr("If it is on, credit refunds clear bills of earlier months too, in chronological order. What is unsettled of such a bill falls, what can be invoiced of it does not, so the two differ. "
                                     "Nothing is paid at once: the next write-off or settlement pays so.")
                                : tr("If it is off, a credit refund pays only bills of its month and later. What it has paid stays paid."));
    if (m_table) {
        m_table->setName(tr("Effect on unpaid bills"));
        m_table->setEmptyText(QStringLiteral("check-circle"), tr("No bill changes now"), tr("There is no unpaid bill with a later credit refund to pay it."));
    }
    setConfirmText((m_enable ? tr("Turn On for %1") : tr("Turn Off for %1")).arg(buttonName(m_account.name)));
}

} // namespace purser
