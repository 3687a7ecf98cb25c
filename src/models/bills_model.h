// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "models/tree_model.h"

namespace purser {

/// The monthly bills of a billing account, oldest first.
class BillsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, Side, Status, Due, Payable, Paid, Outstanding, Invoiceable, Issued, Number, ColumnCount };

    /// \a clock says what is past due.
    explicit BillsModel(std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(), QObject *parent = nullptr);

    void setAccount(const QString &account);
    void refresh() override;

    const QList<BillRow> &bills() const { return m_bills; }
    /// The bill in a row; null outside.
    const BillRow *billAt(int row) const;
    bool isPastDue(const BillRow &bill) const;
    /// Months that have a bill, newest first.
    QList<Month> months() const;

Q_SIGNALS:
    void updated();

protected:
    QStringList headers() const override;

private:
    void rebuild();
    std::shared_ptr<const Clock> m_clock;
    QString m_account;
    QList<BillRow> m_bills;
};

/// Bill against Cash for one bill: what it asks for, minus what benefits, credit refunds and time take off, is what it took from cash. The
/// terms add up exactly; the last row is the difference, with the cash it came from below it.
class BillAgainstCashModel final : public TreeModel
{
    Q_OBJECT

public:
    enum Column { Part, Basis, Amount, ColumnCount };
    using TreeModel::TreeModel;

    /// Shows \a bill, or nothing. \a names are the granting accounts' by id.
    void setBill(const std::optional<BillRow> &bill, const QHash<QString, QString> &names = {});
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int columns() const override { return ColumnCount; }
};

} // namespace purser
