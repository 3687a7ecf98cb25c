// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference_model.h"

namespace reference {

/// A line for each figure that is not as \a expected; empty when all are the same.
std::string differences(const Figures &expected, const Figures &found);

} // namespace reference
