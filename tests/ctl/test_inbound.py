#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`inbound …` by command: reading words, and the inbox under the rights of each role, as real logins of the server."""
import json, urllib.request

import otklikctl
from otklikctl import check, equal, main
from people import Person

PG = otklikctl.ENGINE == "pg"
PEOPLE = "external_id,family_name,given_name,mobile,topic:water\n" + "".join(f"P-{i},Ivanova,Anna{i},+7900{i:07d},yes\n" for i in range(1, 5))


def should_classify_what_people_write(ctl):
    texts = [{"text": "СТОП", "language": "ru"}, {"text": "stop METERS"}, {"text": "bus stop", "language": None}, {"text": "помощь"}, {"text": "START"}, {"text": ""}]
    equal(ctl.json("inbound", "classify", stdin=json.dumps(texts)),
          [{"action": "stop"}, {"action": "stop", "topic": "meters"}, {"action": "other"}, {"action": "help"}, {"action": "start"}, {"action": "other"}], "classified")
    equal(ctl.json("inbound", "classify", stdin="[]"), [], "nothing")
    for wrong in ("{}", "no", '["STOP"]', '[{"language": "ru"}]', '[{"text": 1}]', '[{"text": "a", "language": 1}]'):
        ctl.error("inbound", "classify", stdin=wrong, code="ctl.bad_input")


def write(url, sender, text):
    body = json.dumps({"from": sender, "to": "1010", "text": text}).encode()
    equal(urllib.request.urlopen(urllib.request.Request(url + "/training/inbound", data=body, method="POST"), timeout=20).status, 200, text)


def should_work_under_the_rights_of_each_role(ctl):
    ctl.json("init")
    ctl.json("topic", "add", "water", "--agency", "utilities", "--name", "Water")
    ctl.json("import", "people", ctl.write("p.csv", PEOPLE), "--region", "RU", "--consent-wording", "I agree")
    equal(ctl.json("inbound", "settings", "--name", "City of N", "--canned", "-", stdin="Thank you.\n\n At six. \n"), {"name": "City of N", "days": 7, "canned": ["Thank you.", "At six."]}, "settings")
    equal(ctl.json("inbound", "settings", "--days", "3")["canned"], ["Thank you.", "At six."], "what is not said stays")
    ctl.error("inbound", "settings", "--days", "400", code="inbox.bad_days")
    child, url = ctl.training_gateway({"reports_after_ms": 20})
    ctl.json("gateway", "add", "Phone", "--kind", "infobip-sms", "--url", url, "--key-env", "PHONE_KEY")
    key = {"PHONE_KEY": "k"}
    sender = Person(ctl, "sender", "--service", "dispatcher", service=True) if PG else ctl
    for number, text in (("79000000001", "STOP"), ("79000000002", "When will the water be back?"), ("79000000003", "HELP"), ("79000000004", "stop water")):
        write(url, number, text)
    counts = sender.json("serve", "--once", env=key)
    equal((counts["received"], counts["opt_outs"], counts["sent"]), (4, 3, 3), f"serve: {counts}")
    write(url, "79000000001", "start")
    counts = sender.json("serve", "--once", env=key)
    equal((counts["received"], counts["opt_outs"], counts["sent"]), (1, 1, 1), f"serve: {counts}")
    desk = ctl
    if PG:
        desk = Person(ctl, "anna", "--role", "operator", "--city").sign_in()
        other = Person(ctl, "boris", "--role", "operator", "--city").sign_in()
        marketer = Person(ctl, "mark", "--role", "marketer", "--city").sign_in()
        away = Person(ctl, "away", "--role", "operator", "--site", ctl.json("site", "add", "clinic3", "--name", "Clinic 3")["code"]).sign_in()
        keeper = Person(ctl, "keeper", "--role", "administrator", "--city").sign_in()
    shown = desk.json("inbound", "list")
    equal([(m["text"], m["action"], m["state"]) for m in reversed(shown)],
          [("STOP", "stop", "answered"), ("When will the water be back?", "other", "new"), ("HELP", "help", "answered"), ("stop water", "stop", "answered"), ("start", "start", "answered")], "the inbox")
    waiting = desk.json("inbound", "list", "--open")
    equal(len(waiting), 1, "open")
    question = waiting[0]["id"]
    equal(desk.json("inbound", "claim", question)["state"], "claimed", "claim")
    if PG:
        equal(desk.json("inbound", "show", question)["claimed_by"], desk.login, "signed by the server")
        other.error("inbound", "reply", question, "--text", "No", code="inbox.taken")
        other.error("inbound", "close", question, code="inbox.taken")
        equal(len(marketer.json("inbound", "list")), 5, "a marketer reads")
        marketer.error("inbound", "claim", question, code="database.forbidden", status=4)
        equal(away.json("inbound", "list"), [], "another site sees nothing")
        away.error("inbound", "claim", question, code="inbox.not_found")
        keeper.error("inbound", "list", code="database.forbidden", status=4)
        sent = other.json("inbound", "claim", question, "--take-over")
        equal(sent["claimed_by"], other.login, "taken over")
        other.json("inbound", "giveback", question)
    answered = desk.json("inbound", "reply", question, stdin="At six.\n")
    equal((answered["state"], answered["closed_by"] is not None), ("answered", True), "reply")
    equal(sender.json("serve", "--once", env=key)["sent"], 1, "the answer leaves")
    equal([(a["text"], a["state"] in ("sent", "delivered", "at_operator", "failed", "expired")) for a in desk.json("inbound", "show", question)["answers"]], [("At six.", True)], "what was answered")
    desk.error("inbound", "close", question, code="inbox.closed")
    desk.error("inbound", "show", 999999, code="inbox.not_found")
    desk.error("inbound", "claim", "x", code="ctl.bad_id")
    desk.error("inbound", "address", "Nobody", code="gateway.unknown")
    check("/hooks/infobip/Phone/inbound" in ctl.json("inbound", "address", "Phone")["inbound"], "address")


main(should_classify_what_people_write, should_work_under_the_rights_of_each_role)
