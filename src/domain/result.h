// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace purser {

/// The closed list of reasons for which Purser does not do or show something (commands.md, "Refusal codes"). The words are a promise to scripts.
/// Failed and Damaged are not refusals by a rule: the first is I/O or network, the second a book whose content
/// contradicts itself.
enum class RefusalCode {
    NotPermitted,
    NotFound,
    InvalidValue,
    LimitExceeded,
    NotEnoughFunds,
    WrongState,
    Conflict,
    CurrencyMismatch,
    NotAvailableHere,
    Duplicate,
    Failed,
    Damaged,
};

QString toText(RefusalCode code);

/// Why something was not done: a code for scripts, the field it concerns (empty when none) and one sentence for the
/// person, in their language, that says what happened and what to do.
struct Refusal
{
    RefusalCode code = RefusalCode::Failed;
    QString field;
    QString message;
};

template<typename T>
using Result = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(RefusalCode code, const QString &message, const QString &field = {})
{
    return tl::unexpected<Refusal>(Refusal{code, field, message});
}

} // namespace purser
