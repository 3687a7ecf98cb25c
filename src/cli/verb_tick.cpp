// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/verbs.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::VerbTick)
};
} // namespace

ExitStatus verbTick(const QStringList &arguments, SourceFactory &sources, MessageCourier &courier)
{
    Invocation call(QStringLiteral("tick"), QStringLiteral("BOOK"),
                    Text::tr("Does what is due: records settlement currencies that have changed, issues last month's bills from the bill date on, writes off what "
                             "funds cover, continues unified settlements that wait for funds, sends the day's alerts and suspension warnings. Safe to run at any time "
                             "and twice; prints one outcome.\n\n"
                             "Then the messages that wait leave the book, also those that other commands made: by e-mail when it is set up in Preferences, and as "
                             "notifications where there is a desktop. A message that cannot leave waits for a later tick; standard error says why, and the exit "
                             "status stays 0. PURSER_SMTP_PASSWORD is the password of the mail server where the key chain gives none."));
    call.takesTime();
    if (const auto over = call.parse(arguments, 2, 2))
        return *over;
    auto source = sources.open(call.argument(1));
    if (!source)
        return fail(source.error(), Format::Table);
    const Outcome outcome = wait((*source)->tick(call.at()));
    printOut(outcomeJson(outcome).toBytes() + '\n');
    if (outcome.isDone()) {
        // What is due is done and recorded whatever becomes of the messages.
        const CourierReport report = courier.deliverAndWait(**source, call.at());
        for (const QString &problem : report.problems)
            printError(problem);
        return ExitStatus::Done;
    }
    printError(outcome.refusal.message);
    return statusOf(outcome.refusal);
}

} // namespace purser
