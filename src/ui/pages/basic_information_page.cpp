// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/basic_information_page.h"

#include "models/workspace.h"
#include "models/permission_table_model.h"
#include "models/words.h"
#include "ui/chip.h"
#include "ui/filter_bar.h"
#include "ui/icons.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/type.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace purser {

BasicInformationPage::BasicInformationPage(Workspace *workspace, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_workspace(workspace)
    , m_rename(new QAction(this))
    , m_statusLabel(new TextLabel(Type::Small, Color::Text2))
    , m_status(new StateChip)
    , m_statusMeaning(new TextLabel(Type::Small, Color::Text2))
    , m_may(new TablePanel(QStringLiteral("basic.permissions")))
{
    m_rename->setObjectName(QStringLiteral("renameAction"));
    addTitleAction(m_rename);
    connect(m_rename, &QAction::triggered, this, [this] { Q_EMIT renameRequested(m_workspace->account()); });

    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    int row = 0;
    m_name = addFact(grid, row++, false);
    m_id = addFact(grid, row++, true);
    m_type = addFact(grid, row++, false);
    m_owner = addFact(grid, row++, false);
    m_ownerUid = addFact(grid, row++, true);
    m_created = addFact(grid, row++, false);
    m_currency = addFact(grid, row++, false);
    grid->setRowMinimumHeight(row, scaled(24));
    grid->addWidget(m_statusLabel, row, 0);
    auto *status = new QWidget;
    auto *statusLayout = new QHBoxLayout(status);
    statusLayout->setContentsMargins(0, 0, 0, 0);
    statusLayout->setSpacing(8);
    statusLayout->addWidget(m_status);
    statusLayout->addWidget(m_statusMeaning, 1);
    grid->addWidget(status, row++, 1, 1, 2);
    m_roles = addFact(grid, row++, false);
    addInset(facts);

    addSeparator();
    m_mayRow = addSection({});
    auto *model = new PermissionTableModel(workspace->permissions(), this);
    connect(workspace, &Workspace::accountChanged, model, [this, model] { model->setAccount(m_workspace->account()); });
    model->setAccount(workspace->account());
    m_may->setModel(model);
    m_may->view()->setDefaultWidths({240, 120, 500});
    m_may->view()->setStretchColumn(PermissionTableModel::Why);
    addHanging(m_may, 1);
    setMainTable(m_may);

    connect(workspace, &Workspace::accountChanged, this, &BasicInformationPage::update);
    connect(workspace, &Workspace::accountsUpdated, this, &BasicInformationPage::update);
    connect(workspace->permissions(), &Permissions::changed, this, &BasicInformationPage::update);
    retranslate();
}

BasicInformationPage::Fact BasicInformationPage::addFact(QGridLayout *grid, int row, bool copyable)
{
    Fact fact;
    fact.label = new TextLabel(Type::Small, Color::Text2);
    fact.value = new TextLabel(Type::Body, Color::Text);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fact.value->setFocusPolicy(Qt::ClickFocus);
    fact.label->setBuddy(fact.value);
    grid->addWidget(fact.label, row, 0);
    auto *holder = new QHBoxLayout;
    holder->setSpacing(4);
    holder->addWidget(fact.value);
    grid->addLayout(holder, row, 1, 1, 2, Qt::AlignLeading | Qt::AlignVCenter);
    grid->setRowMinimumHeight(row, scaled(24));
    if (copyable) {
        fact.copy = new QPushButton(themedIcon(QStringLiteral("copy")), QString());
        fact.copy->setFlat(true);
        connect(fact.copy, &QPushButton::clicked, this, [this, value = fact.value] {
            QGuiApplication::clipboard()->setText(value->text());
            Q_EMIT notice(tr("%1 is on the clipboard.").arg(value->text()));
        });
        holder->addWidget(fact.copy);
    }
    return fact;
}

void BasicInformationPage::setFact(const Fact &fact, const QString &label, const QString &value)
{
    fact.label->setText(label);
    fact.value->setText(value);
    fact.value->setAccessibleName(label);
    if (fact.copy) {
        fact.copy->setAccessibleName(tr("Copy %1").arg(label));
        fact.copy->setToolTip(tr("Copy %1").arg(label));
    }
}

void BasicInformationPage::retranslate()
{
    setTitle(tr("Basic Information"));
    m_rename->setText(tr("&Rename…"));
    m_mayRow->setTitle(tr("What you may do"));
    m_may->setName(tr("What you may do"));
    m_may->filterBar()->setPlaceholder(tr("Filter commands"));
    m_may->setEmptyText(QStringLiteral("shield"), tr("Nothing is known yet"), tr("The rules are being read."));
    m_workspace->permissions()->refresh();
    update();
}

void BasicInformationPage::update()
{
    const AccountCard *card = m_workspace->card();
    const AccountRow account = card ? card->account : AccountRow{};
    setCaption(account.name, account.account.text(), card ? tr("· %1 · owner %2").arg(Words::accountType(account.type), account.owner) : QString());
    setFact(m_name, tr("Account Name"), account.name);
    setFact(m_id, tr("Account ID"), account.account.text());
    setFact(m_type, tr("Account Type"), card ? Words::accountType(account.type) : QString());
    setFact(m_owner, tr("Owner"), account.owner);
    setFact(m_ownerUid, tr("Owner UID"), account.ownerUid.text());
    setFact(m_created, tr("Created At"), card ? tr("%1 (UTC+8)").arg(Words::time(account.createdAt)) : QString());
    //: the currency in which the account is billed and settles
    setFact(m_currency, tr("Settlement Currency"), account.currency.code());
    QStringList roles;
    for (const QString &word : account.permissions)
        roles << Words::permission(word);
    setFact(m_roles, tr("Your permissions"), roles.join(QStringLiteral(", ")));
    m_statusLabel->setText(tr("Account Status"));
    m_status->setVisible(card);
    if (card) {
        switch (account.status) {
        case AccountStatus::Valid:
            m_status->setState(Chip::Good, Words::accountStatus(account.status));
            m_statusMeaning->setText({});
            break;
        case AccountStatus::Frozen:
            m_status->setState(Chip::Info, Words::accountStatus(account.status), QStringLiteral("freeze"));
            m_statusMeaning->setText(tr("It can be read and receives money; nothing goes out and nothing is settled."));
            break;
        case AccountStatus::Deregistered:
            m_status->setState(Chip::Off, Words::accountStatus(account.status));
            m_statusMeaning->setText(tr("Final: it can only be read."));
            break;
        }
    }
    const bool may = card && m_workspace->permissions()->may(QStringLiteral("RenameBillingAccount"), account.account.text());
    const bool possible = may && account.status != AccountStatus::Deregistered;
    m_rename->setEnabled(possible);
    m_rename->setToolTip(possible  ? tr("Gives the account another name; its ID never changes.")
                             : may ? tr("A deregistered account can only be read.")
                                   : m_workspace->permissions()->why(QStringLiteral("RenameBillingAccount"), account.account.text()));
}

} // namespace purser
