// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace purser {

/// What F1 says about a section, by its id in the navigation: what it shows, where a rule is ours and not the cloud's, and its keys.
QString pageHelp(const QString &section);

} // namespace purser
