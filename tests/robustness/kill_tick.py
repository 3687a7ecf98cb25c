#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `purser tick` in the middle of a day on which everything is due at once: currency changes, bills, write-off, alerts, overdue notices
and suspension. After each kill -9 the book is as before the tick or as after it, and the next tick leaves exactly what one tick leaves.

Usage: kill_tick.py PURSER tick [--kills 200] [--seed N]
"""

import json
import shutil
import statistics

import kill


class Tick:
    """One tick over many accounts, killed at a random moment."""

    accounts = 400
    day = "2026-10-03T12:00:00+08:00"

    def __init__(self, program, folder, chance):
        self.chance = chance
        self.book = kill.Book(program, folder / "kill.purser")
        self.pristine = folder / "pristine.purser"
        self.make()
        shutil.copyfile(self.book.path, self.pristine)
        self.before = self.state()
        start = statistics.median(kill.seconds([program, "--version"]) for _ in range(5))
        runs = []
        for _ in range(5):
            self.book.restore(self.pristine)
            runs.append(kill.seconds(self.book.command("tick", "--at", self.day)))
        self.after = self.state()
        kinds = {message["kind"] for message in self.after["messages"]}
        if kinds != {"lowBalance", "overdue", "stopped", "billIssued", "settled"}:
            raise kill.Broken(f"the tick does not do everything: {sorted(kinds)}")
        self.book.restore(self.pristine)
        self.earliest, self.latest = start, 0.95 * min(runs)
        print(f"tick over {self.accounts} accounts: {statistics.median(runs) * 1000:.0f} ms, start {start * 1000:.0f} ms", flush=True)

    def make(self):
        """Accounts of one enterprise, whose management account sees them all."""
        self.book.must("new")
        first, later = [], []
        for n in range(self.accounts):
            uid, account = str(1001 + n), str(900001 + n)
            first.append({"command": "RegisterCloudAccount", "uid": uid, "account": account, "logonName": f"a{n}", "kind": "enterprise", "ownerName": "Fabrikam",
                          "identity": {"name": "Fabrikam"}, "type": "direct"})
            first.append({"command": "InviteAccount", "uid": uid, "mode": "management"} if n else {"command": "EnableEnterpriseCenter", "uid": uid})
            first.append({"command": "SetLowBalanceAlert", "account": account, "enabled": True, "threshold": "500"})
            first.append({"command": "TopUp", "account": account, "amount": str(self.chance.randrange(100, 400)), "channel": "PAYPAL"})
            # Some stay below the threshold, some fall below zero; every third changes its currency.
            later.append({"command": "RecordCharge", "cloudAccount": uid, "product": "ecs", "amount": "70.37" if n % 2 else "450.37", "kind": "PayAsYouGoBill",
                          "usedAt": "2026-09-05"})
            later.append({"command": "SetServiceSuspension", "account": account, "delayed": n % 4 > 1})
            if n % 3 == 0:
                later.append({"command": "SetSettlementCurrency", "account": account, "currency": "EUR", "threshold": "5"})
        for at, commands in (("2026-09-01", first), ("2026-09-30T18:00:00+08:00", later)):
            self.book.must("do", "--as", "root@1001", "--at", at, "-", stdin="".join(json.dumps(command) + "\n" for command in commands))
        self.book.verify()

    def state(self):
        return {section: self.book.show(section, "--at", self.day) for section in ("messages", "assets", "bills", "transactions")}

    def strike(self):
        struck = kill.strike_at_random(self, self.book.command("tick", "--at", self.day))
        journal = self.book.journal()
        self.book.verify()
        found = self.state()
        if found != self.before and found != self.after:
            raise kill.Broken("a part of the tick is there")
        if struck.lines and found != self.after:
            raise kill.Broken("a confirmed tick is not there")
        self.book.must("tick", "--at", self.day)
        if self.state() != self.after:
            raise kill.Broken("the next tick does not leave what one tick leaves")
        self.book.restore(self.pristine)
        return struck.hit, journal

    def finish(self):
        self.book.must("tick", "--at", self.day)
        self.book.verify()


if __name__ == "__main__":
    kill.main({"tick": Tick})
