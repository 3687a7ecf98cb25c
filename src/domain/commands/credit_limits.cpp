// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/credit_limits.h"

#include "domain/assets.h"
#include "domain/commands/money_text.h"
#include "domain/identity.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::CreditLimits)
};

std::optional<Refusal> checkLimit(Decimal amount, const QString &reason)
{
    if (amount.isNegative())
        return Say::negative(QStringLiteral("amount")).value();
    const auto line = oneLine(reason, QStringLiteral("reason"), 500);
    return line ? std::nullopt : std::optional(line.error());
}

QString normalisedEntity(const QString &entity)
{
    return entityId(entity, std::nullopt);
}
} // namespace

AllocatedCredit allocatedCredit(const BookView &book, const QString &entity, const AccountId &account)
{
    AllocatedCredit allocated;
    for (const CloudAccount &cloud : book.select<CloudAccount>()) {
        if (entityIdOf(cloud) != entity)
            continue;
        for (const Balance &balance : book.balances(cloud.defaultAccount)) {
            if (balance.ledger != LedgerKind::CreditLimit)
                continue;
            allocated.total += balance.amount;
            if (balance.account == account)
                allocated.ofAccount += balance.amount;
        }
        for (const CurrencyChange &change : book.select<CurrencyChange>({{QStringLiteral("account"), cloud.defaultAccount.text()}})) {
            if (change.appliedAt)
                continue;
            allocated.total += change.creditLimit.value_or(Decimal());
            if (change.account == account)
                allocated.ofAccount += change.creditLimit.value_or(Decimal());
        }
    }
    return allocated;
}

std::optional<Refusal> creditControlUnavailable(const BookView &book, const BillingAccount &account)
{
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account).value();
    const CloudAccount owner = book.cloudAccount(account.owner).value();
    if (owner.kind == AccountKind::Enterprise && !entityIdOf(owner).isEmpty())
        return std::nullopt;
    return Refusal{RefusalCode::NotAvailableHere, {},
                   Text::tr("Credit control is for enterprises with a verified identity; the owner of billing account %1 is not one.").arg(account.account.text())};
}

std::optional<Refusal> limitRefused(const BookView &book, const BillingAccount &account, const Currency &currency, Decimal amount, Decimal instead,
                                    const QString &field)
{
    const QString entity = entityIdOf(book.cloudAccount(account.owner).value());
    const auto credit = book.find<EntityCredit>({entity});
    if (credit && credit->currency != currency) {
        return Refusal{RefusalCode::CurrencyMismatch, {},
                       Text::tr("The limit of %1 is in %2, but a limit of billing account %3 would be in %4.")
                           .arg(credit->name, credit->currency.code(), account.account.text(), currency.code())};
    }
    const Decimal limit = credit ? credit->amount : Decimal();
    const Decimal rest = limit - (allocatedCredit(book, entity, account.account).total - instead);
    if (amount <= rest)
        return std::nullopt;
    return Refusal{RefusalCode::LimitExceeded, field,
                   Text::tr("%1 has %2 left to allocate to billing account %3, less than %4.")
                       .arg(credit ? credit->name : entity, moneyText(rest, currency), account.account.text(), moneyText(amount, currency))};
}

std::optional<Refusal> check(const SetEntityCreditLimit &command)
{
    if (const auto line = oneLine(command.entity, QStringLiteral("entity"), 128); !line)
        return line.error();
    return checkLimit(command.amount, command.reason);
}

std::optional<Refusal> missing(const SetEntityCreditLimit &command, const BookView &book)
{
    const QString entity = normalisedEntity(command.entity);
    for (const CloudAccount &cloud : book.select<CloudAccount>()) {
        if (entityIdOf(cloud) == entity)
            return std::nullopt;
    }
    return Refusal{RefusalCode::NotFound, QStringLiteral("entity"), Text::tr("No cloud account of this book has the verified identity %1.").arg(command.entity.trimmed())};
}

QList<AccountId> accountsOf(const SetEntityCreditLimit &, const BookView &book, const Context &context)
{
    const auto cloud = book.cloudAccount(context.person.uid());
    return cloud ? QList<AccountId>{cloud->defaultAccount} : QList<AccountId>{};
}

