#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists that are damaged, foreign or not there: a clear sentence and the right status each, nothing stored of what is
refused, and what can be read is read right."""
import json, os, random

from faults import check, equal, main, query, run_plainly, sentence_of, skip, stored, without_privileges

PEOPLE = "external_id,family_name,given_name,mobile\n"
EVENTS = "person,service,stage,sector,at,source\n"
PERSON = "{0},Иванова,Анна,+7900000{1:04d}\n"
EVENT = "P0,Вода,search,portal,2026-03-{1:02d}T10:00:00Z,Портал {0}\n"


def damaged(header, row):
    """Name, bytes, the code of the refusal."""
    text = header + row.format("X", 1)
    first = header.split(",")[0]
    noise = bytes(random.randrange(1, 256) for _ in range(50_000))
    return [
        ("unclosed quote", (header + 'X,"' + "a,b,c\n" * 50).encode(), "table.unclosed_quote"),
        ("unclosed quote in the last row", (text + 'Y,"Петров').encode(), "table.unclosed_quote"),
        ("a quote alone", (text + '"').encode(), "table.unclosed_quote"),
        ("unclosed quote in the header", (first + ',"family_name\n' + row).encode(), "table.unclosed_quote"),
        ("NUL in a row", (text + "Y,Пет\0ров,,\n").encode(), "table.nul_byte"),
        ("NUL in the header", (first + "\0," + text).encode(), "table.nul_byte"),
        ("UTF-16 without its mark", text.encode("utf-16-le"), "table.nul_byte"),
        ("UTF-16, an octet too many", b"\xff\xfe" + text.encode("utf-16-le") + b"x", "table.bad_encoding"),
        ("UTF-16, half a character at the end", b"\xff\xfe" + text.encode("utf-16-le") + b"\x3d\xd8", "table.bad_encoding"),
        ("UTF-16 big-endian, halves in the wrong order", b"\xfe\xff" + (text + "\n").encode("utf-16-be") + b"\xdc\x00\xd8\x3d", "table.bad_encoding"),
        ("UTF-8 with a mark, then not", b"\xef\xbb\xbf" + text.encode() + b"Y,\xff\xfe\n", "table.bad_encoding"),
        ("UTF-8 that goes bad after 200 KB", (text + "Q,а,б,\n" * 20_000).encode() + b"Y,\xff\n", "table.bad_encoding"),
        ("0 bytes", b"", "table.empty"),
        ("empty lines only", b"\r\n\r\n\n", "table.no_header"),
        ("a byte order mark alone", b"\xef\xbb\xbf", "table.no_header"),
        ("a UTF-16 mark alone", b"\xff\xfe", "table.no_header"),
        ("a header cell of 5 MB", (first + "," + "x" * 5_000_000 + "\n" + row).encode(), "table.cell_too_long"),
        ("a quote that swallows 5 MB of lines", (text + 'Y,"' + "a,b\n" * 1_250_000).encode(), "table.unclosed_quote"),
        ("a program", open("/bin/true", "rb").read(), "table.nul_byte"),
        ("noise", noise, None),
        ("a picture", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR" + noise[:2000], None),
        ("a spreadsheet", b"PK\x03\x04\x14\x00" + noise[:2000], "sheet.damaged"),
        ("an old spreadsheet", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + noise[:2000], "import.old_spreadsheet"),
        ("a page of the web", b"<html><body>\n<h1>Error 500</h1>\n</body></html>\n", None),
        ("one line of 3 MB without a separator", b"word " * 600_000, None),
        ("a column twice", (header.replace("\n", f",{first}\n") + row.format("X", 1).strip() + ",Y\n").encode(), "import.duplicate_column"),
    ]


def should_refuse_damaged_lists_of(ctl, kind, header, row):
    before = stored(ctl)
    for name, content, code in damaged(header, row):
        where = f"{kind}, {name}"
        done = ctl.run("import", kind, ctl.write("list.csv", content), "--json")
        seen, sentence = sentence_of(done, where)
        equal(done.returncode, 2, f"{where}: status")
        check(seen.startswith(("table.", "sheet.", "import.")) and (code is None or seen == code), f"{where}: expected {code}, saw {seen}: {sentence}")
        check("othing was imported" in sentence, f"{where}: it is not said what became of the import: {sentence}")
        check(len(sentence) < 600 and "Иванова" not in sentence, f"{where}: {sentence}")
        equal(stored(ctl), before, f"{where}: something was stored")


def should_refuse_what_is_no_list(ctl):
    ready(ctl)
    before = stored(ctl)
    os.mkfifo(ctl.folder / "pipe.csv")
    (ctl.folder / "nowhere.csv").symlink_to(ctl.folder / "never.csv")
    (ctl.folder / "folder.csv").mkdir()
    closed = ctl.write("closed.csv", PEOPLE + PERSON.format("X", 1))
    os.chmod(closed, 0)
    for kind in ("people", "events"):
        for path in (ctl.folder / "missing.csv", ctl.folder / "folder.csv", ctl.folder / "nowhere.csv", ctl.folder / "pipe.csv", "/dev/zero", "/dev/null"):
            done = ctl.run("import", kind, path, "--json", timeout=30)
            seen, sentence = sentence_of(done, f"{kind} {path}")
            equal((done.returncode, seen), (2, "import.no_file"), f"{kind} {path}: {sentence}")
        if without_privileges() is None:
            skip("no permission: root's privileges cannot be laid down here")
        else:
            done = run_plainly(ctl, "import", kind, closed, "--json")
            equal((done.returncode, sentence_of(done, "no permission")[0]), (2, "import.no_file"), f"{kind}, no permission")
    # Of several files each is whole by itself.
    good = ctl.write("good.csv", PEOPLE + PERSON.format("G1", 1))
    bad = ctl.write("bad.csv", PEOPLE + 'X,"')
    value = ctl.json("import", "people", bad, good, ctl.folder / "missing.csv", status=2)
    equal([f.get("error", {}).get("code") or f["created"] for f in value["files"]], ["table.unclosed_quote", 1, "import.no_file"], "three files")
    equal(stored(ctl)["person"] - before["person"], 1, "people of three files")


def ready(ctl):
    ctl.json("init")
    ctl.json("service", "add", "water", "--name", "Вода")
    ctl.json("import", "people", ctl.write("first.csv", PEOPLE + PERSON.format("P0", 9999)))


def should_refuse_damaged_lists(ctl):
    ready(ctl)
    should_refuse_damaged_lists_of(ctl, "people", PEOPLE, PERSON)
    should_refuse_damaged_lists_of(ctl, "events", EVENTS, EVENT)


def readable():
    """What spreadsheets of four offices write: a name, and how they write a text."""
    return [("UTF-8", lambda t: t.encode()),
            ("UTF-8 with its mark", lambda t: b"\xef\xbb\xbf" + t.encode()),
            ("windows-1251", lambda t: t.encode("cp1251")),
            ("UTF-16 LE", lambda t: b"\xff\xfe" + t.encode("utf-16-le")),
            ("UTF-16 BE", lambda t: b"\xfe\xff" + t.encode("utf-16-be")),
            ("CR LF", lambda t: t.replace("\n", "\r\n").encode()),
            ("CR", lambda t: t.replace("\n", "\r").encode()),
            ("line ends of all kinds", lambda t: t.replace("\n", "\r\n", 1).replace("\n", "\r").replace("\r\r", "\r\n").encode()),
            ("no line end", lambda t: t.rstrip("\n").encode()),
            ("semicolons", lambda t: t.replace(",", ";").encode()),
            ("tabs in UTF-16", lambda t: b"\xff\xfe" + t.replace(",", "\t").encode("utf-16-le"))]


def should_read_what_offices_write(ctl):
    ready(ctl)
    for i, (name, write) in enumerate(readable(), 1):
        taken = ctl.json("import", "people", ctl.write("people.csv", write(PEOPLE + PERSON.format(f"R{i}", i))))
        equal((taken["rows"], taken["created"], taken["rejected"]), (1, 1, 0), f"people, {name}")
        taken = ctl.json("import", "events", ctl.write("events.csv", write(EVENTS + EVENT.format(i, i))))
        equal((taken["rows"], taken["created"], taken["rejected"]), (1, 1, 0), f"events, {name}")
    people = query(ctl, "SELECT external_id, family_name, given_name FROM person WHERE external_id LIKE 'R%' ORDER BY id")
    equal(people, [[f"R{i}", "Иванова", "Анна"] for i in range(1, len(people) + 1)], "names as they were written")
    equal(len(people), len(readable()), "people")
    sources = query(ctl, "SELECT source FROM service_event ORDER BY id")
    equal(sources, [[f"Портал {i}"] for i in range(1, len(readable()) + 1)], "sources as they were written")


def should_take_odd_lists_that_are_right(ctl):
    ready(ctl)
    for kind, header in (("people", PEOPLE), ("events", EVENTS)):
        for text in (header, header.rstrip("\n")):
            taken = ctl.json("import", kind, ctl.write("header.csv", text))
            equal([taken[k] for k in ("rows", "created", "rejected", "errors")], [0, 0, 0, []], f"{kind}, a header alone")
        unknown = [f"column{i}" for i in range(100)]
        row = (PERSON.format("C1", 1) if kind == "people" else EVENT.format("C", 28)).strip()
        text = header.strip() + "," + ",".join(unknown) + "\n" + row + "," + ",".join("x" * 100) + "\n"
        taken = ctl.json("import", kind, ctl.write("wide.csv", text))
        equal((taken["created"], taken["rejected"], taken["ignored_columns"]), (1, 0, unknown), f"{kind}, 100 columns that mean nothing")
        taken = ctl.json("import", kind, ctl.write("long.csv", header + "C2" + "," * 1_000_000 + "x\n"), status=1)
        equal((taken["rejected"], taken["errors"][0]["code"], taken["errors"][0]["row"]), (1, "import.cell_count", 2), f"{kind}, a row of a million cells")
        rows = header + row + "\n" + row.split(",")[0] + "\n" + row + ",more\n"
        taken = ctl.json("import", kind, ctl.write("ragged.csv", rows), status=1)
        equal([(e["row"], e["code"]) for e in taken["errors"]], [(3, "import.cell_count"), (4, "import.cell_count")], f"{kind}, ragged rows")
    attributes = [f"attribute:a{i}" for i in range(96)]
    text = PEOPLE.strip() + "," + ",".join(attributes) + "\n" + PERSON.format("C3", 3).strip() + "," + ",".join(f"value {i}" for i in range(96)) + "\n"
    equal(ctl.json("import", "people", ctl.write("attributes.csv", text))["created"], 1, "100 columns that mean something")
    equal(stored(ctl)["person_attribute"], 96, "attributes")
    long = ctl.write("long.csv", PEOPLE + "C4," + "я" * 400_000 + ",,\nC5," + "б" * 100 + ",,\n")
    taken = ctl.json("import", "people", long, status=1)
    equal((taken["created"], [e["code"] for e in taken["errors"]]), (1, ["import.too_long"]), "a name of 800 KB and one of 100 letters")
    check(len(json.dumps(taken)) < 3000, "the cell itself is not in the answer")
    for cell in ("x" * 5_000_000, '"' + "y" * 5_000_000 + '"'):
        path = ctl.write("cell.csv", PEOPLE + f"L1,{cell},,\nL2,Сидорова,,\n")
        taken = ctl.json("import", "people", path, "--dry-run", status=1)
        equal((taken["created"], [(e["row"], e["column"], e["code"]) for e in taken["errors"]]), (1, [(2, "family_name", "import.too_long")]), "a cell of 5 MB")
        check(len(json.dumps(taken)) < 4000, "the cell itself is not in the answer")
    rows = PEOPLE + "E1,Ольгина,,,,,,,\n,,,\n\nE2,Ильина,,\n" + "," * 500 + "\n"
    taken = ctl.json("import", "people", ctl.write("empties.csv", rows))
    equal((taken["rows"], taken["created"]), (2, 2), "empty cells beyond the header, empty rows")
    bad = ctl.write("control.csv", PEOPLE + "C6,Ива\x01нова,,\nC7,Петрова,,\n")
    taken = ctl.json("import", "people", bad, status=1)
    equal((taken["created"], taken["errors"][0]["code"]), (1, "import.bad_text"), "a control character")


main(should_refuse_damaged_lists, should_refuse_what_is_no_list, should_read_what_offices_write, should_take_odd_lists_that_are_right)
