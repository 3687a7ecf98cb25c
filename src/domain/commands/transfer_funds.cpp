// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/transfer_funds.h"

#include "domain/assets.h"
#include "domain/commands/money_text.h"
#include "domain/identity.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::TransferFunds)
};

QString identityOf(const BookView &book, const BillingAccount &account)
{
    return entityIdOf(book.cloudAccount(account.owner).value());
}

std::optional<Refusal> wrongState(const BillingAccount &from, const BillingAccount &to, const BookView &book)
{
    for (const BillingAccount &account : {from, to}) {
        if (account.status == AccountStatus::Deregistered)
            return Say::deregistered(account).value();
    }
    if (from.status == AccountStatus::Frozen)
        return Say::frozen(from).value();
    const QString identity = identityOf(book, from);
    if (from.owner != to.owner && (identity.isEmpty() || identity != identityOf(book, to))) {
        return Refusal{RefusalCode::WrongState, QStringLiteral("to"),
                       Text::tr("Cash is transferred within one verified identity only; the owners of %1 and %2 do not have the same.")
                           .arg(from.account.text(), to.account.text())};
    }
    return std::nullopt;
}
} // namespace

std::optional<Refusal> check(const TransferFunds &command)
{
    if (!command.amount.isPositive())
        return Say::notPositive(QStringLiteral("amount")).value();
    if (command.amount.decimals() > command.currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), command.currency).value();
    if (command.from == command.to)
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("to"), Text::tr("Choose another account to transfer to.")};
    const auto remark = oneLine(command.remark, QStringLiteral("remark"), 500);
    return remark ? std::nullopt : std::optional(remark.error());
}

Result<Effects> decide(const TransferFunds &command, const BookView &book, const Context &context)
{
    const BillingAccount from = book.account(command.from).value();
    const BillingAccount to = book.account(command.to).value();
    for (const BillingAccount &account : {from, to}) {
        if (account.type == AccountType::Ecosystem)
            return Say::directOnly(account);
    }
    if (auto wrong = wrongState(from, to, book))
        return tl::unexpected(*wrong);
    const bool grant = command.type == TransferType::Grant;
    const AssetSheet sheet = assetSheet(book, from, context.at);
    if (grant && sheet.overdue)
        return refuse(RefusalCode::WrongState, Text::tr("Billing account %1 is overdue; nothing is transferred from it until it is not.").arg(from.account.text()), QStringLiteral("from"));

    const CurrencyAssets assets = sheet.in(command.currency);
    if (command.amount > assets.availableCredit) {
        return refuse(RefusalCode::LimitExceeded,
                      Text::tr("Available credit of billing account %1 is %2, less than the %3 to transfer.")
                          .arg(from.account.text(), moneyText(assets.availableCredit, command.currency), moneyText(command.amount, command.currency)),
                      QStringLiteral("amount"));
    }
    const Ledger source = grant ? Ledger::ownCash(from.account) : Ledger::transferredInCash(from.account, to.account);
    const Ledger target = grant ? Ledger::transferredInCash(to.account, from.account) : Ledger::ownCash(to.account);
    const auto balance = book.find<Balance>({from.account.text(), toText(source.kind), source.key, command.currency.code()});
    const Decimal held = balance ? balance->amount : Decimal();
    if (command.amount > held) {
        const QString message = grant ? Text::tr("Billing account %1 has %2 of its own cash, less than the %3 to transfer.")
                                      : Text::tr("Billing account %1 has %2 left of that grant, less than the %3 to recycle.");
        return refuse(RefusalCode::NotEnoughFunds, message.arg(from.account.text(), moneyText(held, command.currency), moneyText(command.amount, command.currency)),
                      QStringLiteral("amount"));
    }
    Effects effects(book);
    effects.post(TransactionType::Transfer, QStringLiteral("ACCT_CASH"), {}, command.remark.trimmed()).move(source, target, command.currency, command.amount);
    effects.result("transaction", QString::number(effects.firstTransaction()));
    return effects;
}

QString sentence(const TransferFunds &command, const BookView &before)
{
    const auto nameOf = [&](const AccountId &id) {
        const auto account = before.account(id);
        return account ? account->name : id.text();
    };
    const QString amount = moneyText(command.amount, command.currency);
    return command.type == TransferType::Grant ? Text::tr("Transfer %1 from %2 to %3: %4").arg(amount, nameOf(command.from), nameOf(command.to), command.remark.trimmed())
                                               : Text::tr("Recycle %1 from %2 to %3: %4").arg(amount, nameOf(command.from), nameOf(command.to), command.remark.trimmed());
}

} // namespace purser
