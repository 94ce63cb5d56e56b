#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk is killed while somebody types into a person. The next one offers what was typed, and puts it beside what another
desk stored meanwhile. On the disk it tells nobody anything."""
import hashlib, os, pathlib, sqlite3, subprocess

from driver import Desk, Keychain, Screen, check, equal, until
from otklikctl import ENGINE, main

BEFORE, TYPED, THEIRS = "Zarubina", "Orlovskaya-Canary", "Petrova"


class City:
    """The demo city with one person whom the test knows; on SQLite the desk makes it at its first start."""

    def __init__(self, ctl):
        self.ctl = ctl
        self.home = pathlib.Path(ctl.folder) / "home"
        self.home.mkdir()
        self.url = ctl.url if ENGINE == "pg" else None
        if not self.url:
            ctl.environment["OTKLIK_DATABASE"] = ctl.url = f"sqlite:{self.home}/data/otklik/otklik.sqlite"
        ctl.json("init")
        ctl.json("demo", "--language", "en", "--people", "300")
        people = ctl.write("people.csv", f"external_id,family_name,given_name,language,mobile\nq1,{BEFORE},Alla,en,+79009990001\nq2,{BEFORE},Bella,en,+79009990002\n")
        ctl.json("import", "people", people)

    def sql(self, text):
        """By another connection than the desk's."""
        if self.url:
            return self.ctl.sql(text)
        with sqlite3.connect(self.ctl.url[len("sqlite:"):], timeout=20) as connection:
            connection.create_function("otklik_sha256", 1, lambda t: hashlib.sha256(t.encode()).hexdigest())  # the program's own, for triggers
            rows = connection.execute(text).fetchall()
        connection.close()
        return "|".join("" if v is None else str(v) for v in rows[0]) if rows else ""

    def person(self, key):
        return self.sql(f"SELECT family_name, given_name, patronymic FROM person WHERE external_id = '{key}'")

    def drafts(self):
        return list((self.home / "data/otklik/drafts").rglob("*.draft"))

    def desk(self):
        return Desk(self.home, self.url)


def open_editor(desk, given):
    desk.find("check box", "People")
    desk.key("Ctrl+2")
    desk.find("table", "People")
    desk.key("Ctrl+F")
    desk.type("zarubina " + given.lower())
    desk.sees("1 found")
    desk.key("Down", "Return")
    desk.find("push button", "Write a note")
    desk.key("Ctrl+e")
    desk.goto("text", "Family name")


def picture(name):
    folder = os.environ.get("OTKLIK_PICTURES")
    if folder:
        subprocess.run(["import", "-window", "root", f"{folder}/{name}.png"], check=False)


def text_of(desk, name):
    return desk.find("text", name).queryText().getText(0, -1)


def type_and_die(city, key, given):
    """The journal is written two seconds after the last key: nothing else says that it was."""
    with city.desk() as desk:
        open_editor(desk, given)
        desk.rewrite(TYPED)
        desk.goto("text", "Patronymic")
        desk.type("Ivanovna")
        until("the draft on the disk", city.drafts)
        before = city.drafts()[0].stat().st_mtime_ns
        desk.type("-B")  # the journal follows
        until("the draft to follow", lambda: city.drafts()[0].stat().st_mtime_ns != before)
        desk.kill()
    equal(city.person(key), f"{BEFORE}|{given}|", "nothing was stored")
    journal = city.drafts()
    equal(len(journal), 1, "drafts on the disk")
    for path in (city.home / "data/otklik/drafts").rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for word in (TYPED, BEFORE, "Ivanovna", given, "7900999000", "familyLineEdit"):
            for coded in (word.encode(), word.encode("utf-16-le")):
                check(coded not in content and word not in path.name, f"{path.name} tells of «{word}»")
        if path.suffix == ".draft" or path.is_dir():
            equal(oct(path.stat().st_mode & 0o077), "0o0", f"who may read {path.name}")
    for path in [*(city.home / "config").rglob("*"), city.home / "said.txt"]:
        if path.is_file():
            check(TYPED.encode() not in path.read_bytes(), f"{path} has what was typed")


def go_on(desk):
    desk.sees("You were writing")
    desk.sees("Nothing of it is lost.")
    desk.goto("push button", lambda name: name.startswith("Go on: ") and "Zarubina" in name)
    desk.key("Return")


def offers_what_was_typed(city):
    type_and_die(city, "q1", "Alla")
    with city.desk() as desk:
        go_on(desk)
        desk.sees("it is not saved yet")
        picture("drafts-restored")
        equal((text_of(desk, "Family name"), text_of(desk, "Patronymic"), text_of(desk, "Given name")), (TYPED, "Ivanovna-B", "Alla"), "the fields")
        desk.key("Ctrl+Return")
        until(lambda: f"the row: {city.person('q1')}", lambda: city.person("q1") == f"{TYPED}|Alla|Ivanovna-B")
        until("the draft to go", lambda: not city.drafts())


def does_not_overwrite_what_another_desk_stored(city):
    type_and_die(city, "q2", "Bella")
    city.sql(f"UPDATE person SET family_name = '{THEIRS}', name_key = 'petrova anna', given_key = 'anna petrova', given_name = 'Anna', "
             "version = version + 1 WHERE external_id = 'q2'")
    with city.desk() as desk:
        go_on(desk)
        desk.sees("Changed at two desks")  # three columns: what stood there, theirs, mine
        picture("drafts-merge")
        seen = " ".join(desk.texts())
        check(all(word in seen for word in (BEFORE, THEIRS, TYPED)), f"the three values: {seen}")
        check("What else they changed is kept: Given name." in seen, f"what else they changed is said: {seen}")
        equal(city.person("q2"), f"{THEIRS}|Anna|", "nothing is overwritten before somebody chose")
        desk.key("3")
        desk.key("Ctrl+Return")
        until(lambda: f"the row: {city.person('q2')}", lambda: city.person("q2") == f"{TYPED}|Anna|Ivanovna-B")
        until("the draft to go", lambda: not city.drafts())


def offers_nothing_twice(city):
    with city.desk() as desk:
        desk.find("check box", "People")
        desk.key("Ctrl+2")
        desk.find("table", "People")
        check(next(desk.all(None, "You were writing"), None) is None, "the offer comes again")


def should_lose_nothing_typed_and_nothing_stored_to_kill_9(ctl):
    city = City(ctl)
    with Screen(), Keychain(city.home / "keychain"):
        offers_what_was_typed(city)
        does_not_overwrite_what_another_desk_stored(city)
        offers_nothing_twice(city)


main(should_lose_nothing_typed_and_nothing_stored_to_kill_9)
