// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bill_month.h"

#include <QDate>

#include <algorithm>

namespace purser {

namespace {

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool isSeparator(char c)
{
    return c == '-' || c == '/';
}

} // namespace

std::optional<QByteArray> billingMonth(std::string_view text)
{
    std::string_view year, month;
    if (text.size() == 6) {
        year = text.substr(0, 4);
        month = text.substr(4);
    } else if (text.size() == 7 && isSeparator(text[4])) {
        year = text.substr(0, 4);
        month = text.substr(5);
    } else {
        return std::nullopt;
    }
    if (!areDigits(year) || !areDigits(month) || number(year) < 1970 || number(month) < 1 || number(month) > 12)
        return std::nullopt;
    return QByteArray(year.data(), 4) + '-' + QByteArray(month.data(), 2);
}

BillingDate billingDate(std::string_view text)
{
    BillingDate result{QByteArray(text.data(), qsizetype(text.size())), {}};
    std::string_view year, month, day;
    if (text.size() == 8 && areDigits(text)) {
        year = text.substr(0, 4);
        month = text.substr(4, 2);
        day = text.substr(6);
    } else if (text.size() >= 10 && isSeparator(text[4]) && text[4] == text[7] && (text.size() == 10 || text[10] == ' ' || text[10] == 'T')) {
        year = text.substr(0, 4);
        month = text.substr(5, 2);
        day = text.substr(8, 2);
    } else {
        return result;
    }
    if (!areDigits(year) || !areDigits(month) || !areDigits(day) || number(year) < 1970 || !QDate::isValid(number(year), number(month), number(day)))
        return result;
    result.month = QByteArray(year.data(), 4) + '-' + QByteArray(month.data(), 2);
    if (text.size() <= 10)
        result.text = result.month + '-' + QByteArray(day.data(), 2);
    return result;
}

} // namespace purser
