# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of otklikctl share: the binary, a fresh database, a training gateway, and checks that say what they saw."""
import json, os, pathlib, shutil, signal, subprocess, sys, tempfile, uuid

BINARY = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None
ENGINE = sys.argv[2] if len(sys.argv) > 2 else "sqlite"


class Failed(Exception):
    pass


def check(condition, message):
    if not condition:
        raise Failed(message)


def equal(seen, expected, what):
    check(seen == expected, f"{what}: expected {expected!r}, saw {seen!r}")


class Ctl:
    """One database and a folder; each call runs the real program."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="otklikctl-test-"))
        self.children = []
        self.logins = []  # roles of the server, dropped at the end
        if ENGINE == "pg":
            self.name = "ctl_" + uuid.uuid4().hex[:12]
            subprocess.run(["createdb", self.name], check=True)
            user, password = os.environ["PGUSER"], os.environ.get("PGPASSWORD", "")
            host, port = os.environ.get("PGHOST", "localhost"), os.environ.get("PGPORT", "5432")
            self.url = f"postgresql://{user}:{password}@{host}:{port}/{self.name}"
        else:
            self.url = f"sqlite:{self.folder}/test.sqlite"
        # C.UTF-8: the sentences are in English and nothing else of the machine's locale plays a part.
        self.environment = {**os.environ, "OTKLIK_DATABASE": self.url, "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(self.folder)}
        for name in ("OTKLIK_NOW", "OTKLIK_CODE", "OTKLIK_SESSION"):
            self.environment.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for child in self.children:
            if child.poll() is None:
                child.send_signal(signal.SIGTERM)
                child.wait(20)
        if ENGINE == "pg":
            for login in self.logins:
                self.sql(f"DROP OWNED BY {login}; DROP ROLE {login}", checked=False)
            subprocess.run(["dropdb", "--force", "--if-exists", self.name], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def sql(self, text, checked=True):
        """As the superuser of the server; the answer as text."""
        return subprocess.run(["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", "-d", self.name, "-c", text], check=checked, capture_output=True, text=True).stdout.strip()

    def write(self, name, text, encoding="utf-8"):
        path = self.folder / name
        path.write_bytes(text.encode(encoding) if isinstance(text, str) else text)
        return str(path)

    def run(self, *words, stdin=None, env=None, timeout=300):
        return subprocess.run([str(BINARY), *map(str, words)], input=stdin, capture_output=True, timeout=timeout,
                              env={**self.environment, **(env or {})}, text=True)

    def json(self, *words, status=0, stdin=None, env=None):
        """Runs with --json; checks the status and that standard output is exactly one JSON value."""
        done = self.run(*words, "--json", stdin=stdin, env=env)
        check(done.returncode == status,
              f"{' '.join(map(str, words))}: status {done.returncode}, expected {status}\n{done.stdout}\n{done.stderr}")
        try:
            return json.loads(done.stdout)
        except ValueError:
            raise Failed(f"{' '.join(map(str, words))}: not one JSON value: {done.stdout!r}")

    def error(self, *words, code, status=2, stdin=None, env=None):
        """A refusal: the status, the code in the JSON, and the same sentence on standard error."""
        done = self.run(*words, "--json", stdin=stdin, env=env)
        where = f"{' '.join(map(str, words))}"
        check(done.returncode == status, f"{where}: status {done.returncode}, expected {status}\n{done.stdout}\n{done.stderr}")
        value = json.loads(done.stdout)
        equal(sorted(value), ["error"], where)
        equal(value["error"]["code"], code, where)
        check(value["error"]["message"] and value["error"]["message"] in done.stderr, f"{where}: no sentence on standard error: {done.stderr!r}")
        return value["error"]["message"]

    def start(self, *words, env=None):
        child = subprocess.Popen([str(BINARY), *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                 env={**self.environment, **(env or {})})
        self.children.append(child)
        return child

    def training_gateway(self, settings):
        """A gateway on a free port; answers with its address."""
        child = self.start("training-gateway", "--listen", "127.0.0.1:0", "--faults", self.write("faults.json", json.dumps(settings)))
        url = child.stdout.readline().strip()
        check(url.startswith("http://127.0.0.1:"), f"training-gateway said {url!r}")
        return child, url


def main(*tests):
    """Runs each test on a database of its own."""
    failures = 0
    for test in tests:
        try:
            with Ctl() as ctl:
                test(ctl)
            print(f"ok   {test.__name__} ({ENGINE})")
        except Exception as problem:  # a test that breaks is a test that fails
            failures += 1
            print(f"FAIL {test.__name__} ({ENGINE}): {type(problem).__name__}: {problem}")
    sys.exit(1 if failures else 0)
