// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/command.h"

#include "domain/benefits.h"
#include "domain/clearing.h"
#include "domain/credit_watch.h"

#include <QCryptographicHash>
#include <QUuid>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Command)
};

/// Calls \a visit with a default-made command of each type until it says true.
template<typename Visit, std::size_t... index>
bool anyCommandType(Visit &&visit, std::index_sequence<index...>)
{
    return (visit(std::variant_alternative_t<index, Command>{}) || ...);
}

template<typename Visit>
bool anyCommandType(Visit &&visit)
{
    return anyCommandType(std::forward<Visit>(visit), std::make_index_sequence<std::variant_size_v<Command>>{});
}

tl::unexpected<Refusal> wrong(const QString &field, const QString &message)
{
    return refuse(RefusalCode::InvalidValue, message, field);
}

template<typename C>
std::optional<Refusal> missingIds(const C &command, const BookView &book)
{
    std::optional<Refusal> missing;
    forEachField(command, [&](const char *name, const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if (missing)
            return;
        const QString fieldName = QString::fromLatin1(name);
        if constexpr (std::is_same_v<Member, AccountId>) {
            if (!book.account(member))
                missing = Refusal{RefusalCode::NotFound, fieldName, Text::tr("There is no billing account %1 in this book.").arg(member.text())};
        } else if constexpr (std::is_same_v<Member, Uid>) {
            if (!book.cloudAccount(member))
                missing = Refusal{RefusalCode::NotFound, fieldName, Text::tr("There is no cloud account %1 in this book.").arg(member.text())};
        } else if constexpr (std::is_same_v<Member, PersonId>) {
            const bool creates = std::is_same_v<C, CreateRamUser>;
            const bool known = creates ? book.cloudAccount(member.uid()).has_value() : personExists(book, member);
            if (!known)
                missing = Refusal{RefusalCode::NotFound, fieldName, Text::tr("There is no %1 in this book.").arg(creates ? member.uid().text() : member.text())};
        }
    });
    return missing;
}

/// The cloud account whose root a RootOfUid command asks for.
template<typename C>
Uid uidOf(const C &command)
{
    Uid uid;
    forEachField(command, [&](const char *, const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_same_v<Member, PersonId>)
            uid = member.uid();
        else if constexpr (std::is_same_v<Member, Uid>)
            uid = member;
    });
    return uid;
}

template<typename C>
QList<AccountId> accountsNamed(const C &command, const BookView &book, const Context &context)
{
    if constexpr (requires { accountsOf(command, book, context); }) {
        return accountsOf(command, book, context);
    } else {
        QList<AccountId> accounts;
        forEachField(command, [&](const char *, const auto &member) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, AccountId>)
                accounts << member;
        });
        return accounts;
    }
}

tl::unexpected<Refusal> notPermitted(const QString &message)
{
    return refuse(RefusalCode::NotPermitted, message);
}

QString rolesText(Roles roles)
{
    QStringList names;
    if (roles & Owner)
        names << Text::tr("its owner");
    if (roles & Super)
        names << Text::tr("a super administrator");
    if (roles & Regular)
        names << Text::tr("a regular administrator");
    if (roles & Payer)
        names << Text::tr("an account it pays for");
    return names.join(QStringLiteral(", "));
}

Result<void> policyAllows(const CommandInfo &info, const BookView &book, const PersonId &person)
{
    if (info.action && !policiesAllow(book, person, QString::fromLatin1(info.action))) {
        return notPermitted(Text::tr("No policy of %1 allows %2, which %3 needs.").arg(person.text(), QString::fromLatin1(info.action), QString::fromLatin1(info.name)));
    }
    return {};
}

