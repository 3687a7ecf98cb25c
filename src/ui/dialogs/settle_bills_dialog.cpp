// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settle_bills_dialog.h"

#include "models/cells.h"
#include "models/payable_bills_model.h"
#include "models/plan_model.h"
#include "ui/amount_change.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/filter_bar.h"
#include "ui/hairline.h"
#include "ui/icon_label.h"
#include "ui/icons.h"
#include "ui/page.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/type.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTime>

namespace purser {

namespace {

/// "1,204.50 USD and 80.00 EUR"; amounts of different currencies never add.
QString amountsText(const QList<Money> &amounts)
{
    QStringList parts;
    for (const Money &money : amounts)
        parts << moneyText(money) + u' ' + money.currency.code();
    return QLocale().createSeparatedList(parts);
}

} // namespace

SettleBillsDialog::SettleBillsDialog(DataSource *source, const AccountRow &account, const QStringList &checked, const QHash<QString, QString> &names,
                                     QWidget *parent)
    : CommandDialog(source, Width::Wide, parent)
    , m_account(account)
    , m_bills(new PayableBillsModel(std::make_shared<SystemClock>(), this))
    , m_plan(new PlanModel(this))
    , m_billsRow(new SectionRow)
    , m_order(new TextLabel(Type::Small, Color::Text2))
    , m_billsTable(new TablePanel(QStringLiteral("settle.bills")))
    , m_issueIcon(new IconLabel(QStringLiteral("alert-circle"), Color::Neg, 14))
    , m_issue(new TextLabel(Type::Small, Color::Neg))
    , m_planRow(new SectionRow)
    , m_calculated(new TextLabel(Type::Small, Color::Text2))
    , m_why(new QPushButton)
    , m_planTable(new TablePanel(QStringLiteral("settle.plan")))
    , m_effects(new QWidget)
    , m_effectRows(new QVBoxLayout(m_effects))
    , m_note(new TextLabel(Type::Small, Color::Text2))
    , m_copy(new QPushButton)
{
    setObjectName(QStringLiteral("settleBillsDialog"));
    m_billsTable->filterBar()->hide();
    m_billsTable->setModel(m_bills);
    m_billsTable->view()->setSortingEnabled(false);
    m_billsTable->view()->setFitsRows(4);
    m_billsTable->view()->setDefaultWidths({252, 220, 160, 128});
    m_billsTable->view()->setStretchColumn(PayableBillsModel::Bill);
    m_billsRow->addTrailing(m_order);
    addHanging(m_billsRow);
    addHanging(m_billsTable);
    // Always there, so that an error moves nothing.
    auto *issue = new QWidget;
    auto *issueRow = new QHBoxLayout(issue);
    issueRow->setContentsMargins(8, 4, 8, 0);
    issueRow->setSpacing(6);
    issueRow->addWidget(m_issueIcon);
    issueRow->addWidget(m_issue, 1);
    m_issue->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addHanging(issue);

    m_planRow->addLeading(m_calculated);
    m_why->setFlat(true);
    m_why->setAutoDefault(false);
    m_why->setIcon(themedIcon(QStringLiteral("explain")));
    m_planRow->addTrailing(m_why);
    addHanging(m_planRow);
    m_planTable->filterBar()->hide();
    m_planTable->setModel(m_plan);
    m_planTable->view()->setSortingEnabled(false);
    m_planTable->view()->setFitsRows(8);
    m_planTable->view()->setDefaultWidths({48, 260, 180, 136, 136});
    m_planTable->view()->setStretchColumn(PlanModel::FundColumn);
    m_planTable->setSumColumn(PlanModel::Amount);
    addHanging(m_planTable, 1);
    m_effectRows->setContentsMargins(8, 12, 8, 0);
    m_effectRows->setSpacing(8);
    addHanging(m_effects);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    m_copy->setFlat(true);
    m_copy->setAutoDefault(false);
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    addFooterWidget(m_copy);

    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_plan->text()); });
    connect(m_why, &QPushButton::clicked, this, &SettleBillsDialog::explainOrder);
    connect(m_bills->feed(), &SectionFeed::ready, m_billsTable, &TablePanel::setReady);
    connect(m_bills->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) {
        m_billsTable->setFailed(tr("The bills cannot be shown"), refusal.message);
    });
    connect(m_billsTable, &TablePanel::retryRequested, m_bills, &PayableBillsModel::refresh);
    connect(m_planTable, &TablePanel::retryRequested, m_plan, &PlanModel::refresh);
    connect(m_bills, &PayableBillsModel::edited, this, &SettleBillsDialog::edited);
    connect(m_bills, &PayableBillsModel::edited, this, &SettleBillsDialog::planAgain);
    connect(m_bills, &PayableBillsModel::updated, this, &SettleBillsDialog::planAgain);
    connect(m_plan, &PlanModel::updated, this, [this] {
        m_planRefusal.clear();
        m_planTable->setReady();
        m_calculated->setText(m_plan->isCurrent() ? tr("%n payment(s), calculated %1", nullptr, m_plan->steps()).arg(QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss")))
                                                  : QString());
        showState();
    });
    connect(m_plan, &PlanModel::refused, this, [this](const Refusal &refusal) {
        m_planRefusal = refusal.message;
        m_planTable->setFailed(tr("There is no dry run"), refusal.message);
        showState();
    });
    connect(this, &DialogFrame::confirmed, this, &SettleBillsDialog::settle);
    m_bills->setSource(source);
    m_plan->setSource(source);
    m_plan->setNames(names);
    retranslate();
    m_bills->setQuestion(account.account.text(), checked);
    m_billsTable->view()->setFocus();
}

