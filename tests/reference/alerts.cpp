// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

// ---- Settings ----

void Model::setLowBalanceAlert(const Command &command)
{
    const bool enabled = flagIn(command, "enabled");
    std::optional<Amount> threshold;
    if (command.has("threshold"))
        threshold = amountIn(command, "threshold", Sign::NotNegative);
    std::optional<std::set<std::string>> channels;
    if (const auto list = command.lists.find("channels"); list != command.lists.end()) {
        channels = {list->second.begin(), list->second.end()};
        for (const std::string &channel : *channels) {
            if (channel != "message" && channel != "email" && channel != "desktop")
                refuse("InvalidValue", channel + " is no channel");
        }
        channels->insert("message");
    }
    const auto list = command.lists.find("accounts");
    if (command.has("account") == (list != command.lists.end()) || (list != command.lists.end() && list->second.empty()))
        refuse("InvalidValue", "either account or accounts");
    std::vector<Account *> accounts;
    for (const std::string &id : command.has("account") ? std::vector{command.text("account")} : list->second) {
        if (m_state.accounts.count(id) == 0)
            refuse("NotFound", "no account " + id);
        accounts.push_back(&m_state.accounts.at(id));
    }
    for (const Account *account : accounts)
        requireRole(*account, Owner | Super);
    for (const Account *account : accounts) {
        requireDigits(threshold.value_or(zero), account->currency);
        if (enabled && !threshold && !account->alert.threshold)
            refuse("InvalidValue", "no threshold was ever set");
    }
    for (const Account *account : accounts)
        requireNotDeregistered(*account);
    for (Account *account : accounts) {
        Alert &alert = account->alert;
        alert.enabled = enabled;
        alert.threshold = threshold ? threshold : alert.threshold;
        alert.channels = channels.value_or(alert.channels);
        alert.seriesDay.reset();
    }
}

void Model::setServiceSuspension(const Command &command)
{
    const bool delayed = flagIn(command, "delayed");
    Account &account = accountIn(command);
    requireRole(account, Owner | Super);
    requireNotDeregistered(account);
    account.suspension.delayed = delayed;
}

void Model::setSuspensionTerms(const Command &command)
{
    const auto days = command.numbers.find("days");
    if (days == command.numbers.end() && !command.has("amount"))
        refuse("InvalidValue", "neither days nor amount");
    const std::optional<Amount> number = days == command.numbers.end() ? Amount::of(1) : Amount::parse(days->second);
    if (!number || number->decimals() > 0 || *number < Amount::of(1) || *number > Amount::of(3650))
        refuse("InvalidValue", "days");
    std::optional<Amount> amount;
    if (command.has("amount"))
        amount = amountIn(command, "amount", Sign::NotNegative);
    Account &account = accountIn(command);
    requireRole(account, Super);
    requireDigits(amount.value_or(zero), account.currency);
    requireNotDeregistered(account);
    if (days != command.numbers.end())
        account.suspension.days = std::stoi(days->second);
    if (amount)
        account.suspension.amount = amount;
}

// ---- Judging, once at the end of a command ----

void Model::say(const std::string &account, const std::string &kind, int day)
{
    m_state.messages.push_back({m_now, account, kind, day});
    ++m_outcome.messages;
}

std::map<std::string, Amount> Model::availables() const
{
    std::map<std::string, Amount> amounts;
    for (const auto &[id, account] : m_state.accounts)
        amounts[id] = available(account, account.currency);
    return amounts;
}

void Model::judge(Account &account, Amount before)
{
    Alert &alert = account.alert;
    const Amount after = available(account, account.currency);
    const bool overdue = isOverdue(account), begins = overdue && !account.overdue;
    if (begins) {
        account.overdue = OverduePeriod{dayOf(m_now)};
        say(account.id, "overdue");
        alert.seriesDay.reset();
        alert.waits = true;
    } else if (!overdue) {
        account.overdue.reset();
    }
    if (alert.threshold && (before >= *alert.threshold || after >= *alert.threshold)) {
        alert.seriesDay.reset();
        alert.waits = begins && after < *alert.threshold;
    }
    if (alert.enabled && !overdue && after < *alert.threshold && !alert.seriesDay && !alert.waits) {
        alert.seriesDay = alert.lastSent = dayOf(m_now);
        say(account.id, "lowBalance", 1);
    }
}

void Model::tellBillsAndJudge(const std::map<std::string, Amount> &before, const std::map<std::string, Amount> &owedBefore)
{
    for (const std::string &id : m_issued) {
        say(m_state.bills.at(id).account, "billIssued");
        ++m_outcome.billsIssued;
    }
    for (const std::string &id : m_paid) {
        const Bill &bill = m_state.bills.at(id);
        const auto owed = owedBefore.find(id);
        if (bill.outstanding() != zero || (owed != owedBefore.end() && owed->second == zero))
            continue;
        say(bill.account, "settled");
        ++m_outcome.billsSettled;
    }
    for (const std::string &id : std::set(m_posted)) {
        Account &account = m_state.accounts.at(id);
        followFormerLimits(account);
        // An account made by this very command had nothing before.
        judge(account, before.count(id) > 0 ? before.at(id) : zero);
    }
}

// ---- What only a tick sends ----

void Model::remind()
{
    const DayNumber today = dayOf(m_now);
    for (auto &[id, account] : m_state.accounts) {
        Alert &alert = account.alert;
        const bool isRunning = alert.enabled && alert.seriesDay && today > *alert.seriesDay && today <= *alert.seriesDay + 4 && alert.lastSent < today;
        if (!isRunning || account.status == "deregistered" || isOverdue(account) || available(account, account.currency) >= *alert.threshold)
            continue;
        alert.lastSent = today;
        say(id, "lowBalance", int(today - *alert.seriesDay) + 1);
    }
}

SuspensionDays Model::suspensionDays(const Account &account) const
{
    const Suspension &terms = account.suspension;
    const bool isOverAmount = terms.amount && -available(account, account.currency) > *terms.amount;
    SuspensionDays days;
    days.stopsOn = account.overdue->since + (terms.delayed && !isOverAmount ? terms.days : 0);
    days.releasesOn = days.stopsOn + 15;
    const DayNumber today = dayOf(m_now);
    days.state = today >= days.releasesOn ? "released" : today >= days.stopsOn ? "stopped" : "grace";
    return days;
}

void Model::warnOfSuspension()
{
    const auto once = [this](bool &sent, const std::string &account, const char *kind) {
        if (!sent)
            say(account, kind);
        sent = true;
    };
    for (auto &[id, account] : m_state.accounts) {
        if (!account.overdue)
            continue;
        const SuspensionDays days = suspensionDays(account);
        OverduePeriod &period = *account.overdue;
        if (days.state == "grace" && dayOf(m_now) == days.stopsOn - 1)
            once(period.graceEndingSent, id, "graceEnding");
        if (days.state != "grace")
            once(period.stoppedSent, id, "stopped");
        if (days.state == "released")
            once(period.releasedSent, id, "released");
    }
}

} // namespace reference
