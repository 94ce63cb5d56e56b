#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand seeded values (names, telephones, mailboxes, words of messages) go the whole way: import with bad rows, search, segment,
campaign, a gateway with faults, receipts, errors, erasure. Afterwards none of them stands in a log of ours, in the server's log, in a
temporary file, in a core, or in a notice of the change feed."""
import json, os, random, re, resource, subprocess, sys, threading

from faults import KEY, Listening, PgServer, check, equal, faulty, is_sqlite, main, number, query, shorten_times, until, use

PEOPLE = 250  # with four values each
WORDING = "I agree to be reminded"


def canaries():
    """Four values a person; none is part of another text by chance."""
    people = []
    for i in range(PEOPLE):
        word = lambda: "".join(random.choice("bcdfghjklmnpqrstvwxz") + random.choice("aeiou") for _ in range(7)).title()
        people.append((word(), f"+7916{random.randrange(10 ** 7):07d}", f"{word().lower()}@example.org", word()))
    return people


def needles(people):
    """What is looked for: values as they are, and telephones by their last ten digits, whatever stands before them."""
    found = {value.lstrip("+")[-10:] if value.startswith("+") else value for person in people for value in person}
    check(len(found) == 4 * PEOPLE, f"{len(found)} different values")
    return re.compile("|".join(sorted(map(re.escape, found))).encode(), re.I)


class Feed:
    """LISTEN otklik_change, as another desk does it: everything that any payload says."""

    def __init__(self, url):
        sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "access"))
        import pg
        host, port, name = re.fullmatch(r"postgresql://otklik@([^:]+):(\d+)/(\w+)", url).groups()
        self.connection = pg.Connection(host=host, port=port, user="otklik", dbname=name)
        self.connection.rows("LISTEN otklik_change")
        self.lib = pg.lib

    def payloads(self):
        import ctypes
        self.lib.PQnotifies.restype = ctypes.c_void_p
        self.lib.PQnotifies.argtypes = [ctypes.c_void_p]
        seen = []
        self.connection.rows("SELECT 1")
        while notice := self.lib.PQnotifies(self.connection.handle):
            # typedef struct pgNotify { char *relname; int be_pid; char *extra; … }
            fields = ctypes.cast(notice, ctypes.POINTER(ctypes.c_void_p))
            seen.append(ctypes.cast(fields[2], ctypes.c_char_p).value)
        return seen


def csv_of(people):
    lines = ["external_id,family_name,given_name,mobile,email,attribute:word,topic:meters,birth_date"]
    lines += [f"C{i},{name},{name},{phone},{mail},{word},yes,1980-01-01" for i, (name, phone, mail, word) in enumerate(people)]
    lines += [f"C{i},{name},{name},{phone}0000,{mail}@@,{word},yes,1980-99-01" for i, (name, phone, mail, word) in enumerate(people[:20])]  # refused
    return "\r\n".join(lines) + "\r\n"


def live(ctl, people, said, service, importer):
    """The whole way. said: everything that goes to standard error."""
    def run(*words, status=0, env=None):
        done = ctl.run(*words, "--json", env=env)
        check(done.returncode in (status if isinstance(status, tuple) else (status,)), f"{words[:2]}: {done.returncode} {done.stdout[:300]} {done.stderr[:300]}")
        said.append((" ".join(words[:2]), done.stderr))
        return json.loads(done.stdout) if done.stdout.strip() else None

    file = ctl.write("people.csv", csv_of(people))
    run("topic", "add", "meters", "--agency", "utilities", "--name", "Meter readings")
    taken = run("import", "people", file, "--consent-wording", WORDING, status=1, env=importer)
    equal((taken["created"], taken["rejected"]), (PEOPLE, 20), "import")
    for error in taken["errors"]:
        said.append(("import errors", error["message"]))
    run("import", "people", file, "--consent-wording", WORDING, status=1, env=importer)
    for name, phone, mail, word in people[:5]:
        for text in (name, phone, mail):
            equal(len(run("person", "find", text)), 1, "search")
        run("note", "add", "--person", str(run("person", "find", name)[0]["id"]), "--text", f"{word} called")
    rule = {"any": [{"field": "attribute:word", "op": "=", "value": word} for _, _, _, word in people]}
    run("segment", "save", "seeded", ctl.write("rule.json", json.dumps(rule)))
    equal(run("segment", "count", "seeded")["count"], PEOPLE, "segment")
    run("segment", "count", ctl.write("bad.json", json.dumps({"field": "birth_date", "op": "=", "value": people[0][0]})), status=2)
    # A gateway that cuts answers off, throttles, refuses; then the wrong address, which fails every message.
    settings = faulty({"kind": "cut_after", "probability": 0.2}, {"kind": "garbage", "probability": 0.2}, {"kind": "duplicate_report", "probability": 0.3},
                      {"kind": "error", "status": 503, "retry_after": None, "probability": 0.2}, {"kind": "throttle", "retry_after": None, "probability": 0.1},
                      outcomes={"undeliverable": 0.2, "expired": 0.1, "rejected": 0.1, "via_operator": 0.3})
    child, url = ctl.training_gateway(settings)
    run("gateway", "add", "school", "--kind", "infobip-sms", "--url", url, "--key-env", "PRACTICE_KEY", "--rate", "500")
    brief = {"name": "June", "topic": "meters", "segment": "seeded", "channel": "sms", "gateway": "school", "allowed_hours": None,
             "text": {"en": "Dear {given_name} {family_name}: {attribute_word}", "ru": "Dear {given_name} {family_name}: {attribute_word}"}}
    campaign = run("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
    equal(run("campaign", "start", str(campaign))["send"], PEOPLE, "to be written to")
    for _ in range(6):
        run("serve", "--once", status=(0, 3), env=service)
        states = run("campaign", "show", str(campaign))["states"]
        if not set(states) & {"queued", "claimed", "held", "unknown"}:
            break
    check(states.get("delivered", 0) > PEOPLE // 3, f"states: {states}")
    for _, _, mail, _ in people[5:10]:
        run("person", "erase", str(run("person", "find", mail)[0]["id"]), "--reason", "asked for it")
    run("report", "campaign", str(campaign))
    run("retention", "run")
    return child


def look(where, data, needle):
    data = data.encode() if isinstance(data, str) else data
    hit = needle.search(data)
    check(not hit, f"{where} holds a value of a person: …{data[max(0, hit.start() - 60):hit.end() + 30]!r}…" if hit else "")


def should_keep_a_thousand_values_out_of_everything(ctl):
    people = canaries()
    needle = needles(people)
    ctl.environment.update(KEY)
    temporary = ctl.folder / "tmp"
    temporary.mkdir()
    ctl.environment["TMPDIR"] = str(temporary)
    said, service, importer, server, feed = [], {}, {}, None, None
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)) if os.geteuid() == 0 else None
    try:
        if not is_sqlite(ctl):
            server = PgServer()
            use(ctl, server.url)
        ctl.json("init")
        shorten_times(ctl)
        if server:
            for name, kind in (("canary_send", "dispatcher"), ("canary_take", "importer")):
                ctl.json("operator", "add", name, "--service", kind, "--city", "--no-password")
            server.stop("fast")
            conf = server.folder / "data" / "postgresql.conf"
            # Everything that a server can be told to log; the logins' own settings must keep values out of it.
            conf.write_text(conf.read_text() + "\nlog_min_messages = info\nlog_min_error_statement = error\nlog_error_verbosity = verbose\nlog_connections = on\n")
            server.start()
            feed = Feed(server.url)
            service = {"OTKLIK_DATABASE": server.url.replace("otklik@", "canary_send@")}
            importer = {"OTKLIK_DATABASE": server.url.replace("otklik@", "canary_take@")}
        child = live(ctl, people, said, service, importer)
        if server:
            # Errors of the server about a person's own values, by such logins: a changed client, a broken constraint.
            name, phone, mail, word = people[20]
            for statement in (f"INSERT INTO person (site_id, family_name, sex, created_at, updated_at) VALUES (1, '{name}', '{word}', now(), now())",
                              f"SELECT '{phone}'::date", f"SELECT * FROM person WHERE nonsense = '{mail}'",
                              f"INSERT INTO address (site_id, person_id, kind, value) SELECT site_id, person_id, kind, value FROM address WHERE value = '{phone}'"):
                done = subprocess.run(["psql", "-X", "-c", statement, importer["OTKLIK_DATABASE"]], capture_output=True, text=True)
                check(done.returncode != 0, f"that should have failed: {statement}")
            subprocess.run(["psql", "-X", "-c", "SELECT 1 / 0", server.url], capture_output=True)  # others' errors are logged
        child.terminate()
        said.append(("training-gateway", child.communicate(timeout=20)[1]))
        for where, text in said:
            look(f"what {where} said", text, needle)
        for file in temporary.rglob("*"):
            check(not file.is_file(), f"a temporary file was left: {file.name}")
        for core in [*ctl.folder.rglob("core*"), *ctl.folder.rglob("*.core")]:
            check(False, f"a core was left: {core}")
        if server:
            payloads = feed.payloads()
            check(payloads, "no notice was seen")
            for payload in payloads:
                look("a notice", payload, needle)
            log = open(f"{server.folder}.log", "rb").read()
            check(b"canary_take" in log and b"division by zero" in log, "the server's log holds nothing at all")
            for line in log.split(b"\n"):
                look("the server's log", line, needle)
    finally:
        if server:
            if feed:
                feed.connection.close()
            server.__exit__()


main(should_keep_a_thousand_values_out_of_everything)
