// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/asset_information_page.h"

#include "models/assets_model.h"
#include "models/cells.h"
#include "models/words.h"
#include "models/workspace.h"
#include "ui/figure_label.h"
#include "ui/filter_bar.h"
#include "ui/icon_label.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/waterfall.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace purser {

AssetInformationPage::AssetInformationPage(Workspace *workspace, const QList<QAction *> &actions, QWidget *parent)
    : Page(Scrolling::Whole, parent)
    , m_workspace(workspace)
    , m_model(new AssetsModel(this))
    , m_income(new QAction(this))
    , m_figure(new FigureLabel(FigureLabel::Size::Headline))
    , m_figureName(new TextLabel(Type::Small, Color::Text2))
    , m_stateIcon(new IconLabel(QStringLiteral("check-circle"), Color::Pos))
    , m_state(new TextLabel(Type::Small))
    , m_runway(new TextLabel(Type::Small, Color::Text2))
    , m_waterfall(new Waterfall)
    , m_currency(new QComboBox)
    , m_table(new TablePanel(QStringLiteral("assets.composition")))
    , m_beside(new TextLabel(Type::Small, Color::Text2))
    , m_couponsRow(new QWidget)
    , m_coupons(new TextLabel(Type::Small, Color::Text2))
    , m_showCoupons(new QPushButton)
    , m_creditControl(new TextLabel(Type::Small, Color::Text2))
{
    for (QAction *action : actions)
        addTitleAction(action);
    addTitleAction(m_income);
    connect(m_income, &QAction::triggered, this, &AssetInformationPage::incomeRequested);

    auto *head = new QWidget;
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->setSpacing(8);
    headLayout->addWidget(m_figure);
    headLayout->addStretch(1);
    headLayout->addWidget(m_stateIcon);
    headLayout->addWidget(m_state);
    headLayout->addSpacing(16);
    headLayout->addWidget(m_runway);
    addInset(m_figureName);
    addInset(head);
    addGap(8);
    addInset(m_waterfall);
    m_composition = addSection({});
    m_composition->addTrailing(m_currency);

    m_table->filterBar()->hide();
    m_table->setModel(m_model);
    TableView *view = m_table->view();
    view->setTree(true);
    view->setFitsRows(24);
    view->setSortingEnabled(false);
    view->setSecondaryColumns({AssetsModel::Basis});
    view->setDefaultWidths({316, 110, 146, 124});
    view->setStretchColumn(AssetsModel::Basis);
    m_table->setSumColumn(AssetsModel::Amount);
    addHanging(m_table);
    setMainTable(m_table);
    m_beside->setWordWrap(true);
    m_creditControl->setWordWrap(true);
    addGap(8);
    auto *coupons = new QHBoxLayout(m_couponsRow);
    coupons->setContentsMargins(0, 0, 0, 0);
    coupons->setSpacing(8);
    coupons->addWidget(new IconLabel(QStringLiteral("coupon"), Color::Text2));
    coupons->addWidget(m_coupons);
    m_showCoupons->setFlat(true);
    coupons->addWidget(m_showCoupons);
    coupons->addStretch(1);
    connect(m_showCoupons, &QPushButton::clicked, this, &AssetInformationPage::couponsRequested);
    addInset(m_couponsRow);
    addInset(m_beside);
    addInset(m_creditControl);
    addStretch();

    connect(m_figure, &FigureLabel::explainRequested, this, &Page::explainRequested);
    connect(m_model, &AssetsModel::updated, this, &AssetInformationPage::update);
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_table->setFailed(tr("The assets cannot be shown"), refusal.message);
    });
    connect(m_model->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_table, &TablePanel::retryRequested, this, &AssetInformationPage::refresh);
    connect(view, &TableView::linkActivated, this, [this](const QModelIndex &, const QString &link) {
        if (link == u"history:creditLimit")
            Q_EMIT creditRequested();
        else if (link == u"bills")
            Q_EMIT billsRequested();
        else if (link.startsWith(QStringLiteral("history:")))
            Q_EMIT historyRequested(m_workspace->account(), link.mid(8));
    });
    connect(m_waterfall, &Waterfall::columnPicked, this, &AssetInformationPage::follow);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        QModelIndex top = m_table->toModel(current);
        while (top.parent().isValid())
            top = top.parent();
        const QString term = top.siblingAtColumn(AssetsModel::Term).data(IdRole).toString();
        const auto bars = m_model->bars();
        for (int i = 0; i < bars.size(); ++i) {
            if (bars[i].term == term)
                m_waterfall->setCurrentColumn(i);
        }
    });
    connect(m_currency, &QComboBox::activated, this, [this] { m_model->setCurrency(m_currency->currentText()); });
    const auto follow = [this] {
        m_model->setSource(m_workspace->source());
        m_model->setAccount(m_workspace->account());
        update();
    };
    connect(workspace, &Workspace::accountChanged, this, follow);
    connect(workspace, &Workspace::sourceChanged, this, [this] {
        m_model->setSource(m_workspace->source());
        m_model->refresh();
    });
    connect(workspace, &Workspace::accountsUpdated, this, [this] {
        m_model->setNames(m_workspace->accounts()->names());
        update();
    });
    m_model->setNames(workspace->accounts()->names());
    follow();
    retranslate();
}