void SettleBillsDialog::retranslate()
{
    setWindowTitle(tr("Settle Bills"));
    setLead(tr("%1 · %2. Choose bills and amounts. The dry run below shows which funds would pay which bill, in which order; nothing is posted until you settle.")
                .arg(m_account.name, m_account.account.text()));
    m_billsRow->setTitle(tr("Bills to settle"));
    //: the order of bills in a list
    m_order->setText(tr("oldest month first"));
    m_billsTable->setName(tr("Bills to settle"));
    m_billsTable->setEmptyText(QStringLiteral("check-circle"), tr("Nothing to settle"), tr("Every bill of this account is paid."));
    //: which funds would pay which bill, before anything is paid
    m_planRow->setTitle(tr("Dry run"));
    m_planTable->setName(tr("Dry run"));
    m_planTable->setEmptyText(QStringLiteral("coins"), tr("No payment"), tr("Tick a bill that funds can pay."));
    m_why->setText(tr("&Why this order?"));
    m_why->setAccessibleName(tr("Why this order?"));
    m_copy->setText(tr("Cop&y Dry Run"));
    m_copy->setAccessibleName(tr("Copy Dry Run"));
    showState();
}

void SettleBillsDialog::planAgain()
{
    m_planRefusal.clear();
    m_plan->setQuestion(m_account.account.text(), m_bills->items());
    showState();
}

QString SettleBillsDialog::shortage() const
{
    QList<Money> missing;
    for (const PlanModel::Effect &effect : m_plan->effects()) {
        if (effect.missing.isPositive())
            missing << Money{effect.missing, effect.currency};
    }
    return missing.isEmpty() ? QString() : amountsText(missing);
}

QString SettleBillsDialog::blockedBy() const
{
    if (!m_bills->issue().isEmpty())
        return tr("An amount is to be corrected first.");
    if (m_bills->rowCount() == 0)
        return tr("Nothing is outstanding.");
    if (m_bills->items().isEmpty())
        return tr("Tick at least one bill.");
    if (!m_planRefusal.isEmpty())
        return m_planRefusal;
    if (!m_plan->isCurrent())
        return tr("The dry run is being calculated.");
    if (const QString missing = shortage(); !missing.isEmpty())
        //: %1 is one amount or several, each with its currency
        return tr("The funds are %1 short. Pay less, leave a bill out, or top up first.").arg(missing);
    return {};
}

