// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/sections.h"
#include "cli/verbs.h"

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::VerbShow)
};

/// --month, where it is given; says when it is no month.
std::optional<ExitStatus> readMonth(const Invocation &call, std::optional<Month> &month)
{
    if (!call.isSet(QStringLiteral("month")))
        return std::nullopt;
    month = Month::parse(call.value(QStringLiteral("month")));
    if (month)
        return std::nullopt;
    return call.wrongUsage(Text::tr("--month takes a month such as 2026-09, not \"%1\".").arg(call.value(QStringLiteral("month"))));
}

void printTerms(const QList<ExplainNode> &terms, int depth, int amountWidth)
{
    for (const ExplainNode &term : terms) {
        QString line = QString(depth * 2, u' ') + term.sign + u' ' + term.amount.text().rightJustified(amountWidth) + QStringLiteral("  ") + term.label;
        if (!term.note.isEmpty())
            line += QStringLiteral(" (") + term.note + u')';
        printLine(line);
        printTerms(term.terms, depth + 1, amountWidth);
    }
}

} // namespace

ExitStatus verbShow(const QStringList &arguments, SourceFactory &sources)
{
    Invocation call(QStringLiteral("show"), QStringLiteral("BOOK SECTION"),
                    Text::tr("Shows a section: %1.").arg(sectionNames().join(QStringLiteral(", "))));
    call.takesPerson();
    call.takesTime();
    call.takesAccount();
    call.takesFormat();
    call.parser().addOption({QStringLiteral("month"), Text::tr("Only this month, YYYY-MM."), QStringLiteral("month")});
    call.parser().addOption({QStringLiteral("ledger"), Text::tr("For history: %1.").arg(allWords<HistoryLedger>().join(QStringLiteral(", "))), QStringLiteral("ledger")});
    call.parser().addOption({QStringLiteral("filter"), Text::tr("Only rows that contain this text."), QStringLiteral("text")});
    if (const auto over = call.parse(arguments, 3, 3))
        return *over;
    const QString section = call.argument(2);
    if (!sectionNames().contains(section))
        return call.wrongUsage(Text::tr("there is no section \"%1\"; there are %2.").arg(section, sectionNames().join(QStringLiteral(", "))));
    SectionFilter filter;
    filter.scope = call.scope();
    if (const auto wrong = readMonth(call, filter.month))
        return *wrong;
    filter.text = call.value(QStringLiteral("filter"));
    if (call.isSet(QStringLiteral("ledger"))) {
        const auto ledger = fromText<HistoryLedger>(call.value(QStringLiteral("ledger")));
        if (!ledger)
            return call.wrongUsage(Text::tr("--ledger is one of %1.").arg(allWords<HistoryLedger>().join(QStringLiteral(", "))));
        filter.ledger = *ledger;
    }
    auto source = call.open(sources, call.argument(1));
    if (!source)
        return fail(source.error(), call.format());
    const auto value = showSection(**source, section, filter);
    if (!value)
        return fail(value.error(), call.format());
    printValue(*value, call.format(), sectionColumns(section));
    return ExitStatus::Done;
}

ExitStatus verbExplain(const QStringList &arguments, SourceFactory &sources)
{
    Invocation call(QStringLiteral("explain"), QStringLiteral("BOOK FIGURE --account ID"),
                    Text::tr("Shows what a figure is made of, down to postings; the terms add up to it exactly. Figures: availableCredit, its terms "
                             "(cashBalance, creditLimit, creditRefund, draft, unsettledCurrentMonth, unsettledPreviousMonths; quota, "
                             "quotaConsumptionLedger, unbilled), withdrawable, transferable, bill:ID, cashChange (with --month: why the bills of a month and the "
                             "change of its cash differ), cashChange:ID (what one bill took from cash) and recentCharges (the 30 days that forecasts go by)."));
    call.takesPerson();
    call.takesTime();
    call.takesAccount();
    call.takesFormat();
    call.parser().addOption({QStringLiteral("month"), Text::tr("For cashChange: the month, YYYY-MM."), QStringLiteral("month")});
    if (const auto over = call.parse(arguments, 3, 3))
        return *over;
    std::optional<Month> month;
    if (const auto wrong = readMonth(call, month))
        return *wrong;
    if (!call.account())
        return call.wrongUsage(Text::tr("--account ID is missing."));
    auto source = call.open(sources, call.argument(1));
    if (!source)
        return fail(source.error(), call.format());
    ExplainQuery query;
    query.scope = call.scope();
    query.figure = call.argument(2);
    query.month = month;
    const auto answer = wait(ask(**source, query));
    if (!answer)
        return fail(answer.error(), call.format());
    if (call.format() != Format::Table) {
        printValue(explainJson(*answer), call.format());
        return ExitStatus::Done;
    }
    printLine(QStringLiteral("%1 %2 %3").arg(answer->figure, answer->amount.text(), answer->currency.code()));
    printLine(answer->formula);
    printTerms(answer->terms, 0, int(qMax<qsizetype>(12, answer->amount.text().size())));
    return ExitStatus::Done;
}

} // namespace purser
