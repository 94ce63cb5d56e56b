# SPDX-License-Identifier: GPL-3.0-or-later
"""What every benchmark shares: a fresh PostgreSQL database, the programs, psql, and one line a figure with the rival's
figure from the same run beside it. Nothing here asserts a speed; a benchmark fails only when the work is wrong."""
import json, os, pathlib, subprocess, sys, time

SOURCE = pathlib.Path(sys.argv[1])
BUILD = pathlib.Path(sys.argv[2])
CTL = str(BUILD / "bin/otklikctl")
PEOPLE = int(os.environ.get("OTKLIK_BENCH_PEOPLE", "1000000"))


def psql(database, sql, *options):
    done = subprocess.run(["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", *options, "-d", database], input=sql, text=True, capture_output=True)
    if done.returncode:
        sys.exit(f"psql: {done.stderr}")
    return done.stdout.strip()


class City:
    """A database of this benchmark's own, dropped at the end."""

    def __init__(self, name):
        self.name = f"otklik_bench_{name}_{os.getpid()}"
        psql("postgres", f"CREATE DATABASE {self.name}")
        user, password = os.environ["PGUSER"], os.environ["PGPASSWORD"]
        host, port = os.environ.get("PGHOST", "localhost"), os.environ.get("PGPORT", "5432")
        self.url = f"postgresql://{user}:{password}@{host}:{port}/{self.name}"
        self.ctl("init")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        psql("postgres", f"DROP DATABASE {self.name} WITH (FORCE)")

    def ctl(self, *arguments, good=(0,), environment=None):
        env = dict(os.environ, OTKLIK_DATABASE=self.url, **(environment or {}))
        done = subprocess.run([CTL, "--json", *map(str, arguments)], text=True, capture_output=True, env=env)
        if done.returncode not in good:
            sys.exit(f"otklikctl {' '.join(map(str, arguments))}: {done.returncode} {done.stdout}{done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def psql(self, sql, *options):
        return psql(self.name, sql, *options)

    def people(self, count):
        """People with a mobile, an e-mail, a topic's consent and some service events, laid out by SQL alone."""
        self.psql(f"""
            INSERT INTO district (code, name) SELECT 'd' || i, 'District ' || i FROM generate_series(1, 10) i;
            INSERT INTO service (code, name) SELECT 's' || i, 'Service ' || i FROM generate_series(1, 10) i;
            INSERT INTO agency (code, name) VALUES ('city', 'City');
            INSERT INTO topic (agency_id, code, name) SELECT 1, 't' || i, 'Topic ' || i FROM generate_series(1, 3) i;
            ALTER TABLE person DISABLE TRIGGER USER; ALTER TABLE address DISABLE TRIGGER USER; ALTER TABLE service_event DISABLE TRIGGER USER;
            INSERT INTO person (external_id, family_name, given_name, patronymic, birth_date, sex, language, time_zone, district_id, name_key, given_key, created_at, updated_at)
            SELECT 'x' || i, f, g, p, b, CASE WHEN i % 2 = 0 THEN 'female' ELSE 'male' END, (ARRAY['ru','ru','ru','uk','en'])[1 + i % 5], '', 1 + i % 10,
                   lower(f || ' ' || g || ' ' || p), lower(g || ' ' || p || ' ' || f), now(), now()
            FROM (SELECT i, (ARRAY['Иванов','Петров','Сидоров','Кузнецов','Смирнов','Попов','Волков','Зайцев','Соловьев','Морозов'])[1 + (i * 7919 % 10)::int] || chr((1072 + i / 10 % 32)::int) || chr((1072 + i / 320 % 32)::int) AS f,
                         (ARRAY['Анна','Иван','Мария','Пётр','Ольга','Олег','Нина','Яков'])[1 + i % 8] AS g,
                         (ARRAY['Ивановна','Петрович','Сергеевна','Олегович'])[1 + i % 4] AS p,
                         date '1940-01-01' + (i * 104729 % 28000)::int AS b
                  FROM generate_series(1::bigint, {count}) i) t;
            INSERT INTO address (site_id, person_id, kind, value, reversed, priority)
            SELECT 1, id, 'mobile', '+79' || lpad(id::text, 9, '0'), reverse('79' || lpad(id::text, 9, '0')), 1 FROM person;
            INSERT INTO address (site_id, person_id, kind, value, priority) SELECT 1, id, 'email', 'resident' || id || '@example.org', 1 FROM person;
            INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source)
            SELECT 1, id, 1 + id % 3, 'any', 'granted', now(), 'bench', 'demo' FROM person WHERE id % 10 < 8;
            INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at, source)
            SELECT 1, id, 1 + (id * 31 + k) % 10, (ARRAY['search','acquaintance','service'])[1 + (id + k) % 3], 'portal', now() - make_interval(days => ((id * 17 + k * 53) % 365)::int), ''
            FROM person, generate_series(1, 3) k;
            ALTER TABLE person ENABLE TRIGGER USER; ALTER TABLE address ENABLE TRIGGER USER; ALTER TABLE service_event ENABLE TRIGGER USER;
            """)
        self.psql("VACUUM ANALYZE")


def report(what, ours, rival_name, rival, unit, aim, better="higher"):
    ratio = ours / rival if rival else float("nan")
    print(f"BENCH {what}: {ours:,.1f} {unit} | {rival_name}: {rival:,.1f} {unit} | ratio {ratio:.2f} | aim: {aim}", flush=True)


def timed(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result
