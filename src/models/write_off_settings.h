// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"

namespace purser {

/// How the bills of a billing account are cleared: Automatic Write-off and Write off Previous Bills, as they are now.
class WriteOffSettings : public QObject
{
    Q_OBJECT

public:
    explicit WriteOffSettings(QObject *parent = nullptr);

    void setSource(DataSource *source) { m_feed.setSource(source); }
    void setAccount(const QString &account);
    void refresh();
    /// Empty until it is known.
    const std::optional<SettingsRow> &row() const { return m_row; }

Q_SIGNALS:
    void updated();

private:
    SectionFeed m_feed;
    QString m_account;
    std::optional<SettingsRow> m_row;
};

/// What Write off Previous Bills would do to one unpaid bill.
struct PreviousBillEffect
{
    PlannedBill bill; ///< as the dry run pays it with the setting off
    Decimal byLaterRefunds; ///< what credit refunds of later months would pay of it with the setting on, which can still be invoiced
};

/// The effect of Write off Previous Bills, bill by bill: \a plan pays every unpaid bill with the setting off, \a refunds are the account's
/// credit refunds by month. Only bills that a later refund would reach. Pure.
QList<PreviousBillEffect> previousBillsEffect(const QList<PlannedBill> &plan, const QList<CreditRefundRow> &refunds);

/// That effect as a table: what is unsettled of each bill falls, what can be invoiced does not.
class PreviousBillsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Bill, Outstanding, ByLaterRefunds, OutstandingAfter, InvoiceableAfter, ColumnCount };
    explicit PreviousBillsModel(QObject *parent = nullptr);

    void setAccount(const QString &account);
    void refresh() override;

protected:
    QStringList headers() const override;

private:
    void rebuild();
    SectionFeed m_assetsFeed;
    SectionFeed m_billsFeed;
    QString m_account;
    std::optional<PlanAnswer> m_plan;
    std::optional<QList<CreditRefundRow>> m_refunds;
    std::optional<QList<BillRow>> m_bills;
};

} // namespace purser
