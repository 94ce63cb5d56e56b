# SPDX-License-Identifier: GPL-3.0-or-later
"""A real mail server on loopback (Exim with TLS, login and Maildirs) that needs no rights of its own. Debian: exim4-daemon-light."""
import email, email.policy, grp, os, pathlib, pwd, shutil, signal, smtplib, socket, ssl, subprocess, tempfile

from faults import check, until
from tlsserver import openssl

EXIM = "/usr/sbin/exim4"
IS_THERE = pathlib.Path(EXIM).exists() and shutil.which("openssl")
HOST = "127.0.0.2"  # counts as another machine: no mail without TLS

CONFIG = """
primary_hostname = mail.city.example
exim_user = {user}
exim_group = {group}
spool_directory = {folder}/spool
log_file_path = {folder}/%slog
pid_file_path = {folder}/exim.pid
local_interfaces = <; {host}
daemon_smtp_ports = {port}
tls_advertise_hosts = *
tls_certificate = {folder}/server.crt
tls_privatekey = {folder}/server.key
auth_advertise_hosts = ${{if eq{{$tls_in_cipher}}{{}}{{}}{{*}}}}
deliver_drop_privilege = true
keep_environment =
add_environment =
host_lookup =
rfc1413_query_timeout = 0s
smtp_accept_max = 40
smtp_accept_queue_per_connection = 0
domainlist ours = example.org : city.example
acl_smtp_rcpt = recipient
begin acl
recipient:
  deny message = 5.7.1 log in first
       !authenticated = *
  deny condition = ${{if eq{{$local_part}}{{p3}}}}
       message = 5.1.1 no such user here
  accept domains = +ours
  deny message = 5.7.1 not ours
begin routers
back:
  driver = accept
  domains = city.example
  local_parts = bounce : unsubscribe
  local_part_suffix = +*
  transport = to_bounces
people:
  driver = accept
  domains = example.org
  local_parts = ^p[0-9]+\\$
  condition = ${{if match_local_part{{$local_part}}{{p5 : p8}}{{no}}{{yes}}}}
  transport = to_people
begin transports
to_people:
  driver = appendfile
  maildir_format
  directory = {folder}/people
  envelope_to_add
  return_path_add
to_bounces:
  driver = appendfile
  maildir_format
  directory = {folder}/bounces
  envelope_to_add
  return_path_add
begin retry
* * F,1m,1s
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{city@city.example}}}}{{eq{{$auth3}}{{secret}}}}}}}}
  server_set_id = $auth2
"""


def listens(port):
    try:
        socket.create_connection((HOST, port), 1).close()
        return True
    except OSError:
        return False


class MailServer:
    """p0, p1 … @example.org have mailboxes, but p3 is refused at once and p5 and p8 are taken and bounce afterwards."""
    REFUSED, BOUNCING = {"p3"}, {"p5", "p8"}

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="otklik-mail-"))
        self.host = HOST
        with socket.socket() as probe:
            probe.bind((HOST, 0))
            self.port = probe.getsockname()[1]
        for name in ("people", "bounces"):
            for part in ("new", "cur", "tmp"):
                (self.folder / name / part).mkdir(parents=True)
        (self.folder / "spool").mkdir()
        # A configuration of one's own makes Exim give up the rights that its program file has; root starts it as nobody.
        me = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        self.user, self.group = me.pw_uid, me.pw_gid
        self.as_server = ["setpriv", f"--reuid={self.user}", f"--regid={self.group}", "--clear-groups"] if os.geteuid() == 0 else []
        self.certify("authority")
        (self.folder / "exim.conf").write_text(CONFIG.format(**vars(self)))
        self.program = None

    def certify(self, authority):
        there = self.folder
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{authority}.key", "-out", f"{authority}.crt", "-days", "30",
                "-subj", f"/CN={authority} of a test", "-addext", "basicConstraints=critical,CA:TRUE", cwd=there)
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "server.key", "-out", "server.csr", "-subj", f"/CN={HOST}", cwd=there)
        (there / "names").write_text(f"subjectAltName=IP:{HOST}\n")
        openssl("x509", "-req", "-in", "server.csr", "-CA", f"{authority}.crt", "-CAkey", f"{authority}.key", "-CAcreateserial", "-days", "30",
                "-extfile", "names", "-out", "server.crt", cwd=there)

    def url(self, **more):
        wanted = {"ca": self.folder / "authority.crt", **more}
        return f"smtp://city%40city.example@{HOST}:{self.port}/?" + "&".join(f"{key}={value}" for key, value in wanted.items())

    @property
    def bounces(self):
        return f"maildir:{self.folder}/bounces"

    def __enter__(self):
        self.start()
        return self

    def start(self):
        if self.as_server:
            for path in [self.folder, *self.folder.rglob("*")]:
                os.chown(path, self.user, self.group)
        out = open(self.folder / "exim.out", "ab")
        self.program = subprocess.Popen([*self.as_server, EXIM, "-C", str(self.folder / "exim.conf"), "-bdf", "-q1s"], stdout=out, stderr=subprocess.STDOUT,
                                        stdin=subprocess.DEVNULL, cwd="/", start_new_session=True)
        until(self.why, lambda: listens(self.port) or self.program.poll() is not None, 20)
        check(self.program.poll() is None, self.why())

    def why(self):
        logs = [p.read_text(errors="replace")[-1500:] for p in (self.folder / "exim.out", self.folder / "mainlog", self.folder / "paniclog") if p.exists()]
        return "exim: " + "\n".join(logs)

    def stop(self):
        if self.program and self.program.poll() is None:
            os.killpg(self.program.pid, signal.SIGTERM)
            self.program.wait(20)
        self.program = None

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def count(self, box="people"):
        return sum(len(os.listdir(self.folder / box / part)) for part in ("new", "cur"))

    def mails(self, box="people"):
        """What has arrived: (receiver's local part, mail)."""
        found = []
        for part in ("new", "cur"):
            for file in (self.folder / box / part).iterdir():
                mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
                found.append((str(mail["Envelope-to"]).split("@")[0], mail))
        return found

    def send(self, sender, to, text):
        """A mail from outside, by another program than ours."""
        context = ssl.create_default_context(cafile=str(self.folder / "authority.crt"))
        with smtplib.SMTP(HOST, self.port, timeout=20) as connection:
            connection.starttls(context=context)
            connection.login("city@city.example", "secret")
            connection.sendmail(sender, [to], text.encode())


