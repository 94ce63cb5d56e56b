#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job at the desk, by the keyboard alone, in a real window: a list of people becomes a funnel. On SQLite the desk
makes its own city and sends by itself; on PostgreSQL the city is there and `otklikctl serve` sends."""
import datetime, pathlib, time

from driver import Desk, Screen, check, equal, until
from otklikctl import ENGINE, main

PEOPLE = 12
REMINDER = ("Alla Zarubina", "Ring about the check-up")
TOMORROW = datetime.date.today() + datetime.timedelta(days=1)


def people_csv():
    lines = ["external_id,family_name,given_name,birth_date,sex,language,mobile,email,topic:prevention"]
    for i in range(1, PEOPLE + 1):
        given = "Alla" if i == 1 else f"Given{i}"
        mobile = "" if i == 2 else f"+7900999{i:04d}"  # one without a telephone
        lines.append(f"q{i},Zarubina,{given},{1950 + i}-05-01,female,en,{mobile},q{i}@example.org,{'no' if i == 3 else 'yes'}")  # one who refused
    return "\n".join(lines) + "\n"


def events_csv():
    at = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    rows = [f"q{i},doctor_booking,search,portal,{at},city" for i in range(4, 10)] + [f"q{i},doctor_booking,service,portal,{at},city" for i in range(4, 7)]
    return "\n".join(["person,service,stage,sector,at,source", *rows]) + "\n"


def import_file(desk, path, button, said, wording=None):
    desk.key("Ctrl+2")
    desk.find("table", "People")
    desk.key("Ctrl+I")
    desk.find("text", "File name:")
    desk.type(str(path))
    desk.key("Return")
    desk.find("combo box", lambda name: name in ("People", "Service events"))
    if wording:
        desk.goto("text", "Wording of the consent")
        desk.type(wording)
    desk.goto("push button", button)
    desk.key("Return")
    desk.sees("Stored.")
    desk.goto("push button", "Close")
    desk.key("Return")
    until("the dialog to close", lambda: desk.root().childCount == 1)
    desk.sees(said)


def set_a_reminder(desk):
    desk.key("Ctrl+F")
    desk.type("zarubina alla")
    desk.sees("1 found")
    desk.key("Down", "Return")
    desk.find("list", "Timeline")
    desk.key("n")
    desk.goto("text", "What is to be remembered")
    desk.type(REMINDER[1])
    desk.mark("Alt+2", "radio button", lambda name: name.endswith("Tomorrow"))
    desk.key("Ctrl+Return")
    desk.sees("The reminder comes up on")
    desk.sees("Ring about the check-up")
    desk.key("Ctrl+1")
    check(REMINDER not in due(desk), "a reminder for tomorrow is not due today")


def due(desk):
    """Who is due and why, also what the list would show after scrolling."""
    def read():
        return [node.name for node in desk.walk(desk.find("table", "Reminders that are due"), hidden=True)]

    def settled():  # it is read anew when something changes, maybe while we look
        names = read()
        return names if len(names) > 20 and names == read() else None

    names = until("the demo city's reminders", settled)
    return list(zip(names, names[1:]))


def save_a_segment(desk):
    desk.key("Ctrl+3")
    desk.find("list", "Segments")
    desk.key("Ctrl+N")
    desk.sees("New segment, not saved")
    desk.key("Insert", "Return")  # a condition, and into it
    until("the condition to be edited", lambda: desk.focused().name == "Age")
    desk.choose("Family name")
    desk.goto("text", "Value")
    desk.rewrite("Zarubin")
    desk.key("Return", "Insert", "Return")
    until("the second condition to be edited", lambda: desk.focused().name == "Age")
    desk.choose("Subscription to a topic")
    desk.goto("combo box", lambda name: name and name not in ("Subscription to a topic", "Subscribed"))
    desk.choose("Check-ups and prevention")
    desk.sees(f"{PEOPLE - 1} people")
    desk.sees(lambda text: "Zarubin" in text and "subscribed" in text.lower() and "family" in text.lower())  # the rule in words
    desk.key("Ctrl+S")
    desk.goto("text", "Name")
    desk.type("Zarubins who agreed")
    desk.key("Return")
    desk.find("list item", "Zarubins who agreed")


def write_a_campaign(desk):
    desk.key("Ctrl+U")  # use the segment in a campaign
    desk.goto("text", "Name of the campaign")
    desk.type("Spring check-up")
    desk.find("combo box", "Zarubins who agreed")  # came along
    desk.goto("combo box", "Choose a topic…")
    desk.choose("Check-ups and prevention")
    desk.goto("combo box", "Any service")
    desk.choose("Book a doctor")
    desk.sees(f"{PEOPLE - 1} people fit now")
    desk.key("Alt+3")
    desk.goto("text", "Text in English")
    desk.type("Dear {given_name}, your free check-up: call 77-00.")
    desk.sees("1 part")
    desk.key("Alt+4")
    desk.mark("Alt+h", "radio button", "At any hour")  # this test runs at night too
    desk.sees("Messages leave as fast as the gateway takes them")
    desk.key("Alt+2")
    desk.sees(f"{PEOPLE - 2} of {PEOPLE - 1} people are written to")  # one has no telephone
    board = desk.find(None, f"{PEOPLE - 1} in all")
    check("Left out: 1" in board.description or "no mobile" in board.description.lower(), f"decisions: {board.description}")
    desk.sees("people to write to")
    desk.sees("parts in all")
    desk.sees("cost")
    desk.sees(lambda text: text.endswith(" RUB"))


def launch(desk):
    desk.key("Alt+5")
    desk.sees("Ready to launch")
    desk.key("Ctrl+Return")
    desk.sees("Launch «Spring check-up»?")
    desk.sees(lambda text: "Price: " in text and f"{PEOPLE - 2} parts" in text)
    desk.goto("push button", "Launch")
    desk.key("Return")
    desk.sees(lambda text: text.startswith("Launched: "))

    def delivered():
        board = next(desk.all(None, f"{PEOPLE - 1} in all"))
        return board.description if "Waiting" not in board.description and "Sent" not in board.description and "operator" not in board.description else None

    said = until(lambda: desk.find(None, f"{PEOPLE - 1} in all").description, delivered, 180)
    check("Delivered: " in said and "Left out: 1" in said, f"the end of the campaign: {said}")


def stages(desk):
    """What the funnel says about itself: Audience, Sent, Delivered, Came back, Used."""
    chart = next(desk.all(None, "Funnel", next(node for node in desk.walk() if node.description.startswith("Audience: ")).parent))
    return {line.split(":")[0]: int(line.split(":")[1].split("·")[0].strip(" .")) for line in chart.description.split("\n")}


def open_funnel(desk):
    desk.key("Ctrl+4")
    desk.find("table", lambda name: "ampaign" in name)
    desk.key("Ctrl+k")
    desk.type("Spring check-up")
    desk.find("list item", "Spring check-up")
    desk.key("Return")
    desk.find("radio button", "Report")
    desk.key("Ctrl+g")
    return until("the funnel of the campaign", lambda: stages(desk))


def should_take_people_from_a_list_to_a_funnel(ctl):
    folder = pathlib.Path(ctl.folder)
    home = folder / "home"
    home.mkdir()
    people = pathlib.Path(ctl.write("people.csv", people_csv()))
    url = ctl.url if ENGINE == "pg" else None
    if url:
        ctl.json("init")
        ctl.json("demo", "--language", "en")
        ctl.start("serve")
    else:
        ctl.environment["OTKLIK_DATABASE"] = ctl.url = f"sqlite:{home}/data/otklik/otklik.sqlite"
    with Screen():
        with Desk(home, url) as desk:
            desk.find("table", "Reminders that are due")
            print(f"first start to the first page, as a screen reader sees it: {time.monotonic() - desk.started:.2f} s (aim: 3 s)", flush=True)
            desk.sees("DEMO")
            import_file(desk, people, f"Import {PEOPLE} rows", f"people.csv is imported: {PEOPLE} new", "I agree to be told of check-ups")
            set_a_reminder(desk)
            save_a_segment(desk)
            write_a_campaign(desk)
            launch(desk)
            events = ctl.write("events.csv", events_csv())  # after the messages: who came back came because of them
            import_file(desk, events, "Import 9 rows", "events.csv is imported: 9 new")
            seen = open_funnel(desk)
            campaign = next(line["id"] for line in ctl.json("campaign", "list") if line["name"] == "Spring check-up")
            report = [stage["people"] for stage in ctl.json("report", "campaign", campaign)["stages"]]
            shown = ctl.json("campaign", "show", campaign)
            equal(list(seen.values()), report, f"the window's funnel {seen} beside the database's")
            equal(seen["Audience"], PEOPLE - 1, "audience")
            left = sum(shown["states"].get(state, 0) for state in ("delivered", "failed", "expired", "rejected", "blocked"))
            equal((left, shown["states"]["excluded"]), (PEOPLE - 2, 1), f"everybody has an end: {shown['states']}")
            check(seen["Delivered"] <= seen["Sent"] <= PEOPLE - 2, f"sent: {seen}")  # what the gateway refused was not sent
            equal(seen["Delivered"], shown["states"]["delivered"], "delivered")
            check(seen["Delivered"] >= 1 and list(seen.values())[3] >= 3 and list(seen.values())[4] >= 1, f"the stages: {seen}")
            equal(sum(shown["states"].values()), shown["audience"], "states add up")
        # The next day.
        with Desk(home, url, now=f"{TOMORROW}T12:00:00.000Z") as desk:
            desk.sees("Funnel")  # where it was left
            desk.key("Ctrl+1")
            until(lambda: f"{REMINDER} among {due(desk)}", lambda: REMINDER in due(desk))


main(should_take_people_from_a_list_to_a_funnel)
