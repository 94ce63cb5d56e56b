#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""«Keep the password»: a real Secret Service keeps it, and nothing else does; a changed one takes its place at once; where
there is none the desk says that it asks each time. SQLite has no password."""
import os, pathlib, subprocess, time, uuid

from driver import Desk, Keychain, Screen, check, equal, pyatspi, until
from connectform import KEEP, fill, give_password
from signing import code_at, enrol, login as add_login
from otklikctl import ENGINE, main

CANARY = "Canary-Pass-" + uuid.uuid4().hex[:12]


def no_trace_below(*folders):
    """Neither as it is nor as other programs write texts."""
    for folder in folders:
        for path in pathlib.Path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                content = path.read_bytes()
                for coded in (CANARY.encode(), CANARY.encode("utf-16-le"), CANARY.encode("utf-16-be")):
                    check(coded not in content, f"the password lies in {path}")


def password_field(desk):
    return desk.find("password text", "Password")


def typed_length(desk):
    return password_field(desk).queryText().characterCount


def checked(desk, name):
    return desk.find("check box", name).getState().contains(pyatspi.STATE_CHECKED)


def sign_in(desk, password):
    give_password(desk, password)
    desk.key("Return")


def fill_in(desk, ctl, login):
    fill(desk, os.environ.get("PGHOST", "localhost"), os.environ.get("PGPORT", "5432"), ctl.name, login, way="not encrypted")


def picture(name):
    folder = os.environ.get("OTKLIK_PICTURES")
    if folder:
        subprocess.run(["import", "-window", "root", f"{folder}/{name}.png"], check=False)


def prepared(ctl):
    """A superuser of the server, who needs no second factor; the home of somebody at the desk."""
    ctl.json("init")
    ctl.json("demo", "--language", "en", "--people", "300")
    login = ctl.name + "_kim"
    ctl.sql(f"CREATE ROLE {login} SUPERUSER LOGIN PASSWORD '{CANARY}'")
    ctl.logins.append(login)
    home = pathlib.Path(ctl.folder) / "home"
    home.mkdir()
    return login, home


def keychain_items():
    """The names under which anything is kept, as the Secret Service tells them."""
    items = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets/collection/login",
                            "org.freedesktop.DBus.Properties.Get", "string:org.freedesktop.Secret.Collection", "string:Items"], capture_output=True, text=True).stdout
    names = []
    for line in items.splitlines():
        if "object path" in line:
            path = line.split('"')[1]
            names.append(subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", path, "org.freedesktop.DBus.Properties.Get",
                                         "string:org.freedesktop.Secret.Item", "string:Attributes"], capture_output=True, text=True).stdout)
    return " ".join(names)


def secret_of(login):
    """What the Secret Service gives to any program of this person's session."""
    from gi.repository import Gio, GLib
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def ask(path, interface, method, words):
        return bus.call_sync("org.freedesktop.secrets", path, interface, method, words, None, Gio.DBusCallFlags.NONE, 5000, None).unpack()

    service, item = "org.freedesktop.Secret.Service", "org.freedesktop.Secret.Item"
    get = lambda path, interface, name: ask(path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))[0]
    _, session = ask("/org/freedesktop/secrets", service, "OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
    for path in get("/org/freedesktop/secrets/collection/login", "org.freedesktop.Secret.Collection", "Items"):
        if any(login in value for value in get(path, item, "Attributes").values()):
            return bytes(ask(path, item, "GetSecret", GLib.Variant("(o)", (session,)))[0][2]).decode()
    return None


def keeps_the_password_in_the_keychain_alone(ctl, login, home):
    keychain = pathlib.Path(ctl.folder) / "keychain"

    def connecting():
        return Desk(home, words=["--connect"])

    with Keychain(keychain):
        with connecting() as desk:
            fill_in(desk, ctl, login)
            desk.find("check box", KEEP)
            desk.goto("check box", KEEP)
            desk.key("Space")
            until("the box to be ticked", lambda: checked(desk, KEEP))
            picture("keychain")
            sign_in(desk, "not-the-password")  # is not kept
            desk.sees("cannot be reached")
            sign_in(desk, CANARY)
            desk.find("table", "Reminders that are due")
            until("the password in the keychain", lambda: login in keychain_items())
        no_trace_below(home, keychain)
        with connecting() as desk:
            until("the password from the keychain", lambda: typed_length(desk) == len(CANARY))
            check(checked(desk, KEEP), "the box is ticked")
            desk.goto("check box", KEEP)  # no longer
            desk.key("Space")
            until("the box to be empty", lambda: not checked(desk, KEEP))
            desk.goto("push button", "Sign in")
            desk.key("Space")
            desk.find("table", "Reminders that are due")
            until("the password to go from the keychain", lambda: login not in keychain_items())
        with connecting() as desk:
            desk.find("check box", KEEP)
            equal(typed_length(desk), 0, "signs of a password")
    no_trace_below(home, keychain)


NEW = "tram elbow " + uuid.uuid4().hex[:12]


def change_password(desk, secret, step, old):
    """On «My account», with a fresh code."""
    desk.key("Ctrl+k")
    desk.type("my account")
    desk.key("Return")
    desk.find("table", "Sign-ins of the last 30 days")
    desk.goto("push button", "Change the password…")
    desk.key("Return")
    for field, text in (("The password of now", old), ("The new one", NEW), ("The new one again", NEW)):
        desk.goto("password text", field)
        desk.type(text)
    desk.key("Return")
    desk.sees("A fresh code")
    desk.type(code_at(secret, step))
    desk.key("Return")
    desk.sees("Your password is changed.")


def takes_the_changed_password_at_once(ctl, home, keep):
    """keep: the person lets the keychain keep it; otherwise nothing comes into it by the change either."""
    made, _ = add_login(ctl, f"{ctl.name}_{'eva' if keep else 'ira'}", "--name", "Eva Smirnova", "--role", "operator", "--city")
    login = made["login"]
    (home / "config/otklik/profiles.json").unlink(missing_ok=True)
    with Desk(home, words=["--connect"]) as desk:
        fill_in(desk, ctl, login)
        if keep:
            desk.goto("check box", KEEP)
            desk.key("Space")
            until("the box to be ticked", lambda: checked(desk, KEEP))
        sign_in(desk, made["password"])
        secret = enrol(desk, made)
        desk.find("table", "Reminders that are due")
        if keep:
            until("the password in the keychain", lambda: login in keychain_items())
        change_password(desk, secret, int(time.time() // 30) + 1, made["password"])
        if not keep:
            desk.key("Ctrl+1")
            desk.find("table", "Reminders that are due")
            check(login not in keychain_items(), "a password that nobody wanted kept is in the keychain")
            return
        desk.sees("Desks where you are signed in stay open.")
        until("the new password in the keychain", lambda: secret_of(login) == NEW)
        desk.kill()  # no sign-out, no further sign-in
    with Desk(home, words=["--connect"]) as desk:
        until("the new password from the keychain", lambda: typed_length(desk) == len(NEW))
        desk.goto("push button", "Sign in")
        desk.key("Space")
        desk.sees("Your second factor")


def says_that_it_asks_each_time(ctl, login, home):
    for start in range(2):  # also in the second morning nothing is there
        with Desk(home, words=["--connect"]) as desk:
            if start == 0:
                fill_in(desk, ctl, login)
            desk.sees("so nothing is kept and the password is asked for each time")
            picture(f"no-keychain-{start}")
            check(next(desk.all("check box", KEEP), None) is None, "what cannot be kept is offered")
            equal(typed_length(desk), 0, "signs of a password")
            sign_in(desk, CANARY)
            desk.find("table", "Reminders that are due")
    no_trace_below(home)


def should_keep_the_password_nowhere_else(ctl):
    if ENGINE != "pg":
        return
    login, home = prepared(ctl)
    with Screen():
        says_that_it_asks_each_time(ctl, login, home)
        (home / "config/otklik/profiles.json").unlink()
        keeps_the_password_in_the_keychain_alone(ctl, login, home)
        with Keychain(pathlib.Path(ctl.folder) / "keychain"):
            for keep in (False, True):
                takes_the_changed_password_at_once(ctl, home, keep)


main(should_keep_the_password_nowhere_else)
