// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script.h"

namespace reference {

/// Who acts in the scripts, all since 2026-06-01: root 1001 manages the center; 1001 (account 2001), 1002 (2002) and 1003 (2003) are direct
/// enterprise accounts of one identity, 1004 (2004) is an ecosystem account of it, and 1005 (2005) is another enterprise that settles in JPY
/// and belongs to no center. 2003 settles in EUR, the others in USD.
Script cast();

inline const std::string group = "SG-201912345K"; ///< the entity of 1001 to 1004
inline const std::string stranger = "JP-0104"; ///< the entity of 1005

} // namespace reference
