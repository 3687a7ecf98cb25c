// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_rows.h"
#include "cli/verbs.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::VerbReview)
};
} // namespace

ExitStatus verbReview(const QStringList &arguments, SourceFactory &sources)
{
    Invocation call(QStringLiteral("review"), QStringLiteral("BOOK"),
                    Text::tr("Filters, groups, sums and sorts the bill lines of a book. Sums are exact and per currency."));
    call.takesPerson();
    call.takesFormat();
    takesReviewOptions(call);
    if (const auto over = call.parse(arguments, 2, 2))
        return *over;
    auto source = call.open(sources, call.argument(1));
    if (!source)
        return fail(source.error(), call.format());
    const auto rows = ReviewRows::run(**source, call);
    if (!rows)
        return fail(rows.error(), call.format());
    if (call.format() == Format::Csv) { // as it comes: a list of any length needs no memory
        QByteArray buffer;
        const auto line = [&](const QStringList &cells) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                buffer += (i ? "," : "") + csvCell(cells[i]);
            buffer += "\r\n";
            if (buffer.size() > 1 << 16) {
                printOut(buffer);
                buffer.clear();
            }
        };
        line(rows->columns());
        if (auto done = rows->forEachRow(line); !done)
            return fail(done.error(), call.format());
        printOut(buffer);
        return ExitStatus::Done;
    }
    const auto json = rows->toJson();
    if (!json)
        return fail(json.error(), call.format());
    printValue(*json, call.format());
    return ExitStatus::Done;
}

} // namespace purser
