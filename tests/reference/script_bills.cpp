// SPDX-License-Identifier: GPL-3.0-or-later
#include "script_writer.h"

#include <algorithm>

namespace reference {

void ScriptWriter::grantCoupon(Command &command)
{
    const std::string id = directAccount();
    const Account &account = at(id);
    command.person = personFor(id);
    std::vector<Amount> edges;
    for (const Bill *bill : m_seen.unpaidBills(id))
        edges.push_back(bill->outstanding());
    const MonthNumber now = monthOf(m_now);
    command.texts = {{"account", id}, {"coupon", newId("c")},
                     {"kind", chance(98) ? one<std::string>({"coupon", "cashCoupon", "cashCoupon", "prepaidCard"}) : "gift"},
                     {"amount", amount(account.currency, edges)}};
    command.texts["validFrom"] = chance(80) ? text(startOf(now - 1 - below(2)) + below(2) * 20 * aDay) : text(m_now + aDay);
    switch (below(5)) {
    case 0:
        command.texts["validTo"] = text(startOf(now + 1)).substr(0, 10); // a bare date includes its day
        break;
    case 1:
        command.texts["validTo"] = text(m_now + (chance(10) ? 0 : 1 + below(3) * aDay));
        break;
    default:
        command.texts["validTo"] = text(startOf(now + 1 + below(2)));
    }
    if (chance(45))
        command.lists["scope"] = chance(50) ? std::vector<std::string>{product()} : std::vector<std::string>{"ecs", "oss"};
    if (chance(25))
        command.texts["minimumOrder"] = chance(90) ? amount(account.currency, edges) : "0";
}

void ScriptWriter::cancelCoupon(Command &command)
{
    if (m_seen.state().coupons.empty() && chance(80))
        return instead(command, "GrantCoupon", &ScriptWriter::grantCoupon);
    if (m_seen.state().coupons.empty() || chance(5)) {
        command.texts["coupon"] = "c999";
        return;
    }
    const Coupon coupon = one(m_seen.state().coupons);
    command.person = personFor(coupon.account);
    command.texts["coupon"] = coupon.id;
}

void ScriptWriter::placeOrder(Command &command)
{
    const std::string id = account();
    const Account &account = at(id);
    command.person = personFor(id);
    command.texts = {{"cloudAccount", ownerOf(id)}, {"order", newId("o")}, {"product", product()},
                     {"amount", chance(50) ? "1" : amount(account.currency, {m_seen.available(account, account.currency)})}};
    std::vector<std::string> own;
    for (const Coupon &coupon : m_seen.state().coupons) {
        if (chance(coupon.account == id && coupon.kind == "coupon" ? 90 : 10))
            own.push_back(coupon.id);
    }
    if (!own.empty() && chance(60))
        command.texts["coupon"] = one(own);
}

void ScriptWriter::payOrder(Command &command)
{
    if (m_seen.state().orders.empty() && chance(80))
        return instead(command, "PlaceOrder", &ScriptWriter::placeOrder);
    command.texts = {{"order", "o999"}, {"pay", chance(95) ? "balance" : "card1"}};
    if (m_seen.state().orders.empty() || chance(3))
        return;
    std::vector<const Order *> orders;
    for (const auto &[id, order] : m_seen.state().orders) {
        if (!order.paidAt || chance(15))
            orders.push_back(&order);
    }
    if (orders.empty())
        return;
    command.person = personFor(one(orders)->account);
    const Order *order = one(orders);
    command.texts["order"] = order->id;
    if (chance(90))
        command.person = personFor(order->account);
}

void ScriptWriter::issueBill(Command &command)
{
    std::string id = account();
    std::vector<std::string> due;
    for (const Charge &charge : m_seen.state().charges) {
        if (charge.bill.empty() && !charge.reversed && charge.month < monthOf(m_now))
            due.push_back(charge.account);
    }
    if (due.empty() && chance(60))
        return instead(command, "RecordCharge", &ScriptWriter::recordCharge);
    if (!due.empty() && chance(80))
        id = one(due);
    command.person = personFor(id);
    command.texts = {{"account", id}, {"month", monthSometimesWrong()}};
}

void ScriptWriter::settleBills(Command &command)
{
    std::string id = directAccount();
    std::vector<std::string> unpaid;
    for (const auto &[billId, bill] : m_seen.state().bills) {
        if (bill.outstanding() > zero)
            unpaid.push_back(bill.account);
    }
    if (unpaid.empty() && chance(80))
        return instead(command, "IssueBill", &ScriptWriter::issueBill);
    if (!unpaid.empty() && chance(90))
        id = one(unpaid);
    command.person = personFor(id);
    command.texts = {{"account", id}};
    command.hasItems = true;
    for (const auto &[billId, bill] : m_seen.state().bills) {
        const bool likely = bill.account == id && bill.outstanding() > zero;
        if (likely ? !chance(60) : !chance(1))
            continue;
        const Account &account = at(id);
        const Amount own = account.ownCash.count(bill.currency) > 0 ? account.ownCash.at(bill.currency) : zero;
        // Often what there is, so that a part stays owed.
        const Amount there = std::min(own, bill.outstanding());
        const std::string part = there > zero && chance(60) ? there.text(std::max(0, minorDigits(bill.currency))) : amount(bill.currency, {bill.outstanding(), own, there});
        command.items.emplace_back(billId, chance(40) ? std::string() : part);
        if (chance(1))
            command.items.push_back(command.items.back());
    }
    const auto owed = m_seen.unpaidBills(id);
    if (command.items.empty() && !owed.empty() && chance(95))
        command.items.emplace_back(owed.front()->id, "");
    if (command.items.empty() && chance(50))
        command.items.emplace_back(id + "-202501", "");
    if (chance(2))
        command.texts["method"] = "card1";
}

void ScriptWriter::setSwitch(Command &command)
{
    std::string id = directAccount();
    std::vector<std::string> users;
    for (const auto &[each, account] : m_seen.state().accounts) {
        if (account.creditUser)
            users.push_back(each);
    }
    if (!users.empty() && chance(80))
        id = one(users);
    command.person = personFor(id);
    command.texts = {{"account", id}};
    command.flags["enabled"] = chance(command.name == "SetAutomaticWriteOff" ? 35 : 60);
}

void ScriptWriter::startUnifiedSettlement(Command &command)
{
    std::string first = directAccount();
    if (const auto &bills = m_seen.state().bills; !bills.empty() && chance(70)) {
        const Account &indebted = at(std::next(bills.begin(), below(int(bills.size())))->second.account);
        first = indebted.ecosystem ? first : indebted.id;
    }
    command.person = personFor(first);
    command.texts["settlement"] = newId("s");
    std::vector<std::string> accounts{first}, months;
    if (chance(30))
        accounts.push_back(directAccount());
    for (int back = 1; back <= (chance(5) ? 4 : 3); ++back) {
        if (chance(back == 1 ? 85 : 35))
            months.push_back(monthText(monthOf(m_now) - back));
    }
    if (const auto closed = at(first).closedThrough; closed && chance(70))
        months = {monthText(*closed)};
    if (months.empty() || chance(4))
        months.push_back(monthSometimesWrong());
    command.lists = {{"accounts", accounts}, {"months", months}};
}

void ScriptWriter::onSettlement(Command &command)
{
    if (m_seen.state().settlements.empty() && chance(80))
        return instead(command, "StartUnifiedSettlement", &ScriptWriter::startUnifiedSettlement);
    if (command.name == "EditUnifiedSettlement")
        startUnifiedSettlement(command);
    command.texts["settlement"] = "s999";
    if (m_seen.state().settlements.empty() || chance(3))
        return;
    Settlement settlement = one(m_seen.state().settlements);
    for (int i = 0; i < 3 && !settlement.isOpen(); ++i)
        settlement = one(m_seen.state().settlements);
    command.texts["settlement"] = settlement.id;
    command.person = personFor(*settlement.accounts.begin());
}

void ScriptWriter::tick(Command &command)
{
    command.person = chance(97) ? "system" : "root@1001";
}

void ScriptWriter::reverse(Command &command)
{
    command.texts = {{"target", opId(999999)}, {"reason", "mistake"}};
    std::vector<const Command *> likely, others;
    for (const Command &each : m_script) {
        if (m_seen.state().done.count(each.op) == 0)
            continue;
        const bool reversible = each.name == "TopUp" || each.name == "SettleBills" || each.name == "GrantCoupon" || each.name == "RecordCharge"
            || each.name == "AdjustBalance" || each.name == "RecordQuotaConsumption" || each.name == "TransferFunds";
        (reversible ? likely : others).push_back(&each);
    }
    const auto &from = others.empty() || (!likely.empty() && chance(92)) ? likely : others;
    if (from.empty() || chance(3))
        return;
    // Recent ones more often: their money is still there.
    const Command &target = *from[from.size() - 1 - size_t(below(chance(60) ? std::min(4, int(from.size())) : int(from.size())))];
    command.texts["target"] = target.op;
    command.person = target.person;
}

} // namespace reference
