// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

// ---- Figures ----

Amount Model::balanceOf(const Account &account, const std::string &ledger, const std::string &key, const std::string &currency) const
{
    const auto in = [&](const auto &map, const auto &index) {
        const auto found = map.find(index);
        return found == map.end() ? zero : found->second;
    };
    if (ledger == "ownCash")
        return in(account.ownCash, currency);
    if (ledger == "draft")
        return in(account.draft, currency);
    if (ledger == "transferredInCash") {
        for (const Granted &granted : account.transferredIn) {
            if (granted.from == key && granted.currency == currency)
                return granted.amount;
        }
        return zero;
    }
    if (ledger == "creditRefund") {
        const auto months = account.creditRefund.find(currency);
        return months == account.creditRefund.end() ? zero : in(months->second, *parseMonth(key));
    }
    if (ledger == "coupon") {
        for (const Coupon &coupon : m_state.coupons) {
            if (coupon.id == key)
                return coupon.remaining;
        }
        return zero;
    }
    if (ledger == "creditLimit")
        return in(account.creditLimit, currency);
    if (currency != account.currency)
        return zero;
    return ledger == "quota" ? account.quota : account.quotaConsumption;
}

Amount Model::balance(const Account &account, const std::string &ledger, const std::string &currency) const
{
    Amount sum;
    if (ledger == "transferredInCash") {
        for (const Granted &granted : account.transferredIn)
            sum += granted.currency == currency ? granted.amount : zero;
        return sum;
    }
    if (ledger == "creditRefund") {
        const auto months = account.creditRefund.find(currency);
        if (months != account.creditRefund.end()) {
            for (const auto &[month, amount] : months->second)
                sum += amount;
        }
        return sum;
    }
    return balanceOf(account, ledger, {}, currency);
}

Amount Model::cash(const Account &account, const std::string &currency) const
{
    return balance(account, "ownCash", currency) + balance(account, "transferredInCash", currency);
}

Amount Model::unsettledCurrentMonth(const Account &account, const std::string &currency, Moment now) const
{
    Amount sum;
    for (const Charge &charge : m_state.charges) {
        if (charge.account == account.id && !charge.reversed && charge.bill.empty() && charge.currency == currency && charge.month == monthOf(now))
            sum += charge.amount;
    }
    return sum;
}

Amount Model::unsettledPreviousMonths(const Account &account, const std::string &currency, Moment now) const
{
    Amount sum;
    for (const Charge &charge : m_state.charges) {
        if (charge.account == account.id && !charge.reversed && charge.bill.empty() && charge.currency == currency && charge.month != monthOf(now))
            sum += charge.amount;
    }
    for (const auto &[id, bill] : m_state.bills) {
        if (bill.account == account.id && bill.currency == currency)
            sum += bill.outstanding();
    }
    return sum;
}

Amount Model::available(const Account &account, const std::string &currency) const
{
    const Amount unsettled = unsettledCurrentMonth(account, currency, m_now) + unsettledPreviousMonths(account, currency, m_now);
    if (account.ecosystem)
        return balance(account, "quota", currency) - balance(account, "quotaConsumption", currency) - unsettled;
    return cash(account, currency) + balance(account, "creditLimit", currency) + balance(account, "creditRefund", currency)
        + balance(account, "draft", currency) - unsettled;
}

std::set<std::string> Model::currenciesOf(const Account &account) const
{
    std::set<std::string> currencies{account.currency};
    for (const auto &[currency, amount] : account.ownCash)
        currencies.insert(currency);
    for (const Granted &granted : account.transferredIn)
        currencies.insert(granted.currency);
    // What was settled in before may still be owed in.
    for (const auto &[from, currency] : account.currencies)
        currencies.insert(currency);
    return currencies;
}

bool Model::isOverdue(const Account &account) const
{
    for (const std::string &currency : currenciesOf(account)) {
        if (available(account, currency) < zero)
            return true;
    }
    return false;
}

// ---- The one way in which a ledger changes ----

void Model::move(Account &account, const std::string &ledger, const std::string &key, const std::string &currency, Amount change, const std::string &type)
{
    if (balanceOf(account, ledger, key, currency) + change < zero)
        refuse("NotEnoughFunds", ledger + " of " + account.id + " would be below 0");
    if (ledger == "ownCash") {
        account.ownCash[currency] += change;
    } else if (ledger == "draft") {
        account.draft[currency] += change;
    } else if (ledger == "creditRefund") {
        account.creditRefund[currency][*parseMonth(key)] += change;
    } else if (ledger == "creditLimit") {
        account.creditLimit[currency] += change;
    } else if (ledger == "quota") {
        account.quota += change;
    } else if (ledger == "quotaConsumption") {
        account.quotaConsumption += change;
    } else if (ledger == "coupon") {
        coupon(key)->remaining += change;
    } else {
        Granted *source = nullptr;
        for (Granted &granted : account.transferredIn) {
            if (granted.from == key && granted.currency == currency)
                source = &granted;
        }
        if (!source)
            source = &account.transferredIn.emplace_back(Granted{key, currency, zero, 0});
        // A source keeps its place until its balance is 0.
        if (source->amount == zero)
            source->place = ++m_state.places;
        source->amount += change;
    }
    Movement movement{account.id, ledger, key, currency, change, balance(account, ledger, currency), m_now, m_command->person, type, ""};
    m_state.movements.push_back(movement);
    m_posted.insert(account.id);
    const bool isFund = ledger == "ownCash" || ledger == "transferredInCash" || ledger == "creditRefund" || ledger == "draft";
    if (isFund && change > zero)
        m_writeOffs.insert(account.id);
}

