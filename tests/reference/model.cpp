// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

void refuse(const std::string &code, const std::string &why)
{
    throw Refusal{code, why};
}

namespace {
bool isDigits(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}
} // namespace

Outcome Model::execute(const Command &command)
{
    const auto known = m_state.done.find(command.op);
    if (known != m_state.done.end())
        return known->second.content == command.content() ? Outcome{} : Outcome{"Conflict", "this op did something else"};
    const State before = m_state;
    m_command = &command;
    m_now = command.at;
    m_done = {};
    m_writeOffs.clear();
    m_issued.clear();
    m_paid.clear();
    m_outcome = {};
    m_posted.clear();
    // What a change posts is judged with the command that records it, but is not the command's to reverse.
    recordChanges();
    const size_t firstMovement = m_state.movements.size();
    const std::map<std::string, Amount> availableBefore = availables();
    std::map<std::string, Amount> owedBefore;
    for (const auto &[id, bill] : m_state.bills)
        owedBefore[id] = bill.outstanding();
    const bool isBehind = m_state.lastEntry && command.at < *m_state.lastEntry;
    try {
        dispatch(command);
    } catch (const Refusal &refusal) {
        m_state = before;
        const std::set<std::string> first{"InvalidValue", "NotFound", "NotPermitted", "NotAvailableHere"};
        if (first.count(refusal.code) > 0 || !isBehind)
            return {refusal.code, refusal.why};
    }
    // Only the book can tell that a time is behind its last entry, so this comes after NotAvailableHere (decisions 1 and 4).
    if (isBehind) {
        m_state = before;
        return {"InvalidValue", "behind the last entry"};
    }
    m_done.content = command.content();
    m_done.name = command.name;
    m_done.person = command.person;
    m_done.endOfMovements = m_state.movements.size();
    m_done.firstMovement = firstMovement;
    const Done own = m_done;
    // Returned funds start no write-off, and what a person settles is the person's business (decisions 14 and 20).
    if (command.name != "Reverse" && command.name != "SettleBills" && command.name != "Tick") {
        for (const std::string &account : m_writeOffs) {
            followFormerLimits(m_state.accounts.at(account)); // a bill's tax may have raised one
            writeOff(m_state.accounts.at(account));
        }
    }
    tellBillsAndJudge(availableBefore, owedBefore);
    if (command.name == "Tick") {
        remind();
        warnOfSuspension();
    }
    if (command.name != "Tick") {
        m_state.done[command.op] = own;
        m_state.lastEntry = command.at;
    }
    return m_outcome;
}

void Model::dispatch(const Command &command)
{
    const std::map<std::string, void (Model::*)(const Command &)> handlers{
        {"RegisterCloudAccount", &Model::registerCloudAccount},
        {"EnableEnterpriseCenter", &Model::enableEnterpriseCenter},
        {"InviteAccount", &Model::inviteAccount},
        {"SetAccountStatus", &Model::setAccountStatus},
        {"SetEntityCreditLimit", &Model::setEntityCreditLimit},
        {"SetCreditLimit", &Model::setCreditLimit},
        {"SetQuota", &Model::setQuota},
        {"RecordQuotaConsumption", &Model::recordQuotaConsumption},
        {"SetTaxRate", &Model::setTaxRate},
        {"SetSettlementCurrency", &Model::setSettlementCurrency},
        {"CancelSettlementCurrencyChange", &Model::cancelSettlementCurrencyChange},
        {"SetExchangeRate", &Model::setExchangeRate},
        {"SetLowBalanceAlert", &Model::setLowBalanceAlert},
        {"SetServiceSuspension", &Model::setServiceSuspension},
        {"SetSuspensionTerms", &Model::setSuspensionTerms},
        {"TopUp", &Model::topUp},
        {"AdjustBalance", &Model::adjustBalance},
        {"TransferFunds", &Model::transferFunds},
        {"ConvertCash", &Model::convertCash},
        {"RecordCharge", &Model::recordCharge},
        {"IssueBill", &Model::issueBill},
        {"Tick", &Model::tick},
        {"SettleBills", &Model::settleBills},
        {"SetAutomaticWriteOff", &Model::setAutomaticWriteOff},
        {"SetWriteOffPreviousBills", &Model::setWriteOffPreviousBills},
        {"GrantCoupon", &Model::grantCoupon},
        {"CancelCoupon", &Model::cancelCoupon},
        {"PlaceOrder", &Model::placeOrder},
        {"PayOrder", &Model::payOrder},
        {"StartUnifiedSettlement", &Model::startUnifiedSettlement},
        {"EditUnifiedSettlement", &Model::editUnifiedSettlement},
        {"RunUnifiedSettlement", &Model::runUnifiedSettlement},
        {"CloseUnifiedSettlement", &Model::closeUnifiedSettlement},
        {"DeleteUnifiedSettlement", &Model::deleteUnifiedSettlement},
        {"Reverse", &Model::reverse},
    };
    const auto handler = handlers.find(command.name);
    if (handler == handlers.end())
        refuse("InvalidValue", "no such command");
    if (command.has("nonsense"))
        refuse("InvalidValue", "unknown field");
    (this->*handler->second)(command);
}

