#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the real program in the middle of its work, again and again, and looks at the book it leaves.

After each kill -9 the book opens, `verify` is clean, an interrupted import is absent, and every command confirmed on
standard output is there exactly once; running the same commands again completes what was cut off and doubles nothing.

Usage: kill.py PURSER import|do|settle [--kills 200] [--seed N]
"""

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from decimal import Decimal
from pathlib import Path

HIT_RATE = 0.9  # of the kills, at least, have to meet the program at work


class Broken(Exception):
    """What a killed program left behind is not in order."""


class Book:
    """A book worked from outside, with nothing but the program."""

    def __init__(self, program, path):
        self.program, self.path = program, Path(path)

    def command(self, verb, *arguments):
        return [self.program, verb, str(self.path), *map(str, arguments)]

    def run(self, verb, *arguments, stdin=None):
        return subprocess.run(self.command(verb, *arguments), input=stdin, capture_output=True, text=True, timeout=120)

    def must(self, verb, *arguments, stdin=None):
        done = self.run(verb, *arguments, stdin=stdin)
        if done.returncode:
            raise Broken(f"{verb} ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout

    def show(self, section, *arguments):
        return json.loads(self.must("show", section, *arguments, "--format", "json"))

    def verify(self):
        self.must("verify")

    def restore(self, pristine):
        for leftover in self.path.parent.glob(self.path.name + "*"):
            leftover.unlink()
        shutil.copyfile(pristine, self.path)

    def journal(self):
        """Whether a transaction was open when the program went."""
        return any(p.stat().st_size for p in self.path.parent.glob(self.path.name + "-*"))


class Killed:
    """One run of the program that ends by kill -9 after a delay, or by itself before. Collects its standard output.

    With a journal, the delay begins when that file shows that a transaction is open.
    """

    def __init__(self, command, delay, journal=None):
        self.lines = []
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        reader = threading.Thread(target=self.read, args=(process.stdout,))
        errors = threading.Thread(target=process.stderr.read)
        reader.start()
        errors.start()
        if journal:
            while not journal.exists() and process.poll() is None:
                time.sleep(0.00005)
            time.sleep(delay)
        else:
            time.sleep(max(0.0, delay - (time.monotonic() - begin)))
        process.send_signal(signal.SIGKILL)
        process.wait()
        reader.join()
        errors.join()
        self.hit = process.returncode == -signal.SIGKILL
        self.status = process.returncode

    def read(self, stream):
        # A line without its end was not confirmed.
        self.lines = [line for line in stream.read().split(b"\n")[:-1] if line]


def strike_at_random(work, command):
    """Any moment of the run; every third time, a moment of one of its transactions, which are short."""
    if work.chance.randrange(3) == 0:
        return Killed(command, work.chance.uniform(0, 0.003), work.book.path.with_name(work.book.path.name + "-journal"))
    return Killed(command, work.chance.uniform(work.earliest, work.latest))


def seconds(command):
    begin = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise Broken(f"{command[1]} ended with {done.returncode}: {done.stderr.strip()}")
    return time.monotonic() - begin


def make_book(program, folder):
    """Two accounts of one enterprise; small, so that the time goes into what is killed."""
    book = Book(program, folder / "kill.purser")
    book.must("new")
    commands = [
        {"command": "RegisterCloudAccount", "uid": "1001", "account": "900001", "logonName": "main", "kind": "enterprise", "ownerName": "Fabrikam",
         "identity": {"name": "Fabrikam"}, "type": "direct"},
        {"command": "RegisterCloudAccount", "uid": "1002", "account": "900002", "logonName": "labs", "kind": "enterprise", "ownerName": "Fabrikam",
         "identity": {"name": "Fabrikam"}, "type": "direct"},
    ]
    book.must("do", "-", stdin="".join(json.dumps(c) + "\n" for c in commands))
    book.verify()
    return book


def write_bill(path, lines, chance):
    """A bill CSV of that many lines, never the same twice."""
    products = ["ecs", "oss", "rds", "slb", "cdn", "vpc", "ack", "sls"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("Billing Cycle,Billing Date,Account ID,Account Name,Product Code,Product Name,Instance ID,Region,Usage,Usage Unit,"
                   "List Price,Pretax Gross Amount,Pretax Amount,Currency\n")
        for i in range(lines):
            product = chance.choice(products)
            amount = f"{chance.randrange(0, 99)}.{chance.randrange(10**6):06d}"
            file.write(f"2026-{1 + i % 9:02d},2026-{1 + i % 9:02d}-{1 + i % 28:02d},1001,main,{product},{product.upper()},i-{chance.randrange(10**9):09d},"
                       f"region-{i % 7},{chance.randrange(1000)},Hours,{amount},{amount},{amount},USD\n")


class Import:
    """One import, killed at a random moment. Afterwards it is not there, or it is there as a whole."""

    def __init__(self, program, folder, chance):
        self.chance, self.folder = chance, folder
        self.book = make_book(program, folder)
        self.pristine = folder / "pristine.purser"
        shutil.copyfile(self.book.path, self.pristine)
        self.bill = folder / "bill.csv"
        self.lines = 20000
        start = statistics.median(seconds([program, "--version"]) for _ in range(5))
        while True:
            write_bill(self.bill, self.lines, chance)
            took = self.full_run()
            if took - start >= 0.2 or self.lines >= 1_000_000:
                break
            self.lines *= 2
        runs = sorted([took, *(self.full_run() for _ in range(4))])
        self.earliest, self.latest = start, 0.95 * runs[0]
        self.book.restore(self.pristine)
        self.grown = 0
        print(f"import of {self.lines} lines: {runs[2] * 1000:.0f} ms, start {start * 1000:.0f} ms", flush=True)

    def full_run(self):
        self.book.restore(self.pristine)
        took = seconds(self.book.command("import", self.bill))
        found = self.book.show("imports")
        if len(found) != 1 or int(found[0]["lines"]) != self.lines:
            raise Broken(f"a whole import is shown as {found}")
        self.grown = self.book.path.stat().st_size
        return took

    def strike(self):
        struck = strike_at_random(self, self.book.command("import", self.bill))
        journal = self.book.journal()
        self.book.verify()
        found = self.book.show("imports")
        whole = len(found) == 1 and int(found[0]["lines"]) == self.lines
        if struck.hit and not struck.lines and found and not whole:
            raise Broken(f"a part of the interrupted import is there: {found}")
        if struck.lines and not whole:
            raise Broken(f"a confirmed import is not there as a whole: {found}")
        if found and not whole:
            raise Broken(f"imports: {found}")
        # Killed after its commit and before its answer, it is done; the next kill needs a book without it.
        if whole:
            self.book.restore(self.pristine)
        return struck.hit and not whole, journal

    def finish(self):
        """After all the kills the same import still works, and what was cut off takes no room for ever."""
        whole = self.full_size()
        self.book.must("import", self.bill)
        self.book.verify()
        found = self.book.show("imports")
        if len(found) != 1 or int(found[0]["lines"]) != self.lines:
            raise Broken(f"after the kills, an import is shown as {found}")
        size = self.book.path.stat().st_size
        if size > 3 * whole:
            raise Broken(f"interrupted imports left their bytes: {size} where a whole import takes {whole}")

    def full_size(self):
        kept = self.folder / "kept.purser"
        shutil.copyfile(self.book.path, kept)
        self.book.restore(self.pristine)
        self.book.must("import", self.bill)
        size = self.book.path.stat().st_size
        self.book.restore(kept)
        return size


class Do:
    """A batch of commands, killed at a random moment: what was confirmed is there once, at most one more is, in order."""

    batch = 60

    def __init__(self, program, folder, chance):
        self.chance = chance
        self.book = make_book(program, folder)
        self.pristine = folder / "pristine.purser"
        shutil.copyfile(self.book.path, self.pristine)
        self.file = folder / "commands.jsonl"
        self.number = self.strikes = 0
        self.amounts = []
        start = statistics.median(seconds([program, "--version"]) for _ in range(5))
        runs = []
        for _ in range(5):
            commands = self.make_commands()
            runs.append(seconds(self.book.command("do", self.file)))
            self.amounts += [c["amount"] for c in commands if c["command"] == "TopUp"]
        self.earliest, self.latest = start, 0.95 * min(runs)
        print(f"do of {self.batch} commands: {statistics.median(runs) * 1000:.0f} ms, start {start * 1000:.0f} ms", flush=True)

    def make_commands(self):
        """Top-ups, each of an amount that comes only once, with renames between."""
        commands = []
        for i in range(self.batch):
            self.number += 1
            if i % 5 == 3:
                command = {"command": "RenameBillingAccount", "account": "900001", "name": f"Name {self.number}"}
            else:
                command = {"command": "TopUp", "account": "900001", "amount": f"{self.number + 1000}.{self.chance.randrange(100):02d}", "channel": "OFFLINE_REMIT"}
            commands.append({**command, "op": str(uuid.UUID(int=self.chance.getrandbits(128), version=4))})
        self.file.write_text("".join(json.dumps(c) + "\n" for c in commands), encoding="utf-8")
        return commands

    def present(self, commands):
        """How many of the commands are in the book; raises when one is there twice or out of order."""
        amounts = [row["amount"] for row in self.book.show("transactions", "--account", "900001") if row["type"] == "CHARGE"]
        if len(set(amounts)) != len(amounts):
            raise Broken(f"there twice: {sorted(a for a in set(amounts) if amounts.count(a) > 1)}")
        expected = [c["amount"] for c in commands if c["command"] == "TopUp"]
        new = amounts[len(self.amounts):]
        if amounts[: len(self.amounts)] != self.amounts or new != expected[: len(new)]:
            raise Broken(f"top-ups in the book are not those confirmed, in their order: {new} of {expected}")
        done = [c for c in commands if c["command"] == "TopUp"][: len(new)]
        return (commands.index(done[-1]) + 1 if done else 0), amounts

    def strike(self):
        commands = self.make_commands()
        struck = strike_at_random(self, self.book.command("do", self.file))
        journal = self.book.journal()
        self.book.verify()
        confirmed = [json.loads(line) for line in struck.lines]
        if any(o["outcome"] != "done" for o in confirmed):
            raise Broken(f"refused: {[o for o in confirmed if o['outcome'] != 'done'][0]}")
        if [o["op"] for o in confirmed] != [c["op"] for c in commands[: len(confirmed)]]:
            raise Broken("the outcomes are not those of the commands, in their order")
        there, _ = self.present(commands)
        if there > len(confirmed) + 1:
            raise Broken(f"{there} commands are in the book, {len(confirmed)} were confirmed and one may have been on its way")
        needed = max((i + 1 for i, c in enumerate(commands[: len(confirmed)]) if c["command"] == "TopUp"), default=0)
        if there < needed:
            raise Broken(f"confirmed and lost: {len(confirmed)} commands were confirmed, the book ends with the {there}th")
        renames = [c["name"] for c in commands[: len(confirmed)] if c["command"] == "RenameBillingAccount"]
        if renames:
            name = next(a["name"] for a in self.book.show("accounts") if a["account"] == "900001")
            ahead = [c["name"] for c in commands[len(confirmed): len(confirmed) + 1] if c["command"] == "RenameBillingAccount"]
            if name not in [renames[-1], *ahead]:
                raise Broken(f'a confirmed rename is lost: "{name}" instead of "{renames[-1]}"')
        # The same operations again: those that were done answer as they did, the rest is done now, nothing twice.
        again = [json.loads(line) for line in self.book.must("do", self.file).splitlines()]
        if again[: len(confirmed)] != confirmed:
            raise Broken("a confirmed command answers differently when it is sent again")
        _, amounts = self.present(commands)
        if len(amounts) != len(self.amounts) + sum(c["command"] == "TopUp" for c in commands):
            raise Broken("sending the commands again did not complete them")
        self.amounts = amounts
        self.strikes += 1
        if self.strikes % 20 == 0:
            self.finish()
            self.book.restore(self.pristine)
            self.amounts = []
        return struck.hit, journal

    def finish(self):
        self.book.verify()
        own = self.book.show("assets", "--account", "900001")["cash"]["own"]
        if Decimal(own) != sum(map(Decimal, self.amounts)):
            raise Broken(f"own cash is {own}, the top-ups are {sum(map(Decimal, self.amounts))}")


class Settle:
    """One settlement of many bills, killed at a random moment: every bill is unpaid, or every bill is paid and the same op says so."""

    first_year = 1985

    def __init__(self, program, folder, chance):
        self.chance = chance
        self.book = Book(program, folder / "kill.purser")
        self.pristine = folder / "pristine.purser"
        self.file = folder / "settle.jsonl"
        self.bills = self.make_bills()
        self.settle = {"command": "SettleBills", "op": str(uuid.UUID(int=chance.getrandbits(128), version=4)), "account": "900001",
                       "items": [{"bill": bill["bill"]} for bill in self.bills]}
        self.file.write_text(json.dumps(self.settle) + "\n", encoding="utf-8")
        shutil.copyfile(self.book.path, self.pristine)
        start = statistics.median(seconds([program, "--version"]) for _ in range(5))
        runs = []
        for _ in range(5):
            self.book.restore(self.pristine)
            runs.append(seconds(self.book.command("do", self.file)))
        self.outcome = self.book.must("do", self.file)
        self.check_whole()
        self.after = self.book.show("assets", "--account", "900001")
        self.book.restore(self.pristine)
        self.before = self.book.show("assets", "--account", "900001")
        self.earliest, self.latest = start, 0.95 * min(runs)
        print(f"settlement of {len(self.bills)} bills: {statistics.median(runs) * 1000:.0f} ms, start {start * 1000:.0f} ms", flush=True)

    def make_bills(self):
        """Two bills a month over many years, unpaid: a credit user who writes nothing off by itself."""
        self.book.must("new")
        commands = [
            {"command": "RegisterCloudAccount", "uid": "1001", "account": "900001", "logonName": "main", "kind": "enterprise", "ownerName": "Fabrikam",
             "identity": {"name": "Fabrikam"}, "type": "direct"},
            {"command": "SetCreditLimit", "account": "900001", "amount": "0", "reason": "kill"},
            {"command": "SetAutomaticWriteOff", "account": "900001", "enabled": False},
            {"command": "TopUp", "account": "900001", "amount": "1000000", "channel": "OFFLINE_REMIT"},
        ]
        for year in range(self.first_year, 2025):
            for month in range(1, 13):
                for marketplace in (False, True):
                    commands.append({"command": "RecordCharge", "cloudAccount": "1001", "product": "ecs", "amount": f"{self.chance.randrange(1, 99)}.37",
                                     "kind": "PayAsYouGoBill", "marketplace": marketplace, "usedAt": f"{year}-{month:02d}-15"})
        first = self.first_year
        self.book.must("do", "--at", f"{first}-01-01", "-", stdin="".join(json.dumps(c) + "\n" for c in commands[:4]))
        self.book.must("do", "--at", "2025-01-02", "-", stdin="".join(json.dumps(c) + "\n" for c in commands[4:]))
        self.book.must("tick", "--at", "2025-01-04")
        self.book.verify()
        bills = self.book.show("bills")
        if len(bills) < 900 or any(bill["status"] != "unsettled" for bill in bills):
            raise Broken(f"{len(bills)} bills, not all unsettled")
        return bills

    def check_whole(self):
        if any(bill["status"] != "settled" or bill["outstanding"] != "0.00" for bill in self.book.show("bills")):
            raise Broken("a confirmed settlement left a bill unpaid")

    def strike(self):
        struck = strike_at_random(self, self.book.command("do", self.file))
        journal = self.book.journal()
        self.book.verify()
        paid = {bill["status"] for bill in self.book.show("bills")}
        if paid not in ({"settled"}, {"unsettled"}):
            raise Broken(f"bills are {sorted(paid)}: a part of the settlement is there")
        if struck.lines and paid != {"settled"}:
            raise Broken("a confirmed settlement is not there")
        found = self.book.show("assets", "--account", "900001")
        if found != (self.after if paid == {"settled"} else self.before):
            raise Broken(f"funds are not those of {paid}: {found}")
        # The same op again finishes, or reports the first outcome.
        if self.book.must("do", self.file) != self.outcome:
            raise Broken("the same settlement again has another outcome")
        self.check_whole()
        self.book.restore(self.pristine)
        return struck.hit, journal

    def finish(self):
        self.book.must("do", self.file)
        self.book.verify()
        self.check_whole()


def main(works):
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("work", choices=list(works))
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    options = parser.parse_args()
    print(f"{options.kills} kills of {options.work}, seed {options.seed}", flush=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # A batch of commands waits for the disk at every commit, and a killed process does not need it: what the kernel was
    # given is kept, so a file system in memory proves the same, sooner. An import has few commits; there the waits help to meet them.
    memory = "/dev/shm" if options.work != "import" and os.access("/dev/shm", os.W_OK) and shutil.disk_usage("/dev/shm").free > 2**30 else None
    with tempfile.TemporaryDirectory(prefix="purser-kill-", dir=memory) as folder:
        try:
            work = works[options.work](str(Path(options.program).resolve()), Path(folder), random.Random(options.seed))
            hits = journals = 0
            for number in range(1, options.kills + 1):
                try:
                    hit, journal = work.strike()
                except Broken as problem:
                    raise Broken(f"after kill {number}: {problem}") from None
                hits += hit
                # What else the machine does comes and goes, and the time of a whole run with it.
                work.latest = max(1.2 * work.earliest, work.latest * (1.004 if hit else 0.9))
                journals += journal
            work.finish()
        except Broken as problem:
            kept = Path(tempfile.mkdtemp(prefix="purser-kill-kept-"))
            shutil.copytree(folder, kept, dirs_exist_ok=True)
            sys.exit(f"{problem}\nseed {options.seed}; the book is kept in {kept}")
    print(f"{options.kills} kills, {hits} at work, {journals} with a transaction open: nothing lost, nothing twice")
    if hits < HIT_RATE * options.kills:
        sys.exit(f"only {hits} of {options.kills} kills met the program at work")


if __name__ == "__main__":
    main({"import": Import, "do": Do, "settle": Settle})
