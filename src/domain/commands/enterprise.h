// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

// The Enterprise Account Center: a management account and its members. The management account is the super administrator of every billing account
// of a linked member (product page "Account Administrator").

namespace purser {

/// Turns the Enterprise Account Center on; the cloud account becomes its management account.
struct EnableEnterpriseCenter
{
    Uid uid;
    static constexpr CommandInfo info{"EnableEnterpriseCenter", Access::RootOfUid, NoRole, nullptr};
    static constexpr auto fields() { return std::make_tuple(field("uid", &EnableEnterpriseCenter::uid)); }
};
std::optional<Refusal> check(const EnableEnterpriseCenter &command);
/// Refuses with NotAvailableHere (an individual), WrongState (a member of another center, no verified identity).
Result<Effects> decide(const EnableEnterpriseCenter &command, const BookView &book, const Context &context);
QString sentence(const EnableEnterpriseCenter &command, const BookView &before);

/// Links a member of the same verified identity in management mode, active at once (decisions 31).
struct InviteAccount
{
    Uid uid; ///< the member's
    LinkMode mode = LinkMode::Management;
    static constexpr CommandInfo info{"InviteAccount", Access::ManagementAccount, NoRole, "bssapi:ModifyAccountRelation"};
    static constexpr auto fields() { return std::make_tuple(field("uid", &InviteAccount::uid), field("mode", &InviteAccount::mode)); }
};
std::optional<Refusal> check(const InviteAccount &command);
/// Refuses with NotAvailableHere (trusteeship, not offered yet), WrongState (other identity, linked elsewhere).
Result<Effects> decide(const InviteAccount &command, const BookView &book, const Context &context);
QString sentence(const InviteAccount &command, const BookView &before);

} // namespace purser
