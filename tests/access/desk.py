"""The real program on a display, a bus and a home of its own, as a screen reader and a keyboard see it."""
import contextlib
import os
import pathlib
import shutil
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEADLINE = 30.0  # Seconds that anything may take: long, for a machine that does other things too.

# What a screen reader may speak of by itself.
SPOKEN = (
    "object:text-changed", "object:text-caret-moved", "object:property-change:accessible-name",
    "object:property-change:accessible-description", "object:state-changed:focused", "object:state-changed:checked",
    "object:active-descendant-changed", "object:selection-changed", "object:announcement", "object:state-changed:showing",
)
NO_BREAK = "\u00a0"  # Inside a chip, so that it never breaks.


class Failed(Exception):
    """What was expected, and what was there instead."""


class Event:
    """One thing that was told: as it was at that moment, for the object may be gone later."""

    def __init__(self, event):
        self.type = event.type
        self.detail = (event.detail1, event.detail2)
        self.data = event.any_data
        self.role = event.source.get_role_name()
        self.name = event.source.get_name()
        self.description = event.source.get_description()

    def is_announcement(self):
        """Orca reads out these two; other changes of what is not in focus it passes over."""
        return self.type == "object:announcement" or (
            self.type == "object:state-changed:showing" and self.role == "notification" and self.detail[0] == 1)

    def __repr__(self):
        kind = self.type.removeprefix("object:")
        said = self.description if kind.endswith("description") else self.data if isinstance(self.data, str) else ""
        return f"{kind} {self.role} “{self.name}” {self.detail[0]} “{said}”"


