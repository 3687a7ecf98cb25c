// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "cli/verbs.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::VerbPlan)
};

/// The dry run for people: a bill, its funds in order, and what the account has after it.
void printPlan(const PlanAnswer &plan)
{
    for (const PlannedBill &bill : plan.rows) {
        printLine(Text::tr("%1  outstanding %2  left %3").arg(bill.bill.text(), bill.outstanding.text(), bill.left.text()));
        for (const FundPart &part : bill.parts)
            printLine(QStringLiteral("  %1  %2%3").arg(part.amount.text().rightJustified(14), toText(part.fund), part.id ? u' ' + *part.id : QString()));
    }
    //: available credit before and after settling, with the currency
    printLine(Text::tr("Available credit %1 -> %2 %3").arg(plan.availableCredit.text(), plan.availableCreditAfter.text(), plan.availableCredit.currency.code()));
}
} // namespace

ExitStatus verbPlan(const QStringList &arguments, SourceFactory &sources)
{
    Invocation call(QStringLiteral("plan"), QStringLiteral("BOOK settle --account ID"),
                    Text::tr("Shows what settling would do without doing it: which funds would pay which bill, in order. SettleBills then does exactly that."));
    call.takesPerson();
    call.takesTime();
    call.takesAccount();
    call.takesFormat();
    call.parser().addOption({QStringLiteral("bill"), Text::tr("Only this bill; may be given again. Without it, every unpaid bill."), QStringLiteral("id")});
    call.parser().addOption({QStringLiteral("method"), Text::tr("A payment method that pays what the funds leave."), QStringLiteral("id")});
    if (const auto over = call.parse(arguments, 3, 3))
        return *over;
    if (call.argument(2) != u"settle")
        return call.wrongUsage(Text::tr("there is no plan \"%1\"; there is settle.").arg(call.argument(2)));
    if (!call.account())
        return call.wrongUsage(Text::tr("--account ID is missing."));
    auto source = call.open(sources, call.argument(1));
    if (!source)
        return fail(source.error(), call.format());
    PlanQuery query;
    query.scope = call.scope();
    for (const QString &bill : call.parser().values(QStringLiteral("bill")))
        query.items << PlanQuery::Item{BillId(bill), {}};
    if (call.isSet(QStringLiteral("method")))
        query.method = call.value(QStringLiteral("method"));
    const auto plan = wait(ask(**source, query));
    if (!plan)
        return fail(plan.error(), call.format());
    if (call.format() == Format::Table)
        printPlan(*plan);
    else
        printValue(toJson(plan->rows), call.format());
    return ExitStatus::Done;
}

} // namespace purser
