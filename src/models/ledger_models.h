// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"

#include <QSet>

namespace purser {

/// The change history of one asset of an account, newest first.
class HistoryModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Transaction, Time, Before, Change, After, Person, Reason, ColumnCount };
    using TableModel::TableModel;

    void setQuestion(const QString &account, HistoryLedger ledger);
    void refresh() override;

protected:
    QStringList headers() const override;

private:
    QString m_account;
    HistoryLedger m_ledger = HistoryLedger::Cash;
};

/// What narrows Transaction Details; empty means everything.
struct TransactionFilter
{
    std::optional<Month> from;
    std::optional<Month> until; ///< inclusive
    QString direction;
    QString type;
    QString channel;
    QString fundType;

    bool isActive() const { return from || until || !direction.isEmpty() || !type.isEmpty() || !channel.isEmpty() || !fundType.isEmpty(); }
    bool accepts(const TransactionRow &row) const;
};

/// Words for a combo box: what is kept, and what people read.
using Choices = QList<std::pair<QString, QString>>;

/// Transaction Details: every row of the funds with the fund's balance after it, newest first.
class TransactionsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Account, Direction, Type, Channel, FundType, Amount, Balance, BillNumber, Reference, Person, Remark, ColumnCount };
    using TableModel::TableModel;

    /// An empty \a account means every account the person may see.
    void setAccount(const QString &account);
    void setFilter(const TransactionFilter &filter);
    void refresh() override;

    /// What occurs, for the filters.
    Choices types() const;
    Choices channels() const;
    Choices fundTypes() const;
    QList<Month> months() const; ///< newest first

protected:
    QStringList headers() const override;

private:
    void rebuild();
    QString m_account;
    TransactionFilter m_filter;
    QList<TransactionRow> m_all;
};

/// Activity: the chain of what was done, newest first.
class ActivityModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Sequence, Time, Person, Command, Summary, Hash, Operation, ColumnCount };
    using TableModel::TableModel;
    void refresh() override;

protected:
    QStringList headers() const override;
};

} // namespace purser
