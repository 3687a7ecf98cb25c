#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves the harness on a small window: what is there is found by name and works, what is not is missed.

Usage: harness_test.py PROBE SAMPLE-WINDOW
"""

import sys

import atspi


def main(probe, sample):
    with atspi.Window(probe, [sample]) as window:
        sections = window.find("Sections", "list")
        window.find("Accounts", "table")
        cell = window.find("9,200.00 USD", "cell")
        assert cell.has("showing"), cell
        window.find("Available Credit", "column header")
        window.find("Fabrikam Main", "combo box")  # on Linux, Qt names a combo box by what is chosen
        assert not window.all("Rename", "push button"), "a page that is not shown is found"

        window.press(window.find("Basic Information", "list item", within=sections))
        button = window.find("Rename", "push button")
        assert window.press(button) == "Press", "a button has to offer its own action"
        dialog = window.find("Rename", "dialog")
        field = window.find("Account Name", "text", within=dialog)
        assert field["text"] == "Fabrikam Main", field
        window.write(field, "Fabrikam Treasury")
        window.press(window.find("Rename Account", "push button", within=dialog))
        window.gone("Rename", "dialog")
        window.wait_for("the new name", lambda: window.find("Account Name", "label")["description"] == "Fabrikam Treasury")

        try:
            window.find("Account Nickname", patience=0.3)
        except atspi.Missing as missing:
            assert "Account Name" in str(missing), missing
        else:
            raise AssertionError("something was found that is not there")
    with atspi.Window(probe, ["false"]) as window:
        try:
            window.find("Sections", patience=2)
        except atspi.Missing as missing:
            assert "ended (1)" in str(missing), missing
        else:
            raise AssertionError("a program that ended was not noticed")
    print("AT-SPI harness: in order")


if __name__ == "__main__":
    atspi.inside_desktop()
    main(*sys.argv[1:])
