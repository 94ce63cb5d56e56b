#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may ask for, by otklikctl alone: everything about them in a file, being forgotten while the counts stay, lists
that no spreadsheet executes, and timers."""
import csv, io, json, os, pathlib, re, signal, stat, zipfile

from otklikctl import check, equal, main

WORDING = "I agree to be reminded"
# What a spreadsheet, a browser or a database would like to run.
HOSTILE = ["=cmd|'/c calc'!A1", "+SUM(1)", "-2+3", "@SUM(A1)", "\uff1dHYPERLINK(1)", "\uff0b1", "<b>x</b>", "<img src='http://example.org/x'>",
           "'); DROP TABLE person; --", "Robert\"; DELETE FROM person", "%s%n{}:x :person $1", "\u202egnirts", "\u200fعلي"]


def city(ctl, people=8):
    ctl.json("init")
    ctl.json("topic", "add", "water", "--agency", "city", "--name", "Water")
    ctl.json("service", "add", "meter", "--name", "Meter")
    lines = ["external_id,family_name,given_name,birth_date,language,mobile,email,topic:water,attribute:note"]
    for i in range(1, people + 1):
        lines.append(f'E{i},Family{i},Given{i},1980-01-{i % 27 + 1:02d},en,+7916{1000000 + i},p{i}@example.org,yes,"note, {i}"')
    done = ctl.json("import", "people", ctl.write("people.csv", "\r\n".join(lines) + "\r\n"), "--consent-wording", WORDING)
    equal(done["created"], people, "created")
    ctl.json("gateway", "add", "school", "--kind", "training", "--url", "training:")
    ctl.json("segment", "save", "all", ctl.write("all.json", '{"all":[]}'))
    brief = {"name": "June", "topic": "water", "segment": "all", "channel": "sms", "text": {"en": "Dear {given_name}, your meter"}, "allowed_hours": None}
    campaign = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
    events = ["person,service,stage,sector,at,source"] + [f"E{i},meter,search,portal,2026-01-0{i}T10:00:00Z,portal" for i in range(1, 6)]
    ctl.json("import", "events", ctl.write("events.csv", "\r\n".join(events) + "\r\n"))
    return campaign


def person(ctl, key):
    return ctl.json("person", "find", key)[0]["id"]


def should_write_a_subjects_file(ctl):
    city(ctl)
    who = person(ctl, "E3")
    path = ctl.folder / "subject.zip"
    done = ctl.json("person", "export", who, "--to", path)
    equal((done["person"], done["left_out"]), (who, []), "person export")
    equal(stat.S_IMODE(os.stat(path).st_mode), 0o600, "mode of the file")
    with zipfile.ZipFile(path) as archive:
        equal(sorted(archive.namelist()), ["subject.html", "subject.json"], "what is in it")
        subject = json.loads(archive.read("subject.json"))
        page = archive.read("subject.html").decode()
    equal(subject["person"]["family_name"], "Family3", "family name")
    equal(subject["consent"]["words"][0]["wording"], WORDING, "the wording agreed to")
    equal(len(subject["service_events"]), 1, "service events")
    check("Family3" in page and "Family4" not in page, "the page is about one person")
    ctl.error("person", "export", 4711, code="person.not_found")
    ctl.error("person", "export", who, "--to", "/nowhere/x.zip", code="privacy.cannot_write")
    check(not any(name.name.startswith("subject") and name.name != "subject.zip" for name in ctl.folder.iterdir()), "nothing is left beside it")


def should_erase_and_keep_the_figures(ctl):
    campaign = city(ctl)
    ctl.json("campaign", "start", campaign)
    ctl.json("serve", "--once")
    who = person(ctl, "E3")
    before = (ctl.json("report", "funnel", "--service", "meter"), ctl.json("campaign", "show", campaign), ctl.json("report", "campaign", campaign))
    ctl.error("person", "erase", who, code="erasure.no_reason")
    equal(ctl.json("person", "erase", who, "--reason", "request of 21 November"), {"person": who, "erased": True, "already": False}, "person erase")
    equal(ctl.json("person", "erase", who, "--reason", "again")["already"], True, "a second time")
    after = (ctl.json("report", "funnel", "--service", "meter"), ctl.json("campaign", "show", campaign), ctl.json("report", "campaign", campaign))
    equal(after, before, "figures after the erasure")
    equal(ctl.json("person", "find", "E3"), [], "search by number")
    equal(ctl.json("person", "find", "Family3"), [], "search by name")
    equal(ctl.json("segment", "count", "all")["count"], 7, "the segment")
    ctl.error("person", "show", who, code="person.not_found")
    ctl.error("person", "erase", 4711, "--reason", "why", code="person.not_found")


def said(ctl, *words, status=0):
    """As Ctl.json, for words that begin with a dash."""
    done = ctl.run("--json", *words)
    equal(done.returncode, status, f"{words}: {done.stderr}")
    return json.loads(done.stdout)


def should_export_lists_that_nobody_executes(ctl):
    ctl.json("init")
    rows = io.StringIO(newline="")
    writer = csv.writer(rows, lineterminator="\r\n")
    writer.writerow(["external_id", "family_name", "given_name", "mobile", "attribute:hobby"])
    for i, text in enumerate(HOSTILE):
        writer.writerow([f"H{i}", text, text, f"+7916{2000000 + i}", text])
    done = ctl.json("import", "people", ctl.write("hostile.csv", rows.getvalue()))
    equal((done["created"], done["rejected"]), (len(HOSTILE), 0), "hostile rows")
    # They come back as they went in.
    for i, text in enumerate(HOSTILE):
        shown = ctl.json("person", "show", person(ctl, f"H{i}"))
        equal((shown["family_name"], shown["given_name"], shown["attributes"]["hobby"]), (text, text, text), f"row {i}")
        equal(len(ctl.json("segment", "count", ctl.write("rule.json", json.dumps({"field": "attribute:hobby", "op": "=", "value": text})))), 3, "rule")
        equal(ctl.json("segment", "count", ctl.write("rule.json", json.dumps({"field": "attribute:hobby", "op": "=", "value": text})))["count"], 1, f"rule {text}")
        for op in ("contains", "starts"):
            equal(ctl.json("segment", "count", ctl.write("rule.json", json.dumps({"field": "attribute:hobby", "op": op, "value": text})))["count"], 1, f"{op} {text}")
        said(ctl, "person", "find", "--", text)
        said(ctl, "segment", "save", "--", text, ctl.write("rule.json", '{"all":[]}'))
        equal(said(ctl, "segment", "count", "--", text)["count"], len(HOSTILE), f"a segment named {text}")
    ctl.json("segment", "save", "all", ctl.write("all.json", '{"all":[]}'))
    equal(ctl.json("segment", "count", "all")["count"], len(HOSTILE), "nobody was lost")
    path = ctl.folder / "all.csv"
    equal(ctl.json("export", "people", "--segment", "all", "--to", path)["rows"], len(HOSTILE), "rows")
    equal(stat.S_IMODE(os.stat(path).st_mode), 0o600, "mode of the list")
    table = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    for i, (row, text) in enumerate(zip(table, HOSTILE)):
        for value in row.values():
            check(not value or value[0] not in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20", f"a formula: {value!r}")
        equal(row["family_name"].removeprefix("'") if text[0] != "'" else row["family_name"], text, "the text behind the quote")
        equal(row["mobile"], f"7916{2000000 + i}", "a phone without the plus")
    path = ctl.folder / "all.xlsx"
    equal(ctl.json("export", "people", "--segment", "all", "--to", path)["rows"], len(HOSTILE), "rows of the workbook")
    equal(stat.S_IMODE(os.stat(path).st_mode), 0o600, "mode of the workbook")
    with zipfile.ZipFile(path) as archive:
        sheets = "".join(archive.read(name).decode() for name in archive.namelist() if "worksheets" in name)
    check("<f>" not in sheets and not re.search(r"<f\s", sheets), "the workbook holds a formula")
    check("hyperlink" not in sheets.replace("HYPERLINK", ""), "the workbook holds a link")
    equal(sorted(p.name for p in ctl.folder.glob("all.*")), ["all.csv", "all.json", "all.xlsx"], "nothing is left beside them")
    ctl.error("export", "people", "--segment", "all", "--to", ctl.folder / "all.txt", code="export.unknown_format")
    ctl.error("export", "people", "--segment", "nobody", "--to", path, code="segment.unknown")
    ctl.error("export", "people", "--segment", "all", code="ctl.missing_option")


def should_set_timers(ctl):
    ctl.json("init")
    equal({r["kind"]: r["days"] for r in ctl.json("retention", "list")}, {"reports": 7, "texts": 730, "notes": 1825, "sign_ins": 365, "events": 0, "imports": 30}, "timers")
    equal(ctl.json("retention", "set", "texts", 90), {"kind": "texts", "days": 90}, "retention set")
    equal([r["days"] for r in ctl.json("retention", "list") if r["kind"] == "texts"], [90], "what was set")
    ctl.error("retention", "set", "audit", 1, code="retention.unknown_kind")
    ctl.error("retention", "set", "texts", "many", code="retention.bad_days")
    equal(ctl.json("retention", "run"), {"purged": 0}, "nothing is old")


def should_keep_its_memory_to_itself(ctl):
    """No core file when it dies, and its memory belongs to the system, not to the account."""
    ctl.json("init")
    child, _ = ctl.training_gateway({})
    limits = pathlib.Path(f"/proc/{child.pid}/limits").read_text()
    check(re.search(r"Max core file size\s+0\s+0", limits), f"core limit: {limits}")
    # A process that may be dumped belongs to its account; one that may not, to root (proc(5)).
    if os.getuid() != 0:
        equal(os.stat(f"/proc/{child.pid}/mem").st_uid, 0, "owner of its memory")
    child.send_signal(signal.SIGSEGV)
    child.wait(20)
    check(not list(ctl.folder.glob("core*")), "a core was written")


main(should_write_a_subjects_file, should_erase_and_keep_the_figures, should_export_lists_that_nobody_executes, should_set_timers,
     should_keep_its_memory_to_itself)
