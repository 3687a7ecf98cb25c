// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_question.h"

#include <array>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Comparison, const char16_t *>, 7> signs = {{
    {Comparison::Equal, u"="},
    {Comparison::NotEqual, u"!="},
    {Comparison::Less, u"<"},
    {Comparison::LessOrEqual, u"<="},
    {Comparison::Greater, u">"},
    {Comparison::GreaterOrEqual, u">="},
    {Comparison::Contains, u"~"},
}};

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

JsonValue arrayOf(const QStringList &texts)
{
    JsonValue::Array array;
    for (const QString &text : texts)
        array.push_back(text);
    return array;
}

QStringList textsOf(const JsonValue *json)
{
    QStringList texts;
    if (const auto *array = json ? json->asArray() : nullptr) {
        for (const JsonValue &value : *array) {
            if (const QString *text = value.asString())
                texts << *text;
        }
    }
    return texts;
}

} // namespace

QString signOf(Comparison comparison)
{
    for (const auto &[known, sign] : signs) {
        if (known == comparison)
            return QString::fromUtf16(sign);
    }
    return {};
}

QString ReviewCondition::expression() const
{
    QStringList parts;
    for (const QString &value : values)
        parts << quoted(column) + u' ' + signOf(comparison) + u' ' + quoted(value);
    const bool none = comparison == Comparison::NotEqual;
    return parts.size() == 1 ? parts.constFirst() : u'(' + parts.join(none ? u" and "_s : u" or "_s) + u')';
}

Result<ReviewQuery> ReviewQuestion::query(const std::vector<ReviewCondition> &more) const
{
    ReviewQuery query;
    query.months = months;
    query.filter = filter;
    QStringList parts;
    if (!where.trimmed().isEmpty()) {
        // Alone first, so that a refusal counts positions in what was typed.
        auto typed = Expression::parse(where);
        if (!typed)
            return tl::unexpected(typed.error());
        parts << u'(' + where + u')';
    }
    for (const auto *list : {&conditions, &more}) {
        for (const ReviewCondition &condition : *list) {
            if (!condition.values.isEmpty())
                parts << condition.expression();
        }
    }
    if (!parts.isEmpty()) {
        auto all = Expression::parse(parts.join(u" and "_s));
        if (!all)
            return tl::unexpected(all.error());
        query.where = *std::move(all);
    }
    return query;
}

JsonValue ReviewQuestion::toJson() const
{
    JsonValue::Array chips;
    for (const ReviewCondition &condition : conditions) {
        chips.push_back(JsonValue::Object{
            {u"column"_s, condition.column}, {u"comparison"_s, signOf(condition.comparison)}, {u"values"_s, arrayOf(condition.values)}});
    }
    return JsonValue::Object{{u"months"_s, arrayOf(months)}, {u"against"_s, against}, {u"filter"_s, filter}, {u"where"_s, where},
        {u"conditions"_s, std::move(chips)}, {u"groupBy"_s, arrayOf(groupBy)}, {u"amount"_s, amount}};
}

ReviewQuestion ReviewQuestion::fromJson(const JsonValue &json)
{
    ReviewQuestion question;
    question.months = textsOf(json.member(u"months"));
    question.against = json.text(u"against");
    question.filter = json.text(u"filter");
    question.where = json.text(u"where");
    question.groupBy = textsOf(json.member(u"groupBy"));
    if (const QString amount = json.text(u"amount"); !amount.isEmpty())
        question.amount = amount;
    const JsonValue *chips = json.member(u"conditions");
    if (const auto *array = chips ? chips->asArray() : nullptr) {
        for (const JsonValue &chip : *array) {
            const QString sign = chip.text(u"comparison");
            for (const auto &[comparison, known] : signs) {
                if (sign == QStringView(known))
                    question.conditions.push_back({chip.text(u"column"), comparison, textsOf(chip.member(u"values"))});
            }
        }
    }
    return question;
}

} // namespace purser
