// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// Makes an import's lines charges: one for each cloud account, product, day and side, exact and all at once; once. What nets to zero makes
/// none, and what is below zero is an adjustment. Lines of a month as a whole count on its last day that is not in the future.
/// Rule: commands.md "PostLines"; decisions 6 to 9.
struct PostLines
{
    ImportId import;

    static constexpr CommandInfo info = byRole("PostLines", Super, "bss:ModifyBillingAccount");
    static constexpr auto fields() { return std::make_tuple(field("import", &PostLines::import)); }
};
std::optional<Refusal> check(const PostLines &command);
/// Besides the import, every cloud account that its lines name and this book does not have, in one sentence.
std::optional<Refusal> missing(const PostLines &command, const BookView &book);
/// Every billing account that pays for a line; the person's own where there is nothing to post (decisions 24).
QList<AccountId> accountsOf(const PostLines &command, const BookView &book, const Context &context);
/// Refuses with InvalidValue (used in the future or before the cloud account was registered), WrongState (posted already, a deregistered account, another
/// currency than its account's). Result: import, charges.
Result<Effects> decide(const PostLines &command, const BookView &book, const Context &context);
QString sentence(const PostLines &command, const BookView &before);

} // namespace purser
