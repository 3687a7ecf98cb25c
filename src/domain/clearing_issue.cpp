// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clearing.h"

#include "domain/settlement_currency.h"

#include <set>

// The side of Clearing that issues bills.

namespace purser {

QList<BillId> Clearing::issue(const AccountId &id, Month through)
{
    State &account = state(id);
    if (account.closed.isValid() && through <= account.closed)
        return {};
    QList<BillId> issued;
    std::set<Month> months; // carrying a sum on may add one
    for (const auto &[key, amount] : account.balances) {
        const auto month = std::get<0>(key) == LedgerKind::Unbilled ? Month::parse(std::get<1>(key)) : std::nullopt;
        if (month && *month <= through && !(account.closed.isValid() && *month <= account.closed))
            months.insert(*month);
    }
    for (auto month = months.begin(); month != months.end(); ++month) {
        for (const bool marketplace : {false, true}) {
            const auto bill = issueSide(account, *month, marketplace);
            if (!bill)
                continue;
            issued << *bill;
            if (!account.carried.isEmpty() && account.carried.back().month <= through)
                months.insert(account.carried.back().month);
        }
    }
    account.closed = through;
    m_effects.put(ClosedMonth{id, through});
    return issued;
}

std::optional<BillId> Clearing::issueSide(State &account, Month month, bool marketplace)
{
    QList<Charge> charges = chargesOf(account, month, marketplace);
    // What was carried here from before a change of currency, without a rate to convert it by, is in no bill.
    const Currency settled = settlementCurrencyIn(m_book, account.account.account, month);
    charges.removeIf([&](const Charge &charge) { return charge.currency != settled; });
    if (charges.isEmpty())
        return std::nullopt;
    const AccountId id = account.account.account;
    Decimal exact;
    for (const Charge &charge : charges)
        exact += charge.amount;

    Bill bill;
    bill.bill = Bill::idOf(id, month, marketplace);
    bill.account = id;
    bill.month = month;
    bill.marketplace = marketplace;
    bill.currency = settled;
    bill.issuedAt = m_context.at;
    if (account.account.creditUser)
        bill.dueAt = m_context.at.month().end();
    bill.taxRate = taxRateOf(m_book, id, month);
    const BillAmounts amounts = billAmounts(exact, bill.taxRate, bill.currency);
    bill.pretax = amounts.pretax;
    bill.rounding = amounts.rounding;
    bill.tax = amounts.tax;
    bill.payable = amounts.payable;
    bill.carried = amounts.carried;
    if (bill.carried) {
        carryOn(account, bill);
        m_effects.put(bill);
        return bill.bill;
    }

    const bool quota = account.account.type == AccountType::Ecosystem; // paid at issue (decisions 13)
    const Ledger debt = quota ? Ledger::quotaConsumption(id) : Ledger::billed(id, bill.bill);
    auto entry = m_effects.post(TransactionType::None, {}, bill.bill.text(), {});
    const auto add = [&](const Ledger &ledger, Decimal amount) {
        if (amount.isZero())
            return;
        entry.add(ledger, bill.currency, amount);
        if (!ledger.account.isEmpty())
            move(account, ledger, bill.currency, amount);
    };
    add(Ledger::unbilled(id, month), exact);
    add(Ledger::external(QStringLiteral("rounding")), bill.rounding);
    add(Ledger::external(QStringLiteral("tax")), bill.tax);
    add(debt, -bill.payable);
    if (quota) {
        bill.paid = bill.payable;
        if (bill.payable.isPositive())
            m_effects.put(BillPayment{m_effects.number<BillPayment>(), bill.bill, id, entry.number(), Fund::Quota, {}, bill.payable, bill.currency, m_context.at, false});
    }
    bill.open = bill.outstanding().isPositive();
    m_effects.put(bill);
    if (bill.open) {
        account.places.insert(bill.bill, account.bills.size()); // later than every bill before, so the order holds
        account.bills << bill;
    }
    return bill.bill;
}

/// A sum below zero becomes an adjustment of the next month, exact and without tax (decisions 10); in that month's currency where there
/// is a rate.
void Clearing::carryOn(State &account, const Bill &bill)
{
    Charge charge;
    charge.number = m_effects.number<Charge>();
    charge.account = bill.account;
    charge.cloudAccount = account.account.owner;
    charge.month = bill.month.plus(1);
    charge.usedAt = Instant::startOf(bill.month.lastDay());
    charge.product = QStringLiteral("Carried forward");
    charge.kind = ChargeKind::Adjustment;
    charge.marketplace = bill.marketplace;
    ChargedAmount charged = chargedAmount(m_book, bill.account, charge.month, bill.month, *bill.carried, bill.currency).value_or(ChargedAmount{*bill.carried, bill.currency, {}});
    charge.amount = charged.amount;
    charge.currency = charged.currency;
    m_effects.put(charge);
    if (charged.conversion) {
        charged.conversion->charge = charge.number;
        m_effects.put(*charged.conversion);
    }
    m_effects.put(ChargeOrigin{charge.number, ChargeSource::Bill, bill.bill.text()});
    account.carried << charge;

    const Ledger from = Ledger::unbilled(bill.account, bill.month);
    const Ledger to = Ledger::unbilled(bill.account, charge.month);
    const Ledger between = Ledger::external(QStringLiteral("carried"));
    m_effects.post(TransactionType::None, {}, QString::number(charge.number), {})
        .move(between, from, bill.currency, *bill.carried)
        .move(to, between, charge.currency, charge.amount);
    move(account, from, bill.currency, *bill.carried);
    move(account, to, charge.currency, -charge.amount);
}

} // namespace purser
