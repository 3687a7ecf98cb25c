// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/convert_cash.h"

#include "domain/commands/money_text.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::ConvertCash)
};

Decimal converted(const ConvertCash &command)
{
    return command.amount.timesHalfUp(command.rate, command.to.minorDigits());
}

} // namespace

std::optional<Refusal> check(const ConvertCash &command)
{
    const auto wrong = [](const char *field, const QString &message) { return Refusal{RefusalCode::InvalidValue, QString::fromLatin1(field), message}; };
    if (!command.amount.isPositive())
        return Say::notPositive(QStringLiteral("amount")).value();
    if (command.amount.decimals() > command.from.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), command.from).value();
    if (!command.rate.isPositive())
        return Say::notPositive(QStringLiteral("rate")).value();
    if (command.from == command.to)
        return wrong("to", Text::tr("Choose another currency to convert to."));
    if (!converted(command).isStorable())
        return wrong("amount", Text::tr("%1 is too much to convert at that rate.").arg(moneyText(command.amount, command.from)));
    if (converted(command).isZero())
        return wrong("amount", Text::tr("%1 is too little: it would be converted to nothing.").arg(moneyText(command.amount, command.from)));
    const auto source = oneLine(command.source, QStringLiteral("source"), 200);
    return source ? std::nullopt : std::optional(source.error());
}

Result<Effects> decide(const ConvertCash &command, const BookView &book, const Context &)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    const Ledger cash = Ledger::ownCash(account.account);
    const auto balance = book.find<Balance>({account.account.text(), toText(cash.kind), cash.key, command.from.code()});
    const Decimal held = balance ? balance->amount : Decimal();
    if (command.amount > held) {
        return refuse(RefusalCode::NotEnoughFunds,
                      Text::tr("Billing account %1 has %2 of its own cash, less than the %3 to convert.")
                          .arg(account.account.text(), moneyText(held, command.from), moneyText(command.amount, command.from)),
                      QStringLiteral("amount"));
    }
    const Ledger exchange = Ledger::external(QStringLiteral("exchange"));
    Effects effects(book);
    effects.post(TransactionType::Adjust, QStringLiteral("ACCT_CASH"), command.rate.toText(), command.source.trimmed())
        .move(cash, exchange, command.from, command.amount)
        .move(exchange, cash, command.to, converted(command));
    effects.result("transaction", QString::number(effects.firstTransaction()));
    effects.result("converted", converted(command).toText(command.to.minorDigits()));
    return effects;
}

QString sentence(const ConvertCash &command, const BookView &before)
{
    const auto account = before.account(command.account);
    return Text::tr("Convert %1 of %2 to %3 at %4 (%5)")
        .arg(moneyText(command.amount, command.from), account ? account->name : command.account.text(), moneyText(converted(command), command.to), command.rate.toText(),
             command.source.trimmed());
}

} // namespace purser
