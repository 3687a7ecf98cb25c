// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/verbs.h"
#include "exchange/sample_book.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::VerbNew)
};
} // namespace

ExitStatus verbNew(const QStringList &arguments, SourceFactory &sources)
{
    Invocation call(QStringLiteral("new"), QStringLiteral("BOOK [--sample group]"),
                    Text::tr("Makes a new, empty book. With --sample group, one with an enterprise of four cloud accounts and 18 months of bill lines."));
    call.parser().addOption({QStringLiteral("sample"), Text::tr("Fill it with the sample of this name (group)."), QStringLiteral("name")});
    if (const auto over = call.parse(arguments, 2, 2))
        return *over;
    const QString path = call.argument(1);
    const bool sample = call.isSet(QStringLiteral("sample"));
    if (sample && call.value(QStringLiteral("sample")) != u"group")
        return call.wrongUsage(Text::tr("there is one sample, \"group\"."));
    if (sample) {
        if (auto made = makeSampleBook(sources, path); !made)
            return fail(made.error(), call.format());
        return ExitStatus::Done;
    }
    if (auto source = sources.create(path); !source)
        return fail(source.error(), call.format());
    return ExitStatus::Done;
}

} // namespace purser
