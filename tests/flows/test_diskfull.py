#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk is full: a clear sentence, what was there is kept, and what runs goes on once there is room again."""
import json, os, random, resource, shutil, signal, subprocess, time

from faults import (BINARY, FAITHFUL, Listening, PgServer, board, check, check_once, check_whole, equal, file_of, is_sqlite, main, make_city, people_csv,
                    rounds, sentence_of, skip, start_campaign, stats, stop, stored, unfinished, until, use)

MIB = 1 << 20


class SmallDisk:
    """A file system of so many MiB in memory; `mounted` is false where this account may not mount."""

    def __init__(self, folder, mebibytes):
        self.folder = folder
        folder.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m,mode=777", "tmpfs", str(folder)], capture_output=True, text=True)
        self.mounted = done.returncode == 0
        self.why = done.stderr.partition("\n")[0]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.mounted:
            subprocess.run(["umount", "-l", str(self.folder)], check=False)

    def fill(self, leave=0):
        """Takes all the room but so many octets."""
        free = shutil.disk_usage(self.folder).free - leave
        try:
            with open(self.folder / "ballast", "ab") as ballast:
                while free > 0:
                    ballast.write(b"\0" * min(free, MIB))
                    free -= MIB
        except OSError:
            pass  # full

    def empty(self):
        (self.folder / "ballast").unlink(missing_ok=True)


def run_within(ctl, octets, *words):
    """Runs the program where no file may grow beyond so many octets: what a full disk does, without a disk."""
    def limits():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (octets, octets))
    return subprocess.run([str(BINARY), *map(str, words)], capture_output=True, text=True, timeout=120, env=ctl.environment, preexec_fn=limits)


def check_full(ctl, done, before, where):
    code, sentence = sentence_of(done, where)
    equal((done.returncode, code), (3, "database.full"), f"{where}: {sentence}")
    check("is kept" in sentence and "space" in sentence, f"{where}: {sentence}")
    equal(stored(ctl), before, f"{where}: what was there")
    check_whole(ctl, where)


def should_keep_what_was_there_when_a_file_cannot_grow(ctl):
    if not is_sqlite(ctl):
        return
    make_city(ctl, 30)
    before = stored(ctl)
    more = ctl.write("more.csv", people_csv(8000, "M", number_from=100_000))
    words = ["import", "people", more, "--consent-wording", "I agree", "--json"]
    size = file_of(ctl).stat().st_size
    for octets in [1000, 5000, size, size + 40_000, size + MIB, 2 * MIB] + [random.randrange(1000, 3 * MIB) for _ in range(rounds(3, 60))]:
        check_full(ctl, run_within(ctl, octets, *words), before, f"import within {octets} octets")
    equal(ctl.json(*words[:-1])["created"], 8000, "the import where there is room")

    fresh = ctl.folder / "fresh.sqlite"
    use(ctl, f"sqlite:{fresh}")
    for octets in (1000, 10_000, 100_000, 300_000):
        code, _ = sentence_of(run_within(ctl, octets, "init", "--json"), f"init within {octets}")
        equal(code, "database.full", f"init within {octets}")
        check_whole(ctl, f"init within {octets}")
    check(ctl.json("init")["schema"] > 0, "init where there is room")


def should_go_on_when_there_is_room_again(ctl):
    if not is_sqlite(ctl):
        return
    people = 200
    with SmallDisk(ctl.folder / "small", 12) as disk:
        if not disk.mounted:
            return skip(f"a small disk: {disk.why}")
        use(ctl, f"sqlite:{disk.folder}/city.sqlite")
        make_city(ctl, people)
        before = stored(ctl)
        more = ctl.write("more.csv", people_csv(30_000, "M", number_from=100_000))
        done = ctl.run("import", "people", more, "--consent-wording", "I agree", "--json")
        check_full(ctl, done, before, "an import that is larger than the disk")
        disk.fill()
        for words in (["import", "people", more, "--consent-wording", "I agree"], ["topic", "add", "t", "--agency", "a", "--name", "n"], ["init"]):
            code, sentence = sentence_of(ctl.run(*words, "--json"), f"{words} on a full disk")
            check(code == "database.full", f"{words} on a full disk: {code} {sentence}")
        checks = json.loads(ctl.run("doctor", "--json").stdout)
        check(any(c["check"] == "disk" and not c["ok"] for c in checks), f"doctor: {checks}")
        disk.empty()
        equal(stored(ctl), before, "what was there")
        check_whole(ctl, "after a full disk")

        send_while_room_comes_and_goes(ctl, people, lambda child: disk.fill(), lambda child: disk.empty())


