# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of faults share: looking into the database from outside, a city that is being written to, a wire to a
gateway that can be cut, a PostgreSQL server of one's own that can be stopped."""
import glob, json, os, pathlib, random, shutil, socket, sqlite3, subprocess, sys, tempfile, threading, time, urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "ctl"))
import otklikctl
from otklikctl import BINARY, check, equal, main

LONG = bool(os.environ.get("OTKLIK_LONG"))
SEED = int(os.environ.get("OTKLIK_SEED", random.randrange(1 << 30)))
random.seed(SEED)
print(f"OTKLIK_SEED={SEED}", flush=True)
KEY = {"PRACTICE_KEY": "practice"}
# The dispatcher's times, so short that a test sees retries, lost answers and questions to the log within seconds.
TIMES = {"lease_ms": 2500, "http_ms": 1000, "settle_ms": 200, "look_every_ms": 150, "backoff_base_ms": 50, "backoff_cap_ms": 300,
         "poll_ms": 40, "pull_ms": 120, "pull_lease_ms": 500, "once_wait_ms": 8000,
         "follow_up_ms": 1500}  # receipts whose answer was cut off are looked up in the log


def rounds(short, long):
    return long if LONG else short


def skip(reason):
    print(f"skip {reason}", flush=True)


# ---- looking into the database ------------------------------------------------------------------------------------

def is_sqlite(ctl):
    return ctl.url.startswith("sqlite:")


def file_of(ctl):
    return pathlib.Path(ctl.url[len("sqlite:"):])


def query(ctl, sql):
    """Rows as lists of texts, read by another program than ours."""
    if is_sqlite(ctl):
        with sqlite3.connect(file_of(ctl), timeout=20) as connection:
            rows = [["" if v is None else str(v) for v in row] for row in connection.execute(sql).fetchall()]
        connection.close()
        return rows
    done = subprocess.run(["psql", "-X", "-A", "-t", "-F", "\x1f", "-v", "ON_ERROR_STOP=1", "-c", sql, ctl.url], capture_output=True, text=True)
    check(done.returncode == 0, f"psql: {done.stderr}")
    return [line.split("\x1f") for line in done.stdout.splitlines()]


def number(ctl, sql):
    return int(query(ctl, sql)[0][0])


STORED = ("person", "address", "person_attribute", "service_event", "import_run", "consent_event", "subscription")


def stored(ctl):
    """How many rows an import may have left, table by table."""
    counts = query(ctl, "SELECT " + ", ".join(f"(SELECT count(*) FROM {table})" for table in STORED))[0]
    return dict(zip(STORED, map(int, counts)))


def check_whole(ctl, where):
    if is_sqlite(ctl):
        equal(query(ctl, "PRAGMA integrity_check"), [["ok"]], f"integrity {where}")
        equal(query(ctl, "PRAGMA foreign_key_check"), [], f"foreign keys {where}")


# ---- running programs ---------------------------------------------------------------------------------------------

def sentence_of(done, where):
    """A refusal as cli.md has it: one JSON value with code and message, the same sentence on standard error, no crash."""
    check(done.returncode in (1, 2, 3, 4), f"{where}: status {done.returncode}\n{done.stdout}\n{done.stderr}")
    try:
        value = json.loads(done.stdout)
    except ValueError:
        raise otklikctl.Failed(f"{where}: not one JSON value: {done.stdout[:300]!r}\n{done.stderr}")
    equal(sorted(value), ["error"], where)
    message = value["error"]["message"]
    check(len(message) > 20 and message[-1] in ".!?" and message in done.stderr, f"{where}: no sentence: {message!r} {done.stderr!r}")
    return value["error"]["code"], message


def without_privileges():
    """What to put before a command so that file rights hold for root as well; nothing where we are not root."""
    if os.geteuid() != 0:
        return []
    words = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
    return words if subprocess.run([*words, "true"], capture_output=True).returncode == 0 else None


def run_plainly(ctl, *words, timeout=120):
    return subprocess.run([*without_privileges(), str(BINARY), *map(str, words)], capture_output=True, text=True,
                          timeout=timeout, env=ctl.environment)


