// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"

namespace purser {

/// The form behind Rename: the account and its new name. Knows no widget; its rule is the command's own.
class RenameForm
{
public:
    RenameForm(const QString &account, const QString &name)
        : m_before(name)
        , m_name(name)
    {
        m_command.account = AccountId(account);
    }

    void setName(const QString &name) { m_name = name; }
    const QString &before() const { return m_before; }

    /// The sentence that belongs at the field; empty when the name can be used.
    QString issue() const
    {
        const auto wrong = check(command());
        return wrong ? wrong->message : QString();
    }
    RenameBillingAccount command() const
    {
        RenameBillingAccount made = m_command;
        made.name = m_name;
        return made;
    }

private:
    RenameBillingAccount m_command;
    QString m_before;
    QString m_name;
};

} // namespace purser
