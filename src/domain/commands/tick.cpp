// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/tick.h"

#include "domain/clearing.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Tick)
};

/// The last month whose bills are due at \a now.
Month lastDue(const BookView &book, Instant now)
{
    const Month last = now.month().plus(-1);
    return billTimeOf(book, last) <= now ? last : last.plus(-1);
}
} // namespace

std::optional<Refusal> check(const Tick &)
{
    return std::nullopt;
}

Result<Effects> decide(const Tick &, const BookView &book, const Context &context)
{
    Effects effects(book);
    Clearing clearing(book, context, effects);
    const Month due = lastDue(book, context.at);
    const QList<BillingAccount> accounts = book.select<BillingAccount>(); // ascending by id
    int issued = 0, settled = 0, completed = 0;
    for (const BillingAccount &account : accounts) {
        const Month closed = closedThrough(book, account.account);
        if (account.status != AccountStatus::Deregistered && account.createdAt.month() <= due && !(closed.isValid() && due <= closed))
            issued += int(clearing.issue(account.account, due).size());
    }
    for (const BillingAccount &account : accounts)
        settled += clearing.writeOff(account.account);
    QList<UnifiedSettlement> waiting = book.select<UnifiedSettlement>({{QStringLiteral("state"), toText(SettlementState::WaitingForFunds)}});
    std::stable_sort(waiting.begin(), waiting.end(), [](const auto &a, const auto &b) { return a.startedAt < b.startedAt; });
    for (const UnifiedSettlement &settlement : std::as_const(waiting)) {
        const Clearing::Run run = clearing.run(settlement);
        settled += run.settled;
        completed += run.state == SettlementState::Completed;
    }
    effects.result("billsIssued", issued);
    effects.result("billsSettled", settled);
    effects.result("settlementsCompleted", completed);
    return effects;
}

QString sentence(const Tick &, const BookView &)
{
    return Text::tr("Do what is due: issue bills, write off, continue settlements");
}

} // namespace purser
