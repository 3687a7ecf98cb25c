// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

/// What the money rules say, a second time: plain and slow, without a line shared with the product. Amounts are whole numbers of 10^-10
/// units with sign and magnitude as text, added digit by digit as on paper, so that not even the arithmetic is the same.
namespace reference {

/// A decimal as a string of digits.
class Paper
{
public:
    Paper() = default;
    /// Reads "-12.5".
    explicit Paper(const std::string &text);
    std::string text(int minimumDecimals) const; ///< at least so many decimals, more when they are not zero
    bool isZero() const { return m_digits.find_first_not_of('0') == std::string::npos; }
    bool isNegative() const { return m_negative && !isZero(); }
    Paper negated() const;
    friend Paper operator+(const Paper &a, const Paper &b);
    friend Paper operator-(const Paper &a, const Paper &b) { return a + b.negated(); }
    friend bool operator<(const Paper &a, const Paper &b) { return (a - b).isNegative(); }

private:
    bool m_negative = false;
    std::string m_digits = "0"; ///< of 10^-10 units
};

/// The accounts of a small world and what the seven commands do to them.
class World
{
public:
    struct Account
    {
        bool ecosystem = false;
        std::string entity; ///< empty: no credit control
        std::map<std::string, Paper> cash; ///< by currency
        std::map<std::string, Paper> refund; ///< by month
        Paper limit, quota, consumed;
        std::map<std::string, Paper> owed; ///< by month, not billed
        int digits = 2;
        std::string currency;
    };
    std::map<std::string, Account> accounts;
    std::map<std::string, Paper> entityLimits;

    /// Each answers "done" or the refusal's code. \a op is remembered for reverse().
    std::string topUp(const std::string &op, const std::string &account, const Paper &amount, const std::string &currency);
    std::string adjust(const std::string &op, const std::string &account, bool cash, const Paper &amount, const std::string &month);
    std::string setLimit(const std::string &op, const std::string &account, const Paper &amount, const std::string &month);
    std::string setQuota(const std::string &op, const std::string &account, const Paper &amount);
    std::string consume(const std::string &op, const std::string &account, const Paper &amount, const std::string &id);
    std::string charge(const std::string &op, const std::string &account, const Paper &amount, const std::string &month);
    std::string reverse(const std::string &op, const std::string &target);

    /// The formula's terms in the settlement currency, in its order, and their sum last.
    std::vector<Paper> sheet(const std::string &account, const std::string &thisMonth) const;

private:
    /// One movement, as it would be taken back.
    struct Move
    {
        std::string account, ledger, key;
        Paper amount;
    };
    Paper &place(const std::string &account, const std::string &ledger, const std::string &key);
    std::string post(const std::string &op, bool reversible, const std::vector<Move> &moves);

    struct Done
    {
        bool reversible = false, reversed = false;
        std::vector<Move> moves;
    };
    std::map<std::string, Done> m_done;
    std::map<std::string, std::pair<std::string, std::string>> m_outBizIds;
};

} // namespace reference
