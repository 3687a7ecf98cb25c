// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_builder.h"
#include "review/sha256.h"

#include "domain/decimal.h"

#include <array>
#include <cstring>

namespace purser {

namespace {

constexpr size_t trackingSlots = 8192;

constexpr std::array<qint64, 11> powersOfTen = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000};

quint8 widthFor(UInt128 highestCode)
{
    if (highestCode == 0)
        return 0;
    if (highestCode <= 0xff)
        return 1;
    if (highestCode <= 0xffff)
        return 2;
    if (highestCode <= 0xffffffff)
        return 4;
    return highestCode <= std::numeric_limits<quint64>::max() ? 8 : 16;
}

/// Writes codes of a width that is known only now.
class CodeWriter
{
public:
    CodeWriter(quint8 width, size_t lines)
        : m_width(width)
        , m_buffer(size_t(width) * lines)
        , m_at(m_buffer.data())
    {
    }
    void put(UInt128 code)
    {
        memcpy(m_at, &code, m_width);
        m_at += m_width;
    }
    const char *data() const { return m_buffer.data(); }

private:
    quint8 m_width;
    CodeBuffer m_buffer;
    char *m_at;
};

template<typename Code, typename Source>
void narrow(std::vector<char> &to, const Source &values, size_t lines)
{
    to.resize(lines * sizeof(Code));
    auto *codes = reinterpret_cast<Code *>(to.data());
    for (size_t i = 0; i < lines; ++i)
        codes[i] = Code(values(i));
}

} // namespace

DecimalColumnBuilder::DecimalColumnBuilder()
    : m_slots(trackingSlots)
{
    clear();
}

void DecimalColumnBuilder::clear()
{
    m_values.clear();
    m_wide.clear();
    m_scale = 0;
    memset(m_slots.data(), 0, m_slots.size() * sizeof(Slot));
    m_distinct.clear();
    m_codes.clear();
    m_tracking = true;
}

void DecimalColumnBuilder::push(qint64 value)
{
    m_values.push_back(value);
    if (!m_tracking)
        return;
    size_t at = size_t((quint64(value) * 0x9e3779b97f4a7c15ULL) >> 51);
    while (m_slots[at].code) {
        if (m_slots[at].value == value) {
            m_codes.push_back(quint16(m_slots[at].code - 1));
            return;
        }
        at = (at + 1) & (trackingSlots - 1);
    }
    if (m_distinct.size() == maxTracked) {
        m_tracking = false;
        return;
    }
    m_codes.push_back(quint16(m_distinct.size()));
    m_distinct.push_back(value);
    m_slots[at] = {value, quint32(m_distinct.size())};
}

bool DecimalColumnBuilder::add(const char *text, quint32 size)
{
    if (size == 0) {
        push(null);
        return true;
    }
    const char *at = text, *const end = text + size;
    const bool negative = *at == '-';
    at += negative;
    // Eighteen digits fit 64 bits; what is longer goes the exact, slower way.
    if (end - at > 19)
        return addLong(text, size);
    quint64 mantissa = 0;
    const char *const whole = at;
    while (at < end && quint8(*at - '0') <= 9)
        mantissa = mantissa * 10 + quint8(*at++ - '0');
    const auto wholeDigits = at - whole;
    if (wholeDigits == 0)
        return false;
    int decimals = 0;
    if (at < end) {
        if (*at++ != '.')
            return false;
        const char *const fraction = at;
        while (at < end && quint8(*at - '0') <= 9)
            mantissa = mantissa * 10 + quint8(*at++ - '0');
        decimals = int(at - fraction);
        if (at != end || decimals == 0 || decimals > Decimal::places)
            return false;
        int needed = decimals;
        if (needed > m_scale) {
            while (needed > m_scale && fraction[needed - 1] == '0')
                --needed;
            m_scale = std::max(m_scale, needed);
        }
    }
    if (wholeDigits + decimals > 18)
        return addLong(text, size);
    const Int128 units = Int128(mantissa) * powersOfTen[size_t(Decimal::places - decimals)];
    if (units > std::numeric_limits<qint64>::max()) {
        addUnits(negative ? -units : units);
        return true;
    }
    push(negative ? -qint64(units) : qint64(units));
    return true;
}

bool DecimalColumnBuilder::addLong(const char *text, quint32 size)
{
    const auto value = Decimal::parse(QString::fromLatin1(text, qsizetype(size)));
    if (!value)
        return false;
    addUnits(value->units());
    return true;
}

void DecimalColumnBuilder::addNull()
{
    push(null);
}

void DecimalColumnBuilder::addUnits(Int128 units)
{
    m_scale = std::max(m_scale, Decimal::fromUnits(units).decimals());
    if (units > wide && units <= std::numeric_limits<qint64>::max()) {
        push(qint64(units));
    } else {
        m_wide.emplace_back(lines(), units);
        push(wide);
    }
}

std::optional<Int128> DecimalColumnBuilder::units(quint32 line) const
{
    if (m_values[line] == null)
        return std::nullopt;
    if (m_values[line] != wide)
        return m_values[line];
    return std::lower_bound(m_wide.begin(), m_wide.end(), line, [](const auto &entry, quint32 value) { return entry.first < value; })->second;
}

