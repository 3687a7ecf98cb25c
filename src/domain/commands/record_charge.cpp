// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/record_charge.h"

#include "domain/bills.h"
#include "domain/commands/money_text.h"
#include "domain/settlement_currency.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::RecordCharge)
};

/// Before its registration a cloud account has no payer; its default account stands in so that the refusal can name the date.
AccountId payingAccount(const RecordCharge &command, const BookView &book)
{
    const auto payer = book.payerOf(command.cloudAccount, command.usedAt);
    return payer ? *payer : book.cloudAccount(command.cloudAccount).value().defaultAccount;
}
} // namespace

std::optional<Refusal> check(const RecordCharge &command)
{
    if (const auto product = oneLine(command.product, QStringLiteral("product"), 128); !product)
        return product.error();
    if (auto wrong = checkShortLine(command.item, QStringLiteral("item"), 256))
        return wrong;
    if (command.kind == ChargeKind::SubscriptionOrder)
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("kind"), Text::tr("What was ordered is charged by paying the order (PayOrder).")};
    if (command.kind == ChargeKind::Adjustment) {
        if (command.amount.isZero())
            return Say::zero(QStringLiteral("amount")).value();
    } else if (!command.amount.isPositive()) {
        return Say::notPositive(QStringLiteral("amount")).value();
    }
    return std::nullopt;
}

QList<AccountId> accountsOf(const RecordCharge &command, const BookView &book, const Context &)
{
    return {payingAccount(command, book)};
}

Result<Effects> decide(const RecordCharge &command, const BookView &book, const Context &context)
{
    const CloudAccount cloud = book.cloudAccount(command.cloudAccount).value();
    const BillingAccount account = book.account(payingAccount(command, book)).value();
    if (command.usedAt > context.at)
        return refuse(RefusalCode::InvalidValue, Text::tr("A charge cannot have been used in the future."), QStringLiteral("usedAt"));
    if (command.usedAt < cloud.registeredAt) {
        return refuse(RefusalCode::InvalidValue,
                      Text::tr("Cloud account %1 was registered at %2; nothing can have been used before.").arg(cloud.uid.text(), cloud.registeredAt.text()),
                      QStringLiteral("usedAt"));
    }
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    const Month booked = bookingMonth(book, account.account, command.usedAt.month());
    const auto charged = chargedAmount(book, account.account, booked, command.usedAt.month(), command.amount, command.currency);
    if (!charged)
        return tl::unexpected(charged.error());

    Charge charge;
    charge.number = book.nextNumber(tableOf<Charge>());
    charge.account = account.account;
    charge.cloudAccount = command.cloudAccount;
    charge.month = booked;
    charge.usedAt = command.usedAt;
    charge.product = command.product.trimmed();
    charge.item = command.item.value_or(QString());
    charge.kind = command.kind;
    charge.marketplace = command.marketplace.value_or(false);

    Effects effects(book);
    addCharge(effects, charge, *charged);
    effects.result("charge", QString::number(charge.number));
    effects.result("account", charge.account.text());
    effects.result("transaction", QString::number(effects.firstTransaction()));
    return effects;
}

QString sentence(const RecordCharge &command, const BookView &before)
{
    const auto cloud = before.cloudAccount(command.cloudAccount);
    return Text::tr("Record a charge of %1 for %2 used by %3")
        .arg(command.currency ? moneyText(command.amount, *command.currency) : command.amount.toText(2), command.product.trimmed(), cloud ? cloud->logonName : command.cloudAccount.text());
}

} // namespace purser
