// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger_models.h"
#include "models/tree_model.h"

namespace purser {

/// One month of the chart, in one currency.
struct MonthSummary
{
    Month month;
    Money income;
    Money expense;
    Money balanceAtEnd;
};

/// Monthly Summary: a month with its sums, and below it fund type, channel and transaction type. Newest first.
class MonthlyModel final : public TreeModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, Channel, Type, Count, Income, Expenditure, Net, BalanceAtEnd, ColumnCount };

    explicit MonthlyModel(QObject *parent = nullptr);

    SectionFeed *feed() { return &m_feed; }
    void setSource(DataSource *source) { m_feed.setSource(source); }
    void setAccount(const QString &account);
    void setFilter(const TransactionFilter &filter);
    void refresh();

    /// Oldest first, of the currency with most rows.
    QList<MonthSummary> chart() const;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void updated();

protected:
    int columns() const override { return ColumnCount; }

private:
    bool accepts(const MonthlyRow &row) const;
    void rebuild();
    SectionFeed m_feed;
    QString m_account;
    TransactionFilter m_filter;
    QList<MonthlyRow> m_rows;
};

} // namespace purser
