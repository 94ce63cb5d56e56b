# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that asks which city database to sign in to (`otklik --connect`), as somebody fills it in by keys."""
KEEP = "Keep the password in this computer's keychain"


def protection(name):
    return name.startswith(("encrypted", "not encrypted"))


def fill(desk, host, port, database, login, way="encrypted, and the server proves who it is", authority=""):
    for name, text in (("Name of this connection", "City"), ("Servers, separated by commas", host), ("Port", port), ("Database", database)):
        desk.goto("text", name)
        desk.rewrite(str(text))
    desk.goto("combo box", protection)
    desk.choose(way)
    if authority:
        desk.goto("text", "Certificate of the authority")
        desk.rewrite(authority)
    desk.goto("text", "Login")
    desk.rewrite(login)


def give_password(desk, password):
    desk.goto("password text", "Password")
    desk.rewrite(password)
