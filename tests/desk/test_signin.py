#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in at the desk, by the keyboard: a new login sets up its authenticator, sees what its role needs, gives a fresh
code before a contact is changed, locks the screen and finds everything as it was; an administrator sees who may what.
On SQLite there is one desk and no roles, and the window says so."""
import pathlib, time

from driver import Desk, Screen, check, until
from signing import code_at, enrol, login, picture
from otklikctl import ENGINE, main


def change_the_password(ctl, desk, name, old):
    """On «My account», and connections that are lost afterwards are opened again with the new one."""
    desk.key("Ctrl+k")
    desk.type("my account")
    desk.key("Return")
    desk.find("table", "Sign-ins of the last 30 days")
    picture(desk, "account")
    desk.goto("push button", "Change the password…")
    desk.key("Return")
    for field, text in (("The password of now", "not the password"), ("The new one", "mostly harmless"), ("The new one again", "mostly harmless")):
        desk.goto("password text", field)
        desk.type(text)
    desk.key("Return")
    desk.sees("The password is not right")
    desk.goto("password text", "The password of now")
    desk.rewrite(old)
    desk.key("Return")
    desk.sees("Your password is changed.")
    check(ctl.sql(f"SELECT count(*) FROM access_change WHERE what = 'password'") == "1", "the change is written down")
    ctl.sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{name}'")
    desk.key("Ctrl+2")
    desk.find("table", "People")
    desk.key("Ctrl+F")
    desk.rewrite("79001234567")
    desk.sees("1 found")


def should_sign_in_and_keep_what_was_typed(ctl):
    home = pathlib.Path(ctl.folder) / "home"
    home.mkdir()
    if ENGINE != "pg":
        with Screen(), Desk(home) as desk:
            desk.find("table", "Reminders that are due")
            until("the title to say that there are no roles", lambda: "no roles" in desk.root().getChildAtIndex(0).name)
        return
    ctl.json("init")
    ctl.json("demo", "--language", "en")
    anna, annas = login(ctl, ctl.name + "_anna", "--name", "Anna Smirnova", "--role", "operator", "--city")
    boris, boriss = login(ctl, ctl.name + "_boris", "--name", "Boris Petrov", "--role", "administrator", "--city")
    with Screen():
        with Desk(home, annas) as desk:
            secret = enrol(desk, anna)
            desk.find("table", "Reminders that are due")
            until("the title to say who is signed in", lambda: any("Anna Smirnova" in desk.root().getChildAtIndex(i).name for i in range(desk.root().childCount)))
            names = {node.name for node in desk.walk()}
            check(not any(name.startswith("Campaigns") or name.startswith("Administration") for name in names), f"the rail of an operator: {names}")
            picture(desk, "operator")
            # A changed contact wants a fresh code; what was typed is kept while it is asked for.
            phone = ctl.sql("SELECT a.value FROM address a WHERE a.kind = 'mobile' AND NOT EXISTS (SELECT 1 FROM address b WHERE b.value = a.value "
                            "AND b.id <> a.id) AND (SELECT count(*) FROM address c WHERE c.person_id = a.person_id AND c.kind = 'mobile') = 1 "
                            "ORDER BY a.person_id LIMIT 1")
            desk.key("Ctrl+2")
            desk.find("table", "People")
            desk.key("Ctrl+F")
            desk.type(phone[1:])
            desk.sees("1 found")
            desk.key("Down", "Return")
            desk.find("list", "Timeline")
            desk.key("Ctrl+e")
            desk.goto("text", "Address 1")
            desk.rewrite("+79001234567")
            desk.goto("push button", "Save")
            desk.key("Return")
            desk.sees("A fresh code")
            picture(desk, "stepup")
            desk.type(code_at(secret, int(time.time() // 30) + 1))
            desk.key("Return")
            until("the changed number in the database", lambda: ctl.sql("SELECT count(*) FROM address WHERE value = '+79001234567'") == "1")
            # The lock hides everything and gives it back.
            desk.key("Ctrl+Shift+l")
            desk.sees("Everything is as it was left.")
            check(next(desk.all("list", "Timeline"), None) is None, "nothing of the card is in sight")
            picture(desk, "lock")
            desk.type("not the password")
            desk.key("Return")
            desk.sees("The password is not right")
            desk.type(anna["password"])
            desk.key("Return")
            desk.find("list", "Timeline")
            change_the_password(ctl, desk, ctl.name + "_anna", anna["password"])
        with Desk(home, boriss) as desk:
            enrol(desk, boris)
            desk.find("table", "People at the desks")
            desk.sees("Anna Smirnova")
            desk.sees(lambda text: "every record of the city" in text or "whole city" in text)
            picture(desk, "administration")


main(should_sign_in_and_keep_what_was_typed)
