// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"

namespace purser {

QString toText(RefusalCode code)
{
    switch (code) {
    case RefusalCode::NotPermitted: return QStringLiteral("NotPermitted");
    case RefusalCode::NotFound: return QStringLiteral("NotFound");
    case RefusalCode::InvalidValue: return QStringLiteral("InvalidValue");
    case RefusalCode::LimitExceeded: return QStringLiteral("LimitExceeded");
    case RefusalCode::NotEnoughFunds: return QStringLiteral("NotEnoughFunds");
    case RefusalCode::WrongState: return QStringLiteral("WrongState");
    case RefusalCode::Conflict: return QStringLiteral("Conflict");
    case RefusalCode::CurrencyMismatch: return QStringLiteral("CurrencyMismatch");
    case RefusalCode::NotAvailableHere: return QStringLiteral("NotAvailableHere");
    case RefusalCode::Duplicate: return QStringLiteral("Duplicate");
    case RefusalCode::Failed: return QStringLiteral("Failed");
    case RefusalCode::Damaged: return QStringLiteral("Damaged");
    }
    return {};
}

} // namespace purser
