// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts_model.h"
#include "models/low_balance_alert_form.h"

namespace purser {

class Permissions;

/// The billing accounts that may get one alert rule, with check boxes: what each has, its threshold now, and why some cannot be chosen.
class AlertAccountsModel final : public SectionModel
{
    Q_OBJECT

public:
    enum Column { Account, AvailableCredit, ThresholdNow, ColumnCount };

    /// \a permissions says which of \a accounts the person may set; both outlive this.
    AlertAccountsModel(const AccountsModel *accounts, const Permissions *permissions, QObject *parent = nullptr);

    void refresh() override;
    /// Checks \a account only.
    void choose(const QString &account);
    QList<LowBalanceAlertForm::Account> chosen() const;
    /// How many can be chosen at all.
    int eligible() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        AccountRow account;
        std::optional<LowBalanceAlertRow> alert;
        QString why; ///< it cannot be chosen; empty when it can
        bool checked = false;
    };
    const AccountsModel *m_accounts;
    const Permissions *m_permissions;
    QList<Row> m_rows;
};

} // namespace purser
