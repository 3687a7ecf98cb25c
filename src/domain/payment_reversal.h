// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Takes back the payments that the command of chain row \a sequence made: every part returns to the fund it came from, and its bill, open
/// again, waits for SettleBills (decisions 20). Refuses with WrongState when a coupon it would return to has been cancelled, or an account
/// is deregistered.
Result<void> reversePayments(const BookView &book, qint64 sequence, const QString &remark, Effects &effects);

} // namespace purser
