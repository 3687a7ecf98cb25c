// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace purser {

class ColumnDictionary;

/// Where \a needle begins in \a text at or behind \a from; npos when nowhere. Sixteen bytes behind the text must be
/// readable. \a needle is not empty.
size_t findText(std::string_view text, std::string_view needle, size_t from = 0);

/// Sets hits[entry] to 1 for every entry whose folded text contains \a needle (folded UTF-8, not empty). Returns how
/// many there are.
quint32 findEntries(const ColumnDictionary &dictionary, std::string_view needle, std::vector<quint8> &hits);

} // namespace purser
