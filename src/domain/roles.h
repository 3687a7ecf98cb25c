// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book_view.h"

#include <QFlags>

namespace purser {

/// What a cloud account is on a billing account (commands.md, "Who may").
enum Role {
    NoRole = 0,
    Owner = 1, ///< its own billing account
    Super = 2, ///< the enterprise's management account, or the owner where there is no enterprise center
    Regular = 4, ///< granted by a super administrator
    Payer = 8, ///< the account pays its charges; reads, and orders for itself
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// Who a command is open to.
enum class Access {
    ByRole, ///< a role on every billing account the command names or implies
    AnyRoot, ///< any root; anyone while the book is empty
    RootOfUid, ///< the root of the cloud account the command names
    ManagementAccount, ///< the management account of an enterprise center
    MayLook, ///< whoever may look, and for a RAM user the action if there is one
    System, ///< tick
};

/// Roles of \a uid on \a account at \a at.
Roles rolesOn(const BookView &view, const Uid &uid, const BillingAccount &account, Instant at);

/// The action every section of `show` needs from a RAM user (decisions 30).
inline QString lookAction()
{
    return QStringLiteral("bss:DescribeBillingAccount");
}

/// Whether policies let \a person do \a action. Roots are not limited by policies; RAM users need an Allow and no Deny.
bool policiesAllow(const BookView &view, const PersonId &person, const QString &action);

/// Whether \a person exists in the book.
bool personExists(const BookView &view, const PersonId &person);

/// Whether \a person may look at anything at all: a root, or a RAM user whose policies allow it.
bool mayLook(const BookView &view, const PersonId &person);

/// The billing accounts \a person may look at, oldest first. Empty for whoever may not look.
QList<BillingAccount> visibleAccounts(const BookView &view, const PersonId &person, Instant at);

/// The management account whose enterprise center \a uid belongs to, itself included; empty outside one.
std::optional<Uid> managementOf(const BookView &view, const Uid &uid);

} // namespace purser
