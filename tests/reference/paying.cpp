// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

Amount Bill::paid() const
{
    Amount sum;
    for (const Part &part : parts)
        sum += part.reversed ? zero : part.amount;
    return sum;
}

std::string Bill::status() const
{
    if (payable == zero)
        return "nothingToSettle";
    if (outstanding() == zero)
        return "settled";
    return paid() == zero ? "unsettled" : "partlySettled";
}

std::string Coupon::status(Moment now) const
{
    if (cancelled)
        return "cancelled";
    if (remaining == zero)
        return "exhausted";
    return now < validTo ? "available" : "expired";
}

std::vector<const Bill *> Model::unpaidBills(const std::string &account) const
{
    std::vector<const Bill *> bills;
    for (const auto &[id, bill] : m_state.bills) {
        if (bill.account == account && bill.outstanding() > zero)
            bills.push_back(&bill);
    }
    // Oldest month, then the cloud's own before Marketplace; there is one of each.
    std::sort(bills.begin(), bills.end(), [](const Bill *a, const Bill *b) {
        return std::pair(a->month, a->marketplace) < std::pair(b->month, b->marketplace);
    });
    return bills;
}

std::vector<Bill *> Model::unpaid(const std::string &account)
{
    std::vector<Bill *> bills;
    for (const Bill *bill : unpaidBills(account))
        bills.push_back(&m_state.bills.at(bill->id));
    return bills;
}

Amount Model::couponAllowance(const Coupon &coupon, const Bill &bill) const
{
    const bool overlaps = coupon.validFrom < startOf(bill.month + 1) && startOf(bill.month) < coupon.validTo;
    if (coupon.account != bill.account || coupon.currency != bill.currency || coupon.kind == "coupon" || coupon.status(m_now) != "available" || !overlaps
        || bill.payable < coupon.minimumOrder)
        return zero;
    if (coupon.scope.empty())
        return coupon.remaining;
    const auto inScope = [](const Coupon &which, const std::string &product) {
        return std::find(which.scope.begin(), which.scope.end(), product) != which.scope.end();
    };
    Amount sum;
    for (const Charge &charge : m_state.charges)
        sum += charge.bill == bill.id && inScope(coupon, charge.product) ? charge.amount : zero;
    Amount allowance = sum.truncated(minorDigits(bill.currency));
    for (const Part &part : bill.parts) {
        if (part.reversed || (part.fund != "cashCoupon" && part.fund != "prepaidCard"))
            continue;
        const Coupon &earlier = *std::find_if(m_state.coupons.begin(), m_state.coupons.end(), [&](const Coupon &each) { return each.id == part.id; });
        if (std::any_of(earlier.scope.begin(), earlier.scope.end(), [&](const std::string &product) { return inScope(coupon, product); }))
            allowance -= part.amount;
    }
    return std::max(zero, std::min(allowance, coupon.remaining));
}

void Model::draw(Bill &bill, const std::string &ledger, const std::string &key, const std::string &fund, Amount amount)
{
    move(m_state.accounts.at(bill.account), ledger, key, bill.currency, -amount, "PAY");
    m_state.movements.back().bill = bill.id;
    bill.parts.push_back({fund, key, amount});
    std::erase(m_paid, bill.id);
    m_paid.push_back(bill.id);
    m_done.parts.emplace_back(bill.id, bill.parts.size() - 1);
}

