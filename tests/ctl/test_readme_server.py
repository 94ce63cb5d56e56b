#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the commands of README's «PostgreSQL for a ministry in ten minutes» as they stand there. Only what belongs to the
machine is put in their place: the names of database and logins (they are the server's, which other tests use too), the
host, and that encryption is not asked for on the way to this machine itself."""
import os, pathlib, re, subprocess, time

import otklikctl
from otklikctl import check, equal, main
from people import totp

TOP = pathlib.Path(__file__).resolve().parents[2]
LOGINS = ("ivanova", "petrov", "sidorova", "sender")


def section():
    text = (TOP / "README.md").read_text(encoding="utf-8")
    return text.split("## PostgreSQL for a ministry in ten minutes", 1)[1].split("\n## ", 1)[0]


def blocks(kind):
    return re.findall(rf"```{kind}\n(.*?)```", section(), re.S)


def should_set_up_a_server_as_the_readme_says(ctl):
    if otklikctl.ENGINE != "pg":
        return
    subprocess.run(["dropdb", ctl.name], check=True)  # the README makes it
    bin_folder = ctl.folder / "bin"
    bin_folder.mkdir()
    (bin_folder / "otklikctl").symlink_to(otklikctl.BINARY)
    (bin_folder / "sudo").write_text("#!/bin/sh\n[ \"$*\" = '-iu postgres' ]\n")  # whoever runs this is the superuser
    (bin_folder / "sudo").chmod(0o755)
    port = os.environ.get("PGPORT", "5432")
    ctl.logins += [f"{ctl.name}_{login}" for login in LOGINS]

    def run(block, env=None, stdin=None):
        for login in LOGINS:
            block = re.sub(rf"\b{login}\b", f"{ctl.name}_{login}", block)
        block = re.sub(r"\bcreatedb otklik\b", f"createdb {ctl.name}", block)
        block = block.replace("postgresql:///otklik", f"postgresql:///{ctl.name}")
        block = block.replace("@db.example.org/otklik?sslmode=verify-full", f"@localhost:{port}/{ctl.name}")
        environment = {**ctl.environment, **(env or {}), "PATH": f"{bin_folder}:{os.environ['PATH']}"}
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", block], capture_output=True, text=True, input=stdin, env=environment, timeout=120)
        equal(done.returncode, 0, f"{block}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    setup, enrol, work, serve = blocks("sh")
    begun = time.monotonic()
    printed = run(setup)
    passwords, codes = re.findall(r"Password, shown this once: (\S+)", printed), re.findall(r"first sign-in.*: (\S+)", printed)
    equal((len(passwords), len(codes)), (4, 3), printed)
    check("✗" not in printed, printed)
    secret = re.search(r"secret=(\w+)", run(enrol.replace("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XX", codes[0]), stdin=passwords[0] + "\n")).group(1)
    listed = run(work, {"PGPASSWORD": passwords[0], "OTKLIK_CODE": totp(secret, int(time.time()) // 30)})
    check("Anna Ivanova" in listed and "sender" in listed and "clinic3" in listed, listed)
    check("0 sent" in run(serve, {"PGPASSWORD": passwords[3]}), "serve --once")
    check(time.monotonic() - begun < 120, "it took longer than a reader would wait")


def should_name_no_weak_way_in(ctl):
    """What README tells to write into the server's files: names of settings that the server knows, and no weak line."""
    (conf,), (hba,) = blocks("conf"), blocks("hba")
    for line in hba.splitlines():
        words = line.split()
        check((words[0], words[-1]) in (("local", "peer"), ("hostssl", "scram-sha-256")), line)
    if otklikctl.ENGINE != "pg":
        return
    for line in conf.splitlines():
        name, value = (part.strip() for part in line.split("="))
        equal(ctl.sql(f"SELECT count(*) FROM pg_settings WHERE name = '{name}'"), "1", name)
        if name not in ("ssl_cert_file", "ssl_key_file", "listen_addresses", "ssl"):
            allowed = ctl.sql(f"SELECT array_to_string(enumvals, ' ') FROM pg_settings WHERE name = '{name}'")
            check(value.strip("'") in allowed.split(), f"{name} = {value}, of {allowed}")


main(should_set_up_a_server_as_the_readme_says, should_name_no_weak_way_in)
