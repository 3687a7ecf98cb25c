// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/currency.h"
#include "domain/decimal.h"
#include "domain/ids.h"
#include "domain/json_value.h"
#include "domain/money.h"

#include <QCoreApplication>
#include <QList>
#include <QUuid>
#include <QVariant>

#include <array>
#include <tuple>

namespace purser {

/// A member of a command or a record, by its JSON name. JSON, digest, help, SQL columns and unknown-field checks all
/// read the one list that a type's `fields()` gives.
template<typename Class, typename Member>
struct Field
{
    using Type = Member;
    const char *name;
    Member Class::*member;
};

template<typename Class, typename Member>
constexpr Field<Class, Member> field(const char *name, Member Class::*member)
{
    return {name, member};
}

/// Calls \a visit(name, member) for each field of \a object, in order.
template<typename T, typename Visit>
void forEachField(T &object, Visit &&visit)
{
    std::apply([&](const auto &...fields) { (visit(fields.name, object.*(fields.member)), ...); }, std::remove_const_t<T>::fields());
}

/// Specialise with `static constexpr std::array<std::pair<E, const char *>, n> words` for an enum that has a text form.
template<typename E>
struct EnumWords;

template<typename E>
concept WordyEnum = std::is_enum_v<E> && requires { EnumWords<E>::words; };

template<WordyEnum E>
QString toText(E value)
{
    for (const auto &[known, word] : EnumWords<E>::words) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<WordyEnum E>
std::optional<E> fromText(QStringView text)
{
    for (const auto &[known, word] : EnumWords<E>::words) {
        if (text == QLatin1String(word))
            return known;
    }
    return std::nullopt;
}

template<WordyEnum E>
QStringList allWords()
{
    QStringList words;
    for (const auto &[known, word] : EnumWords<E>::words)
        words << QString::fromLatin1(word);
    return words;
}

namespace detail {
template<typename T>
constexpr bool isOptional = false;
template<typename T>
constexpr bool isOptional<std::optional<T>> = true;
template<typename T>
constexpr bool isList = false;
template<typename T>
constexpr bool isList<QList<T>> = true;
template<typename T>
constexpr bool isId = false;
template<typename Tag>
constexpr bool isId<Id<Tag>> = true;
template<typename T>
concept HasFields = requires { T::fields(); };
} // namespace detail

// ---- JSON ------------------------------------------------------------------------------------------------------

/// JSON form of a value (commands.md, "Text of values"). Decimals carry at least \a minorDigits decimals.
template<typename T>
JsonValue toJson(const T &value, int minorDigits = 2)
{
    if constexpr (std::is_same_v<T, JsonValue>)
        return value;
    else if constexpr (detail::isOptional<T>)
        return value ? toJson(*value, minorDigits) : JsonValue();
    else if constexpr (detail::isList<T>) {
        JsonValue::Array array;
        for (const auto &item : value)
            array.push_back(toJson(item, minorDigits));
        return array;
    } else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, qint64> || std::is_same_v<T, int>)
        return JsonValue(value);
    else if constexpr (std::is_same_v<T, Decimal>)
        return value.toText(minorDigits);
    else if constexpr (std::is_same_v<T, Money>)
        return value.text();
    else if constexpr (std::is_same_v<T, Currency>)
        return value.code();
    else if constexpr (detail::isId<T> || std::is_same_v<T, PersonId> || std::is_same_v<T, Month> || std::is_same_v<T, Instant> || std::is_same_v<T, EndInstant>)
        return value.text();
    else if constexpr (std::is_same_v<T, QDate>)
        return value.toString(Qt::ISODate);
    else if constexpr (WordyEnum<T>)
        return toText(value);
    else {
        static_assert(detail::HasFields<T>);
        JsonValue::Object object;
        // Absent optional members stay absent, so that `field?` in the contract means what it says.
        forEachField(value, [&](const char *name, const auto &member) {
            JsonValue json = toJson(member, minorDigits);
            if constexpr (detail::isOptional<std::remove_cvref_t<decltype(member)>>) {
                if (json.isNull())
                    return;
            }
            object.emplace_back(QString::fromLatin1(name), std::move(json));
        });
        return object;
    }
}

/// Why a JSON value is not what a field takes: the field, and a sentence for the person.
struct FieldProblem
{
    QString field;
    QString message;
};

template<typename T>
std::optional<FieldProblem> fromJson(const JsonValue &json, T &out, const QString &name);

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(purser::FieldText)
public:
    static QString missing(const QString &name) { return tr("\"%1\" is missing.").arg(name); }
    static QString unknown(const QString &name) { return tr("\"%1\" is not a field of this command.").arg(name); }
    static QString twice(const QString &name) { return tr("\"%1\" is given twice.").arg(name); }
    static QString notText(const QString &name) { return tr("\"%1\" must be text.").arg(name); }
    static QString notFlag(const QString &name) { return tr("\"%1\" must be true or false.").arg(name); }
    static QString notList(const QString &name) { return tr("\"%1\" must be a list.").arg(name); }
    static QString notObject(const QString &name) { return tr("\"%1\" must be an object.").arg(name); }
    static QString notWhole(const QString &name) { return tr("\"%1\" must be a whole number.").arg(name); }
    static QString notAmount(const QString &name, const QString &given)
    {
        return tr("\"%1\" must be a decimal number such as 1250.00, with at most ten decimals and no exponent, not \"%2\".").arg(name, given);
    }
    static QString notOneOf(const QString &name, const QString &given, const QStringList &words)
    {
        return tr("\"%1\" must be one of %2, not \"%3\".").arg(name, words.join(QStringLiteral(", ")), given);
    }
    static QString notMonth(const QString &name) { return tr("\"%1\" must be a month such as 2026-09.").arg(name); }
    static QString notInstant(const QString &name)
    {
        return tr("\"%1\" must be a date such as 2026-09-30 or a time with a zone such as 2026-09-30T08:00:00Z.").arg(name);
    }
    static QString notPerson(const QString &name) { return tr("\"%1\" must be root@UID or NAME@UID.").arg(name); }
    static QString notDigits(const QString &name) { return tr("\"%1\" must consist of digits only.").arg(name); }
    static QString notCurrency(const QString &name, const QString &given)
    {
        return tr("\"%1\" must be a currency that Purser knows, such as USD, not \"%2\".").arg(name, given);
    }
};

