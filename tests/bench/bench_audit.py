# SPDX-License-Identifier: GPL-3.0-or-later
"""What the audit costs and how fast it answers: changes a second at 32 clients with the audit's triggers and the sealing
running, beside the same row appended to a bare table and beside a chain that every change writes itself; seconds to check
a million entries; the auditor's question on a million entries. Wants a server that really writes: OTKLIK_PG_FSYNC=on
tests/with_postgres.sh …"""
import os, pathlib, re, subprocess, sys, tempfile, time
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from bench import CTL, City, psql, report, timed

CLIENTS = 32
SECONDS = int(os.environ.get("OTKLIK_BENCH_SECONDS", "20"))
ENTRIES = int(os.environ.get("OTKLIK_BENCH_ENTRIES", "1000000"))
PEOPLE = 20000


def pgbench(database, script):
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(script)
        file.flush()
        done = subprocess.run(["pgbench", "-n", "-M", "prepared", "-c", str(CLIENTS), "-j", "2", "-T", str(SECONDS), "-f", file.name, database], text=True, capture_output=True)
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    if done.returncode or not found:
        sys.exit(f"pgbench: {done.stdout}{done.stderr}")
    pgbench.changes = int(re.search(r"actually processed: (\d+)", done.stdout)[1])
    return float(found[1])


# The same change of an attribute of a random person; with its name so that nobody waits for a row of somebody else.
CHANGE = "\\set person random(1, %d)\nINSERT INTO person_attribute (site_id, person_id, name, value) VALUES (1, :person, 'bench' || :client_id, '1')" \
         " ON CONFLICT (person_id, name, site_id) DO UPDATE SET value = (random() * 1000000)::integer::text;\n" % PEOPLE

