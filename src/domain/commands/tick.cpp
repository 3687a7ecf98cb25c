// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/tick.h"

#include "domain/clearing.h"
#include "domain/settlement_currency.h"

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

template<typename R>
int putsOf(const Effects &effects)
{
    return int(std::count_if(effects.changes().cbegin(), effects.changes().cend(),
                             [](const Effects::Change &change) { return change.table == &tableOf<R>() && !change.remove; }));
}
} // namespace

std::optional<Refusal> check(const Tick &)
{
    return std::nullopt;
}

Result<Effects> decide(const Tick &, const BookView &book, const Context &context)
{
    Effects effects(book);
    auto clearing = std::make_unique<Clearing>(book, context, effects);
    const Month due = lastDue(book, context.at);
    const QList<BillingAccount> accounts = book.select<BillingAccount>(); // ascending by id
    int issued = 0, settled = 0, completed = 0;
    for (const BillingAccount &account : accounts) {
        const Month closed = closedThrough(book, account.account);
        if (account.status != AccountStatus::Deregistered && account.createdAt.month() <= due && !(closed.isValid() && due <= closed))
            issued += int(clearing->issue(account.account, due).size());
    }
    if (adjustFormerLimits(book, effects)) // tax may have raised one, and available credit with it
        clearing = std::make_unique<Clearing>(book, context, effects);
    for (const BillingAccount &account : accounts)
        settled += clearing->writeOff(account.account);
    QList<UnifiedSettlement> waiting = book.select<UnifiedSettlement>({{QStringLiteral("state"), toText(SettlementState::WaitingForFunds)}});
    std::stable_sort(waiting.begin(), waiting.end(), [](const auto &a, const auto &b) { return a.startedAt < b.startedAt; });
    for (const UnifiedSettlement &settlement : std::as_const(waiting)) {
        const Clearing::Run run = clearing->run(settlement);
        settled += run.settled;
        completed += run.state == SettlementState::Completed;
    }
    effects.result("billsIssued", issued);
    effects.result("billsSettled", settled);
    effects.result("settlementsCompleted", completed);
    return effects;
}

void addCounts(const Effects &byTime, Effects &effects)
{
    effects.result("currencyChanges", putsOf<CurrencyChange>(byTime));
    effects.result("messages", putsOf<Message>(effects));
}

QString sentence(const Tick &, const BookView &)
{
    return Text::tr("Do what is due: change currencies, issue bills, write off, continue settlements, send alerts");
}

} // namespace purser
