// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/verbs.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::VerbVerify)
};
} // namespace

ExitStatus verbVerify(const QStringList &arguments, SourceFactory &sources)
{
    Invocation call(QStringLiteral("verify"), QStringLiteral("BOOK [--head COUNT:HASH]"),
                    Text::tr("Proves a book: the chain, every table against the chain, the ledger, balances and imported bill lines. Prints the head; with "
                             "--head it also proves that an earlier head is still part of the chain."));
    call.parser().addOption({QStringLiteral("head"), Text::tr("A head that an earlier verify printed."), QStringLiteral("count:hash")});
    call.takesFormat();
    if (const auto over = call.parse(arguments, 2, 2))
        return *over;
    auto source = sources.open(call.argument(1));
    if (!source)
        return fail(source.error(), call.format());
    const auto answer = wait(ask(**source, VerifyQuery{call.value(QStringLiteral("head"))}));
    if (!answer)
        return fail(answer.error(), call.format());
    if (call.format() == Format::Table) {
        for (const VerifyCheck &check : answer->checks) {
            printLine(QStringLiteral("%1  %2  %3").arg(check.ok ? QStringLiteral("ok    ") : QStringLiteral("FAILED"), check.name.leftJustified(10)).arg(check.count));
            for (const QString &problem : check.problems)
                printLine(QStringLiteral("        ") + problem);
        }
        printLine(QStringLiteral("head ") + answer->head);
    } else {
        printValue(toJson(*answer), call.format());
    }
    if (answer->ok)
        return ExitStatus::Done;
    printError(Text::tr("%1 is damaged; nothing was changed. Go back to a backup, or ask whoever wrote to it.").arg(call.argument(1)));
    return ExitStatus::Damaged;
}

ExitStatus verbBackup(const QStringList &arguments, SourceFactory &sources)
{
    Invocation call(QStringLiteral("backup"), QStringLiteral("BOOK TO"), Text::tr("Writes a consistent copy of a book, also while it is in use. Never overwrites a file."));
    if (const auto over = call.parse(arguments, 3, 3))
        return *over;
    auto source = sources.open(call.argument(1));
    if (!source)
        return fail(source.error(), Format::Table);
    if (auto done = wait((*source)->backup(call.argument(2))); !done)
        return fail(done.error(), Format::Table);
    return ExitStatus::Done;
}

} // namespace purser
