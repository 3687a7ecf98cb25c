// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moments.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace reference {

/// A command as a person would write it: names and texts, nothing checked. The model reads it as it stands; the book gets its JSON.
struct Command
{
    std::string name;
    std::string op; ///< a UUID
    std::string person; ///< root@UID or system
    Moment at = 0;
    std::map<std::string, std::string> texts; ///< "identity.name" is a member of the object "identity"
    std::map<std::string, bool> flags = {};
    std::map<std::string, std::vector<std::string>> lists = {};
    std::map<std::string, std::string> numbers = {}; ///< fields that are numbers in JSON
    std::vector<std::pair<std::string, std::string>> items = {}; ///< SettleBills: amount by bill, empty for all that is outstanding
    bool hasItems = false;

    bool has(const std::string &field) const { return texts.count(field) > 0; }
    std::string text(const std::string &field) const { return has(field) ? texts.at(field) : std::string(); }
    /// One line of JSON for `purser do`.
    std::string json() const;
    /// What "the same content" of an operation means: person, command and fields.
    std::string content() const;
};

using Script = std::vector<Command>;

/// The UUID of the \a number-th command ever made in a script.
std::string opId(int number);
/// The script as shell input that replays it in a new book with `purser`.
std::string shellText(const Script &script);

} // namespace reference
