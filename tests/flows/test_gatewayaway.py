#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway that is away, and one that answers anything: nobody is written to twice, nobody is lost, and what the
program shows adds up whenever one looks. The gateway takes a repeated message id again, so it hides no mistake."""
import json, time

import faults
from faults import (FAITHFUL, LONG, Listening, Wire, board, check, check_once, equal, faulty, main, make_city, rounds, start_campaign,
                    stats, stop, unfinished, until)

PEOPLE = 60


def gateways(ctl):
    return {g["name"]: g for g in ctl.json("gateway", "list")}


def add_gateway(ctl, name, url, rate=200):
    ctl.json("gateway", "add", name, "--kind", "infobip-sms", "--url", url, "--key-env", "PRACTICE_KEY", "--rate", rate)


def should_wait_for_a_gateway_that_is_away(ctl):
    make_city(ctl, PEOPLE)
    _, url = ctl.training_gateway(FAITHFUL)
    wire = Wire(url)
    add_gateway(ctl, "Practice", wire.url, 20)  # slow enough to be caught sending on a busy machine, where a look takes a second
    campaign = start_campaign(ctl, "Away", "Practice", PEOPLE)
    for _ in range(2):  # asked again, it is still away and nothing is lost
        began = time.monotonic()
        done = ctl.run("serve", "--once", "--json")
        check(time.monotonic() - began < 20, "serve --once waits for ever")
        equal(done.returncode, 3, f"serve --once: {done.stderr}")
        counts = json.loads(done.stdout)
        equal((counts["sent"], counts["unknown"], counts["failed"]), (0, 0, 0), "serve --once")
        check("Practice" in done.stderr and "FamilyP" not in done.stderr and "+7900" not in done.stderr, f"what is said: {done.stderr}")
        equal(board(ctl, campaign, PEOPLE), {"queued": PEOPLE}, "everybody is still queued")
        gateway = gateways(ctl)["Practice"]
        equal(gateway["state"], "waiting", "the gateway's state")
        check(len(gateway["message"]) > 20 and gateway["message"].endswith("."), f"the gateway's sentence: {gateway}")
    check(any(c["check"] == "gateway Practice" and gateway["message"] in c["message"] for c in ctl.json("doctor")), "doctor names the gateway")

    # It comes back and goes away again while everything is being sent.
    child = ctl.start("serve", "--json")
    said = Listening(child)
    wire.plug()
    pulled = 0
    while True:
        states = board(ctl, campaign, PEOPLE)
        if unfinished(states) == 0:
            break
        if pulled < rounds(2, 15) and stats(url)["phones_and_texts"] > pulled * PEOPLE // rounds(3, 16):
            pulled += 1
            wire.pull()
            time.sleep(0.2)
            board(ctl, campaign, PEOPLE)
            wire.plug()
        until(lambda: f"nothing moves: {states}\n{said.text}", lambda: board(ctl, campaign, PEOPLE) != states, 60)
    stop(child, said, "a gateway that comes and goes")
    equal(states, {"delivered": PEOPLE}, "in the end")
    check_once(stats(url), PEOPLE, "a gateway that comes and goes")
    check(pulled > 0, "the wire was never pulled")
    equal(gateways(ctl)["Practice"]["state"], "ok", "the gateway's state in the end")
    wire.pull()


# Name, and what is wrong with the first answers.
FIRST_ANSWERS = [
    ("garbage", {"kind": "garbage", "times": 2}),
    ("cut before", {"kind": "cut_before", "times": 2}),
    ("cut after", {"kind": "cut_after", "times": 2}),
    ("cut midway", {"kind": "cut_midway", "times": 2}),
    ("other ids", {"kind": "other_id", "times": 2}),
    ("over 1 MiB", {"kind": "oversize", "times": 1}),
    ("500, not taken", {"kind": "error", "status": 500, "retry_after": None, "times": 2}),
    ("500, taken", {"kind": "error", "status": 500, "accepted": True, "retry_after": None, "times": 2}),
    ("502, taken", {"kind": "error", "status": 502, "accepted": True, "retry_after": None, "times": 2}),
    ("408", {"kind": "error", "status": 408, "retry_after": None, "times": 1}),
    ("429", {"kind": "throttle", "retry_after": 1, "times": 2}),
    ("503", {"kind": "error", "status": 503, "retry_after": 1, "times": 2}),
    ("503 until a date", {"kind": "error", "status": 503, "retry_after": 1, "retry_after_as_date": True, "times": 1}),
    ("too slow, taken", {"kind": "delay", "ms": 1600, "times": 1}),
]
STOPPED = [("401", {"kind": "error", "status": 401, "retry_after": None, "times": 1}),
           ("403", {"kind": "error", "status": 403, "retry_after": None, "times": 1}),
           ("401, said late", {"kind": "delay", "ms": 600, "times": 1}, {"kind": "error", "status": 401, "retry_after": None, "times": 1})]


def handed_over(states, taken, people):
    """What the gateway has taken, and nothing else, counts as sent or, by what its log says, as more than that."""
    check(taken < people, "nobody is left of the batch that was refused")
    return states["queued"] == people - taken and sum(states.get(state, 0) for state in ("sent", "at_operator", "delivered")) == taken


def should_account_for_everybody_whatever_the_first_answers_are(ctl):
    """One campaign and one gateway for each kind of answer, all served by one dispatcher."""
    people = 25
    make_city(ctl, people)
    urls, campaigns = {}, {}
    for name, *fault in FIRST_ANSWERS + STOPPED:
        # Receipts come late enough for the gateway's log to be asked first.
        _, urls[name] = ctl.training_gateway(faulty(*fault, reports_after_ms=[1000, 1500]))
        add_gateway(ctl, name, urls[name], 50)
        campaigns[name] = start_campaign(ctl, name, name, people)
    child = ctl.start("serve", "--json")
    said = Listening(child)
    for name, *_ in STOPPED:
        until(lambda: f"{name} was not stopped: {gateways(ctl)[name]}\n{said.text}", lambda: gateways(ctl)[name]["state"] == "stopped")
        check(len(gateways(ctl)[name]["message"]) > 20 and name in said.text, f"{name}: {gateways(ctl)[name]}")
        # Five batches a second leave without waiting for the answer to the one before, and this gateway refuses the first request
        # alone. What it has taken beside it counts as sent, the refused batch is queued again, and nothing leaves any more.
        until(lambda: f"{name}: {board(ctl, campaigns[name], people)}, taken: {stats(urls[name])}",
              lambda: handed_over(board(ctl, campaigns[name], people), stats(urls[name])["phones_and_texts"], people))
        equal(ctl.json("gateway", "ready", name)["state"], "ok", f"{name}: gateway ready")
    left = dict(campaigns)
    end = time.monotonic() + 120
    while left:
        for name, campaign in list(left.items()):
            states = board(ctl, campaign, people)
            if unfinished(states) == 0:
                equal(states, {"delivered": people}, f"{name}: in the end")
                left.pop(name)
            check(time.monotonic() < end, f"{name}: not done: {states}\n{said.text}")
    counts = stop(child, said, "all answers")
    equal(counts["unknown"], 0, "unknown in the end")
    for name in campaigns:
        check_once(stats(urls[name]), people, name)
    equal({g["state"] for g in gateways(ctl).values()}, {"ok"}, "states of the gateways in the end")


def should_count_what_a_gateway_refuses_as_failed(ctl):
    people = 25
    make_city(ctl, people)
    for status in (400, 413, 422):
        _, url = ctl.training_gateway(faulty({"kind": "error", "status": status, "retry_after": None, "times": 1}))
        add_gateway(ctl, f"G{status}", url, 50)
        campaign = start_campaign(ctl, f"Refused {status}", f"G{status}", people)
        for _ in range(20):  # until the last receipt has come
            ctl.json("serve", "--once")
            states = board(ctl, campaign, people)
            if not unfinished(states):
                break
        equal(sorted(states), ["delivered", "failed"], f"{status}: {states}")
        check_once(stats(url), people, f"{status}", failed=states["failed"])


def should_lose_nobody_in_a_storm(ctl):
    """Everything at once and at random, the dispatcher stopped and started in between."""
    people = rounds(150, 1500)
    make_city(ctl, people)
    chances = [{"kind": "delay", "ms": [0, 60], "probability": 0.5}]
    chances += [{"kind": kind, "probability": 0.06} for kind in ("garbage", "cut_before", "cut_after", "cut_midway", "other_id")]
    chances += [{"kind": "error", "status": 500, "accepted": True, "retry_after": None, "probability": 0.05},
                {"kind": "error", "status": 503, "retry_after": None, "probability": 0.05}, {"kind": "throttle", "retry_after": None, "probability": 0.03},
                {"kind": "error", "status": 502, "on": "logs", "retry_after": None, "probability": 0.15},
                {"kind": "garbage", "on": "logs", "probability": 0.1}, {"kind": "error", "status": 500, "on": "reports", "retry_after": None, "probability": 0.1},
                {"kind": "duplicate_report", "probability": 0.3}, {"kind": "reordered_report", "probability": 0.3}]
    outcomes = {"undeliverable": 0.1, "expired": 0.1, "rejected": 0.1, "via_operator": 0.4}
    _, url = ctl.training_gateway(faulty(*chances, outcomes=outcomes, reports_after_ms=[10, 1500], log_lag_ms=50, seed=faults.SEED))
    add_gateway(ctl, "Storm", url, 60 if not LONG else 200)
    campaign = start_campaign(ctl, "Storm", "Storm", people)
    end = time.monotonic() + rounds(90, 900)
    states = {"queued": people}
    starts = 0
    while unfinished(states):
        check(time.monotonic() < end, f"not done after {starts} starts: {states}")
        child = ctl.start("serve", "--json")
        said = Listening(child)
        starts += 1
        pause = time.monotonic() + rounds(1.5, 4)
        while unfinished(states) and time.monotonic() < pause:
            states = board(ctl, campaign, people)
        stop(child, said, f"start {starts}")
    check_once(stats(url), people, f"storm, {starts} starts")
    equal(states.get("failed", 0) + states.get("expired", 0) + states["delivered"], people, f"final states: {states}")


main(should_wait_for_a_gateway_that_is_away, should_account_for_everybody_whatever_the_first_answers_are,
     should_count_what_a_gateway_refuses_as_failed, should_lose_nobody_in_a_storm)
