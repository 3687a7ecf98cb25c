// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/write_off_settings.h"

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

} // namespace purser
