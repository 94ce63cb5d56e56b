#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""SMS through a real Kannel, its delivery reports brought to `serve --listen`: every script arrives letter by letter, everybody is
accounted for, and neither an absent listener nor a killed sender writes to anybody twice."""
import collections, hashlib, hmac, json, random, re, socket, sys, time, urllib.error, urllib.request, uuid

from faults import (Listening, board, check, equal, main, make_city, number, people_csv, query, rounds, shorten_times, skip, stop, until)
from kannelbox import IS_THERE, Kannel

KEY = {"KANNEL_KEY": "city:secret"}
ACCOUNT = "Городской SMS"

SCRIPTS = {
    "cyrillic": ("Здравствуйте! Передайте показания счётчика №7.", 1),
    "arabic": ("مرحبا، يرجى إرسال قراءة العداد", 1),
    "66 letters": ("я" * 66, 1), "67 letters": ("ю" * 67, 1), "70 letters": ("э" * 70, 1), "71 letters": ("ь" * 71, 2),
    "emoji at a border": ("ф" * 66 + "😀" + "х" * 10, 2),
    "emoji and flags": ("Спасибо 👍🏽 🇺🇦 👨‍👩‍👧", 1),
    "gsm": ("Your meter @ £5 costs $3, please %41+b &x=1 #?", 1),
    "extension": ("{a} [b] ~ \\ | ^ € end", 1),
    "160 letters": ("a" * 160, 1), "161 letters": ("b" * 161, 2),
    "escape at a border": ("c" * 152 + "[" + "d" * 20, 2),
}


def add_account(ctl, kannel, **options):
    ctl.environment.update(KEY)
    for name, value in (("http_ms", 3000), ("lease_ms", 5000)):  # a batch is fifty requests here
        change(ctl, f"UPDATE setting SET value = '{value}' WHERE name = 'dispatch.{name}'")
    wanted = {"url": kannel.url, "key-env": "KANNEL_KEY", "callback": kannel.callback, **options}
    ctl.json("gateway", "add", ACCOUNT, "--kind", "kannel", *[word for name, value in wanted.items() if value for word in (f"--{name}", value)])


def serve(ctl, kannel, listen=True):
    child = ctl.start("serve", "--json", *(["--listen", f"127.0.0.1:{kannel.listener}"] if listen else []))
    listening = Listening(child)
    if listen:
        until(lambda: f"serve listens: {listening.text}", lambda: "Listening at" in listening.text or child.poll() is not None, 60)
    return child, listening


def campaign_of(ctl, name, text, people):
    quoted = text.replace("'", "''").replace("{", "'{'").replace("}", "'}'") if text else f"{name}: {{given_name}}, please hand in your reading."
    brief = {"name": name, "topic": "meters", "segment": "Everybody", "channel": "sms", "gateway": ACCOUNT, "allowed_hours": None,
             "text": {"en": quoted, "ru": quoted}}
    campaign = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
    equal(ctl.json("campaign", "start", campaign)["send"], people, f"{name}: to be written to")
    return campaign


def until_states(ctl, campaign, people, wanted, seconds=90):
    until(lambda: f"{wanted}: {board(ctl, campaign, people)}", lambda: board(ctl, campaign, people) == wanted, seconds, 0.2)


def per_number(kannel):
    return collections.Counter(to for to, _, _ in kannel.messages())


def get(url, method="GET", timeout=20):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, method=method), timeout=timeout) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as problem:
        return problem.code, problem.read().decode()


def report_url(kannel, message, kind, secret="city:secret", account=ACCOUNT):
    key = hmac.new(secret.encode(), b"otklik kannel reports 1", hashlib.sha256).digest()
    signature = hmac.new(key, f"dlr\n{account}\n{message}".encode(), hashlib.sha256).hexdigest()[:32]
    return f"{kannel.callback}/hooks/kannel/{urllib.request.quote(account)}/dlr?id={message}&sig={signature}&type={kind}&ts={int(time.time())}&ans=x"


def should_carry_every_script_letter_by_letter(ctl):
    make_city(ctl, 1)
    with Kannel() as kannel:
        add_account(ctl, kannel)
        measured = ctl.json("sms", "measure", stdin=json.dumps([text for text, _ in SCRIPTS.values()]))
        equal([m["parts"] for m in measured], [parts for _, parts in SCRIPTS.values()], "parts as we count them")
        campaigns = [campaign_of(ctl, name, text, 1) for name, (text, _) in SCRIPTS.items()]
        child, listening = serve(ctl, kannel)
        for campaign in campaigns:
            until_states(ctl, campaign, 1, {"delivered": 1})
        seen = sorted((text, parts) for _, text, parts in kannel.messages())
        equal(seen, sorted(SCRIPTS.values()), "what the operator got")
        equal(len(kannel.parts()), sum(parts for _, parts in SCRIPTS.values()), "parts as the operator counts them")
        stop(child, listening, "scripts")


def should_send_a_campaign_and_learn_that_it_was_delivered(ctl):
    people = 400
    make_city(ctl, people)
    with Kannel() as kannel:
        add_account(ctl, kannel)
        check("accepts user and password" in ctl.json("gateway", "test", ACCOUNT)["message"], "gateway test")
        campaign = campaign_of(ctl, "Many", None, people)
        began = time.monotonic()
        child, listening = serve(ctl, kannel)
        until_states(ctl, campaign, people, {"delivered": people})
        took = time.monotonic() - began
        equal(per_number(kannel), collections.Counter({f"+7900{i:07d}": 1 for i in range(people)}), "each once")
        facts = {"sent": str(people), "at_operator": str(people), "delivered": str(people)}  # a delivery may come before the acceptance
        until("every fact is there", lambda: dict(query(ctl, "SELECT state, count(*) FROM message_event GROUP BY state")) == facts, 30, 0.2)
        equal(get(kannel.callback + "/health")[0], 200, "health")
        figures = [f'otklik_message_facts_total{{account="{ACCOUNT}",state="delivered"}} {people}', f'otklik_hook_requests_total{{what="stored"}} {2 * people}',
                   "otklik_reports_waiting 0", f'otklik_messages_queued{{account="{ACCOUNT}"}} 0', f'otklik_messages_unknown{{account="{ACCOUNT}"}} 0']
        until(lambda: f"metrics: {get(kannel.callback + '/metrics')}", lambda: all(line + "\n" in get(kannel.callback + "/metrics")[1] for line in figures), 30, 0.5)
        counts = stop(child, listening, "campaign")
        equal((counts["sent"], counts["unknown"], counts["receipts"]), (people, 0, 2 * people), "counts")
        print(f"     {people} messages delivered in {took:.1f} s from the start of serve, {people / took:.0f} a second", flush=True)


def should_lose_no_report_while_nobody_listens(ctl):
    people = 200
    make_city(ctl, people)
    with Kannel() as kannel:
        add_account(ctl, kannel)
        campaign = campaign_of(ctl, "Absent", None, people)
        sender, heard = serve(ctl, kannel, listen=False)
        until_states(ctl, campaign, people, {"sent": people})
        findings = {f["check"]: f["ok"] for f in ctl.json("doctor", status=1)}
        equal(findings[f"reports of {ACCOUNT}"], False, "doctor, while nobody listens")
        until("Kannel tries again and again", lambda: (kannel.folder / "smsbox.log").read_text(errors="replace").count("HTTP: Retrying request") > people, 60, 0.2)
        equal(board(ctl, campaign, people), {"sent": people}, "while nobody listens")
        stop(sender, heard, "sender")
        began = time.monotonic()
        child, listening = serve(ctl, kannel)
        findings = {f["check"]: f["ok"] for f in ctl.json("doctor", status=0)}
        equal(findings[f"reports of {ACCOUNT}"], True, "doctor")
        until_states(ctl, campaign, people, {"delivered": people})
        print(f"     {2 * people} reports came {time.monotonic() - began:.1f} s after the listener was back", flush=True)
        equal(max(per_number(kannel).values()), 1, "nobody twice")
        stop(child, listening, "absent")


def should_write_to_nobody_twice_when_it_is_killed(ctl):
    people, doubted, delivered, panics = 300, 0, 0, 0
    make_city(ctl, people)
    forget_soon(ctl)
    for i in range(rounds(3, 40)):
        with Kannel() as kannel:
            if i == 0:
                add_account(ctl, kannel)
            point_at(ctl, kannel)
            campaign = campaign_of(ctl, f"Killed {i}", None, people)
            child, listening = serve(ctl, kannel)
            enough = random.randrange(1, people * 3 // 4)
            until("some have left", lambda: len(kannel.parts()) >= enough, 60, 0.005)
            child.kill()
            child.wait(20)
            ctl.children.remove(child)
            child, listening = serve(ctl, kannel)
            until(lambda: f"round {i}: {board(ctl, campaign, people)}", lambda: settled(ctl, campaign, people) or kannel.died(), 120, 0.3)
            states = board(ctl, campaign, people)
            numbers = per_number(kannel)
            equal(max(numbers.values()), 1, f"round {i}: somebody was written to twice")
            equal(sum(states.values()), people, f"round {i}: nobody is lost")
            if kannel.died():
                panics += 1
                leave(ctl, campaign, child, listening, f"round {i}")
                continue
            equal(len(numbers), states["delivered"], f"round {i}: who was reached is known as delivered: {states}")
            unknown = [line["messages"] for line in listed(ctl) if line["campaign"] == campaign]
            equal(sum(unknown), states.get("unknown", 0), f"round {i}: what is unknown is listed")
            for line in listed(ctl):  # a person says that these never left
                if line["campaign"] == campaign:
                    ctl.json("unknown", "resolve", line["id"], "--as", "again")
            until(lambda: f"round {i}: {board(ctl, campaign, people)}", lambda: board(ctl, campaign, people) == {"delivered": people} or kannel.died(), 90, 0.2)
            if kannel.died():
                panics += 1
                leave(ctl, campaign, child, listening, f"round {i}")
                continue
            equal(per_number(kannel), collections.Counter({f"+7900{n:07d}": 1 for n in range(people)}), f"round {i}: each once in the end")
            stop(child, listening, f"round {i}")
            doubted += sum(unknown)
            delivered += states["delivered"]
    check(panics < rounds(3, 40), "Kannel ended by itself in every round")
    print(f"     {panics} times smsbox ended by itself; those rounds ended there", flush=True) if panics else None
    print(f"     {rounds(3, 40)} kills: 0 twice, 0 lost; {delivered} were delivered before anybody looked, {doubted} were in doubt and listed", flush=True)


def leave(ctl, campaign, child, listening, where):
    """smsbox ended by itself, with the reports that it had in memory: who was reached is not known any more."""
    if board_says_open(ctl, campaign):
        ctl.json("campaign", "stop", campaign)
    stop(child, listening, where)


def board_says_open(ctl, campaign):
    return ctl.json("campaign", "show", campaign)["states"].get("queued", 0) > 0


def settled(ctl, campaign, people):
    states = board(ctl, campaign, people)
    waiting = sum(line["messages"] for line in listed(ctl) if line["campaign"] == campaign)
    return states.get("delivered", 0) + states.get("unknown", 0) == people and waiting == states.get("unknown", 0)


def listed(ctl):
    done = ctl.run("unknown", "list", "--json")
    lines = json.loads(done.stdout)
    equal(done.returncode, 1 if lines else 0, f"unknown list: {done.stderr}")
    return lines


def change(ctl, sql):
    import sqlite3
    from faults import file_of, is_sqlite
    if not is_sqlite(ctl):
        return query(ctl, sql)
    with sqlite3.connect(file_of(ctl), timeout=20) as connection:
        connection.execute(sql)
    connection.close()


def forget_soon(ctl):
    """How long a report is waited for before a person is asked."""
    change(ctl, "INSERT INTO setting (name, value) VALUES ('dispatch.receipt_wait_ms', '1500')")


def point_at(ctl, kannel):
    change(ctl, f"UPDATE gateway SET url = '{kannel.url}', callback = '{kannel.callback}'")


def should_say_what_is_wrong_with_kannel(ctl):
    people = 120
    make_city(ctl, people)
    with Kannel() as kannel:
        add_account(ctl, kannel, callback=None)
        findings = {f["check"]: f for f in ctl.json("doctor", status=1)}
        check("no address for reports" in findings[f"reports of {ACCOUNT}"]["message"], f"doctor: {findings}")
        point_at(ctl, kannel)
        ctl.error("gateway", "test", ACCOUNT, code="http:403", status=4, env={"KANNEL_KEY": "city:wrong"})
        ctl.error("gateway", "test", ACCOUNT, code="key.missing", status=4, env={"KANNEL_KEY": ""})
        # A wrong password: nothing is sent, the account stops, and after it was mended everybody is written to once.
        campaign = campaign_of(ctl, "Wrong", None, people)
        done = ctl.run("serve", "--once", "--json", env={"KANNEL_KEY": "city:wrong"})
        equal(board(ctl, campaign, people), {"queued": people}, f"with a wrong password: {done.stderr}")
        account = ctl.json("gateway", "list")[0]
        equal(account["state"], "stopped", "the account")
        check("user and password" in account["message"] and "wrong" not in account["message"], account["message"])
        ctl.json("gateway", "ready", ACCOUNT)
        # Kannel away: it waits, and goes on by itself.
        kannel.stop("smsbox")
        child, listening = serve(ctl, kannel)
        until("the account waits", lambda: ctl.json("gateway", "list")[0]["state"] == "waiting", 30, 0.2)
        states = board(ctl, campaign, people)  # now and then a batch tries whether Kannel is back
        check(set(states) <= {"queued", "claimed"}, f"while Kannel is away: {states}")
        kannel.start_smsbox()
        until_states(ctl, campaign, people, {"delivered": people})
        equal(max(per_number(kannel).values()), 1, "nobody twice")
        # The link to the operator is taken down: a handful is refused, the account stops, the rest waits.
        kannel.administer("stop-smsc?smsc=FAKE")
        second = campaign_of(ctl, "No route", None, people)
        until(lambda: f"stopped: {ctl.json('gateway', 'list')}", lambda: ctl.json("gateway", "list")[0]["state"] == "stopped", 30, 0.2)
        states = until("no message is on its way", lambda: (lambda s: s if set(s) <= {"queued", "failed"} else None)(board(ctl, second, people)), 30, 0.2)
        check(0 < states["failed"] <= 40, f"refused before the account was stopped: {states}")
        print(f"     {states['failed']} of {people} were refused before the account was stopped", flush=True)
        stop(child, listening, "wrong")


def should_take_nothing_from_strangers(ctl):
    make_city(ctl, 3)
    with Kannel() as kannel:
        add_account(ctl, kannel)
        campaign = campaign_of(ctl, "Strangers", None, 3)
        sender, heard = serve(ctl, kannel, listen=False)
        until_states(ctl, campaign, 3, {"sent": 3})
        stop(sender, heard, "sender")
        kannel.stop("smsbox")  # with what it would report: from here on the reports are ours
        ids = [row[0] for row in query(ctl, "SELECT id FROM message ORDER BY id")]
        child, listening = serve(ctl, kannel)
        good = report_url(kannel, ids[0], 1)
        address = ("127.0.0.1", kannel.listener)
        for wrong in (good.replace(ids[0], ids[1]), re.sub("sig=.*?&", "", good), re.sub("sig=.*?&", "sig=" + "0" * 32 + "&", good), report_url(kannel, ids[0], 1, secret="city:other")):
            equal(get(wrong)[0], 403, wrong)
        equal(get(report_url(kannel, ids[0], 1, account="Nobody"))[0], 404, "no such account")
        for path in ("/", "/hooks/kannel/x/mo?a=b", "/hooks/infobip/x", "/../../etc/passwd", "/hooks/kannel//dlr?x=y"):
            equal(get(kannel.callback + path)[0], 404, path)
        equal(get(good, method="POST")[0], 405, "POST")

        def raw(data, half=False):
            with socket.create_connection(address, 20) as one:
                one.sendall(data)
                if half:
                    one.shutdown(socket.SHUT_WR)
                return one.recv(65536)

        check(b" 413 " in raw(b"POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n"), "an oversize body")
        check(b" 431 " in raw(b"GET /" + b"a" * 20000 + b" HTTP/1.1\r\n\r\n"), "an oversize head")
        for garbage in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", b"\n\n\n\n", bytes(random.randrange(256) for _ in range(300)) + b"\r\n\r\n"):
            check(b" 400 " in raw(garbage), f"garbage {garbage[:20]!r}")
        slow = [socket.create_connection(address, 20) for _ in range(40)]
        began = time.monotonic()
        for one in slow:
            one.sendall(b"GET /health HTTP/1.1\r\nX-Slow: ")
        equal(get(kannel.callback + "/health")[0], 200, "beside forty slow clients")
        check(b" 408 " in slow[0].recv(65536), "a slow client")
        print(f"     a slow client was sent away after {time.monotonic() - began:.1f} s", flush=True)
        for one in slow:
            one.close()
        equal(board(ctl, campaign, 3), {"sent": 3}, "after all this")
        # Now the true ones, out of order and repeated; about nobody; of kinds that mean nothing.
        equal(get(good)[0], 200, "delivered")
        for kind in (8, 2, 1, 0, 33, 999999, "x"):
            equal(get(report_url(kannel, ids[0], kind))[0], 200, f"type {kind}")
        equal(get(report_url(kannel, ids[1], 16))[0], 200, "rejected")
        equal(get(report_url(kannel, ids[2], 34))[0], 200, "intermediate")
        equal(get(report_url(kannel, uuid.uuid4(), 1))[0], 200, "about nobody")
        equal(get(report_url(kannel, "'; DROP TABLE message;--", 1).replace(" ", "%20"))[0], 403, "not as it was signed")
        until_states(ctl, campaign, 3, {"delivered": 1, "failed": 1, "at_operator": 1})
        until("one report is kept about nobody", lambda: number(ctl, "SELECT count(*) FROM stray_report") == 1, 30, 0.1)
        metrics = get(kannel.callback + "/metrics")[1]
        check('otklik_hook_requests_total{what="wrong_signature"} 5\n' in metrics, metrics)
        check('otklik_hook_requests_total{what="unknown_account"} 3\n' in metrics, metrics)
        stop(child, listening, "strangers")
        check("was not signed by us" in listening.text and ids[0] not in listening.text and ids[1] not in listening.text, f"the log: {listening.text}")


if not IS_THERE:
    skip("Kannel is not installed (Debian: kannel, kannel-extras)")
    sys.exit(0)
main(should_carry_every_script_letter_by_letter, should_send_a_campaign_and_learn_that_it_was_delivered, should_lose_no_report_while_nobody_listens,
     should_write_to_nobody_twice_when_it_is_killed, should_say_what_is_wrong_with_kannel, should_take_nothing_from_strangers)
