#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Number look-ups with a service that dies by SIGKILL at any moment and a gateway in a process of its own that loses its
answers: no number is paid twice, by the gateway's own count, and none is lost."""
import json, random, sqlite3, time, urllib.request

from faults import Listening, check, equal, file_of, is_sqlite, main, number, query, rounds, stats, stop, until

PEOPLE = 2000
# The job's times, so short that a test sees lost answers and questions to the log within seconds.
TIMES = {"lease_ms": 900, "http_ms": 700, "settle_ms": 100, "look_every_ms": 150, "looks": 4, "poll_ms": 30, "batch": 25,
         "backoff_base_ms": 20, "backoff_cap_ms": 100, "once_wait_ms": 8000}
GATEWAY = {"seed": 9, "price_per_lookup": 0.5, "lookups": {"dead": 0.05, "away": 0.1, "invalid": 0.01, "unknown": 0.02, "ported": 0.2}}


def make_city(ctl, settings):
    gateway, url = ctl.training_gateway({**GATEWAY, **settings})
    ctl.environment["PRACTICE_KEY"] = "practice"
    ctl.json("init")
    for name, value in TIMES.items():
        statement = f"INSERT INTO setting (name, value) VALUES ('lookup.{name}', '{value}')"
        if is_sqlite(ctl):
            with sqlite3.connect(file_of(ctl)) as connection:
                connection.execute(statement)
            connection.close()
        else:
            query(ctl, statement)
    lines = ["external_id,family_name,given_name,mobile,landline"]
    # The last hundred share the numbers of the first hundred.
    lines += [f"P{i},Family{i},Given{i},+7900{i % (PEOPLE - 100):07d},+7495{1000000 + i}" for i in range(PEOPLE)]
    taken = ctl.json("import", "people", ctl.write("city.csv", "\n".join(lines) + "\n"))
    equal(taken["created"], PEOPLE, "people of the city")
    ctl.json("segment", "save", "Few", ctl.write("few.json", '{"all":[{"field":"family_name","op":"=","value":"Family7"}]}'))
    ctl.json("gateway", "add", "hlr", "--kind", "infobip-lookup", "--url", url, "--key-env", "PRACTICE_KEY", "--price", "0.5", "--currency", "EUR")
    return url


NUMBERS = PEOPLE - 100


def counted(run):
    return sum(run["verdicts"].values())


def balanced(run, where):
    """Every number is somewhere, and the money is what left."""
    equal(run["left"] + run["asked"], run["numbers"], f"{where}: left and asked: {run}")
    equal(counted(run) + run["waiting"] + run["lost"], run["asked"], f"{where}: answered, waiting and lost: {run}")
    equal(run["cost"], run["asked"] * 0.5, f"{where}: cost: {run}")


def finish(ctl, run):
    """Lets the service work until the look-up is done."""
    for _ in range(20):
        if ctl.json("lookup", "show", run)["state"] == "done":
            return
        ctl.json("serve", "--once")
    check(False, f"not done: {ctl.json('lookup', 'show', run)}")


def logged(url, number):
    """What the gateway's log says about a number."""
    request = urllib.request.Request(f"{url}/number/1/logs?limit=10&to={number[1:]}", headers={"Authorization": "App practice"})
    return json.load(urllib.request.urlopen(request, timeout=20))["results"]


