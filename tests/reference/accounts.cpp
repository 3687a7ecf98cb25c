// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

namespace reference {

void Model::registerCloudAccount(const Command &command)
{
    wordIn(command, "kind", {"enterprise", "individual"});
    const std::string type = wordIn(command, "type", {"direct", "ecosystem"});
    const std::string currency = command.has("currency") ? currencyIn(command, "currency") : "USD";
    const std::string owner = command.text("uid"), id = command.text("account");
    if (m_state.cloudAccounts.count(owner) > 0 || m_state.accounts.count(id) > 0)
        refuse("Duplicate", "already registered");
    CloudAccount cloudAccount;
    cloudAccount.account = id;
    cloudAccount.registeredAt = m_now;
    cloudAccount.entity = command.text("identity.code");
    m_state.cloudAccounts[owner] = cloudAccount;
    Account account;
    account.id = id;
    account.owner = owner;
    account.currency = currency;
    account.currencies[0] = currency;
    account.ecosystem = type == "ecosystem";
    m_state.accounts[id] = account;
}

void Model::enableEnterpriseCenter(const Command &command)
{
    CloudAccount &management = cloudAccountIn(command, "uid");
    if (uid() != command.text("uid"))
        refuse("NotPermitted", "not its root");
    management.center = command.text("uid");
}

void Model::inviteAccount(const Command &command)
{
    wordIn(command, "mode", {"management"});
    CloudAccount &member = cloudAccountIn(command, "uid");
    const CloudAccount &management = m_state.cloudAccounts.at(uid());
    if (management.center != uid())
        refuse("NotPermitted", "not a management account");
    if (management.entity != member.entity)
        refuse("WrongState", "another identity");
    member.center = uid();
}

void Model::setAccountStatus(const Command &command)
{
    const std::string status = wordIn(command, "status", {"valid", "frozen", "deregistered"});
    filledIn(command, "reason");
    Account &account = accountIn(command);
    requireRole(account, Super);
    if (account.status == status)
        return;
    requireNotDeregistered(account);
    if (status == "deregistered") {
        bool empty = account.quota == zero && unpaid(account.id).empty();
        for (const std::string &currency : currenciesOf(account)) {
            for (const char *ledger : {"ownCash", "transferredInCash", "creditRefund", "draft", "creditLimit"})
                empty = empty && balance(account, ledger, currency) == zero;
        }
        for (const Charge &charge : m_state.charges)
            empty = empty && (charge.account != account.id || charge.reversed || !charge.bill.empty());
        if (!empty)
            refuse("WrongState", account.id + " is not empty");
        account.pending.reset(); // final: nothing of it changes any more
    }
    account.status = status;
}

void Model::setEntityCreditLimit(const Command &command)
{
    const std::string entity = command.text("entity");
    const Amount amount = amountIn(command, "amount", Sign::NotNegative);
    filledIn(command, "reason");
    bool isEntity = false;
    for (const auto &[id, cloudAccount] : m_state.cloudAccounts)
        isEntity = isEntity || cloudAccount.entity == entity;
    if (!isEntity)
        refuse("NotFound", "no such entity");
    const CloudAccount &person = m_state.cloudAccounts.at(uid());
    const Account &own = m_state.accounts.at(person.account);
    requireRole(own, Super);
    if (person.entity != entity)
        refuse("NotPermitted", "another entity's");
    requireDirect(own);
    requireDigits(amount, own.currency);
    const Amount allocated = allocatedOf(entity);
    const auto known = m_state.entities.find(entity);
    if (known != m_state.entities.end() && known->second.currency != own.currency && allocated > zero)
        refuse("CurrencyMismatch", "limits exist in " + known->second.currency);
    if (amount < allocated)
        refuse("LimitExceeded", "below what is allocated");
    m_state.entities[entity] = {own.currency, amount};
}

Amount Model::allocatedTo(const Account &account) const
{
    Amount sum = account.pending ? account.pending->creditLimit.value_or(zero) : zero;
    for (const auto &[currency, limit] : account.creditLimit)
        sum += limit;
    return sum;
}

Amount Model::allocatedOf(const std::string &entity) const
{
    // Limits of one entity are all in one currency: a mismatch is refused.
    Amount sum;
    for (const auto &[id, account] : m_state.accounts) {
        if (m_state.cloudAccounts.at(account.owner).entity == entity)
            sum += allocatedTo(account);
    }
    return sum;
}

void Model::setCreditLimit(const Command &command)
{
    const Amount amount = amountIn(command, "amount", Sign::NotNegative);
    filledIn(command, "reason");
    Account &account = accountIn(command);
    requireRole(account, Super);
    requireDirect(account);
    requireDigits(amount, account.currency);
    requireNotDeregistered(account);
    const std::string entity = m_state.cloudAccounts.at(account.owner).entity;
    const auto credit = m_state.entities.find(entity);
    if (credit != m_state.entities.end() && credit->second.currency != account.currency)
        refuse("CurrencyMismatch", "the entity's limit is in " + credit->second.currency);
    const Amount old = balance(account, "creditLimit", account.currency);
    if (amount > old) {
        if (allocatedOf(entity) + amount - old > (credit == m_state.entities.end() ? zero : credit->second.limit))
            refuse("LimitExceeded", "more than the entity has left");
    } else if (amount < old) {
        const Amount unsettled = unsettledCurrentMonth(account, account.currency, m_now) + unsettledPreviousMonths(account, account.currency, m_now);
        const bool mayEmpty = amount == zero && unsettled == zero;
        if (available(account, account.currency) - (old - amount) <= zero && !mayEmpty)
            refuse("LimitExceeded", "available credit would not stay above 0");
    }
    account.creditUser = true;
    if (amount != old)
        move(account, "creditLimit", "", account.currency, amount - old, "");
    if (amount > old)
        m_writeOffs.insert(account.id);
}

void Model::setQuota(const Command &command)
{
    const Amount amount = amountIn(command, "amount", Sign::NotNegative);
    Account &account = accountIn(command);
    requireRole(account, Super);
    if (!account.ecosystem)
        refuse("NotAvailableHere", "a direct account has no quota");
    requireDigits(amount, account.currency);
    requireNotDeregistered(account);
    if (amount != account.quota)
        move(account, "quota", "", account.currency, amount - account.quota, "");
}

void Model::recordQuotaConsumption(const Command &command)
{
    const Amount amount = amountIn(command, "amount", Sign::Signed);
    const std::string outBizId = filledIn(command, "outBizId");
    Account &account = accountIn(command);
    requireRole(account, Super);
    if (!account.ecosystem)
        refuse("NotAvailableHere", "a direct account has no quota");
    requireDigits(amount, account.currency);
    requireNotDeregistered(account);
    const auto recorded = m_state.quotaRecords.find(outBizId);
    if (recorded != m_state.quotaRecords.end()) {
        if (recorded->second.account != account.id || recorded->second.amount != amount)
            refuse("Conflict", "outBizId was used for something else");
        return;
    }
    if (account.quotaConsumption + amount < zero)
        refuse("NotEnoughFunds", "less was consumed");
    m_state.quotaRecords[outBizId] = {account.id, amount};
    move(account, "quotaConsumption", "", account.currency, amount, "");
}

void Model::setTaxRate(const Command &command)
{
    const Amount rate = amountIn(command, "rate", Sign::NotNegative);
    const MonthNumber from = monthIn(command, "fromMonth");
    if (rate > Amount::of(1))
        refuse("InvalidValue", "a rate is a fraction");
    Account &account = accountIn(command);
    requireRole(account, Super);
    requireNotDeregistered(account);
    account.taxRates[from] = rate;
}

} // namespace reference
