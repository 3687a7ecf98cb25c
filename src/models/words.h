// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "source/queries.h"

#include <QCoreApplication>

namespace purser {

/// The words of the domain as people read them, in the language of the interface; the product page's own where it has one.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(purser::Words)
public:
    static QString accountType(AccountType type);
    static QString accountStatus(AccountStatus status);
    static QString transactionType(TransactionType type);
    static QString channel(const QString &channel);
    static QString fundType(LedgerKind fund);
    static QString term(const QString &term);
    static QString permission(const QString &word);
    /// \a command as an action: "Rename Billing Account".
    static QString command(const QString &command);
    /// "Maja Lindqvist" is not known; a person is NAME@UID, "root" the root account.
    static QString person(const PersonId &person);
    /// Date and time in the chosen locale, UTC+8, as bills count days.
    static QString time(Instant instant);
    static QString date(Instant instant);
    static QString month(Month month); ///< "2026-09": months sort and read the same in every language
    static QString direction(const QString &direction);
};

} // namespace purser
