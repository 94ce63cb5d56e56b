#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A database that is away, held, closed or no database: a clear sentence, nothing lost, and what runs goes on by itself."""
import json, os, pathlib, random, sqlite3, subprocess, time

from faults import (FAITHFUL, LONG, Listening, PgServer, board, check, check_once, check_whole, equal, file_of, is_sqlite, main, make_city,
                    people_csv, query, rounds, run_plainly, sentence_of, skip, start_campaign, stats, stop, stored, unfinished, until, use,
                    without_privileges)

READERS = (["campaign", "list"], ["segment", "list"], ["segment", "count", "x"], ["gateway", "list"], ["note", "list", "--due"], ["serve", "--once"],
           ["campaign", "show", "1"], ["topic", "add", "t", "--agency", "a", "--name", "n"], ["report", "funnel"], ["unknown", "list"])


def sending_city(ctl, people, rate):
    make_city(ctl, people)
    _, url = ctl.training_gateway({**FAITHFUL, "faults": [{"kind": "delay", "ms": [0, 80]}]})
    ctl.json("gateway", "add", "Practice", "--kind", "infobip-sms", "--url", url, "--key-env", "PRACTICE_KEY", "--rate", rate)
    return url, start_campaign(ctl, "Readings", "Practice", people)


def should_go_on_when_the_server_is_back(ctl):
    if is_sqlite(ctl):
        return
    times = rounds(3, 30)
    people = 100 * times
    with PgServer() as server:
        use(ctl, server.url)
        url, campaign = sending_city(ctl, people, 120)
        child = ctl.start("serve", "--json")
        said = Listening(child)
        for i in range(times):
            before = stats(url)["phones_and_texts"]
            until(lambda: f"nothing is sent: {said.text}", lambda: stats(url)["phones_and_texts"] > min(before, people - 1))
            time.sleep(random.uniform(0, 0.2))
            server.stop("immediate" if i % 2 == 0 else "fast")
            # Everything but serve says that the server is away.
            done = ctl.run(*READERS[i % len(READERS)], "--json")
            code, sentence = sentence_of(done, "server away")
            equal((done.returncode, code), (3, "database.unreachable"), sentence)
            check("FamilyP" not in sentence and "+7900" not in sentence, sentence)
            until(lambda: f"serve says nothing of it: {said.text}", lambda: sum("database" in line for line in said.lines) > 0)
            time.sleep(random.uniform(0, 0.8))
            server.start()
            board(ctl, campaign, people)
            equal(child.poll(), None, f"serve runs on: {said.text}")
        states = until(lambda: f"not done: {board(ctl, campaign, people)}\n{said.text}",
                       lambda: (lambda s: s if unfinished(s) == 0 else None)(board(ctl, campaign, people)), 90)
        counts = stop(child, said, "a server that comes and goes")
        equal(states, {"delivered": people}, "in the end")
        check_once(stats(url), people, "a server that comes and goes")
        equal(counts["unknown"], 0, "unknown")
        away = [i for i, line in enumerate(said.lines) if "The database is back" in line]
        check(len(away) >= times - 1, f"away {times} times, said {len(away)} times that it is back: {said.text}")
        check(len(said.lines) < 12 * times, f"the log is flooded: {len(said.lines)} lines, {said.text[:2000]}")


def should_end_when_asked_while_the_server_is_away(ctl):
    if is_sqlite(ctl):
        return
    with PgServer() as server:
        use(ctl, server.url)
        ctl.json("init")
        child = ctl.start("serve", "--json")
        said = Listening(child)
        until("serve does not connect", lambda: int(server.sql("SELECT count(*) FROM pg_stat_activity WHERE datname = 'otklik'")) > 2)
        server.stop("immediate")
        until(lambda: f"serve says nothing of it: {said.text}", lambda: said.lines)
        stop(child, said, "SIGTERM while the server is away", 15)
        checks = ctl.json("doctor", status=3)
        check(any(c["check"] == "database" and not c["ok"] for c in checks), f"doctor: {checks}")
        code, _ = sentence_of(ctl.run("init", "--json"), "init")
        equal(code, "database.unreachable", "init")


