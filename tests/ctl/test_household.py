#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who lives with whom, by otklikctl; and a made-up city whose families live together."""
from otklikctl import check, equal, main

CITY = """external_id,family_name,given_name,birth_date,mobile
a-1,Sato,Anna,1950-01-01,+79161234561
a-2,Sato,Boris,1980-02-02,+79161234562
a-3,Sato,Carla,2010-03-03,+79161234563
"""


def should_say_who_lives_with_whom(ctl):
    ctl.json("init")
    ctl.json("import", "people", ctl.write("city.csv", CITY))
    anna, boris, carla = (str(ctl.json("person", "find", key)[0]["id"]) for key in ("a-1", "a-2", "a-3"))
    equal(ctl.json("household", "show", anna), {"household": None, "members": []}, "alone")
    equal(len(ctl.json("household", "join", carla, anna)["members"]), 2, "joined")
    home = ctl.json("household", "join", boris, carla)
    equal([str(m["person"]) for m in home["members"]], [anna, boris, carla], "the oldest first")
    check(all(m["since"] for m in home["members"]), f"since: {home}")
    equal(ctl.json("household", "show", boris), home, "shown")
    ctl.error("household", "join", anna, boris, code="household.together")
    ctl.error("household", "join", anna, anna, code="household.same")
    ctl.error("household", "show", "4711", code="person.not_found")
    equal(ctl.json("household", "leave", anna)["members"], [], "left")
    equal(len(ctl.json("household", "show", boris)["members"]), 2, "two stay")
    ctl.json("household", "leave", boris)
    equal(ctl.json("household", "show", carla)["members"], [], "a household of one is none")
    ctl.error("household", "leave", carla, code="household.none")


def should_house_the_made_up_city(ctl):
    ctl.json("init")
    ctl.json("demo", "--people", "300")
    sizes = [len(ctl.json("household", "show", str(person))["members"]) for person in range(1, 31)]
    check(max(sizes) >= 3 and 0 in sizes, f"families and people alone: {sizes}")


main(should_say_who_lives_with_whom, should_house_the_made_up_city)
