// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"
#include "domain/suspension.h"

#include <map>
#include <set>

// What an account's people are told (domain-rules §3, §4; decisions 28, 29, 35).

namespace purser {

/// Adds a billIssued message for every bill that \a effects issue, and settled for every one that a payment in them brings to nothing outstanding.
void tellOfBills(const BookView &book, const Context &context, Effects &effects);

/// Watches the available credit of accounts at the end of one command: overdue periods, low balance alerts, and what a tick says of days
/// that have come. \a book is as it was before the command, \a effects are what the command does; messages are added to them.
class CreditWatch
{
public:
    /// \a byTime is what had taken effect before the command (BookNow); its accounts are judged too.
    CreditWatch(const BookView &book, const Context &context, const Effects &byTime, Effects &effects);

    /// Alert and overdue, once for each account with a posting (decisions 14).
    void judge();
    /// Overdue alone, of accounts that are below zero without a period: in a book from before periods were kept. A tick's step.
    void judgeOlderBook();
    /// Days 2 to 5 of series that run; a tick's step.
    void continueSeries();
    /// graceEnding, stopped and released, each once in a period; a tick's last step.
    void warnOfSuspension();

private:
    struct Account
    {
        BillingAccount account;
        LowBalanceAlert alert;
        AlertSeries series;
        std::optional<OverduePeriod> period; ///< that lasts
        QHash<QString, Decimal> before, after; ///< available credit by currency code

        Decimal settlement(const QHash<QString, Decimal> &credit) const { return credit.value(account.currency.code()); }
    };

    Account *account(const AccountId &id);
    void judge(Account &account);
    void judgeOverdue(Account &account);
    Message message(const Account &account, MessageKind kind) const;
    void send(Message message);
    static QString owedCurrency(const Account &account);
    void keepSeries(Account &account, const AlertSeries &before);

    const BookView &m_book;
    const Context m_context;
    Effects &m_effects;
    std::set<AccountId> m_posted;
    std::map<AccountId, QHash<QString, Decimal>> m_changes; ///< of available credit, by these effects
    std::map<AccountId, LowBalanceAlert> m_alerts; ///< set by these effects
    std::map<AccountId, AlertSeries> m_series;
    std::map<AccountId, std::optional<Account>> m_accounts;
};

} // namespace purser
