// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/rate_import.h"
#include "cli/verbs.h"
#include "exchange/bill_import.h"
#include "exchange/rate_file.h"

#include <QElapsedTimer>

#include <csignal>
#include <unistd.h>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::VerbImport)
};

std::stop_source interrupted;

void onInterrupt(int)
{
    interrupted.request_stop();
}

JsonValue reportJson(const BillImport &done)
{
    const BillReport &report = done.report;
    JsonValue::Array totals, skipped;
    for (const BillTotal &total : report.totals) {
        totals.push_back(JsonValue::Object{{QStringLiteral("month"), total.month},
                                           {QStringLiteral("currency"), total.currency},
                                           {QStringLiteral("lines"), total.lines},
                                           {QStringLiteral("pretaxAmount"), total.pretaxAmount.toText(Currency(total.currency).minorDigits())}});
    }
    for (const BadRow &row : report.badRows) {
        skipped.push_back(JsonValue::Object{{QStringLiteral("file"), row.file},
                                            {QStringLiteral("line"), row.line},
                                            {QStringLiteral("column"), row.column},
                                            {QStringLiteral("value"), row.value},
                                            {QStringLiteral("message"), row.sentence}});
    }
    return JsonValue::Object{{QStringLiteral("import"), done.outcome.result.text(u"import")},
                             {QStringLiteral("file"), report.file},
                             {QStringLiteral("hash"), QString::fromLatin1(report.sha256.toHex())},
                             {QStringLiteral("dialect"), report.dialect},
                             {QStringLiteral("encoding"), report.encoding},
                             {QStringLiteral("lines"), report.lines},
                             {QStringLiteral("skipped"), report.badRowCount},
                             {QStringLiteral("totals"), std::move(totals)},
                             {QStringLiteral("skippedRows"), std::move(skipped)}};
}

/// A line of progress on a terminal, overwritten as it goes; nothing where standard error is a file.
BillProgressCallback progressOnTerminal(const QString &file)
{
    if (!isatty(STDERR_FILENO))
        return {};
    auto shown = std::make_shared<QElapsedTimer>();
    shown->start();
    return [file, shown](const BillProgress &progress) {
        if (shown->elapsed() < 100)
            return;
        shown->restart();
        const int percent = progress.bytesTotal > 0 ? int(100 * progress.bytesDone / progress.bytesTotal) : 0;
        const QByteArray line = Text::tr("%1: %2 %, %3 lines, %4 lines a second").arg(file).arg(percent).arg(progress.lines).arg(progress.linesPerSecond).toUtf8();
        std::fprintf(stderr, "\r\033[K%s", line.constData());
        if (progress.bytesDone == progress.bytesTotal)
            std::fprintf(stderr, "\r\033[K");
        std::fflush(stderr);
    };
}

/// Makes the lines charges; a refusal leaves them imported, for review.
Result<qint64> postLines(DataSource &source, const ImportId &import, std::optional<Instant> at)
{
    const Outcome outcome = wait(source.execute({makeOpId(), PostLines{import}}, at));
    if (!outcome.isDone())
        return tl::unexpected(outcome.refusal);
    return outcome.result.member(u"charges")->asNumber()->token.toLongLong();
}

void printReport(const BillImport &done)
{
    const BillReport &report = done.report;
    printLine(Text::tr("%1: imported %2 lines (%3, %4) as %5").arg(report.file).arg(report.lines).arg(report.dialect, report.encoding, done.outcome.result.text(u"import")));
    for (const BillTotal &total : report.totals)
        printLine(QStringLiteral("  %1  %2 %3  %4").arg(total.month, total.pretaxAmount.toText(Currency(total.currency).minorDigits()), total.currency).arg(total.lines));
    if (report.badRowCount > 0) {
        printLine(Text::tr("%1 rows were skipped:").arg(report.badRowCount));
        for (const BadRow &row : report.badRows)
            printLine(QStringLiteral("  ") + row.sentence);
    }
}

} // namespace

ExitStatus verbImport(const QStringList &arguments, SourceFactory &sources)
{
    QStringList dialects{QStringLiteral("auto")};
    Invocation call(QStringLiteral("import"), QStringLiteral("BOOK FILE…"),
                    Text::tr("Imports bill files (CSV, or a zip of them) for review. A file with a bad row is not imported at all, unless --skip-bad-rows; "
                             "the same file is recognised and not imported twice. A CSV or TSV file with the columns month, from, to, rate and source is recorded as exchange "
                             "rates, with one outcome a line; a line that cannot be read keeps all of them out."));
    call.takesPerson();
    call.takesTime();
    call.takesFormat();
    call.parser().addOption({QStringLiteral("dialect"), Text::tr("auto, or a dialect by its id: legacy-en, legacy-zh-hans, legacy-zh-hant, v2, partner."),
                             QStringLiteral("dialect"), QStringLiteral("auto")});
    call.parser().addOption({QStringLiteral("skip-bad-rows"), Text::tr("Import the rest of a file with bad rows, and list those.")});
    call.parser().addOption({QStringLiteral("post"), Text::tr("Make the lines charges too: one for each cloud account, product, day and side.")});
    if (const auto over = call.parse(arguments, 3, -1))
        return *over;
    auto source = call.open(sources, call.argument(1));
    if (!source)
        return fail(source.error(), call.format());

    BillReadOptions options;
    options.dialect = call.value(QStringLiteral("dialect"));
    options.skipBadRows = call.isSet(QStringLiteral("skip-bad-rows"));
    std::signal(SIGINT, onInterrupt);
    JsonValue::Array reports;
    ExitStatus status = ExitStatus::Done;
    bool onlyRates = true;
    for (const QString &path : call.arguments().mid(2)) {
        if (isRateFile(path)) {
            status = importRates(**source, path, call.at());
            if (status != ExitStatus::Done)
                break;
            continue;
        }
        onlyRates = false;
        auto session = wait((*source)->beginImport(QString(), call.at()));
        if (!session)
            return fail(session.error(), call.format());
        const auto done = importBill(**session, path, options, progressOnTerminal(path), interrupted.get_token());
        if (!done) {
            status = fail(done.error(), call.format());
            break;
        }
        if (call.format() == Format::Table)
            printReport(*done);
        JsonValue report = reportJson(*done);
        if (call.isSet(QStringLiteral("post"))) {
            const auto charges = postLines(**source, ImportId(report.text(u"import")), call.at());
            if (charges) {
                report.asObject()->emplace_back(QStringLiteral("charges"), *charges);
                if (call.format() == Format::Table)
                    printLine(Text::tr("Posted as %n charge(s).", nullptr, int(std::min<qint64>(*charges, INT_MAX))));
            } else {
                status = fail(charges.error(), call.format());
            }
        }
        reports.push_back(std::move(report));
        if (status != ExitStatus::Done)
            break;
    }
    std::signal(SIGINT, SIG_DFL);
    if (call.format() != Format::Table && !onlyRates)
        printValue(std::move(reports), call.format());
    return status;
}

} // namespace purser
