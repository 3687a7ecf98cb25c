// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

namespace {
bool isForSettlement(const std::string &currency)
{
    return currency == "USD" || currency == "EUR" || currency == "JPY";
}

bool isDue(const Account &account, Moment now)
{
    return account.pending && startOf(account.pending->from) <= now;
}
} // namespace

// ---- A change and its time ----

std::string Model::currencyOf(const Account &account, MonthNumber month) const
{
    return std::prev(account.currencies.upper_bound(month))->second;
}

bool Model::isChangeDue(Moment now) const
{
    return std::any_of(m_state.accounts.begin(), m_state.accounts.end(), [now](const auto &each) { return isDue(each.second, now); });
}

Model Model::asOf(Moment now) const
{
    static const Command nothing;
    Model copy = *this;
    copy.m_command = &nothing;
    copy.m_now = now;
    copy.recordChanges();
    return copy;
}

void Model::recordChanges()
{
    for (auto &[id, account] : m_state.accounts) {
        if (!isDue(account, m_now))
            continue;
        const CurrencyChange change = *account.pending;
        const std::string old = account.currency;
        account.pending.reset();
        account.currency = account.currencies[change.from] = change.currency;
        const Amount limit = change.creditLimit.value_or(zero) - balance(account, "creditLimit", change.currency);
        account.formerLimits.erase(change.currency);
        if (limit != zero)
            move(account, "creditLimit", "", change.currency, limit, "");
        if (balance(account, "creditLimit", old) > zero)
            account.formerLimits[old] = balance(account, "creditLimit", old);
        followFormerLimits(account);
        account.creditUser = account.creditUser || change.creditLimit;
        account.alert.enabled = change.threshold.has_value();
        account.alert.threshold = change.threshold;
        account.alert.seriesDay.reset();
        account.suspension.amount.reset(); // it was in the old currency
        ++m_outcome.currencyChanges;
    }
}

void Model::followFormerLimits(Account &account)
{
    for (const auto &[currency, was] : std::map(account.formerLimits)) {
        const Amount unsettled = unsettledCurrentMonth(account, currency, m_now) + unsettledPreviousMonths(account, currency, m_now);
        const Amount stays = std::max(zero, std::min(was, unsettled)), now = balance(account, "creditLimit", currency);
        if (stays != now)
            move(account, "creditLimit", "", currency, stays - now, "");
        // Settled once is settled: what comes later was never permitted.
        if (unsettled <= zero)
            account.formerLimits.erase(currency);
    }
}

void Model::setSettlementCurrency(const Command &command)
{
    CurrencyChange change;
    change.currency = currencyIn(command, "currency");
    if (!isForSettlement(change.currency))
        refuse("InvalidValue", "nobody settles in " + change.currency);
    if (command.has("creditLimit"))
        change.creditLimit = amountIn(command, "creditLimit", Sign::NotNegative);
    if (command.has("threshold"))
        change.threshold = amountIn(command, "threshold", Sign::NotNegative);
    Account &account = accountIn(command);
    requireRole(account, change.creditLimit ? Super : Owner | Super);
    requireDirect(account);
    requireDigits(change.creditLimit.value_or(zero), change.currency);
    requireDigits(change.threshold.value_or(zero), change.currency);
    requireNotDeregistered(account);
    if (account.pending) {
        const CurrencyChange &other = *account.pending;
        if (other.currency != change.currency || other.creditLimit != change.creditLimit || other.threshold != change.threshold)
            refuse("WrongState", "another change is pending");
        return;
    }
    if (account.currency == change.currency)
        return;
    if (change.creditLimit.value_or(zero) > zero) {
        const std::string entity = m_state.cloudAccounts.at(account.owner).entity;
        const auto credit = m_state.entities.find(entity);
        if (credit != m_state.entities.end() && credit->second.currency != change.currency)
            refuse("CurrencyMismatch", "the entity's limit is in " + credit->second.currency);
        if (allocatedOf(entity) + *change.creditLimit > (credit == m_state.entities.end() ? zero : credit->second.limit))
            refuse("LimitExceeded", "more than the entity has left");
    }
    change.from = monthOf(m_now) + 1;
    account.pending = change;
}

void Model::cancelSettlementCurrencyChange(const Command &command)
{
    Account &account = accountIn(command);
    requireRole(account, Owner | Super);
    requireDirect(account);
    requireNotDeregistered(account);
    if (!account.pending)
        refuse("WrongState", "no change is pending");
    account.pending.reset();
}

// ---- Exchange rates ----

void Model::setExchangeRate(const Command &command)
{
    const std::string from = currencyIn(command, "from"), to = currencyIn(command, "to"), source = filledIn(command, "source");
    const Amount rate = amountIn(command, "rate", Sign::Positive);
    const MonthNumber month = monthIn(command, "month");
    if (from == to)
        refuse("InvalidValue", "from and to are the same");
    if (source.size() > 128 || source.find('\n') != std::string::npos)
        refuse("InvalidValue", "source is one line");
    requireRole(m_state.accounts.at(m_state.cloudAccounts.at(uid()).account), Super);
    const auto known = m_state.rates.find({month, from, to});
    if (known != m_state.rates.end() && known->second.rate == rate && known->second.source == source)
        return; // what it already is (decisions 4)
    m_state.rates[{month, from, to}] = {rate, source, m_now, command.person};
}

void Model::convertInto(Charge &charge, const std::string &currency, MonthNumber usedIn) const
{
    if (charge.currency == currency)
        return;
    const auto rate = m_state.rates.find({usedIn, charge.currency, currency});
    if (rate == m_state.rates.end())
        refuse("WrongState", "no exchange rate");
    charge.rate = RateUsed{charge.currency, currency, rate->second.rate, usedIn};
    charge.amount = charge.amount.times(rate->second.rate, minorDigits(currency));
    charge.currency = currency;
}

void Model::carry(const Account &account, const Bill &bill)
{
    const std::string product = "Carried forward";
    if (const std::string next = currencyOf(account, bill.month + 1);
        next == bill.currency || m_state.rates.count({bill.month, bill.currency, next}) > 0) {
        book(account, bill.month, product, bill.marketplace, *bill.carried, bill.currency);
        return;
    }
    // Nobody has said at which rate: it stays what it is, a credit in the currency it arose in.
    Charge charge;
    charge.account = account.id;
    charge.month = bill.month + 1;
    charge.product = product;
    charge.marketplace = bill.marketplace;
    charge.amount = *bill.carried;
    charge.currency = bill.currency;
    m_state.charges.push_back(charge);
    m_posted.insert(account.id);
}

} // namespace reference
