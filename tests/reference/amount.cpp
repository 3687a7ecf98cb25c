// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount.h"

#include <cstdlib>

namespace reference {

namespace {
Amount::Units powerOfTen(int exponent)
{
    Amount::Units power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

Amount Amount::of(long long whole)
{
    return {whole * powerOfTen(places)};
}

std::optional<Amount> Amount::parse(const std::string &text)
{
    size_t i = 0;
    const bool negative = !text.empty() && text[0] == '-';
    if (negative)
        ++i;
    Units value = 0;
    const size_t firstDigit = i;
    for (; i < text.size() && isDigit(text[i]); ++i)
        value = value * 10 + (text[i] - '0');
    if (i == firstDigit)
        return std::nullopt;
    int decimals = 0;
    if (i < text.size() && text[i] == '.') {
        for (++i; i < text.size() && isDigit(text[i]); ++i, ++decimals)
            value = value * 10 + (text[i] - '0');
        if (decimals == 0 || decimals > places)
            return std::nullopt;
    }
    if (i != text.size())
        return std::nullopt;
    value *= powerOfTen(places - decimals);
    return Amount{negative ? -value : value};
}

Amount Amount::parsed(const std::string &text)
{
    const auto amount = parse(text);
    if (!amount)
        std::abort();
    return *amount;
}

std::string Amount::text(int minor) const
{
    const Units magnitude = units < 0 ? -units : units;
    std::string digits;
    for (Units rest = magnitude; rest > 0; rest /= 10)
        digits.insert(digits.begin(), char('0' + int(rest % 10)));
    if (digits.size() < size_t(places) + 1)
        digits.insert(0, size_t(places) + 1 - digits.size(), '0');
    std::string whole = digits.substr(0, digits.size() - places), fraction = digits.substr(digits.size() - places);
    while (int(fraction.size()) > minor && fraction.back() == '0')
        fraction.pop_back();
    return (units < 0 ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);
}

int Amount::decimals() const
{
    int count = places;
    for (Units rest = units; count > 0 && rest % 10 == 0; rest /= 10)
        --count;
    return count;
}

Amount Amount::truncated(int digits) const
{
    const Units step = powerOfTen(places - digits);
    return {units / step * step};
}

Amount Amount::times(Amount rate, int digits) const
{
    const Units product = units * rate.units; // in 1e-20
    const Units step = powerOfTen(2 * places - digits);
    const Units magnitude = product < 0 ? -product : product;
    const Units rounded = (magnitude + step / 2) / step * powerOfTen(places - digits);
    return {product < 0 ? -rounded : rounded};
}

int minorDigits(const std::string &currency)
{
    if (currency == "JPY")
        return 0;
    if (currency == "KWD")
        return 3;
    return currency == "USD" || currency == "EUR" ? 2 : -1;
}

} // namespace reference
