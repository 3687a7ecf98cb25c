// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <array>
#include <limits>

namespace purser {

namespace {

constexpr UInt128 maxMagnitude = (UInt128(1) << 127) - 1;

UInt128 magnitudeOf(Int128 units)
{
    return units < 0 ? UInt128(0) - UInt128(units) : UInt128(units);
}

Decimal fromMagnitude(UInt128 magnitude, bool negative)
{
    if (magnitude > maxMagnitude)
        return Decimal::invalid();
    return Decimal::fromUnits(negative ? -Int128(magnitude) : Int128(magnitude));
}

UInt128 powerOfTen(int exponent)
{
    UInt128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// a × b ÷ divisor rounded half-up, over a 256-bit product. Empty when the quotient does not fit 127 bits.
std::optional<UInt128> mulDivHalfUp(UInt128 a, UInt128 b, UInt128 divisor)
{
    const UInt128 low64 = std::numeric_limits<quint64>::max();
    const UInt128 aLow = a & low64, aHigh = a >> 64, bLow = b & low64, bHigh = b >> 64;
    const UInt128 ll = aLow * bLow, lh = aLow * bHigh, hl = aHigh * bLow, hh = aHigh * bHigh;
    const UInt128 middle = (ll >> 64) + (lh & low64) + (hl & low64);
    const UInt128 low = (ll & low64) | (middle << 64);
    const UInt128 high = hh + (lh >> 64) + (hl >> 64) + (middle >> 64);
    if (high >= divisor)
        return std::nullopt;

    // Long division bit by bit: the remainder stays below the divisor, which is below 2^127.
    UInt128 remainder = high, quotient = 0;
    for (int bit = 127; bit >= 0; --bit) {
        remainder = (remainder << 1) | ((low >> bit) & 1);
        quotient <<= 1;
        if (remainder >= divisor) {
            remainder -= divisor;
            quotient |= 1;
        }
    }
    if (remainder >= divisor - remainder)
        ++quotient;
    if (quotient > maxMagnitude)
        return std::nullopt;
    return quotient;
}

} // namespace

Decimal Decimal::fromColumns(qint64 whole, qint64 frac)
{
    return fromUnits(Int128(whole) * unitsPerWhole + frac);
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    qsizetype i = 0;
    const bool negative = text.startsWith(u'-');
    if (negative)
        ++i;
    UInt128 units = 0;
    int wholeDigits = 0, fractionDigits = -1;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.') {
            if (fractionDigits >= 0 || wholeDigits == 0)
                return std::nullopt;
            fractionDigits = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        if (fractionDigits >= 0) {
            if (++fractionDigits > places)
                return std::nullopt;
        } else {
            ++wholeDigits;
        }
        if (units > maxMagnitude / 10 - 1)
            return std::nullopt;
        units = units * 10 + (c - u'0');
    }
    if (wholeDigits == 0 || fractionDigits == 0)
        return std::nullopt;
    for (int scale = qMax(fractionDigits, 0); scale < places; ++scale) {
        if (units > maxMagnitude / 10)
            return std::nullopt;
        units *= 10;
    }
    return fromMagnitude(units, negative);
}

bool Decimal::isStorable() const
{
    if (!isValid())
        return false;
    const Int128 limit = Int128(9'200'000'000'000'000'000) * unitsPerWhole;
    return m_units > -limit && m_units < limit;
}

qint64 Decimal::columnWhole() const
{
    Int128 whole = m_units / unitsPerWhole;
    if (m_units < 0 && m_units % unitsPerWhole != 0)
        --whole;
    return qint64(whole);
}

qint64 Decimal::columnFrac() const
{
    const Int128 rest = m_units % unitsPerWhole;
    return qint64(rest < 0 ? rest + unitsPerWhole : rest);
}

int Decimal::decimals() const
{
    UInt128 frac = magnitudeOf(m_units) % unitsPerWhole;
    int count = places;
    while (count > 0 && frac % 10 == 0) {
        frac /= 10;
        --count;
    }
    return count;
}

Decimal Decimal::operator-() const
{
    return isValid() ? fromUnits(-m_units) : *this;
}

Decimal operator+(Decimal a, Decimal b)
{
    Int128 sum = 0;
    if (!a.isValid() || !b.isValid() || __builtin_add_overflow(a.m_units, b.m_units, &sum))
        return Decimal::invalid();
    return Decimal::fromUnits(sum);
}

Decimal operator-(Decimal a, Decimal b)
{
    return a + -b;
}

Decimal Decimal::truncated(int digits) const
{
    Q_ASSERT(digits >= 0 && digits <= places);
    if (!isValid())
        return *this;
    const Int128 step = Int128(powerOfTen(places - digits));
    return fromUnits(m_units / step * step);
}

Decimal Decimal::halfUp(int digits) const
{
    return ratioHalfUp(1, 1, digits);
}

Decimal Decimal::timesHalfUp(Decimal factor, int digits) const
{
    Q_ASSERT(digits >= 0 && digits <= places);
    if (!isValid() || !factor.isValid())
        return invalid();
    const UInt128 step = powerOfTen(places - digits);
    const auto steps = mulDivHalfUp(magnitudeOf(m_units), magnitudeOf(factor.m_units), UInt128(unitsPerWhole) * step);
    if (!steps || *steps > maxMagnitude / step)
        return invalid();
    return fromMagnitude(*steps * step, isNegative() != factor.isNegative());
}

Decimal Decimal::ratioHalfUp(qint64 numerator, qint64 denominator, int digits) const
{
    Q_ASSERT(digits >= 0 && digits <= places && denominator > 0);
    if (!isValid())
        return *this;
    const UInt128 step = powerOfTen(places - digits);
    const auto steps = mulDivHalfUp(magnitudeOf(m_units), magnitudeOf(numerator), UInt128(denominator) * step);
    if (!steps || *steps > maxMagnitude / step)
        return invalid();
    return fromMagnitude(*steps * step, isNegative() != (numerator < 0));
}

QString Decimal::toText(int minimumDecimals) const
{
    if (!isValid())
        return QStringLiteral("invalid");
    UInt128 magnitude = magnitudeOf(m_units);
    const int shown = qMax(minimumDecimals, decimals());
    magnitude /= powerOfTen(places - shown);

    std::array<char16_t, 48> buffer;
    qsizetype at = qsizetype(buffer.size());
    for (int digit = 0; digit <= shown || magnitude > 0; ++digit) {
        if (digit == shown && shown > 0)
            buffer[--at] = u'.';
        buffer[--at] = char16_t(u'0' + int(magnitude % 10));
        magnitude /= 10;
    }
    if (isNegative())
        buffer[--at] = u'-';
    return QString::fromUtf16(buffer.data() + at, qsizetype(buffer.size()) - at);
}

} // namespace purser
