// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_value.h"
#include "domain/result.h"

namespace purser {

/// Reads one JSON document, numbers kept as tokens. Refuses with InvalidValue on text that is not JSON, a member given twice, nesting
/// beyond 32 levels or anything after the document; \a problemAt then gets the line (1 is the first) where reading ended. Any thread.
Result<JsonValue> parseJson(const QByteArray &text, int *problemAt = nullptr);

} // namespace purser
