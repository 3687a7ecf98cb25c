// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book_view.h"

namespace purser {

/// One term of an Available Credit formula: its amount as people read it (a debt is positive here and subtracted).
struct AssetTerm
{
    QString term; ///< cashBalance, creditLimit, creditRefund, draft (where there is one), unsettledCurrentMonth, unsettledPreviousMonths; quota, quotaConsumptionLedger, unbilled
    bool subtracted = false;
    Decimal amount;
};

struct CreditRefundMonth
{
    Month month;
    Currency currency;
    Decimal amount;
};

struct TransferredIn
{
    AccountId source;
    Decimal amount;
};

/// The assets of an account in one currency.
struct CurrencyAssets
{
    Currency currency;
    Decimal availableCredit;
    QList<AssetTerm> terms; ///< in the order of the product page's formula
    Decimal ownCash;
    Decimal transferredInCash;
    QList<TransferredIn> transferredInBySource;
    Decimal withdrawable; ///< decisions 23; domain-rules §2.3
    Decimal transferable; ///< decisions 23; domain-rules §2.4

    Decimal term(QStringView name) const;
};

/// Everything Asset Information shows of an account; computed from balances, never stored. The settlement currency comes
/// first and is always there.
struct AssetSheet
{
    BillingAccount account;
    QList<CurrencyAssets> byCurrency;
    QList<CreditRefundMonth> creditRefundByMonth;
    bool overdue = false; ///< Available Credit of any currency is below zero; an ecosystem account never at zero

    const CurrencyAssets &settlement() const { return byCurrency.front(); }
    CurrencyAssets in(const Currency &currency) const; ///< all zero where the account has nothing in it
};

/// \a balances are the account's, \a now decides which month is the current one. Rule: product page "Manage account assets";
/// domain-rules §1.1, decisions 12.
AssetSheet assetSheet(const BillingAccount &account, const QList<Balance> &balances, Instant now);
inline AssetSheet assetSheet(const BookView &book, const BillingAccount &account, Instant now)
{
    return assetSheet(account, book.balances(account.account), now);
}

/// Days of credit left at the rate of the last 30 UTC+8 days before today; empty without charges in them, 0 when overdue (decisions 27).
std::optional<qint64> runwayDays(const BookView &book, const AssetSheet &sheet, Instant now);

} // namespace purser
