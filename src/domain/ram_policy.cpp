// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ram_policy.h"

#include "domain/json_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

namespace purser {

namespace {

struct RamPolicyText
{
    Q_DECLARE_TR_FUNCTIONS(purser::RamPolicy)
};

tl::unexpected<Refusal> wrong(const QString &message)
{
    return refuse(RefusalCode::InvalidValue, message, QStringLiteral("policy"));
}

std::optional<QStringList> oneOrMany(const JsonValue &json)
{
    if (const QString *one = json.asString())
        return QStringList{*one};
    const JsonValue::Array *many = json.asArray();
    if (!many || many->empty())
        return std::nullopt;
    QStringList values;
    for (const JsonValue &item : *many) {
        if (!item.asString())
            return std::nullopt;
        values << *item.asString();
    }
    return values;
}

const QMap<QString, QString> &systemDocuments()
{
    static const QMap<QString, QString> documents = [] {
        QMap<QString, QString> map;
        QFile file(QStringLiteral(":/purser/data/system_policies.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the system policies are not compiled in");
        const auto json = parseJson(file.readAll());
        Q_ASSERT(json && json->asObject());
        for (const auto &[name, document] : *json->asObject())
            map.insert(name, QString::fromUtf8(document.toBytes()));
        return map;
    }();
    return documents;
}

} // namespace

bool actionMatches(QStringView pattern, QStringView action)
{
    // Greedy with one point to come back to: linear for any number of stars, so a hostile pattern costs nothing.
    qsizetype p = 0, a = 0, star = -1, mark = 0;
    while (a < action.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = a;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p].toCaseFolded() == action[a].toCaseFolded())) {
            ++p;
            ++a;
        } else if (star >= 0) {
            p = star + 1;
            a = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

Result<RamPolicy> RamPolicy::parse(const QString &document)
{
    const auto json = parseJson(document.toUtf8());
    if (!json)
        return wrong(RamPolicyText::tr("The policy is not JSON: %1").arg(json.error().message));
    const JsonValue::Object *top = json->asObject();
    if (!top)
        return wrong(RamPolicyText::tr("A policy is a JSON object with Version and Statement."));
    for (const auto &[name, value] : *top) {
        if (name != u"Version" && name != u"Statement")
            return wrong(RamPolicyText::tr("\"%1\" does not belong in a policy; it has Version and Statement.").arg(name));
    }
    if (json->text(u"Version") != u"1")
        return wrong(RamPolicyText::tr("The policy's Version must be \"1\"."));
    const JsonValue *statement = json->member(u"Statement");
    JsonValue::Array statements;
    if (statement && statement->asArray())
        statements = *statement->asArray();
    else if (statement && statement->asObject())
        statements.push_back(*statement);
    if (statements.empty())
        return wrong(RamPolicyText::tr("The policy has no Statement."));

    RamPolicy policy;
    for (const JsonValue &item : statements) {
        if (!item.asObject())
            return wrong(RamPolicyText::tr("Each Statement of a policy is an object."));
        for (const auto &[name, value] : *item.asObject()) {
            if (name != u"Effect" && name != u"Action" && name != u"Resource")
                return wrong(RamPolicyText::tr("Purser does not evaluate \"%1\" and so does not accept it; a statement has Effect, Action and Resource.").arg(name));
        }
        Statement parsed;
        const QString effect = item.text(u"Effect");
        if (effect != u"Allow" && effect != u"Deny")
            return wrong(RamPolicyText::tr("A statement's Effect is Allow or Deny."));
        parsed.deny = effect == u"Deny";
        const JsonValue *action = item.member(u"Action");
        const auto actions = action ? oneOrMany(*action) : std::nullopt;
        if (!actions)
            return wrong(RamPolicyText::tr("A statement's Action is an action such as bss:DescribeBillingAccount, or a list of them."));
        for (const QString &name : *actions) {
            if (name != u"*" && !name.contains(u':'))
                return wrong(RamPolicyText::tr("\"%1\" is not an action; actions look like bss:DescribeBillingAccount.").arg(name));
        }
        parsed.actions = *actions;
        if (const JsonValue *resource = item.member(u"Resource")) {
            const auto resources = oneOrMany(*resource);
            if (!resources || *resources != QStringList{QStringLiteral("*")})
                return wrong(RamPolicyText::tr("A statement's Resource must be \"*\": billing has no narrower resources."));
        }
        policy.m_statements << parsed;
    }
    return policy;
}

RamPolicy::Verdict RamPolicy::evaluate(const QString &action) const
{
    Verdict verdict = Verdict::Silent;
    for (const Statement &statement : m_statements) {
        for (const QString &pattern : statement.actions) {
            if (!actionMatches(pattern, action))
                continue;
            if (statement.deny)
                return Verdict::Deny;
            verdict = Verdict::Allow;
        }
    }
    return verdict;
}

Result<RamPolicy> systemPolicy(const QString &name)
{
    const auto document = systemDocuments().constFind(name);
    if (document == systemDocuments().constEnd()) {
        return refuse(RefusalCode::NotFound,
                      RamPolicyText::tr("There is no system policy \"%1\"; Purser knows %2, or takes a policy document.")
                          .arg(name, systemPolicyNames().join(QStringLiteral(", "))),
                      QStringLiteral("policy"));
    }
    return RamPolicy::parse(*document);
}

QStringList systemPolicyNames()
{
    return systemDocuments().keys();
}

} // namespace purser
