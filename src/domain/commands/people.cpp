// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/people.h"

#include "domain/ram_policy.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::People)
};

/// Name under which a policy is kept, and its document (empty for a system policy).
struct PolicyValue
{
    QString name;
    QString document;
};

constexpr QLatin1String customPrefix("custom:");

PolicyValue policyValue(const JsonValue &policy)
{
    QString document;
    if (const QString *text = policy.asString()) {
        // `custom:…` is what AttachPolicy answered with; anything that starts like an object is a document.
        if (!text->trimmed().startsWith(u'{'))
            return {text->trimmed(), {}};
        document = text->trimmed();
    } else {
        document = QString::fromUtf8(policy.toBytes());
    }
    const QByteArray digest = QCryptographicHash::hash(document.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return {customPrefix + QString::fromLatin1(digest), document};
}

std::optional<Refusal> checkPolicyShape(const JsonValue &policy)
{
    if (!policy.asString() && !policy.asObject())
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("policy"), Text::tr("\"policy\" must be the name of a system policy or a policy document.")};
    return std::nullopt;
}

std::optional<Refusal> refusalOf(const Result<RamPolicy> &policy)
{
    return policy ? std::nullopt : std::optional(policy.error());
}

std::optional<Refusal> checkRamUser(const PersonId &user)
{
    if (!user.isRoot())
        return std::nullopt;
    return Refusal{RefusalCode::InvalidValue, QStringLiteral("user"), Text::tr("Policies are for RAM users; a root account is not limited by them.")};
}
} // namespace

std::optional<Refusal> check(const CreateRamUser &command)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._-]{1,64}")));
    if (command.user.isRoot() || !shape.match(command.user.name()).hasMatch()) {
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("user"),
                       Text::tr("A RAM user's name has 1 to 64 letters, digits, dots, underscores or hyphens and is not \"root\".")};
    }
    return std::nullopt;
}

Result<Effects> decide(const CreateRamUser &command, const BookView &book, const Context &context)
{
    if (book.find<RamUser>({command.user.text()}))
        return refuse(RefusalCode::Duplicate, Text::tr("There is a RAM user %1 already.").arg(command.user.text()), QStringLiteral("user"));
    Effects effects(book);
    effects.put(RamUser{command.user, context.at});
    effects.result("user", command.user.text());
    return effects;
}

QString sentence(const CreateRamUser &command, const BookView &)
{
    return Text::tr("Create the RAM user %1").arg(command.user.text());
}

std::optional<Refusal> check(const AttachPolicy &command)
{
    if (auto wrong = checkRamUser(command.user))
        return wrong;
    if (auto wrong = checkPolicyShape(command.policy))
        return wrong;
    const PolicyValue value = policyValue(command.policy);
    return value.document.isEmpty() ? std::nullopt : refusalOf(RamPolicy::parse(value.document));
}

std::optional<Refusal> missing(const AttachPolicy &command, const BookView &book)
{
    const PolicyValue value = policyValue(command.policy);
    if (!value.document.isEmpty())
        return std::nullopt;
    // A document's name stands for a document that this user has; of another's the document would have to be given.
    if (value.name.startsWith(customPrefix) && book.find<AttachedPolicy>({command.user.text(), value.name}))
        return std::nullopt;
    return refusalOf(systemPolicy(value.name));
}

Result<Effects> decide(const AttachPolicy &command, const BookView &book, const Context &)
{
    const PolicyValue value = policyValue(command.policy);
    Effects effects(book);
    if (!book.find<AttachedPolicy>({command.user.text(), value.name}))
        effects.put(AttachedPolicy{command.user, value.name, value.document});
    effects.result("policy", value.name);
    return effects;
}

QString sentence(const AttachPolicy &command, const BookView &)
{
    return Text::tr("Attach the policy %1 to %2").arg(policyValue(command.policy).name, command.user.text());
}

std::optional<Refusal> check(const DetachPolicy &command)
{
    if (auto wrong = checkRamUser(command.user))
        return wrong;
    return checkPolicyShape(command.policy);
}

Result<Effects> decide(const DetachPolicy &command, const BookView &book, const Context &)
{
    const PolicyValue value = policyValue(command.policy);
    const Row key{command.user.text(), value.name};
    if (!book.find<AttachedPolicy>(key))
        return refuse(RefusalCode::NotFound, Text::tr("%1 does not have the policy %2.").arg(command.user.text(), value.name), QStringLiteral("policy"));
    Effects effects(book);
    effects.remove<AttachedPolicy>(key);
    return effects;
}

QString sentence(const DetachPolicy &command, const BookView &)
{
    return Text::tr("Detach the policy %1 from %2").arg(policyValue(command.policy).name, command.user.text());
}

std::optional<Refusal> check(const SetPassword &command)
{
    if (command.salt.isEmpty() != command.hash.isEmpty())
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("password"), Text::tr("A password needs both salt and hash.")};
    return std::nullopt;
}

Result<Effects> decide(const SetPassword &command, const BookView &book, const Context &)
{
    Effects effects(book);
    if (command.hash.isEmpty()) {
        if (book.find<PersonPassword>({command.user.text()}))
            effects.remove<PersonPassword>({command.user.text()});
    } else {
        effects.put(PersonPassword{command.user, command.salt, command.hash});
    }
    return effects;
}

QString sentence(const SetPassword &command, const BookView &)
{
    return command.hash.isEmpty() ? Text::tr("Remove the password of %1").arg(command.user.text())
                                  : Text::tr("Set a password for %1").arg(command.user.text());
}

} // namespace purser