void SettleBillsDialog::showState()
{
    const QString issue = m_bills->issue();
    m_issueIcon->setVisible(!issue.isEmpty());
    m_issue->setText(issue);
    m_issue->setToolTip(issue);
    m_issue->setAccessibleName(issue);
    const QList<Money> totals = m_bills->totals();
    QString name = m_account.name;
    //: the button that pays bills: %1 is one amount or several, %2 the billing account
    setConfirmText(totals.isEmpty() ? tr("Settle from %1").arg(name.replace(u'&', QStringLiteral("&&")))
                                    : tr("Settle %1 from %2").arg(amountsText(totals), name.replace(u'&', QStringLiteral("&&"))));
    setBlocked(blockedBy());
    m_copy->setEnabled(m_plan->steps() > 0);
    m_copy->setToolTip(m_copy->isEnabled() ? QString() : tr("There is no payment to copy."));
    showEffects();
}

void SettleBillsDialog::showEffects()
{
    const auto &effects = m_plan->effects();
    while (m_effectRows->count() > effects.size()) {
        QLayoutItem *item = m_effectRows->takeAt(m_effectRows->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    while (m_effectRows->count() < effects.size()) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(20);
        for (int i = 0; i < 3; ++i) {
            if (i > 0)
                layout->addWidget(new Hairline(Qt::Vertical));
            layout->addWidget(new AmountChange, 1);
        }
        m_effectRows->addWidget(row);
    }
    QStringList notes;
    for (int i = 0; i < effects.size(); ++i) {
        const PlanModel::Effect &effect = effects[i];
        const auto changes = m_effectRows->itemAt(i)->widget()->findChildren<AmountChange *>(QString(), Qt::FindDirectChildrenOnly);
        const auto set = [&](AmountChange *change, const QString &what, Decimal before, Decimal after) {
            change->setName(what);
            change->setAmounts(moneyText({before, effect.currency}), moneyText({after, effect.currency}), effect.currency.code());
        };
        set(changes[0], tr("Cash Balance after"), effect.cashBefore, effect.cashAfter);
        set(changes[1], tr("Unsettled, previous months, after"), effect.unsettledBefore, effect.unsettledAfter);
        set(changes[2], tr("Available Credit after"), effect.availableBefore, effect.availableAfter);
        if (effect.benefits.isPositive())
            notes << tr("Available Credit rises by %1 %2, the part that coupons and cards pay.").arg(moneyText({effect.benefits, effect.currency}), effect.currency.code());
    }
    if (!effects.isEmpty())
        notes << tr("The credit limit never pays a bill.");
    m_effects->setVisible(!effects.isEmpty());
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    growToContent();
}

/// Bills and dry run come after the dialog is there: it grows with them as far as the screen goes, and never shrinks under the pointer.
void SettleBillsDialog::growToContent()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int most = screen()->availableGeometry().height() - scaled(64);
    const int wanted = qMin(layout()->totalSizeHint().height(), most);
    if (wanted > height())
        resize(width(), wanted);
}

void SettleBillsDialog::explainOrder()
{
    auto *help = new MessageDialog(tr("Why this order?"), tr("Bills and funds have an order of their own, the same for every settlement and write-off."),
                                   QStringList{tr("Bills: the oldest month first, what the cloud sells before Marketplace."),
                                               tr("Cash coupons: the one that expires first; one for certain products before one for all."),
                                               tr("Prepaid cards: in the same order."),
                                               tr("Credit refunds: the oldest month first; each pays bills of its month and later, and earlier ones only with Write off Previous Bills."),
                                               tr("Drafts, then cash that other accounts transferred in, from the account that granted first; own cash comes last."),
                                               tr("Coupons and cards pay only bills of a month within their validity, and the credit limit pays none: it permits owing.")}
                                       .join(QStringLiteral("\n\n")),
                                   this);
    help->open();
}

void SettleBillsDialog::settle()
{
    SettleBills command;
    command.account = m_account.account;
    for (const PlanQuery::Item &item : m_bills->items())
        command.items << SettleBills::Item{item.bill, item.amount};
    send(command, tr("Settling"));
}

} // namespace purser
