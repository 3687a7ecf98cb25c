// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

// Ecosystem accounts settle with their partner: a quota, and what is consumed of it (domain-rules §10).

namespace purser {

/// Sets the quota that the associated partner configured.
struct SetQuota
{
    AccountId account;
    Decimal amount;

    static constexpr CommandInfo info = byRole("SetQuota", Super, "efc:ModifyCredit");
    static constexpr auto fields() { return std::make_tuple(field("account", &SetQuota::account), field("amount", &SetQuota::amount)); }
};
std::optional<Refusal> check(const SetQuota &command);
/// Refuses with NotAvailableHere (direct), WrongState, InvalidValue (decimals).
Result<Effects> decide(const SetQuota &command, const BookView &book, const Context &context);
QString sentence(const SetQuota &command, const BookView &before);

/// Books what the partner reports as consumed (above zero) or given back (below). outBizId makes it happen once: the same
/// again is done and changes nothing, with other content it is Conflict (decisions 26).
struct RecordQuotaConsumption
{
    AccountId account;
    Decimal amount; ///< signed
    QString outBizId;

    static constexpr CommandInfo info = byRole("RecordQuotaConsumption", Super, "efc:ModifyCredit");
    static constexpr auto fields()
    {
        using C = RecordQuotaConsumption;
        return std::make_tuple(field("account", &C::account), field("amount", &C::amount), field("outBizId", &C::outBizId));
    }
};
std::optional<Refusal> check(const RecordQuotaConsumption &command);
/// Refuses with NotAvailableHere, WrongState, Conflict (outBizId), NotEnoughFunds (more given back than consumed).
Result<Effects> decide(const RecordQuotaConsumption &command, const BookView &book, const Context &context);
QString sentence(const RecordQuotaConsumption &command, const BookView &before);

} // namespace purser