with City("audit") as city:
    city.psql(f"""
        INSERT INTO person (given_name, name_key, created_at, updated_at) SELECT 'A', 'a', now(), now() FROM generate_series(1, {PEOPLE});
        CREATE TABLE bench_plain (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz DEFAULT clock_timestamp(), who text DEFAULT session_user,
                                  address inet DEFAULT inet_client_addr(), verb text, object text, row_key text, site_id integer, person_id bigint, columns text[]);
        CREATE INDEX ON bench_plain (person_id, id);
        CREATE TABLE bench_chain (LIKE bench_plain INCLUDING ALL, hash bytea);
        CREATE TABLE bench_end (hash bytea); INSERT INTO bench_end VALUES ('');
        CREATE FUNCTION bench_link(person bigint) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE h bytea;
        BEGIN
            SELECT hash INTO h FROM bench_end FOR UPDATE;
            h := sha256(h || convert_to(person || 'update person_attribute', 'UTF8'));
            INSERT INTO bench_chain (verb, object, row_key, site_id, person_id, columns, hash) VALUES ('update', 'person_attribute', person::text, 1, person, '{{value}}', h);
            UPDATE bench_end SET hash = h;
        END $$;
        CHECKPOINT;""")
    row = "('update', 'person_attribute', '1/bench/1', 1, :person, '{value}')"
    plain = pgbench(city.name, f"\\set person random(1, {PEOPLE})\nINSERT INTO bench_plain (verb, object, row_key, site_id, person_id, columns) VALUES {row};\n")
    inline = pgbench(city.name, f"\\set person random(1, {PEOPLE})\nSELECT bench_link(:person);\n")
    city.psql("ALTER TABLE person_attribute DISABLE TRIGGER USER; CHECKPOINT")
    bare = pgbench(city.name, CHANGE)
    city.psql("TRUNCATE person_attribute; ALTER TABLE person_attribute ENABLE TRIGGER USER; CHECKPOINT")
    city.psql("".join(f"ALTER TABLE person_attribute ENABLE ALWAYS TRIGGER audit_{what};" for what in ("insert", "update", "delete", "truncate")))
    before = int(city.psql("SELECT count(*) FROM audit_entry"))
    with tempfile.TemporaryDirectory() as folder:
        heads = pathlib.Path(folder) / "heads"
        serve = subprocess.Popen([CTL, "serve", "--audit-heads", heads], env=dict(os.environ, OTKLIK_DATABASE=city.url), stderr=subprocess.DEVNULL)
        audited = pgbench(city.name, CHANGE)
        sealed, entries = (int(n) for n in city.psql("SELECT (SELECT count(*) FROM audit_seal) || ' ' || (SELECT count(*) FROM audit_entry)").split())
        serve.terminate()
        if serve.wait():
            sys.exit("serve did not stop well")
        if entries - before < pgbench.changes:
            sys.exit(f"{entries - before} entries of {pgbench.changes} changes")
        report("audited changes a second, 32 clients, sealing beside", audited, "plain append of the entry alone", plain, "/s", "≥ 3,000/s")
        report("audited changes a second", audited, "the same changes without audit", bare, "/s", "as near as can be")
        report("audited changes a second", audited, "a chain that each change writes itself", inline, "/s", "several times as many")
        print(f"      sealed while they ran: {sealed:,} of {entries:,}; heads outside: {len(heads.read_text().splitlines())}")
        person = pgbench(city.name, f"\\set person random(1, {PEOPLE})\nUPDATE person SET given_name = (random() * 1000000)::integer::text WHERE id = :person;\n")
        city.psql("ALTER TABLE person DISABLE TRIGGER person_notice")
        quiet = pgbench(city.name, f"\\set person random(1, {PEOPLE})\nUPDATE person SET given_name = (random() * 1000000)::integer::text WHERE id = :person;\n")
        city.psql("ALTER TABLE person ENABLE TRIGGER person_notice")
        report("audited changes of a person a second, with the notice to open desks", person, "without the notice (NOTIFY commits one by one)", quiet, "/s", "known")

        # A million entries: most about one person, some about many.
        more = max(0, ENTRIES - int(city.psql("SELECT count(*) FROM audit_entry")))
        city.psql(f"""
            INSERT INTO audit_entry (at, who, verb, object, row_key, site_id, person_id, columns)
            SELECT now() - make_interval(mins => (i * 7 % 1000000)::int), 'desk' || i % 40, (ARRAY['update','open','insert'])[1 + i % 3], 'person', i::text, 1, 1 + i * 7919 % {PEOPLE}, '{{given_name}}'
            FROM generate_series(1::bigint, {more} * 99 / 100) i;
            INSERT INTO audit_entry (verb, object, site_id, people, row_count)
            SELECT 'update', 'person', 1, (SELECT range_agg(int8range(p, p, '[]')) FROM generate_series(1 + i % 97, {PEOPLE}, 97) p), {PEOPLE} / 97
            FROM generate_series(1::bigint, {more} / 100) i;
            """)
        city.psql("VACUUM ANALYZE audit_entry")
        seconds, _ = timed(lambda: city.ctl("serve", "--once"))
        total = int(city.psql("SELECT count(*) FROM audit_seal"))
        print(f"      sealing what had gathered: {seconds:.1f} s for {more:,}")
        load = os.getloadavg()[0]
        seconds, check = timed(lambda: city.ctl("audit", "verify", "--heads", heads))
        if check["broken"] or check["entries"] != total:
            sys.exit(f"audit verify: {check}")
        print(f"BENCH audit verify: {seconds * 1e6 / total:.1f} s a million ({total:,} entries in {seconds:.1f} s, load {load:.1f} on {os.cpu_count()} processors before it) | aim: ≤ 15 s")
        times = []
        for person in range(1, 12):
            took, answer = timed(lambda: city.psql(f"SELECT count(*) FROM audit_find({person * 1111}, '', now() - INTERVAL '1 year', NULL, 0, 100)"))
            times.append(took * 1000)
        print(f"BENCH who touched this card in the last year: {sorted(times)[5]:.0f} ms, at worst {max(times):.0f} ms, {answer} lines on the first page, psql's start included | aim: < 2,000 ms")
        city.psql("INSERT INTO audit_entry (at, who, verb, object) SELECT now(), 'busy', 'update', 'setting' FROM generate_series(1, 100000); ANALYZE audit_entry")
        for who, what in (("desk7", "one of 40, not here lately"), ("busy", "who wrote the last 100,000"), ("nobody", "who never was here"), ("", "anybody")):
            times = sorted(timed(lambda: city.psql(f"SELECT count(*) FROM audit_find(NULL, '{who}', now() - INTERVAL '1 year', NULL, 0, 100)"))[0] for _ in range(11))
            print(f"BENCH what did this login do ({what}): {1000 * times[5]:.0f} ms, psql's start included")
