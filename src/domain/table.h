// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

namespace purser {

/// How a record lies in SQL: one column a field, two (`…_whole`, `…_frac`) for an amount. The first keyFields fields
/// are the primary key. Described once, from the record's own `fields()`; the book writes, reads, chains and verifies
/// every table through it.
struct TableInfo
{
    struct Column
    {
        QString name;
        bool integer = false;
        bool nullable = false;
    };
    QString name;
    QList<Column> columns;
    int keyColumns = 0;
};

/// One row, in the order of TableInfo::columns: QString, qint64 or null.
using Row = QVariantList;

namespace detail {
template<typename T>
struct Unwrapped
{
    using Type = T;
};
template<typename T>
struct Unwrapped<std::optional<T>>
{
    using Type = T;
};

inline QString columnName(const char *field)
{
    QString name;
    for (const char *c = field; *c; ++c) {
        if (*c >= 'A' && *c <= 'Z')
            name += u'_';
        name += QChar(QLatin1Char(*c)).toLower();
    }
    return name;
}

template<typename T>
void appendColumn(const T &value, Row &row)
{
    if constexpr (isOptional<T>) {
        if (value) {
            appendColumn(*value, row);
        } else {
            row << QVariant();
            if constexpr (std::is_same_v<typename T::value_type, Decimal>)
                row << QVariant();
        }
    } else if constexpr (std::is_same_v<T, Decimal>) {
        row << value.columnWhole() << value.columnFrac();
    } else if constexpr (std::is_same_v<T, qint64> || std::is_same_v<T, int> || std::is_same_v<T, bool>) {
        row << qint64(value);
    } else if constexpr (std::is_same_v<T, Instant>) {
        row << value.msecs();
    } else if constexpr (std::is_same_v<T, QString>) {
        row << (value.isNull() ? QStringLiteral("") : value);
    } else if constexpr (std::is_same_v<T, JsonValue>) {
        row << QString::fromUtf8(value.toBytes());
    } else {
        const JsonValue json = toJson(value);
        row << (json.asString()->isNull() ? QStringLiteral("") : *json.asString());
    }
}

template<typename T>
void readColumn(T &value, const Row &row, qsizetype &at)
{
    if constexpr (isOptional<T>) {
        if (row[at].isNull()) {
            value.reset();
            at += std::is_same_v<typename T::value_type, Decimal> ? 2 : 1;
        } else {
            value.emplace();
            readColumn(*value, row, at);
        }
    } else if constexpr (std::is_same_v<T, Decimal>) {
        value = Decimal::fromColumns(row[at].toLongLong(), row[at + 1].toLongLong());
        at += 2;
    } else if constexpr (std::is_same_v<T, qint64> || std::is_same_v<T, int> || std::is_same_v<T, bool>) {
        value = T(row[at++].toLongLong());
    } else if constexpr (std::is_same_v<T, Instant>) {
        value = Instant(row[at++].toLongLong());
    } else if constexpr (std::is_same_v<T, QString>) {
        value = row[at++].toString();
    } else if constexpr (std::is_same_v<T, Currency>) {
        value = Currency(row[at++].toString());
    } else if constexpr (isId<T>) {
        value = T(row[at++].toString());
    } else if constexpr (std::is_same_v<T, PersonId>) {
        value = PersonId::parse(row[at++].toString());
    } else if constexpr (std::is_same_v<T, Month>) {
        value = Month::parse(row[at++].toString()).value_or(Month());
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(row[at++].toString(), Qt::ISODate);
    } else {
        static_assert(WordyEnum<T>);
        value = fromText<T>(row[at++].toString()).value_or(T{});
    }
}
} // namespace detail

/// A record says `static constexpr const char *table`, `static constexpr int keyFields` and `fields()`.
template<typename R>
const TableInfo &tableOf()
{
    static const TableInfo info = [] {
        TableInfo table;
        table.name = QString::fromLatin1(R::table);
        int index = 0;
        std::apply(
            [&](const auto &...fields) {
                (([&] {
                     using Member = typename std::remove_cvref_t<decltype(fields)>::Type;
                     using Type = typename detail::Unwrapped<Member>::Type;
                     const bool nullable = detail::isOptional<Member>;
                     const QString name = detail::columnName(fields.name);
                     if constexpr (std::is_same_v<Type, Decimal>) {
                         table.columns << TableInfo::Column{name + u"_whole", true, nullable} << TableInfo::Column{name + u"_frac", true, nullable};
                     } else {
                         const bool integer = std::is_same_v<Type, qint64> || std::is_same_v<Type, int> || std::is_same_v<Type, bool>
                             || std::is_same_v<Type, Instant>;
                         table.columns << TableInfo::Column{name, integer, nullable};
                     }
                     if (++index == R::keyFields)
                         table.keyColumns = int(table.columns.size());
                 }()),
                 ...);
            },
            R::fields());
        return table;
    }();
    return info;
}

template<typename R>
Row toRow(const R &record)
{
    Row row;
    forEachField(record, [&](const char *, const auto &member) { detail::appendColumn(member, row); });
    return row;
}

template<typename R>
R fromRow(const Row &row)
{
    R record;
    qsizetype at = 0;
    forEachField(record, [&](const char *, auto &member) { detail::readColumn(member, row, at); });
    return record;
}

} // namespace purser
