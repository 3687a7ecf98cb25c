// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/enterprise.h"

#include "domain/identity.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Enterprise)
};

QString nameOf(const BookView &book, const Uid &uid)
{
    const auto cloud = book.cloudAccount(uid);
    return cloud ? cloud->logonName : uid.text();
}
} // namespace

std::optional<Refusal> check(const EnableEnterpriseCenter &)
{
    return std::nullopt;
}

Result<Effects> decide(const EnableEnterpriseCenter &command, const BookView &book, const Context &context)
{
    const CloudAccount cloud = book.cloudAccount(command.uid).value();
    if (cloud.kind != AccountKind::Enterprise)
        return refuse(RefusalCode::NotAvailableHere, Text::tr("The Enterprise Account Center is for enterprise accounts; %1 is an individual's.").arg(cloud.logonName));
    const auto management = managementOf(book, command.uid);
    Effects effects(book);
    if (management == command.uid)
        return effects;
    if (management) {
        return refuse(RefusalCode::WrongState, Text::tr("%1 is a member of the enterprise of %2.").arg(cloud.logonName, nameOf(book, *management)));
    }
    if (entityIdOf(cloud).isEmpty())
        return refuse(RefusalCode::WrongState, Text::tr("%1 has no verified identity, which the Enterprise Account Center needs.").arg(cloud.logonName));
    effects.put(EnterpriseCenter{command.uid, context.at});
    return effects;
}

QString sentence(const EnableEnterpriseCenter &command, const BookView &before)
{
    return Text::tr("Turn on the Enterprise Account Center of %1").arg(nameOf(before, command.uid));
}

std::optional<Refusal> check(const InviteAccount &)
{
    return std::nullopt;
}

Result<Effects> decide(const InviteAccount &command, const BookView &book, const Context &context)
{
    if (command.mode == LinkMode::Trusteeship) {
        return refuse(RefusalCode::NotAvailableHere, Text::tr("This version of Purser links accounts in management mode only; trusteeship is not offered yet."),
                      QStringLiteral("mode"));
    }
    const CloudAccount member = book.cloudAccount(command.uid).value();
    const CloudAccount management = book.cloudAccount(context.person.uid()).value();
    if (member.uid == management.uid)
        return refuse(RefusalCode::WrongState, Text::tr("%1 is the management account itself.").arg(member.logonName), QStringLiteral("uid"));
    Effects effects(book);
    if (const auto now = managementOf(book, member.uid)) {
        if (*now == management.uid)
            return effects;
        return refuse(RefusalCode::WrongState, Text::tr("%1 belongs to the enterprise of %2 already.").arg(member.logonName, nameOf(book, *now)),
                      QStringLiteral("uid"));
    }
    if (entityIdOf(member).isEmpty() || entityIdOf(member) != entityIdOf(management)) {
        return refuse(RefusalCode::WrongState,
                      Text::tr("The verified identities differ: %1 is \"%2\", %3 is \"%4\".")
                          .arg(management.logonName, management.identityName, member.logonName, member.identityName),
                      QStringLiteral("uid"));
    }
    effects.put(AccountLink{member.uid, management.uid, command.mode, LinkState::Active, context.at});
    effects.result("state", toText(LinkState::Active));
    return effects;
}

QString sentence(const InviteAccount &command, const BookView &before)
{
    return Text::tr("Invite %1 into the enterprise").arg(nameOf(before, command.uid));
}

} // namespace purser