def until(what, condition, seconds=60, every=0.05):
    """Polls another program; sleeps only between two looks."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        check(time.monotonic() < end, f"waited {seconds} s in vain: {what() if callable(what) else what}")
        time.sleep(every)


class Listening:
    """Reads what a running program says, so that its pipe never fills."""

    def __init__(self, child):
        self.child = child
        self.lines = []
        self.thread = threading.Thread(target=self._read, daemon=True)
        self.thread.start()

    def _read(self):
        for line in self.child.stderr:
            self.lines.append(line.rstrip("\n"))

    @property
    def text(self):
        return "\n".join(self.lines)


def stop(child, listening, where, seconds=30):
    """Asks `serve` to end and checks that it ends well; answers with its counts."""
    check(child.poll() is None, f"{where}: serve ended by itself with {child.returncode}: {listening.text}")
    child.terminate()
    child.wait(seconds)
    equal(child.returncode, 0, f"{where}: serve ended: {listening.text}")
    return json.loads(child.stdout.read())


# ---- a city that is written to ------------------------------------------------------------------------------------

def people_csv(count, prefix="P", topic=True, number_from=0):
    lines = ["external_id,family_name,given_name,mobile,email" + (",topic:meters" if topic else "")]
    lines += [f"{prefix}{i},Family{prefix}{i},Given{i},+7900{number_from + i:07d},{prefix.lower()}{i}@example.org" + (",yes" if topic else "")
              for i in range(count)]
    return "\n".join(lines) + "\n"


def shorten_times(ctl, **others):
    for name, value in {**TIMES, **others}.items():
        statement = f"INSERT INTO setting (name, value) VALUES ('dispatch.{name}', '{value}')"
        if is_sqlite(ctl):
            with sqlite3.connect(file_of(ctl)) as connection:
                connection.execute(statement)
            connection.close()
        else:
            query(ctl, statement)


def make_city(ctl, people):
    ctl.environment.update(KEY)
    ctl.json("init")
    shorten_times(ctl)
    ctl.json("topic", "add", "meters", "--agency", "utilities", "--name", "Meter readings")
    taken = ctl.json("import", "people", ctl.write("city.csv", people_csv(people)), "--consent-wording", "I agree to be reminded")
    equal(taken["created"], people, "people of the city")
    ctl.json("segment", "save", "Everybody", ctl.write("everybody.json", '{"all":[]}'))


def start_campaign(ctl, name, gateway, people):
    brief = {"name": name, "topic": "meters", "segment": "Everybody", "channel": "sms", "gateway": gateway, "allowed_hours": None,
             "text": {"en": f"{name}: {{given_name}}, please hand in your reading.", "ru": f"{name}: {{given_name}}, please hand in your reading."}}
    campaign = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
    equal(ctl.json("campaign", "start", campaign)["send"], people, f"{name}: to be written to")
    return campaign


def board(ctl, campaign, people):
    """The campaign's states; decisions and states add up to the audience whenever one looks."""
    shown = ctl.json("campaign", "show", campaign)
    equal(shown["audience"], people, "audience")
    equal(sum(shown["decisions"].values()), people, f"decisions: {shown['decisions']}")
    equal(sum(shown["states"].values()), people, f"states: {shown['states']}")
    return shown["states"]


UNFINISHED = ("queued", "claimed", "held", "sent", "at_operator", "unknown")


def unfinished(states):
    return sum(states.get(state, 0) for state in UNFINISHED)


def stats(url):
    return json.load(urllib.request.urlopen(url + "/training/stats", timeout=20))


def check_once(counted, people, where, failed=0):
    """Nobody twice, nobody lost, by the gateway's own count. It takes repeated message ids, so it hides no mistake."""
    equal(counted["most_per_message_id"], 1, f"{where}: a message was sent twice: {counted}")
    equal(counted["most_per_phone_and_text"], 1, f"{where}: somebody was written to twice: {counted}")
    equal(counted["phones_and_texts"] + counted["rejected"] + failed, people, f"{where}: somebody was lost: {counted}")


FAITHFUL = {"refuse_duplicates": False, "reports_after_ms": [10, 100],
            "outcomes": {"undeliverable": 0.0, "expired": 0.0, "rejected": 0.0, "via_operator": 0.3}}


