#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the arrows between the folders of src (architecture, "The house"), in includes and in CMake.

    domain <- review <- source <- { book, mirror, cloud, exchange, notify, models, cli }
    domain <- store <- { book, mirror }     wire <- { cloud, server }     { book, notify } <- server
    { models, exchange } <- ui    exchange <- cli    { ui, cli, notify, book, mirror, cloud } <- app
"""

import re

import tree

# Who uses whom directly; what is used may be used through as well.
USES = {
    "domain": [],
    "review": ["domain"],
    "source": ["review"],
    "store": ["domain"],  # for Result
    "book": ["source", "store"],
    "mirror": ["source", "store"],
    "wire": [],
    "cloud": ["source", "wire"],
    "exchange": ["source"],
    "notify": ["source"],
    "models": ["source"],
    "ui": ["models", "exchange"],
    "cli": ["source", "exchange"],
    "app": ["ui", "cli", "notify", "book", "mirror", "cloud"],
    "server": ["book", "notify", "wire"],
}

# The Qt modules that keep a folder what it is: widgets are for the window, SQL for the adapters.
QT_ONLY_IN = {"Widgets": {"ui", "app"}, "Sql": {"store", "book", "mirror", "app", "server"}}


def reachable(folder):
    found, open_ends = set(), [folder]
    while open_ends:
        for used in USES[open_ends.pop()]:
            if used not in found:
                found.add(used)
                open_ends.append(used)
    return found


def check(root):
    report = tree.Report(root)
    source = report.root / "src"
    for path in tree.files(root, ["src"], (".h", ".cpp")):
        folder = path.relative_to(source).parts[0]
        if folder not in USES:
            report.add(path, 1, f"src/{folder} is no folder of the house; change the house first")
            continue
        allowed = reachable(folder) | {folder}
        code = tree.code_only(path.read_text(encoding="utf-8"))
        for include in re.finditer(r'^[ \t]*#\s*include\s*"([^"]+)"', code, re.M):
            name, line = include.group(1), tree.line_of(code, include.start(1))
            if ".." in name.split("/"):
                report.add(path, line, f'"{name}" climbs out of its folder; include from src, as "folder/file.h"')
            elif "/" in name:
                other = name.split("/")[0]
                if other in USES and other not in allowed:
                    report.add(path, line, f"{folder} may not use {other} (\"{name}\")")
                elif not (source / name).exists():
                    report.add(path, line, f'"{name}" is not in src')
    for path in tree.files(root, ["src"], ("CMakeLists.txt",)):
        parts = path.relative_to(source).parts
        if len(parts) < 2 or parts[0] not in USES:
            continue
        folder, text = parts[0], re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8"))
        for link in re.finditer(r"\bpurser_([a-z]+)\b", text):
            other = link.group(1)
            if other in USES and other != folder and other not in reachable(folder):
                report.add(path, tree.line_of(text, link.start()), f"{folder} may not link {other}")
        for link in re.finditer(r"\bQt6::(\w+)", text):
            only = QT_ONLY_IN.get(link.group(1))
            if only and folder not in only:
                report.add(path, tree.line_of(text, link.start()), f"{folder} may not link Qt6::{link.group(1)}")
    return report


if __name__ == "__main__":
    tree.main(check, "Arrows between the folders")
