// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/currency.h"
#include "domain/decimal.h"
#include "domain/ids.h"

namespace purser {

/// What the lines of an import say was used by one cloud account, of one product, on one day and side, in one currency; exact.
struct ImportedSum
{
    Uid cloudAccount; ///< the resource's owner, else the account; empty when the lines name neither, or not by digits
    QString product; ///< its code, else its name; empty when the lines have neither
    Month month;
    QDate day; ///< invalid for lines of a month as a whole
    bool marketplace = false; ///< the side: Marketplace, not the cloud's own
    Currency currency;
    Decimal amount; ///< invalid when it does not fit
    qint64 lines = 0;
};

} // namespace purser