def should_store_nothing_of_an_import_whose_server_died(ctl):
    if is_sqlite(ctl):
        return
    people = 20_000
    with PgServer() as server:
        use(ctl, server.url)
        ctl.json("init")
        ctl.json("topic", "add", "meters", "--agency", "utilities", "--name", "Meter readings")
        file = ctl.write("people.csv", people_csv(people))
        words = ["import", "people", file, "--consent-wording", "I agree", "--json"]
        interrupted = 0
        size = "SELECT pg_relation_size('person')"  # grows with rows that nobody sees yet
        for i in range(rounds(3, 20)):
            before = stored(ctl)
            wanted = int(server.sql(size)) + i % 4 * 600_000  # in the first batch, the second, the third: 5,000 people each
            child = ctl.start(*words)
            until("the import does not begin", lambda: int(server.sql(size)) > wanted or child.poll() is not None, every=0.02)
            time.sleep(random.uniform(0, 0.1))
            server.stop("immediate" if i % 2 == 0 else "fast")
            out, err = child.communicate(timeout=60)
            server.start()
            if child.returncode == 0:
                equal(stored(ctl)["person"], people, "it said that it was done")
                break
            interrupted += 1
            code, sentence = sentence_of(subprocess.CompletedProcess(words, child.returncode, out, err), "import")
            equal((child.returncode, code), (3, "database.unreachable"), sentence)
            check("Nothing" in sentence, sentence)
            equal(stored(ctl), before, "stored of an import whose server died")
        check(interrupted > 0, "no import was interrupted")
        taken = ctl.json(*words[:-1])
        equal((taken["rows"], taken["rejected"], stored(ctl)["person"]), (people, 0, people), "the import afterwards")