def should_pay_for_no_number_twice_whatever_dies(ctl):
    url = make_city(ctl, {"lookups": {**GATEWAY["lookups"], "unknown": 0},
                          "faults": [{"kind": "delay", "on": "lookup", "ms": [10, 80]},
                                     {"kind": "cut_after", "on": "lookup", "probability": 0.06},
                                     {"kind": "cut_midway", "on": "lookup", "probability": 0.04},
                                     {"kind": "garbage", "on": "lookup", "probability": 0.04},
                                     {"kind": "throttle", "on": "lookup", "probability": 0.04, "retry_after": 0}]})
    estimate = ctl.json("lookup", "start", "--all", "--dry-run", "--budget", "100")
    equal((estimate["numbers"], estimate["to_ask"], estimate["cost"], estimate["affordable"]), (NUMBERS, NUMBERS, NUMBERS * 0.5, 200), "dry run")
    equal(stats(url)["numbers_looked_up"], 0, "a dry run asks nobody")
    run = ctl.json("lookup", "start", "--all")["id"]
    points = ["lookup_committed", "lookup_before_commit", "lookup_answer_received", "lookup_answer_before_commit"]
    kills = 0
    for i in range(rounds(25, 120)):
        # Every other one dies at a step (a test build knows them), every other one at any moment.
        env = {"OTKLIK_CRASH_AT": f"{points[i // 2 % 4]}:{random.randint(1, 4)}"} if i % 2 else None
        child = ctl.start("serve", env=env)
        listening = Listening(child)
        end = time.monotonic() + (6 if env else random.uniform(0.2, 0.9))
        while child.poll() is None and time.monotonic() < end:
            time.sleep(0.01)
        if child.poll() is None:
            child.kill()
        child.wait(20)
        kills += 1
        ctl.children.remove(child)
        shown = ctl.json("lookup", "show", run)
        balanced(shown, f"round {i}: {listening.text}")
        if shown["state"] == "done":
            break
    check(i >= 1, "the first look-up was over before a service died at a step")
    finish(ctl, run)
    shown = ctl.json("lookup", "show", run)
    balanced(shown, "at the end")
    equal((shown["left"], shown["waiting"]), (0, 0), "nothing is left")
    seen = stats(url)
    equal(seen["most_per_number"], 1, f"a number was paid twice: {seen}")
    equal(seen["numbers_looked_up"], counted(shown), f"what the gateway looked up is known here, or the other way round: {seen} {shown}")
    # One service died between the commit and the request: those numbers never reached the gateway, by its own log.
    lost = [row[0] for row in query(ctl, f"SELECT number FROM lookup_number WHERE run_id = {run} AND state = 'lost'")]
    equal(len(lost), shown["lost"], "lost numbers")
    check(lost, "a service that died before its request lost its numbers")
    equal([one for one in lost if logged(url, one)], [], "the lost never reached the gateway")
    # Only another look-up asks the lost again; then everybody was asked exactly once.
    again = ctl.json("lookup", "start", "--all")
    equal(again["numbers"], shown["lost"], "a second look-up asks the lost only")
    finish(ctl, again["id"])
    equal(ctl.json("lookup", "show", again["id"])["lost"], 0, "nobody died any more")
    seen = stats(url)
    equal((seen["most_per_number"], seen["numbers_looked_up"]), (1, NUMBERS), f"everybody was asked once: {seen}")
    ctl.error("lookup", "start", "--all", "--older-than", "90", code="lookup.nothing_to_ask")
    dead = number(ctl, "SELECT count(*) FROM address WHERE dead_since IS NOT NULL")
    check(dead > 50, f"{dead} dead")
    equal(number(ctl, "SELECT count(*) FROM lookup_suspension"), dead, "suspensions")
    equal(number(ctl, "SELECT count(*) FROM address WHERE dead_since IS NOT NULL AND kind <> 'mobile'"), 0, "landlines are left alone")
    undone = sum(ctl.json("lookup", "undo", r["id"])["opened"] for r in ctl.json("lookup", "list"))
    equal(undone, dead, "opened again")
    equal(number(ctl, "SELECT count(*) FROM address WHERE dead_since IS NOT NULL"), 0, "nobody is dead any more")
    print(f"     {kills} services died; {shown['lost']} numbers never left", flush=True)


