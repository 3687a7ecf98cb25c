// SPDX-License-Identifier: GPL-3.0-or-later
#include "script_writer.h"

#include "cast.h"

#include <algorithm>

namespace reference {

ScriptWriter::ScriptWriter(std::uint64_t seed, const std::function<bool(const std::string &)> &known)
    : m_known(known)
    , m_random(seed)
    , m_now(moment(2026, 7, 20, 9))
{
    using W = ScriptWriter;
    const std::vector<Kind> kinds{
        {"TopUp", 9, &W::topUp},
        {"AdjustBalance", 7, &W::adjustBalance},
        {"TransferFunds", 7, &W::transferFunds},
        {"ConvertCash", 3, &W::convertCash},
        {"SetEntityCreditLimit", 2, &W::setEntityCreditLimit},
        {"SetCreditLimit", 6, &W::setCreditLimit},
        {"SetQuota", 2, &W::setQuota},
        {"RecordQuotaConsumption", 3, &W::recordQuotaConsumption},
        {"RecordCharge", 18, &W::recordCharge},
        {"SetTaxRate", 2, &W::setTaxRate},
        {"SetAccountStatus", 2, &W::setAccountStatus},
        {"SetLowBalanceAlert", 11, &W::setLowBalanceAlert},
        {"SetServiceSuspension", 3, &W::setServiceSuspension},
        {"SetSuspensionTerms", 4, &W::setSuspensionTerms},
        {"SetSettlementCurrency", 7, &W::setSettlementCurrency},
        {"CancelSettlementCurrencyChange", 2, &W::cancelSettlementCurrencyChange},
        {"SetExchangeRate", 5, &W::setExchangeRate},
        {"RegisterCloudAccount", 1, &W::registerAgain},
        {"GrantCoupon", 8, &W::grantCoupon},
        {"CancelCoupon", 2, &W::cancelCoupon},
        {"PlaceOrder", 4, &W::placeOrder},
        {"PayOrder", 4, &W::payOrder},
        {"IssueBill", 9, &W::issueBill},
        {"SettleBills", 9, &W::settleBills},
        {"SetAutomaticWriteOff", 4, &W::setSwitch},
        {"SetWriteOffPreviousBills", 2, &W::setSwitch},
        {"StartUnifiedSettlement", 4, &W::startUnifiedSettlement},
        {"EditUnifiedSettlement", 2, &W::onSettlement},
        {"RunUnifiedSettlement", 5, &W::onSettlement},
        {"CloseUnifiedSettlement", 1, &W::onSettlement},
        {"DeleteUnifiedSettlement", 1, &W::onSettlement},
        {"Tick", 10, &W::tick},
        {"Reverse", 8, &W::reverse},
    };
    for (const Kind &kind : kinds) {
        for (int i = 0; known(kind.name) && i < kind.weight; ++i)
            m_kinds.push_back(kind);
    }
    for (const Command &command : cast())
        m_model.execute(command);
    m_seen = m_model;
}

void ScriptWriter::begin()
{
    const auto add = [&](const std::string &name, const std::map<std::string, std::string> &texts) {
        m_script.push_back({name, opId(++m_ops), "root@1001", m_now, texts});
        m_model.execute(m_script.back());
    };
    const std::string first = one<std::string>({"2001", "2001", "2002"});
    if (chance(60)) {
        add("SetEntityCreditLimit", {{"entity", group}, {"amount", "100"}, {"reason", "contract"}});
        add("SetCreditLimit", {{"account", first}, {"amount", one<std::string>({"0", "10", "50"})}, {"reason", "contract"}});
        if (chance(50) && m_known("SetAutomaticWriteOff")) {
            Command command{"SetAutomaticWriteOff", opId(++m_ops), "root@1001", m_now, {{"account", first}}};
            command.flags["enabled"] = false;
            m_script.push_back(command);
            m_model.execute(command);
        }
    }
    if (chance(60))
        add("TopUp", {{"account", first}, {"amount", one<std::string>({"10", "20.5", "100", "500"})}, {"channel", "OFFLINE_REMIT"}});
    if (chance(40) && m_known("SetLowBalanceAlert")) {
        Command command{"SetLowBalanceAlert", opId(++m_ops), "root@1001", m_now,
                        {{"account", first}, {"threshold", one<std::string>({"0", "5", "10", "50"})}}};
        command.flags["enabled"] = true;
        m_script.push_back(command);
        m_model.execute(command);
    }
}

Script ScriptWriter::write(int length)
{
    begin();
    for (int i = 0; i < length; ++i) {
        m_script.push_back(next());
        m_model.execute(m_script.back());
    }
    return m_script;
}

Command ScriptWriter::next()
{
    passTime();
    m_seen = m_model.asOf(m_now);
    if (Command command; followsUp(command))
        return command;
    // Sent twice, sometimes with another content or behind the last entry.
    if (!m_script.empty() && chance(2)) {
        Command again = one(m_script);
        if (again.name != "Tick") {
            again.at = m_now;
            if (chance(30) && again.has("account"))
                again.texts["account"] = account();
            return again;
        }
    }
    Command command;
    const Kind kind = one(m_kinds);
    command.name = kind.name;
    command.op = opId(++m_ops);
    command.person = "root@1001";
    command.at = m_now;
    (this->*kind.fill)(command);
    if (command.name != "Tick" && command.name != "RegisterCloudAccount" && chance(4))
        spoil(command);
    return command;
}

void ScriptWriter::passTime()
{
    const int which = below(100);
    if (which < 15) {
        m_now += (1 + below(20)) * anHour;
    } else if (which < 27) {
        m_now += (1 + below(9)) * aDay;
    } else if (which < 36) {
        // The next bill time, to the second, or one second off.
        Moment billTime = startOf(monthOf(m_now)) + 2 * aDay + 12 * anHour + below(3) - 1;
        if (billTime < m_now)
            billTime = startOf(monthOf(m_now) + 1) + 2 * aDay + 12 * anHour + below(3) - 1;
        m_now = billTime;
    } else if (which < 39 || (which < 55 && isChangePending())) {
        m_now = startOf(monthOf(m_now) + 1) - below(2);
    }
}

bool ScriptWriter::isChangePending() const
{
    const auto &accounts = m_seen.state().accounts;
    return std::any_of(accounts.begin(), accounts.end(), [](const auto &each) { return each.second.pending.has_value(); });
}

void ScriptWriter::spoil(Command &command)
{
    switch (below(4)) {
    case 0:
        command.texts["nonsense"] = "1";
        break;
    case 1:
        if (command.name != "Reverse")
            command.person = "root@1005";
        break;
    case 2:
        if (command.has("account"))
            command.texts["account"] = "2999";
        else if (command.has("cloudAccount"))
            command.texts["cloudAccount"] = "1999";
        break;
    default:
        if (m_model.state().lastEntry)
            command.at = *m_model.state().lastEntry - 1;
    }
}

void ScriptWriter::instead(Command &command, const char *name, void (ScriptWriter::*fill)(Command &))
{
    if (!m_known(name))
        return;
    command.name = name;
    (this->*fill)(command);
}

// ---- Values ----

std::string ScriptWriter::account()
{
    return one<std::string>({"2001", "2001", "2001", "2002", "2002", "2003", "2004", "2004", "2005"});
}

std::string ScriptWriter::personFor(const std::string &account)
{
    if (account == "2005")
        return chance(95) ? "root@1005" : "root@1001";
    return chance(85) ? "root@1001" : "root@" + ownerOf(account);
}

std::string ScriptWriter::currency(const std::string &account)
{
    const int which = below(20);
    if (which == 0)
        return "XYZ";
    return which < 3 ? "EUR" : which == 3 ? "KWD" : which == 4 ? "JPY" : at(account).currency;
}

std::string ScriptWriter::amount(const std::string &currency, std::vector<Amount> edges)
{
    if (chance(4))
        return one<std::string>({"0", "-1", "0.0001", "0.001", "abc", "1e3", "", "-0.01"});
    const int digits = std::max(0, minorDigits(currency));
    std::erase_if(edges, [&](Amount edge) { return edge.truncated(digits) <= zero; });
    if (!edges.empty() && chance(45)) {
        Amount edge = one(edges).truncated(digits);
        const Amount unit = Amount::parsed(digits == 0 ? "1" : "0.01");
        if (chance(30))
            edge += chance(50) ? unit : -unit;
        return edge.text(digits);
    }
    if (digits == 3 && chance(50))
        return "0.125";
    return digits >= 2 ? one<std::string>({"1", "2", "5", "10", "10.00", "0.01", "3.33", "7.5", "100"}) : one<std::string>({"1", "2", "5", "10", "100"});
}

std::string ScriptWriter::signedAmount(const std::string &currency, std::vector<Amount> edges)
{
    const std::string given = amount(currency, std::move(edges));
    return chance(35) && given.find('-') == std::string::npos ? '-' + given : given;
}

std::string ScriptWriter::exactAmount()
{
    return one<std::string>({"1", "2", "5", "10", "0.01", "3.333", "12.1234", "0.0000000001", "0.005", "9.9999999999", "60.617", "100"});
}

std::string ScriptWriter::monthSometimesWrong()
{
    if (chance(4))
        return one<std::string>({"2026-13", "", "2023-03", "202608"});
    return monthText(monthOf(m_now) - (chance(75) ? 1 : below(3)));
}

std::string ScriptWriter::usedAt()
{
    const MonthNumber now = monthOf(m_now);
    switch (below(10)) {
    case 0:
        return text(startOf(now));
    case 1:
        return text(startOf(now) - 1);
    case 2:
        return text(m_now + (chance(20) ? 1 : 0));
    case 3:
        return text(startOf(now - 1) + below(20) * aDay);
    case 4:
        return chance(20) ? "2026-05-31" : text(std::max(moment(2026, 6, 1), startOf(now - 2)));
    case 5:
    case 6:
        return text(startOf(now - 1) + 4 * aDay);
    default:
        return text(m_now - below(3) * aDay);
    }
}

} // namespace reference
