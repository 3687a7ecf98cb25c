// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_rows.h"
#include "cli/sections.h"
#include "cli/verbs.h"

#include <QFileInfo>
#include <QSaveFile>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::VerbExport)
};

Result<void> writeReview(DataSource &source, const Invocation &call, bool json, QIODevice &file)
{
    const auto rows = ReviewRows::run(source, call);
    if (!rows)
        return tl::unexpected(rows.error());
    if (json) {
        const auto value = rows->toJson();
        if (!value)
            return tl::unexpected(value.error());
        file.write(value->toPrettyBytes() + '\n');
        return {};
    }
    QByteArray buffer;
    const auto line = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            buffer += (i ? "," : "") + csvCell(cells[i]);
        buffer += "\r\n";
        if (buffer.size() > 1 << 18) {
            file.write(buffer);
            buffer.clear();
        }
    };
    line(rows->columns());
    if (auto done = rows->forEachRow(line); !done)
        return done;
    file.write(buffer);
    return {};
}
} // namespace

ExitStatus verbExport(const QStringList &arguments, SourceFactory &sources)
{
    Invocation call(QStringLiteral("export"), QStringLiteral("BOOK SECTION|review --to FILE.{csv,json}"),
                    Text::tr("Writes a section, or bill lines, to a file. An existing file is replaced only when all is written."));
    call.takesPerson();
    call.takesTime();
    call.takesAccount();
    takesReviewOptions(call);
    call.parser().addOption({QStringLiteral("to"), Text::tr("The file to write; its suffix says how."), QStringLiteral("file")});
    call.parser().addOption({QStringLiteral("ledger"), Text::tr("For history: %1.").arg(allWords<HistoryLedger>().join(QStringLiteral(", "))), QStringLiteral("ledger")});
    if (const auto over = call.parse(arguments, 3, 3))
        return *over;
    const QString section = call.argument(2), path = call.value(QStringLiteral("to"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (path.isEmpty())
        return call.wrongUsage(Text::tr("--to FILE is missing."));
    if (suffix != u"csv" && suffix != u"json")
        return call.wrongUsage(Text::tr("the file's suffix must be .csv or .json, not \".%1\".").arg(suffix));
    if (section != u"review" && !sectionNames().contains(section))
        return call.wrongUsage(Text::tr("there is no section \"%1\"; there are review, %2.").arg(section, sectionNames().join(QStringLiteral(", "))));
    SectionFilter filter;
    filter.scope = call.scope();
    filter.text = call.value(QStringLiteral("filter"));
    if (section != u"review") {
        if (call.isSet(QStringLiteral("month"))) {
            filter.month = Month::parse(call.value(QStringLiteral("month")));
            if (!filter.month)
                return call.wrongUsage(Text::tr("--month takes a month such as 2026-09, not \"%1\".").arg(call.value(QStringLiteral("month"))));
        }
        if (call.isSet(QStringLiteral("ledger"))) {
            const auto ledger = fromText<HistoryLedger>(call.value(QStringLiteral("ledger")));
            if (!ledger)
                return call.wrongUsage(Text::tr("--ledger is one of %1.").arg(allWords<HistoryLedger>().join(QStringLiteral(", "))));
            filter.ledger = *ledger;
        }
    }
    auto source = call.open(sources, call.argument(1));
    if (!source)
        return fail(source.error(), Format::Table);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail({RefusalCode::Failed, {}, Text::tr("%1 cannot be written: %2.").arg(path, file.errorString())}, Format::Table);
    if (section == u"review") {
        if (auto done = writeReview(**source, call, suffix == u"json", file); !done)
            return fail(done.error(), Format::Table);
    } else {
        const auto value = showSection(**source, section, filter);
        if (!value)
            return fail(value.error(), Format::Table);
        file.write(suffix == u"csv" ? csvOf(*value, sectionColumns(section)) : value->toPrettyBytes() + '\n');
    }
    if (!file.commit())
        return fail({RefusalCode::Failed, {}, Text::tr("%1 cannot be written: %2.").arg(path, file.errorString())}, Format::Table);
    return ExitStatus::Done;
}

} // namespace purser
