// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts_model.h"
#include "models/permissions.h"

namespace purser {

/// What every page of a window is about: the source that is open, the account that is chosen, and what the person may do. One a window.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);

    DataSource *source() const { return m_source.get(); }
    AccountsModel *accounts() const { return m_accounts; }
    Permissions *permissions() const { return m_permissions; }

    /// Takes \a source, or closes what is open when it is null.
    void setSource(std::unique_ptr<DataSource> source);
    /// The chosen billing account; empty until there is one.
    const QString &account() const { return m_account; }
    void setAccount(const QString &account);
    /// The chosen account's row, once it is known.
    const AccountCard *card() const { return m_accounts->card(m_account); }
    /// Another person looks from now on: everything is asked again.
    void personChanged();

Q_SIGNALS:
    /// Before the old source goes: drop what belongs to it.
    void sourceChanged();
    void accountChanged();
    /// The accounts' rows are there, or new.
    void accountsUpdated();

private:
    void accountsArrived();
    std::unique_ptr<DataSource> m_source;
    AccountsModel *m_accounts;
    Permissions *m_permissions;
    QString m_account;
};

} // namespace purser
