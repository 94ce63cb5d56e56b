#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A pooler between desk and database hands one connection from client to client. Through a real PgBouncer no session is
verified, so there is none to hand on; nor does one survive that was verified before."""
import contextlib, os, pathlib, shutil, socket, subprocess, tempfile, time

import pg
from city import PASSWORD, TOKEN, check, equal, run


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@contextlib.contextmanager
def pgbouncer(city, login, mode):
    binary = shutil.which("pgbouncer") or "/usr/sbin/pgbouncer"
    folder = pathlib.Path(tempfile.mkdtemp(prefix="otklik-pooler."))
    port = free_port()
    (folder / "users").write_text(f'"{login}" "{PASSWORD}"\n')
    (folder / "ini").write_text(f"""[databases]
{city.name} = host={city.host} port={city.port} dbname={city.name} pool_size=1
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = {folder}/users
pool_mode = {mode}
logfile = {folder}/log
pidfile = {folder}/pid
""")
    as_user = []
    if os.getuid() == 0:  # PgBouncer refuses root
        shutil.chown(folder, "nobody")
        for name in ("users", "ini"):
            shutil.chown(folder / name, "nobody")
        as_user = ["runuser", "-u", "nobody", "--"]
    program = subprocess.Popen([*as_user, binary, "-q", str(folder / "ini")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            check(program.poll() is None, f"PgBouncer ended: {(folder / 'log').read_text() if (folder / 'log').exists() else ''}")
            time.sleep(0.05)
        yield lambda: pg.Connection(host="127.0.0.1", port=port, user=login, password=PASSWORD, dbname=city.name)
    finally:
        program.terminate()
        program.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def through_a_pooler(city, mode):
    login = city.login("operator", f"pooled_{mode}")
    with pgbouncer(city, login, mode) as connect:
        desk = connect()
        city.enrol(desk, login)
        check(str(desk.pid) != desk.value("SELECT pg_backend_pid()"), "PgBouncer shows the number of the real backend, so this test says nothing")
        city.forget_address()
        # An honest desk says which backend it sees.
        desk.rows(f"SELECT submit_code('{city.code(login)}', '{TOKEN}', {desk.pid}, 'm')")
        equal((desk.value("SELECT gate()"), desk.value("SELECT count(*) FROM person")), ("f", "0"), "the desk behind a pooler")
        equal(city.owner.value(f"SELECT outcome FROM access_try t JOIN access_operator o ON o.id = t.operator_id WHERE o.name = '{login}' ORDER BY t.id DESC LIMIT 1"),
              "pooled", "what is written down")
        if mode == "session":
            desk.close()
        other = connect()
        equal((other.value("SELECT gate()"), other.value("SELECT count(*) FROM person")), ("f", "0"), "another client of the pool")
        other.close()
        desk.close()
        # Nor is a session of a direct connection joined by one behind the pooler.
        direct = city.connect(login)
        city.forget_tries(login)
        direct.rows(f"SELECT submit_code('{city.code(login)}', '{TOKEN}', {direct.pid}, 'm')")
        equal(direct.value("SELECT gate()"), "t", "the gate without a pooler")
        again = connect()
        again.rows(f"SELECT join_session('{TOKEN}', {again.pid})")
        equal(again.value("SELECT gate()"), "f", "joined behind a pooler")
        again.close()
        # The server's process has the same number no longer, or another start: a pool that lives on holds nothing.
        last = connect()
        equal((last.value("SELECT gate()"), last.value("SELECT count(*) FROM person")), ("f", "0"), "the pool after all that")
        last.close()


def a_transaction_pool_hands_nothing_on(city):
    through_a_pooler(city, "transaction")


def a_session_pool_hands_nothing_on(city):
    through_a_pooler(city, "session")


run(a_transaction_pool_hands_nothing_on, a_session_pool_hands_nothing_on)
