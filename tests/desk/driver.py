# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desk: a screen of 1366×768, a keyboard, and what a screen reader says about the window.
Everything is found by its role and accessible name and done by keys; nothing reaches into the program."""
import ctypes, os, pathlib, shutil, subprocess, sys, tempfile, time

try:
    import pyatspi
    from gi.repository import Atspi
    Atspi.set_timeout(15000, 30000)  # milliseconds; by itself it gives a question up after 0.8 s, which a busy machine needs
except ImportError:  # another Python stands first in the path; the distribution's has the package
    if sys.executable == "/usr/bin/python3":
        raise
    os.execv("/usr/bin/python3", ["/usr/bin/python3", "-B", *sys.argv])
if "OTKLIK_TEST_SESSION" not in os.environ:  # a session bus of its own, so that no other test's window is seen
    os.environ["OTKLIK_TEST_SESSION"] = "1"
    session = pathlib.Path(__file__).resolve().parent / "session" / "session.conf"
    os.execvp("dbus-run-session", ["dbus-run-session", f"--config-file={session}", "--", sys.executable, "-B", *sys.argv])

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "ctl"))
from otklikctl import BINARY, Failed, check, equal

class Keyboard:
    """Keys as the X server gets them from a keyboard (XTEST)."""
    NAMES = {"Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L", "Space": "space", "Enter": "Return"}

    def __init__(self, display):
        self.x = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XStringToKeysym.restype = self.x.XKeycodeToKeysym.restype = ctypes.c_ulong
        self.x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(display.encode()))
        check(self.display, f"no X server at {display}")
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.quiet = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.x.XSetErrorHandler(self.quiet)  # a window that has gone between two questions is no accident

    def code(self, name):
        """The key and whether it needs Shift."""
        symbol = ord(name) if len(name) == 1 else self.x.XStringToKeysym(self.NAMES.get(name, name).encode())
        code = self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(symbol))
        check(code, f"no key for {name!r}")
        return code, self.x.XKeycodeToKeysym(self.display, ctypes.c_ubyte(code), 0) != symbol

    def give(self):
        """Gives the keyboard to the topmost window, as a window manager does; menus and lists take it by themselves."""
        root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self.x.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        windows = [children[i] for i in range(count.value)]
        if windows:
            self.x.XFree(children)
        attributes = (ctypes.c_int * 34)()  # XWindowAttributes: width 2, height 3, map_state 23, override_redirect 30
        for window in reversed(windows):
            ok = self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(window), attributes)
            if ok and attributes[23] == 2 and not attributes[30] and attributes[2] > 50 and attributes[3] > 50:
                focus, revert = ctypes.c_ulong(), ctypes.c_int()
                self.x.XGetInputFocus(self.display, ctypes.byref(focus), ctypes.byref(revert))
                if focus.value != window:
                    self.x.XSetInputFocus(self.display, ctypes.c_ulong(window), 1, ctypes.c_ulong(0))
                    self.x.XSync(self.display, 0)
                return

    def press(self, *names):
        self.give()
        keys = []
        for name in names:
            code, shifted = self.code(name.lower() if len(names) > 1 and len(name) == 1 else name)
            keys += [self.code("Shift")[0]] * shifted + [code]
        for code in keys:
            self.test.XTestFakeKeyEvent(self.display, code, 1, 0)
        for code in reversed(keys):
            self.test.XTestFakeKeyEvent(self.display, code, 0, 0)
        self.x.XSync(self.display, 0)


def until(what, look, seconds=20):
    """Asks again until there is an answer; sleeps only between two looks."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = look()
        except Exception as gone:  # what was looked at has just been replaced
            if isinstance(gone, (Failed, KeyboardInterrupt)):
                raise
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failed(f"waited {seconds} s in vain: {what() if callable(what) else what}")
        time.sleep(0.03)


