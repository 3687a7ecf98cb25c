// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// The verified identity of a cloud account: a name, and a registration code where there is one.
struct Identity
{
    QString name;
    std::optional<QString> code;
    static constexpr auto fields() { return std::make_tuple(field("name", &Identity::name), field("code", &Identity::code)); }
};

/// Brings a cloud account into the book, with the default billing account that pays for it from then on.
/// Rule: product page "Relationship between an Alibaba Cloud account and a billing account"; domain-rules §1, §8.3.
struct RegisterCloudAccount
{
    std::optional<NewUid> uid;
    std::optional<NewAccountId> account;
    QString logonName;
    AccountKind kind = AccountKind::Enterprise;
    QString ownerName;
    std::optional<Identity> identity;
    AccountType type = AccountType::Direct;
    std::optional<Currency> currency; ///< settlement currency; USD when not given

    static constexpr CommandInfo info{"RegisterCloudAccount", Access::AnyRoot, NoRole, nullptr};
    static constexpr auto fields()
    {
        using C = RegisterCloudAccount;
        return std::make_tuple(field("uid", &C::uid), field("account", &C::account), field("logonName", &C::logonName), field("kind", &C::kind),
                               field("ownerName", &C::ownerName), field("identity", &C::identity), field("type", &C::type),
                               field("currency", &C::currency));
    }
};

/// The UID that the first cloud account of a book gets when the command does not name one.
QString firstFreshUid();

std::optional<Refusal> check(const RegisterCloudAccount &command);
/// Refuses with Duplicate (uid, account, logonName). Result: uid, account.
Result<Effects> decide(const RegisterCloudAccount &command, const BookView &book, const Context &context);
QString sentence(const RegisterCloudAccount &command, const BookView &before);

} // namespace purser