void DecimalColumnBuilder::erase(quint32 first, std::span<const quint8> drop)
{
    size_t to = first;
    std::vector<std::pair<quint32, Int128>> keptWide;
    for (const auto &entry : m_wide) {
        if (entry.first < first)
            keptWide.push_back(entry);
    }
    for (size_t i = 0; i < drop.size() && first + i < m_values.size(); ++i) {
        if (drop[i])
            continue;
        const quint32 line = first + quint32(i);
        if (m_values[line] == wide)
            keptWide.emplace_back(quint32(to), *units(line));
        if (m_tracking)
            m_codes[to] = m_codes[line];
        m_values[to++] = m_values[line];
    }
    m_values.resize(to);
    if (m_tracking)
        m_codes.resize(to);
    m_wide = std::move(keptWide);
}

QByteArray DecimalColumnBuilder::encodeWide(BlobWriter &writer, SegmentColumn &column) const
{
    const Int128 divisor = powersOfTen[size_t(Decimal::places - m_scale)];
    std::vector<std::optional<Int128>> values;
    values.reserve(m_values.size());
    std::optional<Int128> lowest;
    bool hasNulls = false;
    for (quint32 line = 0; line < lines(); ++line) {
        auto value = units(line);
        if (value) {
            *value /= divisor;
            lowest = lowest ? std::min(*lowest, *value) : *value;
        } else {
            hasNulls = true;
        }
        values.push_back(value);
    }
    ColumnBlobHeader header;
    header.kind = column.kind;
    header.lines = lines();
    header.hasNulls = hasNulls;
    header.scale = quint32(m_scale);
    header.width = 16; // wherever it is narrower, values fit 64 bits
    header.baseLow = quint64(UInt128(*lowest));
    header.baseHigh = quint64(UInt128(*lowest) >> 64);
    CodeWriter codes(header.width, values.size());
    for (const auto &value : values)
        codes.put(value ? UInt128(*value) - UInt128(*lowest) + UInt128(hasNulls) : UInt128(0));
    return writer.write(header, nullptr, 0, codes.data());
}

QByteArray DecimalColumnBuilder::encode(BlobWriter &writer, SegmentColumn &column) const
{
    column.scale = m_scale;
    QByteArray blob;
    if (!m_wide.empty()) {
        blob = encodeWide(writer, column);
        column.sha256 = Sha256::of(blob);
        return blob;
    }

    const qint64 divisor = powersOfTen[size_t(Decimal::places - m_scale)];
    const auto &sample = m_tracking ? m_distinct : m_values;
    qint64 lowest = std::numeric_limits<qint64>::max(), highest = std::numeric_limits<qint64>::min();
    bool hasNulls = false;
    for (const qint64 value : sample) {
        if (value == null) {
            hasNulls = true;
        } else {
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
    }
    if (lowest > highest)
        lowest = highest = 0; // no values at all
    lowest /= divisor;
    highest /= divisor;

    ColumnBlobHeader header;
    header.kind = column.kind;
    header.lines = lines();
    header.scale = quint32(m_scale);
    header.hasNulls = hasNulls;
    const quint8 directWidth = widthFor(quint64(highest) - quint64(lowest) + UInt128(hasNulls));
    const size_t count = m_values.size();
    std::vector<char> codes;

    const quint32 distinct = quint32(m_distinct.size());
    const quint8 dictionaryWidth = m_tracking ? widthFor(distinct - 1) : 16;
    if (m_tracking && distinct <= count && distinct * sizeof(qint64) + count * dictionaryWidth < count * directWidth) {
        header.hasDictionary = 1;
        header.entries = distinct;
        header.width = dictionaryWidth;
        // The empty cell, where there is one, is entry 0.
        std::vector<qint64> numbers;
        std::vector<quint16> renumbered(distinct);
        numbers.reserve(distinct);
        if (hasNulls)
            numbers.push_back(0);
        for (quint32 i = 0; i < distinct; ++i) {
            if (m_distinct[i] == null) {
                renumbered[i] = 0;
            } else {
                renumbered[i] = quint16(numbers.size());
                numbers.push_back(m_distinct[i] / divisor);
            }
        }
        const auto code = [&](size_t i) { return renumbered[m_codes[i]]; };
        if (header.width == 1)
            narrow<quint8>(codes, code, count);
        else if (header.width == 2)
            narrow<quint16>(codes, code, count);
        blob = writer.write(header, reinterpret_cast<const char *>(numbers.data()), numbers.size() * sizeof(qint64), codes.data());
    } else {
        header.width = directWidth;
        header.baseLow = quint64(lowest);
        header.baseHigh = lowest < 0 ? ~quint64(0) : 0;
        const quint64 offset = hasNulls;
        const auto code = [&](size_t i) { return m_values[i] == null ? 0 : quint64(m_values[i] / divisor) - quint64(lowest) + offset; };
        switch (header.width) {
        case 1: narrow<quint8>(codes, code, count); break;
        case 2: narrow<quint16>(codes, code, count); break;
        case 4: narrow<quint32>(codes, code, count); break;
        case 8: narrow<quint64>(codes, code, count); break;
        case 16: narrow<UInt128>(codes, code, count); break; // 2^64 - 1 apart and empty cells besides
        }
        blob = writer.write(header, nullptr, 0, codes.data());
    }
    column.sha256 = Sha256::of(blob);
    return blob;
}

} // namespace purser
