// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/data_source.h"

namespace purser {

JsonValue outcomeJson(const Outcome &outcome)
{
    JsonValue::Object object{{QStringLiteral("op"), outcome.op.text()}, {QStringLiteral("command"), outcome.command}};
    if (outcome.isDone()) {
        object.emplace_back(QStringLiteral("outcome"), u"done");
        object.emplace_back(QStringLiteral("result"), outcome.result);
    } else {
        object.emplace_back(QStringLiteral("outcome"), u"refused");
        object.emplace_back(QStringLiteral("code"), toText(outcome.refusal.code));
        if (!outcome.refusal.field.isEmpty())
            object.emplace_back(QStringLiteral("field"), outcome.refusal.field);
        object.emplace_back(QStringLiteral("message"), outcome.refusal.message);
    }
    return object;
}

namespace {
JsonValue nodeJson(const ExplainNode &node)
{
    JsonValue::Object object{{QStringLiteral("label"), node.label}, {QStringLiteral("sign"), node.sign}, {QStringLiteral("amount"), node.amount.text()}};
    if (node.source)
        object.emplace_back(QStringLiteral("source"), *node.source);
    if (!node.terms.isEmpty()) {
        JsonValue::Array terms;
        for (const ExplainNode &term : node.terms)
            terms.push_back(nodeJson(term));
        object.emplace_back(QStringLiteral("terms"), std::move(terms));
    }
    return object;
}
} // namespace

JsonValue explainJson(const ExplainAnswer &answer)
{
    JsonValue::Array terms;
    for (const ExplainNode &term : answer.terms)
        terms.push_back(nodeJson(term));
    return JsonValue::Object{{QStringLiteral("figure"), answer.figure},
                             {QStringLiteral("amount"), answer.amount.text()},
                             {QStringLiteral("currency"), answer.currency.code()},
                             {QStringLiteral("formula"), answer.formula},
                             {QStringLiteral("terms"), std::move(terms)}};
}

} // namespace purser
