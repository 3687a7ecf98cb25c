// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

namespace {
std::string row(const std::string &section, const std::string &account, size_t index)
{
    return section + '/' + account + '/' + std::to_string(index) + '/';
}

std::string flag(bool value)
{
    return value ? "true" : "false";
}

void partsInto(Figures &figures, const std::string &prefix, const std::vector<Part> &parts, int digits)
{
    // One row for each fund and id, in the order first paid (decisions 16).
    std::vector<Part> rows;
    for (const Part &part : parts) {
        if (part.reversed)
            continue;
        Part *same = nullptr;
        for (Part &each : rows) {
            if (each.fund == part.fund && each.id == part.id)
                same = &each;
        }
        if (same)
            same->amount += part.amount;
        else
            rows.push_back(part);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const std::string path = prefix + std::to_string(i) + '/';
        figures[path + "fund"] = rows[i].fund;
        if (!rows[i].id.empty())
            figures[path + "id"] = rows[i].id;
        figures[path + "amount"] = rows[i].amount.text(digits);
    }
}

void ratesInto(Figures &figures, const std::string &prefix, const std::string &bill, const std::vector<Charge> &charges)
{
    std::vector<RateUsed> rates;
    for (const Charge &charge : charges) {
        if (charge.bill == bill && charge.rate && std::find(rates.begin(), rates.end(), *charge.rate) == rates.end())
            rates.push_back(*charge.rate);
    }
    std::stable_sort(rates.begin(), rates.end(), [](const RateUsed &a, const RateUsed &b) {
        return std::tie(a.month, a.from, a.to) < std::tie(b.month, b.from, b.to);
    });
    for (size_t i = 0; i < rates.size(); ++i) {
        const std::string path = prefix + std::to_string(i) + '/';
        figures[path + "from"] = rates[i].from;
        figures[path + "to"] = rates[i].to;
        figures[path + "rate"] = rates[i].rate.text(0);
        figures[path + "month"] = monthText(rates[i].month);
    }
}

struct Term
{
    const char *name;
    const char *sign;
    Amount amount;
};
} // namespace

Figures Model::assets(Moment now) const
{
    if (isChangeDue(now))
        return asOf(now).assets(now);
    Figures figures;
    for (const auto &[id, account] : m_state.accounts) {
        const std::string top = "assets/" + id + '/';
        figures[top + "currency"] = account.currency;
        figures[top + "type"] = account.ecosystem ? "ecosystem" : "direct";
        const bool overdue = isOverdue(account);
        for (const std::string &currency : currenciesOf(account)) {
            const int digits = minorDigits(currency);
            const Amount current = unsettledCurrentMonth(account, currency, now), previous = unsettledPreviousMonths(account, currency, now);
            const Amount own = balance(account, "ownCash", currency), transferredIn = balance(account, "transferredInCash", currency);
            const Amount credit = available(account, currency);
            std::vector<Term> terms;
            if (account.ecosystem) {
                terms = {{"quota", "+", account.quota}, {"quotaConsumptionLedger", "-", account.quotaConsumption}, {"unbilled", "-", current + previous}};
            } else {
                terms = {{"cashBalance", "+", own + transferredIn},
                         {"creditLimit", "+", balance(account, "creditLimit", currency)},
                         {"creditRefund", "+", balance(account, "creditRefund", currency)}};
                if (balance(account, "draft", currency) != zero)
                    terms.push_back({"draft", "+", balance(account, "draft", currency)});
                terms.push_back({"unsettledCurrentMonth", "-", current});
                terms.push_back({"unsettledPreviousMonths", "-", previous});
            }
            const Amount withdrawable = std::max(zero, own - std::max(zero, current + previous - transferredIn)).truncated(digits);
            const Amount transferable = overdue ? zero : std::max(zero, std::min(own, credit)).truncated(digits);
            // A currency of which nothing is left may be shown or not.
            const bool isNothing = std::all_of(terms.begin(), terms.end(), [](const Term &term) { return term.amount == zero; });
            if (currency != account.currency && isNothing && own == zero && transferredIn == zero)
                continue;
            std::vector<std::string> places{top + "byCurrency/" + currency + '/'};
            if (currency == account.currency)
                places.push_back(top);
            for (const std::string &place : places) {
                figures[place + "currency"] = currency;
                figures[place + "availableCredit"] = credit.text(digits);
                for (size_t i = 0; i < terms.size(); ++i) {
                    const std::string path = place + "terms/" + std::to_string(i) + '/';
                    figures[path + "term"] = terms[i].name;
                    figures[path + "sign"] = terms[i].sign;
                    figures[path + "amount"] = terms[i].amount.text(digits);
                }
                figures[place + "cash/own"] = own.text(digits);
                figures[place + "cash/transferredIn"] = transferredIn.text(digits);
                figures[place + "withdrawable"] = withdrawable.text(digits);
                figures[place + "transferable"] = transferable.text(digits);
            }
        }
        for (const auto &[currency, months] : account.creditRefund) {
            for (const auto &[month, amount] : months) {
                const std::string path = top + "creditRefundByMonth/" + monthText(month) + ' ' + currency + '/';
                if (amount == zero)
                    continue;
                figures[path + "month"] = monthText(month);
                figures[path + "currency"] = currency;
                figures[path + "amount"] = amount.text(minorDigits(currency));
            }
        }
        Amount left;
        for (const Coupon &each : m_state.coupons)
            left += each.account == id && each.currency == account.currency && each.status(now) == "available" ? each.remaining : zero;
        figures[top + "coupons"] = left.text(minorDigits(account.currency));
    }
    return figures;
}

