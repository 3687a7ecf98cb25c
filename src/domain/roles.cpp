// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roles.h"

#include "domain/ram_policy.h"

namespace purser {

std::optional<Uid> managementOf(const BookView &view, const Uid &uid)
{
    if (view.find<EnterpriseCenter>({uid.text()}))
        return uid;
    const auto link = view.find<AccountLink>({uid.text()});
    if (link && link->state == LinkState::Active)
        return link->management;
    return std::nullopt;
}

Roles rolesOn(const BookView &view, const Uid &uid, const BillingAccount &account, Instant at)
{
    Roles roles;
    if (account.owner == uid)
        roles |= Owner;
    if (managementOf(view, account.owner).value_or(account.owner) == uid)
        roles |= Super;
    if (view.payerOf(uid, at) == account.account)
        roles |= Payer;
    return roles;
}

bool policiesAllow(const BookView &view, const PersonId &person, const QString &action)
{
    if (person.isRoot() || person.isSystem())
        return true;
    bool allowed = false;
    for (const AttachedPolicy &attached : view.select<AttachedPolicy>({{QStringLiteral("user"), person.text()}})) {
        const auto policy = attached.document.isEmpty() ? systemPolicy(attached.policy) : RamPolicy::parse(attached.document);
        if (!policy)
            continue;
        switch (policy->evaluate(action)) {
        case RamPolicy::Verdict::Deny: return false;
        case RamPolicy::Verdict::Allow: allowed = true; break;
        case RamPolicy::Verdict::Silent: break;
        }
    }
    return allowed;
}

bool personExists(const BookView &view, const PersonId &person)
{
    if (person.isRoot())
        return view.cloudAccount(person.uid()).has_value();
    return view.find<RamUser>({person.text()}).has_value();
}

bool mayLook(const BookView &view, const PersonId &person)
{
    return personExists(view, person) && policiesAllow(view, person, lookAction());
}

QList<BillingAccount> visibleAccounts(const BookView &view, const PersonId &person, Instant at)
{
    QList<BillingAccount> visible;
    if (!mayLook(view, person))
        return visible;
    for (const BillingAccount &account : view.select<BillingAccount>()) {
        if (rolesOn(view, person.uid(), account, at))
            visible << account;
    }
    std::stable_sort(visible.begin(), visible.end(), [](const auto &a, const auto &b) { return a.createdAt < b.createdAt; });
    return visible;
}

} // namespace purser
