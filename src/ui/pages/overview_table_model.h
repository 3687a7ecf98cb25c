// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts_model.h"
#include "ui/sparkline.h"

namespace purser {

/// Heights of an account's last 30 days; a picture, never a figure.
SparklineSeries sparklineOf(const AccountCard &card);

/// The accounts as Overview's table shows them, with the picture of the last 30 days; only those of the chosen status.
class OverviewTableModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, AccountIdColumn, Type, Status, AvailableCredit, Overdue, Alert, Runway, Series, OwnerColumn, OwnerUid, NextAlert, ColumnCount };

    explicit OverviewTableModel(AccountsModel *accounts, QObject *parent = nullptr);
    /// "valid", "frozen", "deregistered"; empty for all.
    void setStatus(const QString &status);
    /// Takes the accounts as they are now; it asks nothing itself.
    void refresh() override;

protected:
    QStringList headers() const override;

private:
    AccountsModel *m_accounts;
    QString m_status;
};

} // namespace purser