class Screen:
    """The screen and what stands on it; ends what it started."""

    def __init__(self):
        self.children = []
        read, write = os.pipe()
        self.children.append(subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"], pass_fds=[write],
                                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(write)
        with open(read) as told:  # to the end of its line: it is written in two pieces
            self.display = ":" + told.readline().strip()
        os.environ["DISPLAY"] = self.display
        self.children.append(subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            child.terminate()
            child.wait(20)


class Keychain:
    """A Secret Service as a desktop has it, unlocked by its owner's password; its file lies in a folder of its own."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(mode=0o700, exist_ok=True)

    def __enter__(self):
        environment = {**os.environ, "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder)}
        self.process = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", f"--control-directory={self.folder}"],
                                        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        self.process.stdin.write(b"the password of the desktop")
        self.process.stdin.close()
        until("the keychain to be there", lambda: "/login" in self._ask("/org/freedesktop/secrets", "org.freedesktop.Secret.Service.ReadAlias", "string:default"))
        return self

    def _ask(self, path, method, *words):
        return subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", path, method, *words],
                              capture_output=True, text=True).stdout

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)


class Desk:
    """The program, started like from the menu, with a home of its own."""

    def __init__(self, home, url=None, now=None, words=()):
        home = pathlib.Path(home)
        self.home = home
        self.environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config"),
                            "XDG_CACHE_HOME": str(home / "cache"), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8", "LANGUAGE": "en",
                            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("OTKLIK_DATABASE", None)
        self.environment.pop("OTKLIK_NOW", None)
        if now:
            self.environment["OTKLIK_NOW"] = now
        words = [str(BINARY.parent / "otklik"), "--language", "en"] + (["--database", url] if url else []) + list(words)
        self.started = time.monotonic()
        self.said = open(home / "said.txt", "w+")
        self.process = subprocess.Popen(words, env=self.environment, stdout=self.said, stderr=self.said)
        self.application = None
        self.keyboard = Keyboard(self.environment["DISPLAY"])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)
        self.said.close()

    def kill(self):
        """As when the power fails: the program can do nothing more."""
        self.process.kill()
        self.process.wait(20)

    # ---- seeing ----

    def root(self):
        if self.application is None:
            desktop = pyatspi.Registry.getDesktop(0)
            for application in desktop:
                if application is not None and application.get_process_id() == self.process.pid:
                    self.application = application
        return self.application

    def walk(self, node=None, depth=0, hidden=False):
        """Everything that is in sight, from the top window downwards."""
        node = node or self.root()
        if node is None:
            return
        try:
            count, role = node.childCount, node.getRole()
        except Exception:  # it has gone while it was looked at
            return
        if role in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE):
            count = min(count, 400)  # a list of a million is not read to its end
        for i in range(count):
            try:
                child = node.getChildAtIndex(i)
                if child is None or not (depth == 0 or hidden or child.getState().contains(pyatspi.STATE_SHOWING)):
                    continue
                child.name, child.getRoleName()  # noqa: what has just gone says so here
            except Exception:
                continue
            yield child
            yield from self.walk(child, depth + 1, hidden)

    def all(self, role=None, name=None, within=None):
        for node in self.walk(within):
            if (role is None or node.getRoleName() == role) and (name is None or _fits(name, node.name)):
                yield node

    def find(self, role=None, name=None, within=None, seconds=20):
        return until(lambda: f"{role} «{name}» in sight; there is:\n{self.dump()}", lambda: next(self.all(role, name, within), None), seconds)

    def texts(self):
        """Every text in sight, one after another."""
        seen = []
        for node in self.walk():
            seen.append(node.name)
            if node.getRoleName() in ("text", "label"):
                try:
                    seen.append(node.queryText().getText(0, -1))
                except NotImplementedError:
                    pass
        return [text for text in seen if text]

    def sees(self, part, seconds=20):
        """Waits for a text in sight that has this part (or fits this function)."""
        fits = part if callable(part) else lambda text: part in text
        return until(lambda: f"«{part}» in sight; there is:\n{self.dump()}", lambda: next((text for text in self.texts() if fits(text)), None), seconds)

    @staticmethod
    def _line(child, depth):
        states = child.getState()
        if depth and not states.contains(pyatspi.STATE_SHOWING):
            return ""
        marks = "".join(mark for mark, state in (("*", pyatspi.STATE_FOCUSED), ("x", pyatspi.STATE_CHECKED), ("s", pyatspi.STATE_SELECTED)) if states.contains(state))
        value = ""
        if child.getRoleName() in ("text", "spin button", "combo box"):
            try:
                value = " = " + child.queryText().getText(0, -1)[:80]
            except NotImplementedError:
                pass
        return "  " * depth + f"{child.getRoleName()} «{child.name}»{value} {marks}{'' if states.contains(pyatspi.STATE_ENABLED) else ' (off)'}"

    def dump(self, node=None, depth=0):
        lines = []
        node = node or self.root()
        if node is None:
            return "no window; it said: " + pathlib.Path(self.said.name).read_text()
        try:
            count = min(node.childCount, 60)
        except Exception:  # it has gone while it was looked at
            return ""
        for i in range(count):
            try:
                line = self._line(node.getChildAtIndex(i), depth)
            except Exception:
                continue
            if line:
                lines.append(line)
                try:
                    lines.append(self.dump(node.getChildAtIndex(i), depth + 1))
                except Exception:  # this one has gone in between
                    pass
        return "\n".join(line for line in lines if line)

    def window(self):
        """The window in front: a dialog where there is one."""
        return self.root().getChildAtIndex(self.root().childCount - 1)

    def focused(self):
        """What the keys go to; a table's current cell only where nothing else has the focus."""
        found = [node for node in self.walk(self.window()) if _has_focus(node)]
        plain = [node for node in found if node.getRoleName() not in ("table cell", "list item", "tree item", "panel", "filler")]
        return (plain or found or [None])[-1]

    # ---- doing ----

    def key(self, *chords):
        """«Ctrl+N», «Return», «Alt+Down»…"""
        for chord in chords:
            self.keyboard.press(*chord.split("+"))

    def type(self, text):
        for letter in text:
            self.keyboard.press(letter)

    def goto(self, role, name, seconds=20):
        """Tabs until the keys go to this one."""
        for _ in range(60):
            node = until(lambda: f"{role} «{name}» in sight; there is:\n{self.dump()}", lambda: next(self.all(role, name, self.window()), None), seconds)
            if _has_focus(node):
                return node
            self.key("Tab")
            time.sleep(0.05)
        raise Failed(f"{role} «{name}» cannot be reached by Tab; there is:\n{self.dump()}")

    def mark(self, chord, role, name):
        """Presses the key of a choice and waits until it is marked: Qt shows the press for a tenth of a second first."""
        self.find(role, name, self.window())
        self.key(chord)
        until(f"{name} to be marked by {chord}", lambda: next(self.all(role, name, self.window())).getState().contains(pyatspi.STATE_CHECKED))

    def choose(self, wanted):
        """Goes down the box that has the focus until it says what is wanted."""
        self.key("Home")
        for _ in range(60):
            if until("a window in front", lambda: [any(_is_chosen(node, wanted) for node in self.walk(self.window()))])[0]:
                return
            self.key("Down")
            time.sleep(0.1)
        raise Failed(f"there is no «{wanted}» in the box; there is:\n{self.dump()}")

    def rewrite(self, text):
        self.key("Ctrl+A")
        self.type(text)


def _has_focus(node):
    try:
        return node.getState().contains(pyatspi.STATE_FOCUSED)
    except Exception:
        return False


def _is_chosen(node, wanted):
    """A box that has the focus and says what is wanted; what has just gone is no such box."""
    try:
        return node.getRoleName() == "combo box" and node.getState().contains(pyatspi.STATE_FOCUSED) and node.name.startswith(wanted)
    except Exception:
        return False


def _fits(wanted, seen):
    return wanted(seen) if callable(wanted) else wanted == seen