/// Everything but the cloud account a RootOfUid command names.
Result<void> authoriseGeneral(const CommandInfo &info, const BookView &book, const PersonId &person)
{
    const QString name = QString::fromLatin1(info.name);
    if (person.isSystem() != (info.access == Access::System))
        return notPermitted(Text::tr("%1 is not run by %2.").arg(name, person.text()));
    if (info.access == Access::AnyRoot && book.isEmpty())
        return {};
    if (person.isEmpty()) {
        return refuse(RefusalCode::NotFound, Text::tr("This book has no cloud account yet; register one first (RegisterCloudAccount)."), QStringLiteral("person"));
    }
    if (!person.isSystem() && !personExists(book, person))
        return refuse(RefusalCode::NotFound, Text::tr("There is no %1 in this book.").arg(person.text()), QStringLiteral("person"));
    switch (info.access) {
    case Access::AnyRoot:
    case Access::RootOfUid:
        if (!person.isRoot())
            return notPermitted(Text::tr("%1 is for root accounts; %2 is a RAM user.").arg(name, person.text()));
        return {};
    case Access::MayLook:
        if (!mayLook(book, person))
            return notPermitted(Text::tr("No policy of %1 allows %2, so nothing of this book may be looked at.").arg(person.text(), lookAction()));
        return policyAllows(info, book, person);
    case Access::ManagementAccount:
        if (!book.find<EnterpriseCenter>({person.uid().text()}))
            return notPermitted(Text::tr("%1 is for the management account of an enterprise; turn on the Enterprise Account Center first.").arg(name));
        return policyAllows(info, book, person);
    case Access::ByRole: return policyAllows(info, book, person);
    case Access::System: return {};
    }
    return {};
}

} // namespace

