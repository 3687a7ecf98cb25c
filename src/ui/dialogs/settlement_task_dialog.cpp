// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settlement_task_dialog.h"

#include "models/roles.h"
#include "models/words.h"
#include "models/workspace.h"
#include "ui/filter_bar.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QStandardItemModel>

namespace purser {

namespace {

QStandardItem *choice(const QString &text, const QString &detail, const QString &id, bool checked)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setCheckable(true);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    item->setData(detail, SecondaryTextRole);
    item->setData(id, IdRole);
    return item;
}

} // namespace

SettlementTaskDialog::SettlementTaskDialog(Workspace *workspace, const std::optional<SettlementRow> &edited, Instant now, QWidget *parent)
    : CommandDialog(workspace->source(), Width::Medium, parent)
    , m_edited(edited)
    , m_accounts(new QStandardItemModel(this))
    , m_months(new QStandardItemModel(this))
    , m_accountsTitle(new TextLabel(Type::SmallBold))
    , m_monthsTitle(new TextLabel(Type::SmallBold))
{
    setObjectName(QStringLiteral("settlementTaskDialog"));
    const QString command = edited ? QStringLiteral("EditUnifiedSettlement") : QStringLiteral("StartUnifiedSettlement");
    for (const AccountCard &card : workspace->accounts()->cards()) {
        const AccountRow &account = card.account;
        const QString id = account.account.text();
        const bool on = edited ? edited->accounts.contains(account.account) : id == workspace->account();
        QStandardItem *item = choice(account.name, id, id, on);
        QString why;
        if (account.type == AccountType::Ecosystem)
            why = tr("its bills are paid from its quota");
        else if (account.status != AccountStatus::Valid)
            why = Words::accountStatus(account.status);
        else if (!workspace->permissions()->may(command, id))
            why = workspace->permissions()->why(command, id);
        if (!why.isEmpty()) {
            item->setEnabled(false);
            item->setCheckState(Qt::Unchecked);
            //: an account that cannot be chosen: %1 is its id, %2 says why
            item->setData(tr("%1 · %2").arg(id, why), SecondaryTextRole);
        }
        m_accounts->appendRow(item);
    }
    // The cloud settles from this month on (decisions 19); two years are what a person still has open.
    const Month first(2023, 4);
    const Month before = now.month().plus(-1);
    for (Month month = before; month >= first && m_months->rowCount() < 24; month = month.plus(-1))
        m_months->appendRow(choice(Words::month(month), {}, month.text(), edited ? edited->months.contains(month) : month == before));

    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    m_accountTable = addList(m_accounts, QStringLiteral("settlement.accounts"));
    m_monthTable = addList(m_months, QStringLiteral("settlement.months"));
    for (auto [column, title, table] : {std::tuple(left, m_accountsTitle, m_accountTable), std::tuple(right, m_monthsTitle, m_monthTable)}) {
        column->setSpacing(4);
        column->addWidget(title);
        column->addWidget(table, 1);
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left, 2);
    columns->addLayout(right, 1);
    body()->addLayout(columns);
    for (QStandardItemModel *model : {m_accounts, m_months}) {
        connect(model, &QStandardItemModel::itemChanged, this, [this] {
            this->edited();
            update();
        });
    }
    connect(this, &DialogFrame::confirmed, this, &SettlementTaskDialog::confirm);
    retranslate();
    m_accountTable->view()->setFocus();
}

TablePanel *SettlementTaskDialog::addList(QStandardItemModel *model, const QString &viewId)
{
    auto *table = new TablePanel(viewId);
    table->filterBar()->hide();
    table->setModel(model);
    table->view()->setHeaderHidden(true);
    table->view()->setSortingEnabled(false);
    table->view()->setStretchColumn(0);
    table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(240);
    return table;
}

QStringList SettlementTaskDialog::checked(const QStandardItemModel *model) const
{
    QStringList ids;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->item(row)->checkState() == Qt::Checked)
            ids << model->item(row)->data(IdRole).toString();
    }
    ids.sort();
    return ids;
}

void SettlementTaskDialog::retranslate()
{
    setWindowTitle(m_edited ? tr("Edit Settlement") : tr("Start Settlement"));
    setLead(m_edited ? tr("Settlement %1. After a change it is a draft again.").arg(m_edited->settlement.text())
                     : tr("Choose accounts and months. Nothing is paid yet: a task is a draft until it is run. Until it is completed or closed, automatic write-off of these accounts waits."));
    m_accountTable->setName(tr("Accounts"));
    m_monthTable->setName(tr("Months"));
    update();
}

void SettlementTaskDialog::update()
{
    const auto accounts = checked(m_accounts).size(), months = checked(m_months).size();
    m_accountsTitle->setText(tr("Accounts: %L1 of %L2").arg(accounts).arg(m_accounts->rowCount()));
    m_monthsTitle->setText(tr("Months: %L1 of at most %L2").arg(months).arg(mostMonths));
    m_monthsTitle->setColor(months > mostMonths ? Color::Neg : Color::Text);
    const QString what = tr("%n account(s)", nullptr, int(accounts));
    setConfirmText(m_edited ? tr("Change to %1").arg(what) : tr("Start for %1").arg(what));
    setBlocked(accounts == 0          ? tr("Choose at least one account.")
                   : months == 0      ? tr("Choose at least one month.")
                   : months > mostMonths ? tr("A settlement takes at most three months.")
                                         : QString());
}

void SettlementTaskDialog::confirm()
{
    QList<AccountId> accounts;
    for (const QString &id : checked(m_accounts))
        accounts << AccountId(id);
    QList<Month> months;
    for (const QString &text : checked(m_months))
        months << Month::parse(text).value_or(Month());
    if (m_edited)
        send(EditUnifiedSettlement{m_edited->settlement, accounts, months}, tr("Changing"));
    else
        send(StartUnifiedSettlement{std::nullopt, accounts, months}, tr("Starting"));
}

} // namespace purser
