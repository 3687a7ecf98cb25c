// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_text.h"

#include <QCoreApplication>

#include <simdjson.h>

namespace purser {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int maxDepth = 32;

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(purser::JsonText)
};

struct Problem
{
    QString message;
};

QString fromView(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

/// Throws Problem or simdjson_error; neither leaves this file.
JsonValue read(ondemand::value value, int depth)
{
    if (depth > maxDepth)
        throw Problem{JsonText::tr("The JSON text is nested deeper than %1 levels.").arg(maxDepth)};
    switch (value.type().value()) {
    case ondemand::json_type::array: {
        JsonValue::Array array;
        for (auto item : value.get_array())
            array.push_back(read(item.value(), depth + 1));
        return array;
    }
    case ondemand::json_type::object: {
        JsonValue::Object object;
        QSet<QString> names;
        for (auto member : value.get_object()) {
            const QString name = fromView(member.unescaped_key().value());
            if (names.contains(name))
                throw Problem{JsonText::tr("\"%1\" is given twice in one JSON object.").arg(name)};
            names.insert(name);
            object.emplace_back(name, read(member.value().value(), depth + 1));
        }
        return object;
    }
    case ondemand::json_type::number: {
        std::string_view token = value.raw_json_token();
        while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
            token.remove_suffix(1);
        return JsonValue::Number{fromView(token)};
    }
    case ondemand::json_type::string:
        return JsonValue(fromView(value.get_string().value()));
    case ondemand::json_type::boolean:
        return JsonValue(bool(value.get_bool().value()));
    case ondemand::json_type::null:
        if (!value.is_null())
            throw Problem{JsonText::tr("The text is not JSON.")};
        return JsonValue();
    }
    return {};
}

bool isNumberToken(const QString &token)
{
    static const QRegularExpression shape(QStringLiteral("^-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?$"));
    return shape.match(token).hasMatch();
}

bool numbersAreWellFormed(const JsonValue &json)
{
    if (const auto *number = json.asNumber())
        return isNumberToken(number->token);
    if (const auto *array = json.asArray())
        return std::all_of(array->begin(), array->end(), numbersAreWellFormed);
    if (const auto *object = json.asObject())
        return std::all_of(object->begin(), object->end(), [](const auto &member) { return numbersAreWellFormed(member.second); });
    return true;
}

} // namespace

Result<JsonValue> parseJson(const QByteArray &text, int *problemAt)
{
    // A bare scalar has no value handle in the on-demand reader; a one-element array around the text reads every
    // document the same way.
    const QByteArray wrapped = '[' + text + ']';
    const simdjson::padded_string padded(wrapped.constData(), size_t(wrapped.size()));
    ondemand::parser parser;
    ondemand::document document;
    const auto notePlace = [&] {
        if (!problemAt)
            return;
        const char *place = nullptr;
        if (document.current_location().get(place) != simdjson::SUCCESS)
            place = padded.data() + padded.size();
        *problemAt = 1 + int(std::count(padded.data(), place, '\n'));
    };
    try {
        document = parser.iterate(padded);
        JsonValue::Array values;
        for (auto item : document.get_array())
            values.push_back(read(item.value(), 0));
        if (values.size() != 1 || document.current_location().error() != simdjson::OUT_OF_BOUNDS || !numbersAreWellFormed(values.front())) {
            notePlace();
            return refuse(RefusalCode::InvalidValue, JsonText::tr("The text is not one JSON value."));
        }
        return std::move(values.front());
    } catch (const Problem &problem) {
        notePlace();
        return refuse(RefusalCode::InvalidValue, problem.message);
    } catch (const simdjson::simdjson_error &error) {
        notePlace();
        return refuse(RefusalCode::InvalidValue, JsonText::tr("The text is not JSON: %1.").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace purser