namespace detail {
inline bool digitsOnly(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

template<typename T>
std::optional<FieldProblem> objectFromJson(const JsonValue &json, T &out, const QString &prefix, const QStringList &alsoAllowed = {})
{
    const JsonValue::Object *object = json.asObject();
    if (!object)
        return FieldProblem{prefix, FieldText::notObject(prefix)};
    const auto path = [&](const QString &name) { return prefix.isEmpty() ? name : QString(prefix + u'.' + name); };
    QStringList known = alsoAllowed, seen;
    forEachField(out, [&](const char *name, auto &) { known << QString::fromLatin1(name); });
    for (const auto &[name, value] : *object) {
        if (!known.contains(name))
            return FieldProblem{path(name), FieldText::unknown(path(name))};
        if (seen.contains(name))
            return FieldProblem{path(name), FieldText::twice(path(name))};
        seen << name;
    }
    std::optional<FieldProblem> problem;
    forEachField(out, [&](const char *latin, auto &member) {
        if (problem)
            return;
        const QString name = QString::fromLatin1(latin);
        const JsonValue *value = json.member(name);
        if (!value || value->isNull()) {
            if constexpr (!isOptional<std::remove_cvref_t<decltype(member)>>)
                problem = FieldProblem{path(name), FieldText::missing(path(name))};
            return;
        }
        problem = fromJson(*value, member, path(name));
    });
    return problem;
}
} // namespace detail

/// Reads \a json into \a out; says which field is wrong and why when it cannot.
template<typename T>
std::optional<FieldProblem> fromJson(const JsonValue &json, T &out, const QString &name)
{
    const auto problem = [&](const QString &message) { return std::optional(FieldProblem{name, message}); };
    if constexpr (std::is_same_v<T, JsonValue>) {
        out = json;
    } else if constexpr (detail::isOptional<T>) {
        typename T::value_type value{};
        if (auto wrong = fromJson(json, value, name))
            return wrong;
        out = std::move(value);
    } else if constexpr (detail::isList<T>) {
        const JsonValue::Array *array = json.asArray();
        if (!array)
            return problem(FieldText::notList(name));
        for (const JsonValue &item : *array) {
            typename T::value_type value{};
            if (auto wrong = fromJson(item, value, name))
                return wrong;
            out << value;
        }
    } else if constexpr (std::is_same_v<T, bool>) {
        const bool *flag = json.asBool();
        if (!flag)
            return problem(FieldText::notFlag(name));
        out = *flag;
    } else if constexpr (std::is_same_v<T, qint64> || std::is_same_v<T, int>) {
        bool ok = false;
        const JsonValue::Number *number = json.asNumber();
        const qint64 value = number ? number->token.toLongLong(&ok) : 0;
        if (!ok || value != qint64(T(value)))
            return problem(FieldText::notWhole(name));
        out = T(value);
    } else if constexpr (std::is_same_v<T, Decimal>) {
        const QString given = json.asString() ? *json.asString() : json.asNumber() ? json.asNumber()->token : QString();
        const auto value = Decimal::parse(given);
        if (!value || !value->isStorable())
            return problem(FieldText::notAmount(name, given));
        out = *value;
    } else if constexpr (detail::HasFields<T>) {
        return detail::objectFromJson(json, out, name);
    } else {
        const QString *text = json.asString();
        // Ids of digits are often written as numbers in scripts; their token is their text.
        QString given = text ? *text : QString();
        if (!text) {
            if (detail::isId<T> && json.asNumber() && detail::digitsOnly(json.asNumber()->token))
                given = json.asNumber()->token;
            else
                return problem(FieldText::notText(name));
        }
        if constexpr (std::is_same_v<T, QString>) {
            out = given;
        } else if constexpr (std::is_same_v<T, Currency>) {
            out = Currency(given);
            if (!out.isKnown())
                return problem(FieldText::notCurrency(name, given));
        } else if constexpr (std::is_same_v<T, AccountId> || std::is_same_v<T, Uid> || std::is_same_v<T, NewAccountId> || std::is_same_v<T, NewUid>) {
            if (!detail::digitsOnly(given) || given.size() > 32)
                return problem(FieldText::notDigits(name));
            out = T(given);
        } else if constexpr (std::is_same_v<T, OpId>) {
            // Any way of writing a UUID is the same id; anything else is left as it is and found nowhere.
            const QUuid uuid = QUuid::fromString(given);
            out = OpId(uuid.isNull() ? given : uuid.toString(QUuid::WithoutBraces));
        } else if constexpr (detail::isId<T>) {
            out = T(given);
        } else if constexpr (std::is_same_v<T, PersonId>) {
            out = PersonId::parse(given);
            if (out.isEmpty() || out.isSystem())
                return problem(FieldText::notPerson(name));
        } else if constexpr (std::is_same_v<T, Month>) {
            const auto month = Month::parse(given);
            if (!month)
                return problem(FieldText::notMonth(name));
            out = *month;
        } else if constexpr (std::is_same_v<T, Instant> || std::is_same_v<T, EndInstant>) {
            const auto instant = T::parse(given);
            if (!instant)
                return problem(FieldText::notInstant(name));
            out = *instant;
        } else if constexpr (std::is_same_v<T, QDate>) {
            out = QDate::fromString(given, Qt::ISODate);
            if (!out.isValid())
                return problem(FieldText::notInstant(name));
        } else {
            static_assert(WordyEnum<T>);
            const auto value = fromText<T>(given);
            if (!value)
                return problem(FieldText::notOneOf(name, given, allWords<T>()));
            out = *value;
        }
    }
    return std::nullopt;
}

} // namespace purser
