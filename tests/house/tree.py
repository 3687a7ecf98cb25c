# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the house share: walking the tree, reading C++ without its comments, reporting."""

import os
import re
import sys
from pathlib import Path

# One alternative for each thing whose content is not code. Raw strings first: they may hold the rest.
_NOT_CODE = re.compile(
    r'R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"'
    r"|//[^\n]*|/\*.*?\*/"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'",
    re.S,
)


def code_only(text):
    """C++ with comments and literals blanked; lines keep their numbers. Includes keep their names."""

    def blank(match):
        found = match.group(0)
        if found.startswith('"') and re.search(r"#\s*include\s*$", text[: match.start()][-40:]):
            return found
        return re.sub(r"[^\n]", " ", found)

    return _NOT_CODE.sub(blank, text)


def files(root, folders, suffixes):
    """Files under the folders, sorted, hidden and built ones left out."""
    for folder in folders:
        for directory, names, leaves in os.walk(Path(root) / folder):
            names[:] = sorted(n for n in names if not n.startswith((".", "__")))
            for leaf in sorted(leaves):
                if leaf.endswith(suffixes):
                    yield Path(directory) / leaf


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


class Report:
    """Collects findings as file:line: sentence, as compilers write them."""

    def __init__(self, root):
        self.root = Path(root)
        self.findings = []

    def add(self, path, line, sentence):
        self.findings.append(f"{Path(path).relative_to(self.root)}:{line}: {sentence}")

    def finish(self, what):
        for finding in self.findings:
            print(finding)
        print(f"{what}: " + (f"{len(self.findings)} findings" if self.findings else "in order"))
        return 1 if self.findings else 0


def main(check, what):
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SOURCE-TREE")
    sys.exit(check(sys.argv[1]).finish(what))
