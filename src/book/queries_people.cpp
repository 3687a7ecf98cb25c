// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/queries.h"

#include "domain/command.h"
#include "domain/json_text.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Queries)
};

QList<PersonId> everybody(const BookView &view, const QList<Uid> &uids)
{
    QList<PersonId> people;
    for (const Uid &uid : uids) {
        people << PersonId::root(uid);
        for (const RamUser &user : view.select<RamUser>()) {
            if (user.user.uid() == uid)
                people << user.user;
        }
    }
    return people;
}

/// Cloud accounts whose people \a asking may see: their own, and the owners of accounts they may look at.
QList<Uid> visibleOwners(const Asking &asking)
{
    QList<Uid> uids;
    for (const BillingAccount &account : asking.accounts) {
        if (!uids.contains(account.owner))
            uids << account.owner;
    }
    return uids;
}

QString reason(const CommandInfo &info, const BookView &view, const PersonId &person, const BillingAccount *account, Instant now)
{
    QStringList parts;
    if (info.access == Access::ByRole && account) {
        const Roles roles = rolesOn(view, person.uid(), *account, now) & Roles(info.roles);
        if (roles & Super)
            parts << Text::tr("super administrator");
        else if (roles & Owner)
            parts << Text::tr("owner");
        else if (roles & Regular)
            parts << Text::tr("regular administrator");
    }
    if (person.isRoot())
        parts << Text::tr("a root account is not limited by policies");
    else if (info.action)
        parts << Text::tr("a policy allows %1").arg(QString::fromLatin1(info.action));
    return parts.join(QStringLiteral("; "));
}
} // namespace

Result<QList<PersonRow>> answer(const PeopleQuery &query, const Asking &asking)
{
    QList<Uid> uids = visibleOwners(asking);
    if (query.forSignIn) {
        uids.clear();
        auto accounts = asking.view.select<CloudAccount>();
        std::stable_sort(accounts.begin(), accounts.end(), [](const auto &a, const auto &b) { return a.registeredAt < b.registeredAt; });
        for (const CloudAccount &account : accounts)
            uids << account.uid;
    }
    QList<PersonRow> rows;
    for (const PersonId &person : everybody(asking.view, uids)) {
        const auto cloud = asking.view.cloudAccount(person.uid());
        PersonRow row;
        row.person = person;
        row.kind = person.isRoot() ? QStringLiteral("root") : QStringLiteral("ramUser");
        row.logonName = cloud ? cloud->logonName : QString();
        row.password = asking.view.find<PersonPassword>({person.text()}).has_value();
        if (person.isRoot())
            row.since = cloud ? cloud->registeredAt : Instant();
        else
            row.since = asking.view.find<RamUser>({person.text()})->createdAt;
        if (!query.forSignIn) {
            for (const AttachedPolicy &policy : asking.view.select<AttachedPolicy>({{QStringLiteral("user"), person.text()}}))
                row.policies << policy.policy;
        }
        rows << row;
    }
    return rows;
}

Result<QList<PermissionRow>> answer(const PermissionsQuery &query, const Asking &asking)
{
    QList<PermissionRow> rows;
    const QList<PersonId> people = query.onlyMine ? QList<PersonId>{asking.person} : everybody(asking.view, visibleOwners(asking));
    const auto add = [&](const PersonId &person, const CommandInfo &info, const BillingAccount *account) {
        const Result<void> allowed = authoriseOn(info, asking.view, person, account ? account->account : AccountId(), asking.now);
        PermissionRow row;
        row.person = person;
        row.account = account ? account->account.text() : QString();
        row.command = QString::fromLatin1(info.name);
        row.allowed = allowed.has_value();
        row.why = allowed ? reason(info, asking.view, person, account, asking.now) : allowed.error().message;
        rows << row;
    };
    for (const PersonId &person : people) {
        for (const CommandInfo &info : allCommands()) {
            if (info.access != Access::ByRole) {
                add(person, info, nullptr);
                continue;
            }
            for (const BillingAccount &account : asking.accounts)
                add(person, info, &account);
        }
    }
    return rows;
}

Result<QList<ActivityRow>> answer(const ActivityQuery &, const Asking &asking)
{
    // Whoever sees every account sees everything; others what their own people did, and what names an account they may see.
    const bool everything = asking.accounts.size() == asking.view.select<BillingAccount>().size();
    QList<ActivityRow> rows;
    auto done = asking.database.visit(
        QStringLiteral("SELECT sequence, time, person, name, summary, hash, op, command, result, "
                       "CASE person WHEN 'system' THEN changes ELSE '' END FROM chain ORDER BY sequence"), {}, [&](const QVariantList &row) {
            const QString person = row[2].toString();
            bool visible = everything || person.endsWith(u'@' + asking.person.uid().text());
            for (auto account = asking.accounts.cbegin(); !visible && account != asking.accounts.cend(); ++account) {
                const QString id = u'"' + account->account.text() + u'"', owner = u'"' + account->owner.text() + u'"';
                const QString content = row[7].toString() + row[8].toString() + row[9].toString(); // a tick names no account but changes some
                visible = content.contains(id) || content.contains(owner);
            }
            if (visible) {
                rows << ActivityRow{row[0].toLongLong(), Instant(row[1].toLongLong()), PersonId::parse(person), row[3].toString(),
                                    row[4].toString(), row[5].toString(), OpId(row[6].toString())};
            }
            return true;
        });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

Result<QList<ImportRow>> answer(const ImportsQuery &, const Asking &asking)
{
    QList<Import> imports = asking.view.select<Import>();
    std::stable_sort(imports.begin(), imports.end(), [](const Import &a, const Import &b) { return a.at < b.at; });
    QList<ImportRow> rows;
    for (const Import &import : imports) {
        const auto posted = asking.view.find<PostedImport>({import.import.text()});
        const bool known = posted && posted->at <= asking.now;
        rows << ImportRow{import.import, import.file, import.hash, import.dialect, import.lines, import.skipped,
                          import.months.split(u',', Qt::SkipEmptyParts), parseJson(import.totals.toUtf8()).value_or(JsonValue()), import.at, import.person,
                          known ? std::optional(posted->at) : std::nullopt, known ? posted->charges : 0};
    }
    return rows;
}

} // namespace purser
