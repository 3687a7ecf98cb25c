// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Invocation)
};

std::optional<Format> formatOf(const QString &word)
{
    if (word == u"table")
        return Format::Table;
    if (word == u"json")
        return Format::Json;
    if (word == u"csv")
        return Format::Csv;
    return std::nullopt;
}
} // namespace

Invocation::Invocation(const QString &verb, const QString &arguments, const QString &description)
    : m_verb(verb)
{
    m_parser.setApplicationDescription(description);
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help.")});
    m_parser.addPositionalArgument(verb, QString(), verb + u' ' + arguments);
}

void Invocation::takesPerson()
{
    m_parser.addOption({QStringLiteral("as"), Text::tr("Who acts: root@UID or NAME@UID. Without it, the root of the book's first cloud account. "
                                                       "A password is read from PURSER_PASSWORD, or asked for."),
                        QStringLiteral("person")});
}

void Invocation::takesTime()
{
    m_parser.addOption({QStringLiteral("at"), Text::tr("The moment that counts as now, with a zone; a bare date is 00:00 UTC+8."), QStringLiteral("time")});
}

void Invocation::takesFormat()
{
    m_parser.addOption({QStringLiteral("format"), Text::tr("table, json or csv."), QStringLiteral("format"), QStringLiteral("table")});
}

void Invocation::takesAccount()
{
    m_parser.addOption({QStringLiteral("account"), Text::tr("Only this billing account, by its ID."), QStringLiteral("id")});
}

ExitStatus Invocation::wrongUsage(const QString &sentence) const
{
    printError(QStringLiteral("purser %1: %2").arg(m_verb, sentence));
    printError(Text::tr("Try \"purser %1 --help\".").arg(m_verb));
    return ExitStatus::WrongUsage;
}

std::optional<ExitStatus> Invocation::parse(const QStringList &arguments, int least, int most)
{
    QStringList all{QStringLiteral("purser")};
    all += arguments;
    const bool parsed = m_parser.parse(all);
    if (m_parser.isSet(QStringLiteral("help"))) {
        printOut(m_parser.helpText().toUtf8());
        return ExitStatus::Done;
    }
    if (!parsed)
        return wrongUsage(m_parser.errorText());
    const QStringList options = m_parser.optionNames();
    const qsizetype given = m_parser.positionalArguments().size();
    if (options.contains(QStringLiteral("format"))) {
        const auto format = formatOf(value(QStringLiteral("format")));
        if (!format)
            return wrongUsage(Text::tr("--format is table, json or csv, not \"%1\".").arg(value(QStringLiteral("format"))));
        m_format = *format;
    }
    if (given < least)
        return wrongUsage(Text::tr("an argument is missing."));
    if (most >= 0 && given > most)
        return wrongUsage(Text::tr("\"%1\" is one argument too many.").arg(argument(most)));
    if (options.contains(QStringLiteral("as"))) {
        m_person = PersonId::parse(value(QStringLiteral("as")));
        if (m_person.isEmpty() || m_person.isSystem())
            return wrongUsage(Text::tr("--as takes root@UID or NAME@UID, not \"%1\".").arg(value(QStringLiteral("as"))));
    }
    if (options.contains(QStringLiteral("at"))) {
        m_at = Instant::parse(value(QStringLiteral("at")));
        if (!m_at) {
            return wrongUsage(Text::tr("--at takes a date such as 2026-09-30 or a time with a zone such as 2026-09-30T08:00:00Z, not \"%1\".")
                                  .arg(value(QStringLiteral("at"))));
        }
    }
    if (options.contains(QStringLiteral("account")))
        m_account = AccountId(value(QStringLiteral("account")));
    return std::nullopt;
}

Result<std::unique_ptr<DataSource>> Invocation::open(SourceFactory &sources, const QString &location) const
{
    auto source = sources.open(location);
    if (!source)
        return source;
    const PersonId person = m_person.isEmpty() ? (*source)->person() : m_person;
    if (person.isEmpty())
        return source; // an empty book: nobody to sign in yet
    Result<void> signedIn = wait((*source)->signIn(person, qEnvironmentVariable("PURSER_PASSWORD")));
    const bool asksForPassword = !signedIn && signedIn.error().field == u"password" && !qEnvironmentVariableIsSet("PURSER_PASSWORD");
    if (asksForPassword) {
        const QString typed = promptPassword(Text::tr("Password of %1:").arg(person.text()));
        if (!typed.isEmpty())
            signedIn = wait((*source)->signIn(person, typed));
    }
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    return source;
}

} // namespace purser
