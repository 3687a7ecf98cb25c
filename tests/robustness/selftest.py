#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that kill.py finds what it looks for: a program that does it right passes, each that does it wrong is found out."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent


def kill(work, mode, kills):
    # A kill that is found out keeps its book; here nobody will look at it.
    with tempfile.TemporaryDirectory(prefix="purser-kill-selftest-") as folder:
        return subprocess.run(
            [sys.executable, "-B", HERE / "kill.py", HERE / "pretender.py", work, "--kills", str(kills), "--seed", "7"],
            capture_output=True, text=True, env={**os.environ, "PRETEND": mode, "TMPDIR": folder}, timeout=300)


class Kill(unittest.TestCase):
    def test_right(self):
        for work in ("import", "do"):
            with self.subTest(work=work):
                done = kill(work, "ok", 12)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_partial_import(self):
        self.assertRegex(kill("import", "partial", 12).stderr, "part of the interrupted import|after kill")

    def test_lost_command(self):
        self.assertRegex(kill("do", "lost", 30).stderr, "lost")

    def test_doubled_command(self):
        self.assertRegex(kill("do", "doubled", 12).stderr, "twice")


if __name__ == "__main__":
    sys.exit(unittest.main())
