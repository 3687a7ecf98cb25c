// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/effects.h"
#include "domain/result.h"
#include "domain/roles.h"

namespace purser {

/// What a command's type says about itself once: its name on the command line and the wire, who may run it, and the RAM action
/// a RAM user needs (null: none).
struct CommandInfo
{
    const char *name;
    Access access;
    int roles; ///< of Role; for Access::ByRole
    const char *action;
};

constexpr CommandInfo byRole(const char *name, int roles, const char *action)
{
    return {name, Access::ByRole, roles, action};
}

/// Sentences that several commands refuse with, in one place so that they read the same.
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(purser::Say)
public:
    static tl::unexpected<Refusal> notPositive(const QString &field);
    static tl::unexpected<Refusal> negative(const QString &field);
    static tl::unexpected<Refusal> zero(const QString &field);
    static tl::unexpected<Refusal> blank(const QString &field);
    static tl::unexpected<Refusal> spaced(const QString &field);
    static tl::unexpected<Refusal> tooLong(const QString &field, int most);
    static tl::unexpected<Refusal> tooManyDecimals(const QString &field, const Currency &currency);
    static tl::unexpected<Refusal> deregistered(const BillingAccount &account);
    static tl::unexpected<Refusal> frozen(const BillingAccount &account);
    static tl::unexpected<Refusal> directOnly(const BillingAccount &account);
    static tl::unexpected<Refusal> ecosystemOnly(const BillingAccount &account);
};

/// Text that may be missing or empty: at most \a most characters, no control characters.
std::optional<Refusal> checkShortLine(const std::optional<QString> &text, const QString &field, int most);

/// One line of text a person typed: trimmed, 1 to \a most characters, no control characters.
Result<QString> oneLine(const QString &text, const QString &field, int most);

} // namespace purser
