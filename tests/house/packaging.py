#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop file, the AppStream data, the MIME type, the icon and the timer are what the desktop expects."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import tree

APP_ID = "org.purser.Purser"


def run(report, path, command):
    if not shutil.which(command[0]):
        print(f"{command[0]} is not installed: not asked")
        return
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, timeout=60)
    if done.returncode:
        report.add(path, 1, " ".join((done.stdout + done.stderr).split()))


# What the man page and the README promise of the units, whether or not systemd is here to look at the rest.
UNIT_LINES = {
    "purser-tick@.service": ["Type=oneshot", "ExecStart=:/usr/bin/purser tick %f"],
    "purser-tick@.timer": ["OnCalendar=*:0/15", "Persistent=true", "WantedBy=timers.target"],
}


def check_units(report, folder):
    texts = {}
    for name, promised in UNIT_LINES.items():
        if not (folder / name).exists():
            report.add(folder / name, 1, "is missing")
            return
        texts[name] = (folder / name).read_text(encoding="utf-8")
        for line in promised:
            if line not in texts[name].splitlines():
                report.add(folder / name, 1, f"does not say {line}")
    if not shutil.which("systemd-analyze"):
        print("systemd-analyze is not installed: not asked")
        return
    with tempfile.TemporaryDirectory() as scratch:
        # An instance for a book with a space in its name, and a program that is there before Purser is installed.
        instances = []
        for name, text in texts.items():
            instance = Path(scratch) / name.replace("@", "@home-anna-my\\x20group.purser")
            instance.write_text(text.replace("/usr/bin/purser", "/bin/true"), encoding="utf-8")
            instances.append(str(instance))
        done = subprocess.run(["systemd-analyze", "--user", "--man=no", "verify", *instances], capture_output=True, text=True, timeout=60,
                              env={**os.environ, "XDG_RUNTIME_DIR": scratch, "SYSTEMD_LOG_TARGET": "console"})
        # It warns of a key it does not know and goes on; of other units on this machine it may say what it likes.
        for line in (done.stdout + done.stderr).splitlines():
            if "purser-tick" in line:
                report.add(folder, 1, line.replace(scratch + "/", ""))


def check(root):
    report = tree.Report(root)
    folder = report.root / "packaging"
    desktop, metainfo = folder / "purser.desktop", folder / f"{APP_ID}.metainfo.xml"
    mime, icon, man = folder / "purser-mime.xml", folder / "icons/purser.svg", folder / "purser.1"
    for path in (desktop, metainfo, mime, icon, man):
        if not path.exists():
            print(f"{path} is missing")
            sys.exit(1)
    run(report, desktop, ["desktop-file-validate"])
    # --no-net: the home page and pictures are looked at by people, not by a test.
    run(report, metainfo, ["appstreamcli", "validate", "--no-net", "--explain"])
    run(report, man, ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z"])

    check_units(report, folder / "systemd")

    entry = desktop.read_text(encoding="utf-8")
    types = re.search(r"^MimeType=(.*)$", entry, re.M)
    declared = {e.get("type") for e in ElementTree.parse(mime).iter("{http://www.freedesktop.org/standards/shared-mime-info}mime-type")}
    for name in (types.group(1).strip(";").split(";") if types else []):
        if name not in declared:
            report.add(desktop, tree.line_of(entry, types.start()), f"{name} is not declared in {mime.name}")
    magic = {int(m.get("value"), 16) for m in ElementTree.parse(mime).iter("{http://www.freedesktop.org/standards/shared-mime-info}match") if m.get("type") == "big32"}
    for path in tree.files(root, ["src"], (".h", ".cpp")):
        text = path.read_text(encoding="utf-8")
        for found in re.finditer(r"\bapplicationId\s*=\s*(0x[0-9a-fA-F]+)", text):
            if int(found.group(1), 16) not in magic:
                report.add(path, tree.line_of(text, found.start()), f"{mime.name} knows books by another application id")
    info = ElementTree.parse(metainfo).getroot()
    if info.findtext("id") != APP_ID or info.findtext("launchable") != desktop.name:
        report.add(metainfo, 1, f"id and launchable have to be {APP_ID} and {desktop.name}")
    version = re.search(r"project\(Purser VERSION ([\d.]+)", (report.root / "CMakeLists.txt").read_text(encoding="utf-8"))
    if version and version.group(1) not in [r.get("version") for r in info.iter("release")]:
        report.add(metainfo, 1, f"has no release {version.group(1)}")
    for image in info.iter("image"):
        if not (folder / "screenshots" / Path(image.text).name).exists():
            report.add(metainfo, 1, f"shows {image.text}, which is not in packaging/screenshots")
    ElementTree.parse(icon)
    return report


if __name__ == "__main__":
    tree.main(check, "Packaging")
