#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists as offices have them: XLSX and ODS, dates and numbers as spreadsheets mangle them, headers in four languages,
what is found out about a file and how to say otherwise, maps that are kept."""
import datetime, json

from faults import check, equal, main, query, stored
from workbooks import Formula, changed, ods, packed, xlsx

BORN = datetime.date(1984, 3, 7)
RUSSIAN = ["Внешний код", "Фамилия", "Имя", "Отчество", "Дата рождения", "Пол", "Телефон", "Телефон 2", "E-mail", "Льготник"]


def rows(prefix, header=RUSSIAN, count=3):
    people = [[f"{prefix}{i}", "Королёва", "Анна", "Павловна", BORN, "ж", 79161234500 + i, f"8 495 123-45-{60 + i}", f"a{i}@example.org", True] for i in range(1, count + 1)]
    return [header] + people


def people(ctl, prefix):
    return query(ctl, "SELECT p.external_id, p.family_name, p.birth_date, p.sex, a.kind, a.value FROM person p JOIN address a ON a.person_id = p.id "
                      f"WHERE p.external_id LIKE '{prefix}%' ORDER BY p.external_id, a.kind, a.priority")


def should_read_workbooks(ctl):
    ctl.json("init")
    for kind, write in (("xlsx", xlsx), ("ods", ods)):
        path = write(ctl.folder / f"list.{kind}", {"Leer": [], "Люди": rows(kind), "Other": rows("no")})
        dry = ctl.json("import", "people", path, "--dry-run")
        facts = dry["facts"]
        equal([facts[k] for k in ("format", "sheets", "sheet", "encoding", "delimiter", "rows", "rows_estimated")],
              [kind, ["Leer", "Люди", "Other"], "Люди", None, None, 3, False], f"facts of {kind}")
        equal(facts["preview"][0], [f"{kind}1", "Королёва", "Анна", "Павловна", "1984-03-07", "ж", "79161234501", "8 495 123-45-61", "a1@example.org", "true"], f"preview of {kind}")
        equal([c["column"] for c in facts["columns"]], ["external_id", "family_name", "given_name", "patronymic", "birth_date", "sex", "mobile", "mobile", "email", None], f"columns of {kind}")
        taken = ctl.json("import", "people", path)
        equal([taken[k] for k in ("rows", "created", "rejected")], [3, 3, 0], kind)
        check("preview" not in json.dumps(taken), "an import that stores shows nobody")
        equal(people(ctl, kind)[:3], [[f"{kind}1", "Королёва", "1984-03-07", "female", "email", "a1@example.org"],
                                      [f"{kind}1", "Королёва", "1984-03-07", "female", "landline", "+74951234561"],
                                      [f"{kind}1", "Королёва", "1984-03-07", "female", "mobile", "+79161234501"]], f"stored from {kind}")
        equal(ctl.json("import", "people", path)["unchanged"], 3, f"{kind} again")
        equal(ctl.json("import", "people", path, "--sheet", "other")["created"], 3 if kind == "xlsx" else 0, "the sheet that was said")
        value = ctl.error("import", "people", path, "--sheet", "Nobody", code="sheet.unknown_sheet")
        check("Люди" in json.dumps(value, ensure_ascii=False), "the sheets that there are")
    path = xlsx(ctl.folder / "titled.xlsx", {"S": [[None], [], ["Прізвище", None, "Дата народження"], ["Шевченко", "?", BORN], [None, None, None], ["Коваль", None, BORN]]})
    taken = ctl.json("import", "people", path)
    equal([taken["created"], taken["errors"]], [2, []], "empty rows and columns")


def should_say_what_is_wrong_by_cell(ctl):
    ctl.json("init")
    header = ["Фамилия", "Телефон", "Дата рождения", "Внешний код"]
    path = xlsx(ctl.folder / "cells.xlsx", {"S": [
        header,
        ["Первая", Formula("=79160000000+1", 79160000001), BORN, Formula('="К-"&1', "К-1")],
        ["Вторая", "+79160000002", Formula("=TODAY()", 30748), "К-2"],
        ["Третья", "7.91612E+10", BORN, "К-3"],
        ["Четвёртая", "#####", "31.02.1984", "К-4"],
        ["Пятая", 79160000005, BORN, 12345678901234567890],
        ["Шестая", 79160000006, 30748, 77.0],
        ["x" * 32767, 79160000007, BORN, "К-7"]]})
    no_result = changed(path, ctl.folder / "noresult.xlsx", lambda name, octets: octets.replace(b"<v>79160000001</v>", b"") if "sheet1" in name else octets)
    equal(ctl.json("import", "people", no_result, "--dry-run", status=1)["errors"][0]["code"], "import.formula_without_result", "a formula without a result")
    errors = changed(path, ctl.folder / "errors.xlsx", lambda name, octets: octets.replace(b"<v>79160000001</v>", b"<v>#REF!</v>").replace(b'<c r="B2">', b'<c r="B2" t="e">') if "sheet1" in name else octets)
    equal(ctl.json("import", "people", errors, "--dry-run", status=1)["errors"][0]["code"], "import.formula_error", "a formula that failed")
    taken = ctl.json("import", "people", path, status=1)
    equal([(e["row"], e["column"], e["code"]) for e in taken["errors"]],
          [(4, "Телефон", "import.mangled_number"), (5, "Телефон", "import.mangled_number"), (5, "Дата рождения", "import.bad_date"),
           (6, "Внешний код", "import.mangled_number"), (8, "Фамилия", "import.too_long")], "errors by cell")
    equal(taken["created"], 3, "the others")
    equal(query(ctl, "SELECT external_id, birth_date FROM person ORDER BY external_id"), [["77", "1984-03-07"], ["К-1", "1984-03-07"], ["К-2", "1984-03-07"]], "formulas and serial days")
    for error in taken["errors"]:
        check("791612" not in error["message"].replace("7.91612E+10", "") and len(error["message"]) > 30, error["message"])


def should_refuse_spreadsheets_that_attack(ctl):
    ctl.json("init")
    good = xlsx(ctl.folder / "good.xlsx", {"S": rows("g")})
    before = stored(ctl)
    bomb = '<table:table-row>' + '<table:table-cell office:value-type="string" table:number-columns-repeated="900"><text:p>x</text:p></table:table-cell></table:table-row>'
    cases = [
        ("cut", ctl.write("cut.xlsx", open(good, "rb").read()[:-200]), "sheet.damaged"),
        ("a bomb of a gigabyte", changed(good, ctl.folder / "bomb.xlsx", lambda n, o: o.replace(b"<sheetData>", b"<sheetData>" + b" " * (600 << 20)) if "sheet1" in n else o), "sheet.too_large"),
        ("entities", changed(good, ctl.folder / "laughs.xlsx", lambda n, o: o.replace(b"<worksheet", b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">]><worksheet', 1) if "sheet1" in n else o), "sheet.damaged"),
        ("columns repeated", ods(ctl.folder / "columns.ods", {"S": bomb.replace('"900"', '"999999999"')}), "sheet.too_large"),
        ("too large to be read whole", ctl.write("large.xlsx", b"PK\x03\x04" + b"x" * (51 << 20)), "sheet.too_large"),
        ("no spreadsheet", packed(ctl.folder / "other.xlsx", {"readme.txt": "hello"}), "sheet.not_a_table"),
        ("a letter", packed(ctl.folder / "letter.docx", {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"}), "sheet.not_a_table"),
        ("a password, ODS", packed(ctl.folder / "secret.ods", {"content.xml": "x", "META-INF/manifest.xml": "<m><encryption-data/></m>"}), "sheet.encrypted"),
        ("of old, or with a password", ctl.write("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600), "import.old_spreadsheet")]
    for name, path, code in cases:
        done = ctl.run("import", "people", path, "--json", timeout=60)
        value = json.loads(done.stdout)
        equal((done.returncode, value["error"]["code"]), (2, code), name)
        check("othing was imported" in value["error"]["message"], f"{name}: {value['error']['message']}")
        equal(stored(ctl), before, f"{name}: something was stored")


def should_find_out_and_obey(ctl):
    ctl.json("init")
    text = "Прізвище;Ім'я;Дата народження;Телефон\nШевченко;Оксана;05/06/1980;067 123-45-67\nКоваль;Юрій;07/06/80;'380671234568\n"
    for encoding, name in (("cp1251", "windows-1251"), ("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16LE")):
        path = ctl.write("list.csv", text.encode(encoding))
        facts = ctl.json("import", "people", path, "--region", "UA", "--dry-run")["facts"]
        equal([facts[k] for k in ("format", "encoding", "delimiter", "date_order", "date_evidence")], ["csv", name, ";", "dmy", "region"], encoding)
    koi = ctl.write("koi.csv", "фамилия|имя\nИванов|Пётр\nСоловьёва|Екатерина\n".encode("koi8-r"))
    equal([ctl.json("import", "people", koi, "--dry-run")["facts"][k] for k in ("encoding", "delimiter")], ["KOI8-R", "|"], "KOI8-R")
    arabic = ctl.write("ar.csv", "اسم العائلة,الاسم,تاريخ الميلاد\nالحسيني,منى,05/06/1980\nعبد الرحمن,محمد,17 كانون الثاني 1990\n".encode("cp1256"))
    for words in ([], ["--encoding", "cp1256"]):
        facts = ctl.json("import", "people", arabic, "--dry-run", *words)["facts"]
        equal([facts["encoding"], facts["preview"][0][0]], ["windows-1256", "الحسيني"], "windows-1256")
    # Said otherwise.
    path = ctl.write("list.csv", text.encode())
    told = ctl.json("import", "people", path, "--region", "UA", "--dates", "mdy")
    equal([told["created"], told["date_order"], told["date_evidence"]], [2, "mdy", "told"], "told")
    equal(query(ctl, "SELECT birth_date FROM person ORDER BY id"), [["1980-05-06"], ["1980-07-06"]], "month first, as told")
    equal(query(ctl, "SELECT value FROM address ORDER BY id"), [["+380671234567"], ["+380671234568"]], "an apostrophe costs nothing")
    american = ctl.write("us.csv", "last name,born\nSmith,05/06/1980\nJones,12/31/1980\n")
    facts = ctl.json("import", "people", american, "--dry-run")["facts"]
    equal([facts["date_order"], facts["date_evidence"]], ["mdy", "values"], "one value tells")
    mixed = ctl.write("mixed.csv", "last name,born\nSmith,13/06/1980\nJones,12/31/1980\nDoe,12/30/1980\n")
    dry = ctl.json("import", "people", mixed, "--dry-run", status=1)
    equal([dry["facts"]["date_evidence"], dry["errors"][0]["row"]], ["mixed", 2], "contradiction")
    check("another order" in dry["errors"][0]["message"], dry["errors"][0]["message"])
    bars = ctl.write("bars.csv", "last name|born;x\nSmith|1980-05-06\n")
    equal(ctl.json("import", "people", bars, "--delimiter", "pipe", "--dry-run")["created"], 1, "the delimiter as told")
    for option, value, code in (("--dates", "never", "ctl.bad_option"), ("--delimiter", "x", "ctl.bad_option"), ("--encoding", "ebcdic", "table.unknown_encoding"), ("--map", "nowhere", "import.unknown_map")):
        done = ctl.run("import", "people", path, option, value, "--json")
        equal(json.loads(done.stdout)["error"]["code"], code, option)
        check(done.returncode == 2, f"{option}: {done.returncode}")
    said = ctl.run("import", "people", path, "--region", "UA", "--dry-run").stdout
    check("day, month, year" in said and "--dates" in said and "windows-1251" not in said and "UTF-8" in said, said)


def should_take_columns_that_mean_the_same(ctl):
    ctl.json("init")
    path = ctl.write("phones.csv", "Фамилия,Телефон,Телефон,Phone 3,mobile\nИванова,+79161234561,+79161234562,+79161234563,+79161234562\n")
    equal(ctl.json("import", "people", path)["created"], 1, "several phones")
    equal(query(ctl, "SELECT value FROM address ORDER BY priority"), [[f"+7916123456{i}"] for i in (1, 2, 3)], "in their order")
    path = ctl.write("twice.csv", "Фамилия,Имя,Last name\nИванова,Анна,Ivanova\n")
    message = ctl.run("import", "people", path, "--json")
    error = json.loads(message.stdout)["error"]
    equal(error["code"], "import.duplicate_column", "two family names")
    check(all(word in error["message"] for word in ("Фамилия", "Last name", "1", "3")), error["message"])


def should_keep_maps(ctl):
    ctl.json("init")
    table = ctl.write("kunden.csv", "Kunde,Nachname,Handy,Anrede\nK1,Müller,+4915123456789,Frau\n")
    mapping = ctl.write("map.json", json.dumps({"Kunde": "external_id", "Nachname": "family_name", "Handy": "mobile", "Anrede": ""}))
    ctl.error("import", "people", table, code="import.no_person_columns")
    equal(ctl.json("import", "people", table, "--map", mapping, "--dry-run")["created"], 1, "a dry run")
    equal(ctl.json("import", "maps")["maps"], [], "a dry run keeps no map")
    equal(ctl.json("import", "people", table, "--map", mapping, "--save-map", "Office 7")["created"], 1, "by the map")
    more = ctl.write("more.csv", "kunde;NACHNAME;handy;Anrede\nK1;Müller;+4915123456789;Frau\nK2;Schulz;;\n")
    dry = ctl.json("import", "people", more, "--dry-run")
    equal([dry["created"], dry["unchanged"], dry["facts"]["saved_map"]], [1, 1, "Office 7"], "the same headers again")
    equal({c["match"] for c in dry["facts"]["columns"]}, {"saved"}, "how they were matched")
    other = ctl.write("other.csv", "Kunde,Nachname\nK3,Schmidt\n")
    equal(ctl.json("import", "people", other, "--map", "Office 7")["created"], 1, "a saved map by name for other headers")
    maps = ctl.json("import", "maps")["maps"]
    equal([(m["name"], m["kind"], m["headers"]) for m in maps], [("Office 7", "people", ["Kunde", "Nachname"])], "maps")
    equal(ctl.json("import", "maps", "show", "Office 7")["columns"]["Kunde"], "external_id", "show")
    ctl.json("import", "maps", "remove", "Office 7")
    ctl.error("import", "maps", "remove", "Office 7", code="import.unknown_map")
    ctl.error("import", "people", more, code="import.no_person_columns")


def should_take_events_from_workbooks(ctl):
    ctl.json("init")
    ctl.json("service", "add", "water", "--name", "Вода")
    ctl.json("import", "people", xlsx(ctl.folder / "p.xlsx", {"S": rows("e")}))
    path = xlsx(ctl.folder / "events.xlsx", {"События": [["Человек", "Услуга", "Этап", "Сектор", "Дата и время"],
                                                        ["e1", "Вода", "поиск", "портал", datetime.date(2026, 3, 5)],
                                                        ["e2", "Вода", "услуга", "мфц", "06.03.2026 14:30"],
                                                        ["e3", "Вода", "услуга", "мфц", "7 марта 2026"]]})
    equal(ctl.json("import", "events", path)["created"], 3, "events")
    equal([row[0][:16].replace("T", " ") for row in query(ctl, "SELECT at FROM service_event ORDER BY at")] if not ctl.url.startswith("postgresql") else
          [row[0] for row in query(ctl, "SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') FROM service_event ORDER BY at")],
          ["2026-03-05 00:00", "2026-03-06 14:30", "2026-03-07 00:00"], "times")


main(should_read_workbooks, should_say_what_is_wrong_by_cell, should_refuse_spreadsheets_that_attack, should_find_out_and_obey,
     should_take_columns_that_mean_the_same, should_keep_maps, should_take_events_from_workbooks)
