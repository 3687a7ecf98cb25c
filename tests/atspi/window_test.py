#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works Purser's own window through AT-SPI: sections, account switcher, tables and the rename dialog, found by name.

Usage: window_test.py PROBE PURSER
"""

import json
import os
import subprocess
import sys

import atspi

CELL = ("cell", "tree item")
SECTIONS = ["Overview", "Basic Information", "Asset Information", "Income and Expenditure Details", "Credit Records", "Coupons", "Account Settings", "Activity"]


def accounts(purser, book):
    shown = subprocess.run([purser, "show", book, "accounts", "--format", "json"], capture_output=True, text=True, check=True)
    return json.loads(shown.stdout)


def every_control_has_a_name(window, page):
    """What can take the focus says what it is; a scroll area ("filler") leaves that to what it holds."""
    nameless = [str(node) for node in window.all() if node.has("focusable") and not node["name"] and node["role"] not in (*CELL, "list item", "filler")]
    assert not nameless, f"{page}: without a name: {nameless}"


def main(probe, purser):
    book = os.path.join(os.environ["PURSER_ATSPI_DESKTOP"], "group.purser")
    subprocess.run([purser, "new", book, "--sample", "group"], check=True)
    first, second = accounts(purser, book)[:2]

    with atspi.Window(probe, [purser, book]) as window:
        # The window is there, with its sections in their order.
        sections = window.find("Sections", "list")
        window.wait_for("the sections", lambda: [n["name"] for n in window.all(role="list item", within=sections) if n["name"] in SECTIONS] == SECTIONS)

        # Overview: a table of the accounts, with headers, and amounts read as text with their currency.
        table = window.find("All billing accounts", ("table", "tree", "tree table"))
        window.find("Available Credit", "column header", within=table)
        for account in (first, second):
            window.find(account["name"], CELL, within=table)
        amounts = [n["name"] for n in window.all(role=CELL, within=table) if n["name"].endswith(" USD")]
        assert len(amounts) >= 2, f"no amounts with their currency in the table: {[n['name'] for n in window.all(role='cell', within=table)]}"
        every_control_has_a_name(window, "Overview")

        # Every section is reached by its name and shows a page of that name.
        for section in SECTIONS:
            window.press(window.find(section, "list item", within=sections))
            window.wait_for(f"the page {section}", lambda: any(n["role"] != "list item" for n in window.all(section)))
            every_control_has_a_name(window, section)

        # Messages says how many are unread.
        messages = next(n for n in window.all(role="list item", within=sections) if n["name"].startswith("Messages"))
        assert messages["name"].endswith("unread"), messages["name"]
        window.press(messages)
        window.find("Mark All as Read", ("button", "push button"))
        every_control_has_a_name(window, "Messages")

        # The account switcher: found by name, says the account, opens by its own action, is searched and left by keyboard.
        window.press(window.find("Basic Information", "list item", within=sections))
        switcher = window.find("Switch Account", "push button")
        assert first["name"] in switcher["description"], switcher
        assert window.press(switcher) == "Press", "the account switcher offers no action"
        window.type(second["name"])
        window.keys("Return")
        window.wait_for(f'the account {second["name"]}', lambda: second["account"] in window.find("Switch Account", "push button")["description"])
        window.wait_for("its page", lambda: window.all(second["account"], "label"))

        # The rename dialog: found by name, refuses an empty name, renames, and the book says so too.
        window.press(window.find("Rename…", "push button"))
        dialog = window.find("Rename Billing Account", "dialog")
        field = window.find("Account Name", "text", within=dialog)
        assert field["text"] == second["name"], field
        every_control_has_a_name(window, "Rename Billing Account")
        confirm = window.find("Rename", "push button", within=dialog)
        window.write(field, "Logistics Europe")
        window.press(confirm)
        window.gone("Rename Billing Account", "dialog")
        window.wait_for("the new name in the book", lambda: any(a["name"] == "Logistics Europe" and a["account"] == second["account"] for a in accounts(purser, book)))
        window.wait_for("the new name on the page", lambda: any("Logistics Europe" in n["name"] + n.get("text", "") for n in window.all()))
    print("Window through AT-SPI: in order")


if __name__ == "__main__":
    atspi.inside_desktop()
    main(*sys.argv[1:])
