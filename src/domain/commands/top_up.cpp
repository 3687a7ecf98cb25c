// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/top_up.h"

#include "domain/commands/payment_method.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::TopUp)
};
} // namespace

std::optional<Refusal> check(const TopUp &command)
{
    if (!command.amount.isPositive())
        return Say::notPositive(QStringLiteral("amount")).value();
    return checkShortLine(command.reference, QStringLiteral("reference"), 200);
}

std::optional<Refusal> missing(const TopUp &command, const BookView &)
{
    return command.method ? std::optional(noSuchMethod(command.account, *command.method).value()) : std::nullopt;
}

Result<Effects> decide(const TopUp &command, const BookView &book, const Context &)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    const Currency currency = command.currency.value_or(account.currency);
    if (command.amount.decimals() > currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), currency);
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);

    const QString channel = toText(command.channel);
    Effects effects(book);
    effects.post(TransactionType::Charge, channel, command.reference.value_or(QString()), {})
        .move(Ledger::external(channel), Ledger::ownCash(account.account), currency, command.amount);
    effects.result("transaction", QString::number(effects.firstTransaction()));
    return effects;
}

QString sentence(const TopUp &command, const BookView &before)
{
    const auto account = before.account(command.account);
    const Currency currency = command.currency.value_or(account ? account->currency : Currency());
    return Text::tr("Top up %1 with %2 %3")
        .arg(account ? account->name : command.account.text(), command.amount.toText(currency.minorDigits()), currency.code());
}

} // namespace purser
