// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_value.h"

namespace purser {

namespace {

void writeString(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        // Delete and the C1 controls (C2 80 to C2 9F) are orders to some terminals, so they are escaped like the others.
        const bool c1 = uchar(c) == 0xc2 && i + 1 < utf8.size() && uchar(utf8[i + 1]) < 0xa0;
        if (c == 0x7f || c1) {
            const uchar control = c1 ? uchar(utf8[++i]) : uchar(c);
            out += "\\u00";
            out += hex[control >> 4];
            out += hex[control & 15];
            continue;
        }
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (uchar(c) < 0x20) {
                out += "\\u00";
                out += hex[uchar(c) >> 4];
                out += hex[uchar(c) & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

} // namespace

const JsonValue *JsonValue::member(QStringView key) const
{
    if (const Object *object = asObject()) {
        for (const auto &[name, value] : *object) {
            if (name == key)
                return &value;
        }
    }
    return nullptr;
}

QString JsonValue::text(QStringView key) const
{
    const JsonValue *value = member(key);
    const QString *string = value ? value->asString() : nullptr;
    return string ? *string : QString();
}

QByteArray JsonValue::toBytes() const
{
    QByteArray out;
    write(out, -1, 0);
    return out;
}

QByteArray JsonValue::toPrettyBytes() const
{
    QByteArray out;
    write(out, 2, 0);
    return out;
}

void JsonValue::write(QByteArray &out, int indent, int depth) const
{
    const auto newLine = [&](int level) {
        if (indent >= 0)
            out.append('\n').append(indent * level, ' ');
    };
    if (isNull()) {
        out += "null";
    } else if (const bool *flag = asBool()) {
        out += *flag ? "true" : "false";
    } else if (const Number *number = asNumber()) {
        out += number->token.toLatin1();
    } else if (const QString *string = asString()) {
        writeString(out, *string);
    } else if (const Array *array = asArray()) {
        out += '[';
        bool first = true;
        for (const JsonValue &item : *array) {
            if (!std::exchange(first, false))
                out += ',';
            newLine(depth + 1);
            item.write(out, indent, depth + 1);
        }
        if (!first)
            newLine(depth);
        out += ']';
    } else if (const Object *object = asObject()) {
        out += '{';
        bool first = true;
        for (const auto &[name, value] : *object) {
            if (!std::exchange(first, false))
                out += ',';
            newLine(depth + 1);
            writeString(out, name);
            out += indent >= 0 ? ": " : ":";
            value.write(out, indent, depth + 1);
        }
        if (!first)
            newLine(depth);
        out += '}';
    }
}

} // namespace purser
