// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

namespace reference {

void Model::recordCharge(const Command &command)
{
    const std::string kind = wordIn(command, "kind", {"PayAsYouGoBill", "Adjustment"});
    const Amount amount = amountIn(command, "amount", kind == "Adjustment" ? Sign::Signed : Sign::Positive);
    filledIn(command, "product");
    const auto usedAt = parseMoment(command.text("usedAt"));
    if (!usedAt)
        refuse("InvalidValue", "usedAt is no time");
    if (command.has("currency"))
        currencyIn(command, "currency");
    const CloudAccount &cloudAccount = cloudAccountIn(command, "cloudAccount");
    Account &account = m_state.accounts.at(cloudAccount.account);
    requireRole(account, Super);
    if (*usedAt > m_now)
        refuse("InvalidValue", "used in the future");
    if (*usedAt < cloudAccount.registeredAt)
        refuse("InvalidValue", "used before it was registered");
    requireNotDeregistered(account);
    const MonthNumber usedIn = monthOf(*usedAt);
    const std::string currency = command.has("currency") ? command.text("currency") : currencyOf(account, bookedIn(account, usedIn));
    book(account, usedIn, command.text("product"), command.flags.count("marketplace") > 0 && command.flags.at("marketplace"), amount, currency);
    m_done.charges.push_back(m_state.charges.size() - 1);
}

MonthNumber Model::bookedIn(const Account &account, MonthNumber usedIn) const
{
    return account.closedThrough && usedIn <= *account.closedThrough ? *account.closedThrough + 1 : usedIn;
}

void Model::book(const Account &account, MonthNumber usedIn, const std::string &product, bool marketplace, Amount amount, const std::string &currency)
{
    Charge charge;
    charge.account = account.id;
    charge.month = bookedIn(account, usedIn);
    charge.product = product;
    charge.marketplace = marketplace;
    charge.amount = amount;
    charge.currency = currency;
    convertInto(charge, currencyOf(account, charge.month), usedIn);
    m_state.charges.push_back(charge);
    if (charge.amount != zero)
        m_posted.insert(account.id);
}

void Model::issueBill(const Command &command)
{
    const MonthNumber month = monthIn(command, "month");
    Account &account = accountIn(command);
    requireRole(account, Super);
    requireNotDeregistered(account);
    if (month >= monthOf(m_now) || (account.closedThrough && month <= *account.closedThrough))
        refuse("WrongState", "the month is not over, or closed");
    const MonthNumber first = account.closedThrough ? *account.closedThrough + 1 : monthOf(m_state.cloudAccounts.at(account.owner).registeredAt);
    for (MonthNumber each = first; each < month; ++each)
        closeMonth(account, each);
    closeMonth(account, month);
}

void Model::closeMonth(Account &account, MonthNumber month)
{
    account.closedThrough = month;
    issue(account, month, false);
    issue(account, month, true);
}

void Model::issue(Account &account, MonthNumber month, bool marketplace)
{
    Bill bill;
    std::string digits = monthText(month);
    digits.erase(4, 1);
    bill.id = account.id + '-' + digits + (marketplace ? "-M" : "");
    bill.currency = currencyOf(account, month);
    Amount exact;
    bool any = false;
    for (Charge &charge : m_state.charges) {
        if (charge.account == account.id && charge.month == month && charge.marketplace == marketplace && charge.currency == bill.currency
            && !charge.reversed) {
            charge.bill = bill.id;
            exact += charge.amount;
            any = true;
        }
    }
    if (!any)
        return;
    bill.account = account.id;
    bill.month = month;
    bill.marketplace = marketplace;
    bill.issuedAt = m_now;
    bill.pretax = exact;
    if (account.creditUser)
        bill.dueAt = startOf(monthOf(m_now) + 1);
    const int digitsOfMoney = minorDigits(bill.currency);
    if (exact < zero) {
        bill.carried = exact;
        carry(account, bill);
    } else {
        const Amount truncated = exact.truncated(digitsOfMoney);
        bill.rounding = truncated - exact;
        Amount rate;
        for (const auto &[from, given] : account.taxRates) {
            if (from <= month)
                rate = given;
        }
        bill.tax = truncated.times(rate, digitsOfMoney);
        bill.payable = bill.pretax + bill.rounding + bill.tax;
    }
    if (account.ecosystem && bill.payable > zero) {
        move(account, "quotaConsumption", "", bill.currency, bill.payable, "");
        bill.parts.push_back({"quota", "", bill.payable});
    }
    m_state.bills[bill.id] = bill;
    m_writeOffs.insert(account.id);
    m_issued.push_back(bill.id);
    if (exact != zero)
        m_posted.insert(account.id);
}

void Model::tick(const Command &command)
{
    if (command.person != "system")
        refuse("NotPermitted", "only the system ticks");
    // Settlement-currency changes are recorded already, as before every command.
    for (auto &[id, account] : m_state.accounts) {
        if (account.status == "deregistered")
            continue;
        MonthNumber month = account.closedThrough ? *account.closedThrough + 1 : monthOf(m_state.cloudAccounts.at(account.owner).registeredAt);
        // Bill time: the 3rd of the next month, 12:00 UTC+8.
        for (; startOf(month + 1) + 2 * aDay + 12 * anHour <= m_now; ++month)
            closeMonth(account, month);
        followFormerLimits(account); // tax may have raised one
    }
    for (auto &[id, account] : m_state.accounts)
        writeOff(account);
    for (Settlement &settlement : m_state.settlements) {
        if (settlement.state == "waitingForFunds") {
            runSettlement(settlement);
            m_outcome.settlementsCompleted += settlement.state == "completed";
        }
    }
}

} // namespace reference
