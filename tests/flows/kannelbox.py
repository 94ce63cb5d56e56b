# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Kannel on loopback (bearerbox, smsbox, its fake SMSC), as gateways.md §4.7 says. Debian: kannel, kannel-extras."""
import collections, pathlib, re, shutil, socket, subprocess, tempfile, urllib.parse

from faults import check, until

FAKE = "/usr/lib/kannel/test/fakesmsc"
IS_THERE = shutil.which("bearerbox") and shutil.which("smsbox") and pathlib.Path(FAKE).exists()

CONFIG = """
group = core
admin-port = {admin}
admin-interface = 127.0.0.1
admin-password = admin
status-password = admin
smsbox-port = {box}
smsbox-interface = 127.0.0.1
box-allow-ip = 127.0.0.1
dlr-storage = internal
store-type = spool
store-location = {folder}/spool
log-file = {folder}/bearerbox.log
log-level = 1

group = smsc
smsc = fake
smsc-id = FAKE
our-host = 127.0.0.1
port = {smsc}
connect-allow-ip = 127.0.0.1

group = smsbox
smsbox-id = box1
bearerbox-host = 127.0.0.1
sendsms-port = {send}
sendsms-interface = 127.0.0.1
sendsms-chars = "0123456789 +-"
mo-recode = true
http-request-retry = 200
http-queue-delay = 1
log-file = {folder}/smsbox.log
log-level = 0

group = smsbox-route
smsbox-id = box1
smsc-id = FAKE

group = sendsms-user
username = city
password = secret
max-messages = 10
concatenation = true
default-smsc = FAKE
default-sender = City
user-allow-ip = 127.0.0.1
"""


def free_ports(count):
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def listens(port):
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    except OSError:
        return False


class Kannel:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="otklik-kannel-"))
        (self.folder / "spool").mkdir()
        self.admin, self.box, self.smsc, self.send, self.listener = free_ports(5)
        (self.folder / "kannel.conf").write_text(CONFIG.format(**vars(self)))
        self.url = f"http://127.0.0.1:{self.send}/cgi-bin/sendsms"
        self.callback = f"http://127.0.0.1:{self.listener}"
        self.programs = {}

    def __enter__(self):
        self._run("bearerbox", "bearerbox", "-v", "4", "kannel.conf")
        # Its only connection may not be taken by a look whether it is there; fakesmsc comes again by itself.
        until(self._why("bearerbox"), lambda: listens(self.box), 20)
        until(self._why("bearerbox"), lambda: listens(self.smsc), 20)
        self._run("fakesmsc", FAKE, "-H", "127.0.0.1", "-r", str(self.smsc), "-m", "0", "a b text x")
        self.start_smsbox()
        return self

    def bring_inbound_to(self, get_url):
        """Before it starts: what residents write is brought to this address."""
        with open(self.folder / "kannel.conf", "a") as conf:
            conf.write(f'\ngroup = sms-service\nkeyword = default\ncatch-all = true\nmax-messages = 0\nget-url = "{get_url}"\n')

    def write_back(self, sender, to, text):
        """A resident writes. The operator's link is one connection, so the sink gives way to one that sends and goes on as sink."""
        self.stop("fakesmsc")
        coded = urllib.parse.quote_from_bytes(text.encode("utf-16-be"))
        self._run("fakesmsc", FAKE, "-H", "127.0.0.1", "-r", str(self.smsc), "-i", "0.01", "-m", "1", f"{sender} {to} ucs2 {coded}")

    def start_smsbox(self):
        self._run("smsbox", "smsbox", "-v", "4", "kannel.conf")
        until(self._why("smsbox"), lambda: listens(self.send), 20)

    def died(self):
        """smsbox 1.4.5 can end with «conn_unregister: Assertion `conn != NULL'» when a connection is cut under it."""
        return self.programs["smsbox"].poll() is not None

    def stop(self, name):
        program = self.programs.pop(name, None)
        if program and program.poll() is None:
            program.terminate()
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait(10)

    def __exit__(self, *_):
        for name, program in self.programs.items():  # what ended by itself explains what the test saw
            if program.poll():  # fakesmsc ends well when its link is taken down
                print(f"     {self._why(name)()}\n     {name} ended by itself with {program.returncode}", flush=True)
        for name in ("fakesmsc", "smsbox", "bearerbox"):
            self.stop(name)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, name, *words):
        with open(self.folder / f"{name}.out", "ab") as out:
            self.programs[name] = subprocess.Popen(words, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, cwd=self.folder)

    def _why(self, name):
        return lambda: f"{name}: {(self.folder / f'{name}.out').read_text(errors='replace')[-1500:]}"

    def administer(self, command):
        import urllib.request
        return urllib.request.urlopen(f"http://127.0.0.1:{self.admin}/{command}{'&' if '?' in command else '?'}password=admin", timeout=20).read().decode()

    def parts(self):
        """What the operator got: (number, header bytes, kind, body)."""
        out = (self.folder / "fakesmsc.out").read_text(errors="replace")
        found = []
        for line in re.findall(r"Got message \d+: <\S+ (.*)>", out):
            to, kind, rest = line.split(" ", 2)
            if kind == "udh":
                head, kind, rest = rest.split(" ", 2)
                found.append((to, urllib.parse.unquote_to_bytes(head.replace("+", " ")), kind, rest))
            else:
                found.append((to, b"", kind, rest))
        return found

    def messages(self):
        """Put together as a handset does: a list of (number, text, parts)."""
        whole, pieces = [], collections.defaultdict(dict)
        for to, head, kind, rest in self.parts():
            # A 7-bit part with a header shows as data too; ours are UCS-2 exactly where every letter is two bytes.
            body = rest.encode() if kind == "text" else urllib.parse.unquote_to_bytes(rest.replace("+", " "))
            if not head:
                whole.append((to, body.decode("utf-16-be" if kind == "ucs-2" else "utf-8"), 1))
                continue
            check(head[:3] == b"\x05\x00\x03", f"header {head!r}")
            reference, total, number = head[3:6]
            pieces[to, reference, total][number] = body
        for (to, _, total), bodies in pieces.items():
            if len(bodies) == total:
                data = b"".join(bodies[n] for n in sorted(bodies))
                wide = len(data) % 2 == 0 and any(byte in (0x04, 0x06, 0xd8) for byte in data[0::2])
                whole.append((to, data.decode("utf-16-be" if wide else "utf-8"), total))
        return whole
