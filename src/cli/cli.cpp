// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/terminal.h"
#include "cli/verbs.h"

#include <array>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Cli)
};

struct Verb
{
    const char *name;
    ExitStatus (*run)(const QStringList &, SourceFactory &, MessageCourier &);
    const char *help;
};

/// A verb that sends no messages.
template<auto verb>
ExitStatus silent(const QStringList &arguments, SourceFactory &sources, MessageCourier &)
{
    return verb(arguments, sources);
}

constexpr std::array<Verb, 11> verbs{{
    {"new", &silent<verbNew>, QT_TRANSLATE_NOOP("purser::Cli", "make a new book")},
    {"do", &silent<verbDo>, QT_TRANSLATE_NOOP("purser::Cli", "run commands from a file")},
    {"show", &silent<verbShow>, QT_TRANSLATE_NOOP("purser::Cli", "show a section")},
    {"explain", &silent<verbExplain>, QT_TRANSLATE_NOOP("purser::Cli", "show what a figure is made of, down to postings")},
    {"plan", &silent<verbPlan>, QT_TRANSLATE_NOOP("purser::Cli", "show what settling bills would do, fund by fund")},
    {"import", &silent<verbImport>, QT_TRANSLATE_NOOP("purser::Cli", "import bill files for review")},
    {"review", &silent<verbReview>, QT_TRANSLATE_NOOP("purser::Cli", "filter, group and sum bill lines")},
    {"export", &silent<verbExport>, QT_TRANSLATE_NOOP("purser::Cli", "write a section or bill lines to a file")},
    {"tick", &verbTick, QT_TRANSLATE_NOOP("purser::Cli", "do what is due: issue bills, write off, continue settlements, send messages")},
    {"verify", &silent<verbVerify>, QT_TRANSLATE_NOOP("purser::Cli", "prove a book: chain, tables, ledger, balances, bill lines")},
    {"backup", &silent<verbBackup>, QT_TRANSLATE_NOOP("purser::Cli", "write a consistent copy of a book")},
}};

} // namespace

bool isVerb(const QString &word)
{
    return std::any_of(verbs.begin(), verbs.end(), [&](const Verb &verb) { return word == QLatin1String(verb.name); });
}

ExitStatus runVerb(const QStringList &arguments, SourceFactory &sources, MessageCourier &courier)
{
    for (const Verb &verb : verbs) {
        if (arguments.value(0) == QLatin1String(verb.name))
            return verb.run(arguments, sources, courier);
    }
    printError(Text::tr("There is no verb \"%1\". Try \"purser --help\".").arg(arguments.value(0)));
    return ExitStatus::WrongUsage;
}

QString generalHelp()
{
    QString text = Text::tr("Usage: purser [BOOK]             open the window\n"
                            "       purser VERB [arguments]   work without a display\n\n"
                            "A first word that is a verb is a verb; a file of that name is ./do.\n\nVerbs (\"purser VERB --help\" says more):\n");
    for (const Verb &verb : verbs)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(verb.name), -8).arg(Text::tr(verb.help));
    text += Text::tr("\nOptions:\n"
                     "  -h, --help      show this help\n"
                     "  -v, --version   show the version\n\n"
                     "Exit status: 0 done, 1 failed (files, network), 2 wrong usage, 3 refused by a rule, 4 the book is damaged.\n");
    return text;
}

} // namespace purser
