// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_page.h"

#include "models/credit_model.h"
#include "models/ledger_models.h"
#include "models/workspace.h"
#include "ui/figure_cards.h"
#include "ui/filter_bar.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QAction>

namespace purser {

CreditPage::CreditPage(Workspace *workspace, QAction *setLimit, QAction *setEntityLimit, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_workspace(workspace)
    , m_credit(new CreditModel(this))
    , m_records(new HistoryModel(this))
    , m_cards(new FigureCards)
    , m_sentence(new TextLabel(Type::Small, Color::Text2))
    , m_allocation(new TablePanel(QStringLiteral("credit.allocation")))
    , m_table(new TablePanel(QStringLiteral("credit.records")))
{
    addTitleAction(setLimit);
    addTitleAction(setEntityLimit);
    m_informationRow = addSection({});
    addInset(m_cards);
    m_sentence->setWordWrap(true);
    addInset(m_sentence);
    addGap(8);
    m_allocation->filterBar()->hide();
    m_allocation->setModel(m_credit);
    m_allocation->view()->setFitsRows(5);
    m_allocation->view()->setSortingEnabled(false);
    m_allocation->view()->setSecondaryColumns({CreditModel::AccountIdColumn});
    m_allocation->view()->setDefaultWidths({280, 200, 160, 140});
    m_allocation->view()->setStretchColumn(CreditModel::AccountIdColumn);
    m_allocation->setSumColumn(CreditModel::Limit);
    addHanging(m_allocation);
    addSeparator();
    m_recordsRow = addSection({});
    m_table->setModel(m_records);
    m_table->sortBy(HistoryModel::Transaction, Qt::DescendingOrder);
    m_table->setSumColumn(HistoryModel::Change);
    m_table->view()->setDefaultWidths({116, 128, 204, 126, 194, 164, 96});
    m_table->view()->setStretchColumn(HistoryModel::Reason);
    addHanging(m_table, 1);
    setMainTable(m_table);

    connect(m_cards, &FigureCards::explainRequested, this, &Page::explainRequested);
    connect(m_allocation->view(), &TableView::explainRequested, this,
            [this](const QString &figure, const QString &account) { Q_EMIT explainRequested(figure, account); });
    connect(m_allocation->view(), &TableView::currentFigureChanged, this, &Page::currentFigureChanged);
    connect(m_allocation, &TablePanel::notice, this, &Page::notice);
    connect(m_credit, &CreditModel::updated, this, &CreditPage::update);
    connect(m_records->feed(), &SectionFeed::started, this, [this] { m_table->setLoading(tr("Reading the credit records")); });
    connect(m_records->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_records->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_table->setFailed(tr("The credit records cannot be shown"), refusal.message);
    });
    connect(m_table, &TablePanel::retryRequested, this, &CreditPage::refresh);
    connect(workspace, &Workspace::accountChanged, this, &CreditPage::follow);
    connect(workspace, &Workspace::accountsUpdated, this, &CreditPage::describe);
    connect(workspace, &Workspace::sourceChanged, this, &CreditPage::follow);
    follow();
    retranslate();
}

void CreditPage::follow()
{
    m_credit->setSource(m_workspace->source());
    m_records->setSource(m_workspace->source());
    m_credit->setAccount(m_workspace->account());
    m_records->setQuestion(m_workspace->account(), HistoryLedger::CreditLimit);
    describe();
}

void CreditPage::describe()
{
    const AccountCard *card = m_workspace->card();
    setCaption(card ? card->account.name : QString(), card ? card->account.account.text() : QString(),
               tr("· the credit limit permits owing; it never pays a bill"));
    m_credit->setNames(m_workspace->accounts()->names());
}

void CreditPage::update()
{
    const auto &assets = m_credit->assets();
    const bool direct = assets && assets->type == AccountType::Direct;
    const bool user = direct && assets->creditUser;
    const auto &entity = m_credit->entity();
    QList<FigureCard> cards;
    if (user) {
        const Money limit = m_credit->limit(), used = m_credit->used();
        const QString code = limit.currency.code(), account = m_workspace->account();
        const bool beyond = used.amount > limit.amount;
        //: the credit limit of the account, as the product page calls it
        cards << FigureCard{tr("Regular Bank Credit"), moneyText(limit), code, tr("credit limit of this account"), QStringLiteral("creditLimit"), account};
        //: the part of a credit limit that is owed now
        cards << FigureCard{tr("In Use"), moneyText(used), code, beyond ? tr("more than the limit: overdue") : tr("owed beyond the account's own funds"),
                            QStringLiteral("availableCredit"), account, beyond};
    }
    if (user && entity) {
        const QString code = entity->currency.code();
        cards << FigureCard{tr("Entity Limit"), moneyText(entity->limit), code, entity->name};
        //: the part of an entity's credit limit that its accounts have
        cards << FigureCard{tr("Allocated"), moneyText(entity->allocated), code, tr("to %n account(s)", nullptr, int(entity->accounts.size()))};
        //: the part of an entity's credit limit that no account has yet
        cards << FigureCard{tr("Not Allocated"), moneyText(entity->rest), code, tr("can still be given to accounts")};
    }
    m_cards->setCards(cards);
    m_cards->setVisible(!cards.isEmpty());
    m_allocation->setVisible(user && entity && entity->accounts.size() > 0);
    QString sentence;
    if (assets && !direct)
        sentence = tr("Credit control is available for direct customer accounts. An ecosystem account has a quota instead.");
    else if (assets && !user)
        sentence = tr("Credit control is not enabled for this account; credit figures appear once it is. Ask your account manager for it.");
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void CreditPage::refresh()
{
    m_credit->refresh();
    m_records->refresh();
}

void CreditPage::retranslate()
{
    setTitle(tr("Credit Records"));
    m_informationRow->setTitle(tr("Credit Information"));
    m_recordsRow->setTitle(tr("Credit Record"));
    describe();
    m_allocation->setName(tr("Accounts that share the entity's credit limit"));
    m_table->setName(tr("Credit Record"));
    m_table->filterBar()->setPlaceholder(tr("Filter records"));
    m_table->setEmptyText(QStringLiteral("gauge"), tr("No credit record"), tr("Every increase or decrease of the credit limit will be listed here, with the amount before and after."));
    refresh();
}

} // namespace purser