def should_keep_to_a_budget_and_stop(ctl):
    url = make_city(ctl, {})
    run = ctl.json("lookup", "start", "--all", "--budget", "100")
    equal((run["state"], run["numbers"], run["budget"]), ("running", NUMBERS, 100), "begun")
    ctl.error("lookup", "start", "--all", code="lookup.nothing_to_ask")
    equal(ctl.json("serve", "--once")["looked_up"], 200, "the budget pays 200")
    shown = ctl.json("lookup", "show", run["id"])
    equal((shown["state"], shown["code"], shown["cost"], shown["left"]), ("paused", "lookup.budget", 100, NUMBERS - 200), "paused")
    ctl.error("lookup", "resume", run["id"], code="lookup.budget")
    equal(ctl.json("lookup", "resume", run["id"], "--budget", "150")["state"], "running", "resumed")
    ctl.json("serve", "--once")
    equal(stats(url)["numbers_looked_up"], 300, "and 100 more")
    equal(ctl.json("lookup", "stop", run["id"])["state"], "stopped", "stopped")
    ctl.json("serve", "--once")
    equal(stats(url)["numbers_looked_up"], 300, "nothing after a stop")
    ctl.error("lookup", "stop", run["id"], code="lookup.over")
    unsaid = ctl.json("lookup", "show", run["id"])["verdicts"]["unknown"]
    check(unsaid > 0, "the gateway had nothing to say about some")
    equal(ctl.json("lookup", "start", "--all", "--dry-run")["to_ask"], NUMBERS - 300 + unsaid, "what is fresh is not bought again, but for what nothing is known of")
    one = query(ctl, "SELECT id FROM person WHERE external_id = 'P7'")[0][0]
    equal(ctl.json("lookup", "start", "--person", one, "--older-than", "0", "--dry-run")["to_ask"], 1, "one person")
    ctl.error("lookup", "start", code="ctl.missing_option")
    ctl.error("lookup", "start", "--all", "--gateway", "nobody", code="gateway.unknown")
    ctl.error("lookup", "show", 99, code="lookup.unknown")


def should_look_up_by_schedule(ctl):
    url = make_city(ctl, {})
    ctl.error("lookup", "schedule", "add", code="ctl.missing_option")
    ctl.error("lookup", "schedule", "add", "--segment", "None", code="segment.unknown")
    made = ctl.json("lookup", "schedule", "add", "--segment", "Few", "--every", "30", "--older-than", "20", "--budget", "5")
    equal((made["every"], made["segment"], made["budget"]), (30, "Few", 5), "schedule")
    ctl.json("serve", "--once")
    equal(stats(url)["numbers_looked_up"], 1, "the segment's number")
    ctl.json("serve", "--once")
    equal(stats(url)["numbers_looked_up"], 1, "not twice on a day")
    listed = ctl.json("lookup", "schedule", "list")
    equal((len(listed), listed[0]["last_run"]), (1, 1), "list")
    # A month later its time has come again.
    later = {"OTKLIK_NOW": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 31 * 86400))}
    ctl.json("serve", "--once", env=later)
    equal(stats(url)["numbers_looked_up"], 2, "a month later")
    ctl.json("lookup", "schedule", "remove", made["id"])
    ctl.error("lookup", "schedule", "remove", made["id"], code="lookup.no_schedule")
    equal(ctl.json("lookup", "schedule", "list"), [], "removed")


def should_work_beside_the_service(ctl):
    url = make_city(ctl, {"faults": [{"kind": "delay", "on": "lookup", "ms": 20}]})
    child = ctl.start("serve", "--json")
    listening = Listening(child)
    run = ctl.json("lookup", "start", "--all")["id"]
    until("the look-up is done", lambda: ctl.json("lookup", "show", run)["state"] == "done", 60, 0.2)
    answer = stop(child, listening, "serve")
    equal(answer["looked_up"], NUMBERS, "counted")
    equal(stats(url)["most_per_number"], 1, "once each")


main(should_pay_for_no_number_twice_whatever_dies, should_keep_to_a_budget_and_stop, should_look_up_by_schedule, should_work_beside_the_service)
