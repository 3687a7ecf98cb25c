// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "source/queries.h"

#include <QCoreApplication>

namespace purser {

/// The words of bills and of what pays them, in the language of the interface, and the chips that show their states; see Words.
struct BillWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::BillWords)
public:
    static QString side(bool marketplace);
    /// "2026-09 Cloud": how a sentence names a bill.
    static QString bill(Month month, bool marketplace);
    /// The same from a bill's id; the id itself when it is not one.
    static QString bill(const QString &id);
    static QString status(BillStatus status);
    static Chip chip(BillStatus status);
    /// The day a bill is due, inclusive: dueAt is the moment after it.
    static QString due(const BillRow &bill);
    static bool isPastDue(const BillRow &bill, Instant now);

    static QString fund(Fund fund);
    /// What tells a fund from others of its kind: "of 2026-08", "from Fabrikam Logistics", a coupon's id. \a name is the granting
    /// account's, when it is known.
    static QString fundDetail(const FundPart &part, const QString &name = {});

    static QString couponKind(CouponKind kind);
    static QString status(CouponStatus status);
    static Chip chip(CouponStatus status);

    static QString state(SettlementState state);
    static Chip chip(SettlementState state);
};

} // namespace purser
