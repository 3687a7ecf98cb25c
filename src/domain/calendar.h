// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace purser {

class Instant;

/// A billing month, in UTC+8 unless its source says otherwise. Text form `YYYY-MM`.
class Month
{
public:
    Month() = default;
    Month(int year, int month)
        : m_index(year * 12 + month - 1)
    {
    }
    static std::optional<Month> parse(QStringView text);

    int year() const { return m_index / 12; }
    int month() const { return m_index % 12 + 1; }
    bool isValid() const { return m_index > 0; }
    Month plus(int months) const;
    QDate firstDay() const { return QDate(year(), month(), 1); }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    Instant start() const; ///< 00:00 UTC+8 of the first day
    Instant end() const; ///< start of the next month, exclusive
    QString text() const;

    friend auto operator<=>(const Month &a, const Month &b) = default;

private:
    int m_index = 0;
};

/// A moment: UTC milliseconds. Text form `YYYY-MM-DDTHH:MM:SSZ`.
class Instant
{
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 msecs)
        : m_msecs(msecs)
    {
    }
    /// Reads ISO 8601 with a zone (`Z` or an offset), or a bare date, which is 00:00 UTC+8. Empty otherwise, and for moments before 1970.
    static std::optional<Instant> parse(const QString &text);
    static Instant startOf(QDate billingDay); ///< 00:00 UTC+8

    constexpr qint64 msecs() const { return m_msecs; }
    constexpr bool isValid() const { return m_msecs != 0; }
    QDate day() const; ///< the UTC+8 day
    Month month() const; ///< the UTC+8 month
    QString text() const;

    friend constexpr auto operator<=>(Instant a, Instant b) = default;

private:
    qint64 m_msecs = 0;
};

/// The moment at which something ends, exclusive. A bare date means the end of that UTC+8 day, so that the day is included
/// (decisions 5); an instant is itself. Text form is the instant's.
class EndInstant
{
public:
    constexpr EndInstant() = default;
    constexpr explicit EndInstant(Instant instant)
        : m_instant(instant)
    {
    }
    /// Reads what Instant::parse() reads; empty otherwise.
    static std::optional<EndInstant> parse(const QString &text);
    static EndInstant endOf(QDate billingDay); ///< 24:00 UTC+8

    constexpr Instant instant() const { return m_instant; }
    QString text() const { return m_instant.text(); }

    friend constexpr auto operator<=>(EndInstant a, EndInstant b) = default;

private:
    Instant m_instant;
};

/// Where "now" comes from; passed in, so that tests and `--at` decide it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at)
        : m_at(at)
    {
    }
    Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }

private:
    Instant m_at;
};

} // namespace purser
