# SPDX-License-Identifier: GPL-3.0-or-later
"""People who sign in: logins of the server made by `otklikctl operator add`, with an authenticator of their own."""
import base64, hashlib, hmac, os, struct, subprocess, time
from urllib.parse import quote

from otklikctl import Ctl, check, equal


def totp(secret, step):
    """RFC 6238, as an authenticator works it out."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    start = mac[19] & 15
    return "%06d" % ((struct.unpack(">I", mac[start:start + 4])[0] & 0x7FFFFFFF) % 1000000)


class Person:
    """One login at the database of a Ctl. Commands run as this login; `sign_in` gives them a session."""

    def __init__(self, ctl, name, *options, enrol=True, service=False):
        self.ctl, self.login, self.secret, self.last_step, self.environment = ctl, f"{ctl.name}_{name}"[:40], None, 0, {}
        made = ctl.json("operator", "add", self.login, *(() if service else ("--name", name.title())), *options)
        ctl.logins.append(self.login)
        self.made = made
        host, port = os.environ.get("PGHOST", "localhost"), os.environ.get("PGPORT", "5432")
        self.url = f"postgresql://{self.login}:{quote(made['password'] or '')}@{host}:{port}/{ctl.name}"
        self.environment = {"OTKLIK_DATABASE": self.url}
        if enrol and not service:
            self.secret = self.json("enrol", env={"OTKLIK_ENROLMENT_CODE": made["enrolment_code"]})["secret"]

    def code(self):
        """The next code that the database has not taken yet; of the past, this and the coming half minute."""
        now = int(time.time()) // 30
        step = max(self.last_step + 1, now - 1)
        if step > now + 1:  # an authenticator's owner would wait
            self.ctl.sql(f"DELETE FROM access_used_step WHERE operator_id = (SELECT id FROM access_operator WHERE name = '{self.login}')")
            step = now - 1
        self.last_step = step
        return totp(self.secret, step)

    def wrong_code(self):
        now = int(time.time()) // 30
        return next(c for c in ("000000", "111111", "222222", "333333", "444444") if c not in {totp(self.secret, now + i) for i in range(-2, 3)})

    def sign_in(self):
        self.environment["OTKLIK_SESSION"] = self.json("sign-in", env={"OTKLIK_CODE": self.code()})["session"]
        return self

    def step_up(self):
        self.json("step-up", env={"OTKLIK_CODE": self.code()})
        return self

    def json(self, *words, env=None, **more):
        return self.ctl.json(*words, env={**self.environment, **(env or {})}, **more)

    def error(self, *words, env=None, **more):
        return self.ctl.error(*words, env={**self.environment, **(env or {})}, **more)

    def run(self, *words, env=None, **more):
        return self.ctl.run(*words, env={**self.environment, **(env or {})}, **more)
