// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/write_off_settings.h"

#include "domain/bills.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::WriteOffSettings)
};

QString nameOf(const BookView &book, const AccountId &id)
{
    const auto account = book.account(id);
    return account ? account->name : id.text();
}
} // namespace

std::optional<Refusal> check(const SetAutomaticWriteOff &)
{
    return std::nullopt;
}

Result<Effects> decide(const SetAutomaticWriteOff &command, const BookView &book, const Context &)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    if (!command.enabled && !account.creditUser) {
        return refuse(RefusalCode::NotAvailableHere,
                      Text::tr("Automatic write-off is always on for billing account %1, which has no credit control.").arg(account.account.text()));
    }
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    WriteOffState state = writeOffState(book, account.account);
    if (command.enabled && state.lockedBy) {
        return refuse(RefusalCode::WrongState,
                      Text::tr("Unified settlement %1 is open for billing account %2; automatic write-off comes back when it ends.")
                          .arg(state.lockedBy->text(), account.account.text()));
    }
    Effects effects(book);
    if (state.choice.automatic != command.enabled) {
        state.choice.automatic = command.enabled;
        effects.put(state.choice);
    }
    return effects;
}

QString sentence(const SetAutomaticWriteOff &command, const BookView &before)
{
    const QString name = nameOf(before, command.account);
    return command.enabled ? Text::tr("Turn on automatic write-off for %1").arg(name) : Text::tr("Turn off automatic write-off for %1").arg(name);
}

std::optional<Refusal> check(const SetWriteOffPreviousBills &)
{
    return std::nullopt;
}

Result<Effects> decide(const SetWriteOffPreviousBills &command, const BookView &book, const Context &)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    if (!account.creditUser) {
        return refuse(RefusalCode::NotAvailableHere,
                      Text::tr("Write off Previous Bills is for credit users; billing account %1 has had no credit limit.").arg(account.account.text()));
    }
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    WriteOffChoice choice = writeOffState(book, account.account).choice;
    Effects effects(book);
    if (choice.previousBills != command.enabled) {
        choice.previousBills = command.enabled;
        effects.put(choice);
    }
    return effects;
}

QString sentence(const SetWriteOffPreviousBills &command, const BookView &before)
{
    const QString name = nameOf(before, command.account);
    return command.enabled ? Text::tr("Let credit refunds write off previous bills of %1").arg(name)
                           : Text::tr("Keep credit refunds of %1 for the bills of their month and later").arg(name);
}

} // namespace purser
