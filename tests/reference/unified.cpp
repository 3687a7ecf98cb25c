// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

namespace {
std::vector<std::string> listIn(const Command &command, const std::string &field)
{
    const auto list = command.lists.find(field);
    if (list == command.lists.end() || list->second.empty())
        refuse("InvalidValue", field + " is empty");
    if (std::set(list->second.begin(), list->second.end()).size() != list->second.size())
        refuse("InvalidValue", field + " names one twice");
    return list->second;
}
} // namespace

void Model::checkForm(const Command &command) const
{
    listIn(command, "accounts");
    for (const std::string &text : listIn(command, "months")) {
        if (!parseMonth(text))
            refuse("InvalidValue", text + " is no month");
    }
}

void Model::requireSettlementRoles(const std::set<std::string> &accounts)
{
    for (const std::string &id : accounts)
        requireRole(m_state.accounts.at(id), Owner | Super);
}

void Model::check(const Command &command, const Settlement *itself)
{
    const std::vector<std::string> accounts = command.lists.at("accounts"), months = command.lists.at("months");
    for (const std::string &id : accounts) {
        if (m_state.accounts.count(id) == 0)
            refuse("NotFound", "no account " + id);
    }
    if (itself)
        requireSettlementRoles(itself->accounts);
    requireSettlementRoles({accounts.begin(), accounts.end()});
    for (const std::string &id : accounts)
        requireDirect(m_state.accounts.at(id));
    for (const std::string &text : months) {
        if (*parseMonth(text) < month(2023, 4) || *parseMonth(text) >= monthOf(m_now))
            refuse("InvalidValue", text + " is no month for this");
    }
    for (const std::string &id : accounts)
        requireValid(m_state.accounts.at(id));
    if (itself && itself->state != "draft" && itself->state != "waitingForFunds")
        refuse("WrongState", "it is " + itself->state);
    for (const Settlement &other : m_state.settlements) { // decisions 1: Duplicate before Conflict
        if (!itself && other.id == command.text("settlement"))
            refuse("Duplicate", "a settlement has this id");
    }
    for (const Settlement &other : m_state.settlements) {
        if (&other == itself || !other.isOpen())
            continue;
        for (const std::string &id : accounts) {
            for (const std::string &text : months) {
                if (other.accounts.count(id) > 0 && other.months.count(*parseMonth(text)) > 0)
                    refuse("Conflict", other.id + " holds it");
            }
        }
    }
    if (months.size() > 3)
        refuse("LimitExceeded", "more than 3 months");
}

Settlement &Model::settlementIn(const Command &command)
{
    for (Settlement &settlement : m_state.settlements) {
        if (settlement.id == command.text("settlement"))
            return settlement;
    }
    refuse("NotFound", "no such settlement");
}

void Model::startUnifiedSettlement(const Command &command)
{
    filledIn(command, "settlement");
    checkForm(command);
    check(command, nullptr);
    Settlement settlement;
    settlement.id = command.text("settlement");
    settlement.state = "draft";
    settlement.startedAt = m_now;
    settlement.person = command.person;
    settlement.accounts = {command.lists.at("accounts").begin(), command.lists.at("accounts").end()};
    for (const std::string &text : command.lists.at("months"))
        settlement.months.insert(*parseMonth(text));
    m_state.settlements.push_back(settlement);
}

void Model::editUnifiedSettlement(const Command &command)
{
    checkForm(command);
    Settlement &settlement = settlementIn(command);
    check(command, &settlement);
    settlement.state = "draft";
    settlement.accounts = {command.lists.at("accounts").begin(), command.lists.at("accounts").end()};
    settlement.months.clear();
    for (const std::string &text : command.lists.at("months"))
        settlement.months.insert(*parseMonth(text));
}

void Model::runUnifiedSettlement(const Command &command)
{
    Settlement &settlement = settlementIn(command);
    requireSettlementRoles(settlement.accounts);
    if (!settlement.isOpen())
        refuse("WrongState", "it is " + settlement.state);
    for (const std::string &id : settlement.accounts) {
        const Account &account = m_state.accounts.at(id);
        requireValid(account);
        for (const MonthNumber each : settlement.months) {
            if (!account.closedThrough || each > *account.closedThrough)
                refuse("WrongState", monthText(each) + " is not billed yet");
        }
    }
    runSettlement(settlement);
}

void Model::runSettlement(Settlement &settlement)
{
    bool complete = true;
    for (const std::string &id : settlement.accounts) {
        for (Bill *bill : unpaid(id)) {
            if (settlement.months.count(bill->month) == 0 || bill->waitsForSettleBills)
                continue;
            if (m_state.accounts.at(id).status == "valid")
                pay(*bill, bill->outstanding());
            complete = complete && bill->outstanding() == zero;
        }
    }
    settlement.state = complete ? "completed" : "waitingForFunds";
}

void Model::closeUnifiedSettlement(const Command &command)
{
    Settlement &settlement = settlementIn(command);
    requireSettlementRoles(settlement.accounts);
    if (!settlement.isOpen())
        refuse("WrongState", "it is " + settlement.state);
    settlement.state = "closed";
}

void Model::deleteUnifiedSettlement(const Command &command)
{
    Settlement &settlement = settlementIn(command);
    requireSettlementRoles(settlement.accounts);
    std::erase_if(m_state.settlements, [id = settlement.id](const Settlement &each) { return each.id == id; });
}

} // namespace reference
