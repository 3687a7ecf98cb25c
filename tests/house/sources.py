#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the house that a compiler does not see: licence lines, listed sources, no nested event loops, SQL in its room."""

import re

import tree

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

# (what, pattern over code without comments and literals, which paths under src are free, the sentence)
FORBIDDEN = [
    (re.compile(r"\bQEventLoop\b"), (), "no nested event loops"),
    (re.compile(r"\bprocessEvents\s*\("), (), "no processEvents: work that takes long goes to a worker"),
    (re.compile(r"\bQSqlQuery\b"), ("store/",), "only src/store names QSqlQuery"),
    (re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b"), (), "unfinished work is finished or left out"),
]
EXEC = re.compile(r"\bexec\s*\(")


def check_licence(report):
    for path in tree.files(report.root, ["src", "tests", "packaging", "cmake"], (".h", ".cpp", ".py", ".sh")):
        head = path.read_text(encoding="utf-8").splitlines()[:3]
        if not any(LICENCE in line for line in head):
            report.add(path, 1, f'the line "{LICENCE}" is missing')


def check_words(report):
    for path in tree.files(report.root, ["src"], (".h", ".cpp")):
        text = path.read_text(encoding="utf-8")
        code, under = tree.code_only(text), path.relative_to(report.root / "src").as_posix()
        for pattern, free, sentence in FORBIDDEN:
            # Comments count for unfinished words, and for nothing else.
            for found in pattern.finditer(text if "TODO" in pattern.pattern else code):
                if not under.startswith(free or ("\0",)):
                    report.add(path, tree.line_of(text, found.start()), sentence)
        # app is main() and may run its loop; store's exec() is SQL; a drag has no other way.
        if under.startswith(("app/", "server/", "store/")):
            continue
        for found in EXEC.finditer(code):
            called_on = re.search(r"(\w*)(?:\.|->|::)$", code[max(0, found.start() - 60) : found.start()])
            if not called_on or "drag" not in called_on.group(1).lower():
                report.add(path, tree.line_of(code, found.start()), "no exec() outside main: dialogs open(), threads wait for jobs")


def check_listed(report):
    for folder in sorted((report.root / "src").glob("*/CMakeLists.txt")):
        listed = "".join(
            path.read_text(encoding="utf-8") for path in tree.files(report.root, [folder.parent.relative_to(report.root)], ("CMakeLists.txt", ".cmake"))
        )
        if re.search(r"\bGLOB\b", listed):
            report.add(folder, 1, "sources are listed, never globbed")
        for path in tree.files(report.root, [folder.parent.relative_to(report.root)], (".cpp",)):
            if path.name not in listed:
                report.add(path, 1, f"not listed in {folder.relative_to(report.root)}: nothing compiles it")


def check(root):
    report = tree.Report(root)
    check_licence(report)
    check_words(report)
    check_listed(report)
    return report


if __name__ == "__main__":
    tree.main(check, "Sources")
