// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command_info.h"

namespace purser {

/// What a decision knows beside the command and the book: when it takes effect, who asks, and its operation id.
struct Context
{
    Instant at;
    PersonId person;
    OpId op;
};

} // namespace purser
