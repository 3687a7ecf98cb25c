// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>

namespace reference {

/// An exact amount in units of 1e-10, with nothing of the program's own decimals in it.
struct Amount
{
    __extension__ using Units = __int128;
    static constexpr int places = 10;
    Units units = 0;

    static Amount of(long long whole);
    /// `-?D+(.D{1,10})?`, nothing else.
    static std::optional<Amount> parse(const std::string &text);
    /// For literals that are known to be amounts.
    static Amount parsed(const std::string &text);

    /// At least \a minorDigits decimals, more only when they are not zero; never "-0".
    std::string text(int minorDigits) const;
    int decimals() const;
    /// Towards zero.
    Amount truncated(int digits) const;
    /// This times \a rate, the exact product rounded half-up (away from zero) to \a digits.
    Amount times(Amount rate, int digits) const;

    friend Amount operator+(Amount a, Amount b) { return {a.units + b.units}; }
    friend Amount operator-(Amount a, Amount b) { return {a.units - b.units}; }
    friend Amount operator-(Amount a) { return {-a.units}; }
    Amount &operator+=(Amount b) { return *this = *this + b; }
    Amount &operator-=(Amount b) { return *this = *this - b; }
    friend auto operator<=>(Amount a, Amount b) = default;
};

inline const Amount zero{};

/// Decimals that money in \a currency has; -1 for a currency that the tests do not know.
int minorDigits(const std::string &currency);

} // namespace reference
