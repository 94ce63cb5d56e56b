#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection by sslmode=verify-full to a server with a real certificate, and what is said where it does not fit. On SQLite
there is no way that others could listen on."""
import re, time

from faults import check, equal, is_sqlite, main, use
from people import totp
from tlsserver import TlsServer


def should_connect_only_to_the_server_that_proves_itself(ctl):
    if is_sqlite(ctl):
        return
    with TlsServer() as server:
        use(ctl, server.url)
        ctl.json("init")
        made = ctl.json("operator", "add", "anna", "--name", "Anna", "--role", "operator", "--city")
        canary = made["password"]

        def doctor(status, code=None, **place):
            env = {"OTKLIK_DATABASE": server.address("anna", canary, **place)}
            if code:
                env["OTKLIK_CODE"] = code
            checks = ctl.json("doctor", status=status, env=env)
            check(canary not in str(checks), "the password is part of what doctor says")
            return checks

        def only(checks, name):
            found = [c for c in checks if c["check"] == name]
            equal(len(found), 1, f"checks called {name} of {checks}")
            return found[0]

        def refused(what, words, **place):
            """The server answers, and one sentence of its own says why nothing is sent."""
            started = time.monotonic()
            checks = doctor(3, **place)
            check(time.monotonic() - started < 10, f"{what}: it took {time.monotonic() - started:.1f} s")
            check(only(checks, "host")["ok"], f"{what}: {checks}")
            check(not only(checks, "database")["ok"], f"{what}: {checks}")
            said = only(checks, "encryption")
            check(not said["ok"] and re.search(words, said["message"]) and said["message"].endswith("."), f"{what}: {said}")
            equal(ctl.run("person", "find", "x", env={"OTKLIK_DATABASE": server.address("anna", canary, **place)}).returncode, 3, f"{what}: person find")
            sentences.append(said["message"])

        sentences = []
        said = ctl.json("enrol", made["enrolment_code"], env={"OTKLIK_DATABASE": server.address("anna", canary)})
        secret = re.search(r"secret=(\w+)", str(said)).group(1)
        checks = doctor(0, code=totp(secret, int(time.time()) // 30))
        check(all(c["ok"] for c in checks), f"verify-full: {checks}")
        check("TLSv1.3" in only(checks, "encryption")["message"] and "SCRAM" in only(checks, "password")["message"], f"verify-full: {checks}")
        equal(server.sql("SELECT string_agg(DISTINCT left(rolpassword, 14), ' ') FROM pg_authid WHERE rolname = 'anna'"), "SCRAM-SHA-256$", "the kept password")

        refused("another authority", "not made by the authority", authority="other")
        refused("no authority", "is not there or cannot be read", authority="missing")
        refused("another name", r"not one for «localhost»", host="localhost")
        check(only(doctor(1, host="localhost", mode="verify-ca"), "encryption")["ok"], "the name is not checked by verify-ca")

        refused("no encryption, where hostssl wants it", r"without encryption.*sslmode=verify-full", mode="disable")

        server.certify(days=-1)
        server.reload()
        refused("an expired certificate", "has expired")
        server.certify(name="another.example.test")
        server.reload()
        refused("the certificate of another server", r"not one for «db\.example\.test»")
        server.certify()

        server.configure(ssl_min_protocol_version="TLSv1.2", ssl_max_protocol_version="TLSv1.2")
        server.reload()
        better = only(doctor(1), "encryption")
        check(better["ok"] and "Better is TLS 1.3" in better["message"], f"TLS 1.2: {better}")

        server.configure(ssl="off")
        server.reload()
        refused("a server without TLS", r"does not encrypt.*sslmode=verify-full")
        equal(len(set(sentences)), len(sentences), f"each has a sentence of its own: {sentences}")


main(should_connect_only_to_the_server_that_proves_itself)