Amount Model::pay(Bill &bill, Amount wanted)
{
    const Account &account = m_state.accounts.at(bill.account);
    Amount left = wanted;
    const auto take = [&](const std::string &ledger, const std::string &key, const std::string &fund, Amount most) {
        const Amount amount = std::min(left, most);
        if (amount > zero)
            draw(bill, ledger, key, fund, amount);
        left -= std::max(zero, amount);
    };
    for (const char *kind : {"cashCoupon", "prepaidCard"}) {
        std::vector<const Coupon *> cards;
        for (const Coupon &each : m_state.coupons) {
            if (each.kind == kind)
                cards.push_back(&each);
        }
        // Soonest expiry, then product-specific before universal, then as granted.
        std::stable_sort(cards.begin(), cards.end(), [](const Coupon *a, const Coupon *b) {
            return std::pair(a->validTo, a->scope.empty()) < std::pair(b->validTo, b->scope.empty());
        });
        for (const Coupon *card : cards)
            take("coupon", card->id, kind, couponAllowance(*card, bill));
    }
    const auto refunds = account.creditRefund.find(bill.currency);
    if (refunds != account.creditRefund.end()) {
        for (const auto &[month, amount] : std::map(refunds->second)) {
            if (month <= bill.month || account.writeOffPreviousBills)
                take("creditRefund", monthText(month), "creditRefund", amount);
        }
    }
    take("draft", "", "draft", balance(account, "draft", bill.currency));
    std::vector<Granted> sources = account.transferredIn;
    std::sort(sources.begin(), sources.end(), [](const Granted &a, const Granted &b) { return a.place < b.place; });
    for (const Granted &source : sources) {
        if (source.currency == bill.currency)
            take("transferredInCash", source.from, "transferredInCash", source.amount);
    }
    take("ownCash", "", "ownCash", balance(account, "ownCash", bill.currency));
    return wanted - left;
}

const Settlement *Model::lockOn(const std::string &account) const
{
    for (const Settlement &settlement : m_state.settlements) {
        if (settlement.isOpen() && settlement.accounts.count(account) > 0)
            return &settlement;
    }
    return nullptr;
}

void Model::writeOff(Account &account)
{
    if (account.ecosystem || account.status != "valid" || !account.automaticWriteOff || lockOn(account.id))
        return;
    for (Bill *bill : unpaid(account.id)) {
        if (!bill->waitsForSettleBills && available(account, bill->currency) > zero)
            pay(*bill, bill->outstanding());
    }
}

void Model::setAutomaticWriteOff(const Command &command)
{
    const bool enabled = flagIn(command, "enabled");
    Account &account = accountIn(command);
    requireRole(account, Owner | Super);
    requireDirect(account);
    if (!enabled && !account.creditUser)
        refuse("NotAvailableHere", "only a credit user may turn it off");
    requireNotDeregistered(account);
    if (enabled && lockOn(account.id))
        refuse("WrongState", "locked by " + lockOn(account.id)->id);
    account.automaticWriteOff = enabled;
}

void Model::setWriteOffPreviousBills(const Command &command)
{
    const bool enabled = flagIn(command, "enabled");
    Account &account = accountIn(command);
    requireRole(account, Owner | Super);
    requireDirect(account);
    if (!account.creditUser)
        refuse("NotAvailableHere", "only for credit users");
    requireNotDeregistered(account);
    account.writeOffPreviousBills = enabled;
}

void Model::settleBills(const Command &command)
{
    if (!command.hasItems || command.items.empty())
        refuse("InvalidValue", "no items");
    std::map<std::string, std::optional<Amount>> items;
    for (const auto &[bill, text] : command.items) {
        const auto amount = Amount::parse(text);
        if ((!text.empty() && !amount) || (amount && *amount <= zero) || items.count(bill) > 0)
            refuse("InvalidValue", "items");
        items[bill] = amount;
    }
    Account &account = accountIn(command);
    for (const auto &[id, amount] : items) {
        if (m_state.bills.count(id) == 0 || m_state.bills.at(id).account != account.id)
            refuse("NotFound", "no bill " + id);
    }
    if (command.has("method"))
        refuse("NotFound", "no payment methods yet");
    requireRole(account, Owner | Super);
    requireDirect(account);
    for (const auto &[id, amount] : items) {
        const Bill &bill = m_state.bills.at(id);
        if (amount && bill.outstanding() > zero && (*amount > bill.outstanding() || amount->decimals() > minorDigits(bill.currency)))
            refuse("InvalidValue", "above outstanding, or too many decimals");
    }
    requireValid(account);
    for (const auto &[id, amount] : items) {
        if (m_state.bills.at(id).outstanding() == zero)
            refuse("WrongState", id + " is settled");
    }
    for (Bill *bill : unpaid(account.id)) {
        if (items.count(bill->id) == 0)
            continue;
        const Amount wanted = items.at(bill->id).value_or(bill->outstanding());
        if (pay(*bill, wanted) != wanted)
            refuse("NotEnoughFunds", "for " + bill->id);
        bill->waitsForSettleBills = false;
    }
}

} // namespace reference
