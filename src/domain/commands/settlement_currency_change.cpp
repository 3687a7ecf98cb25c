// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/settlement_currency_change.h"

#include "domain/command.h"
#include "domain/commands/money_text.h"
#include "domain/settlement_currency.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::SettlementCurrencyChange)
};

QString nameOf(const BookView &book, const AccountId &id)
{
    const auto account = book.account(id);
    return account ? account->name : id.text();
}
} // namespace

std::optional<Refusal> check(const SetSettlementCurrency &command)
{
    if (!Currency::forSettlement().contains(command.currency)) {
        QStringList codes;
        for (const Currency &currency : Currency::forSettlement())
            codes << currency.code();
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("currency"),
                       Text::tr("Accounts settle in one of %1, not in %2.").arg(codes.join(QStringLiteral(", ")), command.currency.code())};
    }
    if (command.creditLimit && command.creditLimit->isNegative())
        return Say::negative(QStringLiteral("creditLimit")).value();
    if (command.threshold && command.threshold->isNegative())
        return Say::negative(QStringLiteral("threshold")).value();
    return std::nullopt;
}

Result<Effects> decide(const SetSettlementCurrency &command, const BookView &book, const Context &context)
{
    const BillingAccount account = book.account(command.account).value();
    if (command.creditLimit) {
        if (auto allowed = authoriseOn(SetCreditLimit::info, book, context.person, command.account, context.at); !allowed)
            return tl::unexpected(allowed.error());
    }
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    if (command.creditLimit) {
        if (auto unavailable = creditControlUnavailable(book, account))
            return tl::unexpected(*unavailable);
    }
    const int digits = command.currency.minorDigits();
    if (command.creditLimit && command.creditLimit->decimals() > digits)
        return Say::tooManyDecimals(QStringLiteral("creditLimit"), command.currency);
    if (command.threshold && command.threshold->decimals() > digits)
        return Say::tooManyDecimals(QStringLiteral("threshold"), command.currency);
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);

    Effects effects(book);
    const auto pending = pendingCurrencyChange(book, command.account, context.at);
    const bool same = pending && pending->currency == command.currency && pending->creditLimit == command.creditLimit && pending->threshold == command.threshold;
    if (pending && !same) {
        return refuse(RefusalCode::WrongState,
                      Text::tr("Billing account %1 changes to %2 from %3; cancel that change before booking another.")
                          .arg(account.account.text(), pending->currency.code(), pending->month.text()));
    }
    if (same || command.currency == account.currency) {
        if (same)
            effects.result("from", pending->month.text());
        return effects; // it is what it already is
    }
    if (command.creditLimit && command.creditLimit->isPositive()) {
        if (auto refused = limitRefused(book, account, command.currency, *command.creditLimit, {}, QStringLiteral("creditLimit")))
            return tl::unexpected(*refused);
    }
    CurrencyChange change;
    change.account = command.account;
    change.month = context.at.month().plus(1);
    change.former = account.currency;
    change.currency = command.currency;
    change.creditLimit = command.creditLimit;
    change.threshold = command.threshold;
    change.requestedAt = context.at;
    effects.put(change);
    effects.result("from", change.month.text());
    return effects;
}

QString sentence(const SetSettlementCurrency &command, const BookView &before)
{
    const auto account = before.account(command.account);
    if (account && account->currency == command.currency)
        return Text::tr("Settle %1 in %2, as before").arg(account->name, command.currency.code());
    QStringList parts{Text::tr("Settle %1 in %2 from next month, before in %3")
                          .arg(nameOf(before, command.account), command.currency.code(), account ? account->currency.code() : QString())};
    if (command.creditLimit)
        parts << Text::tr("credit limit %1").arg(moneyText(*command.creditLimit, command.currency));
    if (command.threshold)
        parts << Text::tr("alerts below %1").arg(moneyText(*command.threshold, command.currency));
    return parts.join(QStringLiteral("; "));
}

std::optional<Refusal> check(const CancelSettlementCurrencyChange &)
{
    return std::nullopt;
}

Result<Effects> decide(const CancelSettlementCurrencyChange &command, const BookView &book, const Context &context)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    const auto pending = pendingCurrencyChange(book, command.account, context.at);
    if (!pending) {
        return refuse(RefusalCode::WrongState,
                      Text::tr("No change of settlement currency is booked for billing account %1; it settles in %2.").arg(account.account.text(), account.currency.code()));
    }
    Effects effects(book);
    effects.remove<CurrencyChange>({pending->account.text(), pending->month.text()});
    return effects;
}

QString sentence(const CancelSettlementCurrencyChange &command, const BookView &before)
{
    const auto account = before.account(command.account);
    for (const CurrencyChange &change : before.select<CurrencyChange>({{QStringLiteral("account"), command.account.text()}})) {
        if (!change.appliedAt) {
            return Text::tr("Keep settling %1 in %2; the change to %3 from %4 is cancelled")
                .arg(nameOf(before, command.account), change.former.code(), change.currency.code(), change.month.text());
        }
    }
    return Text::tr("Cancel the change of settlement currency of %1").arg(account ? account->name : command.account.text());
}

} // namespace purser
