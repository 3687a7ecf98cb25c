// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <QDateTime>
#include <QRegularExpression>

namespace purser {

namespace {
constexpr int billingOffsetSeconds = 8 * 3600;

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

bool isBareDate(const QString &text)
{
    static const QRegularExpression dayOnly(QStringLiteral("\\A\\d{4}-\\d{2}-\\d{2}\\z"));
    return dayOnly.match(text).hasMatch();
}
} // namespace

std::optional<Month> Month::parse(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    const auto year = digits(text.left(4)), month = digits(text.mid(5));
    if (!year || !month || *year < 1970 || *month < 1 || *month > 12)
        return std::nullopt;
    return Month(*year, *month);
}

Month Month::plus(int months) const
{
    Month result;
    result.m_index = m_index + months;
    return result;
}

Instant Month::start() const
{
    return Instant::startOf(firstDay());
}

Instant Month::end() const
{
    return plus(1).start();
}

QString Month::text() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

std::optional<Instant> Instant::parse(const QString &text)
{
    static const QRegularExpression withZone(
        QStringLiteral("\\A\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:?\\d{2})\\z"));
    // Nothing in a book is older than 1970; a moment at or before the epoch is a slip, and 0 means "none".
    const auto valid = [](Instant instant) { return instant.msecs() > 0 ? std::optional(instant) : std::nullopt; };
    if (isBareDate(text)) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? valid(startOf(day)) : std::nullopt;
    }
    if (!withZone.match(text).hasMatch())
        return std::nullopt;
    QString iso = text;
    iso[10] = u'T';
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return valid(Instant(moment.toMSecsSinceEpoch()));
}

Instant Instant::startOf(QDate billingDay)
{
    return Instant(QDateTime(billingDay, QTime(0, 0), Qt::OffsetFromUTC, billingOffsetSeconds).toMSecsSinceEpoch());
}

std::optional<EndInstant> EndInstant::parse(const QString &text)
{
    const auto instant = Instant::parse(text);
    if (!instant)
        return std::nullopt;
    return isBareDate(text) ? endOf(instant->day()) : EndInstant(*instant);
}

EndInstant EndInstant::endOf(QDate billingDay)
{
    return EndInstant(Instant::startOf(billingDay.addDays(1)));
}

QDate Instant::day() const
{
    return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::OffsetFromUTC, billingOffsetSeconds).date();
}

Month Instant::month() const
{
    const QDate date = day();
    return Month(date.year(), date.month());
}

QString Instant::text() const
{
    return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

Instant SystemClock::now() const
{
    return Instant(QDateTime::currentMSecsSinceEpoch());
}

} // namespace purser
