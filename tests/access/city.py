# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the database's own rights share: a database made by `otklikctl init`, one real login a role with a
second factor, and rows in two sites. Nothing here goes through the desk."""
import hashlib, hmac, json, os, pathlib, re, struct, subprocess, sys, time, traceback, uuid

import pg

BINARY = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(__file__).resolve().parents[2]
LONG = bool(os.environ.get("OTKLIK_LONG"))
SERVICES = ("dispatcher", "importer")
PASSWORD = "long-enough-for-a-test"
TOKEN = 40 * "t"


class Failed(Exception):
    pass


def check(condition, message):
    if not condition:
        raise Failed(message)


def equal(seen, expected, what):
    check(seen == expected, f"{what}: expected {expected!r}, saw {seen!r}")


def code_of(seed, step):
    """RFC 6238, as an authenticator does it."""
    mac = hmac.new(seed, struct.pack(">Q", step), hashlib.sha1).digest()
    start = mac[-1] & 15
    return "%06d" % ((struct.unpack(">I", mac[start:start + 4])[0] & 0x7FFFFFFF) % 1000000)


def now_step():
    return int(time.time() // 30)


class Matrix:
    """resources/access/permissions.txt, read by the test's own eyes."""

    def __init__(self):
        self.roles, self.entries, self.rules = [], [], []
        for line in (SOURCE / "resources/access/permissions.txt").read_text().splitlines():
            cells = line.split()
            if cells[:3] == ["#", "object", "scope"]:
                self.roles = cells[3:]
            elif cells[:1] == ["rule"]:
                self.rules.append((cells[1], cells[2], cells[3], line.split(None, 4)[4]))
            elif cells and cells[0] != "#" and not cells[0].startswith("#"):
                assert len(cells) == len(self.roles) + 2, line
                self.entries.append((cells[0], cells[1], {role: cell.replace(".", "") for role, cell in zip(self.roles, cells[2:])}))

    def of(self, *scopes):
        return [(name, rights) for name, scope, rights in self.entries if scope in scopes]


