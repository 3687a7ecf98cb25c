// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace purser {

/// Puts the sentences of the command line into the language of the system, English where there is none. Needs a QCoreApplication.
void installCommandLineLanguage();

} // namespace purser
