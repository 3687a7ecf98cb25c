// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "review/column_codec.h"

#include <array>
#include <optional>

namespace purser {

inline constexpr std::array<qint64, 11> powersOfTen = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000};

/// Calls \a use with the codes as a pointer to their real type; width 0 is for the caller.
template<typename Use>
void withCodes(const ColumnCodes &codes, Use &&use)
{
    switch (codes.width) {
    case 1: use(reinterpret_cast<const quint8 *>(codes.codes.data())); break;
    case 2: use(reinterpret_cast<const quint16 *>(codes.codes.data())); break;
    case 4: use(reinterpret_cast<const quint32 *>(codes.codes.data())); break;
    case 8: use(reinterpret_cast<const quint64 *>(codes.codes.data())); break;
    case 16: use(reinterpret_cast<const UInt128 *>(codes.codes.data())); break;
    }
}

/// The numbers of a decimal column of a segment, one for each line, at the column's scale; cells without a value are 0.
struct Numbers
{
    std::vector<qint64> narrow; ///< unless isWide
    std::vector<Int128> wide;
    bool isWide = false;
    int scale = 0;
    quint64 largest = 0; ///< no narrow value is further from zero

    void decode(const ColumnCodes &codes, const ColumnDictionary &dictionary);
};

/// One cell. Empty for one without a value.
std::optional<Decimal> decimalAt(const ColumnCodes &codes, const ColumnDictionary &dictionary, quint32 line);

/// Sum × 10^(10 - scale) as a decimal; invalid when it does not fit.
Decimal scaledSum(Int128 sum, int scale);

/// "12.50": at least two decimals, as the filter compares amounts. Writes up to 48 bytes.
size_t writeAmount(char *to, Int128 value, int scale);

} // namespace purser
