// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/verbs.h"
#include "domain/json_text.h"
#include "source/password.h"

#include <QFile>

#include <cstdio>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::VerbDo)
};

/// A command as it stands in the file, and where.
struct Source
{
    int line = 0;
    Result<JsonValue> json;
};

std::vector<Source> commandsOf(const QByteArray &text)
{
    std::vector<Source> commands;
    if (text.trimmed().startsWith('[')) {
        int line = 1;
        const auto json = parseJson(text, &line);
        if (!json || !json->asArray()) {
            commands.push_back({line, json ? refuse(RefusalCode::InvalidValue, Text::tr("The file is not a list of commands.")) : json});
            return commands;
        }
        for (const JsonValue &item : *json->asArray())
            commands.push_back({0, item});
        return commands;
    }
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (!line.trimmed().isEmpty())
            commands.push_back({number, parseJson(line)});
    }
    return commands;
}

/// What must not become part of a command is reduced before there is one: a password to salt and hash. Refuses SetPassword without either.
Result<JsonValue> withoutSecrets(JsonValue json)
{
    JsonValue::Object *object = json.asObject();
    if (!object || json.text(u"command") != u"SetPassword")
        return json;
    const JsonValue *password = json.member(u"password");
    if (!password && (json.member(u"salt") || json.member(u"hash")))
        return json;
    if (!password)
        return refuse(RefusalCode::InvalidValue, FieldText::missing(QStringLiteral("password")), QStringLiteral("password"));
    if (!password->asString())
        return refuse(RefusalCode::InvalidValue, FieldText::notText(QStringLiteral("password")), QStringLiteral("password"));
    const QString typed = *password->asString();
    const PasswordHash hash = typed.isEmpty() ? PasswordHash{QStringLiteral(""), QStringLiteral("")} : hashPassword(typed);
    std::erase_if(*object, [](const auto &member) { return member.first == u"password"; });
    object->emplace_back(QStringLiteral("salt"), hash.salt);
    object->emplace_back(QStringLiteral("hash"), hash.hash);
    return json;
}

Outcome refusedAt(const JsonValue &json, const Refusal &refusal)
{
    Outcome outcome;
    outcome.op = json.text(u"op").isEmpty() ? makeOpId() : OpId(json.text(u"op"));
    outcome.command = json.text(u"command");
    outcome.state = Outcome::State::Refused;
    outcome.refusal = refusal;
    return outcome;
}

} // namespace

ExitStatus verbDo(const QStringList &arguments, SourceFactory &sources)
{
    Invocation call(QStringLiteral("do"), QStringLiteral("BOOK FILE|-"),
                    Text::tr("Runs commands, a JSON array or one JSON object a line, and prints one outcome a line. Each is a transaction of its own; the "
                             "first refusal ends it, and what was done before stays done."));
    call.takesPerson();
    call.takesTime();
    call.parser().addOption({QStringLiteral("keep-going"), Text::tr("Go on after a refusal.")});
    if (const auto over = call.parse(arguments, 3, 3))
        return *over;

    const QString path = call.argument(2);
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail({RefusalCode::Failed, {}, Text::tr("%1 cannot be read: %2.").arg(path, file.errorString())}, Format::Table);
    auto source = call.open(sources, call.argument(1));
    if (!source)
        return fail(source.error(), Format::Table);

    ExitStatus status = ExitStatus::Done;
    const QString name = path == u"-" ? QStringLiteral("<stdin>") : path;
    QByteArray text = file.readAll();
    if (text.startsWith("\xef\xbb\xbf")) // some editors write a byte order mark
        text.remove(0, 3);
    for (const Source &item : commandsOf(text)) {
        Outcome outcome;
        if (!item.json) {
            outcome = refusedAt({}, {RefusalCode::InvalidValue, {}, QStringLiteral("%1:%2: %3").arg(name).arg(item.line).arg(item.json.error().message)});
        } else {
            const auto json = withoutSecrets(*item.json);
            const auto request = json ? parseCommand(*json) : tl::unexpected(json.error());
            outcome = request ? wait((*source)->execute(*request, call.at())) : refusedAt(*item.json, request.error());
        }
        printOut(outcomeJson(outcome).toBytes() + '\n');
        if (outcome.isDone())
            continue;
        printError(outcome.refusal.message);
        // The worst that happened decides: a damaged book or a disk that fails says more than a rule.
        const ExitStatus now = statusOf(outcome.refusal);
        if (status == ExitStatus::Done || now != ExitStatus::Refused)
            status = now;
        if (!call.isSet(QStringLiteral("keep-going")) || now != ExitStatus::Refused)
            break;
    }
    return status;
}

} // namespace purser
