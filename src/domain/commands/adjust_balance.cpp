// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/adjust_balance.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::AdjustBalance)
};

LedgerKind kindOf(AdjustedLedger ledger)
{
    switch (ledger) {
    case AdjustedLedger::Cash: return LedgerKind::OwnCash;
    case AdjustedLedger::CreditRefund: return LedgerKind::CreditRefund;
    case AdjustedLedger::Draft: return LedgerKind::Draft;
    }
    return LedgerKind::OwnCash;
}

} // namespace

std::optional<Refusal> check(const AdjustBalance &command)
{
    if (command.amount.isZero())
        return Say::zero(QStringLiteral("amount")).value();
    const auto reason = oneLine(command.reason, QStringLiteral("reason"), 500);
    return reason ? std::nullopt : std::optional(reason.error());
}

Result<Effects> decide(const AdjustBalance &command, const BookView &book, const Context &context)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    const Currency currency = account.currency;
    if (command.amount.decimals() > currency.minorDigits())
        return Say::tooManyDecimals(QStringLiteral("amount"), currency);
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);

    const LedgerKind kind = kindOf(command.ledger);
    const bool refund = kind == LedgerKind::CreditRefund;
    const Ledger outside = Ledger::external(QStringLiteral("adjustment"));
    Effects effects(book);
    auto entry = effects.post(TransactionType::Adjust, refund ? QStringLiteral("REFUND") : QStringLiteral("ACCT_CASH"), {}, command.reason.trimmed());
    if (command.amount.isPositive()) {
        entry.move(outside, refund ? Ledger::creditRefund(account.account, context.at.month()) : Ledger{kind, account.account, {}}, currency, command.amount);
    } else {
        Decimal left = -command.amount;
        for (const Balance &balance : book.balances(account.account)) { // keys are months, so oldest first
            if (balance.ledger != kind || balance.currency != currency || !balance.amount.isPositive() || left.isZero())
                continue;
            const Decimal part = std::min(left, balance.amount);
            entry.move(Ledger{balance.ledger, account.account, balance.key}, outside, currency, part);
            left -= part;
        }
        if (!left.isZero()) {
            return refuse(RefusalCode::NotEnoughFunds,
                          Text::tr("Billing account %1 has %2 %3 there, less than the %4 %3 to take.")
                              .arg(account.account.text(), (-command.amount - left).toText(currency.minorDigits()), currency.code(),
                                   (-command.amount).toText(currency.minorDigits())),
                          QStringLiteral("amount"));
        }
    }
    effects.result("transaction", QString::number(effects.firstTransaction()));
    return effects;
}

QString sentence(const AdjustBalance &command, const BookView &before)
{
    const auto account = before.account(command.account);
    const Currency currency = account ? account->currency : Currency();
    const QString name = account ? account->name : command.account.text();
    const QString amount = command.amount.toText(currency.minorDigits()) + u' ' + currency.code();
    switch (command.ledger) {
    case AdjustedLedger::Cash: return Text::tr("Adjust the cash balance of %1 by %2: %3").arg(name, amount, command.reason.trimmed());
    case AdjustedLedger::CreditRefund: return Text::tr("Adjust the credit refund of %1 by %2: %3").arg(name, amount, command.reason.trimmed());
    case AdjustedLedger::Draft: return Text::tr("Adjust the drafts of %1 by %2: %3").arg(name, amount, command.reason.trimmed());
    }
    return {};
}

} // namespace purser
