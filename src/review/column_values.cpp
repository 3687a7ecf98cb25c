// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_values.h"

#include <algorithm>

namespace purser {

void Numbers::decode(const ColumnCodes &codes, const ColumnDictionary &dictionary)
{
    scale = codes.scale;
    isWide = codes.width == 16;
    const quint32 lines = codes.lines;
    if (isWide) {
        wide.resize(lines);
        const auto *values = reinterpret_cast<const UInt128 *>(codes.codes.data());
        const UInt128 base = UInt128(codes.base) - UInt128(codes.hasNulls);
        for (quint32 i = 0; i < lines; ++i)
            wide[i] = codes.hasNulls && values[i] == 0 ? 0 : Int128(base + values[i]);
        return;
    }
    narrow.resize(lines);
    largest = 0;
    if (codes.hasDictionary) {
        for (const qint64 number : dictionary.numbers)
            largest = std::max(largest, quint64(number < 0 ? -quint64(number) : quint64(number)));
        if (codes.width == 0) {
            std::fill(narrow.begin(), narrow.end(), codes.hasNulls ? 0 : dictionary.numbers.front());
            return;
        }
        const qint64 *numbers = dictionary.numbers.data();
        const auto look = [&](const auto *values) {
            for (quint32 i = 0; i < lines; ++i)
                narrow[i] = numbers[values[i]];
        };
        codes.width == 1 ? look(reinterpret_cast<const quint8 *>(codes.codes.data())) : look(reinterpret_cast<const quint16 *>(codes.codes.data()));
        return;
    }
    const quint64 base = quint64(codes.base) - quint64(codes.hasNulls);
    if (codes.width == 0) {
        std::fill(narrow.begin(), narrow.end(), codes.hasNulls ? 0 : qint64(base));
        largest = codes.hasNulls ? 0 : (qint64(base) < 0 ? -base : base);
        return;
    }
    withCodes(codes, [&]<typename Code>(const Code *values) {
        quint64 seen = 0;
        for (quint32 i = 0; i < lines; ++i) {
            const quint64 code = quint64(values[i]);
            const qint64 value = codes.hasNulls && code == 0 ? 0 : qint64(base + code);
            narrow[i] = value;
            seen |= quint64(value ^ (value >> 63)); // the magnitude, or one less
        }
        largest = seen + 1;
    });
}

std::optional<Decimal> decimalAt(const ColumnCodes &codes, const ColumnDictionary &dictionary, quint32 line)
{
    Int128 value = 0;
    if (codes.width == 16) {
        const UInt128 code = reinterpret_cast<const UInt128 *>(codes.codes.data())[line];
        if (codes.hasNulls && code == 0)
            return std::nullopt;
        value = Int128(UInt128(codes.base) + code - UInt128(codes.hasNulls));
    } else {
        const quint64 code = codes.code(line);
        if (codes.hasNulls && code == 0)
            return std::nullopt;
        value = codes.hasDictionary ? dictionary.numbers[code] : qint64(quint64(codes.base) + code - quint64(codes.hasNulls));
    }
    return scaledSum(value, codes.scale);
}

Decimal scaledSum(Int128 sum, int scale)
{
    Int128 units = 0;
    if (__builtin_mul_overflow(sum, Int128(powersOfTen[size_t(Decimal::places - scale)]), &units))
        return Decimal::invalid();
    return Decimal::fromUnits(units);
}

size_t writeAmount(char *to, Int128 value, int scale)
{
    char buffer[48];
    char *at = buffer + sizeof buffer;
    const bool negative = value < 0;
    UInt128 magnitude = negative ? UInt128(0) - UInt128(value) : UInt128(value);
    int decimals = scale;
    while (decimals > 2 && magnitude % 10 == 0) {
        magnitude /= 10;
        --decimals;
    }
    for (; decimals < 2; ++decimals)
        magnitude *= 10;
    int digits = 0;
    const auto put = [&](unsigned digit) {
        if (digits++ == decimals)
            *--at = '.';
        *--at = char('0' + digit);
    };
    for (; magnitude > std::numeric_limits<quint64>::max(); magnitude /= 10)
        put(unsigned(magnitude % 10));
    for (quint64 rest = quint64(magnitude); rest > 0 || digits <= decimals; rest /= 10)
        put(unsigned(rest % 10));
    if (negative)
        *--at = '-';
    const size_t size = size_t(buffer + sizeof buffer - at);
    std::copy_n(at, size, to);
    return size;
}

} // namespace purser
