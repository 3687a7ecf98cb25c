// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/book_view.h"

namespace purser {

std::optional<AccountId> BookView::payerOf(const Uid &uid, Instant at) const
{
    for (const PayRelation &relation : select<PayRelation>({{QStringLiteral("cloud_account"), uid.text()}})) {
        if (relation.since <= at && (!relation.until || at < *relation.until))
            return relation.account;
    }
    return std::nullopt;
}

} // namespace purser
