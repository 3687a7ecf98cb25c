// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/unified_settlement.h"

#include "domain/clearing.h"

#include <QSet>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::UnifiedSettlement)
};

constexpr int mostMonths = 3;
const Month firstMonth(2023, 4); // bills before are not offered (domain-rules §5.4)

std::optional<Refusal> invalid(const char *field, const QString &message)
{
    return Refusal{RefusalCode::InvalidValue, QString::fromLatin1(field), message};
}

template<typename C>
std::optional<Refusal> checkLists(const C &command)
{
    if (command.accounts.isEmpty())
        return invalid("accounts", Text::tr("Name at least one billing account."));
    if (command.months.isEmpty())
        return invalid("months", Text::tr("Name at least one month."));
    QSet<QString> seen;
    for (const AccountId &account : command.accounts) {
        if (seen.contains(account.text()))
            return invalid("accounts", Text::tr("Billing account %1 is named twice.").arg(account.text()));
        seen << account.text();
    }
    for (const Month &month : command.months) {
        if (seen.contains(month.text()))
            return invalid("months", Text::tr("%1 is named twice.").arg(month.text()));
        seen << month.text();
    }
    return std::nullopt;
}

std::optional<Refusal> missingAccounts(const QList<AccountId> &accounts, const BookView &book)
{
    for (const AccountId &account : accounts) {
        if (!book.account(account))
            return Refusal{RefusalCode::NotFound, QStringLiteral("accounts"), Text::tr("There is no billing account %1 in this book.").arg(account.text())};
    }
    return std::nullopt;
}

std::optional<Refusal> missingSettlement(const SettlementId &id, const BookView &book)
{
    if (book.find<UnifiedSettlement>({id.text()}))
        return std::nullopt;
    return Refusal{RefusalCode::NotFound, QStringLiteral("settlement"), Text::tr("There is no unified settlement %1 in this book.").arg(id.text())};
}

UnifiedSettlement found(const BookView &book, const SettlementId &id)
{
    return book.find<UnifiedSettlement>({id.text()}).value();
}

QList<AccountId> accountsIn(const UnifiedSettlement &settlement)
{
    QList<AccountId> accounts;
    for (const QString &account : settlement.accountList())
        accounts << AccountId(account);
    return accounts;
}

QString joined(QStringList words)
{
    words.sort();
    return words.join(u',');
}

/// The months that \a settlement and another open task would both hold.
std::optional<Refusal> heldElsewhere(const UnifiedSettlement &settlement, const BookView &book)
{
    for (const UnifiedSettlement &other : book.select<UnifiedSettlement>()) {
        if (!other.isOpen() || other.settlement == settlement.settlement)
            continue;
        for (const QString &account : settlement.accountList()) {
            for (const QString &month : settlement.monthList()) {
                if (other.accountList().contains(account) && other.monthList().contains(month)) {
                    return Refusal{RefusalCode::Conflict, QStringLiteral("months"),
                                   Text::tr("%1 of billing account %2 is held by unified settlement %3, which is open.").arg(month, account, other.settlement.text())};
                }
            }
        }
    }
    return std::nullopt;
}

/// What a task may not be over; \a months and \a accounts are as its lists are.
std::optional<Refusal> notSettleable(const QList<AccountId> &accounts, const QList<Month> &months, const BookView &book, Instant now)
{
    for (const AccountId &id : accounts) {
        const BillingAccount account = book.account(id).value();
        if (account.type == AccountType::Ecosystem)
            return Say::directOnly(account).value();
    }
    for (const Month &month : months) {
        if (month < firstMonth)
            return invalid("months", Text::tr("%1 is too early: unified settlement is for bills from %2 on.").arg(month.text(), firstMonth.text()));
        if (month >= now.month())
            return invalid("months", Text::tr("%1 is not over yet; its bills cannot be settled.").arg(month.text()));
    }
    for (const AccountId &id : accounts) {
        const BillingAccount account = book.account(id).value();
        if (account.status == AccountStatus::Deregistered)
            return Say::deregistered(account).value();
        if (account.status == AccountStatus::Frozen)
            return Say::frozen(account).value();
    }
    return std::nullopt;
}

