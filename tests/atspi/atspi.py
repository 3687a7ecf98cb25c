# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own (Xvfb, window manager, session bus, accessibility bus) and a program on it, worked through AT-SPI."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 20.0  # seconds until what is waited for counts as not coming


class Missing(Exception):
    """What the test looked for is not there."""


def need(*programs):
    for program in programs:
        if not (shutil.which(program) or os.path.exists(program)):
            sys.exit(f"{program} is not installed")


def launcher():
    for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"):
        if os.path.exists(path):
            return path
    sys.exit("at-spi2-core is not installed")


def inside_desktop():
    """Starts this very script again on a desktop of its own, unless it is there already."""
    if os.environ.get("PURSER_ATSPI_DESKTOP"):
        return
    need("Xvfb", "dbus-run-session", "xdotool")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-nolisten", "tcp", "-screen", "0", "1440x900x24"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    home = tempfile.mkdtemp(prefix="purser-atspi-")
    try:
        with os.fdopen(read_end) as numbers:
            number = numbers.readline().strip()
        if not number:
            sys.exit("Xvfb does not start")
        environment = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "XAUTHORITY", "NO_AT_BRIDGE")}
        environment.update(
            PURSER_ATSPI_DESKTOP=home, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            HOME=home, XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data", XDG_STATE_HOME=f"{home}/state",
            XDG_CACHE_HOME=f"{home}/cache", XDG_RUNTIME_DIR=f"{home}/run")
        os.makedirs(f"{home}/run", mode=0o700)
        sys.exit(subprocess.call(["dbus-run-session", "--", sys.executable, "-B", *sys.argv], env=environment))
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(home, ignore_errors=True)


class Node(dict):
    """One object of the window, as it was when the tree was read."""

    def __str__(self):
        return f'{self["role"]} "{self["name"]}"'

    def has(self, state):
        return state in self["states"]


class Window:
    """A running program and the probe that reads it."""

    def __init__(self, probe, command):
        self.helpers = [subprocess.Popen([launcher(), "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)]
        if shutil.which("openbox"):
            self.helpers.append(subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        self.probe = None
        end = time.monotonic() + PATIENCE
        while self.probe is None:
            self.probe = subprocess.Popen([probe], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            try:
                self.ask("tree")
            except (Missing, BrokenPipeError):
                self.probe = None
                if time.monotonic() > end:
                    raise Missing("there is no accessibility bus") from None
                time.sleep(0.1)
        self.log = tempfile.TemporaryFile(mode="w+")
        self.program = subprocess.Popen(command, stdout=self.log, stderr=self.log)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.program, self.probe, *reversed(self.helpers)):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def ask(self, request):
        self.probe.stdin.write(request + "\n")
        self.probe.stdin.flush()
        line = self.probe.stdout.readline()
        if not line:
            raise Missing("the probe ended: " + self.probe.stderr.read())
        return json.loads(line)["answer"]

    def tree(self):
        if self.program.poll() is not None:
            self.log.seek(0)
            raise Missing(f"the program ended ({self.program.returncode}): {self.log.read()}")
        return [Node(node) for node in self.ask("tree")]

    @staticmethod
    def matches(node, name, role, showing):
        wanted = name.fullmatch(node["name"]) if isinstance(name, re.Pattern) else (name is None or node["name"] == name)
        return bool(wanted) and (role is None or node["role"] in ((role,) if isinstance(role, str) else role)) and (not showing or node.has("showing"))

    def all(self, name=None, role=None, within=None, showing=True):
        nodes = self.tree()
        if within is not None:
            inside = {within["id"]}
            for node in nodes:  # parents come before their children
                if node["parent"] in inside:
                    inside.add(node["id"])
            nodes = [node for node in nodes if node["id"] in inside and node["id"] != within["id"]]
        return [node for node in nodes if self.matches(node, name, role, showing)]

    def find(self, name=None, role=None, within=None, showing=True, patience=PATIENCE):
        """Waits for the first object of that name and role."""
        end = time.monotonic() + patience
        while True:
            found = self.all(name, role, within, showing)
            if found:
                return found[0]
            if time.monotonic() > end:
                there = sorted({str(node) for node in self.all() if node["name"] and node["role"] not in ("cell", "tree item")})
                raise Missing(f'no {role or "object"} "{name.pattern if isinstance(name, re.Pattern) else name}"; there are: ' + ", ".join(there))
            time.sleep(0.05)

    def gone(self, name=None, role=None, patience=PATIENCE):
        end = time.monotonic() + patience
        while self.all(name, role):
            if time.monotonic() > end:
                raise Missing(f'{role or "object"} "{name}" does not go')
            time.sleep(0.05)

    def wait_for(self, what, condition, patience=PATIENCE):
        end = time.monotonic() + patience
        while not condition():
            if time.monotonic() > end:
                raise Missing(f"does not come: {what}")
            time.sleep(0.05)

    def press(self, node):
        """Works an object through its own action; where Qt 6.4 offers none that works, with the pointer."""
        actions = self.ask(f'actions {node["id"]}')
        # The Toggle of a list item or cell marks it without making it the current one.
        for wanted in ("Press", "Toggle") if node["role"] == "check box" else ("Press",):
            if wanted in actions:
                if not self.ask(f'do {node["id"]} {actions.index(wanted)}'):
                    raise Missing(f"{node} does not do {wanted}")
                return wanted
        self.click(node)
        return "click"

    def click(self, node):
        self.click_once(node)
        if node["role"] != "list item":
            return
        for _ in range(3):  # a press that fell into the moment the window manager moved the window went beside it
            end = time.monotonic() + 2
            while time.monotonic() < end:
                if self.again(node).has("selected"):
                    return
                time.sleep(0.05)
            self.click_once(node)
        raise Missing(f"{node} does not become the chosen one")

    def click_once(self, node):
        box = self.still(node)["box"]
        x, y, width, height = box
        if width <= 0 or height <= 0:
            raise Missing(f"{node} has no place on the screen")
        subprocess.run(["xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1"], check=True)

    def again(self, node):
        """The same object as it is now; as it was, when it is gone."""
        return next((now for now in self.tree() if now["id"] == node["id"]), node)

    def still(self, node):
        """The object once it has stayed in its place: a window manager may take hold of a window after it is there."""
        end = time.monotonic() + PATIENCE
        while True:
            time.sleep(0.1)
            now = self.again(node)
            if now["box"] == node["box"]:
                return now
            node = now
            if time.monotonic() > end:
                raise Missing(f"{node} does not stay in its place")

    def focus(self, node):
        self.ask(f'focus {node["id"]}')

    def write(self, node, text):
        """Replaces the text of a field, as a screen reader's user would dictate it."""
        if not self.ask(f'text {node["id"]} {text}'):
            self.focus(node)
            self.keys("ctrl+a")
            self.type(text)

    def select(self, parent, index):
        return self.ask(f'select {parent["id"]} {index}')

    @staticmethod
    def type(text):
        """Types into whatever has the focus."""
        time.sleep(0.3)  # what was opened takes the focus a moment after it is there
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)

    @staticmethod
    def keys(*combinations):
        subprocess.run(["xdotool", "key", "--delay", "40", *combinations], check=True)