def should_go_on_when_its_file_may_grow_again(ctl):
    """The same without a small disk: a running program may be forbidden to let files grow, and allowed again."""
    if not is_sqlite(ctl):
        return
    make_city(ctl, 200)
    endless = resource.RLIM_INFINITY
    send_while_room_comes_and_goes(ctl, 200, lambda child: resource.prlimit(child.pid, resource.RLIMIT_FSIZE, (1000, endless)),
                                   lambda child: resource.prlimit(child.pid, resource.RLIMIT_FSIZE, (endless, endless)))


def send_while_room_comes_and_goes(ctl, people, fill, empty):
    _, url = ctl.training_gateway({**FAITHFUL, "faults": [{"kind": "delay", "ms": [0, 80]}]})
    ctl.json("gateway", "add", "Practice", "--kind", "infobip-sms", "--url", url, "--key-env", "PRACTICE_KEY", "--rate", 60)
    campaign = start_campaign(ctl, "Readings", "Practice", people)
    usual = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # handed down to the program
    child = subprocess.Popen([str(BINARY), "serve", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ctl.environment,
                             restore_signals=False)
    signal.signal(signal.SIGXFSZ, usual)
    ctl.children.append(child)
    said = Listening(child)
    full = 0
    for i in range(rounds(3, 20)):
        before = stats(url)["phones_and_texts"]
        if before == people:
            break
        until(lambda: f"nothing is sent: {said.text}", lambda: stats(url)["phones_and_texts"] > before)
        seen = len(said.lines)

        def said_so():
            fill(child)  # again and again: checkpoints make room
            return any("disk is full" in line for line in said.lines[seen:])
        until(lambda: f"serve says nothing of it: {said.text}", said_so)
        full += 1
        time.sleep(random.uniform(0.2, 1.0))
        empty(child)
        board(ctl, campaign, people)
        until(lambda: f"it does not go on: {said.text}", lambda: any("is back" in line for line in said.lines[seen:]))
    states = until(lambda: f"not done: {board(ctl, campaign, people)}\n{said.text}",
                   lambda: (lambda s: s if unfinished(s) == 0 else None)(board(ctl, campaign, people)), 90)
    counts = stop(child, said, "a full disk")
    check(full > 0, "the disk was never full")
    equal(states, {"delivered": people}, "in the end")
    equal(counts["unknown"], 0, "unknown")
    check_once(stats(url), people, "a full disk")
    check_whole(ctl, "in the end")
    check(len(said.lines) < 12 * full + 10, f"the log is flooded: {said.text[:2000]}")


def should_say_that_the_disk_of_the_server_is_full(ctl):
    if is_sqlite(ctl):
        return
    with PgServer() as server, SmallDisk(server.folder / "small", 40) as disk:
        if not disk.mounted:
            return skip(f"a small disk: {disk.why}")
        if server.as_server:
            shutil.chown(disk.folder, "nobody")
        os.chmod(disk.folder, 0o700)
        server.sql(f"CREATE TABLESPACE small LOCATION '{disk.folder}'")
        server.sql("CREATE DATABASE city TABLESPACE small")
        use(ctl, server.url.rsplit("/", 1)[0] + "/city")
        make_city(ctl, 50)
        before = stored(ctl)
        words = ["import", "people", ctl.write("more.csv", people_csv(60_000, "M", number_from=100_000)), "--consent-wording", "I agree"]
        for _ in range(2):
            done = ctl.run(*words, "--json")
            code, sentence = sentence_of(done, "the server's disk is full")
            equal((done.returncode, code), (3, "database.full"), sentence)
            equal(stored(ctl), before, "what was there")
        taken = ctl.json("import", "people", ctl.write("few.csv", people_csv(50, "F", number_from=200_000)), "--consent-wording", "I agree")
        equal(taken["created"], 50, "a smaller import afterwards")


main(should_keep_what_was_there_when_a_file_cannot_grow, should_go_on_when_there_is_room_again, should_go_on_when_its_file_may_grow_again,
     should_say_that_the_disk_of_the_server_is_full)
