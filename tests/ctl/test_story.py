#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, end to end, by otklikctl alone: a list of people becomes a funnel. The gateway is a real one on
loopback that repeats and reorders receipts."""
import datetime, json, urllib.request

import otklikctl
from otklikctl import check, equal, main

WORDING = "I agree to be reminded"
PEOPLE = 200


def people_csv():
    """200 good rows and three bad ones. Every tenth has not subscribed, every twentieth has no telephone."""
    lines = ["external_id,family_name,given_name,birth_date,language,district,mobile,email,topic:meters"]
    for i in range(1, PEOPLE + 1):
        mobile = "" if i % 20 == 0 else f"+7900000{i:04d}"
        lines.append(f"P{i},Family{i},Given{i},{1950 + i % 50}-03-15,{'ru' if i % 2 else 'en'},{'north' if i % 2 else 'south'},"
                     f"{mobile},p{i}@example.org,{'no' if i % 10 == 0 else 'yes'}")
    lines.append("B1,Bad,Phone,1980-01-01,ru,north,12,,yes")
    lines.append("B2,Bad,Date,1980-31-31,ru,north,,,")
    lines.append("B3,Bad,District,1980-01-01,ru,nowhere,,,")
    return "\r\n".join(lines) + "\r\n"


def should_take_people_from_a_list_to_a_funnel(ctl):
    ctl.error("campaign", "list", code="schema.missing")
    made = ctl.json("init")
    # SQLite has no migration of a number that concerns roles alone.
    check(made["applied"] and int(made["applied"][-1][:4]) == made["schema"], f"init: {made}")
    equal(ctl.json("init"), {"schema": made["schema"], "applied": []}, "a second init")

    # The pick lists.
    equal({k: v for k, v in ctl.json("topic", "add", "meters", "--agency", "utilities", "--name", "Meter readings").items() if k != "id"},
          {"code": "meters", "name": "Meter readings", "agency": "utilities", "basis": "marketing"}, "topic add")
    equal(ctl.json("service", "add", "water_meter", "--name", "Water reading")["code"], "water_meter", "service add")
    for district in ("north", "south"):
        ctl.json("district", "add", district, "--name", district.title())
    equal(ctl.json("agency", "add", "health", "--name", "Health")["code"], "health", "agency add")

    # People.
    file = ctl.write("people.csv", people_csv())
    ctl.json("import", "people", file, "--dry-run", "--consent-wording", WORDING, status=1)
    equal(ctl.json("segment", "count", ctl.write("all.json", '{"all":[]}'))["count"], 0, "people after a dry run")
    taken = ctl.json("import", "people", file, "--region", "RU", "--consent-wording", WORDING, status=1)
    equal([taken[k] for k in ("rows", "created", "updated", "unchanged", "rejected")], [PEOPLE + 3, PEOPLE, 0, 0, 3], "import people")
    equal([e["row"] for e in taken["errors"]], [PEOPLE + 2, PEOPLE + 3, PEOPLE + 4], "rows of errors; row 1 is the header")
    check(all(set(e) == {"row", "column", "code", "message"} and e["message"] for e in taken["errors"]), f"errors: {taken['errors']}")
    again = ctl.json("import", "people", file, "--region", "RU", "--consent-wording", WORDING, status=1)
    equal([again[k] for k in ("created", "updated", "unchanged", "rejected")], [0, 0, PEOPLE, 3], "the same file again")

    # A reminder.
    first = ctl.json("segment", "count", ctl.write("one.json", json.dumps({"field": "external_id", "op": "=", "value": "P1"})))
    equal(first["count"], 1, "P1")
    person = ctl.json("person", "find", "P1")[0]["id"]
    shown = ctl.json("person", "show", person)
    today = datetime.date.today()
    note = ctl.json("note", "add", "--person", person, "--text", "Water meter is old", "--due", today - datetime.timedelta(days=2))
    later = ctl.json("note", "add", "--person", person, "--text", "Next year", "--due", today + datetime.timedelta(days=300))
    due = ctl.json("note", "list", "--due")
    equal([n["id"] for n in due], [note["id"]], "what is due")
    check(due[0]["days_overdue"] in (1, 2, 3), f"overdue: {due}")
    # The same desk ten months later (OTKLIK_NOW is obeyed by a test build only).
    then = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=301)
    equal([n["id"] for n in ctl.json("note", "list", "--due", env={"OTKLIK_NOW": then.strftime("%Y-%m-%dT%H:%M:%SZ")})],
          [note["id"], later["id"]], "what is due ten months later")
    equal(ctl.json("note", "putoff", note["id"], "--months", 3)["put_off"], 1, "put off")
    equal(ctl.json("note", "list", "--due"), [], "nothing is due any more")
    equal(ctl.json("note", "done", later["id"])["state"], "done", "note done")
    ctl.error("note", "done", later["id"], code="note.closed")
    equal(sorted(n["state"] for n in ctl.json("note", "list", "--person", person)), ["done", "open"], "the person's notes")

    # A segment by rules.
    rule = {"all": [{"field": "age", "op": ">=", "value": 18}, {"any": [{"field": "district", "op": "=", "value": "north"},
                                                                        {"field": "district", "op": "=", "value": "south"}]}]}
    file = ctl.write("rule.json", json.dumps(rule))
    ctl.json("segment", "save", "Adults", file)
    counted = ctl.json("segment", "count", "Adults")
    equal((counted["count"], counted["exact"]), (PEOPLE, True), "segment count")
    equal(ctl.json("segment", "count", file)["count"], PEOPLE, "segment count of the file")
    equal([s["name"] for s in ctl.json("segment", "list")], ["Adults"], "segment list")
    why = ctl.json("segment", "why", file, "--person", person)
    check(why["holds"] is True and all("holds" in part for part in why["all"]), f"why: {why}")
    north, south = why["all"][1]["any"]
    check(north["holds"] != south["holds"], f"one of the districts: {why}")

    # The gateway.
    child, url = ctl.training_gateway({"reports_after_ms": [10, 200], "outcomes": {"undeliverable": 0.1, "expired": 0.05, "rejected": 0.0, "via_operator": 0.4},
                                       "faults": [{"kind": "duplicate_report", "probability": 0.3}, {"kind": "reordered_report", "probability": 0.3}]})
    added = ctl.json("gateway", "add", "Practice", "--kind", "infobip-sms", "--url", url, "--key-env", "PRACTICE_KEY", "--price", "2.5", "--currency", "RUB", "--rate", "1000")
    check({"name", "kind", "state", "since", "sent", "unknown"} <= set(added) and added["state"] == "ok", f"gateway add: {added}")
    check("secret-key" not in json.dumps(added), "a key was printed")
    key = {"PRACTICE_KEY": "secret-key"}
    equal(ctl.json("gateway", "test", "Practice", env=key)["ok"], True, "gateway test")
    ctl.error("gateway", "add", "Practice", "--kind", "training", code="gateway.name_taken")

    # A campaign: price, who is left out and why, start.
    text = {"en": "{given_name}, please hand in your water reading.", "ru": "{given_name}, передайте, пожалуйста, показания воды."}
    brief = {"name": "Readings", "topic": "meters", "segment": "Adults", "channel": "sms", "text": text, "allowed_hours": None, "service": "water_meter"}
    preview = ctl.json("text", "preview", ctl.write("text.json", json.dumps(text)), "--person", person)
    check(shown["given_name"] in preview["text"] and preview["parts"] == 1, f"preview: {preview}")
    check(set(preview) >= {"text", "language", "encoding", "parts"}, f"preview: {preview}")
    campaign = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
    price = ctl.json("campaign", "price", campaign)
    written_to = PEOPLE - PEOPLE // 10  # those without a telephone have not subscribed either
    equal(price["people"], written_to, "people of the price")
    check(price["parts"]["min"] <= price["parts"]["typical"] <= price["parts"]["max"] and price["parts"]["sum"] >= written_to, f"price: {price}")
    check(abs(price["cost"] - price["parts"]["sum"] * 2.5) < 0.005 and price["currency"] == "RUB", f"price: {price}")
    board = ctl.json("campaign", "show", campaign)
    equal(sum(board["decisions"].values()), board["audience"], "decisions of a draft")
    ctl.error("campaign", "pause", campaign, code="campaign.wrong_state")
    started = ctl.json("campaign", "start", campaign)
    equal((started["audience"], started["send"]), (PEOPLE, written_to), "campaign start")
    ctl.error("campaign", "start", campaign, code="campaign.already_started")
    board = ctl.json("campaign", "show", campaign)
    equal(board["audience"], PEOPLE, "audience")
    equal(board["decisions"], {"send": written_to, "excluded:no_consent": PEOPLE - written_to}, "decisions")
    equal(sum(board["states"].values()), PEOPLE, "states add up")
    equal(ctl.json("campaign", "pause", campaign)["state"], "paused", "pause")
    equal(ctl.json("serve", "--once", env=key)["claimed"], 0, "a paused campaign sends nothing")
    equal(ctl.json("campaign", "resume", campaign)["state"], "running", "resume")

    # Sending and receipts.
    totals = {"claimed": 0, "sent": 0, "unknown": 0, "failed": 0}
    for _ in range(10):
        counts = ctl.json("serve", "--once", env=key)
        for name in totals:
            totals[name] += counts[name]
        states = ctl.json("campaign", "show", campaign)["states"]
        equal(sum(states.values()), PEOPLE, "states add up while sending")
        if sum(states.get(s, 0) for s in ("queued", "claimed", "sent", "at_operator", "unknown")) == 0:
            break
    equal((totals["sent"], totals["unknown"]), (written_to, 0), f"sent: {totals}")
    check("delivered" in states, f"nothing was delivered: {states} {totals}")
    equal(states["excluded"], PEOPLE - written_to, "excluded")
    equal(states["delivered"] + states.get("failed", 0) + states.get("expired", 0), written_to, f"final states: {states}")
    check(states["delivered"] > written_to * 0.6, f"delivered: {states}")
    stats = json.load(urllib.request.urlopen(url + "/training/stats"))
    check(written_to in stats.values(), f"the gateway's own count: {stats}")
    equal(ctl.json("campaign", "show", campaign)["state"], "done", "the campaign is over")
    standing = ctl.json("gateway", "list")[0]
    equal((standing["name"], standing["sent"], standing["unknown"]), ("Practice", written_to, 0), "gateway list")

    # People come back.
    now = datetime.datetime.now(datetime.timezone.utc)
    rows = ["person,service,stage,sector,at,source"]
    for i in range(1, 41):
        if i % 10:
            at = (now + datetime.timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
            rows.append(f"P{i},water_meter,search,portal,{at},city")
            if i <= 20:
                rows.append(f"+7900000{i:04d},water_meter,service,portal,{at},city")
    rows.append("Nobody,water_meter,search,portal,2026-01-01T00:00:00Z,city")
    events = ctl.json("import", "events", ctl.write("events.csv", "\n".join(rows) + "\n"), status=1)
    equal((events["created"], events["rejected"]), (len(rows) - 2, 1), "import events")
    equal(events["errors"][0]["row"], len(rows), "the row of the unknown person")

    funnel = {s["stage"]: s["people"] for s in ctl.json("report", "funnel", "--service", "water_meter")["stages"]}
    equal(funnel, {"indifference": 0, "search": 36, "acquaintance": 0, "service": 18, "after": 0}, "the five stages")
    target = ctl.folder / "campaign.json"
    report = ctl.json("report", "campaign", campaign, "--to", target)
    figures = [s["people"] for s in report["stages"]]
    equal([s["stage"] for s in report["stages"]], ["audience", "sent", "delivered", "returned", "used"], "stages of a campaign")
    equal(figures[0:2] + figures[3:], [PEOPLE, written_to, 36, 18], "the campaign's funnel")
    equal(figures[2], states["delivered"], "delivered")
    equal(json.loads(target.read_text()), report, "the report's file")
    for kind, begins in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK")):
        ctl.json("report", "funnel", "--to", ctl.folder / f"funnel.{kind}")
        check((ctl.folder / f"funnel.{kind}").read_bytes().startswith(begins), f"funnel.{kind}")

    if (otklikctl.BINARY.parent / "otklik").exists():  # the desk draws
        for kind, begins in (("png", b"\x89PNG"), ("pdf", b"%PDF")):
            ctl.json("report", "campaign", campaign, "--to", ctl.folder / f"picture.{kind}")
            check((ctl.folder / f"picture.{kind}").read_bytes().startswith(begins), f"picture.{kind}")

    checks = ctl.json("doctor")
    check(all(set(c) == {"check", "ok", "message"} and c["ok"] for c in checks), f"doctor: {checks}")
    equal(ctl.json("unknown", "list"), [], "unknown outcomes")
    equal(ctl.json("gateway", "remove", "Practice")["removed"], True, "gateway remove")
    equal(ctl.json("gateway", "list"), [], "gateways")


def should_serve_until_told_to_stop(ctl):
    ctl.json("demo", "--people", 300, "--seed", 7)
    child = ctl.start("serve", "--json")
    campaign = next(c for c in ctl.json("campaign", "list") if c["state"] == "running")["id"]
    before = ctl.json("campaign", "show", campaign)["states"]
    for _ in range(600):
        states = ctl.json("campaign", "show", campaign)["states"]
        if states.get("queued", 0) < before.get("queued", 0):
            break
    else:
        check(False, f"nothing was sent: {before} {states}")
    child.terminate()
    out, err = child.communicate(timeout=60)
    equal(child.returncode, 0, f"serve ended: {err}")
    counts = json.loads(out)
    check(counts["sent"] > 0 and counts["unknown"] == 0, f"serve: {counts}")
    states = ctl.json("campaign", "show", campaign)["states"]
    check(states.get("claimed", 0) == 0, f"claims were released: {states}")
    equal(sum(states.values()), ctl.json("campaign", "show", campaign)["audience"], "states add up")


def should_make_the_same_city_for_the_same_seed(ctl):
    counts = ctl.json("demo", "--people", 500, "--seed", 3, "--language", "uk")
    equal(counts["people"], 500, "people")
    check(all(counts[k] > 0 for k in ("addresses", "consents", "events", "notes", "segments", "messages")), f"demo: {counts}")
    ctl.error("demo", code="demo.not_empty")
    equal(len(ctl.json("campaign", "list")), 2, "campaigns")
    for campaign in ctl.json("campaign", "list"):
        board = ctl.json("campaign", "show", campaign["id"])
        equal(sum(board["states"].values()), board["audience"], "states")
        equal(sum(board["decisions"].values()), board["audience"], "decisions")
        price = ctl.json("campaign", "price", campaign["id"])
        equal(price["people"], board["decisions"].get("send", 0) + board["decisions"].get("hold", 0), "price")
    for segment in ctl.json("segment", "list"):
        check(ctl.json("segment", "count", segment["name"])["count"] > 0, f"segment {segment['name']}")
    check(len(ctl.json("note", "list", "--due")) > 0, "something is due")


main(should_take_people_from_a_list_to_a_funnel, should_serve_until_told_to_stop, should_make_the_same_city_for_the_same_seed)