def faulty(*faults, **others):
    return {**FAITHFUL, **others, "faults": list(faults)}


class Wire:
    """A piece of TCP between the dispatcher and its gateway that can be pulled out and put in again."""

    def __init__(self, url):
        self.target = ("127.0.0.1", int(url.rsplit(":", 1)[1]))
        self.listener = None
        self.lock = threading.Lock()
        self.open = set()
        probe = socket.socket()
        probe.bind(("127.0.0.1", 0))
        self.port = probe.getsockname()[1]
        probe.close()
        self.url = f"http://127.0.0.1:{self.port}"

    def plug(self):
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        listener.listen(64)
        self.listener = listener
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()

    def pull(self):
        listener, self.listener = self.listener, None
        if listener:
            listener.shutdown(socket.SHUT_RDWR)  # wakes accept()
            listener.close()
        with self.lock:
            for one in list(self.open):
                self._shut(one)

    @staticmethod
    def _shut(one):
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def _accept(self, listener):
        while True:
            try:
                near, _ = listener.accept()
                far = socket.create_connection(self.target)
            except OSError:
                return
            with self.lock:
                self.open |= {near, far}
            if self.listener is not listener:  # pulled meanwhile
                self._shut(near), self._shut(far)
            for a, b in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(a, b), daemon=True).start()

    def _carry(self, a, b):
        try:
            while data := a.recv(65536):
                b.sendall(data)
        except OSError:
            pass
        self._shut(a), self._shut(b)
        with self.lock:
            self.open -= {a, b}


# ---- a PostgreSQL server of one's own -----------------------------------------------------------------------------

class PgServer:
    """A server on loopback that the test may stop. PostgreSQL refuses root, so it then runs as nobody."""

    def __init__(self):
        bins = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda p: int(p.split("/")[4]))
        check(bins, "no PostgreSQL server is installed")
        self.bin = bins[-1]
        self.as_server = ["runuser", "-u", "nobody", "--"] if os.geteuid() == 0 else []
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="otklik-fault-pg-"))
        if self.as_server:
            shutil.chown(self.folder, "nobody")
        probe = socket.socket()
        probe.bind(("127.0.0.1", 0))
        self.port = probe.getsockname()[1]
        probe.close()
        self.url = f"postgresql://otklik@127.0.0.1:{self.port}/otklik"
        self._do("initdb", "-D", str(self.folder / "data"), "-U", "otklik", "-A", "trust", "-N", "-E", "UTF8", "--locale=C.UTF-8")
        self.start()
        self.sql("CREATE DATABASE otklik", "postgres")

    def _do(self, program, *words):
        done = subprocess.run([*self.as_server, f"{self.bin}/{program}", *words], capture_output=True, text=True, cwd="/tmp",
                              stdin=subprocess.DEVNULL)
        check(done.returncode == 0, f"{program}: {done.stdout} {done.stderr}")

    def start(self):
        # fsync stays on: what is stored must survive «immediate», which is a crash.
        settings = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=32MB -c max_connections=40"
        with open(f"{self.folder}.log", "a") as log:
            os.chmod(log.name, 0o666)
        self._do("pg_ctl", "-D", str(self.folder / "data"), "-l", f"{self.folder}.log", "-o", settings, "-w", "-t", "60", "start")

    def stop(self, mode="immediate"):
        self._do("pg_ctl", "-D", str(self.folder / "data"), "-m", mode, "-w", "-t", "60", "stop")

    def sql(self, text, database="otklik"):
        done = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", text, f"postgresql://otklik@127.0.0.1:{self.port}/{database}"],
                              capture_output=True, text=True)
        check(done.returncode == 0, f"psql: {done.stderr}")
        return done.stdout.strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.stop("immediate")
        except otklikctl.Failed:
            pass  # it may be stopped already
        shutil.rmtree(self.folder, ignore_errors=True)
        pathlib.Path(f"{self.folder}.log").unlink(missing_ok=True)


def use(ctl, url):
    """Points a test at another database than its own."""
    ctl.url = url
    ctl.environment["OTKLIK_DATABASE"] = url
