// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <compare>

namespace purser {

/// An ISO 4217 code. Which codes there are, their minor digits and which of them an account may settle in are data
/// (resources/data/currencies.json; domain-rules §6: "store ISO code, do not hard-code four").
class Currency
{
public:
    Currency() = default;
    explicit Currency(const QString &code)
        : m_code(code)
    {
    }

    const QString &code() const { return m_code; }
    bool isEmpty() const { return m_code.isEmpty(); }
    /// Whether the table knows the code; an unknown one is never written to a book.
    bool isKnown() const;
    /// Decimals of the smallest unit people pay in: 2 for USD, 0 for JPY. 2 for unknown codes.
    int minorDigits() const;

    friend auto operator<=>(const Currency &a, const Currency &b) { return QString::compare(a.m_code, b.m_code) <=> 0; }
    friend bool operator==(const Currency &a, const Currency &b) = default;

    static QList<Currency> all();
    static QList<Currency> forSettlement();
    static Currency usd() { return Currency(QStringLiteral("USD")); }

private:
    QString m_code;
};

inline size_t qHash(const Currency &currency, size_t seed = 0)
{
    return ::qHash(currency.code(), seed);
}

} // namespace purser
