#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the database's own rights cost: a million people in 200 sites, asked by operators behind the gate beside the same
statements of the product asked without row policies (by a superuser) in the same run."""
import os, re, statistics, sys, time
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "access"))
from bench import City, PEOPLE, SOURCE, report
from city import code_of, now_step
import pg

SITES, ROUNDS = 200, 60
LARGE = 201  # a site of its own size beside the others
LARGE_PEOPLE = max(1000, PEOPLE // 5)
CONNECT = dict(host=os.environ.get("PGHOST", "localhost"), port=os.environ.get("PGPORT", "5432"))


def statement(name, **values):
    """A statement of the product with its placeholders filled, as its driver sends it."""
    folder = SOURCE / "resources/sql"
    path = next(p for p in (folder / "postgresql" / f"{name}.sql", folder / "common" / f"{name}.sql") if p.exists())
    text = "\n".join(line for line in path.read_text().splitlines() if not line.startswith("--"))
    fill = {"district": "NULL", "language": "''", "sex": "'any'", "limit": "100", "word1": "'%'", "word2": "'%'", "word3": "'%'", "word4": "'%'"}
    fill |= {k: v if isinstance(v, str) else str(v) for k, v in values.items()}
    return re.sub(r"(?<!:):([a-z_0-9]+)", lambda m: fill[m.group(1)], text)


def lay_out(city):
    city.psql(f"""
        INSERT INTO site (id, code, name) SELECT i, 's' || i, 'Site ' || i FROM generate_series(2, {LARGE}) i;
        ALTER TABLE person DISABLE TRIGGER USER; ALTER TABLE address DISABLE TRIGGER USER;
        INSERT INTO person (site_id, external_id, family_name, given_name, name_key, given_key, language, sex, created_at, updated_at)
        SELECT 1 + i * 7919 % {SITES}, 'x' || i, f, g, lower(f || ' ' || g), lower(g || ' ' || f), 'ru', 'female', now(), now()
        FROM (SELECT i, (ARRAY['Иванов','Петров','Сидоров','Кузнецов','Смирнов','Попов','Волков','Зайцев','Соловьев','Морозов'])[1 + i * 104729 % 10] || chr((1072 + i / 10 % 32)::int) || chr((1072 + i / 320 % 32)::int) AS f,
                     (ARRAY['Анна','Иван','Мария','Пётр','Ольга','Олег','Нина','Яков'])[1 + i % 8] AS g
              FROM generate_series(1::bigint, {PEOPLE}) i) t;
        INSERT INTO person (site_id, family_name, given_name, name_key, given_key, language, sex, created_at, updated_at)
        SELECT {LARGE}, 'L', 'A', 'l a ' || i, 'a l ' || i, 'ru', 'female', now(), now() FROM generate_series(1, {LARGE_PEOPLE}) i;
        INSERT INTO address (site_id, person_id, kind, value, reversed)
        SELECT site_id, id, 'mobile', '+79' || lpad(id::text, 9, '0'), reverse('79' || lpad(id::text, 9, '0')) FROM person;
        ALTER TABLE person ENABLE TRIGGER USER; ALTER TABLE address ENABLE TRIGGER USER""")
    city.psql("VACUUM ANALYZE")


def desk(city, name, scope, sites):
    """A login that has passed the second factor."""
    login = f"{city.name}_{name}"
    logins.append(login)
    city.psql(f"""CREATE ROLE {login} LOGIN PASSWORD 'bench'; GRANT otklik_operator, otklik_{scope}_scope TO {login};
        INSERT INTO access_operator (name, enrolment_hash, enrolment_until) VALUES ('{login}', sha256('e'), clock_timestamp() + INTERVAL '1 day');
        INSERT INTO access_operator_site SELECT o.id, s FROM access_operator o, generate_series({sites[0]}, {sites[1]}) s WHERE o.name = '{login}' AND '{scope}' = 'site'""")
    connection = pg.Connection(user=login, password="bench", dbname=city.name, **CONNECT)
    seed = bytes.fromhex(connection.value("SELECT enrol('e')")[2:])
    code = code_of(seed, now_step())
    connection.rows("SELECT submit_code($1, $2, $3::integer, 'bench')", code, 40 * "b", connection.pid)
    assert connection.value("SELECT gate()") == "t"
    return connection


def beside(one, two, rounds=ROUNDS):
    """Medians in ms of two (connection, statement), taken in turn, so that both meet the same other load."""
    times = ([], [])
    for round in range(rounds + 3):
        for taken, (connection, sql) in zip(times, (one, two)):
            start = time.perf_counter()
            connection.rows(sql)
            if round >= 3:
                taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(times[0]), statistics.median(times[1])


def same(one, two):
    """Both see the same rows: only then the figures mean anything."""
    a, b = one[0].rows(one[1]), two[0].rows(two[1])
    assert sorted(map(str, a)) == sorted(map(str, b)) and a, (len(a), len(b), one[1])


def uses_index(connection, sql):
    plan = "\n".join(row for (row,) in connection.rows("EXPLAIN " + sql))
    assert not re.search(r"Seq Scan on (person|address)", plan), plan


logins = []
with City("access") as city:
    try:
        lay_out(city)
        owner = pg.Connection(user=os.environ["PGUSER"], password=os.environ.get("PGPASSWORD", ""), dbname=city.name, **CONNECT)
        one, many, all_sites = desk(city, "one", "site", (7, 7)), desk(city, "many", "site", (21, 60)), desk(city, "city", "city", (0, 0))
        large = desk(city, "large", "site", (LARGE, LARGE))

        page = statement("people_page_people", site=7, key="''", id=0)
        same((one, page), (owner, page))
        ours, plain = beside((one, page), (owner, page))
        report(f"first page of people as a site's operator ({PEOPLE:,} people, {SITES} sites)", ours, "the same without row policies", plain, "ms", f"at most 2 ms more; it is {ours - plain:+.2f} ms")

        # What the policies cost is two functions a query, whatever it counts: the same difference in a site of thousands, in
        # which a count is a fraction of a millisecond, and in one of hundreds of thousands.
        # A changed client may ask without naming a site; the desk names it. Behind the gate a query runs in one process,
        # without it in several: both rivals are printed.
        more = {}
        alone = pg.Connection(user=os.environ["PGUSER"], password=os.environ.get("PGPASSWORD", ""), dbname=city.name, **CONNECT)
        alone.rows("SET max_parallel_workers_per_gather = 0")
        for name, people, connection, sql, rival in [
                ("one site", PEOPLE // SITES, one, statement("people_count_people", site=7), statement("people_count_people", site=7)),
                ("one large site", LARGE_PEOPLE, large, statement("people_count_people", site=LARGE), statement("people_count_people", site=LARGE)),
                ("one large site, not named", LARGE_PEOPLE, large, "SELECT count(*) FROM person WHERE erased_at IS NULL", statement("people_count_people", site=LARGE)),
                ("40 of 200 sites", PEOPLE // 5, many, "SELECT count(*) FROM person", "SELECT count(*) FROM person WHERE site_id BETWEEN 21 AND 60"),
                ("the whole city", PEOPLE + LARGE_PEOPLE, all_sites, "SELECT count(*) FROM person", "SELECT count(*) FROM person")]:
            same((connection, sql), (owner, rival))
            rounds = 4 * ROUNDS if name == "one site" else ROUNDS if "large" in name else 12
            ours, plain = beside((connection, sql), (owner, rival), rounds)
            more[name] = ours - plain
            both, single = beside((connection, sql), (alone, rival), rounds)
            report(f"count of people, {name} ({people:,} people)", ours, "the same without row policies", plain, "ms", f"at most 20 % more at 1,000,000 people; it is {100 * (ours - plain) / plain:+.0f} %, {ours - plain:+.2f} ms; beside one process {100 * (both - single) / single:+.0f} %, {both - single:+.2f} ms")
        alone.close()
        gate_and_sites, plain = beside((one, "SELECT gate(), my_sites()"), (one, "SELECT true, true"), 500)
        print(f"BENCH what the policies ask once a query, gate() and my_sites(): {1000 * (gate_and_sites - plain):.0f} µs | of the {1000 * more['one site']:.0f} µs more of a count in a site of {PEOPLE // SITES:,}", flush=True)

        ours, plain = beside((one, "SELECT gate()"), (one, "SELECT true"), 500)
        report("gate() in a query of its own", ours * 1000, "SELECT true", plain * 1000, "µs", f"gate at most 200 µs; it is {1000 * (ours - plain):.0f} µs")
        tiny = "SELECT count(*) FROM person WHERE site_id = 7 AND id = 0"
        ours, plain = beside((one, tiny), (owner, tiny), 500)
        report("gate and policies in a query of one table", ours * 1000, "the same without row policies", plain * 1000, "µs", "beside the figure above")

        person = owner.rows("SELECT p.name_key, a.value FROM person p JOIN address a ON a.person_id = p.id WHERE p.site_id = 7 ORDER BY p.id LIMIT 1")[0]
        family = person[0].split()[0]
        for name, sql in [
                ("search by the beginning of a name", statement("people_search_names", site=7, **{"from": f"'{family[:4]}'", "to": f"'{family[:4]}я'"})),
                ("search by name and given name", statement("people_search_names", site=7, word1=f"'% {person[0].split()[1][:2]}%'", **{"from": f"'{family[:4]}'", "to": f"'{family[:4]}я'"})),
                ("search by the beginning of a phone", statement("people_search_starts", site=7, **{"from": f"'{person[1][:10]}'", "to": f"'{person[1][:10]}:'"})),
                ("search by the end of a phone", statement("people_search_ends", site=7, **{"from": f"'{person[1][:-7:-1]}'", "to": f"'{person[1][:-7:-1]}:'"}))]:
            same((one, sql), (owner, sql))
            uses_index(one, sql)
            ours, plain = beside((one, sql), (owner, sql))
            report(f"{name} as a site's operator", ours, "the same without row policies", plain, "ms", f"by index all the same; it is {ours - plain:+.2f} ms")
    finally:
        for connection in [c for c in (locals().get("one"), locals().get("many"), locals().get("all_sites"), locals().get("large"), locals().get("owner")) if c]:
            connection.close()
        city.psql("".join(f"DROP OWNED BY {login}; DROP ROLE {login};" for login in logins))
