// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/write_off_settings.h"

#include "models/bill_words.h"

namespace purser {

WriteOffSettings::WriteOffSettings(QObject *parent)
    : QObject(parent)
{
    connect(&m_feed, &SectionFeed::stale, this, &WriteOffSettings::refresh);
}

void WriteOffSettings::setAccount(const QString &account)
{
    m_account = account;
    m_row.reset();
    Q_EMIT updated();
    refresh();
}

void WriteOffSettings::refresh()
{
    if (m_account.isEmpty()) {
        m_feed.drop();
        return;
    }
    m_feed.ask(SettingsQuery{{AccountId(m_account), {}}}, [this](const QList<SettingsRow> &rows) {
        m_row = rows.isEmpty() ? std::nullopt : std::optional(rows.first());
        Q_EMIT updated();
    });
}

QList<PreviousBillEffect> previousBillsEffect(const QList<PlannedBill> &plan, const QList<CreditRefundRow> &refunds)
{
    QList<CreditRefundRow> left = refunds;
    std::stable_sort(left.begin(), left.end(), [](const CreditRefundRow &a, const CreditRefundRow &b) { return a.month < b.month; });
    QList<PreviousBillEffect> effects;
    for (const PlannedBill &bill : plan) {
        // Coupons and cards come before credit refunds either way, so their parts are those of the plan.
        Decimal rest = bill.outstanding.amount;
        for (const FundPart &part : bill.parts) {
            if (part.fund == Fund::CashCoupon || part.fund == Fund::PrepaidCard)
                rest -= part.amount.amount;
        }
        PreviousBillEffect effect{bill, {}};
        for (CreditRefundRow &refund : left) {
            if (refund.currency != bill.outstanding.currency || !rest.isPositive())
                continue;
            const Decimal part = std::min(rest, refund.amount.amount);
            refund.amount.amount -= part;
            rest -= part;
            if (refund.month > bill.month)
                effect.byLaterRefunds += part;
        }
        if (effect.byLaterRefunds.isPositive())
            effects << effect;
    }
    return effects;
}

PreviousBillsModel::PreviousBillsModel(QObject *parent)
    : TableModel(parent)
{
    for (SectionFeed *feed : {&m_assetsFeed, &m_billsFeed})
        connect(feed, &SectionFeed::refused, &m_feed, &SectionFeed::refused);
}

void PreviousBillsModel::setAccount(const QString &account)
{
    m_account = account;
    refresh();
}

QStringList PreviousBillsModel::headers() const
{
    //: columns: what credit refunds of months after a bill's would pay of it, and what of the bill could still be invoiced then
    const QString refunds = tr("Later Refunds Pay");
    return {tr("Bill"), tr("Outstanding"), refunds, tr("Outstanding After"), tr("Invoiceable After")};
}

void PreviousBillsModel::refresh()
{
    m_assetsFeed.setSource(m_feed.source());
    m_billsFeed.setSource(m_feed.source());
    const QueryScope scope{AccountId(m_account), {}};
    PlanQuery plan;
    plan.scope = scope;
    m_assetsFeed.ask(AssetsQuery{scope}, [this](const QList<AssetsRow> &rows) {
        m_refunds = rows.isEmpty() ? QList<CreditRefundRow>() : rows.first().creditRefundByMonth;
        rebuild();
    });
    m_billsFeed.ask(BillsQuery{scope, {}}, [this](const QList<BillRow> &bills) {
        m_bills = bills;
        rebuild();
    });
    m_feed.ask(plan, [this](const PlanAnswer &answer) {
        m_plan = answer;
        rebuild();
    });
}

void PreviousBillsModel::rebuild()
{
    if (!m_plan || !m_refunds || !m_bills)
        return;
    std::vector<Cells> rows;
    for (const PreviousBillEffect &effect : previousBillsEffect(m_plan->rows, *m_refunds)) {
        const PlannedBill &planned = effect.bill;
        Money invoiceable = planned.outstanding;
        for (const BillRow &bill : std::as_const(*m_bills)) {
            if (bill.bill == planned.bill)
                invoiceable = bill.invoiceable;
        }
        TreeCell name = textCell(BillWords::bill(planned.month, planned.marketplace));
        name.insert(IdRole, planned.bill.text());
        const Currency currency = planned.outstanding.currency;
        rows.push_back({name, amountCell(planned.outstanding), amountCell({effect.byLaterRefunds, currency}),
                        amountCell({planned.outstanding.amount - effect.byLaterRefunds, currency}), amountCell(invoiceable)});
    }
    setRows(std::move(rows));
}

} // namespace purser