// ---- Commands ----

void Model::topUp(const Command &command)
{
    const Amount amount = amountIn(command, "amount", Sign::Positive);
    wordIn(command, "channel", {"CREDIT_CARD", "PAYPAL", "OFFLINE_REMIT"});
    if (command.has("currency"))
        currencyIn(command, "currency");
    Account &account = accountIn(command);
    requireRole(account, Owner | Super);
    requireDirect(account);
    const std::string currency = command.has("currency") ? command.text("currency") : account.currency;
    requireDigits(amount, currency);
    requireNotDeregistered(account);
    move(account, "ownCash", "", currency, amount, "CHARGE");
}

void Model::adjustBalance(const Command &command)
{
    const Amount amount = amountIn(command, "amount", Sign::Signed);
    const std::string ledger = wordIn(command, "ledger", {"cash", "creditRefund", "draft"});
    filledIn(command, "reason");
    Account &account = accountIn(command);
    requireRole(account, Super);
    requireDirect(account);
    requireDigits(amount, account.currency);
    requireNotDeregistered(account);
    if (ledger != "creditRefund") {
        move(account, ledger == "cash" ? "ownCash" : "draft", "", account.currency, amount, "ADJUST");
        return;
    }
    if (amount > zero) {
        move(account, "creditRefund", monthText(monthOf(m_now)), account.currency, amount, "ADJUST");
        return;
    }
    Amount left = -amount;
    const auto months = account.creditRefund[account.currency];
    for (const auto &[month, held] : months) {
        const Amount taken = std::min(held, left);
        if (taken > zero)
            move(account, "creditRefund", monthText(month), account.currency, -taken, "ADJUST");
        left -= taken;
    }
    if (left > zero)
        refuse("NotEnoughFunds", "credit refund");
}

void Model::transferFunds(const Command &command)
{
    const Amount amount = amountIn(command, "amount", Sign::Positive);
    const std::string currency = currencyIn(command, "currency");
    const std::string type = wordIn(command, "type", {"grant", "recycle"});
    filledIn(command, "remark");
    if (command.text("from") == command.text("to"))
        refuse("InvalidValue", "from and to are the same");
    if (amount.decimals() > minorDigits(currency))
        refuse("InvalidValue", "more decimals than " + currency + " has");
    Account &from = accountIn(command, "from"), &to = accountIn(command, "to");
    requireRole(from, Owner | Super);
    requireRole(to, Owner | Super);
    requireDirect(from);
    requireDirect(to);
    requireValid(from);
    requireNotDeregistered(to);
    if (m_state.cloudAccounts.at(from.owner).entity != m_state.cloudAccounts.at(to.owner).entity)
        refuse("WrongState", "another identity");
    if (type == "grant" && isOverdue(from))
        refuse("WrongState", from.id + " is overdue");
    if (amount > available(from, currency))
        refuse("LimitExceeded", "more than is available");
    m_done.transferType = type;
    if (type == "grant") {
        move(from, "ownCash", "", currency, -amount, "TRANSFER");
        move(to, "transferredInCash", from.id, currency, amount, "TRANSFER");
    } else {
        move(from, "transferredInCash", to.id, currency, -amount, "TRANSFER");
        move(to, "ownCash", "", currency, amount, "TRANSFER");
    }
}

void Model::convertCash(const Command &command)
{
    const std::string from = currencyIn(command, "from"), to = currencyIn(command, "to");
    const Amount amount = amountIn(command, "amount", Sign::Positive), rate = amountIn(command, "rate", Sign::Positive);
    filledIn(command, "source");
    if (from == to)
        refuse("InvalidValue", "from and to are the same");
    if (amount.decimals() > minorDigits(from))
        refuse("InvalidValue", "more decimals than " + from + " has");
    const Amount converted = amount.times(rate, minorDigits(to));
    if (converted == zero)
        refuse("InvalidValue", "converts to nothing");
    Account &account = accountIn(command);
    requireRole(account, Super);
    requireDirect(account);
    requireNotDeregistered(account);
    move(account, "ownCash", "", from, -amount, "ADJUST");
    move(account, "ownCash", "", to, converted, "ADJUST");
}

} // namespace reference