class Desk:
    """One window on a fresh copy of the book. Everything waits for what it expects, nothing waits for a time."""

    def __init__(self, program, book, folder):
        self.folder = pathlib.Path(folder)
        self.book = self.folder / "Weir Lane.minutebook"
        shutil.copy(book, self.book)
        self.heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in SPOKEN:
            self._listener.register(kind)
        self._process = subprocess.Popen([program, str(self.book)], env=self._environment(), stderr=subprocess.DEVNULL)
        self.app = self.until("the program is on the accessibility bus", self._application)
        self.page = self.find("text", "Minutes")
        self.until("the keys are on the page", lambda: self.has(self.page, "focused"))

    def _environment(self):
        home = {name: str(self.folder / name.lower()) for name in
                ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
        return dict(os.environ, **home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")

    def _application(self):
        if self._process.poll() is not None:
            raise Failed(f"the program ended by itself with {self._process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app is not None and app.get_process_id() == self._process.pid:
                # Names and states are asked anew each time: a cache may be behind.
                app.set_cache_mask(Atspi.Cache.NONE)
                return app
        return None

    def close(self):
        for kind in SPOKEN:
            self._listener.deregister(kind)
        self._process.terminate()
        try:
            self._process.wait(DEADLINE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    # ---- listening

    def _hear(self, event):
        try:
            self.heard.append(Event(event))
        except GLib.Error:
            pass  # Its object is gone: nobody could read it out.

    def listen(self):
        """Turns what has been told into self.heard."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def forget(self):
        self.listen()
        self.heard.clear()

    def wait(self, condition, seconds):
        """The first value of the condition that is true; the last one when the time is over."""
        end = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while True:
            self.listen()
            value = None
            with contextlib.suppress(GLib.Error):  # The object went while it was asked.
                value = condition()
            if value or time.monotonic() > end:
                return value
            # Until something is told, at most a moment: not everything that changes is told.
            source = GLib.timeout_add(20, lambda: GLib.SOURCE_REMOVE)
            context.iteration(True)
            if found := context.find_source_by_id(source):
                found.destroy()

    def until(self, what, condition):
        if value := self.wait(condition, DEADLINE):
            return value
        told = "\n        ".join(repr(event) for event in self.heard[-25:])
        raise Failed(f"expected: {what}\n      told at last:\n        {told or 'nothing'}\n      {self.seen()}")

    def seen(self):
        """For whoever reads of a failure."""
        try:
            return f"on the page: {self.lines()}\n      status bar: {self.status()}"
        except (AttributeError, GLib.Error):
            return "the window could not be read"

    # ---- the tree

    def walk(self, root=None):
        """All that is in sight."""
        root = root or self.app
        for i in range(root.get_child_count()):
            child = root.get_child_at_index(i)
            if child is not None and (child.get_role_name() == "frame" or self.has(child, "showing")):
                yield child
                yield from self.walk(child)

    def search(self, role, name=None, root=None):
        for node in self.walk(root):
            if node.get_role_name() == role and (name is None or matches(name, node.get_name())):
                return node
        return None

    def find(self, role, name=None, root=None):
        return self.until(f"{role} “{name}” in sight", lambda: self.search(role, name, root))

    def has(self, node, state):
        return node.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    def hands(self):
        """Where the keys go, as it was told last: role and name."""
        for event in reversed(self.heard):
            if event.type.endswith("state-changed:focused") and event.detail[0] == 1:
                return f"{event.role} “{event.name}”"
        return ""

    def on_page(self):
        self.until("the page has the keys", lambda: self.hands() == "text “Minutes”")

    # ---- the keyboard

    def press(self, *keys):
        """While somebody listens Qt sends letters and other plain keys by way of the bus and commands at once: a command
        may overtake them. What one of them does is waited for before a command is pressed."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "8", *keys], check=True)

    def open_menu(self, letter, first):
        """Alt is held until the menu is there, as a hand does; and pressed again where Qt closed it: its letter overtook
        it on the way, as press() says."""
        for _ in range(5):
            self.forget()
            subprocess.run(["xdotool", "keydown", "alt", "key", letter], check=True)
            self.wait(lambda: self.hands().startswith(f"menu item “{first}"), 3)
            subprocess.run(["xdotool", "keyup", "alt"], check=True)
            self.quiet(0.3)
            if self.hands().startswith(f"menu item “{first}"):
                return
        self.until(f"the command “{first}”", lambda: self.hands().startswith(f"menu item “{first}"))

    def has_menu(self):
        shown = [event for event in self.heard if event.role == "popup menu" and event.type.endswith("showing")]
        return bool(shown) and shown[-1].detail[0] == 1

    def type(self, text, milliseconds=8):
        """So many between two keys."""
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", str(milliseconds), "--", text], check=True)

    def until_with(self, what, key, condition):
        """Presses the key until it works: for what is loaded behind the window, as a dictionary is."""
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end:
            self.press(key)
            if value := self.wait(condition, 1):
                return value
        return self.until(what, condition)

    # ---- what is told

    def quiet(self, seconds=0.7):
        """Waits until the program has nothing more to tell: longer than it pauses itself."""
        said = -1
        while said != len(self.heard):
            said = len(self.heard)
            self.wait(lambda said=said: len(self.heard) > said, seconds)

    def announced(self):
        """The sentences that a screen reader reads out by itself."""
        spoken = [event for event in self.heard if event.is_announcement()]
        return [event.data if event.type.endswith("announcement") else event.name for event in spoken]

    def says(self, words):
        self.until(f"“{words}” read out", lambda: any(words in said for said in self.announced()))

    def told(self, kind, name):
        self.until(f"{kind} told of “{name}”",
                   lambda: any(event.type.endswith(kind) and event.name == name for event in self.heard))

    # ---- text

    def text(self, node=None):
        node = node or self.page
        return plain(Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)))

    def lines(self):
        return self.text().split("\n")

    def piece(self, at, boundary):
        """The line, word or letter there."""
        return plain(Atspi.Text.get_text_at_offset(self.page, at, boundary).content)

    def caret(self):
        return Atspi.Text.get_caret_offset(self.page)

    def put_caret(self, words, at_end=False):
        """As a screen reader does that brings the caret to what it reads."""
        at = self.text().index(words) + (len(words) if at_end else 0)
        Atspi.Text.set_caret_offset(self.page, at)
        self.until(f"the caret at “{words.strip()}”", lambda: self.caret() == at)

    def selected(self):
        if Atspi.Text.get_n_selections(self.page) == 0:
            return ""
        range = Atspi.Text.get_selection(self.page, 0)
        return self.text()[range.start_offset:range.end_offset]

    def attributes(self, words):
        return Atspi.Text.get_text_attributes(self.page, self.text().index(words))[0]

    def status(self):
        """All that stands in the status bar."""
        bar = self.search("status bar")
        return "  ·  ".join(filter(None, (node.get_name() for node in self.walk(bar)))) if bar else ""


def plain(text):
    return text.replace(NO_BREAK, " ")


def matches(wanted, text):
    return text.startswith(wanted[:-1]) if wanted.endswith("…") else wanted in text
