// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/settle_bills.h"

#include "domain/clearing.h"
#include "domain/commands/money_text.h"
#include "domain/commands/payment_method.h"

#include <QSet>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::SettleBills)
};

QString itemField(qsizetype index, const char *name)
{
    return QStringLiteral("items.%1.%2").arg(index).arg(QLatin1String(name));
}

/// What is wrong with the items, seen beside their bills.
std::optional<Refusal> checkAmounts(const SettleBills &command, const QList<Bill> &bills)
{
    for (qsizetype i = 0; i < bills.size(); ++i) {
        const Bill &bill = bills[i];
        const auto amount = command.items[i].amount;
        if (amount && amount->decimals() > bill.currency.minorDigits())
            return Say::tooManyDecimals(itemField(i, "amount"), bill.currency).value();
        if (amount && bill.open && *amount > bill.outstanding()) {
            return Refusal{RefusalCode::InvalidValue, itemField(i, "amount"),
                           Text::tr("%1 is more than the %2 that are outstanding of bill %3.")
                               .arg(moneyText(*amount, bill.currency), moneyText(bill.outstanding(), bill.currency), bill.bill.text())};
        }
    }
    return std::nullopt;
}
} // namespace

std::optional<Refusal> check(const SettleBills &command)
{
    if (command.items.isEmpty())
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("items"), Text::tr("Name at least one bill to settle.")};
    QSet<BillId> seen;
    for (qsizetype i = 0; i < command.items.size(); ++i) {
        const SettleBills::Item &item = command.items[i];
        if (seen.contains(item.bill))
            return Refusal{RefusalCode::InvalidValue, itemField(i, "bill"), Text::tr("Bill %1 is named twice.").arg(item.bill.text())};
        seen << item.bill;
        if (item.amount && !item.amount->isPositive())
            return Say::notPositive(itemField(i, "amount")).value();
    }
    return std::nullopt;
}

std::optional<Refusal> missing(const SettleBills &command, const BookView &book)
{
    for (qsizetype i = 0; i < command.items.size(); ++i) {
        const auto bill = book.find<Bill>({command.items[i].bill.text()});
        if (!bill || bill->account != command.account) {
            return Refusal{RefusalCode::NotFound, itemField(i, "bill"),
                           Text::tr("Billing account %1 has no bill %2.").arg(command.account.text(), command.items[i].bill.text())};
        }
    }
    return command.method ? std::optional(noSuchMethod(command.account, *command.method).value()) : std::nullopt;
}

Result<Effects> decide(const SettleBills &command, const BookView &book, const Context &context)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    QList<Bill> bills;
    for (const SettleBills::Item &item : command.items)
        bills << book.find<Bill>({item.bill.text()}).value();
    if (auto wrong = checkAmounts(command, bills))
        return tl::unexpected(*wrong);
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    if (account.status == AccountStatus::Frozen)
        return Say::frozen(account);
    QHash<BillId, Decimal> wanted;
    for (qsizetype i = 0; i < bills.size(); ++i) {
        if (!bills[i].open) {
            return refuse(RefusalCode::WrongState, Text::tr("Nothing is outstanding of bill %1.").arg(bills[i].bill.text()), itemField(i, "bill"));
        }
        wanted.insert(bills[i].bill, command.items[i].amount.value_or(bills[i].outstanding()));
    }

    Effects effects(book);
    Clearing clearing(book, context, effects);
    QList<PlannedBill> paid;
    for (const Bill &bill : clearing.openBills(account.account)) {
        const auto amount = wanted.constFind(bill.bill);
        if (amount == wanted.constEnd())
            continue;
        paid << clearing.pay(account.account, bill.bill, *amount);
        const Decimal lacking = *amount - (paid.back().outstanding.amount - paid.back().left.amount);
        if (lacking.isPositive()) {
            return refuse(RefusalCode::NotEnoughFunds,
                          Text::tr("The funds of billing account %1 leave %2 of bill %3 unpaid. Settle less, or add funds.")
                              .arg(account.account.text(), moneyText(lacking, bill.currency), bill.bill.text()),
                          QStringLiteral("items"));
        }
    }
    effects.result("bills", toJson(paid));
    return effects;
}

QString sentence(const SettleBills &command, const BookView &before)
{
    const auto account = before.account(command.account);
    QMap<QString, Decimal> sums;
    for (const SettleBills::Item &item : command.items) {
        if (const auto bill = before.find<Bill>({item.bill.text()}))
            sums[bill->currency.code()] += item.amount.value_or(bill->outstanding());
    }
    QStringList amounts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        amounts << moneyText(sum.value(), Currency(sum.key()));
    return Text::tr("Settle %n bill(s) of %1 with %2", nullptr, int(command.items.size()))
        .arg(account ? account->name : command.account.text(), amounts.join(QStringLiteral(" + ")));
}

} // namespace purser
