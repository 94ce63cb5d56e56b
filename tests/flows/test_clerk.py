#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk with the office's spreadsheet and no manual: a title above the header, names in one column. Imported, repaired
where rows were rejected, undone, imported again; XLSX, ODS and CSV alike. And how much memory it takes as rows grow."""
import csv, datetime, os

from bigfile import peak_of
from faults import BINARY, check, equal, is_sqlite, main, number, query, rounds
from people import Person
from workbooks import ods, xlsx

BORN = datetime.date(1980, 6, 5)
TITLE = [["Список жителей, район Центр"], ["на 01.11.2026"], []]
HEADER = ["№ п/п", "ФИО", "Дата рождения", "Телефон", "Примечание"]
PEOPLE = [[1, "Иванова Анна Петровна", BORN, "+7 916 111-00-01", None],
          [2, "Олег Ильич Соколов", BORN, "+7 916 111-00-02", "звонить вечером"],
          [3, "Ирина Ким", "31.02.1990", "+7 916 111-00-03", None],
          [4, "Сидоренко Галина Іванівна", BORN, 79161110004, None],
          [5, "Мамедов Али Гасан оглы", BORN, "7.91612E+10", None]]


def as_csv(path, rows):
    with open(path, "w", encoding="cp1251", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        for row in rows:
            writer.writerow(["" if c is None else c.strftime("%d.%m.%Y") if isinstance(c, datetime.date) else c for c in row] + [""] * (len(HEADER) - len(row)))
    return str(path)


def names(ctl):
    return query(ctl, "SELECT family_name, given_name, patronymic FROM person ORDER BY family_name")


def should_import_repair_undo_and_import_again(ctl):
    ctl.json("init")
    table = TITLE + [HEADER] + PEOPLE
    files = {"office.xlsx": lambda path: xlsx(path, {"Лист1": table}), "office.ods": lambda path: ods(path, {"Лист1": table}), "office.csv": lambda path: as_csv(path, table)}
    for name, write in files.items():
        path = write(ctl.folder / name)
        dry = ctl.run("import", "people", path, "--region", "RU", "--dry-run")
        equal(dry.returncode, 1, f"{name}: the dry run tells of rows that would be rejected\n{dry.stdout}{dry.stderr}")
        for said in ("The header is row 4", "--header-row", "ФИО → full_name", "family_name “Иванова”, given_name “Анна”, patronymic “Петровна”", "row 7,", "row 9,"):
            check(said in dry.stdout, f"{name}: {said!r} is missing in\n{dry.stdout}")
        equal(number(ctl, "SELECT count(*) FROM person"), 0, f"{name}: a dry run stores nothing")
        first = ctl.json("import", "people", path, "--region", "RU", status=1)
        equal([first[k] for k in ("rows", "created", "rejected", "ignored_columns")], [5, 3, 2, ["№ п/п", "Примечание"]], name)
        equal([(e["row"], e["column"], e["code"]) for e in first["errors"]], [(7, "Дата рождения", "import.bad_date"), (9, "Телефон", "import.mangled_number")], f"{name}: the file's own rows")
        check("7.91612E+10" in first["errors"][1]["message"] and "Text" in first["errors"][1]["message"], first["errors"][1]["message"])
        equal(names(ctl), [["Иванова", "Анна", "Петровна"], ["Сидоренко", "Галина", "Іванівна"], ["Соколов", "Олег", "Ильич"]], f"{name}: names")
        equal(sorted(row[0] for row in query(ctl, "SELECT value FROM address")), ["+79161110001", "+79161110002", "+79161110004"], f"{name}: phones")
        with open(first["rejects"], encoding="utf-8-sig") as rejected:
            text = rejected.read()
        check("Ирина Ким" in text and "Список" not in text and "Иванова" not in text, f"{name}: {text}")
        mended = ctl.write("mended.csv", "\ufeff" + text.replace("31.02.1990", "28.02.1990").replace("1990-02-31", "28.02.1990").replace("7.91612E+10", "+79161110005"))
        second = ctl.json("import", "people", mended, "--region", "RU")
        equal([second[k] for k in ("rows", "created", "rejected")], [2, 2, 0], f"{name}: repaired")
        equal(names(ctl)[1:3], [["Ким", "Ирина", ""], ["Мамедов", "Али", "Гасан оглы"]], f"{name}: the repaired ones")
        again = ctl.json("import", "people", path, "--region", "RU", status=1)
        equal([again[k] for k in ("created", "updated", "unchanged", "rejected")], [0, 0, 3, 2], f"{name}: the same file again")
        check(again["seen_before"], f"{name}: the same file is known again")
        equal(ctl.json("import", "undo", second["import"])["removed"], 2, f"{name}: undo of the repaired ones")
        equal(ctl.json("import", "undo", first["import"])["removed"], 3, f"{name}: undo of the list")
        equal(number(ctl, "SELECT count(*) FROM person"), 0, f"{name}: as if nothing had been")
        third = ctl.json("import", "people", path, "--region", "RU", status=1)
        equal([third["created"], third["rejected"]], [3, 2], f"{name}: and in again")
        ctl.json("import", "undo", third["import"])


def should_obey_who_knows_better(ctl):
    ctl.json("init")
    path = as_csv(ctl.folder / "two.csv", [["Фамилия", "Имя"], ["Старый", "Заголовок"], [], ["ФИО", "Телефон"], ["Иванова Анна", "+79161110001"]])
    equal(ctl.json("import", "people", path, "--dry-run")["facts"]["header_row"], 1, "as many names as further down: the first")
    told = ctl.json("import", "people", path, "--header-row", 4)
    equal([told["created"], names(ctl)], [1, [["Иванова", "Анна", ""]]], "as told")
    ctl.error("import", "people", path, "--header-row", 3, code="table.no_header_row")
    ctl.error("import", "people", path, "--header-row", 0, code="ctl.bad_number")
    ctl.error("import", "people", path, "--header-row", 5000, code="ctl.bad_option")
    both = ctl.write("both.csv", "ФИО;Отчество\nИванова Анна;Петровна\n")
    ctl.error("import", "people", both, code="import.full_name_twice")
    mapping = ctl.write("map.json", '{"Отчество": ""}')
    equal(ctl.json("import", "people", both, "--map", mapping)["created"], 1, "one of the two left out")
    whole = ctl.write("whole.csv", "ФИО;Фамилия;Имя;Телефон\nКакое-то Имя;Петров;Пётр;+79161110009\n")
    taken = ctl.json("import", "people", whole)
    equal([taken["created"], taken["ignored_columns"]], [1, ["ФИО"]], "the parts are surer than the whole")
    events = ctl.write("events.csv", "Отчёт о событиях\n\nЧеловек;Услуга;Этап;Сектор;Дата\n+79161110009;Вода;поиск;портал;05.03.2026\n")
    ctl.json("service", "add", "water", "--name", "Вода")
    equal(ctl.json("import", "events", events)["created"], 1, "events below a title")


def should_say_nothing_beside_its_work(ctl):
    """A service's login owns no table: cleaning up behind an import is the server's business then, and no warning."""
    if is_sqlite(ctl):
        return
    ctl.json("init")
    importer = Person(ctl, "import", "--service", "importer", service=True)
    path = ctl.write("many.csv", "external_id,family_name\n" + "".join(f"q{i},Name {i}\n" for i in range(10500)))
    done = importer.run("import", "people", path)
    equal(done.returncode, 0, done.stderr)
    for word in ("WARNING", "skipping", "vacuum"):
        check(word not in done.stderr + done.stdout, done.stderr)
    equal(number(ctl, "SELECT count(*) FROM person"), 10500, "stored")
    owner = ctl.run("import", "people", ctl.write("more.csv", "external_id,family_name\n" + "".join(f"r{i},Name {i}\n" for i in range(10500))))
    equal([owner.returncode, owner.stderr], [0, ""], "its owner")
    check(number(ctl, "SELECT count(*) FROM pg_stat_user_tables WHERE relname IN ('person', 'address') AND last_analyze IS NOT NULL") == 2, "the owner's import tells the planner of it")


def write_rows(path, count, shift):
    """Short rows, in an order that has nothing to do with that of a file before it."""
    with open(path, "w", encoding="utf-8", buffering=1 << 20) as out:
        out.write("external_id,family_name,given_name,birth_date,mobile\n")
        for i in range(count):
            k = (i * shift) % count
            out.write(f"m{k},Фамилия{k % 9973},Имя{k % 31},{1940 + k % 60}-01-1{k % 9},+7916{k:07d}\n")


def should_need_no_more_memory_for_more_rows(ctl):
    """Ten times the rows cost what lies ready for the threads, and the embedded database fills its page cache (32 MB, store).
    What was once remembered of each row, some 200 octets, would be as much again."""
    most = 20 + (44 if is_sqlite(ctl) else 0)
    ctl.json("init")
    few, many = rounds(20000, 30000), rounds(200000, 300000)
    path = ctl.folder / "rows.csv"
    peaks = {}
    for count in (few, many):
        for what, shift in (("new", 1), ("known, in another order", 7)):
            write_rows(path, count, shift)
            value, peak, seconds = peak_of([str(BINARY), "--json", "import", "people", str(path)], ctl.environment)
            equal(value["rejected"], 0, what)
            print(f"{count} rows, {what}: {value['created']} new, {seconds:.1f} s, at most {peak:.0f} MB of memory", flush=True)
            peaks[count, what] = peak
    for what in ("new", "known, in another order"):
        check(peaks[many, what] - peaks[few, what] < most, f"{what}: {many} rows cost {peaks[many, what]:.0f} MB, {few} cost {peaks[few, what]:.0f}")


main(should_import_repair_undo_and_import_again, should_obey_who_knows_better, should_say_nothing_beside_its_work,
     should_need_no_more_memory_for_more_rows)
