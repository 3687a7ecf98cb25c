// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/bill_settings.h"

#include <QTime>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::BillSettings)
};

QTime timeOf(const SetBillDate &command)
{
    return command.time.size() == 5 ? QTime::fromString(command.time, QStringLiteral("HH:mm")) : QTime();
}
} // namespace

std::optional<Refusal> check(const SetTaxRate &command)
{
    if (command.rate.isNegative())
        return Say::negative(QStringLiteral("rate")).value();
    if (command.rate > Decimal(1))
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("rate"), Text::tr("A tax rate is a fraction of at most 1: 9 % is 0.09.")};
    return std::nullopt;
}

Result<Effects> decide(const SetTaxRate &command, const BookView &book, const Context &)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    Effects effects(book);
    effects.put(TaxRate{command.account, command.fromMonth, command.rate});
    return effects;
}

QString sentence(const SetTaxRate &command, const BookView &before)
{
    const auto account = before.account(command.account);
    return Text::tr("Tax the bills of %1 at %2 from %3 on")
        .arg(account ? account->name : command.account.text(), command.rate.toText(2), command.fromMonth.text());
}

std::optional<Refusal> check(const SetBillDate &command)
{
    // Every month has a 28th.
    if (command.day < 1 || command.day > 28)
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("day"), Text::tr("\"day\" must be from 1 to 28.")};
    if (!timeOf(command).isValid())
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("time"), Text::tr("\"time\" must be a time of the day such as 12:00.")};
    return std::nullopt;
}

std::optional<Refusal> missing(const SetBillDate &, const BookView &book)
{
    if (!book.isEmpty())
        return std::nullopt;
    return Refusal{RefusalCode::NotFound, QStringLiteral("person"), Text::tr("This book has no cloud account yet; register one first (RegisterCloudAccount).")};
}

Result<Effects> decide(const SetBillDate &command, const BookView &book, const Context &)
{
    Effects effects(book);
    effects.put(BillDate{1, command.day, timeOf(command).msecsSinceStartOfDay() / 60'000});
    return effects;
}

QString sentence(const SetBillDate &command, const BookView &)
{
    return Text::tr("Issue bills on day %1 of the next month at %2, UTC+8").arg(command.day).arg(command.time);
}

} // namespace purser
