// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

Coupon *Model::coupon(const std::string &id)
{
    for (Coupon &each : m_state.coupons) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

void Model::grantCoupon(const Command &command)
{
    Coupon granted;
    granted.id = filledIn(command, "coupon");
    granted.kind = wordIn(command, "kind", {"coupon", "cashCoupon", "prepaidCard"});
    granted.amount = granted.remaining = amountIn(command, "amount", Sign::Positive);
    if (command.has("minimumOrder"))
        granted.minimumOrder = amountIn(command, "minimumOrder", Sign::NotNegative);
    if (command.lists.count("scope") > 0)
        granted.scope = command.lists.at("scope");
    const auto from = parseMoment(command.text("validFrom")), to = parseEnd(command.text("validTo"));
    if (!from || !to || *to <= *from)
        refuse("InvalidValue", "validity");
    granted.validFrom = *from;
    granted.validTo = *to;
    Account &account = accountIn(command);
    requireRole(account, Super);
    requireDirect(account);
    requireDigits(granted.amount, account.currency);
    requireDigits(granted.minimumOrder, account.currency);
    if (*to <= m_now)
        refuse("InvalidValue", "it has expired");
    requireNotDeregistered(account);
    if (coupon(granted.id))
        refuse("Duplicate", "a coupon has this id");
    granted.account = account.id;
    granted.currency = account.currency;
    m_state.coupons.push_back(granted);
    m_posted.insert(account.id);
    m_done.coupon = granted.id;
    m_writeOffs.insert(account.id);
}

void Model::cancelCoupon(const Command &command)
{
    Coupon *named = coupon(filledIn(command, "coupon"));
    if (!named)
        refuse("NotFound", "no such coupon");
    Account &account = m_state.accounts.at(named->account);
    requireRole(account, Super);
    requireNotDeregistered(account);
    if (named->status(m_now) != "available")
        refuse("WrongState", "it is " + named->status(m_now));
    move(account, "coupon", named->id, named->currency, -named->remaining, "ADJUST");
    named->cancelled = true;
}

void Model::placeOrder(const Command &command)
{
    Order order;
    order.id = filledIn(command, "order");
    order.product = filledIn(command, "product");
    const Amount amount = amountIn(command, "amount", Sign::Positive);
    const CloudAccount &cloudAccount = cloudAccountIn(command, "cloudAccount");
    Coupon *used = command.has("coupon") ? coupon(command.text("coupon")) : nullptr;
    if (command.has("coupon") && !used)
        refuse("NotFound", "no such coupon");
    Account &account = m_state.accounts.at(cloudAccount.account);
    // In these scripts every account pays for its owner alone, so the payer is the owner.
    requireRole(account, Owner | Super);
    requireDigits(amount, account.currency);
    if (used && used->kind != "coupon")
        refuse("InvalidValue", "this kind pays bills");
    requireValid(account);
    if (used) {
        const bool scoped = used->scope.empty() || std::find(used->scope.begin(), used->scope.end(), order.product) != used->scope.end();
        if (used->account != account.id || used->status(m_now) != "available" || m_now < used->validFrom || !scoped || amount < used->minimumOrder)
            refuse("WrongState", "the coupon is not for this order");
    }
    if (used && used->currency != account.currency)
        refuse("CurrencyMismatch", "the coupon is in " + used->currency);
    if (m_state.orders.count(order.id) > 0)
        refuse("Duplicate", "an order has this id");
    if (used) {
        order.coupon = used->id;
        order.deducted = std::min(amount, used->remaining);
        move(account, "coupon", used->id, used->currency, -order.deducted, "PAY");
    }
    order.amount = amount;
    order.currency = account.currency;
    order.placedAt = m_now;
    order.cloudAccount = command.text("cloudAccount");
    order.account = account.id;
    m_state.orders[order.id] = order;
}

void Model::payOrder(const Command &command)
{
    const std::string pays = filledIn(command, "pay");
    const auto found = m_state.orders.find(filledIn(command, "order"));
    if (found == m_state.orders.end())
        refuse("NotFound", "no such order");
    if (pays != "balance")
        refuse("NotFound", "no payment methods yet");
    Order &order = found->second;
    Account &account = m_state.accounts.at(order.account);
    requireRole(account, Owner | Super);
    requireValid(account);
    if (order.paidAt)
        refuse("WrongState", "it is paid");
    order.paidAt = m_now;
    if (order.rest() == zero)
        return;
    const bool onCredit = account.creditUser || account.ecosystem;
    const bool isConverted = onCredit && order.currency != account.currency;
    if (isConverted && m_state.rates.count({monthOf(m_now), order.currency, account.currency}) == 0)
        refuse("WrongState", "no exchange rate");
    Amount due = order.rest();
    if (isConverted)
        due = due.times(m_state.rates.at({monthOf(m_now), order.currency, account.currency}).rate, minorDigits(account.currency));
    // In the currency in which it will be owed or paid.
    if (available(account, onCredit ? account.currency : order.currency) < due)
        refuse("NotEnoughFunds", "available credit");
    if (onCredit) {
        order.onCredit = true;
        book(account, monthOf(m_now), order.product, false, order.rest(), order.currency);
        return;
    }
    std::vector<Granted> sources = account.transferredIn;
    std::sort(sources.begin(), sources.end(), [](const Granted &a, const Granted &b) { return a.place < b.place; });
    Amount left = order.rest();
    for (const Granted &source : sources) {
        const Amount taken = std::min(left, source.amount);
        if (source.currency == order.currency && taken > zero) {
            move(account, "transferredInCash", source.from, order.currency, -taken, "PAY");
            left -= taken;
        }
    }
    if (left > zero)
        move(account, "ownCash", "", order.currency, -left, "PAY");
}

} // namespace reference
