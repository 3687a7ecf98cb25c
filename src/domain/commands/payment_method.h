// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command_info.h"

namespace purser {

/// A book keeps no payment methods yet, so a named one is never there.
tl::unexpected<Refusal> noSuchMethod(const AccountId &account, const QString &method);

} // namespace purser