Result<Effects> decide(const SetEntityCreditLimit &command, const BookView &book, const Context &context)
{
    const QString entity = normalisedEntity(command.entity);
    const CloudAccount cloud = book.cloudAccount(context.person.uid()).value();
    if (entityIdOf(cloud) != entity) {
        return refuse(RefusalCode::NotPermitted,
                      Text::tr("The credit limit of %1 is set by an account of that identity; %2 has another.").arg(command.entity.trimmed(), context.person.text()));
    }
    const BillingAccount own = book.account(cloud.defaultAccount).value();
    if (command.amount.decimals() > own.currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), own.currency);
    const auto before = book.find<EntityCredit>({entity});
    const AllocatedCredit allocated = allocatedCredit(book, entity, {});
    if (before && before->currency != own.currency && !allocated.total.isZero()) {
        return refuse(RefusalCode::CurrencyMismatch,
                      Text::tr("Limits of %1 are in %2; they would have to be 0 before the entity's limit can be in %3.")
                          .arg(command.entity.trimmed(), before->currency.code(), own.currency.code()));
    }
    if (command.amount < allocated.total) {
        return refuse(RefusalCode::LimitExceeded,
                      Text::tr("%1 is allocated to accounts already, more than %2. Lower an account's limit first.")
                          .arg(moneyText(allocated.total, own.currency), moneyText(command.amount, own.currency)),
                      QStringLiteral("amount"));
    }
    Effects effects(book);
    effects.put(EntityCredit{entity, cloud.identityName, own.currency, command.amount});
    effects.result("entity", entity);
    return effects;
}

QString sentence(const SetEntityCreditLimit &command, const BookView &)
{
    return Text::tr("Set the credit limit of %1 to %2: %3").arg(command.entity.trimmed(), command.amount.toText(2), command.reason.trimmed());
}

std::optional<Refusal> check(const SetCreditLimit &command)
{
    return checkLimit(command.amount, command.reason);
}

Result<Effects> decide(const SetCreditLimit &command, const BookView &book, const Context &context)
{
    BillingAccount account = book.account(command.account).value();
    if (auto unavailable = creditControlUnavailable(book, account))
        return tl::unexpected(*unavailable);
    const Currency currency = account.currency;
    if (command.amount.decimals() > currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), currency);
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    const Balance before = book.find<Balance>({account.account.text(), toText(LedgerKind::CreditLimit), QStringLiteral(""), currency.code()}).value_or(Balance());
    if (auto refused = limitRefused(book, account, currency, command.amount, before.amount, QStringLiteral("amount")))
        return tl::unexpected(*refused);
    const Decimal change = command.amount - before.amount;
    if (change.isNegative()) {
        const CurrencyAssets assets = assetSheet(book, account, context.at).settlement();
        const bool nothingUnsettled = assets.term(u"unsettledCurrentMonth").isZero() && assets.term(u"unsettledPreviousMonths").isZero();
        if (!(assets.availableCredit + change).isPositive() && !(command.amount.isZero() && nothingUnsettled)) {
            return refuse(RefusalCode::LimitExceeded,
                          Text::tr("Available credit would be %1; lowering a limit has to leave it above zero.")
                              .arg(moneyText(assets.availableCredit + change, currency)),
                          QStringLiteral("amount"));
        }
    }

    Effects effects(book);
    if (!account.creditUser) {
        account.creditUser = true;
        effects.put(account);
    }
    if (!change.isZero()) {
        auto entry = effects.post(TransactionType::None, {}, {}, command.reason.trimmed());
        const Ledger grants = Ledger::external(QStringLiteral("creditControl"));
        if (change.isPositive())
            entry.move(grants, Ledger::creditLimit(account.account), currency, change);
        else
            entry.move(Ledger::creditLimit(account.account), grants, currency, -change);
        effects.result("transaction", QString::number(effects.firstTransaction()));
    }
    return effects;
}

QString sentence(const SetCreditLimit &command, const BookView &before)
{
    const auto account = before.account(command.account);
    return Text::tr("Set the credit limit of %1 to %2: %3")
        .arg(account ? account->name : command.account.text(), moneyText(command.amount, account ? account->currency : Currency()), command.reason.trimmed());
}

} // namespace purser
