#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of people: 200,000 (OTKLIK_BENCH_LIST) of a million (OTKLIK_BENCH_PEOPLE) put on a list as one change that can be
taken back, pages of it at any depth, its count as a rule and beside a field, a search inside it, its export. Each beside
the plain form of the same in the same run: INSERT … SELECT into the same table, OFFSET, a count through the people, a
search that looks at every member, \\copy. Statements of reading are asked as a marketer behind the gate and as the
superuser."""
import os, re, statistics, sys, tempfile, time
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "access"))
from bench import City, PEOPLE, SOURCE, psql, report, timed
from city import code_of, now_step
import pg

MEMBERS = min(int(os.environ.get("OTKLIK_BENCH_LIST", "200000")), PEOPLE // 2)
ROUNDS = 15
SERVER = dict(host=os.environ.get("PGHOST", "localhost"), port=os.environ.get("PGPORT", "5432"))
LISTED = "SELECT o.person_id FROM v_people_list_member o WHERE o.list_id = 1"


def statement(name, rule="", **values):
    """A statement of the product with its placeholders filled, as its driver sends it."""
    folder = SOURCE / "resources/sql"
    path = next(p for p in (folder / "postgresql" / f"{name}.sql", folder / "common" / f"{name}.sql") if p.exists())
    text = "\n".join(line for line in path.read_text().splitlines() if not line.startswith("--"))
    fill = {"list": "1", "district": "NULL", "language": "''", "sex": "'any'", "limit": "100", "site": "NULL"} | {f"word{i}": "'%'" for i in range(1, 5)} | {f"{end}{i}": "''" for end in ("from", "to") for i in range(1, 4)} | {"addressed": "0", "digits": "''", "mailbox_from": "''", "mailbox_to": "''"}
    fill |= values
    return re.sub(r"(?<!:):([a-z_0-9]+)", lambda m: fill[m.group(1)], text.replace("(0 = 0)", f"({rule})" if rule else "(0 = 0)"))


def marketer(city, login):
    """A login that has passed the second factor."""
    city.psql(f"""CREATE ROLE {login} LOGIN PASSWORD 'bench'; GRANT otklik_marketer, otklik_city_scope TO {login};
        INSERT INTO access_operator (name, enrolment_hash, enrolment_until) VALUES ('{login}', sha256('e'), clock_timestamp() + INTERVAL '1 day')""")
    connection = pg.Connection(user=login, password="bench", dbname=city.name, **SERVER)
    seed = bytes.fromhex(connection.value("SELECT enrol('e')")[2:])
    code = code_of(seed, now_step())
    connection.rows("SELECT submit_code($1, $2, $3::integer, 'bench')", code, 40 * "b", connection.pid)
    assert connection.value("SELECT gate()") == "t"
    return connection


def beside(connection, one, two, rounds=ROUNDS):
    """Medians in ms, taken in turn, so that both meet the same other load; both give the same number of rows."""
    times = ([], [])
    for turn in range(rounds + 1):
        counts = []
        for taken, sql in zip(times, (one, two)):
            start = time.perf_counter()
            counts.append(len(connection.rows(sql)))
            if turn:
                taken.append((time.perf_counter() - start) * 1000)
        assert counts[0] == counts[1] and counts[0], counts
    return statistics.median(times[0]), statistics.median(times[1])


def reading(what, connection, ours, rival_name, rival, aim, rounds=ROUNDS):
    mine, other = beside(connection, ours, rival, rounds)
    report(what, mine, rival_name, other, "ms", aim, better="lower")


with tempfile.TemporaryDirectory() as folder, City("lists") as city:
    city.people(PEOPLE)
    step = PEOPLE // MEMBERS
    with open(f"{folder}/keys.txt", "w") as keys:
        keys.writelines(f"x{i * step}\n" for i in range(1, MEMBERS + 1))
    city.ctl("list", "add", "Big", "--city")
    ours, put = timed(lambda: city.ctl("list", "put", "Big", f"{folder}/keys.txt"))
    assert put["added"] == MEMBERS, put
    city.ctl("list", "add", "Plain", "--city")
    rival, _ = timed(lambda: city.psql(f"""INSERT INTO person_list_member (list_id, person_id, site_id, since, owner, scope)
        SELECT l.id, p.id, p.site_id, now(), l.owner, l.scope FROM person p, person_list l WHERE l.name = 'Plain' AND p.id % {step} = 0 LIMIT {MEMBERS}"""))
    report(f"list put of {MEMBERS:,} external ids, with audit and undo", MEMBERS / ours, "INSERT … SELECT into the same table", MEMBERS / rival, "people/s", "a quarter of it: an id is looked up, a change noted")
    undone, taken = timed(lambda: city.ctl("list", "undo", put["change"]))
    assert taken["restored"] == MEMBERS, taken
    report("undo of that", MEMBERS / undone, "DELETE of the other list", MEMBERS / timed(lambda: city.psql("DELETE FROM person_list_member WHERE list_id <> 1"))[0], "people/s", "as fast as the put")
    city.ctl("list", "put", "Big", f"{folder}/keys.txt")
    city.psql("UPDATE person_list_member SET since = now() - person_id * interval '1 second'; VACUUM ANALYZE person_list_member")
    login = f"{city.name}_m"
    try:
        logins = {"a marketer": marketer(city, login), "the superuser": pg.Connection(user=os.environ["PGUSER"], password=os.environ["PGPASSWORD"], dbname=city.name, **SERVER)}
        for who, connection in logins.items():
            for depth in (0, MEMBERS // 2, MEMBERS - 100):
                edge = connection.rows(f"SELECT since, person_id FROM person_list_member WHERE list_id = 1 ORDER BY since DESC, person_id DESC OFFSET {max(0, depth - 1)} LIMIT 1")[0]
                since, person = ("'infinity'", "0") if depth == 0 else (f"'{edge[0]}'", edge[1])
                page = statement("people_page_list_of_people", since=since, person=person)
                offset = statement("people_page_list_of_people", since="'infinity'", person="0").replace("LIMIT 100", f"LIMIT 100 OFFSET {depth}")
                reading(f"page of a list after {depth:,} as {who}", connection, page, "OFFSET", offset, "5 at any depth")
            size = statement("people_size_list_of_people")
            through = statement("audience_count_people", f"EXISTS (SELECT 1 FROM ({LISTED}) m WHERE m.person_id = p.person_id)")
            assert connection.value(size) == connection.value(through) == str(MEMBERS)
            reading(f'count of {{"list"}} as {who}', connection, size, "through the people", through, "100")
            both = statement("audience_count_people", f"EXISTS (SELECT 1 FROM ({LISTED}) m WHERE m.person_id = p.person_id) AND p.sex = 'female'")
            joined = "SELECT count(*) FROM person_list_member m JOIN person p ON p.id = m.person_id WHERE m.list_id = 1 AND p.erased_at IS NULL AND p.sex = 'female'"
            assert connection.value(both) == connection.value(joined)
            reading(f"count of a list and a field as {who}", connection, both, "a plain join", joined, "as the join")
            along = statement("audience_count_along_list", "p.sex = 'female'", along="1")
            assert connection.value(both) == connection.value(along)
            reading(f"the same along the list (taken where it is a tenth of the city or less) as {who}", connection, along, "through the people", both, "the same whatever the size of the city")
            word = "иванова"
            inside = statement("audience_search_people", f"EXISTS (SELECT 1 FROM ({LISTED}) m WHERE m.person_id = p.person_id)", word1=f"'% {word}%'")
            plain = f"SELECT p.id FROM person_list_member m JOIN person p ON p.id = m.person_id WHERE m.list_id = 1 AND p.name_key ILIKE '%{word}%' ORDER BY p.name_key LIMIT 100"
            reading(f"search through a list for a name that half the city has, as {who}", connection, inside, "ILIKE on the members", plain, "1,000; others are found by index at once", 5)
    finally:
        connection = logins = None
        city.psql(f"REVOKE otklik_marketer, otklik_city_scope FROM {login}; DROP OWNED BY {login}; ALTER ROLE {login} NOLOGIN")
    for kind in ("xlsx", "csv"):
        path = f"{folder}/big.{kind}"
        ours, done = timed(lambda: city.ctl("export", "people", "--list", "Big", "--to", path))
        assert os.path.getsize(path) > MEMBERS, done
        rival, _ = timed(lambda: city.psql(f"\\copy (SELECT p.*, (SELECT string_agg(a.value, ',') FROM address a WHERE a.person_id = p.id) FROM person_list_member m JOIN person p ON p.id = m.person_id WHERE m.list_id = 1) TO '{folder}/rival.csv' CSV HEADER"))
        report(f"export of a list as {kind.upper()}", MEMBERS / ours, "\\copy of the same people as CSV", MEMBERS / rival, "people/s", "a file that opens in a spreadsheet, with phones in columns")
psql("postgres", f"DROP ROLE {login}")
