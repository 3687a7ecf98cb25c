// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/int128.h"

#include <QString>

#include <compare>
#include <optional>

namespace purser {

/// An exact decimal with ten places, kept as a 128-bit count of 10^-10 units.
///
/// Arithmetic never wraps and never rounds by itself. A result that does not fit becomes *invalid*, and
/// everything computed from it is invalid too, so one check of isStorable() at the edge is enough.
/// Rounding is always a call with a name. Any thread; a plain value.
class Decimal
{
public:
    static constexpr int places = 10;
    static constexpr qint64 unitsPerWhole = 10'000'000'000;

    constexpr Decimal() = default;
    constexpr explicit Decimal(qint64 whole)
        : m_units(Int128(whole) * unitsPerWhole)
    {
    }

    static constexpr Decimal fromUnits(Int128 units)
    {
        Decimal result;
        result.m_units = units;
        return result;
    }
    static constexpr Decimal invalid() { return fromUnits(invalidUnits); }

    /// Joins the two columns an amount has in SQL: \a whole is the floor, \a frac counts 10^-10 units. Sums of
    /// either column may be given, so \a frac may exceed one whole.
    static Decimal fromColumns(qint64 whole, qint64 frac);

    /// Reads `-?D+(.D{1,10})?`: no exponent, no plus, no grouping, no white space. Empty when \a text is anything else
    /// or does not fit.
    static std::optional<Decimal> parse(QStringView text);

    constexpr Int128 units() const { return m_units; }
    constexpr bool isValid() const { return m_units != invalidUnits; }
    /// Whether the value fits the two SQL columns (|value| < 9.2e18).
    bool isStorable() const;
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }
    constexpr bool isPositive() const { return m_units > 0; }

    qint64 columnWhole() const; ///< floor
    qint64 columnFrac() const; ///< 0 … 9,999,999,999

    /// How many decimals the value really has, 0 … 10.
    int decimals() const;

    Decimal operator-() const;
    Decimal abs() const { return isNegative() ? -*this : *this; }
    friend Decimal operator+(Decimal a, Decimal b);
    friend Decimal operator-(Decimal a, Decimal b);
    Decimal &operator+=(Decimal other) { return *this = *this + other; }
    Decimal &operator-=(Decimal other) { return *this = *this - other; }
    friend constexpr auto operator<=>(Decimal a, Decimal b) = default;

    /// Cuts everything after \a digits decimals, towards zero (bills: domain-rules §13.3).
    Decimal truncated(int digits) const;
    /// Rounds to \a digits decimals, halves away from zero (tax, conversion: domain-rules §6, §13.3).
    Decimal halfUp(int digits) const;
    /// value × \a factor, exact and then rounded half-up once to \a digits decimals.
    Decimal timesHalfUp(Decimal factor, int digits) const;
    /// value × \a numerator ÷ \a denominator, exact and then rounded half-up once. \a denominator is positive.
    Decimal ratioHalfUp(qint64 numerator, qint64 denominator, int digits) const;

    /// At least \a minimumDecimals decimals and more only when they are not zero; no exponent, no "-0".
    QString toText(int minimumDecimals = 0) const;

private:
    static constexpr Int128 invalidUnits = Int128(1) << 127;
    Int128 m_units = 0;
};

} // namespace purser
