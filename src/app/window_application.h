// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

namespace purser {

/// Opens the window, on the book that was named or the one that was open last, and runs until the last window is closed.
int runWindow(int &argc, char **argv, SourceFactory &sources);

} // namespace purser
