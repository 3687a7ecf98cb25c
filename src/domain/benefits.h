// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assets.h"
#include "domain/effects.h"
#include "domain/result.h"

// What several rules ask about coupons and transferred-in cash.

namespace purser {

/// The status of \a coupon, of which \a remaining is left, at \a now (domain-rules §11). Cancelled comes before exhausted, and that before expired.
CouponStatus couponStatus(const Coupon &coupon, Decimal remaining, Instant now);
/// What remains of \a coupon now.
Decimal remainingOf(const BookView &book, const Coupon &coupon);
/// Why \a coupon cannot be used or cancelled at \a now (WrongState, field "coupon"); empty when it is available.
std::optional<Refusal> unavailableCoupon(const BookView &book, const Coupon &coupon, Instant now);

/// The accounts that granted \a account cash in \a currency of which something is left, in the order in which it is spent (decisions 16).
QList<TransferredIn> transferredInOrder(const BookView &book, const AccountId &account, const Currency &currency);
/// Gives every granting account its place that \a effects raise from 0: who granted first is spent first, until nothing of it is
/// left (decisions 16). For the end of every command, since cash comes in by transfers and by what is taken back.
void placeTransfers(const BookView &book, Effects &effects);

} // namespace purser
