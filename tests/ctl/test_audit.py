#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit from an administrator's side: serve seals it and keeps the end of the chain in a file, audit verify finds what
was done to it. A database of one desk keeps none."""
import json, time

from otklikctl import check, equal, main


def tamper(ctl, sql):
    tables = ("audit_entry", "audit_seal")
    ctl.sql("".join(f"ALTER TABLE {t} DISABLE TRIGGER {t}_kept;" for t in tables) + sql + ";"
         + "".join(f"ALTER TABLE {t} ENABLE ALWAYS TRIGGER {t}_kept;" for t in tables))


def should_seal_and_check_the_audit(ctl):
    ctl.json("init")
    ctl.json("district", "add", "north", "--name", "=North «N»")
    heads = ctl.folder / "heads"
    if not ctl.url.startswith("postgresql"):
        ctl.json("serve", "--once", "--audit-heads", heads)
        check(not heads.exists(), "no heads of one desk")
        equal(ctl.json("audit", "verify"), {"entries": 0, "broken": []}, "one desk")
        return
    deadline = time.monotonic() + 60
    while True:  # other transactions of this server hold the sealing back
        ctl.json("serve", "--once", "--audit-heads", heads)
        whole = ctl.json("audit", "verify")
        if whole["waiting"] == 0 or time.monotonic() > deadline:
            break
    equal([whole["broken"], whole["findings"], whole["waiting"]], [[], 0, 0], "whole")
    check(whole["entries"] == whole["place"] > 0, f"{whole}")
    lines = [json.loads(line) for line in heads.read_text().splitlines()]
    equal([lines[-1]["place"], lines[-1]["hash"]], [whole["place"], whole["hash"]], "the last head")
    equal(ctl.json("audit", "verify", "--heads", heads)["heads"], len(lines), "heads compared")
    doctor = {line["check"]: line for line in ctl.json("doctor", "--audit-heads", heads)}
    check(doctor["audit"]["ok"], f"{doctor['audit']}")
    entry = ctl.sql("SELECT entry_id FROM audit_seal WHERE place = 1")
    tamper(ctl, f"UPDATE audit_entry SET who = 'x' || who WHERE id = {entry}")
    equal(ctl.json("audit", "verify", status=1)["broken"], [{"what": "changed", "place": 1, "entry": int(entry)}], "a changed byte")
    tamper(ctl, f"UPDATE audit_entry SET who = substr(who, 2) WHERE id = {entry}")
    equal(ctl.json("audit", "verify")["broken"], [], "put back")
    end = whole["place"]
    tamper(ctl, f"DELETE FROM audit_entry WHERE id = (SELECT entry_id FROM audit_seal WHERE place = {end}); DELETE FROM audit_seal WHERE place = {end};"
                "UPDATE audit_sealing SET place = s.place, hash = s.hash FROM (SELECT place, hash FROM audit_seal ORDER BY place DESC LIMIT 1) s")
    equal(ctl.json("audit", "verify")["broken"], [], "the database alone knows nothing of a cut tail")
    equal(ctl.json("audit", "verify", "--heads", heads, status=1)["broken"], [{"what": "tail_cut", "place": end, "until": end}], "a cut tail")
    doctor = {line["check"]: line for line in ctl.json("doctor", "--audit-heads", heads, status=1)}
    check(not doctor["audit"]["ok"] and "audit verify" in doctor["audit"]["message"], f"{doctor['audit']}")
    before = heads.read_text()
    for _ in range(2):  # it says so each time, sends all the same, and writes no further end of that chain
        equal(ctl.json("serve", "--once", "--audit-heads", heads, status=1)["audit_broken"], True, "serve notices it")
    equal(heads.read_text(), before, "the file of heads is left as it is")
    ctl.error("audit", "verify", "--heads", ctl.folder / "nowhere", code="audit.cannot_read")


main(should_seal_and_check_the_audit)
