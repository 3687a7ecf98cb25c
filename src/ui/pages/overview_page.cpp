// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "models/cells.h"
#include "models/words.h"
#include "models/workspace.h"
#include "ui/chip.h"
#include "ui/figure_label.h"
#include "ui/filter_bar.h"
#include "ui/hairline.h"
#include "ui/pages/account_card_view.h"
#include "ui/pages/overview_table_model.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/type.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace purser {

namespace {

constexpr int mostTotals = 4;
constexpr int mostCards = 3;
constexpr int cardWidth = 280;

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

/// Columns parted by lines, not boxes.
void addColumn(QHBoxLayout *layout, QWidget *column)
{
    if (layout->count() > 0) {
        layout->addSpacing(12);
        layout->addWidget(new Hairline(Qt::Vertical));
        layout->addSpacing(24);
    }
    layout->addWidget(column, 1);
}

} // namespace

OverviewPage::OverviewPage(Workspace *workspace, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_workspace(workspace)
    , m_totals(new QWidget)
    , m_totalsLayout(new QHBoxLayout(m_totals))
    , m_cards(new QWidget)
    , m_cardsLayout(new QHBoxLayout(m_cards))
    , m_model(new OverviewTableModel(workspace->accounts(), this))
    , m_table(new TablePanel(QStringLiteral("overview.accounts")))
    , m_status(new QComboBox)
{
    for (QHBoxLayout *layout : {m_totalsLayout, m_cardsLayout}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    // Their contents never force the window wider.
    m_totals->setMinimumWidth(1);
    m_cards->setMinimumWidth(1);
    addInset(m_totals);
    addSeparator();
    m_cardsRow = addSection({});
    addInset(m_cards);
    addSeparator();
    m_accountsRow = addSection({});
    m_table->filterBar()->addControl(m_status);
    m_table->setModel(m_model);
    m_table->sortBy(OverviewTableModel::AvailableCredit, Qt::DescendingOrder);
    m_table->setSumColumn(OverviewTableModel::AvailableCredit);
    m_table->setHiddenByDefault({OverviewTableModel::OwnerColumn, OverviewTableModel::OwnerUid, OverviewTableModel::NextAlert});
    m_table->view()->setSecondaryColumns({OverviewTableModel::AccountIdColumn});
    m_table->view()->setStretchColumn(OverviewTableModel::Name);
    addHanging(m_table, 1);
    setMainTable(m_table);

    connect(m_status, &QComboBox::currentIndexChanged, m_model, [this] { m_model->setStatus(m_status->currentData().toString()); });
    connect(m_table->filterBar(), &FilterBar::cleared, this, [this] { m_status->setCurrentIndex(0); });
    connect(m_table->view(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex row = m_table->toModel(index);
        if (row.isValid() && index.data(FigureRole).toString().isEmpty())
            Q_EMIT accountChosen(row.siblingAtColumn(OverviewTableModel::Name).data(IdRole).toString());
    });
    connect(workspace->accounts()->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_table->setFailed(tr("The accounts cannot be shown"), refusal.message);
    });
    connect(workspace->accounts()->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_table, &TablePanel::retryRequested, this, &OverviewPage::refresh);
    connect(workspace->accounts(), &AccountsModel::updated, this, &OverviewPage::update);
    retranslate();
}

void OverviewPage::refresh()
{
    m_workspace->accounts()->refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Beside an open Explain panel there is room for fewer cards; the table below has every account anyway.
    const int fitting = qBound(1, (width() - 48) / scaled(cardWidth), mostCards);
    if (fitting != m_cardsShown) {
        m_cardsShown = fitting;
        updateCards();
    }
}

void OverviewPage::retranslate()
{
    setTitle(tr("Overview"));
    m_cardsRow->setTitle(tr("Needs attention first"));
    m_accountsRow->setTitle(tr("All billing accounts"));
    m_table->setName(tr("All billing accounts"));
    m_table->filterBar()->setPlaceholder(tr("Filter accounts"));
    m_table->setEmptyText(QStringLiteral("wallet"), tr("No billing accounts"), tr("This book has none yet that you may see. Registering a cloud account makes one."));
    const int status = qMax(0, m_status->currentIndex());
    const QSignalBlocker blocker(m_status);
    m_status->clear();
    m_status->setAccessibleName(tr("Account Status"));
    m_status->addItem(tr("Any status"), QString());
    for (AccountStatus each : {AccountStatus::Valid, AccountStatus::Frozen, AccountStatus::Deregistered})
        m_status->addItem(Words::accountStatus(each), toText(each));
    m_status->setCurrentIndex(status);
    m_model->refresh();
    update();
}

void OverviewPage::update()
{
    const qsizetype count = m_workspace->accounts()->cards().size();
    setCaption(tr("%n billing account(s) you may see", nullptr, int(count)));
    updateTotals();
    updateCards();
}

void OverviewPage::updateTotals()
{
    clearLayout(m_totalsLayout);
    int columns = 0;
    const auto add = [&](const QString &name, const Money &amount, bool problem, QWidget *below) {
        if (columns++ == mostTotals)
            return;
        auto *column = new QWidget;
        auto *layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        auto *figure = new FigureLabel(FigureLabel::Size::Small);
        figure->setAmount(moneyText(amount), amount.currency.code(), problem);
        figure->setFigure(name, QString());
        layout->addWidget(new TextLabel(name, Type::Small, Color::Text2));
        layout->addWidget(figure, 0, Qt::AlignLeading);
        layout->addWidget(below, 0, Qt::AlignLeading);
        addColumn(m_totalsLayout, column);
    };
    const auto summaries = m_workspace->accounts()->summaries();
    for (const CurrencySummary &sum : summaries) {
        add(tr("Available Credit"), sum.availableCredit, sum.availableCredit.amount.isNegative(),
            new TextLabel(tr("%n account(s)", nullptr, sum.accounts), Type::Small, Color::Text2));
    }
    for (const CurrencySummary &sum : summaries) {
        if (sum.overdueAccounts == 0)
            continue;
        add(tr("Overdue"), sum.overdue, true, new StateChip(Chip::Problem, tr("%n account(s)", nullptr, sum.overdueAccounts)));
    }
    if (columns < mostTotals)
        m_totalsLayout->addStretch(mostTotals - columns);
    m_totals->setVisible(columns > 0);
}

void OverviewPage::updateCards()
{
    clearLayout(m_cardsLayout);
    QList<AccountCard> cards = m_workspace->accounts()->cards();
    // Overdue first, then whose credit ends soonest; the rest as they come.
    std::stable_sort(cards.begin(), cards.end(), [](const AccountCard &a, const AccountCard &b) {
        const auto rank = [](const AccountCard &card) { return card.account.overdue ? -1 : card.runwayDays.value_or(std::numeric_limits<qint64>::max()); };
        return rank(a) < rank(b);
    });
    for (const AccountCard &card : cards.mid(0, m_cardsShown)) {
        auto *view = new AccountCardView(card);
        connect(view, &AccountCardView::explainRequested, this, &Page::explainRequested);
        connect(view, &AccountCardView::chosen, this, &OverviewPage::accountChosen);
        addColumn(m_cardsLayout, view);
    }
    const int missing = m_cardsShown - int(qMin<qsizetype>(cards.size(), m_cardsShown));
    if (missing > 0)
        m_cardsLayout->addStretch(missing);
    m_cards->setVisible(!cards.isEmpty());
}

} // namespace purser
