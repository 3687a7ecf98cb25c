// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

namespace {
constexpr size_t places = 10;

std::string padded(const std::string &digits, size_t length)
{
    return digits.size() >= length ? digits : std::string(length - digits.size(), '0') + digits;
}

std::string added(std::string a, std::string b)
{
    const size_t length = std::max(a.size(), b.size()) + 1;
    a = padded(a, length);
    b = padded(b, length);
    int carry = 0;
    for (size_t i = length; i-- > 0;) {
        const int sum = a[i] - '0' + b[i] - '0' + carry;
        a[i] = char('0' + sum % 10);
        carry = sum / 10;
    }
    return a;
}

/// a - b for a >= b.
std::string subtracted(std::string a, std::string b)
{
    const size_t length = std::max(a.size(), b.size());
    a = padded(a, length);
    b = padded(b, length);
    int borrow = 0;
    for (size_t i = length; i-- > 0;) {
        int difference = a[i] - b[i] - borrow;
        borrow = difference < 0;
        a[i] = char('0' + (difference + 10) % 10);
    }
    return a;
}

bool smaller(const std::string &a, const std::string &b)
{
    const size_t length = std::max(a.size(), b.size());
    return padded(a, length) < padded(b, length);
}
} // namespace

Paper::Paper(const std::string &text)
    : m_negative(!text.empty() && text[0] == '-')
{
    const std::string body = m_negative ? text.substr(1) : text;
    const size_t point = body.find('.');
    const std::string fraction = point == std::string::npos ? "" : body.substr(point + 1);
    m_digits = body.substr(0, point) + fraction + std::string(places - fraction.size(), '0');
}

std::string Paper::text(int minimumDecimals) const
{
    const std::string digits = padded(m_digits, places + 1);
    std::string whole = digits.substr(0, digits.size() - places), fraction = digits.substr(digits.size() - places);
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    while (fraction.size() > size_t(minimumDecimals) && fraction.back() == '0')
        fraction.pop_back();
    return (isNegative() ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);
}

Paper Paper::negated() const
{
    Paper other = *this;
    other.m_negative = !m_negative;
    return other;
}

Paper operator+(const Paper &a, const Paper &b)
{
    Paper sum;
    if (a.m_negative == b.m_negative) {
        sum.m_negative = a.m_negative;
        sum.m_digits = added(a.m_digits, b.m_digits);
    } else {
        const bool bLarger = smaller(a.m_digits, b.m_digits);
        sum.m_negative = bLarger ? b.m_negative : a.m_negative;
        sum.m_digits = bLarger ? subtracted(b.m_digits, a.m_digits) : subtracted(a.m_digits, b.m_digits);
    }
    return sum;
}

Paper &World::place(const std::string &account, const std::string &ledger, const std::string &key)
{
    Account &at = accounts.at(account);
    if (ledger == "cash")
        return at.cash[key];
    if (ledger == "refund")
        return at.refund[key];
    if (ledger == "limit")
        return at.limit;
    if (ledger == "quota")
        return at.quota;
    if (ledger == "consumed")
        return at.consumed;
    return at.owed[key];
}

std::string World::post(const std::string &op, bool reversible, const std::vector<Move> &moves)
{
    for (const Move &move : moves) {
        Paper &at = place(move.account, move.ledger, move.key);
        at = at + move.amount;
    }
    m_done[op] = {reversible, false, moves};
    return "done";
}

std::string World::topUp(const std::string &op, const std::string &account, const Paper &amount, const std::string &currency)
{
    if (accounts.at(account).ecosystem)
        return "NotAvailableHere";
    return post(op, true, {{account, "cash", currency, amount}});
}