class City:
    def __init__(self):
        self.name = "access_" + uuid.uuid4().hex[:10]
        self.host, self.port = os.environ.get("PGHOST", "localhost"), os.environ.get("PGPORT", "5432")
        self.user, self.password = os.environ["PGUSER"], os.environ.get("PGPASSWORD", "")
        self.matrix = Matrix()
        self.seeds, self.used, self.logins = {}, {}, []

    def __enter__(self):
        with self.server() as server:
            server.rows(f"CREATE DATABASE {self.name}")
        try:
            done = subprocess.run([str(BINARY), "--json", "init"], capture_output=True, text=True, env={
                **os.environ, "OTKLIK_DATABASE": f"postgresql://{self.user}:{self.password}@{self.host}:{self.port}/{self.name}"})
            check(done.returncode == 0, f"init: {done.stdout}{done.stderr}")
            self.owner = pg.Connection(host=self.host, port=self.port, user=self.user, password=self.password, dbname=self.name)
            self.fill()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        with self.server() as server:
            server.rows(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")
            for login in self.logins:
                server.rows(f"DROP ROLE IF EXISTS {login}")

    def server(self):
        return pg.Connection(host=self.host, port=self.port, user=self.user, password=self.password, dbname="postgres")

    def fill(self):
        """Site 1 is that of every login; site 2 is the foreign one, and its people are named Canary."""
        self.owner.rows("""
            INSERT INTO site (id, code, name) VALUES (2, 'far', 'Far away');
            INSERT INTO service (code, name) VALUES ('s', 'Service');
            INSERT INTO agency (code, name) VALUES ('a', 'Agency');
            INSERT INTO topic (agency_id, code, name) VALUES (1, 't', 'Topic');
            INSERT INTO person (site_id, external_id, family_name, given_name, name_key, given_key, created_at, updated_at)
            SELECT 1 + i / 51, CASE WHEN i > 50 THEN 'canary' ELSE 'near' END || i, CASE WHEN i > 50 THEN 'Canary' ELSE 'Near' END || i, 'Anna',
                   CASE WHEN i > 50 THEN 'canary' ELSE 'near' END || i, 'anna', now(), now() FROM generate_series(1, 100) i;
            INSERT INTO address (site_id, person_id, kind, value, reversed)
            SELECT site_id, id, 'mobile', '+7900' || lpad(id::text, 7, '0'), reverse('+7900' || lpad(id::text, 7, '0')) FROM person;
            INSERT INTO person_attribute (site_id, person_id, name, value) SELECT site_id, id, 'allergy', external_id FROM person;
            INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source)
            SELECT site_id, id, 1, 'any', 'granted', now(), 'test', 'demo' FROM person;
            INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source)
            SELECT site_id, id, NULL, 'viber', 'withdrawn', now(), 'test', 'demo' FROM person;
            INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at) SELECT site_id, id, 1, 'service', 'portal', now() FROM person;
            INSERT INTO care_note (site_id, person_id, text, created_at, clinical) SELECT site_id, id, 'note', now(), id % 2 = 0 FROM person;
            INSERT INTO gateway (name, kind, channel, since) VALUES ('g', 'training', 'sms', now());
            INSERT INTO send_chunk (channel, size, due_at) VALUES ('sms', 1, now());
            INSERT INTO message (id, site_id, person_id, chunk_id, topic_id, channel, address, text, parts, created_at, clinical)
            SELECT gen_random_uuid(), site_id, id, 1, 1, 'sms', '+7900', 'text', 1, now(), id % 2 = 0 FROM person;
            INSERT INTO message_event (site_id, message_id, state, rank, at, recorded_at) SELECT site_id, id, 'sent', 1, now(), now() FROM message;
            INSERT INTO send_decision (site_id, campaign_id, person_id, decision) SELECT site_id, 77, id, 'send' FROM person;
            INSERT INTO import_run (site_id, kind, file_name, sha256, started_at) SELECT id, 'people', 'f', 's', now() FROM site;
            INSERT INTO campaign (name, topic_id, rule, channel, texts, created_at) VALUES ('Made before', 1, '{"all":[]}', 'sms', '{"en":"Hello"}', now());
            INSERT INTO segment (name, rule, created_at, updated_at) VALUES ('All', '{"all":[]}', now(), now())""")
        self.owner.rows("ANALYZE")

    def login(self, role, name=None, scope="site", sites=(1,)):
        """A login of the server with one group role, as `otklikctl operator add` makes it."""
        login = f"{self.name}_{name or role}"
        if login in self.logins:
            return login
        service = role in SERVICES
        self.logins.append(login)
        self.owner.rows(f"""
            CREATE ROLE {login} LOGIN PASSWORD '{PASSWORD}' CONNECTION LIMIT 60;
            GRANT otklik_{role}, otklik_{scope}_scope TO {login};
            INSERT INTO access_operator (name, kind, enrolment_hash, enrolment_until)
            VALUES ('{login}', '{'service' if service else 'person'}', sha256('enrolment'), clock_timestamp() + INTERVAL '1 day')""")
        for site in sites if scope == "site" else ():
            self.owner.rows(f"INSERT INTO access_operator_site SELECT id, {site} FROM access_operator WHERE name = '{login}'")
        return login

    def connect(self, login, **settings):
        """Somebody who knows the password and nothing else."""
        return pg.Connection(**{"host": self.host, "port": self.port, "user": login, "password": PASSWORD, "dbname": self.name, **settings})

    def code(self, login):
        """A right code that was not used before. Steps are forgotten by the server's administrator where all three are used up."""
        last = self.used.get(login, 0)
        step = max(now_step() - 1, last + 1)
        if step > now_step() + 1:
            self.owner.rows(f"DELETE FROM access_used_step WHERE operator_id = (SELECT id FROM access_operator WHERE name = '{login}')")
            step = now_step()
        self.used[login] = step
        return code_of(self.seeds[login], step)

    def enrol(self, desk, login):
        if login not in self.seeds:
            self.seeds[login] = bytes.fromhex(desk.value("SELECT enrol('enrolment')")[2:])

    def sign_in(self, login, token=TOKEN):
        desk = self.connect(login)
        if desk.value("SELECT gate()") == "f":
            self.enrol(desk, login)
            desk.rows("SELECT submit_code($1, $2, $3::integer, 'machine')", self.code(login), token, desk.pid)
        equal(desk.value("SELECT gate()"), "t", f"the gate of {login}")
        return desk

    def step_up(self, desk, login):
        desk.rows("SELECT step_up($1, $2::integer)", self.code(login), desk.pid)
        equal(desk.value("SELECT stepped_up()"), "t", f"the fresh code of {login}")

    def forget_tries(self, login):
        """As an unlock by two does: what the fence has counted so far counts no longer."""
        self.owner.rows(f"""INSERT INTO access_try (operator_id, purpose, outcome, number)
                            SELECT id, 'unlock', 'unlocked', {self.looks(login)} FROM access_operator WHERE name = '{login}'""")
        self.forget_address()

    def forget_address(self):
        """All logins of the tests come from one address."""
        self.owner.rows(f"ALTER SEQUENCE access_fence_address_{self.owner.value('SELECT access_bucket()')} RESTART")

    def looks(self, login):
        """How many codes were let through the fence (or numbers that it gave): it does not roll back."""
        number = self.owner.value(f"SELECT id FROM access_operator WHERE name = '{login}'")
        return int(self.owner.value(f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM access_fence_{number}"))


def run(*cases):
    """Each case gets one city, made once; says which ones passed."""
    failed = 0
    with City() as city:
        for case in cases:
            start = time.perf_counter()
            try:
                case(city)
                print(f"ok   {case.__name__} ({time.perf_counter() - start:.1f} s)", flush=True)
            except Exception as problem:
                failed += 1
                where = "" if isinstance(problem, Failed) else traceback.format_exc()
                print(f"FAIL {case.__name__}: {problem}\n{where}", flush=True)
    sys.exit(1 if failed else 0)
