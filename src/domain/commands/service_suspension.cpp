// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/service_suspension.h"

#include "domain/commands/money_text.h"
#include "domain/suspension.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::ServiceSuspension)
};

QString nameOf(const BookView &book, const AccountId &id)
{
    const auto account = book.account(id);
    return account ? account->name : id.text();
}

Effects replaced(const BookView &book, const ServiceSuspension &before, const ServiceSuspension &after)
{
    Effects effects(book);
    if (toRow(before) != toRow(after))
        effects.put(after);
    return effects;
}

QString termsText(qint64 days, const std::optional<Decimal> &amount, const Currency &currency)
{
    const QString grace = Text::tr("%n day(s) of grace", nullptr, int(days));
    return amount ? Text::tr("%1, at once above a debt of %2").arg(grace, moneyText(*amount, currency)) : grace;
}
} // namespace

std::optional<Refusal> check(const SetServiceSuspension &)
{
    return std::nullopt;
}

Result<Effects> decide(const SetServiceSuspension &command, const BookView &book, const Context &)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    const ServiceSuspension before = suspensionTerms(book, command.account);
    ServiceSuspension after = before;
    after.delayed = command.delayed;
    return replaced(book, before, after);
}

QString sentence(const SetServiceSuspension &command, const BookView &before)
{
    const QString name = nameOf(before, command.account);
    const bool changes = suspensionTerms(before, command.account).delayed != command.delayed;
    if (command.delayed) {
        return changes ? Text::tr("Delay service suspension of %1 by its days of grace; before, services stopped at once").arg(name)
                       : Text::tr("Delay service suspension of %1 by its days of grace, as before").arg(name);
    }
    return changes ? Text::tr("Stop services of %1 at once when it is overdue; before, suspension was delayed").arg(name)
                   : Text::tr("Stop services of %1 at once when it is overdue, as before").arg(name);
}

std::optional<Refusal> check(const SetSuspensionTerms &command)
{
    if (!command.days && !command.amount)
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("days"), Text::tr("Give \"days\", \"amount\" or both.")};
    if (command.days && (*command.days < 1 || *command.days > 3650))
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("days"), Text::tr("\"days\" must be from 1 to 3650.")};
    if (command.amount && command.amount->isNegative())
        return Say::negative(QStringLiteral("amount")).value();
    return std::nullopt;
}

Result<Effects> decide(const SetSuspensionTerms &command, const BookView &book, const Context &)
{
    const BillingAccount account = book.account(command.account).value();
    if (command.amount && command.amount->decimals() > account.currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), account.currency);
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    const ServiceSuspension before = suspensionTerms(book, command.account);
    ServiceSuspension after = before;
    after.days = command.days.value_or(before.days);
    if (command.amount)
        after.amount = command.amount;
    return replaced(book, before, after);
}

QString sentence(const SetSuspensionTerms &command, const BookView &before)
{
    const auto account = before.account(command.account);
    const Currency currency = account ? account->currency : Currency();
    const ServiceSuspension was = suspensionTerms(before, command.account);
    return Text::tr("Set the suspension terms of %1 to %2; before, %3")
        .arg(nameOf(before, command.account), termsText(command.days.value_or(was.days), command.amount ? command.amount : was.amount, currency),
             termsText(was.days, was.amount, currency));
}

} // namespace purser
