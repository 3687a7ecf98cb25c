// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"

namespace purser {

/// Normalises a registration code: full-width to half-width, upper case, no outer space. A code of 18 characters
/// is checked as a Unified Social Credit Code (GB 32100-2015, domain-rules §8.3); other lengths are registrations
/// elsewhere and taken as they are. Refuses with InvalidValue, field `identity.code`.
Result<QString> checkIdentityCode(const QString &code);

/// The check character of the first 17 characters of a Unified Social Credit Code; empty when one of them is not of its alphabet.
std::optional<QChar> socialCreditCheckCharacter(QStringView first17);

/// What the entity of an identity is called in the book: its code, else its name, after NFKC, upper case and single
/// spaces. Two identities are the same when these are equal (decisions 24). Empty when nothing is verified.
QString entityId(const QString &name, const std::optional<QString> &code);
QString entityIdOf(const CloudAccount &account);

} // namespace purser