std::string World::adjust(const std::string &op, const std::string &account, bool cash, const Paper &amount, const std::string &month)
{
    Account &at = accounts.at(account);
    if (at.ecosystem)
        return "NotAvailableHere";
    if (cash) {
        if ((at.cash[at.currency] + amount).isNegative())
            return "NotEnoughFunds";
        return post(op, true, {{account, "cash", at.currency, amount}});
    }
    if (!amount.isNegative())
        return post(op, true, {{account, "refund", month, amount}});
    std::vector<Move> moves;
    Paper left = amount.negated();
    for (const auto &[key, there] : at.refund) { // months as text sort as months
        const Paper part = there < left ? there : left;
        if (part.isZero() || part.isNegative())
            continue;
        moves.push_back({account, "refund", key, part.negated()});
        left = left - part;
    }
    if (!left.isZero())
        return "NotEnoughFunds";
    return post(op, true, moves);
}

std::string World::setLimit(const std::string &op, const std::string &account, const Paper &amount, const std::string &month)
{
    Account &at = accounts.at(account);
    if (at.ecosystem || at.entity.empty())
        return "NotAvailableHere";
    Paper allocated = amount;
    for (const auto &[id, other] : accounts) {
        if (id != account && other.entity == at.entity)
            allocated = allocated + other.limit;
    }
    if (entityLimits[at.entity] < allocated)
        return "LimitExceeded";
    if (amount < at.limit) {
        const std::vector<Paper> terms = sheet(account, month);
        const Paper available = terms.back() - at.limit + amount;
        const bool nothingUnsettled = terms[3].isZero() && terms[4].isZero();
        const bool positive = !available.isNegative() && !available.isZero();
        if (!positive && !(amount.isZero() && nothingUnsettled))
            return "LimitExceeded";
    }
    return post(op, false, {{account, "limit", "", amount - at.limit}});
}

std::string World::setQuota(const std::string &op, const std::string &account, const Paper &amount)
{
    Account &at = accounts.at(account);
    if (!at.ecosystem)
        return "NotAvailableHere";
    return post(op, false, {{account, "quota", "", amount - at.quota}});
}

std::string World::consume(const std::string &op, const std::string &account, const Paper &amount, const std::string &id)
{
    Account &at = accounts.at(account);
    if (!at.ecosystem)
        return "NotAvailableHere";
    if (const auto before = m_outBizIds.find(id); before != m_outBizIds.end()) {
        if (before->second != std::pair(account, amount.text(10)))
            return "Conflict";
        return post(op, true, {});
    }
    if ((at.consumed + amount).isNegative())
        return "NotEnoughFunds";
    m_outBizIds[id] = {account, amount.text(10)};
    return post(op, true, {{account, "consumed", "", amount}});
}

std::string World::charge(const std::string &op, const std::string &account, const Paper &amount, const std::string &month)
{
    return post(op, true, {{account, "owed", month, amount}});
}

std::string World::reverse(const std::string &op, const std::string &target)
{
    const auto known = m_done.find(target);
    if (known == m_done.end())
        return "NotFound";
    if (!known->second.reversible || known->second.reversed)
        return "WrongState";
    std::vector<Move> back;
    for (const Move &move : known->second.moves) {
        const bool canEmpty = move.ledger == "cash" || move.ledger == "refund" || move.ledger == "consumed";
        if (canEmpty && (place(move.account, move.ledger, move.key) - move.amount).isNegative())
            return "NotEnoughFunds";
        back.push_back({move.account, move.ledger, move.key, move.amount.negated()});
    }
    known->second.reversed = true;
    return post(op, false, back);
}

std::vector<Paper> World::sheet(const std::string &account, const std::string &thisMonth) const
{
    const Account &at = accounts.at(account);
    Paper current, previous, refund;
    for (const auto &[month, sum] : at.owed)
        (month == thisMonth ? current : previous) = (month == thisMonth ? current : previous) + sum;
    for (const auto &[month, sum] : at.refund)
        refund = refund + sum;
    if (at.ecosystem)
        return {at.quota, at.consumed, current + previous, at.quota - at.consumed - current - previous};
    const auto cash = at.cash.find(at.currency);
    const Paper own = cash == at.cash.end() ? Paper() : cash->second;
    return {own, at.limit, refund, current, previous, own + at.limit + refund - current - previous};
}

} // namespace reference
