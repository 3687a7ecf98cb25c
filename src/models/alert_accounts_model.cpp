// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alert_accounts_model.h"

#include "models/cells.h"
#include "models/permissions.h"
#include "models/words.h"

namespace purser {

AlertAccountsModel::AlertAccountsModel(const AccountsModel *accounts, const Permissions *permissions, QObject *parent)
    : SectionModel(parent)
    , m_accounts(accounts)
    , m_permissions(permissions)
{
    const QString command = QString::fromLatin1(SetLowBalanceAlert::info.name);
    for (const AccountCard &card : accounts->cards()) {
        Row row;
        row.account = card.account;
        const QString id = card.account.account.text();
        if (card.account.status == AccountStatus::Deregistered)
            row.why = Words::accountStatus(card.account.status);
        else if (!permissions->may(command, id))
            row.why = permissions->why(command, id).isEmpty() ? tr("What you may do here is not known yet.") : permissions->why(command, id);
        m_rows << row;
    }
}

void AlertAccountsModel::refresh()
{
    m_feed.ask(SettingsQuery{}, [this](const QList<SettingsRow> &settings) {
        for (const SettingsRow &setting : settings) {
            for (Row &row : m_rows) {
                if (row.account.account == setting.account)
                    row.alert = setting.lowBalanceAlert;
            }
        }
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void AlertAccountsModel::choose(const QString &account)
{
    for (Row &row : m_rows)
        row.checked = row.why.isEmpty() && row.account.account.text() == account;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    Q_EMIT edited();
}

QList<LowBalanceAlertForm::Account> AlertAccountsModel::chosen() const
{
    QList<LowBalanceAlertForm::Account> chosen;
    for (const Row &row : m_rows) {
        if (row.checked)
            chosen.append({row.account.account, row.account.currency});
    }
    return chosen;
}

int AlertAccountsModel::eligible() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.why.isEmpty(); }));
}

int AlertAccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AlertAccountsModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[at.row()];
    switch (at.column()) {
    case Account: {
        const QString id = row.account.account.text();
        TreeCell cell = textCell(row.account.name);
        //: an account that cannot be chosen: %1 is its id, %2 says why
        cell.insert(SecondaryTextRole, row.why.isEmpty() ? id : tr("%1 · %2").arg(id, row.why));
        cell.insert(Qt::CheckStateRole, row.checked ? Qt::Checked : Qt::Unchecked);
        cell.insert(IdRole, id);
        if (!row.why.isEmpty())
            cell.insert(Qt::ToolTipRole, row.why);
        return cell.value(role);
    }
    case AvailableCredit: {
        TreeCell cell = amountCell(row.account.availableCredit);
        cell.insert(ProblemRole, row.account.availableCredit.amount.isNegative());
        return cell.value(role);
    }
    case ThresholdNow: {
        if (!row.alert)
            return {};
        if (row.alert->enabled && row.alert->threshold)
            return amountCell(*row.alert->threshold).value(role);
        //: alerts of this account are off
        TreeCell cell = textCell(tr("Off"));
        cell.insert(Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter));
        return cell.value(role);
    }
    default: return {};
    }
}

bool AlertAccountsModel::setData(const QModelIndex &at, const QVariant &value, int role)
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != Qt::CheckStateRole || at.column() != Account)
        return false;
    Row &row = m_rows[at.row()];
    if (!row.why.isEmpty())
        return false;
    row.checked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(at, at);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags AlertAccountsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = SectionModel::flags(index);
    if (!index.isValid())
        return flags;
    if (!m_rows[index.row()].why.isEmpty())
        return flags & ~Qt::ItemIsEnabled;
    return index.column() == Account ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant AlertAccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account: return tr("Account");
    case AvailableCredit: return tr("Available Credit");
    case ThresholdNow: return tr("Threshold Now");
    default: return {};
    }
}

} // namespace purser
