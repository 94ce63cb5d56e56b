#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check page of the desk against a server with a real certificate: each thing that can be wrong on the way has a sentence
of its own. SQLite has no way that others could listen on."""
import os, pathlib, subprocess, sys

from driver import Desk, Screen, check, pyatspi, until
from connectform import fill, give_password
from otklikctl import ENGINE, main

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "flows"))
from tlsserver import TlsServer


def picture(name):
    folder = os.environ.get("OTKLIK_PICTURES")
    if folder:
        subprocess.run(["import", "-window", "root", f"{folder}/{name}.png"], check=False)


def should_say_what_is_wrong_on_the_way(ctl):
    if ENGINE != "pg":
        return
    home = pathlib.Path(ctl.folder) / "home"
    home.mkdir()
    with TlsServer() as server, Screen(), Desk(home, words=["--connect"]) as desk:
        server.sql("CREATE ROLE kim SUPERUSER LOGIN PASSWORD 'password-of-kim'")
        server.certify("localhost")
        server.reload()

        def looks(good, part):
            """The finding about encryption; what stood there before goes with the press."""
            desk.goto("push button", "Check the connection")
            desk.key("Space")
            desk.sees(lambda text: text.startswith(f"{'✓' if good else '✗'} Encryption: ") and part in text)
            until("the check to be over", lambda: next(desk.all("push button", "Check the connection")).getState().contains(pyatspi.STATE_ENABLED))

        def rewrite(name, text):
            desk.goto("text", name)
            desk.rewrite(text)

        fill(desk, "localhost", server.port, "otklik", "kim", authority=server.authority())
        give_password(desk, "password-of-kim")
        looks(True, "TLSv1.3")
        picture("connection-good")
        rewrite("Certificate of the authority", server.authority("other"))
        looks(False, "not made by the authority")
        picture("connection-authority")
        rewrite("Certificate of the authority", server.authority())
        rewrite("Servers, separated by commas", "127.0.0.1")
        looks(False, "not one for «127.0.0.1»")
        rewrite("Servers, separated by commas", "localhost")
        server.certify("localhost", days=-1)
        server.reload()
        looks(False, "has expired")
        server.certify("localhost")
        server.configure(ssl="off")
        server.reload()
        looks(False, "does not encrypt")
        server.configure(ssl="on")
        server.reload()
        looks(True, "TLSv1.3")
        check("password-of-kim" not in " ".join(desk.texts()), "the password stands on the page")


main(should_say_what_is_wrong_on_the_way)
