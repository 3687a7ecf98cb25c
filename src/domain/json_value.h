// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace purser {

/// A JSON tree that keeps what QJsonValue loses: numbers as the token they were written as (money is never a
/// double) and the order of an object's members. A plain value.
class JsonValue
{
public:
    struct Null
    {
        friend bool operator==(Null, Null) { return true; }
    };
    /// A number as its token: `12`, `-0.50`, `1e3`.
    struct Number
    {
        QString token;
        friend bool operator==(const Number &, const Number &) = default;
    };
    using Array = std::vector<JsonValue>;
    using Object = std::vector<std::pair<QString, JsonValue>>;

    JsonValue() = default;
    JsonValue(bool value)
        : m_value(value)
    {
    }
    JsonValue(const QString &text)
        : m_value(text)
    {
    }
    JsonValue(const char16_t *text)
        : m_value(QString::fromUtf16(text))
    {
    }
    JsonValue(qint64 number)
        : m_value(Number{QString::number(number)})
    {
    }
    JsonValue(int number)
        : JsonValue(qint64(number))
    {
    }
    JsonValue(Number number)
        : m_value(std::move(number))
    {
    }
    JsonValue(Array array)
        : m_value(std::move(array))
    {
    }
    JsonValue(Object object)
        : m_value(std::move(object))
    {
    }

    bool isNull() const { return std::holds_alternative<Null>(m_value); }
    const bool *asBool() const { return std::get_if<bool>(&m_value); }
    const Number *asNumber() const { return std::get_if<Number>(&m_value); }
    const QString *asString() const { return std::get_if<QString>(&m_value); }
    const Array *asArray() const { return std::get_if<Array>(&m_value); }
    const Object *asObject() const { return std::get_if<Object>(&m_value); }
    Object *asObject() { return std::get_if<Object>(&m_value); }

    /// The member \a key of an object; null pointer when there is none or this is no object.
    const JsonValue *member(QStringView key) const;
    /// Text of a string member, empty when there is none.
    QString text(QStringView key) const;

    /// Compact UTF-8, members in their order: the one form that digests and the chain are made of.
    QByteArray toBytes() const;
    /// Indented, for people.
    QByteArray toPrettyBytes() const;

    friend bool operator==(const JsonValue &a, const JsonValue &b) = default;

private:
    void write(QByteArray &out, int indent, int depth) const;

    std::variant<Null, bool, Number, QString, Array, Object> m_value;
};

} // namespace purser
