// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_model.h"

#include <algorithm>

namespace reference {

void Model::reverse(const Command &command)
{
    filledIn(command, "reason");
    const auto found = m_state.done.find(command.text("target"));
    if (found == m_state.done.end())
        refuse("NotFound", "no such op");
    Done &target = found->second;
    // Whoever may run the reversed command may reverse it.
    for (const std::string &id : std::vector(target.accounts))
        requireRole(m_state.accounts.at(id), target.roles);
    const std::set<std::string> reversible{"TopUp", "AdjustBalance", "RecordCharge", "RecordQuotaConsumption", "SettleBills", "GrantCoupon"};
    if (reversible.count(target.name) == 0 && target.transferType != "grant")
        refuse("WrongState", target.name + " is not reversed");
    for (const std::string &id : target.accounts)
        requireNotDeregistered(m_state.accounts.at(id));
    if (target.reversed)
        refuse("WrongState", "once only");
    for (const size_t index : target.charges) {
        if (!m_state.charges[index].bill.empty())
            refuse("WrongState", "it is on a bill");
        m_state.charges[index].reversed = true;
        if (m_state.charges[index].amount != zero)
            m_posted.insert(m_state.charges[index].account);
    }
    if (!target.coupon.empty()) {
        Coupon &granted = *coupon(target.coupon);
        if (granted.cancelled || granted.remaining != granted.amount)
            refuse("WrongState", "the coupon was used or cancelled");
        move(m_state.accounts.at(granted.account), "coupon", granted.id, granted.currency, -granted.remaining, "ADJUST");
        granted.cancelled = true;
    }
    const std::vector<Movement> own(m_state.movements.begin() + long(target.firstMovement), m_state.movements.begin() + long(target.endOfMovements));
    for (const Movement &movement : own) {
        if (movement.ledger == "coupon" && coupon(movement.key)->cancelled)
            refuse("WrongState", "its coupon is cancelled");
    }
    for (const Movement &movement : own)
        move(m_state.accounts.at(movement.account), movement.ledger, movement.key, movement.currency, -movement.change, "ADJUST");
    for (const auto &[bill, position] : target.parts) {
        m_state.bills.at(bill).parts[position].reversed = true;
        m_state.bills.at(bill).waitsForSettleBills = true;
    }
    target.reversed = true;
}

} // namespace reference