// ---- Reading fields: the form of a command, looked at before anything else ----

Amount Model::amountIn(const Command &command, const std::string &field, Sign sign) const
{
    const auto amount = Amount::parse(command.text(field));
    if (!amount)
        refuse("InvalidValue", field + " is no amount");
    if (sign == Sign::Signed ? *amount == zero : sign == Sign::Positive ? *amount <= zero : *amount < zero)
        refuse("InvalidValue", field + " has the wrong sign");
    return *amount;
}

std::string Model::currencyIn(const Command &command, const std::string &field) const
{
    if (minorDigits(command.text(field)) < 0)
        refuse("InvalidValue", field + " is no currency");
    return command.text(field);
}

std::string Model::wordIn(const Command &command, const std::string &field, const std::vector<std::string> &words) const
{
    if (std::find(words.begin(), words.end(), command.text(field)) == words.end())
        refuse("InvalidValue", field + " is no word for this");
    return command.text(field);
}

std::string Model::filledIn(const Command &command, const std::string &field) const
{
    if (command.text(field).empty())
        refuse("InvalidValue", field + " is empty");
    return command.text(field);
}

bool Model::flagIn(const Command &command, const std::string &field) const
{
    if (command.flags.count(field) == 0)
        refuse("InvalidValue", field + " is missing");
    return command.flags.at(field);
}

MonthNumber Model::monthIn(const Command &command, const std::string &field) const
{
    const auto month = parseMonth(command.text(field));
    if (!month)
        refuse("InvalidValue", field + " is no month");
    return *month;
}

// ---- What the command names, and who may ----

Account &Model::accountIn(const Command &command, const std::string &field)
{
    const std::string id = command.text(field);
    if (!isDigits(id))
        refuse("InvalidValue", field + " is no account id");
    const auto found = m_state.accounts.find(id);
    if (found == m_state.accounts.end())
        refuse("NotFound", "no account " + id);
    return found->second;
}

CloudAccount &Model::cloudAccountIn(const Command &command, const std::string &field)
{
    const std::string id = command.text(field);
    if (!isDigits(id))
        refuse("InvalidValue", field + " is no UID");
    const auto found = m_state.cloudAccounts.find(id);
    if (found == m_state.cloudAccounts.end())
        refuse("NotFound", "no cloud account " + id);
    return found->second;
}

bool Model::isSuper(const Account &account) const
{
    const std::string &center = m_state.cloudAccounts.at(account.owner).center;
    return uid() == (center.empty() ? account.owner : center);
}

void Model::requireRole(const Account &account, int roles)
{
    m_done.accounts.push_back(account.id);
    m_done.roles = roles;
    const bool owner = account.owner == uid();
    if (m_command->person == "system" || !(((roles & Owner) && owner) || ((roles & Super) && isSuper(account))))
        refuse("NotPermitted", m_command->person + " on " + account.id);
}

void Model::requireDirect(const Account &account) const
{
    if (account.ecosystem)
        refuse("NotAvailableHere", account.id + " is an ecosystem account");
}

void Model::requireDigits(Amount amount, const std::string &currency) const
{
    if (amount.decimals() > minorDigits(currency))
        refuse("InvalidValue", "more decimals than " + currency + " has");
}

void Model::requireNotDeregistered(const Account &account) const
{
    if (account.status == "deregistered")
        refuse("WrongState", account.id + " is deregistered");
}

void Model::requireValid(const Account &account) const
{
    if (account.status != "valid")
        refuse("WrongState", account.id + " is " + account.status);
}

} // namespace reference
