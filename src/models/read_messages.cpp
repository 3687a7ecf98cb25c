// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/read_messages.h"

#include <QSettings>

namespace purser {

namespace {

QString keyOf(const QString &book, const PersonId &person)
{
    // Paths and names may hold slashes, which would make groups of them.
    const auto part = [](const QString &text) { return QString::fromLatin1(text.toUtf8().toBase64(QByteArray::Base64UrlEncoding)); };
    return QStringLiteral("messages/") + part(book) + u'/' + part(person.text());
}

QString listed(const QSet<qint64> &numbers)
{
    QList<qint64> sorted(numbers.cbegin(), numbers.cend());
    std::sort(sorted.begin(), sorted.end());
    QStringList texts;
    for (qint64 number : std::as_const(sorted))
        texts << QString::number(number);
    return texts.join(u' ');
}

QSet<qint64> numbersOf(const QString &list)
{
    QSet<qint64> numbers;
    for (const QString &text : list.split(u' ', Qt::SkipEmptyParts)) {
        if (const qint64 number = text.toLongLong(); number > 0)
            numbers << number;
    }
    return numbers;
}

} // namespace

ReadMessages ReadMessages::load(const QString &book, const PersonId &person)
{
    QSettings settings;
    settings.beginGroup(keyOf(book, person));
    ReadMessages read;
    read.m_upTo = settings.value(QStringLiteral("upTo")).toLongLong();
    read.m_above = numbersOf(settings.value(QStringLiteral("read")).toString());
    read.m_below = numbersOf(settings.value(QStringLiteral("unread")).toString());
    return read;
}

void ReadMessages::save(const QString &book, const PersonId &person) const
{
    QSettings settings;
    settings.beginGroup(keyOf(book, person));
    settings.setValue(QStringLiteral("upTo"), m_upTo);
    settings.setValue(QStringLiteral("read"), listed(m_above));
    settings.setValue(QStringLiteral("unread"), listed(m_below));
}

bool ReadMessages::isKept(const QString &book, const PersonId &person)
{
    return QSettings().contains(keyOf(book, person) + QStringLiteral("/upTo"));
}

bool ReadMessages::isRead(qint64 number) const
{
    return number <= m_upTo ? !m_below.contains(number) : m_above.contains(number);
}

void ReadMessages::setRead(qint64 number, bool read)
{
    QSet<qint64> &exceptions = number <= m_upTo ? m_below : m_above;
    if (read == (number > m_upTo))
        exceptions.insert(number);
    else
        exceptions.remove(number);
}

void ReadMessages::setAllRead(qint64 newest)
{
    m_upTo = newest;
    m_above.clear();
    m_below.clear();
}

void ReadMessages::adapt(const QList<qint64> &numbers)
{
    const qint64 newest = numbers.isEmpty() ? 0 : numbers.last();
    m_upTo = std::min(m_upTo, newest);
    // What was read one after the other is one number again.
    for (auto number = std::upper_bound(numbers.cbegin(), numbers.cend(), m_upTo); number != numbers.cend() && m_above.contains(*number); ++number)
        m_upTo = *number;
    m_above.removeIf([&](qint64 number) { return number <= m_upTo || number > newest; });
    m_below.removeIf([&](qint64 number) { return number > m_upTo; });
}

} // namespace purser
