#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Campaigns by voice and by Viber through a gateway of its own process that loses answers, while serve is killed again and again: nobody
is called or written to twice, nobody is lost. Calls reach landlines too; an SMS follows a Viber message only within the consent."""
import base64, collections, json, re, urllib.error, urllib.request

from faults import (FAITHFUL, Listening, board, check, check_once, equal, faulty, main, make_city, number, query, rounds, stats, stop, unfinished, until)

PEOPLE = 60
TROUBLE = [{"kind": "delay", "ms": [0, 80], "probability": 0.5}, {"kind": "cut_after", "every": 4}, {"kind": "cut_before", "every": 7},
           {"kind": "duplicate_report", "probability": 0.3}]
LATE = [2000, 3000]  # so that the log is asked before, and decides
TEXT = {"en": "{given_name}, please hand in your reading.", "ru": "{given_name}, передайте показания счётчика."}


def campaign_of(ctl, name, channel, gateway, send, **more):
    brief = {"name": name, "topic": "meters", "segment": "Everybody", "channel": channel, "gateway": gateway, "allowed_hours": None, "text": TEXT, **more}
    campaign = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
    equal(ctl.json("campaign", "start", campaign)["send"], send, f"{name}: to be reached")
    return campaign


def kill_on_the_way(ctl, campaign, url, people, kills):
    """Starts serve and kills it each time that the gateway has taken some more; then lets it finish. Answers with the final states."""
    for i in range(kills):
        child = ctl.start("serve", "--json")
        said = Listening(child)
        goal = min(people - 1, people * (i + 1) // (kills + 1))
        until(lambda: f"kill {i}: {stats(url)} {board(ctl, campaign, people)}\n{said.text}",
              lambda: stats(url)["phones_and_texts"] + stats(url)["rejected"] >= goal, 60, 0.01)
        child.kill()
        child.wait(20)
        said.thread.join(20)
        board(ctl, campaign, people)
    child = ctl.start("serve", "--json")
    said = Listening(child)
    until(lambda: f"not finished: {board(ctl, campaign, people)}\n{said.text}", lambda: not unfinished(board(ctl, campaign, people)), 120, 0.2)
    equal(stop(child, said, "after the kills")["unknown"], 0, "unknown in the end")
    return board(ctl, campaign, people)


def should_call_everybody_once_although_serve_is_killed(ctl):
    landlines = 6
    make_city(ctl, PEOPLE)
    lines = ["external_id,family_name,given_name,landline,topic:meters"] + [f"L{i},FamilyL{i},GivenL{i},+7495{1000000 + i},yes" for i in range(landlines)]
    equal(ctl.json("import", "people", ctl.write("landlines.csv", "\n".join(lines) + "\n"), "--consent-wording", "I agree")["created"], landlines, "landlines")
    people = PEOPLE + landlines
    _, url = ctl.training_gateway(faulty(*TROUBLE, reports_after_ms=LATE, outcomes={"undeliverable": 0.2, "expired": 0.05, "rejected": 0.05, "via_operator": 0.3}))
    ctl.json("gateway", "add", "Calls", "--kind", "infobip-voice", "--url", url, "--key-env", "PRACTICE_KEY", "--rate", 60)
    check("Nothing was sent" in ctl.json("gateway", "test", "Calls")["message"], "gateway test")
    campaign = campaign_of(ctl, "Calls", "voice", "Calls", people, sender="+74951234567")
    kills = rounds(4, 30)
    states = kill_on_the_way(ctl, campaign, url, people, kills)
    counted = stats(url)
    check_once(counted, people, "calls")
    equal(set(states) <= {"delivered", "failed", "expired"}, True, f"states {states}")
    check(states["failed"] > counted["rejected"], f"some did not answer: {states} {counted}")
    codes = collections.Counter(code for (code,) in query(ctl, "SELECT code FROM message_event WHERE state = 'failed'"))
    check(codes["infobip:2/96"] and set(codes) <= {"infobip:2/96", "infobip:2/97", "infobip:5/14", "infobip:5/10", "infobip:5/8"}, f"why not: {codes}")
    equal(number(ctl, "SELECT count(*) FROM message WHERE channel = 'voice' AND address LIKE '+7495%'"), landlines, "calls to landlines")
    equal(number(ctl, "SELECT count(*) FROM message WHERE parts <> 1"), 0, "a call is one")
    shown = ctl.json("campaign", "price", campaign)
    equal(shown["parts"]["sum"], people, f"parts: {shown}")
    print(f"     {people} calls, {kills} kills: {states}", flush=True)


def should_write_over_viber_once_although_serve_is_killed(ctl):
    make_city(ctl, PEOPLE)
    # Some want no SMS any more; Viber stays open to them.
    _, sms = ctl.training_gateway(FAITHFUL)
    ctl.json("gateway", "add", "SMS", "--kind", "infobip-sms", "--url", sms, "--key-env", "PRACTICE_KEY")
    without = 20
    for i in range(without):
        body = json.dumps({"from": f"7900{i:07d}", "to": "13013", "text": "STOP"}).encode()
        urllib.request.urlopen(urllib.request.Request(sms + "/training/inbound", data=body), timeout=20).close()
    child = ctl.start("serve", "--json")
    said = Listening(child)
    until(lambda: f"STOP was heard: {said.text}", lambda: number(ctl, "SELECT count(*) FROM consent_event WHERE state = 'withdrawn'") == without, 60)
    stop(child, said, "STOP")

    _, url = ctl.training_gateway(faulty(*TROUBLE, reports_after_ms=LATE, outcomes={"undeliverable": 0.3, "expired": 0.2, "rejected": 0.0, "via_operator": 0.3}))
    ctl.error("gateway", "add", "Viber", "--kind", "infobip-viber", "--url", url, code="gateway.no_sender")
    ctl.json("gateway", "add", "Viber", "--kind", "infobip-viber", "--url", url + "?sender=City&sms_sender=City", "--key-env", "PRACTICE_KEY", "--rate", 60)
    campaign = campaign_of(ctl, "Viber", "viber", "Viber", PEOPLE)
    kills = rounds(4, 30)
    states = kill_on_the_way(ctl, campaign, url, PEOPLE, kills)
    counted = stats(url)
    check_once(counted, PEOPLE, "Viber")
    check(counted["sms_failovers"] > 0, f"no SMS followed: {counted}")
    missed = {address for (address,) in query(ctl, "SELECT DISTINCT m.address FROM message m JOIN message_event e ON e.message_id = m.id "
                                                   "WHERE m.channel = 'viber' AND e.state IN ('failed', 'expired')")}
    check(missed and missed <= {f"+7900{i:07d}" for i in range(without)}, f"only who wants no SMS is missed: {missed}")
    equal(states, {"delivered": PEOPLE - len(missed), **{s: n for s, n in states.items() if s != "delivered"}}, "all others were reached")
    equal(number(ctl, "SELECT count(*) FROM address WHERE dead_since IS NOT NULL"), 0, "who has no Viber has a telephone")
    print(f"     {PEOPLE} Viber messages, {counted['sms_failovers']} went on as SMS, {kills} kills: {states}", flush=True)


def should_take_reports_that_are_pushed(ctl):
    make_city(ctl, 2)
    _, url = ctl.training_gateway(faulty({"kind": "lost_report"}, reports_after_ms=600_000))
    ctl.environment["PRACTICE_KEY_HOOK"] = "basic city:push-secret"
    basic = {"Authorization": "Basic " + base64.b64encode(b"city:push-secret").decode(), "Content-Type": "application/json"}
    ctl.json("gateway", "add", "Calls", "--kind", "infobip-voice", "--url", url, "--key-env", "PRACTICE_KEY")
    ctl.json("gateway", "add", "Viber", "--kind", "infobip-viber", "--url", url + "?sender=City", "--key-env", "PRACTICE_KEY")
    campaigns = {"Calls": campaign_of(ctl, "Calls", "voice", "Calls", 2), "Viber": campaign_of(ctl, "Viber", "viber", "Viber", 2)}
    child = ctl.start("serve", "--json", "--listen", "127.0.0.1:0")
    said = Listening(child)
    until(lambda: f"serve listens: {said.text}", lambda: "Listening at" in said.text or child.poll() is not None, 60)
    hooks = "http://127.0.0.1:" + re.search(r"Listening at \S*:(\d+)", said.text)[1] + "/hooks/infobip"

    def push(path, results):
        request = urllib.request.Request(hooks + path, data=json.dumps({"results": results}).encode(), headers=basic)
        try:
            return urllib.request.urlopen(request, timeout=20).status
        except urllib.error.HTTPError as problem:
            return problem.code

    for name, campaign in campaigns.items():
        until(lambda: f"{name}: {said.text}", lambda: board(ctl, campaign, 2) == {"sent": 2}, 60)
        ids = [i for (i,) in query(ctl, f"SELECT id FROM message WHERE campaign_id = {campaign} ORDER BY address")]
        equal(push(f"/{name}/inbound", [{"messageId": "x", "from": "79000000001", "text": "STOP"}]), 404, "nobody reads what is written there")
        results = [{"messageId": ids[0], "status": {"groupId": 3, "groupName": "DELIVERED", "id": 5}, "voiceCall": {"duration": 9, "chargedDuration": 10, "answeredBy": "HUMAN"},
                    "price": {"pricePerSecond": 0.01, "currency": "EUR"}}, {"messageId": ids[1], "status": {"groupId": 2, "groupName": "UNDELIVERABLE", "id": 9}}]
        equal(push(f"/{name}/reports", results), 200, "reports")
        until(lambda: f"{name}: {board(ctl, campaign, 2)}", lambda: board(ctl, campaign, 2) == {"delivered": 1, "failed": 1}, 60)
    stop(child, said, "pushed")


def should_refuse_texts_that_cannot_be_read_out_or_shown(ctl):
    make_city(ctl, 1)
    for channel, longest in (("voice", 1400), ("viber", 1000)):
        brief = {"name": channel, "topic": "meters", "segment": "Everybody", "channel": channel, "text": {"en": "x" * (longest + 1)}}
        ctl.error("campaign", "create", ctl.write("brief.json", json.dumps(brief)), code="brief.text_too_long")
        brief["text"] = {"en": "x" * longest}
        made = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
        ctl.error("campaign", "start", made, code="campaign.no_gateway")


main(should_call_everybody_once_although_serve_is_killed, should_write_over_viber_once_although_serve_is_killed,
     should_take_reports_that_are_pushed, should_refuse_texts_that_cannot_be_read_out_or_shown)