Figures Model::accounts(Moment now) const
{
    if (isChangeDue(now))
        return asOf(now).accounts(now);
    Figures figures;
    for (const auto &[id, account] : m_state.accounts) {
        figures["accounts/" + id + "/currency"] = account.currency;
        figures["accounts/" + id + "/overdue"] = flag(isOverdue(account));
        figures["accounts/" + id + "/status"] = account.status;
    }
    return figures;
}

Figures Model::bills() const
{
    Figures figures;
    std::map<std::string, size_t> rows;
    std::map<std::tuple<std::string, MonthNumber, bool>, const Bill *> ordered;
    for (const auto &[id, bill] : m_state.bills)
        ordered[{bill.account, bill.month, bill.marketplace}] = &bill;
    for (const auto &[key, each] : ordered) {
        const Bill &bill = *each;
        const int digits = minorDigits(bill.currency);
        const std::string path = row("bills", bill.account, rows[bill.account]++);
        Amount invoiceable = bill.payable;
        for (const Part &part : bill.parts) {
            const bool notCash = part.fund == "cashCoupon" || part.fund == "prepaidCard"
                || (part.fund == "creditRefund" && *parseMonth(part.id) <= bill.month);
            invoiceable -= notCash && !part.reversed ? part.amount : zero;
        }
        figures[path + "bill"] = bill.id;
        figures[path + "month"] = monthText(bill.month);
        figures[path + "marketplace"] = flag(bill.marketplace);
        figures[path + "issuedAt"] = text(bill.issuedAt);
        if (bill.dueAt)
            figures[path + "dueAt"] = text(*bill.dueAt);
        figures[path + "currency"] = bill.currency;
        figures[path + "pretax"] = bill.pretax.text(digits);
        figures[path + "rounding"] = bill.rounding.text(digits);
        figures[path + "tax"] = bill.tax.text(digits);
        figures[path + "payable"] = bill.payable.text(digits);
        figures[path + "paid"] = bill.paid().text(digits);
        figures[path + "outstanding"] = bill.outstanding().text(digits);
        figures[path + "invoiceable"] = invoiceable.text(digits);
        figures[path + "status"] = bill.status();
        if (bill.carried)
            figures[path + "carried"] = bill.carried->text(digits);
        partsInto(figures, path + "paidBy/", bill.parts, digits);
        ratesInto(figures, path + "rates/", bill.id, m_state.charges);
    }
    return figures;
}

Figures Model::coupons(Moment now) const
{
    Figures figures;
    for (const Coupon &each : m_state.coupons) {
        // Granted at one moment and known by their ids: no order between them is promised.
        const std::string path = "coupons/" + each.account + '/' + each.id + '/';
        const int digits = minorDigits(each.currency);
        figures[path + "kind"] = each.kind;
        figures[path + "amount"] = each.amount.text(digits);
        figures[path + "remaining"] = each.remaining.text(digits);
        figures[path + "currency"] = each.currency;
        figures[path + "validFrom"] = text(each.validFrom);
        figures[path + "validTo"] = text(each.validTo);
        figures[path + "minimumOrder"] = each.minimumOrder.text(digits);
        figures[path + "status"] = each.status(now);
        for (size_t i = 0; i < each.scope.size(); ++i)
            figures[path + "scope/" + std::to_string(i)] = each.scope[i];
    }
    return figures;
}

Figures Model::orders() const
{
    Figures figures;
    for (const auto &[id, order] : m_state.orders) {
        const std::string path = "orders/" + order.account + '/' + id + '/', currency = order.currency;
        figures[path + "cloudAccount"] = order.cloudAccount;
        figures[path + "product"] = order.product;
        figures[path + "amount"] = order.amount.text(minorDigits(currency));
        figures[path + "currency"] = currency;
        if (!order.coupon.empty())
            figures[path + "coupon"] = order.coupon;
        figures[path + "deducted"] = order.deducted.text(minorDigits(currency));
        figures[path + "status"] = order.paidAt ? "paid" : "unpaid";
        figures[path + "placedAt"] = text(order.placedAt);
        if (order.paidAt)
            figures[path + "paidAt"] = text(*order.paidAt);
        figures[path + "onCredit"] = flag(order.onCredit);
    }
    return figures;
}

