// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/issue_bill.h"

#include "domain/clearing.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::IssueBill)
};
} // namespace

std::optional<Refusal> check(const IssueBill &)
{
    return std::nullopt;
}

Result<Effects> decide(const IssueBill &command, const BookView &book, const Context &context)
{
    const BillingAccount account = book.account(command.account).value();
    if (account.status == AccountStatus::Deregistered)
        return Say::deregistered(account);
    if (command.month >= context.at.month()) {
        return refuse(RefusalCode::WrongState, Text::tr("%1 is not over yet; its bill can be issued from the next month on.").arg(command.month.text()),
                      QStringLiteral("month"));
    }
    const Month closed = closedThrough(book, account.account);
    if (closed.isValid() && command.month <= closed) {
        return refuse(RefusalCode::WrongState,
                      Text::tr("%1 is closed for billing account %2: its bills were issued. Later charges of it are in %3.")
                          .arg(command.month.text(), account.account.text(), closed.plus(1).text()),
                      QStringLiteral("month"));
    }
    Effects effects(book);
    const QList<BillId> issued = Clearing(book, context, effects).issue(account.account, command.month);
    effects.result("bills", toJson(issued));
    return effects;
}

QString sentence(const IssueBill &command, const BookView &before)
{
    const auto account = before.account(command.account);
    return Text::tr("Issue the bills of %1 up to %2").arg(account ? account->name : command.account.text(), command.month.text());
}

} // namespace purser
