// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include <cstdio>

namespace reference {

namespace {
std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string out;
    for (const std::string &part : parts)
        out += (out.empty() ? "" : ",") + part;
    return out;
}

std::string fieldsJson(const Command &command)
{
    std::vector<std::string> members{quoted("command") + ':' + quoted(command.name)}, identity;
    for (const auto &[name, value] : command.texts) {
        if (name.starts_with("identity."))
            identity.push_back(quoted(name.substr(9)) + ':' + quoted(value));
        else
            members.push_back(quoted(name) + ':' + quoted(value));
    }
    if (!identity.empty())
        members.push_back("\"identity\":{" + joined(identity) + '}');
    for (const auto &[name, value] : command.numbers)
        members.push_back(quoted(name) + ':' + value);
    for (const auto &[name, value] : command.flags)
        members.push_back(quoted(name) + ':' + (value ? "true" : "false"));
    for (const auto &[name, values] : command.lists) {
        std::vector<std::string> texts;
        for (const std::string &value : values)
            texts.push_back(quoted(value));
        members.push_back(quoted(name) + ":[" + joined(texts) + ']');
    }
    if (command.hasItems) {
        std::vector<std::string> items;
        for (const auto &[bill, amount] : command.items)
            items.push_back("{\"bill\":" + quoted(bill) + (amount.empty() ? "" : ",\"amount\":" + quoted(amount)) + '}');
        members.push_back("\"items\":[" + joined(items) + ']');
    }
    return joined(members);
}
} // namespace

std::string Command::json() const
{
    return '{' + fieldsJson(*this) + ",\"op\":" + quoted(op) + '}';
}

std::string Command::content() const
{
    return person + ' ' + fieldsJson(*this);
}

std::string opId(int number)
{
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "00000000-0000-4000-8000-%012d", number);
    return buffer;
}

std::string shellText(const Script &script)
{
    std::string out = "purser new BOOK\n";
    for (size_t i = 0; i < script.size();) {
        const Command &first = script[i];
        if (first.person == "system" && first.name == "Tick") {
            out += "purser tick BOOK --at " + text(first.at) + '\n';
            ++i;
            continue;
        }
        out += "purser do BOOK --keep-going --as " + first.person + " --at " + text(first.at) + " - <<'END'\n";
        for (; i < script.size() && script[i].person == first.person && script[i].at == first.at; ++i)
            out += script[i].json() + '\n';
        out += "END\n";
    }
    return out;
}

} // namespace reference
