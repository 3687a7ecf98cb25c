// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/quota.h"

#include "domain/assets.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Quota)
};

QString nameOf(const BookView &book, const AccountId &id)
{
    const auto account = book.account(id);
    return account ? account->name : id.text();
}

QString amountText(const BookView &book, const AccountId &id, Decimal amount)
{
    const auto account = book.account(id);
    const Currency currency = account ? account->currency : Currency();
    return amount.toText(currency.minorDigits()) + u' ' + currency.code();
}

Result<BillingAccount> ecosystemAccount(const BookView &book, const AccountId &id, Decimal amount)
{
    const BillingAccount account = book.account(id).value();
    if (account.type == AccountType::Direct)
        return Say::ecosystemOnly(account);
    if (amount.decimals() > account.currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), account.currency);
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    return account;
}
} // namespace

std::optional<Refusal> check(const SetQuota &command)
{
    return command.amount.isNegative() ? std::optional(Say::negative(QStringLiteral("amount")).value()) : std::nullopt;
}

Result<Effects> decide(const SetQuota &command, const BookView &book, const Context &context)
{
    const auto account = ecosystemAccount(book, command.account, command.amount);
    if (!account)
        return tl::unexpected(account.error());
    const Decimal change = command.amount - assetSheet(book, *account, context.at).settlement().term(u"quota");
    Effects effects(book);
    if (change.isZero())
        return effects;
    effects.post(TransactionType::None, {}, {}, {})
        .add(Ledger::external(QStringLiteral("partner")), account->currency, -change)
        .add(Ledger::quota(account->account), account->currency, change);
    effects.result("transaction", QString::number(effects.firstTransaction()));
    return effects;
}

QString sentence(const SetQuota &command, const BookView &before)
{
    return Text::tr("Set the quota of %1 to %2").arg(nameOf(before, command.account), amountText(before, command.account, command.amount));
}

std::optional<Refusal> check(const RecordQuotaConsumption &command)
{
    if (command.amount.isZero())
        return Say::zero(QStringLiteral("amount")).value();
    const auto id = oneLine(command.outBizId, QStringLiteral("outBizId"), 128);
    return id ? std::nullopt : std::optional(id.error());
}

Result<Effects> decide(const RecordQuotaConsumption &command, const BookView &book, const Context &context)
{
    const auto account = ecosystemAccount(book, command.account, command.amount);
    if (!account)
        return tl::unexpected(account.error());
    Effects effects(book);
    const QString outBizId = command.outBizId.trimmed();
    if (const auto before = book.find<QuotaConsumption>({outBizId})) {
        if (before->account == command.account && before->amount == command.amount)
            return effects;
        return refuse(RefusalCode::Conflict, Text::tr("The partner's id %1 has been booked with another account or amount.").arg(outBizId),
                      QStringLiteral("outBizId"));
    }
    const Decimal consumed = assetSheet(book, *account, context.at).settlement().term(u"quotaConsumptionLedger");
    if ((consumed + command.amount).isNegative()) {
        return refuse(RefusalCode::NotEnoughFunds,
                      Text::tr("Only %1 has been consumed, less than what would be given back.").arg(amountText(book, command.account, consumed)),
                      QStringLiteral("amount"));
    }
    effects.put(QuotaConsumption{outBizId, command.account, command.amount});
    effects.post(TransactionType::None, {}, outBizId, {})
        .add(Ledger::external(QStringLiteral("partner")), account->currency, command.amount)
        .add(Ledger::quotaConsumption(account->account), account->currency, -command.amount);
    effects.result("transaction", QString::number(effects.firstTransaction()));
    return effects;
}

QString sentence(const RecordQuotaConsumption &command, const BookView &before)
{
    return Text::tr("Record a quota consumption of %1 for %2").arg(amountText(before, command.account, command.amount), nameOf(before, command.account));
}

} // namespace purser
