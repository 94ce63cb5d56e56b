#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where rows go that a login of several sites imports: to the site that is named with --site, never to one that is none of
its own; a login of one site needs no word. On one desk --site names any site there is."""
import otklikctl
from otklikctl import check, equal, main
from people import Person

PG = otklikctl.ENGINE == "pg"


def people(ctl, prefix):
    return ctl.write(f"{prefix}.csv", "external_id,family_name\n" + "".join(f"{prefix}{i},{prefix}ova\n" for i in range(3)))


def events(ctl, prefix):
    return ctl.write(f"{prefix}-events.csv", f"person,service,stage,sector,at\n{prefix}0,passport,search,portal,2026-01-05T10:00:00Z\n")


def should_import_into_the_site_that_is_named(ctl):
    ctl.json("init")
    ctl.json("site", "add", "two", "--name", "Clinic Two")
    ctl.json("site", "add", "three", "--name", "Agency Three")
    ctl.json("service", "add", "passport", "--name", "Passports")
    ctl.error("import", "people", people(ctl, "X"), "--site", "nowhere", code="access.unknown_site")
    if not PG:
        equal(ctl.json("import", "people", people(ctl, "A"))["created"], 3, "one desk, its own site")
        equal(ctl.json("import", "people", people(ctl, "B"), "--site", "two")["created"], 3, "one desk, another site")
        return
    site = lambda prefix: ctl.sql(f"SELECT DISTINCT s.code FROM person p JOIN site s ON s.id = p.site_id WHERE p.external_id LIKE '{prefix}%'")
    both = Person(ctl, "both", "--role", "supervisor", "--site", "two", "--site", "three").sign_in()
    sentence = both.error("import", "people", people(ctl, "C"), code="access.which_site")
    check("two" in sentence and "three" in sentence and "main" not in sentence, sentence)
    both.error("import", "people", people(ctl, "C"), "--site", "main", code="access.not_my_site", status=4)
    equal(site("C"), "", "nothing was stored")
    equal(both.json("import", "people", people(ctl, "C"), "--site", "three")["created"], 3, "into the one named")
    equal(site("C"), "three", "there they are")
    equal(both.json("import", "people", people(ctl, "D"), "--site", "two")["created"], 3, "into the other")
    equal(site("D"), "two", "there they are")
    equal(both.json("import", "events", events(ctl, "C"), "--site", "three")["created"], 1, "events of that site's people")
    equal(both.json("import", "events", events(ctl, "C"), "--site", "two", status=1)["rejected"], 1, "who is no person of the other site")
    # Both sites are found by whoever works in both, one by whoever works in one.
    equal([len(both.json("person", "find", key)) for key in ("Cova", "Dova")], [3, 3], "people of both sites")
    one = Person(ctl, "one", "--role", "supervisor", "--site", "two").sign_in()
    equal(one.json("import", "people", people(ctl, "E"))["created"], 3, "no word where there is one site")
    equal(site("E"), "two", "its own")
    one.error("import", "people", people(ctl, "F"), "--site", "three", code="access.not_my_site", status=4)
    equal([len(one.json("person", "find", key)) for key in ("Cova", "Dova")], [0, 3], "people of one site")
    city = Person(ctl, "city", "--role", "supervisor", "--city").sign_in()
    equal(city.json("import", "people", people(ctl, "G"))["created"], 3, "a role of the whole city: main")
    equal(site("G"), "main", "unless it says otherwise")
    equal(city.json("import", "people", people(ctl, "H"), "--site", "three")["created"], 3, "as here")
    equal(site("H"), "three", "there they are")
    equal(len(city.json("person", "find", "Gova")) + len(city.json("person", "find", "Cova")), 6, "people of all sites")


main(should_import_into_the_site_that_is_named)
