// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permission_table_model.h"

#include "models/words.h"

namespace purser {

PermissionTableModel::PermissionTableModel(Permissions *permissions, QObject *parent)
    : TableModel(parent)
    , m_permissions(permissions)
{
    connect(permissions, &Permissions::changed, this, &PermissionTableModel::refresh);
}

void PermissionTableModel::setAccount(const QString &account)
{
    m_account = account;
    refresh();
}

QStringList PermissionTableModel::headers() const
{
    return {tr("Command"), tr("Allowed"), tr("Why")};
}

void PermissionTableModel::refresh()
{
    std::vector<Cells> rows;
    for (const PermissionRow &row : m_permissions->rows()) {
        if (!row.account.isEmpty() && row.account != m_account)
            continue;
        TreeCell command = textCell(Words::command(row.command));
        command.insert(IdRole, row.command);
        TreeCell allowed = textCell(row.allowed ? tr("Yes") : tr("No"));
        allowed.insert(ChipRole, int(row.allowed ? Chip::Good : Chip::Off));
        rows.push_back({command, allowed, textCell(row.why)});
    }
    setRows(std::move(rows));
}

} // namespace purser
