// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

// The people of a cloud account: its RAM users, their policies and passwords. All four are for the root of that account.

namespace purser {

/// Makes the RAM user NAME@UID. Rule: product page "How to use"; domain-rules §14.
struct CreateRamUser
{
    PersonId user;
    static constexpr CommandInfo info{"CreateRamUser", Access::RootOfUid, NoRole, nullptr};
    static constexpr auto fields() { return std::make_tuple(field("user", &CreateRamUser::user)); }
};
std::optional<Refusal> check(const CreateRamUser &command);
/// Refuses with Duplicate.
Result<Effects> decide(const CreateRamUser &command, const BookView &book, const Context &context);
QString sentence(const CreateRamUser &command, const BookView &before);

/// Gives a RAM user a system policy by name, or a policy document of their own (an object, or its text).
struct AttachPolicy
{
    PersonId user;
    JsonValue policy;
    static constexpr CommandInfo info{"AttachPolicy", Access::RootOfUid, NoRole, nullptr};
    static constexpr auto fields() { return std::make_tuple(field("user", &AttachPolicy::user), field("policy", &AttachPolicy::policy)); }
};
std::optional<Refusal> check(const AttachPolicy &command);
/// NotFound for the name of a policy that Purser does not know.
std::optional<Refusal> missing(const AttachPolicy &command, const BookView &book);
/// Result: policy, the name by which it can be detached.
Result<Effects> decide(const AttachPolicy &command, const BookView &book, const Context &context);
QString sentence(const AttachPolicy &command, const BookView &before);

/// Takes a policy from a RAM user; refuses with NotFound (policy) when they do not have it.
struct DetachPolicy
{
    PersonId user;
    JsonValue policy;
    static constexpr CommandInfo info{"DetachPolicy", Access::RootOfUid, NoRole, nullptr};
    static constexpr auto fields() { return std::make_tuple(field("user", &DetachPolicy::user), field("policy", &DetachPolicy::policy)); }
};
std::optional<Refusal> check(const DetachPolicy &command);
Result<Effects> decide(const DetachPolicy &command, const BookView &book, const Context &context);
QString sentence(const DetachPolicy &command, const BookView &before);

/// Sets, changes or (both empty) removes a person's password. It carries a salted hash, never the password; neither
/// counts for the operation digest.
struct SetPassword
{
    PersonId user;
    QString salt; ///< base64
    QString hash; ///< base64
    static constexpr CommandInfo info{"SetPassword", Access::RootOfUid, NoRole, nullptr};
    static constexpr auto fields()
    {
        return std::make_tuple(field("user", &SetPassword::user), field("salt", &SetPassword::salt), field("hash", &SetPassword::hash));
    }
};
std::optional<Refusal> check(const SetPassword &command);
Result<Effects> decide(const SetPassword &command, const BookView &book, const Context &context);
QString sentence(const SetPassword &command, const BookView &before);

} // namespace purser
