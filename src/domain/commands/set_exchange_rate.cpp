// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/set_exchange_rate.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::SetExchangeRate)
};
} // namespace

std::optional<Refusal> check(const SetExchangeRate &command)
{
    if (command.from == command.to)
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("to"), Text::tr("\"from\" and \"to\" must be different currencies.")};
    if (!command.rate.isPositive())
        return Say::notPositive(QStringLiteral("rate")).value();
    const auto line = oneLine(command.source, QStringLiteral("source"), 128);
    return line ? std::nullopt : std::optional(line.error());
}

QList<AccountId> accountsOf(const SetExchangeRate &, const BookView &book, const Context &context)
{
    const auto cloud = book.cloudAccount(context.person.uid());
    return cloud ? QList<AccountId>{cloud->defaultAccount} : QList<AccountId>{};
}

Result<Effects> decide(const SetExchangeRate &command, const BookView &book, const Context &context)
{
    const ExchangeRate rate{command.month, command.from, command.to, command.rate, command.source.trimmed(), context.at, context.person};
    const auto before = book.find<ExchangeRate>({rate.month.text(), rate.from.code(), rate.to.code()});
    Effects effects(book);
    if (!before || before->rate != rate.rate || before->source != rate.source)
        effects.put(rate);
    return effects;
}

QString sentence(const SetExchangeRate &command, const BookView &before)
{
    const auto was = before.find<ExchangeRate>({command.month.text(), command.from.code(), command.to.code()});
    const QString rate = Text::tr("Set the exchange rate of %1 for %2 to %3 %4 (%5)")
                             .arg(command.month.text(), command.from.code(), command.rate.toText(), command.to.code(), command.source.trimmed());
    return was ? Text::tr("%1; before, %2 (%3)").arg(rate, was->rate.toText(), was->source) : rate;
}

} // namespace purser
