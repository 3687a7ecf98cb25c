#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks just enough of the command line to be killed by kill.py, and can be told to do one thing wrong:

PRETEND=ok, partial (an import in several transactions), lost (a command confirmed before it is written),
doubled (a command sent again is done again), slow (nothing wrong).
"""

import json
import os
import sqlite3
import sys
import time

mode = os.environ.get("PRETEND", "ok")


def main(arguments):
    if arguments == ["--version"]:
        print("pretender")
        return
    verb, path, *rest = arguments
    book = sqlite3.connect(path, isolation_level=None)
    book.execute("PRAGMA synchronous=OFF")  # the process is killed, not the machine
    if verb == "new":
        book.executescript("CREATE TABLE done(op PRIMARY KEY, command, name, amount); CREATE TABLE imports(file, lines); CREATE TABLE lines(text);")
    elif verb == "verify":
        assert book.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    elif verb == "show" and rest[0] == "imports":
        print(json.dumps([{"import": str(i), "lines": n} for i, n in book.execute("SELECT rowid, lines FROM imports")]))
    elif verb == "show" and rest[0] == "transactions":
        print(json.dumps([{"type": "CHARGE", "amount": a} for (a,) in book.execute("SELECT amount FROM done WHERE command='TopUp' ORDER BY rowid")]))
    elif verb == "show" and rest[0] == "accounts":
        print(json.dumps([{"account": "900001", "name": n} for (n,) in book.execute("SELECT name FROM done WHERE name IS NOT NULL ORDER BY rowid DESC LIMIT 1")]))
    elif verb == "show" and rest[0] == "assets":
        cents = sum(int(a.replace(".", "")) for (a,) in book.execute("SELECT amount FROM done WHERE command='TopUp'"))
        print(json.dumps({"cash": {"own": f"{cents // 100}.{cents % 100:02d}"}}))
    elif verb == "import":
        with open(rest[0], encoding="utf-8") as file:
            lines = file.readlines()[1:]
        if mode == "partial":
            book.execute("INSERT INTO imports VALUES (?, 0)", [rest[0]])
        for begin in range(0, len(lines), 500):
            if begin == 0 or mode == "partial":
                book.execute("BEGIN IMMEDIATE")
            book.executemany("INSERT INTO lines VALUES (?)", [(line,) for line in lines[begin : begin + 500]])
            if mode == "partial":
                book.execute("UPDATE imports SET lines = lines + ?", [len(lines[begin : begin + 500])])
                book.execute("COMMIT")
            time.sleep(0.002)
        if mode != "partial":
            book.execute("INSERT INTO imports VALUES (?, ?)", [rest[0], len(lines)])
            book.execute("COMMIT")
        print(json.dumps({"lines": len(lines)}), flush=True)
    elif verb == "do":
        with sys.stdin if rest[0] == "-" else open(rest[0], encoding="utf-8") as file:
            commands = [json.loads(line) for line in file]
        for command in commands:
            time.sleep(0.004)
            op = command.get("op", command.get("uid"))
            answer = json.dumps({"op": op, "command": command["command"], "outcome": "done"})
            if mode == "lost":
                print(answer, flush=True)
                time.sleep(0.004)
            if mode == "doubled" and command["command"] == "TopUp":
                op = None
            book.execute("INSERT OR IGNORE INTO done VALUES (?, ?, ?, ?)", [op, command["command"], command.get("name"), command.get("amount")])
            if mode != "lost":
                print(answer, flush=True)


main(sys.argv[1:])
