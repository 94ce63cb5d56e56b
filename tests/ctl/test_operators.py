#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logins, roles and the second factor by command, each as a real login of the server; the flows of every role that has
commands. On SQLite: that it says it has none of it."""
import json, re

import otklikctl
from otklikctl import check, equal, main
from people import Person

PG = otklikctl.ENGINE == "pg"
PEOPLE = "external_id,family_name,given_name,mobile,topic:water\n" + "".join(f"P-{i},Ivanova,Anna{i},+7900{i:07d},yes\n" for i in range(1, 21))


def should_say_that_one_desk_has_no_operators(ctl):
    if PG:
        return
    ctl.json("init")
    for words in (["operator", "add", "anna", "--name", "Anna", "--role", "operator", "--city"], ["operator", "list"],
                  ["operator", "roles", "anna", "--role", "nurse"], ["operator", "disable", "anna", "--reason", "x"],
                  ["operator", "enable", "anna"], ["operator", "sessions", "anna"], ["operator", "sign-out", "anna"], ["operator", "unlock", "anna"], ["sign-in"], ["enrol", "x"], ["step-up"], ["sign-out"]):
        sentence = ctl.error(*words, code="access.one_desk")
        check("one desk" in sentence, sentence)
    equal(ctl.json("site", "add", "clinic3", "--name", "Clinic 3")["id"], 2, "site add")
    ctl.error("site", "add", "clinic3", "--name", "Clinic 3", code="site.taken")
    equal([s["code"] for s in ctl.json("site", "list")], ["clinic3", "main"], "site list")


def should_refuse_what_cannot_be_a_login(ctl):
    if not PG:
        return
    ctl.json("init")
    good = ("--name", "Anna", "--role", "operator", "--city")
    for login in ("Anna", "1anna", "an na", "otklik_operator", "pg_anna", "a" * 41, "anna;drop"):
        ctl.error("operator", "add", login, *good, code="access.bad_login")
    login = ctl.name + "_x"
    ctl.error("operator", "add", login, "--role", "operator", "--city", code="ctl.missing_option")
    ctl.error("operator", "add", login, "--name", "Anna", "--city", code="access.bad_role")
    ctl.error("operator", "add", login, "--name", "Anna", "--city", "--role", "owner", code="access.bad_role")
    ctl.error("operator", "add", login, "--name", "Anna", "--city", "--role", "dispatcher", code="access.bad_role")
    ctl.error("operator", "add", login, "--name", "Anna", "--role", "operator", code="access.no_scope")
    ctl.error("operator", "add", login, "--name", "Anna", "--role", "operator", "--site", "nowhere", code="access.unknown_site")
    ctl.error("operator", "add", login, *good, "--phone", "8 900", code="access.bad_phone")
    ctl.error("operator", "add", login, *good, "--password-env", "SHORT", env={"SHORT": "x"}, code="access.short_password")
    equal(ctl.sql(f"SELECT count(*) FROM pg_roles WHERE rolname = '{login}'"), "0", "no role is left behind")
    Person(ctl, "x", *good[2:], enrol=False)
    ctl.error("operator", "add", login, *good, code="access.login_taken")


def should_let_nobody_work_without_a_code(ctl):
    if not PG:
        return
    ctl.json("init")
    ctl.json("import", "people", ctl.write("p.csv", "external_id,family_name\nA,Ivanova\n"))
    anna = Person(ctl, "anna", "--role", "operator", "--site", "main")
    check("OTKLIK_CODE" in anna.error("person", "find", "A", code="access.code_needed", status=4), "the sentence says how")
    anna.error("person", "find", "A", code="access.code_wrong", status=4, env={"OTKLIK_CODE": anna.wrong_code()})
    code = anna.code()
    equal(len(anna.json("person", "find", "A", env={"OTKLIK_CODE": code})), 1, "with a code")
    anna.error("person", "find", "A", code="access.code_wrong", status=4, env={"OTKLIK_CODE": code})
    equal(len(anna.json("person", "find", "A", "--code", anna.code())), 1, "by --code")
    anna.sign_in()
    equal(len(anna.json("person", "find", "A")), 1, "in a session")
    anna.json("sign-out")
    anna.error("person", "find", "A", code="access.session_ended", status=4)
    anna.error("person", "find", "A", code="access.session_ended", status=4, env={"OTKLIK_SESSION": "0" * 64})
    del anna.environment["OTKLIK_SESSION"]
    for _ in range(5):
        anna.run("person", "find", "A", env={"OTKLIK_CODE": anna.wrong_code()})
    anna.error("person", "find", "A", code="access.wait", status=4, env={"OTKLIK_CODE": anna.code()})
    # Two others let her in again; one alone cannot.
    head = Person(ctl, "head", "--role", "administrator", "--city").sign_in().step_up()
    boss = Person(ctl, "boss", "--role", "supervisor", "--city").sign_in().step_up()
    equal(head.json("operator", "unlock", anna.login), {"login": anna.login, "asked": True, "unlocked": False}, "the first")
    equal(head.json("operator", "unlock", anna.login)["unlocked"], False, "the first once more")
    line = next(l for l in boss.json("operator", "list") if l["login"] == anna.login)
    check(line["wait_seconds"] > 0 and line["unlock"]["asked_by"] == head.login, str(line))
    equal(boss.json("operator", "unlock", anna.login)["unlocked"], True, "the second")
    equal(len(anna.json("person", "find", "A", env={"OTKLIK_CODE": anna.code()})), 1, "she is in again")
    # A lost authenticator.
    equal(boss.json("operator", "unlock", anna.login, "--new-factor")["asked"], True, "asked for a new factor")
    code = head.json("operator", "unlock", anna.login, "--new-factor")["enrolment_code"]
    anna.error("person", "find", "A", code="access.code_wrong", status=4, env={"OTKLIK_CODE": anna.code()})
    anna.error("enrol", "WRONG-CODE", code="access.enrolment_refused", status=4)
    old, anna.secret = anna.secret, anna.json("enrol", code)["secret"]
    check(old != anna.secret, "a new secret")
    equal(len(anna.json("person", "find", "A", env={"OTKLIK_CODE": anna.code()})), 1, "with the new authenticator")


def should_sign_somebody_out(ctl):
    if not PG:
        return
    ctl.json("init")
    ctl.json("import", "people", ctl.write("p.csv", "external_id,family_name\nA,Ivanova\n"))
    head = Person(ctl, "head", "--role", "administrator", "--city").sign_in()
    anna = Person(ctl, "anna", "--role", "operator", "--site", "main").sign_in()
    first = dict(anna.environment)
    anna.sign_in()
    sessions = head.json("operator", "sessions", anna.login)
    equal(len(sessions), 2, f"where she is signed in: {sessions}")
    check("token" not in json.dumps(sessions), str(sessions))
    head.error("operator", "sign-out", anna.login, code="access.step_up_needed", status=4)
    head.step_up()
    anna.error("operator", "sign-out", head.login, code="database.forbidden", status=4)
    head.error("operator", "sign-out", anna.login, "--session", "first", code="ctl.bad_option")
    head.error("operator", "sign-out", anna.login, "--session", "999999", code="access.no_session")
    head.error("operator", "sign-out", head.login, code="access.own_rights", status=4)
    head.error("operator", "sign-out", anna.login + "x", code="access.unknown_operator")
    older = min(s["id"] for s in sessions)
    equal(head.json("operator", "sign-out", anna.login, "--session", older), {"login": anna.login, "ended": 1}, "one session")
    anna.error("person", "find", "A", code="access.session_ended", status=4, env=first)
    equal(len(anna.json("person", "find", "A")), 1, "the other session")
    equal(head.json("operator", "sign-out", anna.login)["ended"], 1, "the rest")
    anna.error("person", "find", "A", code="access.session_ended", status=4)
    equal(head.json("operator", "sign-out", anna.login)["ended"], 0, "nothing is left")
    equal(head.json("operator", "sessions", anna.login), [], "nothing is listed")
    anna.sign_in()
    equal(len(anna.json("person", "find", "A")), 1, "she may sign in again")


def should_give_and_take_roles(ctl):
    if not PG:
        return
    ctl.json("init")
    ctl.json("site", "add", "clinic3", "--name", "Clinic 3")
    ctl.json("import", "people", ctl.write("p.csv", "external_id,family_name\nA,Ivanova\n"))
    head = Person(ctl, "head", "--role", "administrator", "--city").sign_in()
    anna = Person(ctl, "anna", "--role", "operator", "--site", "main").sign_in()
    head.error("operator", "roles", anna.login, "--role", "nurse", code="access.step_up_needed", status=4)
    head.step_up()
    head.error("operator", "roles", head.login, "--role", "administrator", "--role", "operator", code="access.own_rights", status=4)
    head.error("operator", "roles", anna.login, "--role", "dispatcher", code="access.bad_role")
    head.error("operator", "roles", ctl.name + "_nobody", "--role", "nurse", code="access.unknown_operator")
    head.error("operator", "roles", "postgres", "--role", "nurse", code="access.unknown_operator")
    anna.error("operator", "roles", head.login, "--role", "operator", code="database.forbidden", status=4)
    anna.error("operator", "list", code="database.forbidden", status=4)
    answer = head.json("operator", "roles", anna.login, "--role", "marketer,approver", "--city")
    equal((answer["roles"], answer["city"]), (["approver", "marketer"], True), "roles now")
    equal([w["code"] for w in answer["warnings"]], ["marketer_approves"], "warnings")
    head.json("operator", "roles", anna.login, "--role", "operator", "--site", "clinic3")
    equal(anna.json("person", "find", "A"), [], "another site's people are not seen")
    head.json("operator", "roles", anna.login, "--site", "main", "--site", "clinic3")
    equal(len(anna.json("person", "find", "A")), 1, "one's own site's are")
    head.error("operator", "disable", anna.login, code="access.reason_needed")
    head.json("operator", "disable", anna.login, "--reason", "left")
    check(anna.run("person", "find", "A", "--json").returncode in (3, 4), "a disabled login")
    line = next(l for l in head.json("operator", "list") if l["login"] == anna.login)
    equal((line["disabled_why"], line["roles"], sorted(line["sites"])), ("left", ["operator"], ["clinic3", "main"]), "the list")
    head.json("operator", "enable", anna.login)
    anna.sign_in()
    equal(len(anna.json("person", "find", "A")), 1, "enabled again")
    head.error("operator", "add", ctl.name + "_y", "--name", "Y", "--role", "operator", "--city", code="access.not_owner", status=4)
    settings = ctl.sql(f"SELECT array_to_string(s.setconfig, ' ') FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole WHERE r.rolname = '{anna.login}'")
    for word in ("log_min_error_statement=panic", "log_error_verbosity=terse"):
        check(word in settings, settings)
    check(ctl.sql(f"SELECT rolpassword FROM pg_authid WHERE rolname = '{anna.login}'").startswith("SCRAM-SHA-256$"), "SCRAM")
    # Passwords: one's own after a fresh code, anybody's for a superuser of the server.
    anna.error("operator", "password", anna.login, code="access.step_up_needed", status=4)
    anna.step_up()
    anna.error("operator", "password", head.login, code="access.not_owner", status=4)
    anna.error("operator", "password", anna.login, "--password-env", "P", env={"P": "short"}, code="access.short_password")
    anna.json("operator", "password", anna.login, "--password-env", "P", env={"P": "it's a long one"})
    equal(anna.run("person", "find", "A").returncode, 3, "with the old password")
    ctl.error("operator", "password", "postgres", code="access.unknown_operator")
    made = ctl.json("operator", "password", anna.login)["password"]
    anna.environment["OTKLIK_DATABASE"] = anna.url.replace(anna.made["password"], made)
    equal(len(anna.json("person", "find", "A")), 1, "with the new one")
    check(int(ctl.sql("SELECT count(*) FROM access_change WHERE what = 'roles'")) >= 2, "changes are written down")


def should_run_a_campaign_through_all_hands(ctl):
    """The real work, each step under the rights of the login that does it."""
    if not PG:
        return
    ctl.json("init")
    ctl.json("site", "add", "clinic3", "--name", "Clinic 3")
    importer = Person(ctl, "import", "--service", "importer", service=True)
    sender = Person(ctl, "sender", "--service", "dispatcher", service=True)
    head = Person(ctl, "head", "--role", "administrator", "--city").sign_in()
    head.json("topic", "add", "water", "--agency", "utilities", "--name", "Water")
    head.json("service", "add", "portal", "--name", "Portal")
    head.json("gateway", "add", "Training", "--kind", "training", "--price", "2", "--currency", "RUB")
    equal(importer.json("import", "people", ctl.write("p.csv", PEOPLE), "--region", "RU", "--consent-wording", "I agree")["created"], 20, "import people")
    events = "external_id,service,stage,sector,at,source\n" + "".join(f"P-{i},portal,search,portal,2026-05-0{i}T10:00:00Z,site\n" for i in range(1, 6))
    equal(importer.json("import", "events", ctl.write("e.csv", events))["created"], 5, "import events")
    importer.error("campaign", "list", code="database.forbidden", status=4)
    # An operator looks after people.
    anna = Person(ctl, "anna", "--role", "operator", "--site", "main").sign_in()
    found = anna.json("person", "find", "P-1")[0]["id"]
    anna.json("note", "add", "--person", found, "--text", "Call back", "--due", "2026-12-01")
    # A marketer makes the campaign, somebody else says yes, the marketer starts it.
    mark = Person(ctl, "mark", "--role", "marketer", "--city").sign_in()
    brief = {"name": "Meters", "topic": "water", "segment": {"subscribed": "water"}, "channel": "sms", "text": {"en": "Meters please"}, "allowed_hours": None}
    campaign = mark.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
    equal(mark.json("campaign", "price", campaign)["people"], 20, "price")
    mark.error("campaign", "start", campaign, code="access.step_up_needed", status=4)
    mark.step_up()
    first = Person(ctl, "first", "--role", "approver", "--city").sign_in()
    mark.error("campaign", "start", campaign, code="access.approval_needed", status=4)
    mark.error("campaign", "approve", campaign, code="campaign.own_approval", status=4)
    anna.error("campaign", "approve", campaign, code="database.forbidden", status=4)
    equal(first.json("campaign", "approve", campaign), {"id": campaign, "approved": True}, "approve")
    equal(mark.json("campaign", "start", campaign)["send"], 20, "start")
    mark.error("serve", "--once", code="access.not_dispatcher", status=4)
    counts = sender.json("serve", "--once")
    equal((counts["sent"], counts["failed"], counts["unknown"]), (20, 0, 0), f"serve: {counts}")
    equal(mark.json("campaign", "show", campaign)["audience"], 20, "show")
    sender.error("operator", "list", code="database.forbidden", status=4)


def should_take_no_approval_of_ones_own(ctl):
    if not PG:
        ctl.json("init")
        ctl.json("topic", "add", "water", "--agency", "utilities", "--name", "Water")
        brief = {"name": "Meters", "topic": "water", "segment": {"all": []}, "channel": "sms", "text": {"en": "Meters please"}, "allowed_hours": None}
        campaign = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
        check(ctl.error("campaign", "approve", campaign, code="campaign.no_approvers"), "a file has no approvers")
        return
    ctl.json("init")
    ctl.json("topic", "add", "water", "--agency", "utilities", "--name", "Water")
    both = Person(ctl, "both", "--role", "marketer,approver", "--city").sign_in()
    brief = {"name": "Meters", "topic": "water", "segment": {"all": []}, "channel": "sms", "text": {"en": "Meters please"}, "allowed_hours": None}
    campaign = both.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
    both.error("campaign", "approve", campaign, code="campaign.own_approval", status=4)


def should_send_codes_by_sms_and_keep_them_out_of_the_log(ctl):
    if not PG:
        return
    ctl.json("init")
    sender = Person(ctl, "sender", "--service", "dispatcher", service=True)
    child, url = ctl.training_gateway({})
    ctl.json("gateway", "add", "Phone", "--kind", "infobip-sms", "--url", url, "--key-env", "PHONE_KEY")
    anna = Person(ctl, "anna", "--role", "operator", "--city", "--phone", "+79000000077", "--language", "ru", enrol=False)
    ctl.sql("INSERT INTO access_sms_outbox (phone, language, code, expires_at) VALUES ('+79000000077', 'ru', '314159', now() + interval '5 minutes'), "
            "('+79000000078', 'en', '271828', now() - interval '1 second')")
    done = sender.run("serve", "--once", "--json", env={"PHONE_KEY": "k"})
    equal(done.returncode, 0, done.stderr)
    for secret in ("314159", "271828", "9000000077"):
        check(secret not in done.stdout + done.stderr, "a code or number in the log")
    equal(json.loads(done.stdout)["codes"], 1, done.stdout)
    equal(ctl.sql("SELECT count(*) FROM access_sms_outbox"), "0", "taken away")


def should_say_what_is_wrong(ctl):
    """doctor: before and after a code, for a role that may see little, and on a server that is too old."""
    if not PG:
        ctl.json("init")
        checks = {c["check"]: c for c in ctl.json("doctor")}
        check("one desk" in checks["rights"]["message"].lower(), str(checks["rights"]))
        return
    findings = {c["check"]: c for c in ctl.json("doctor", status=1)}
    check(not findings["schema"]["ok"] and "otklikctl init" in findings["schema"]["message"], str(findings["schema"]))
    ctl.json("init")
    findings = {c["check"]: c for c in ctl.json("doctor")}
    check("superuser" in findings["rights"]["message"] and findings["encryption"]["ok"] and findings["password"]["ok"], str(findings))
    late = Person(ctl, "late", "--role", "operator", "--city", enrol=False)
    findings = {c["check"]: c for c in late.json("doctor", status=1)}
    equal((findings["rights"]["ok"], findings["second factor"]["ok"]), (True, False), "not enrolled")
    head = Person(ctl, "head", "--role", "administrator", "--city")
    findings = {c["check"]: c for c in head.json("doctor", status=1)}
    check(not findings["gateways"]["ok"] and "OTKLIK_CODE" in findings["gateways"]["message"], str(findings["gateways"]))
    findings = {c["check"]: c for c in head.json("doctor", env={"OTKLIK_CODE": head.code()})}
    check("No message waits" in findings["unknown outcomes"]["message"], str(findings["unknown outcomes"]))
    equal(findings["second factor"]["ok"], True, "with a code")
    old = ctl.json("doctor", status=4, env={"OTKLIK_LEAST_SERVER": "990000"})
    check("CVE-2026-116311" in next(c for c in old if not c["ok"])["message"], str(old))
    check("CVE-2026-116311" in ctl.error("init", code="database.too_old", status=4, env={"OTKLIK_LEAST_SERVER": "990000"}), "init too")
    ctl.sql(f"ALTER ROLE {late.login} CONNECTION LIMIT 0")
    late.error("person", "find", "A", code="database.unreachable", status=3)


main(should_say_that_one_desk_has_no_operators, should_refuse_what_cannot_be_a_login, should_let_nobody_work_without_a_code,
     should_sign_somebody_out, should_give_and_take_roles, should_run_a_campaign_through_all_hands, should_take_no_approval_of_ones_own, should_say_what_is_wrong,
     should_send_codes_by_sms_and_keep_them_out_of_the_log)
