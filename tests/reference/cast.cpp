// SPDX-License-Identifier: GPL-3.0-or-later
#include "cast.h"

namespace reference {

Script cast()
{
    Script script;
    const auto add = [&](const std::string &name, const std::map<std::string, std::string> &texts) {
        script.push_back({name, opId(int(script.size()) + 1), "root@1001", moment(2026, 6, 1), texts});
    };
    const auto registerOne = [&](const std::string &number, const std::string &type, const std::string &entity, const std::string &currency) {
        add("RegisterCloudAccount",
            {{"uid", "100" + number}, {"account", "200" + number}, {"logonName", "cast" + number}, {"kind", "enterprise"}, {"ownerName", "Cast " + number},
             {"identity.name", "Identity " + entity}, {"identity.code", entity}, {"type", type}, {"currency", currency}});
    };
    registerOne("1", "direct", group, "USD");
    registerOne("2", "direct", group, "USD");
    registerOne("3", "direct", group, "EUR");
    registerOne("4", "ecosystem", group, "USD");
    registerOne("5", "direct", stranger, "JPY");
    add("EnableEnterpriseCenter", {{"uid", "1001"}});
    for (const char *member : {"1002", "1003", "1004"})
        add("InviteAccount", {{"uid", member}, {"mode", "management"}});
    return script;
}

} // namespace reference
