// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bill_against_cash.h"

#include "models/bills_model.h"
#include "models/explain_model.h"
#include "models/words.h"
#include "ui/filter_bar.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace purser {

BillAgainstCash::BillAgainstCash(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_month(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_billModel(new BillAgainstCashModel(this))
    , m_monthModel(new ExplainModel(this))
    , m_billTable(new TablePanel(QStringLiteral("bills.against-cash")))
    , m_monthTable(new TablePanel(QStringLiteral("bills.cash-change")))
{
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setExpanding(false);
    m_tabs->setObjectName(QStringLiteral("againstCashTabs"));
    m_month->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_month);
    head->addSpacing(8);

    for (TablePanel *table : {m_billTable, m_monthTable}) {
        table->filterBar()->hide();
        table->view()->setTree(true);
        m_stack->addWidget(table);
    }
    m_billTable->setModel(m_billModel);
    m_billTable->setSumColumn(BillAgainstCashModel::Amount);
    m_billTable->view()->setSortingEnabled(false);
    m_billTable->view()->setSecondaryColumns({BillAgainstCashModel::Basis});
    m_billTable->view()->setDefaultWidths({300, 240, 160});
    m_billTable->view()->setStretchColumn(BillAgainstCashModel::Basis);
    m_monthTable->setModel(m_monthModel);
    m_monthTable->setSumColumn(ExplainModel::Amount);
    m_monthTable->view()->setSortingEnabled(false);
    m_monthTable->view()->setDefaultWidths({300, 160});
    m_monthTable->view()->setStretchColumn(ExplainModel::Term);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_month->setVisible(tab == 1);
        showMonth();
    });
    connect(m_month, &QComboBox::activated, this, &BillAgainstCash::showMonth);
    connect(m_monthModel->feed(), &SectionFeed::started, this, [this] { m_monthTable->setLoading(tr("Reading the month")); });
    connect(m_monthModel->feed(), &SectionFeed::ready, this, [this] {
        m_monthTable->setReady();
        m_monthTable->view()->expandToDepth(0);
    });
    connect(m_monthModel->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_monthTable->setFailed(tr("The change in cash balance cannot be shown"), refusal.message);
    });
    connect(m_monthTable, &TablePanel::retryRequested, m_monthModel, &ExplainModel::refresh);
    m_month->hide();
    retranslate();
}

void BillAgainstCash::setSource(DataSource *source)
{
    m_monthModel->setSource(source);
}

void BillAgainstCash::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    setBill(m_bill);
}

void BillAgainstCash::setMonths(const QString &account, const QList<Month> &months)
{
    m_account = account;
    const QString before = m_month->currentText();
    m_month->clear();
    for (const Month &month : months)
        m_month->addItem(Words::month(month));
    m_month->setCurrentIndex(qMax(0, m_month->findText(before)));
    showMonth();
}

void BillAgainstCash::setBill(const std::optional<BillRow> &bill)
{
    m_bill = bill;
    m_billModel->setBill(bill, m_names);
    m_billTable->view()->expandAll();
}

void BillAgainstCash::showMonth()
{
    // Only what is looked at is asked: the bridge reads every posting of its month.
    if (m_tabs->currentIndex() != 1)
        return;
    const auto month = Month::parse(m_month->currentText());
    m_monthModel->setFigure(month ? QStringLiteral("cashChange") : QString(), m_account, month);
    if (!month)
        m_monthTable->setReady();
}

void BillAgainstCash::retranslate()
{
    //: how a bill is paid by cash and by what is not cash
    m_tabs->setAccessibleName(tr("Bill against Cash"));
    m_tabs->setTabText(0, tr("Bill against Cash"));
    m_tabs->setTabText(1, tr("Change in Cash Balance"));
    m_month->setAccessibleName(tr("Month"));
    m_billTable->setName(tr("Bill against Cash"));
    m_monthTable->setName(tr("Change in Cash Balance"));
    m_billTable->setEmptyText(QStringLiteral("bill"), tr("No bill is chosen"),
                              tr("Choose a bill above to see how much of it coupons, cards and credit refunds paid, and how much it took from cash."));
    m_monthTable->setEmptyText(QStringLiteral("calendar"), tr("No month with a bill"),
                               tr("Once there is a bill, its month shows here why bills and the change in cash balance differ."));
    setBill(m_bill);
    showMonth();
}

void BillAgainstCash::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
