// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"

namespace purser {

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_accounts(new AccountsModel(this))
    , m_permissions(new Permissions(this))
{
    connect(m_accounts->feed(), &SectionFeed::ready, this, &Workspace::accountsArrived);
}

void Workspace::setSource(std::unique_ptr<DataSource> source)
{
    // Whoever holds the old one lets go of it first, in sourceChanged().
    std::unique_ptr<DataSource> old = std::move(m_source);
    m_source = std::move(source);
    m_account.clear();
    m_accounts->setSource(m_source.get());
    m_permissions->setSource(m_source.get());
    m_accounts->clear();
    Q_EMIT sourceChanged();
    Q_EMIT accountChanged();
    if (m_source)
        personChanged();
}

void Workspace::personChanged()
{
    m_permissions->refresh();
    m_accounts->refresh();
    Q_EMIT sourceChanged();
}

void Workspace::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
}

void Workspace::accountsArrived()
{
    const bool known = m_accounts->card(m_account) != nullptr;
    if (!known)
        setAccount(m_accounts->cards().isEmpty() ? QString() : m_accounts->cards().first().account.account.text());
    Q_EMIT accountsUpdated();
}

} // namespace purser
