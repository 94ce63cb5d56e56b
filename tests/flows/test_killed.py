#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports and upgrades that die by SIGKILL at any moment: afterwards all of it or nothing, and the next one succeeds."""
import json, random, re, signal, subprocess, time

from faults import check, check_whole, equal, file_of, is_sqlite, main, number, people_csv, query, rounds, stored, until

ROWS = 6000  # two batches


def kill_after(ctl, seconds, words, env=None):
    """Runs the program and kills it, unless it was quicker."""
    child = ctl.start(*words, env=env)
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        child.kill()
    child.communicate(timeout=60)
    ctl.children.remove(child)
    check(child.returncode in (0, -signal.SIGKILL), f"{words}: status {child.returncode}")


def wait_for_server(ctl):
    """A server notices that its client is dead when it is done with the statement; a COMMIT on its way still counts."""
    if not is_sqlite(ctl):
        until("the server goes on with what the dead asked for",
              lambda: number(ctl, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()") == 0, 60)


def should_store_all_or_nothing_of_a_killed_import(ctl):
    ctl.json("init")
    ctl.json("topic", "add", "meters", "--agency", "utilities", "--name", "Meter readings")
    words = ["import", "people", "--consent-wording", "I agree", "--json"]
    began = time.monotonic()
    ctl.json(*words[:-1], ctl.write("first.csv", people_csv(ROWS, "F")))
    usual = time.monotonic() - began
    one = stored(ctl)  # what one such import leaves
    equal((one["person"], one["import_run"]), (ROWS, 1), "the first import")
    none = dict.fromkeys(one, 0)
    killed = 0
    for i in range(rounds(20, 200)):
        file = ctl.write("round.csv", people_csv(ROWS, f"R{i}x", number_from=(i + 1) * 10_000))
        before = stored(ctl)
        kill_after(ctl, random.uniform(0.05, 1.05 * usual), [*words, file])
        wait_for_server(ctl)
        after = stored(ctl)
        left = difference(after, before)
        check(left in (none, one), f"round {i}: neither all nor nothing: {left}")
        killed += left == none
        if i % 7 == 6:
            check_whole(ctl, f"round {i}")
            taken = ctl.json(*words[:-1], file)
            equal(taken["created" if left == none else "unchanged"], ROWS, f"round {i}: the import afterwards: {taken}")
            equal(difference(stored(ctl), after), one if left == none else {**none, "import_run": 1}, f"round {i}: left by the import afterwards")
    check(killed > 0, "no import was killed in time")
    print(f"     {killed} killed imports left nothing, {rounds(20, 200) - killed} everything", flush=True)


def should_take_an_import_back_wholly_or_not_at_all(ctl):
    ctl.json("init")
    ctl.json("topic", "add", "meters", "--agency", "utilities", "--name", "Meter readings")
    words = ["import", "people", "--consent-wording", "I agree"]
    ctl.json(*words, ctl.write("first.csv", people_csv(ROWS // 2, "F")))
    usual, whole, nothing = None, 0, 0
    for i in range(rounds(8, 60)):
        # Half of them are new, the others get another name.
        taken = ctl.json(*words, ctl.write("round.csv", people_csv(ROWS, "F").replace("Family", f"Other{i}x")))
        equal((taken["created"], taken["updated"]), (ROWS // 2, ROWS // 2), f"round {i}: the import")
        before = people_as_they_are(ctl)
        began = time.monotonic()
        undo = ["import", "undo", taken["import"]]
        if usual is None:
            ctl.json(*undo)
            usual = time.monotonic() - began
            first = people_as_they_are(ctl)
            equal(len(first), ROWS // 2, "people after the first undo")
            continue
        kill_after(ctl, random.uniform(0.05, 1.05 * usual), [*map(str, undo), "--json"])
        wait_for_server(ctl)
        after = people_as_they_are(ctl)
        check(after in (before, first), f"round {i}: neither all nor nothing was taken back")
        whole += after == first
        nothing += after == before
        if after == before:
            equal(ctl.json(*undo)["removed"], ROWS // 2, f"round {i}: the undo afterwards")
        equal(people_as_they_are(ctl), first, f"round {i}: people after the undo")
    check_whole(ctl, "after all undos")
    check(nothing > 0, "no undo was killed in time")
    print(f"     {nothing} killed undos changed nothing, {whole} everything", flush=True)


def people_as_they_are(ctl):
    return query(ctl, "SELECT external_id, family_name, given_name FROM person WHERE erased_at IS NULL ORDER BY external_id")


def difference(after, before):
    return {table: after[table] - before[table] for table in after}


def schema_of(ctl):
    """The whole schema as text."""
    if is_sqlite(ctl):
        return query(ctl, "SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    done = subprocess.run(["pg_dump", "--schema-only", ctl.url], capture_output=True, text=True)
    check(done.returncode == 0, f"pg_dump: {done.stderr}")
    # Newer pg_dump writes a random word around its text.
    return [line for line in done.stdout.splitlines() if not re.match(r"\\(un)?restrict", line)]


def ledger(ctl):
    if is_sqlite(ctl) and not file_of(ctl).exists():
        return []
    table = ("SELECT count(*) FROM sqlite_master WHERE name = 'schema_migration'" if is_sqlite(ctl)
             else "SELECT count(*) FROM pg_class WHERE relname = 'schema_migration'")
    return [name for (name,) in query(ctl, "SELECT name FROM schema_migration ORDER BY number")] if number(ctl, table) else []


def empty(ctl):
    """The test's database as it was before anything was in it."""
    if is_sqlite(ctl):
        for suffix in ("", "-wal", "-shm", "-journal"):
            file_of(ctl).with_name(file_of(ctl).name + suffix).unlink(missing_ok=True)
    else:
        subprocess.run(["dropdb", "--force", ctl.name], check=True)
        subprocess.run(["createdb", ctl.name], check=True)


def should_finish_a_killed_init(ctl):
    began = time.monotonic()
    made = ctl.json("init")
    usual = time.monotonic() - began
    known, wanted = made["applied"], schema_of(ctl)
    between = 0
    points = [f"{point}:{n}" for point in ("migration_begun", "migration_before_commit", "migration_committed") for n in range(1, len(known) + 1)]
    for i in range(rounds(20, 200)):
        empty(ctl)
        # Every other one dies at a step of an upgrade (a test build knows them), every other one at any moment.
        if i % 2 == 0:
            kill_after(ctl, random.uniform(0, 1.1 * usual), ["init", "--json"])
        else:
            kill_after(ctl, 20, ["init", "--json"], env={"OTKLIK_CRASH_AT": points[i // 2 * 5 % len(points)]})
        wait_for_server(ctl)
        done = ledger(ctl)
        equal(done, known[:len(done)], f"round {i}: migrations that are there")
        between += 0 < len(done) < len(known)
        if len(done) < len(known):
            check("otklikctl init" in ctl.error("campaign", "list", code="schema.missing"), f"round {i}: init is named")
        check_whole(ctl, f"round {i}")
        equal(ctl.json("init"), {"schema": made["schema"], "applied": known[len(done):]}, f"round {i}: the next init")
        if i % 4 == 1:
            equal(schema_of(ctl), wanted, f"round {i}: the schema is not the one of an init that lived")
        equal(ctl.json("campaign", "list"), [], f"round {i}: campaign list")
    check(between > 0, "no init was killed between two migrations")
    print(f"     {between} inits died between two migrations", flush=True)


def should_let_several_inits_run_at_once(ctl):
    for i in range(rounds(3, 40)):
        children = [ctl.start("init", "--json") for _ in range(4)]
        answers = []
        for child in children:
            out, err = child.communicate(timeout=120)
            equal(child.returncode, 0, f"round {i}: {err}")
            answers.append(json.loads(out))
        known = ledger(ctl)
        equal({a["schema"] for a in answers}, {int(known[-1][:4])}, f"round {i}: the schema")
        equal(sorted(name for a in answers for name in a["applied"]), known, f"round {i}: each migration ran once")
        check_whole(ctl, f"round {i}")
        empty(ctl)


main(should_store_all_or_nothing_of_a_killed_import, should_take_an_import_back_wholly_or_not_at_all, should_finish_a_killed_init, should_let_several_inits_run_at_once)