OpId makeOpId()
{
    return OpId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

const CommandInfo &infoOf(const Command &command)
{
    return std::visit([](const auto &value) -> const CommandInfo & { return std::remove_cvref_t<decltype(value)>::info; }, command);
}

QList<CommandInfo> allCommands()
{
    QList<CommandInfo> infos;
    anyCommandType([&](auto value) {
        infos << decltype(value)::info;
        return false;
    });
    return infos;
}

QStringList fieldNames(const QString &commandName)
{
    QStringList names;
    anyCommandType([&](auto value) {
        if (commandName != QLatin1String(decltype(value)::info.name))
            return false;
        forEachField(value, [&](const char *name, const auto &member) {
            const bool optional = detail::isOptional<std::remove_cvref_t<decltype(member)>>;
            names << QString::fromLatin1(name) + (optional ? QStringLiteral("?") : QString());
        });
        return true;
    });
    return names;
}

Result<CommandRequest> parseCommand(const JsonValue &json)
{
    if (!json.asObject())
        return wrong({}, Text::tr("A command is a JSON object such as {\"command\": \"RenameBillingAccount\", …}."));
    const QString name = json.text(u"command");
    if (name.isEmpty())
        return wrong(QStringLiteral("command"), FieldText::missing(QStringLiteral("command")));

    CommandRequest request;
    request.op = makeOpId();
    if (const JsonValue *op = json.member(u"op")) {
        const QUuid uuid = op->asString() ? QUuid::fromString(*op->asString()) : QUuid();
        if (uuid.isNull())
            return wrong(QStringLiteral("op"), Text::tr("\"op\" must be a UUID."));
        request.op = OpId(uuid.toString(QUuid::WithoutBraces));
    }

    std::optional<FieldProblem> problem;
    const bool known = anyCommandType([&](auto value) {
        if (name != QLatin1String(decltype(value)::info.name))
            return false;
        problem = detail::objectFromJson(json, value, QString(), {QStringLiteral("command"), QStringLiteral("op")});
        request.command = std::move(value);
        return true;
    });
    if (!known)
        return wrong(QStringLiteral("command"), Text::tr("There is no command \"%1\".").arg(name));
    if (problem)
        return wrong(problem->field, problem->message);
    return request;
}

JsonValue commandJson(const Command &command, bool withSecrets)
{
    return std::visit(
        [&](const auto &value) {
            using C = std::remove_cvref_t<decltype(value)>;
            JsonValue::Object object;
            object.emplace_back(QStringLiteral("command"), QString::fromLatin1(C::info.name));
            JsonValue fields = toJson(value, 0);
            for (auto &member : *fields.asObject()) {
                if (std::is_same_v<C, SetPassword> && !withSecrets && member.first != u"user")
                    continue;
                object.push_back(std::move(member));
            }
            return JsonValue(std::move(object));
        },
        command);
}

QString digestOf(const PersonId &person, const Command &command)
{
    const QByteArray content = person.text().toUtf8() + '\n' + commandJson(command, false).toBytes();
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

std::optional<Refusal> checkForm(const Command &command)
{
    return std::visit([](const auto &value) { return check(value); }, command);
}

std::optional<Refusal> findMissing(const Command &command, const BookView &book)
{
    return std::visit(
        [&](const auto &value) -> std::optional<Refusal> {
            if (auto refusal = missingIds(value, book))
                return refusal;
            if constexpr (requires { missing(value, book); })
                return missing(value, book);
            else
                return std::nullopt;
        },
        command);
}

Result<void> authorise(const Command &command, const BookView &book, const Context &context)
{
    // A reversal is for whoever may run what it reverses.
    if (const auto *reverse = std::get_if<Reverse>(&command)) {
        if (const auto target = book.chained(reverse->target)) {
            JsonValue json = target->command;
            if (target->name == QLatin1String(SetPassword::info.name)) { // the chain has no secrets
                json.asObject()->emplace_back(QStringLiteral("salt"), QStringLiteral(""));
                json.asObject()->emplace_back(QStringLiteral("hash"), QStringLiteral(""));
            }
            // What it named may be gone since, such as a deleted settlement; then it cannot be reversed anyway.
            if (const auto original = parseCommand(json); original && !findMissing(original->command, book))
                return authorise(original->command, book, context);
        }
    }
    return std::visit(
        [&](const auto &value) -> Result<void> {
            using C = std::remove_cvref_t<decltype(value)>;
            if (auto general = authoriseGeneral(C::info, book, context.person); !general)
                return general;
            if constexpr (C::info.access == Access::RootOfUid) {
                if (context.person != PersonId::root(uidOf(value)))
                    return notPermitted(Text::tr("Only the root of cloud account %1 may do this.").arg(uidOf(value).text()));
            }
            if constexpr (C::info.access == Access::ByRole) {
                const QList<AccountId> accounts = accountsNamed(value, book, context);
                for (const AccountId &id : accounts) {
                    if (auto allowed = authoriseOn(C::info, book, context.person, id, context.at); !allowed)
                        return allowed;
                }
            }
            return {};
        },
        command);
}

Result<void> authoriseOn(const CommandInfo &info, const BookView &book, const PersonId &person, const AccountId &account, Instant at)
{
    if (auto general = authoriseGeneral(info, book, person); !general)
        return general;
    if (info.access == Access::ByRole && !account.isEmpty()) {
        const auto billing = book.account(account);
        if (!billing)
            return refuse(RefusalCode::NotFound, Text::tr("There is no billing account %1 in this book.").arg(account.text()), QStringLiteral("account"));
        if (!(rolesOn(book, person.uid(), *billing, at) & Roles(info.roles))) {
            return notPermitted(Text::tr("On billing account %1, %2 is for %3; cloud account %4 is not that.")
                                    .arg(account.text(), QString::fromLatin1(info.name), rolesText(Roles(info.roles)), person.uid().text()));
        }
    }
    return {};
}

Result<Effects> decideCommand(const Command &command, const BookNow &now, const Context &context)
{
    const BookView &book = now.view();
    return std::visit(
        [&](const auto &value) -> Result<Effects> {
            using C = std::remove_cvref_t<decltype(value)>;
            auto effects = decide(value, book, context);
            if (!effects)
                return effects;
            placeTransfers(book, *effects);
            adjustFormerLimits(book, *effects);
            if constexpr (!requires { C::startsNoWriteOff; }) {
                writeOffAfter(book, context, *effects);
                adjustFormerLimits(book, *effects);
            }
            tellOfBills(book, context, *effects);
            CreditWatch watch(book, context, now.byTime(), *effects);
            watch.judge();
            if constexpr (std::is_same_v<C, Tick>) {
                watch.judgeOlderBook();
                watch.continueSeries();
                watch.warnOfSuspension();
                addCounts(now.byTime(), *effects);
            }
            Effects all = now.byTime();
            all.append(*effects);
            return all;
        },
        command);
}

QString sentenceOf(const Command &command, const BookView &before)
{
    return std::visit([&](const auto &value) { return sentence(value, before); }, command);
}

} // namespace purser
