// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permissions.h"
#include "models/table_model.h"

namespace purser {

/// What the signed-in person may do on one account, command by command, and why or why not.
class PermissionTableModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Command, Allowed, Why, ColumnCount };

    explicit PermissionTableModel(Permissions *permissions, QObject *parent = nullptr);
    void setAccount(const QString &account);
    void refresh() override;

protected:
    QStringList headers() const override;

private:
    Permissions *m_permissions;
    QString m_account;
};

} // namespace purser
