// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

namespace reference {

namespace {
std::string flag(bool value)
{
    return value ? "true" : "false";
}
} // namespace

Figures Model::settings(Moment now) const
{
    // What is computed from the day wants the day, also where no change is due.
    const Model then = asOf(now);
    Figures figures;
    for (const auto &[id, account] : then.m_state.accounts) {
        const std::string path = "settings/" + id + '/';
        const int digits = minorDigits(account.currency);
        const Suspension &terms = account.suspension;
        figures[path + "serviceSuspension/delayed"] = flag(terms.delayed);
        figures[path + "serviceSuspension/days"] = std::to_string(terms.days);
        if (terms.amount)
            figures[path + "serviceSuspension/amount"] = terms.amount->text(digits);
        figures[path + "serviceSuspension/state"] = account.overdue ? then.suspensionDays(account).state : "normal";
        if (account.overdue) {
            figures[path + "serviceSuspension/overdueSince"] = dayText(account.overdue->since);
            figures[path + "serviceSuspension/stopsOn"] = dayText(then.suspensionDays(account).stopsOn);
            figures[path + "serviceSuspension/releasesOn"] = dayText(then.suspensionDays(account).releasesOn);
        }
        figures[path + "lowBalanceAlert/enabled"] = flag(account.alert.enabled);
        if (account.alert.threshold)
            figures[path + "lowBalanceAlert/threshold"] = account.alert.threshold->text(digits);
        size_t index = 0;
        for (const char *channel : {"message", "email", "desktop"}) {
            if (account.alert.channels.count(channel) > 0)
                figures[path + "lowBalanceAlert/channels/" + std::to_string(index++)] = channel;
        }
        figures[path + "settlementCurrency/current"] = account.currency;
        if (account.pending) {
            figures[path + "settlementCurrency/next"] = account.pending->currency;
            figures[path + "settlementCurrency/from"] = monthText(account.pending->from);
        }
        // Nothing is written off on an ecosystem account.
        if (account.ecosystem)
            continue;
        const Settlement *lock = then.lockOn(id);
        figures[path + "automaticWriteOff/enabled"] = flag(account.automaticWriteOff);
        figures[path + "automaticWriteOff/effective"] = flag(account.automaticWriteOff && !lock);
        // Which one of several is named, the documents leave open.
        if (lock)
            figures[path + "automaticWriteOff/lockedBy"] = "a settlement";
        if (account.creditUser)
            figures[path + "writeOffPreviousBills"] = flag(account.writeOffPreviousBills);
    }
    return figures;
}

Figures Model::overview(Moment now) const
{
    if (isChangeDue(now))
        return asOf(now).overview(now);
    Figures figures;
    for (const auto &[id, account] : m_state.accounts) {
        const std::string path = "overview/" + id + '/';
        const Amount credit = available(account, account.currency);
        const bool overdue = isOverdue(account);
        figures[path + "availableCredit"] = credit.text(minorDigits(account.currency));
        figures[path + "currency"] = account.currency;
        figures[path + "overdue"] = flag(overdue);
        figures[path + "alert"] = overdue ? "overdue" : !account.alert.enabled ? "off" : credit < *account.alert.threshold ? "low" : "ok";
    }
    return figures;
}

Figures Model::messages() const
{
    // The management account sees its members' too; 1005 is in no center.
    Figures figures;
    std::map<std::string, size_t> rows;
    for (const Message &each : m_state.messages) {
        const std::string &owner = m_state.accounts.at(each.account).owner, &center = m_state.cloudAccounts.at(owner).center;
        const std::string viewer = center.empty() ? owner : center;
        figures["messages/" + viewer + '/' + std::to_string(rows[viewer]++)] = text(each.time) + ' ' + each.account + ' ' + each.kind;
    }
    return figures;
}

Figures Model::exchangeRates() const
{
    Figures figures;
    size_t index = 0;
    for (const auto &[key, each] : m_state.rates) {
        const auto &[month, from, to] = key;
        const std::string path = "exchange-rates/" + std::to_string(index++) + '/';
        figures[path + "from"] = from;
        figures[path + "to"] = to;
        figures[path + "rate"] = each.rate.text(0);
        figures[path + "month"] = monthText(month);
        figures[path + "source"] = each.source;
        figures[path + "at"] = text(each.at);
        figures[path + "person"] = each.person;
    }
    return figures;
}

} // namespace reference
