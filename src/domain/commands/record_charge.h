// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Books usage or an adjustment, to ten decimals, against the billing account that paid for the cloud account at usedAt. It
/// freezes credit at once; the bill of its month takes it (domain-rules §5.5, decisions 6 to 9).
struct RecordCharge
{
    Uid cloudAccount;
    QString product;
    std::optional<QString> item;
    Decimal amount;
    std::optional<Currency> currency;
    ChargeKind kind = ChargeKind::PayAsYouGoBill;
    std::optional<bool> marketplace;
    Instant usedAt;

    static constexpr CommandInfo info = byRole("RecordCharge", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = RecordCharge;
        return std::make_tuple(field("cloudAccount", &C::cloudAccount), field("product", &C::product), field("item", &C::item),
                               field("amount", &C::amount), field("currency", &C::currency), field("kind", &C::kind),
                               field("marketplace", &C::marketplace), field("usedAt", &C::usedAt));
    }
};
std::optional<Refusal> check(const RecordCharge &command);
QList<AccountId> accountsOf(const RecordCharge &command, const BookView &book, const Context &context);
/// Refuses with WrongState (deregistered, no exchange rate), InvalidValue (usedAt). Result: charge, account, transaction.
Result<Effects> decide(const RecordCharge &command, const BookView &book, const Context &context);
QString sentence(const RecordCharge &command, const BookView &before);

} // namespace purser
