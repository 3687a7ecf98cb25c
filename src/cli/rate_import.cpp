// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rate_import.h"

#include "cli/invocation.h"
#include "exchange/rate_file.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::RateImport)
};
} // namespace

ExitStatus importRates(DataSource &source, const QString &path, std::optional<Instant> at)
{
    const auto file = readRateFile(path);
    if (!file)
        return fail(file.error(), Format::Table);
    if (file->problemCount > 0) {
        for (const QString &problem : file->problems)
            printError(problem);
        if (const qint64 more = file->problemCount - file->problems.size(); more > 0)
            printError(Text::tr("%1: and %n more problem(s).", nullptr, int(std::min<qint64>(more, INT_MAX))).arg(file->name));
        printError(Text::tr("%1: no rate was recorded.").arg(file->name));
        return ExitStatus::Refused;
    }
    ExitStatus status = ExitStatus::Done;
    for (const RateLine &line : file->lines) {
        const Outcome outcome = wait(source.execute({makeOpId(), line.rate}, at));
        printOut(outcomeJson(outcome).toBytes() + '\n');
        if (outcome.isDone())
            continue;
        printError(QStringLiteral("%1:%2: %3").arg(file->name).arg(line.line).arg(outcome.refusal.message));
        status = statusOf(outcome.refusal);
        if (status != ExitStatus::Refused)
            break; // a damaged book or a disk that fails refuses the rest as well
    }
    return status;
}

} // namespace purser
