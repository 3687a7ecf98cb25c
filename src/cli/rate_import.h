// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli.h"

namespace purser {

/// Records the exchange rates of the file at \a path, each by a command of its own, and prints one outcome a line. With a line that cannot be
/// read nothing is recorded; a rate that is refused does not keep the others.
ExitStatus importRates(DataSource &source, const QString &path, std::optional<Instant> at);

} // namespace purser
