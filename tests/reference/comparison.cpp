// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

namespace reference {

std::string differences(const Figures &expected, const Figures &found)
{
    std::string lines;
    const auto add = [&](const std::string &name, const std::string &wanted, const std::string &got) {
        lines += "  " + name + ": expected " + wanted + ", found " + got + '\n';
    };
    for (const auto &[name, value] : expected) {
        const auto same = found.find(name);
        if (same == found.end() || same->second != value)
            add(name, value, same == found.end() ? "nothing" : same->second);
    }
    for (const auto &[name, value] : found) {
        if (expected.count(name) == 0)
            add(name, "nothing", value);
    }
    return lines;
}

} // namespace reference
