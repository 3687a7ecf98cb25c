// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/rename_billing_account.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::RenameBillingAccount)
};
} // namespace

std::optional<Refusal> check(const RenameBillingAccount &command)
{
    const auto name = oneLine(command.name, QStringLiteral("name"), 64);
    return name ? std::nullopt : std::optional(name.error());
}

Result<Effects> decide(const RenameBillingAccount &command, const BookView &book, const Context &)
{
    BillingAccount account = book.account(command.account).value();
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    account.name = command.name.trimmed();
    Effects effects(book);
    effects.put(account);
    return effects;
}

QString sentence(const RenameBillingAccount &command, const BookView &before)
{
    const auto account = before.account(command.account);
    return Text::tr("Rename %1 to %2").arg(account ? account->name : command.account.text(), command.name.trimmed());
}

} // namespace purser