DOVECOT = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap
default_internal_user = {name}
default_internal_group = {group_name}
default_login_user = {name}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    address = {host}
    port = {imaps}
  }}
}}
service stats {{
  chroot =
}}
ssl = required
ssl_cert = <{folder}/server.crt
ssl_key = <{folder}/server.key
mail_location = maildir:{folder}/bounces
first_valid_uid = 0
last_valid_uid = 0
passdb {{
  driver = static
  args = password=boxsecret
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/home
}}
"""


class ImapServer:
    """The bounces of a MailServer over IMAP: a real Dovecot with TLS, by the same user. Debian: dovecot-imapd."""
    IS_THERE = pathlib.Path("/usr/sbin/dovecot").exists() and pathlib.Path("/usr/lib/dovecot/imap").exists()

    def __init__(self, mail):
        self.folder, self.host, self.user, self.group, self.as_server = mail.folder / "dovecot", HOST, mail.user, mail.group, mail.as_server
        self.mail = mail
        with socket.socket() as probe:
            probe.bind((HOST, 0))
            self.imaps = probe.getsockname()[1]
        for name in ("", "run", "state", "home"):
            (self.folder / name).mkdir(exist_ok=True)
        names = {"name": pwd.getpwuid(self.user).pw_name, "group_name": grp.getgrgid(self.group).gr_name}
        text = DOVECOT.format(**{**vars(self), **names})
        text = text.replace(f"{self.folder}/server", f"{mail.folder}/server").replace(f"{self.folder}/bounces", f"{mail.folder}/bounces")
        (self.folder / "dovecot.conf").write_text(text)
        if self.as_server:
            for path in [self.folder, *self.folder.rglob("*")]:
                os.chown(path, self.user, self.group)
        self.program = None

    @property
    def bounces(self):
        return f"imaps://box%40city.example@{HOST}:{self.imaps}/INBOX"

    def why(self):
        return "dovecot: " + "\n".join(p.read_text(errors="replace")[-1500:] for p in (self.folder / "dovecot.log", self.folder / "out") if p.exists())

    def __enter__(self):
        out = open(self.folder / "out", "ab")
        self.program = subprocess.Popen([*self.as_server, "/usr/sbin/dovecot", "-F", "-c", str(self.folder / "dovecot.conf")], stdout=out, stderr=subprocess.STDOUT,
                                        stdin=subprocess.DEVNULL, cwd="/", start_new_session=True)
        until(self.why, lambda: listens(self.imaps) or self.program.poll() is not None, 20)
        check(self.program.poll() is None, self.why())
        return self

    def __exit__(self, *_):
        if self.program.poll() is None:
            os.killpg(self.program.pid, signal.SIGTERM)
            self.program.wait(20)
