// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/register_cloud_account.h"

#include "domain/identity.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::RegisterCloudAccount)
};

/// The first id of \a prefix and a running number that is not taken: readable, and the same on every replay.
template<typename Taken>
QString freshId(const QString &prefix, const Taken &taken)
{
    for (qint64 number = 1;; ++number) {
        const QString id = prefix + QStringLiteral("%1").arg(number, 16 - prefix.size(), 10, QLatin1Char('0'));
        if (!taken(id))
            return id;
    }
}
} // namespace

QString firstFreshUid()
{
    return freshId(QStringLiteral("1"), [](const QString &) { return false; });
}

std::optional<Refusal> check(const RegisterCloudAccount &command)
{
    if (const auto name = oneLine(command.logonName, QStringLiteral("logonName"), 128); !name)
        return name.error();
    if (const auto name = oneLine(command.ownerName, QStringLiteral("ownerName"), 128); !name)
        return name.error();
    if (command.identity) {
        if (const auto name = oneLine(command.identity->name, QStringLiteral("identity.name"), 128); !name)
            return name.error();
        if (command.identity->code && !command.identity->code->trimmed().isEmpty()) {
            if (const auto code = checkIdentityCode(*command.identity->code); !code)
                return code.error();
        }
    }
    if (command.currency && !Currency::forSettlement().contains(*command.currency)) {
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("currency"),
                       Text::tr("Accounts cannot settle in %1.").arg(command.currency->code())};
    }
    return std::nullopt;
}

Result<Effects> decide(const RegisterCloudAccount &command, const BookView &book, const Context &context)
{
    const QString uid = command.uid ? command.uid->text() : freshId(QStringLiteral("1"), [&](const QString &id) { return book.cloudAccount(Uid(id)).has_value(); });
    const QString accountId = command.account ? command.account->text()
                                              : freshId(QStringLiteral("2"), [&](const QString &id) { return book.account(AccountId(id)).has_value(); });
    if (book.cloudAccount(Uid(uid)))
        return refuse(RefusalCode::Duplicate, Text::tr("There is a cloud account %1 already.").arg(uid), QStringLiteral("uid"));
    if (book.account(AccountId(accountId)))
        return refuse(RefusalCode::Duplicate, Text::tr("There is a billing account %1 already.").arg(accountId), QStringLiteral("account"));
    const QString logonName = command.logonName.trimmed();
    if (!book.selectRows(tableOf<CloudAccount>(), {{QStringLiteral("logon_name"), logonName}}).isEmpty()) {
        return refuse(RefusalCode::Duplicate, Text::tr("There is a cloud account with the logon name %1 already.").arg(logonName),
                      QStringLiteral("logonName"));
    }

    CloudAccount cloud;
    cloud.uid = Uid(uid);
    cloud.logonName = logonName;
    cloud.kind = command.kind;
    cloud.ownerName = command.ownerName.trimmed();
    cloud.registeredAt = context.at;
    cloud.defaultAccount = AccountId(accountId);
    if (command.identity) {
        cloud.identityName = command.identity->name.simplified();
        if (command.identity->code && !command.identity->code->trimmed().isEmpty())
            cloud.identityCode = checkIdentityCode(*command.identity->code).value();
    }

    BillingAccount account;
    account.account = AccountId(accountId);
    account.name = logonName;
    account.type = command.type;
    account.owner = Uid(uid);
    account.currency = command.currency.value_or(Currency::usd());
    account.createdAt = context.at;

    PayRelation relation;
    relation.cloudAccount = Uid(uid);
    relation.since = context.at;
    relation.account = AccountId(accountId);

    Effects effects(book);
    effects.put(cloud);
    effects.put(account);
    effects.put(relation);
    effects.result("uid", uid);
    effects.result("account", accountId);
    return effects;
}

QString sentence(const RegisterCloudAccount &command, const BookView &)
{
    return Text::tr("Register the cloud account %1 of %2").arg(command.logonName.trimmed(), command.ownerName.trimmed());
}

} // namespace purser
