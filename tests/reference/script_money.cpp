// SPDX-License-Identifier: GPL-3.0-or-later
#include "cast.h"
#include "script_writer.h"

#include <algorithm>

namespace reference {

namespace {
Amount held(const std::map<std::string, Amount> &by, const std::string &currency)
{
    return by.count(currency) > 0 ? by.at(currency) : zero;
}
} // namespace

void ScriptWriter::topUp(Command &command)
{
    const std::string id = directAccount();
    const Account &account = at(id);
    command.person = personFor(id);
    std::string in = account.currency;
    if (chance(25))
        in = command.texts["currency"] = currency(id);
    // What brings available credit to exactly 0 or to the threshold, or pays the oldest bill.
    std::vector<Amount> edges{-m_seen.available(account, in)};
    if (account.alert.threshold && in == account.currency)
        edges.push_back(*account.alert.threshold - m_seen.available(account, in));
    for (const Bill *bill : m_seen.unpaidBills(id))
        edges.push_back(bill->outstanding());
    command.texts["account"] = id;
    command.texts["amount"] = amount(in, edges);
    command.texts["channel"] = chance(97) ? one<std::string>({"OFFLINE_REMIT", "PAYPAL", "CREDIT_CARD"}) : "ALIPAY";
}

void ScriptWriter::adjustBalance(Command &command)
{
    const std::string id = directAccount();
    const Account &account = at(id);
    command.person = personFor(id);
    Amount refunds;
    if (account.creditRefund.count(account.currency) > 0) {
        for (const auto &[month, each] : account.creditRefund.at(account.currency))
            refunds += each;
    }
    const std::string ledger = one<std::string>({"cash", "creditRefund", "creditRefund", "draft"});
    command.texts["account"] = id;
    command.texts["ledger"] = chance(97) ? ledger : "creditLimit";
    command.texts["amount"] = ledger == "draft" && chance(90) ? amount(account.currency)
                                                             : signedAmount(account.currency, {held(account.ownCash, account.currency), refunds});
    command.texts["reason"] = "correction";
}

void ScriptWriter::transferFunds(Command &command)
{
    std::string from = directAccount(), to = directAccount();
    const bool grant = chance(60);
    // Mostly between two of the group, of which one has something to give or to give back.
    for (int i = 0; i < 8 && chance(97); ++i) {
        const Account &giver = at(from);
        const bool hasSomething = grant ? held(giver.ownCash, giver.currency) > zero && m_seen.available(giver, giver.currency) > zero
                                        : !giver.transferredIn.empty();
        if (hasSomething && from != to && from != "2005" && to != "2005")
            break;
        from = directAccount();
        to = grant || at(from).transferredIn.empty() ? one<std::string>({"2001", "2002", "2003"}) : at(from).transferredIn.front().from;
    }
    command.person = from == "2005" ? "root@1005" : chance(95) ? "root@1001" : "root@" + ownerOf(from);
    const std::string in = chance(90) ? at(from).currency : currency(from);
    const Amount own = held(at(from).ownCash, in), available = m_seen.available(at(from), in);
    std::vector<Amount> edges{own, available, std::min(own, available), std::min(own, available)};
    for (const Granted &granted : at(from).transferredIn) {
        if (granted.from == to)
            edges.push_back(granted.amount);
    }
    command.texts = {{"from", from}, {"to", to}, {"currency", in}, {"remark", "project"}, {"type", chance(98) ? (grant ? "grant" : "recycle") : "gift"},
                     {"amount", amount(in, edges)}};
}

void ScriptWriter::convertCash(Command &command)
{
    const std::string id = directAccount();
    const Account &account = at(id);
    command.person = personFor(id);
    std::string from = account.currency, to = from == "EUR" ? "USD" : "EUR";
    if (account.ownCash.size() > 1 && chance(60)) {
        from = std::next(account.ownCash.begin(), below(int(account.ownCash.size())))->first;
        to = from == account.currency ? to : account.currency;
    }
    if (chance(4))
        to = from;
    command.texts = {{"account", id}, {"from", from}, {"to", to}, {"source", "bank"}, {"amount", amount(from, {held(account.ownCash, from)})},
                     {"rate", chance(95) ? one<std::string>({"1", "7.78", "0.0001", "0.9123456789", "0.5"}) : one<std::string>({"0", "-1", "x"})}};
}

void ScriptWriter::setEntityCreditLimit(Command &command)
{
    const bool ours = chance(80);
    command.person = ours ? (chance(90) ? "root@1001" : "root@1002") : (chance(90) ? "root@1005" : "root@1001");
    Amount allocated;
    for (const auto &[id, account] : m_seen.state().accounts)
        allocated += (id == "2005") != ours ? m_seen.allocatedTo(account) : zero;
    command.texts = {{"entity", chance(97) ? (ours ? group : stranger) : "NOBODY"}, {"reason", "contract"},
                     {"amount", chance(50) ? "100" : amount(ours ? "USD" : "JPY", {allocated})}};
}

void ScriptWriter::setCreditLimit(Command &command)
{
    std::string id = directAccount();
    if (m_seen.state().entities.count(id == "2005" ? stranger : group) == 0 && chance(70))
        return instead(command, "SetEntityCreditLimit", &ScriptWriter::setEntityCreditLimit);
    if (chance(70))
        id = one<std::string>({"2001", "2001", "2002"});
    const Account &account = at(id);
    command.person = personFor(id);
    const Amount limit = held(account.creditLimit, account.currency), edge = limit - m_seen.available(account, account.currency);
    Amount rest = limit;
    const std::string entity = id == "2005" ? stranger : group;
    if (m_seen.state().entities.count(entity) > 0)
        rest += m_seen.state().entities.at(entity).limit;
    command.texts = {{"account", id}, {"reason", "contract"},
                     {"amount", chance(20) ? "0" : amount(account.currency, {edge, edge, limit, rest})}};
}

void ScriptWriter::setQuota(Command &command)
{
    const std::string id = chance(95) ? "2004" : "2001";
    const Account &account = at(id);
    command.person = personFor(id);
    command.texts = {{"account", id},
                     {"amount", chance(10) ? "0" : amount(account.currency, {account.quota - m_seen.available(account, account.currency)})}};
}

void ScriptWriter::recordQuotaConsumption(Command &command)
{
    const std::string id = chance(95) ? "2004" : "2001";
    const Account &account = at(id);
    command.person = personFor(id);
    command.texts = {{"account", id}, {"amount", signedAmount(account.currency, {account.quotaConsumption, m_seen.available(account, account.currency)})},
                     {"outBizId", chance(85) ? "B" + std::to_string(++m_ids) : "B" + std::to_string(1 + below(20))}};
}

void ScriptWriter::recordCharge(Command &command)
{
    const std::string id = account();
    command.person = personFor(id);
    const bool adjustment = chance(25);
    std::string sum = chance(40) ? chargeToAnEdge(at(id)) : exactAmount();
    if (chance(adjustment ? 70 : 2) && sum.find('-') == std::string::npos)
        sum = '-' + sum;
    command.texts = {{"cloudAccount", ownerOf(id)}, {"product", product()}, {"amount", sum}, {"usedAt", usedAt()},
                     {"kind", chance(98) ? (adjustment ? "Adjustment" : "PayAsYouGoBill") : "Refund"}};
    if (chance(30))
        command.flags["marketplace"] = chance(90);
    std::vector<std::pair<MonthNumber, std::string>> rates;
    for (const auto &[key, rate] : m_seen.state().rates) {
        const auto &[month, from, to] = key;
        if (to == at(id).currency && month <= monthOf(m_now))
            rates.emplace_back(month, from);
    }
    if (!rates.empty() && chance(45)) {
        const auto [month, from] = one(rates);
        command.texts["currency"] = from;
        command.texts["usedAt"] = text(std::max(moment(2026, 6, 1), std::min(m_now, startOf(month) + 5 * aDay)));
    } else if (chance(6)) {
        command.texts["currency"] = currency(id);
    }
}

std::string ScriptWriter::chargeToAnEdge(const Account &account)
{
    // Exactly to 0 or to the threshold, or one unit to either side: with all ten places, as usage has them.
    const Amount credit = m_seen.available(account, account.currency);
    std::vector<Amount> edges{credit};
    if (account.alert.threshold)
        edges.insert(edges.end(), 2, credit - *account.alert.threshold);
    if (account.suspension.amount)
        edges.push_back(credit + *account.suspension.amount);
    std::erase_if(edges, [](Amount edge) { return edge <= zero; });
    if (edges.empty())
        return exactAmount();
    const int digits = std::max(0, minorDigits(account.currency));
    const Amount unit = chance(50) ? Amount::parsed("0.0000000001") : Amount::parsed(digits == 0 ? "1" : "0.01");
    const Amount edge = one(edges) + (chance(40) ? unit : chance(40) ? -unit : zero);
    return edge > zero ? edge.text(digits) : exactAmount();
}

void ScriptWriter::setTaxRate(Command &command)
{
    const std::string id = account();
    command.person = personFor(id);
    command.texts = {{"account", id}, {"rate", chance(95) ? one<std::string>({"0", "0.09", "0.2", "0.055"}) : "-0.01"},
                     {"fromMonth", chance(60) ? "2026-07" : monthSometimesWrong()}};
}

void ScriptWriter::registerAgain(Command &command)
{
    const Command first = cast()[size_t(below(5))];
    command.texts = first.texts;
    if (chance(50))
        command.texts["uid"] = "1009";
    else if (chance(50))
        command.texts["account"] = "2009";
}

void ScriptWriter::setAccountStatus(Command &command)
{
    const std::string id = account();
    command.person = personFor(id);
    const int which = below(100);
    command.texts = {{"account", id}, {"reason", "review"},
                     {"status", which < 35 ? "frozen" : which < 75 ? "valid" : which < 97 ? "deregistered" : "closed"}};
    if (command.texts["status"] == "deregistered" && chance(60))
        command.texts["account"] = "2003";
}

} // namespace reference