void AssetInformationPage::refresh()
{
    m_model->refresh();
    m_workspace->accounts()->refresh();
}

void AssetInformationPage::follow(int bar)
{
    const auto bars = m_model->bars();
    if (bar < 0 || bar >= bars.size())
        return;
    const QModelIndex row = m_table->fromModel(m_model->index(m_model->rowOfTerm(bars[bar].term), AssetsModel::Amount));
    m_table->view()->setCurrentIndex(row);
}

void AssetInformationPage::retranslate()
{
    setTitle(tr("Asset Information"));
    m_income->setText(tr("Income and Expenditure Details"));
    m_figureName->setText(tr("Available Credit"));
    m_composition->setTitle(tr("Composition"));
    m_table->setName(tr("Composition of Available Credit"));
    m_table->setEmptyText(QStringLiteral("wallet"), tr("No account is chosen"), tr("Choose a billing account above to see what it can spend and why."));
    m_currency->setAccessibleName(tr("Currency"));
    m_showCoupons->setText(tr("Show Coupons"));
    m_showCoupons->setAccessibleName(tr("Show Coupons"));
    m_model->refresh();
    update();
}

void AssetInformationPage::update()
{
    const AccountCard *card = m_workspace->card();
    const CurrencyAssetsRow *assets = m_model->shown();
    setCaption(card ? card->account.name : QString(), card ? card->account.account.text() : QString(),
               card ? tr("· %1 · owner %2").arg(Words::accountType(card->account.type), card->account.owner) : QString());
    m_figure->setVisible(assets);
    m_waterfall->setVisible(assets);
    m_stateIcon->setVisible(assets);
    if (!assets) {
        m_state->clear();
        m_runway->clear();
        m_beside->clear();
        m_couponsRow->hide();
        m_creditControl->clear();
        m_currency->hide();
        return;
    }
    const QString code = assets->currency.code();
    const bool overdue = assets->availableCredit.amount.isNegative();
    m_figure->setAmount(moneyText(assets->availableCredit), code, overdue);
    const bool settlement = assets == &m_model->assets()->byCurrency.first();
    m_figure->setFigure(tr("Available Credit"), settlement ? QStringLiteral("availableCredit") : QString(), m_workspace->account());
    m_stateIcon->setIcon(overdue ? QStringLiteral("alert-triangle") : QStringLiteral("check-circle"), overdue ? Color::Neg : Color::Pos);
    m_state->setColor(overdue ? Color::Neg : Color::Text);
    m_state->setText(overdue ? tr("Overdue: more is owed than there is credit for") : tr("Not overdue"));
    m_runway->setText(card && card->runwayDays && !overdue ? tr("Runway: %n day(s) at the recent rate", nullptr, int(qMin<qint64>(*card->runwayDays, 999'999)))
                                                           : QString());

    QList<WaterfallColumn> columns;
    for (const AssetBar &bar : m_model->bars()) {
        WaterfallColumn column;
        column.kind = bar.total ? WaterfallColumn::Kind::Total : columns.isEmpty() ? WaterfallColumn::Kind::Start : WaterfallColumn::Kind::Step;
        column.amount = bar.amount.amount;
        column.name = bar.name;
        column.note = bar.note;
        column.digits = moneyText({bar.amount.amount.abs(), bar.amount.currency});
        columns << column;
    }
    m_waterfall->setColumns(columns, code);

    const auto &all = m_model->assets()->byCurrency;
    const QSignalBlocker blocker(m_currency);
    m_currency->clear();
    for (const CurrencyAssetsRow &row : all)
        m_currency->addItem(row.currency.code());
    m_currency->setCurrentText(code);
    m_currency->setVisible(all.size() > 1);

    const bool direct = m_model->assets()->type == AccountType::Direct;
    m_beside->setText(direct ? tr("Withdrawable %1 %3 · transferable to another billing account %2 %3")
                                   .arg(moneyText(assets->withdrawable), moneyText(assets->transferable), code)
                             : QString());
    m_beside->setVisible(direct);
    const Money &coupons = m_model->assets()->coupons;
    //: coupons and prepaid cards are not part of available credit: %1 amount, %2 currency code
    m_coupons->setText(tr("Beside it, not in it: coupons and prepaid cards %1 %2").arg(moneyText(coupons), coupons.currency.code()));
    m_couponsRow->setVisible(direct);
    m_creditControl->setText(direct && !m_model->assets()->creditUser
                                 ? tr("Credit control is not enabled for this account; credit figures appear once it is. Ask your account manager for it.")
                                 : QString());
    m_creditControl->setVisible(!m_creditControl->text().isEmpty());
}

} // namespace purser
