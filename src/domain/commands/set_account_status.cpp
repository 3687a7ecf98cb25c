// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/set_account_status.h"

#include "domain/settlement_currency.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::SetAccountStatus)
};

QString ledgerName(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::OwnCash:
    case LedgerKind::TransferredInCash: return Text::tr("cash");
    //: "credit refund" is money refunded for purchases made on credit
    case LedgerKind::CreditRefund: return Text::tr("credit refund");
    case LedgerKind::Draft: return Text::tr("drafts");
    case LedgerKind::CreditLimit: return Text::tr("credit limit");
    case LedgerKind::Unbilled: return Text::tr("charges without a bill");
    case LedgerKind::Billed: return Text::tr("unpaid bills");
    case LedgerKind::Quota: return Text::tr("quota");
    case LedgerKind::QuotaConsumption:
    case LedgerKind::Coupon: // does not count (decisions 26)
    case LedgerKind::External: break;
    }
    return {};
}
} // namespace

std::optional<Refusal> check(const SetAccountStatus &command)
{
    const auto reason = oneLine(command.reason, QStringLiteral("reason"), 500);
    return reason ? std::nullopt : std::optional(reason.error());
}

Result<Effects> decide(const SetAccountStatus &command, const BookView &book, const Context &context)
{
    BillingAccount account = book.account(command.account).value();
    Effects effects(book);
    if (account.status == command.status)
        return effects;
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    if (command.status == AccountStatus::Deregistered) {
        for (const Balance &balance : book.balances(account.account)) {
            const QString name = ledgerName(balance.ledger);
            if (!balance.amount.isZero() && !name.isEmpty()) {
                return refuse(RefusalCode::WrongState,
                              Text::tr("Billing account %1 cannot be deregistered: it still has %2 of %3 %4.")
                                  .arg(account.account.text(), name, balance.amount.abs().toText(balance.currency.minorDigits()), balance.currency.code()));
            }
        }
        for (const PayRelation &relation : book.select<PayRelation>({{QStringLiteral("account"), account.account.text()}})) {
            const bool nowOrPlanned = !relation.until || *relation.until > context.at;
            if (relation.cloudAccount != account.owner && nowOrPlanned) {
                return refuse(RefusalCode::WrongState,
                              Text::tr("Billing account %1 cannot be deregistered: it pays for the cloud account %2.")
                                  .arg(account.account.text(), relation.cloudAccount.text()));
            }
        }
    }
    if (command.status == AccountStatus::Deregistered) {
        if (const auto booked = pendingCurrencyChange(book, account.account, context.at)) // nothing of it changes any more
            effects.remove<CurrencyChange>({booked->account.text(), booked->month.text()});
    }
    account.status = command.status;
    effects.put(account);
    return effects;
}

QString sentence(const SetAccountStatus &command, const BookView &before)
{
    const auto account = before.account(command.account);
    const QString name = account ? account->name : command.account.text();
    switch (command.status) {
    case AccountStatus::Valid: return Text::tr("Make %1 valid again: %2").arg(name, command.reason.trimmed());
    case AccountStatus::Frozen: return Text::tr("Freeze %1: %2").arg(name, command.reason.trimmed());
    case AccountStatus::Deregistered: return Text::tr("Deregister %1: %2").arg(name, command.reason.trimmed());
    }
    return {};
}

} // namespace purser