Figures Model::histories() const
{
    const std::map<std::string, std::string> ledgers{{"ownCash", "cash"},
                                                     {"transferredInCash", "cash"},
                                                     {"creditLimit", "creditLimit"},
                                                     {"creditRefund", "creditRefund"},
                                                     {"draft", "draft"},
                                                     {"quota", "quota"},
                                                     {"quotaConsumption", "quotaConsumption"}};
    Figures figures;
    std::map<std::string, size_t> rows;
    std::map<std::string, Amount> balances;
    for (const Movement &each : m_state.movements) {
        if (ledgers.count(each.ledger) == 0)
            continue;
        const std::string section = "history-" + ledgers.at(each.ledger);
        // A currency change moves limits in two currencies at one time; which first is nobody's business.
        const std::string list = section + each.account + (each.ledger == "creditLimit" ? each.currency : "");
        const size_t place = rows[list]++;
        const std::string key = each.ledger == "creditLimit" ? each.currency + (place == 0 ? "" : ' ' + std::to_string(place)) : std::to_string(place);
        const std::string path = section + '/' + each.account + '/' + key + '/';
        const int digits = minorDigits(each.currency);
        Amount &held = balances[section + each.account + each.currency];
        figures[path + "time"] = text(each.time);
        figures[path + "currency"] = each.currency;
        figures[path + "before"] = held.text(digits);
        figures[path + "change"] = each.change.text(digits);
        held += each.change;
        figures[path + "after"] = held.text(digits);
        figures[path + "person"] = each.person;
    }
    return figures;
}

Figures Model::transactions() const
{
    Figures figures;
    std::map<std::string, size_t> rows;
    for (const Movement &each : m_state.movements) {
        if (each.ledger != "ownCash" && each.ledger != "transferredInCash" && each.ledger != "creditRefund" && each.ledger != "draft")
            continue;
        const std::string path = row("transactions", each.account, rows[each.account]++);
        const int digits = minorDigits(each.currency);
        figures[path + "time"] = text(each.time);
        figures[path + "direction"] = each.change > zero ? "IN" : "OUT";
        figures[path + "type"] = each.type;
        figures[path + "fundType"] = each.ledger;
        figures[path + "amount"] = (each.change < zero ? -each.change : each.change).text(digits);
        figures[path + "balance"] = each.after.text(digits);
        figures[path + "currency"] = each.currency;
        figures[path + "billNumber"] = each.bill;
    }
    return figures;
}

Figures Model::entityCredit(Moment now) const
{
    if (isChangeDue(now))
        return asOf(now).entityCredit(now);
    Figures figures;
    for (const auto &[id, credit] : m_state.entities) {
        const std::string path = "entity-credit/" + id + '/';
        const int digits = minorDigits(credit.currency);
        Amount allocated;
        for (const auto &[accountId, account] : m_state.accounts) {
            if (m_state.cloudAccounts.at(account.owner).entity != id)
                continue;
            const Amount own = allocatedTo(account);
            allocated += own;
            if (own != zero)
                figures[path + "accounts/" + accountId] = own.text(digits);
        }
        figures[path + "currency"] = credit.currency;
        figures[path + "limit"] = credit.limit.text(digits);
        figures[path + "allocated"] = allocated.text(digits);
        figures[path + "rest"] = (credit.limit - allocated).text(digits);
    }
    return figures;
}

Figures Model::settlements() const
{
    Figures figures;
    for (const Settlement &each : m_state.settlements) {
        const std::string path = "settlements/" + each.id + '/';
        size_t index = 0;
        for (const std::string &account : each.accounts)
            figures[path + "accounts/" + std::to_string(index++)] = account;
        index = 0;
        for (const MonthNumber month : each.months)
            figures[path + "months/" + std::to_string(index++)] = monthText(month);
        figures[path + "state"] = each.state;
        figures[path + "startedAt"] = text(each.startedAt);
        figures[path + "person"] = each.person;
        int count = 0;
        std::map<std::string, Amount> outstanding;
        for (const auto &[id, bill] : m_state.bills) {
            if (each.accounts.count(bill.account) == 0 || each.months.count(bill.month) == 0)
                continue;
            ++count;
            outstanding[bill.currency] += bill.outstanding();
        }
        figures[path + "bills"] = std::to_string(count);
        index = 0;
        for (const auto &[currency, amount] : outstanding) {
            const std::string sum = path + "outstanding/" + std::to_string(index++) + '/';
            figures[sum + "currency"] = currency;
            figures[sum + "amount"] = amount.text(minorDigits(currency));
        }
    }
    return figures;
}

Figures Model::plan(const std::string &account, Moment now) const
{
    Model tried = asOf(now);
    Figures figures;
    size_t index = 0;
    for (Bill *bill : tried.unpaid(account)) {
        const std::string path = row("plan", account, index++);
        const int digits = minorDigits(bill->currency);
        const size_t earlier = bill->parts.size();
        figures[path + "bill"] = bill->id;
        figures[path + "outstanding"] = bill->outstanding().text(digits);
        tried.pay(*bill, bill->outstanding());
        figures[path + "left"] = bill->outstanding().text(digits);
        partsInto(figures, path + "parts/", {bill->parts.begin() + long(earlier), bill->parts.end()}, digits);
    }
    return figures;
}

} // namespace reference
