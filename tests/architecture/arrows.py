#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a wrong arrow: a header of a room that the including room may not use, Widgets in a room of app/, SQL that
reads another room's table, or an arrow in CMake that the map does not draw. CMake refuses most of it already; this
catches what slips through a transitive link."""
import pathlib, re, sys

top = pathlib.Path(sys.argv[1])
# The map: architecture, section «Arrows». A room may also include what its neighbours include.
ARROWS = {
    "kernel": [], "store": ["kernel"], "access": ["store"], "privacy": ["access"], "secrets": ["kernel"], "tables": ["kernel"], "people": ["access", "tables"], "consent": ["people"], "messaging": ["consent"],
    "inbox": ["messaging", "consent", "people"], "channels": ["messaging", "inbox"], "listening": ["channels", "inbox"], "audience": ["messaging", "consent"], "campaigns": ["audience", "messaging"],
    "care": ["messaging", "people"], "hygiene": ["messaging", "audience", "people"], "insight": ["kernel", "store"], "demo": ["campaigns", "care", "hygiene", "insight"],
    "views": ["kernel", "store", "access", "privacy", "people", "consent", "messaging", "inbox", "audience", "campaigns", "care", "hygiene", "insight"],
    "ctl": ["access", "privacy", "inbox", "channels", "listening", "campaigns", "care", "hygiene", "insight", "demo"],
    "desk": ["access", "secrets", "privacy", "inbox", "channels", "campaigns", "care", "hygiene", "insight", "demo", "views", "ui"],
    "ui": ["views", "secrets", "ui"],
}
# Tables belong to the room whose migration made them; others read v_<room>_….
problems = []

def reach(room, seen=None):
    seen = seen if seen is not None else set()
    for other in ARROWS[room]:
        if other not in seen:
            seen.add(other)
            reach(other, seen)
    return seen

owner = {}
for folder in list((top / "app").iterdir()) + [top / "ui"]:
    if folder.is_dir() and folder.name in ARROWS:
        for header in folder.rglob("*.h"):
            if header.name in owner:
                problems.append(f"{header}: the header's name stands in {owner[header.name]} too")
            owner[header.name] = folder.name

include = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)[">]', re.M)
for folder in list((top / "app").iterdir()) + [top / "ui"]:
    room = folder.name
    if not folder.is_dir() or room == "decisions":
        continue
    if room not in ARROWS:
        problems.append(f"app/{room}: not on the map of rooms")
        continue
    allowed = reach(room) | {room}
    for file in list(folder.rglob("*.h")) + list(folder.rglob("*.cpp")):
        text = file.read_text(encoding="utf-8")
        for name in include.findall(text):
            base = name.split("/")[-1]
            if base in owner and owner[base] not in allowed:
                problems.append(f"{file.relative_to(top)}: includes {name} of {owner[base]}, but {room} may not use it")
            if room not in ("desk", "ui") and re.match(r"(QtWidgets|QWidget|QDialog|QMainWindow|QMessageBox|QApplication)\b", base):
                problems.append(f"{file.relative_to(top)}: Widgets in a room of app/")
            if room not in ("desk", "ui", "views") and re.match(r"(QtGui|QGuiApplication|QColor|QIcon|QPainter)\b", base):
                problems.append(f"{file.relative_to(top)}: Qt Gui in a headless room")
        if "SPDX-License-Identifier" not in text.split("\n", 1)[0]:
            problems.append(f"{file.relative_to(top)}: the first line is not the SPDX line")

cmake = (top / "app/CMakeLists.txt").read_text()
for room, uses in re.findall(r"otklik_room\((\w+) USES ([a-z_ ]+?)(?: LINKS|\))", cmake):
    for other in uses.split():
        if other not in ARROWS[room]:
            problems.append(f"app/CMakeLists.txt: {room} uses {other}, which the map does not draw")

# SQL between rooms: a statement of room R reads tables of R's own migrations, or views v_*.
MIGRATION_OWNER = {"0001": "store", "0002": "people", "0003": "consent", "0004": "messaging", "0005": "campaigns", "0006": "care", "0008": "access", "0009": "access", "0010": "care", "0011": "access", "0012": "privacy", "0013": "access", "0015": "people", "0016": "people", "0017": "people", "0018": "people", "0019": "hygiene", "0020": "people", "0025": "inbox", "0028": "messaging"}
SHARED = {"site", "setting", "channel", "district", "service", "schema_migration"}  # pick lists and settings
OWNED = {"segment": "audience", "campaign_approval": "campaigns", "care_measurement": "care", "care_imported": "care", "consent_bulk_item": "consent"}
tables = {}
for script in sorted((top / "resources/sql/postgresql/migrations").glob("*.sql")):
    for table in re.findall(r"CREATE TABLE (\w+)", script.read_text()):
        tables[table] = OWNED.get(table, MIGRATION_OWNER.get(script.name[:4], ""))
for script in (top / "resources/sql").rglob("*.sql"):
    if script.parent.name == "migrations":
        continue
    room = script.name.split("_")[0]
    text = re.sub(r"--[^\n]*", "", script.read_text())
    text = re.sub(r"'(?:[^']|'')*'", "''", text)
    if room not in ARROWS:
        problems.append(f"{script.relative_to(top)}: the name does not begin with a room")
    if room in ("demo",):  # lays out a whole city
        continue
    for table in re.findall(r"\b(?:FROM|JOIN|INTO|UPDATE|USING)\s+(?:ONLY\s+)?(\w+)", text, re.I):
        if table in tables and table not in SHARED and tables[table] != room:
            problems.append(f"{script.relative_to(top)}: touches {table} of {tables[table]}; read a v_{tables[table]}_ view")

print("\n".join(problems) or "every arrow is on the map")
sys.exit(bool(problems))