def should_wait_while_another_program_holds_the_file(ctl):
    if not is_sqlite(ctl):
        return
    people = 120
    url, campaign = sending_city(ctl, people, 100)
    child = ctl.start("serve", "--json")
    said = Listening(child)
    until(lambda: f"nothing is sent: {said.text}", lambda: stats(url)["phones_and_texts"] > 0)
    for kind in ("IMMEDIATE", "EXCLUSIVE"):
        holder = sqlite3.connect(file_of(ctl), isolation_level=None, timeout=20)
        holder.execute(f"BEGIN {kind}")
        waiting = ctl.start("import", "people", ctl.write("more.csv", people_csv(50, kind[0], False, 500_000)), "--json")
        time.sleep(rounds(1.5, 8))
        equal(waiting.poll(), None, "the import waits")
        holder.execute("ROLLBACK")
        holder.close()
        out, err = waiting.communicate(timeout=60)
        equal((waiting.returncode, json.loads(out)["created"] + json.loads(out)["unchanged"]), (0, 50), f"the import, held by {kind}: {err}")
    states = until(lambda: f"not done: {board(ctl, campaign, people)}\n{said.text}",
                   lambda: (lambda s: s if unfinished(s) == 0 else None)(board(ctl, campaign, people)), 60)
    stop(child, said, "a file that is held")
    equal(states, {"delivered": people}, "in the end")
    check_once(stats(url), people, "a file that is held")
    check_whole(ctl, "after it was held")
    if LONG:  # the program waits 20 s for the file, then says so
        holder = sqlite3.connect(file_of(ctl), isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        before = stored(ctl)
        done = ctl.run("import", "people", ctl.folder / "more.csv", "--json", timeout=60)
        equal((done.returncode, sentence_of(done, "held for long")[0]), (3, "database.busy"), done.stderr)
        holder.execute("ROLLBACK")
        equal(stored(ctl), before, "stored while it was held")


def should_say_what_is_wrong_with_the_file(ctl):
    if not is_sqlite(ctl):
        return
    make_city(ctl, 20)
    good = file_of(ctl)
    more = ctl.write("more.csv", people_csv(5, "M", False, 900_000))
    noise = random.randbytes(70_000)
    files = {"noise": noise, "text": b"external_id,family_name\n", "cut": good.read_bytes()[:20_000], "almost": b"SQLite format 3\0" + noise}
    for name, content in files.items():
        path = pathlib.Path(ctl.write(f"{name}.sqlite", content))
        use(ctl, f"sqlite:{path}")
        for words in (["init"], ["demo"], ["import", "people", more], *READERS):
            where = f"{name}: {' '.join(words)}"
            done = ctl.run(*words, "--json", timeout=40)
            code, sentence = sentence_of(done, where)
            equal((done.returncode, code), (3, "database.unreachable"), f"{where}: {sentence}")
        check(any(not c["ok"] for c in ctl.json("doctor", status=3)), f"{name}: doctor")
        equal(path.read_bytes(), content, f"{name}: the file was changed")
    # The folder is a file, the file is a folder.
    for path in (pathlib.Path(more) / "x.sqlite", ctl.folder):
        use(ctl, f"sqlite:{path}")
        done = ctl.run("init", "--json")
        equal((done.returncode, sentence_of(done, f"{path}")[0]), (3, "database.unreachable"), f"{path}")
    # A folder that is missing is made by init, and only for this account.
    use(ctl, f"sqlite:{ctl.folder}/a/b/new.sqlite")
    check(ctl.json("init")["schema"] > 0, "init in a new folder")
    equal(oct(os.stat(ctl.folder / "a/b/new.sqlite").st_mode & 0o777), "0o600", "rights")

    if without_privileges() is None:
        return skip("rights of the file: root's privileges cannot be laid down here")
    use(ctl, f"sqlite:{good}")
    before = stored(ctl)
    os.chmod(good, 0o400)
    for words in (["import", "people", more], ["topic", "add", "t", "--agency", "a", "--name", "n"], ["serve", "--once"]):
        began = time.monotonic()
        done = run_plainly(ctl, *words, "--json")
        code, sentence = sentence_of(done, f"read-only: {words}")
        equal((done.returncode, code), (4, "database.forbidden"), f"read-only: {words}: {sentence}")
        check(time.monotonic() - began < 15, f"read-only: {words}: took long")
    done = run_plainly(ctl, "doctor", "--json")
    check(done.returncode == 1 and any(c["check"] == "rights" and not c["ok"] for c in json.loads(done.stdout)), f"doctor: {done.stdout}")
    os.chmod(good, 0)
    for words in (["init"], ["import", "people", more], ["campaign", "list"]):
        done = run_plainly(ctl, *words, "--json")
        equal((done.returncode, sentence_of(done, f"closed: {words}")[0]), (3, "database.unreachable"), f"closed: {words}")
    os.chmod(good, 0o600)
    closed = ctl.folder / "closed"
    closed.mkdir(mode=0o500)
    use(ctl, f"sqlite:{closed}/x.sqlite")
    done = run_plainly(ctl, "init", "--json")
    equal((done.returncode, sentence_of(done, "a folder that takes no files")[0]), (3, "database.unreachable"), "a folder that takes no files")
    use(ctl, f"sqlite:{good}")
    equal(stored(ctl), before, "stored meanwhile")
    check_whole(ctl, "afterwards")


def should_make_a_file_only_when_asked_to(ctl):
    """init and demo make a database. Any other command would leave an empty file, which the desk's first start finds."""
    if not is_sqlite(ctl):
        return
    folder = ctl.folder / "new"
    file = ctl.write("people.csv", people_csv(1, topic=False))
    everywhere = {"XDG_DATA_HOME": str(folder), "OTKLIK_DATABASE": ""}  # the file in the user's data folder
    commands = [*READERS, ["import", "people", file], ["import", "events", file], ["person", "find", "x"], ["person", "show", "1"],
                ["segment", "save", "x", file], ["campaign", "create", file], ["campaign", "start", "1"], ["gateway", "test", "x"],
                ["gateway", "add", "x", "--kind", "training"], ["text", "preview", file, "--person", "1"], ["note", "done", "1"]]
    for env in ({"OTKLIK_DATABASE": f"sqlite:{folder}/x.sqlite"}, everywhere):
        for words in commands:
            sentence = ctl.error(*words, code="schema.missing", env=env)
            check("otklikctl init" in sentence, f"{words}: init is not named: {sentence}")
            check(not folder.exists(), f"{words} made {list(folder.rglob('*'))}")
        checks = ctl.json("doctor", status=1, env=env)
        check(any(c["check"] == "database" and not c["ok"] and "otklikctl init" in c["message"] for c in checks), f"doctor: {checks}")
        check(not folder.exists(), "doctor made a file")
    check(ctl.json("init", env=everywhere)["schema"] > 0 and (folder / "otklik/otklik.sqlite").exists(), "init in the user's data folder")
    equal(ctl.json("campaign", "list", env=everywhere), [], "campaign list in the user's data folder")


def should_keep_the_training_gateway_on_this_machine(ctl):
    for address in ("0.0.0.0:0", "[::]:0", "192.0.2.1:8890", "example.org:8890", ":0", "*:0"):
        done = ctl.run("training-gateway", "--listen", address, "--json", timeout=20)
        code, sentence = sentence_of(done, f"training-gateway {address}")
        check(done.returncode == 2 and code in ("training.not_loopback", "training.bad_address"), f"{address}: {done.returncode} {code} {sentence}")
    for address in ("127.0.0.1:0", "localhost:0"):
        equal(ctl.run("training-gateway", "--listen", address, "--for", "1", timeout=20).returncode, 0, address)
    _, url = ctl.training_gateway({})
    done = ctl.run("training-gateway", "--listen", url.removeprefix("http://"), "--json", timeout=20)
    equal(sentence_of(done, "a port that is taken")[0], "training.cannot_listen", "a port that is taken")


main(should_go_on_when_the_server_is_back, should_end_when_asked_while_the_server_is_away, should_store_nothing_of_an_import_whose_server_died,
     should_wait_while_another_program_holds_the_file, should_say_what_is_wrong_with_the_file, should_make_a_file_only_when_asked_to,
     should_keep_the_training_gateway_on_this_machine)
