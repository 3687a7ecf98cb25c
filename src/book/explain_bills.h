// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/queries.h"

namespace purser {

// The trees behind bills: what a bill is made of, what is outstanding of it, and why the bills of a month and the change of its cash differ (product
// page, first FAQ; decisions 10, 22). In every tree the signed terms add up to the amount exactly.

/// What is outstanding of a bill at the moment that is looked at: its payable less what has paid it.
Decimal outstandingOf(const Asking &asking, const Bill &bill);
ExplainNode outstandingNode(const Asking &asking, const Bill &bill);
/// The figure `bill:ID`: payable from charges, rounding and tax.
Result<ExplainAnswer> explainBill(const Asking &asking, const BillingAccount &account, const QString &id);
/// The figure `cashChange:ID`: what one bill took from cash.
Result<ExplainAnswer> explainCashOfBill(const Asking &asking, const BillingAccount &account, const QString &id);
/// The figure `cashChange` of a month: from the bills paid in it to what cash changed by.
Result<ExplainAnswer> explainCashChange(const Asking &asking, const BillingAccount &account, Month month);

} // namespace purser
