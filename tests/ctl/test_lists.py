#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of people by otklikctl: made, filled from lines, shown, named by a rule, exported, taken back."""
import json

from otklikctl import check, equal, main

CITY = """external_id,family_name,given_name,mobile,email
a-1,Sato,Anna,+79161234561,anna@example.org
a-2,Sato,Boris,+79161234562,
a-3,Sato,Carla,+79161234563,
a-4,Sato,Dora,+79161234563,
"""


def should_keep_lists_of_people(ctl):
    ctl.json("init")
    ctl.json("import", "people", ctl.write("city.csv", CITY))
    made = ctl.json("list", "add", "To ring", "--shared")
    equal((made["kind"], made["scope"], made["mine"], made["changeable"]), ("people", "site", True, True), "made")
    ctl.error("list", "add", "To ring", code="list.exists")
    ctl.error("list", "add", "Starred", code="list.bad_name")
    lines = ctl.write("lines.txt", "a-1\n8 916 123-45-62\n\nanna@example.org\nnobody\n+79161234563\n")
    put = ctl.json("list", "put", "To ring", lines, status=1)
    equal((put["read"], put["added"], put["rejected"]), (5, 2, 2), "put")
    equal([(e["row"], e["code"]) for e in put["errors"]], [(5, "list.unknown_person"), (6, "list.ambiguous_person")], "errors")
    check("916" not in json.dumps(put) and "nobody" not in json.dumps(put), f"lines are quoted: {put}")
    again = ctl.json("list", "put", "To ring", ctl.write("two.txt", "a-1\r\na-3\r\n"))
    equal((again["added"], again["unchanged"]), (1, 1), "put again")
    members = ctl.json("list", "members", "To ring")
    equal(sorted(m["external_id"] for m in members), ["a-1", "a-2", "a-3"], "members")
    check(members[0]["external_id"] == "a-3" and members[0]["since"], f"the last one first: {members}")
    equal(len(ctl.json("list", "members", "To ring", "--limit", "2")), 2, "limit")

    # In rules, by name; an unknown one is an error that names it.
    rule = ctl.write("rule.json", '{"all":[{"list":"To ring"},{"field":"family_name","op":"=","value":"Sato"}]}')
    equal(ctl.json("segment", "count", rule)["count"], 3, "count")
    check("Nowhere" in ctl.error("segment", "count", ctl.write("no.json", '{"list":"Nowhere"}'), code="rule.unknown_list"), "named")
    ctl.json("segment", "save", "Ring them", rule)
    ctl.error("list", "rename", "To ring", "Ring", code="list.in_use")
    ctl.error("list", "remove", "To ring", code="list.in_use")
    smart = ctl.json("list", "add", "Smart", "--city", "--segment", "Ring them")
    equal((smart["kind"], smart["segment"]), ("smart", "Ring them"), "smart")
    ctl.error("list", "add", "Smarter", "--segment", "Nothing", code="segment.unknown")
    ctl.error("list", "put", "Smart", lines, code="list.smart")
    ctl.error("list", "members", "Smart", code="list.smart")
    shown = {l["name"]: l["people"] for l in ctl.json("list", "show")}
    equal(shown, {"Smart": 3, "To ring": 3}, "shown")

    # Out, and back.
    taken = ctl.json("list", "take", "To ring", ctl.write("one.txt", "a-2\n"))
    equal((taken["taken"], ctl.json("list", "show", "Smart")["people"]), (1, 2), "taken")
    equal(ctl.json("list", "undo", str(taken["change"]))["restored"], 1, "undone")
    ctl.error("list", "undo", str(taken["change"]), code="bulk.undone")
    equal(ctl.json("list", "show", "To ring")["people"], 3, "back")
    ctl.json("export", "people", "--list", "Smart", "--to", str(ctl.folder / "out.csv"))
    rows = (ctl.folder / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    equal(len(rows), 4, "rows of the file")
    equal(ctl.json("export", "people", "--list", "To ring", "--to", str(ctl.folder / "out.xlsx"))["rows"], 3, "xlsx")
    ctl.error("export", "people", "--list", "Nowhere", "--to", str(ctl.folder / "x.csv"), code="list.unknown")
    ctl.error("export", "people", "--to", str(ctl.folder / "x.csv"), code="ctl.missing_option")

    equal(ctl.json("list", "star", "Smart")["starred"], True, "star")
    equal(ctl.json("list", "star", "Smart", "--off")["starred"], False, "no star")
    equal(ctl.json("list", "share", "Smart", "--personal")["scope"], "personal", "share")
    ctl.json("list", "remove", "Smart")
    ctl.error("list", "show", "Smart", code="list.unknown")
    ctl.json("segment", "remove", "Ring them")
    equal(ctl.json("list", "rename", "To ring", "Ring today")["name"], "Ring today", "renamed")
    said = ctl.run("list", "show").stdout
    check("Ring today" in said and "of the site" in said and "3" in said, said)


main(should_keep_lists_of_people)