std::optional<Refusal> tooManyMonths(const QList<Month> &months)
{
    if (months.size() <= mostMonths)
        return std::nullopt;
    return Refusal{RefusalCode::LimitExceeded, QStringLiteral("months"),
                   Text::tr("A unified settlement takes at most %n month(s); start another for the rest.", nullptr, mostMonths)};
}

Refusal ended(const UnifiedSettlement &settlement)
{
    return {RefusalCode::WrongState, QStringLiteral("settlement"),
            settlement.state == SettlementState::Completed ? Text::tr("Unified settlement %1 is completed.").arg(settlement.settlement.text())
                                                           : Text::tr("Unified settlement %1 is closed.").arg(settlement.settlement.text())};
}

template<typename C>
void fill(UnifiedSettlement &settlement, const C &command)
{
    QStringList accounts, months;
    for (const AccountId &account : command.accounts)
        accounts << account.text();
    for (const Month &month : command.months)
        months << month.text();
    settlement.accounts = joined(accounts);
    settlement.months = joined(months);
    settlement.state = SettlementState::Draft;
}

Effects put(const UnifiedSettlement &settlement, const BookView &book)
{
    Effects effects(book);
    effects.put(settlement);
    effects.result("settlement", settlement.settlement.text());
    effects.result("state", toText(settlement.state));
    return effects;
}

QString monthsText(const QList<Month> &months)
{
    QStringList texts;
    for (const Month &month : months)
        texts << month.text();
    return texts.join(QStringLiteral(", "));
}

} // namespace

std::optional<Refusal> check(const StartUnifiedSettlement &command)
{
    if (command.settlement) {
        if (const auto line = oneLine(command.settlement->text(), QStringLiteral("settlement"), 64); !line)
            return line.error();
    }
    return checkLists(command);
}

std::optional<Refusal> missing(const StartUnifiedSettlement &command, const BookView &book)
{
    return missingAccounts(command.accounts, book);
}

QList<AccountId> accountsOf(const StartUnifiedSettlement &command, const BookView &, const Context &)
{
    return command.accounts;
}

Result<Effects> decide(const StartUnifiedSettlement &command, const BookView &book, const Context &context)
{
    if (auto wrong = notSettleable(command.accounts, command.months, book, context.at))
        return tl::unexpected(*wrong);
    UnifiedSettlement settlement;
    settlement.settlement = SettlementId(command.settlement ? command.settlement->text().trimmed() : QStringLiteral("US-") + context.op.text().left(8));
    settlement.startedAt = context.at;
    settlement.person = context.person;
    fill(settlement, command);
    if (book.find<UnifiedSettlement>({settlement.settlement.text()})) {
        return refuse(RefusalCode::Duplicate, Text::tr("There is a unified settlement %1 already.").arg(settlement.settlement.text()), QStringLiteral("settlement"));
    }
    if (auto held = heldElsewhere(settlement, book))
        return tl::unexpected(*held);
    if (auto tooMany = tooManyMonths(command.months))
        return tl::unexpected(*tooMany);
    return put(settlement, book);
}

QString sentence(const StartUnifiedSettlement &command, const BookView &)
{
    return Text::tr("Start a unified settlement of %n account(s) for %1", nullptr, int(command.accounts.size())).arg(monthsText(command.months));
}

std::optional<Refusal> check(const EditUnifiedSettlement &command)
{
    return checkLists(command);
}

std::optional<Refusal> missing(const EditUnifiedSettlement &command, const BookView &book)
{
    if (auto settlement = missingSettlement(command.settlement, book))
        return settlement;
    return missingAccounts(command.accounts, book);
}

QList<AccountId> accountsOf(const EditUnifiedSettlement &command, const BookView &book, const Context &)
{
    return accountsIn(found(book, command.settlement)) + command.accounts;
}

