// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/queries.h"

#include "book/verify.h"
#include "domain/roles.h"
#include "domain/settlement_currency.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Queries)
};

/// Questions that do not show anything of an account.
template<typename Q>
bool needsNoLook(const Q &query)
{
    if constexpr (std::is_same_v<Q, VerifyQuery>)
        return true;
    else if constexpr (std::is_same_v<Q, PeopleQuery>)
        return query.forSignIn;
    else if constexpr (std::is_same_v<Q, PermissionsQuery>)
        return query.onlyMine;
    else
        return false;
}

template<typename Q>
QueryScope scopeOf(const Q &query)
{
    if constexpr (requires { query.scope; })
        return query.scope;
    else
        return {};
}
} // namespace

Result<std::any> answerQuery(Database &database, const Query &query, const PersonId &person, Instant now)
{
    return std::visit(
        [&](const auto &asked) -> Result<std::any> {
            const QueryScope scope = scopeOf(asked);
            const Instant moment = scope.at.value_or(now);
            SqlView present(database);
            // Looking at the past sums postings up to that moment; looking at now or later reads the balances.
            SqlView view(database, moment < present.lastTime() ? std::optional(moment) : std::nullopt);
            if (present.failure())
                return tl::unexpected(*present.failure());
            const BookNow current(view, moment);
            Asking asking{current.view(), database, person, moment, {}};
            if (!needsNoLook(asked) && !present.isEmpty()) {
                if (!personExists(view, person))
                    return refuse(RefusalCode::NotFound, Text::tr("There is no %1 in this book.").arg(person.text()), QStringLiteral("person"));
                if (!mayLook(view, person)) {
                    return refuse(RefusalCode::NotPermitted,
                                  Text::tr("No policy of %1 allows %2, so nothing of this book may be looked at.").arg(person.text(), lookAction()));
                }
            }
            asking.accounts = visibleAccounts(current.view(), person, moment);
            if (scope.account) {
                const auto named = current.view().account(*scope.account);
                if (!named) {
                    return refuse(RefusalCode::NotFound, Text::tr("There is no billing account %1 in this book.").arg(scope.account->text()),
                                  QStringLiteral("account"));
                }
                const bool visible = std::any_of(asking.accounts.cbegin(), asking.accounts.cend(), [&](const auto &row) { return row.account == *scope.account; });
                if (!visible) {
                    return refuse(RefusalCode::NotPermitted, Text::tr("%1 has no role on billing account %2.").arg(person.text(), scope.account->text()),
                                  QStringLiteral("account"));
                }
                asking.accounts = {*named};
            }
            auto answered = answer(asked, asking);
            if (view.failure())
                return tl::unexpected(*view.failure());
            if (!answered)
                return tl::unexpected(answered.error());
            return std::any(*std::move(answered));
        },
        query);
}

Result<VerifyAnswer> answer(const VerifyQuery &query, const Asking &asking)
{
    return verifyBook(asking.database, query.head);
}

} // namespace purser
