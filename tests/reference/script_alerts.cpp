// SPDX-License-Identifier: GPL-3.0-or-later
#include "cast.h"
#include "script_writer.h"

#include <algorithm>

namespace reference {

void ScriptWriter::setLowBalanceAlert(Command &command)
{
    const std::string id = account();
    const Account &account = at(id);
    command.person = personFor(id);
    command.flags["enabled"] = chance(80);
    const Amount credit = m_seen.available(account, account.currency);
    // At what there is, one unit to either side, or what a charge or two will reach.
    if (!chance(account.alert.threshold ? 40 : 8))
        command.texts["threshold"] = chance(10) ? "0" : amount(account.currency, {credit, credit, credit - Amount::of(1), credit - Amount::of(5)});
    if (chance(2))
        command.flags.erase("enabled");
    if (chance(20)) {
        const std::vector<std::vector<std::string>> channels{{"message", "email", "desktop"}, {"email"}, {"message"}, {"email", "desktop"}, {"fax"}};
        command.lists["channels"] = chance(95) ? channels[size_t(below(4))] : channels.back();
    }
    const int which = below(100);
    if (which < 75 || which >= 98)
        command.texts["account"] = id;
    if (which < 75)
        return;
    std::vector<std::string> several{id};
    for (const char *other : {"2001", "2002", "2003", "2004", "2005"}) {
        if (other != id && chance(std::string(other) == "2005" ? 3 : 35))
            several.push_back(other);
    }
    if (which == 97)
        several.clear();
    if (which != 96)
        command.lists["accounts"] = several;
}

void ScriptWriter::setServiceSuspension(Command &command)
{
    const std::string id = account();
    command.person = personFor(id);
    command.texts["account"] = id;
    command.flags["delayed"] = chance(50);
    if (chance(2))
        command.flags.erase("delayed");
}

void ScriptWriter::setSuspensionTerms(Command &command)
{
    std::string id = account();
    for (const auto &[each, account] : m_seen.state().accounts) {
        if (account.overdue && chance(60))
            id = each;
    }
    const Account &account = at(id);
    command.person = personFor(id);
    command.texts["account"] = id;
    const Amount owed = -m_seen.available(account, account.currency);
    if (chance(60))
        command.numbers["days"] = chance(94) ? one<std::string>({"1", "2", "3", "10", "15", "30"}) : one<std::string>({"0", "-1", "3651", "3650"});
    if (chance(command.numbers.empty() ? 95 : 30))
        command.texts["amount"] = chance(15) ? "0" : amount(account.currency, {owed, owed});
}

void ScriptWriter::setSettlementCurrency(Command &command)
{
    std::string id = directAccount();
    // More often where a limit has to stay for what is owed.
    for (const auto &[each, account] : m_seen.state().accounts) {
        if (account.creditUser && !account.pending && chance(40))
            id = each;
    }
    const Account &account = at(id);
    command.person = personFor(id);
    std::string next = chance(93) ? one<std::string>({"EUR", "EUR", "USD", "USD", "JPY"}) : one<std::string>({"KWD", "XYZ", ""});
    if (next == account.currency && chance(80))
        next = next == "EUR" ? "USD" : "EUR";
    command.texts = {{"account", id}, {"currency", next}};
    if (account.pending && chance(30)) {
        // The same once more.
        command.texts["currency"] = account.pending->currency;
        const int digits = minorDigits(account.pending->currency);
        if (account.pending->creditLimit)
            command.texts["creditLimit"] = account.pending->creditLimit->text(digits);
        if (account.pending->threshold)
            command.texts["threshold"] = account.pending->threshold->text(digits);
        return;
    }
    std::vector<Amount> edges;
    const auto &entities = m_seen.state().entities;
    if (const auto entity = entities.find(id == "2005" ? stranger : group); entity != entities.end()) {
        Amount allocated;
        for (const auto &[other, each] : m_seen.state().accounts)
            allocated += (other == "2005") == (id == "2005") ? m_seen.allocatedTo(each) : zero;
        edges.assign(3, entity->second.limit - allocated);
        if (chance(40))
            command.texts["currency"] = entity->second.currency;
    }
    // With a limit there is no way but in the currency of the entity's.
    if (chance(35))
        command.texts["creditLimit"] = chance(30) ? "0" : amount(next, edges);
    if (chance(45))
        command.texts["threshold"] = chance(10) ? "0" : amount(next);
}

void ScriptWriter::cancelSettlementCurrencyChange(Command &command)
{
    std::vector<std::string> pending;
    for (const auto &[id, account] : m_seen.state().accounts) {
        if (account.pending)
            pending.push_back(id);
    }
    if (pending.empty() && chance(85))
        return instead(command, "SetSettlementCurrency", &ScriptWriter::setSettlementCurrency);
    const std::string id = !pending.empty() && chance(90) ? one(pending) : account();
    command.person = personFor(id);
    command.texts["account"] = id;
}

void ScriptWriter::setExchangeRate(Command &command)
{
    const std::string from = one<std::string>({"USD", "USD", "EUR", "JPY", "KWD"});
    std::string to = one<std::string>({"EUR", "USD", "USD", "JPY"});
    for (int i = 0; i < 3 && from == to; ++i)
        to = one<std::string>({"EUR", "USD", "JPY"});
    const MonthNumber month = monthOf(m_now) - (chance(60) ? 0 : 1 - below(3));
    command.person = chance(92) ? "root@1001" : chance(50) ? "root@1005" : "root@1002";
    command.texts = {{"from", chance(98) ? from : "XYZ"}, {"to", to}, {"source", chance(97) ? "bank" : ""},
                     {"rate", chance(95) ? one<std::string>({"1", "7.78", "0.0001", "0.9123456789", "0.5"}) : one<std::string>({"0", "-1", "x"})},
                     {"month", chance(97) ? monthText(month) : "2026-13"}};
}

bool ScriptWriter::followsUp(Command &command)
{
    if (m_script.empty() || !m_known("SetLowBalanceAlert"))
        return false;
    const bool isTicking = m_script.back().name == "Tick" && m_script.back().person == "system";
    std::vector<Moment> next;
    for (const auto &[id, account] : m_seen.state().accounts) {
        const DayNumber today = dayOf(m_now);
        if (account.alert.seriesDay && today < *account.alert.seriesDay + 6 && !account.overdue)
            next.push_back(m_now + aDay * (chance(70) ? 1 : below(3)));
        if (!account.overdue)
            continue;
        const SuspensionDays days = m_seen.suspensionDays(account);
        for (const DayNumber day : {days.stopsOn - 1, days.stopsOn, days.releasesOn - 1, days.releasesOn}) {
            if (day > today)
                next.push_back(m_now + (day - today) * aDay);
        }
    }
    if (next.empty() || !chance(isTicking ? 70 : 12))
        return false;
    // The nearest mostly: nothing is sent late.
    m_now = chance(80) ? *std::min_element(next.begin(), next.end()) : one(next);
    command = {"Tick", opId(++m_ops), "system", m_now, {}};
    return true;
}

} // namespace reference