Result<Effects> decide(const EditUnifiedSettlement &command, const BookView &book, const Context &context)
{
    if (auto wrong = notSettleable(command.accounts, command.months, book, context.at))
        return tl::unexpected(*wrong);
    UnifiedSettlement settlement = found(book, command.settlement);
    if (!settlement.isOpen())
        return tl::unexpected(ended(settlement));
    fill(settlement, command);
    if (auto held = heldElsewhere(settlement, book))
        return tl::unexpected(*held);
    if (auto tooMany = tooManyMonths(command.months))
        return tl::unexpected(*tooMany);
    return put(settlement, book);
}

QString sentence(const EditUnifiedSettlement &command, const BookView &)
{
    return Text::tr("Change unified settlement %1 to %n account(s) for %2", nullptr, int(command.accounts.size()))
        .arg(command.settlement.text(), monthsText(command.months));
}

std::optional<Refusal> check(const RunUnifiedSettlement &)
{
    return std::nullopt;
}

std::optional<Refusal> missing(const RunUnifiedSettlement &command, const BookView &book)
{
    return missingSettlement(command.settlement, book);
}

QList<AccountId> accountsOf(const RunUnifiedSettlement &command, const BookView &book, const Context &)
{
    return accountsIn(found(book, command.settlement));
}

Result<Effects> decide(const RunUnifiedSettlement &command, const BookView &book, const Context &context)
{
    const UnifiedSettlement settlement = found(book, command.settlement);
    if (!settlement.isOpen())
        return tl::unexpected(ended(settlement));
    for (const AccountId &id : accountsIn(settlement)) {
        const BillingAccount account = book.account(id).value();
        if (account.status == AccountStatus::Deregistered)
            return Say::deregistered(account);
        if (account.status == AccountStatus::Frozen)
            return Say::frozen(account);
        const Month closed = closedThrough(book, id);
        for (const QString &month : settlement.monthList()) {
            if (!closed.isValid() || *Month::parse(month) > closed) {
                return refuse(RefusalCode::WrongState, Text::tr("%1 has not been billed for billing account %2 yet.").arg(month, id.text()),
                              QStringLiteral("settlement"));
            }
        }
    }
    Effects effects(book);
    const Clearing::Run run = Clearing(book, context, effects).run(settlement);
    effects.result("settlement", settlement.settlement.text());
    effects.result("state", toText(run.state));
    effects.result("billsSettled", run.settled);
    return effects;
}

QString sentence(const RunUnifiedSettlement &command, const BookView &)
{
    return Text::tr("Run unified settlement %1").arg(command.settlement.text());
}

std::optional<Refusal> check(const CloseUnifiedSettlement &)
{
    return std::nullopt;
}

std::optional<Refusal> missing(const CloseUnifiedSettlement &command, const BookView &book)
{
    return missingSettlement(command.settlement, book);
}

QList<AccountId> accountsOf(const CloseUnifiedSettlement &command, const BookView &book, const Context &)
{
    return accountsIn(found(book, command.settlement));
}

Result<Effects> decide(const CloseUnifiedSettlement &command, const BookView &book, const Context &)
{
    UnifiedSettlement settlement = found(book, command.settlement);
    if (!settlement.isOpen())
        return tl::unexpected(ended(settlement));
    settlement.state = SettlementState::Closed;
    return put(settlement, book);
}

QString sentence(const CloseUnifiedSettlement &command, const BookView &)
{
    return Text::tr("Close unified settlement %1").arg(command.settlement.text());
}

std::optional<Refusal> check(const DeleteUnifiedSettlement &)
{
    return std::nullopt;
}

std::optional<Refusal> missing(const DeleteUnifiedSettlement &command, const BookView &book)
{
    return missingSettlement(command.settlement, book);
}

QList<AccountId> accountsOf(const DeleteUnifiedSettlement &command, const BookView &book, const Context &)
{
    return accountsIn(found(book, command.settlement));
}

Result<Effects> decide(const DeleteUnifiedSettlement &command, const BookView &book, const Context &)
{
    Effects effects(book);
    effects.remove<UnifiedSettlement>({command.settlement.text()});
    effects.result("settlement", command.settlement.text());
    return effects;
}

QString sentence(const DeleteUnifiedSettlement &command, const BookView &)
{
    return Text::tr("Delete unified settlement %1").arg(command.settlement.text());
}

} // namespace purser
