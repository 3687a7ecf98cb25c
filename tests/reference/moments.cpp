// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"

#include <chrono>
#include <cstdio>

namespace reference {

namespace {
constexpr Moment east = 8 * anHour;

Moment utc(int year, int month, int day)
{
    using namespace std::chrono;
    return Moment(sys_days(std::chrono::year(year) / month / day).time_since_epoch().count()) * aDay;
}

Moment floorDiv(Moment a, Moment b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

std::chrono::year_month_day dateOf(Moment local)
{
    return std::chrono::sys_days(std::chrono::days(floorDiv(local, aDay)));
}

bool looksLike(const std::string &text, const std::string &pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        if (pattern[i] == '9' ? text[i] < '0' || text[i] > '9' : text[i] != pattern[i])
            return false;
    }
    return true;
}
} // namespace

Moment moment(int year, int monthOfYear, int day, int hour, int minute)
{
    return utc(year, monthOfYear, day) + hour * anHour + minute * 60 - east;
}

MonthNumber month(int year, int monthOfYear)
{
    return year * 12 + monthOfYear - 1;
}

MonthNumber monthOf(Moment at)
{
    const auto day = dateOf(at + east);
    return month(int(day.year()), int(unsigned(day.month())));
}

DayNumber dayOf(Moment at)
{
    return floorDiv(at + east, aDay);
}

Moment startOf(MonthNumber number)
{
    return moment(number / 12, number % 12 + 1, 1);
}

std::string text(Moment at)
{
    const auto day = dateOf(at);
    const int second = int(at - floorDiv(at, aDay) * aDay);
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(day.year()), unsigned(day.month()), unsigned(day.day()), second / 3600,
                  second / 60 % 60, second % 60);
    return buffer;
}

std::string monthText(MonthNumber number)
{
    char buffer[20];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d", number / 12, number % 12 + 1);
    return buffer;
}

std::string dayText(DayNumber number)
{
    return text(number * aDay).substr(0, 10);
}

std::optional<MonthNumber> parseMonth(const std::string &text)
{
    if (!looksLike(text, "9999-99"))
        return std::nullopt;
    const int monthOfYear = std::stoi(text.substr(5));
    if (monthOfYear < 1 || monthOfYear > 12)
        return std::nullopt;
    return month(std::stoi(text), monthOfYear);
}

std::optional<Moment> parseMoment(const std::string &text)
{
    const bool date = looksLike(text, "9999-99-99");
    if (!date && !looksLike(text, "9999-99-99T99:99:99Z"))
        return std::nullopt;
    const auto number = [&](size_t from, size_t size) { return std::stoi(text.substr(from, size)); };
    const std::chrono::year_month_day day(std::chrono::year(number(0, 4)), std::chrono::month(unsigned(number(5, 2))),
                                          std::chrono::day(unsigned(number(8, 2))));
    if (!day.ok())
        return std::nullopt;
    const Moment start = utc(number(0, 4), number(5, 2), number(8, 2));
    if (date)
        return start - east;
    return start + number(11, 2) * anHour + number(14, 2) * 60 + number(17, 2);
}

std::optional<Moment> parseEnd(const std::string &text)
{
    const auto at = parseMoment(text);
    return at && text.size() == 10 ? *at + aDay : at;
}

} // namespace reference
