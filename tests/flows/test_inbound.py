#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What residents write back: through a real Kannel in UCS-2, fetched from and pushed by a gateway that keeps Infobip's contract.
Words of opting out are carried out once and answered once, whenever the service is killed."""
import base64, collections, hashlib, hmac, json, subprocess, urllib.error, urllib.request

from faults import BINARY, Listening, check, equal, main, make_city, number, query, skip, stop, until
from kannelbox import IS_THERE, Kannel

KEY = {"KANNEL_KEY": "city:secret"}
ACCOUNT = "Городской SMS"
CRASHES = ("after_inbound_stored", "middle_of_inbound", "after_inbound", "middle_of_word", "before_word_commit", "after_word", "after_submit_before_mark")


def number_of(i):
    return f"+7900{i:07d}"


def serve(ctl, listener, **environment):
    child = ctl.start("serve", "--json", "--listen", f"127.0.0.1:{listener}", env=environment) if environment else ctl.start("serve", "--json", "--listen", f"127.0.0.1:{listener}")
    listening = Listening(child)
    until(lambda: f"serve listens: {listening.text}", lambda: "Listening at" in listening.text or child.poll() is not None, 60)
    return child, listening


def words(ctl, i):
    """What the ledger has by message of person number i."""
    return number(ctl, f"SELECT count(*) FROM consent_event e JOIN person p ON p.id = e.person_id WHERE e.source = 'sms_keyword' AND p.external_id = 'P{i}'")


def post(url, body, headers=None):
    request = urllib.request.Request(url, data=body, method="POST", headers={"Content-Type": "application/json", **(headers or {})})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as problem:
        return problem.code, problem.read()


def get(url):
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as problem:
        return problem.code, problem.read()


def kannel_city(ctl, people):
    make_city(ctl, people)
    ctl.environment.update(KEY)
    kannel = Kannel()
    ctl.json("gateway", "add", ACCOUNT, "--kind", "kannel", "--url", kannel.url, "--key-env", "KANNEL_KEY", "--callback", kannel.callback)
    url = ctl.json("inbound", "address", ACCOUNT)["get_url"]
    kannel.bring_inbound_to(url)
    return kannel, url


def should_stop_whoever_writes_stop(ctl):
    kannel, url = kannel_city(ctl, 3)
    with kannel:
        child, listening = serve(ctl, kannel.listener)
        kannel.write_back(number_of(1), "13013", "«Стоп»!")
        until(lambda: f"the answer arrives: {kannel.messages()} {listening.text}", lambda: len(kannel.messages()) == 1, 60)
        to, text, _ = kannel.messages()[0]
        equal(to, number_of(1), "the answer goes back")
        check("START" in text or "СТАРТ" in text, text)
        equal([words(ctl, i) for i in range(3)], [0, 1, 0], "words in the ledger")
        message = ctl.json("inbound", "list")[0]
        equal((message["action"], message["state"], message["text"], message["to"]), ("stop", "answered", "«Стоп»!", "13013"), "as the desk sees it")
        # Kannel, in doubt, brings it again: the same id.
        again = url.replace("%%", "%").replace("%I", query(ctl, "SELECT provider_id FROM inbound_message")[0][0]).replace("%q", "%2B79000000001").replace("%Q", "13013")
        again = again.replace("%b", "%D0%A1%D0%A2%D0%9E%D0%9F").replace("%c", "0").replace("%C", "UTF-8").replace("%T", "0").replace("%i", "FAKE")
        equal(get(again), (200, b""), "the same once more: an empty answer, or Kannel would send it to the resident")
        for wrong in (again.replace("sig=", "sig=0"), again.replace("sig=", "no="), again.split("?")[0] + "?x=y"):
            equal(get(wrong)[0], 403, wrong)
        equal(get(again.split("?")[0])[0], 400, "nothing in it")
        until("it was read", lambda: number(ctl, "SELECT count(*) FROM inbound_batch WHERE read_at IS NULL") == 0, 30)
        equal((words(ctl, 1), number(ctl, "SELECT count(*) FROM inbound_message")), (1, 1), "what came twice is there once")
        brief = {"name": "After", "topic": "meters", "segment": "Everybody", "channel": "sms", "gateway": ACCOUNT, "allowed_hours": None, "text": {"en": "Hello", "ru": "Привет"}}
        campaign = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
        equal(ctl.json("campaign", "start", campaign)["send"], 2, "to be written to after STOP")
        until("the two others are written to", lambda: len(kannel.messages()) == 3, 60)
        # They ask something: it belongs to the campaign, waits for a person, and the person answers.
        kannel.write_back(number_of(0), "13013", "Когда будет вода?")
        waiting = until("the question is there", lambda: ctl.json("inbound", "list", "--open"), 60)[0]
        equal((waiting["campaign"], waiting["text"], waiting["state"]), (campaign, "Когда будет вода?", "new"), "the question")
        equal(ctl.json("inbound", "claim", waiting["id"])["state"], "claimed", "claimed")
        equal(ctl.json("inbound", "reply", waiting["id"], "--text", "В шесть вечера.")["state"], "answered", "answered")
        until("the answer arrives", lambda: (number_of(0), "В шесть вечера.", 1) in kannel.messages(), 60)
        ctl.error("inbound", "reply", waiting["id"], "--text", "Или в семь.", code="inbox.closed", status=2)
        # The way back.
        kannel.write_back(number_of(1), "13013", "старт")
        until("START is answered", lambda: collections.Counter(to for to, _, _ in kannel.messages())[number_of(1)] == 2, 60)
        equal(query(ctl, "SELECT v.permitted FROM v_consent_permission v JOIN person p ON p.id = v.person_id JOIN topic t ON t.id = v.topic_id"
                         " WHERE p.external_id = 'P1' AND v.channel = 'sms' AND t.code = 'meters'")[0][0] in ("1", "t"), True, "subscribed again")
        findings = {f["check"]: f["ok"] for f in ctl.json("doctor", status=0)}
        equal(findings["inbox"], True, "doctor")
        counts = stop(child, listening, "stop")
        equal((counts["received"], counts["opt_outs"]), (3, 2), "counts")


def should_carry_out_and_answer_once_whenever_it_is_killed(ctl):
    kannel, _ = kannel_city(ctl, len(CRASHES))
    with kannel:
        for i, place in enumerate(CRASHES):
            child, listening = serve(ctl, kannel.listener, OTKLIK_CRASH_AT=place)
            kannel.write_back(number_of(i), "13013", "СТОП")
            until(lambda: f"{place}: killed: {listening.text}", lambda: child.poll() is not None, 60)
            equal(child.returncode, -9, place)
            ctl.children.remove(child)
            child, listening = serve(ctl, kannel.listener)
            until(lambda: f"{place}: answered: {kannel.messages()} {listening.text}", lambda: [to for to, _, _ in kannel.messages()].count(number_of(i)) > 0, 90)
            until(f"{place}: everything is read", lambda: number(ctl, "SELECT count(*) FROM inbound_batch WHERE read_at IS NULL") == 0
                  and number(ctl, "SELECT count(*) FROM inbound_message WHERE handled_at IS NULL") == 0, 60)
            equal(words(ctl, i), 1, f"{place}: words in the ledger")
            equal(number(ctl, "SELECT count(*) FROM inbound_message"), i + 1, f"{place}: messages")
            stop(child, listening, place)
        answers = collections.Counter(to for to, _, _ in kannel.messages())
        equal(answers, collections.Counter(number_of(i) for i in range(len(CRASHES))), "each answered once")
        equal([words(ctl, i) for i in range(len(CRASHES))], [1] * len(CRASHES), "each has one word in the ledger")
        print(f"     {len(CRASHES)} kills between the call and the answer: each STOP once in the ledger, each answered once", flush=True)


def practice(ctl, faults):
    """A gateway that keeps Infobip's contract, in a process of its own."""
    child = subprocess.Popen([str(BINARY), "training-gateway", "--listen", "127.0.0.1:0", "--faults", ctl.write("faults.json", json.dumps(faults)), "--json"],
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=ctl.environment)
    return child, json.loads(child.stdout.readline())["listening"]


def free_port():
    from kannelbox import free_ports
    return free_ports(1)[0]


def should_fetch_what_a_gateway_gives_out_once(ctl):
    make_city(ctl, 3)
    gateway, url = practice(ctl, {"reports_after_ms": 50})
    try:
        ctl.json("gateway", "add", "Fetched", "--kind", "infobip-sms", "--url", url, "--key-env", "PRACTICE_KEY")
        for sender, text in (("79000000000", "STOP METERS"), ("79000000001", "Is the water hot?"), ("INFO-SHOP", "Buy!"), ("79000000002", "HELP")):
            equal(post(url + "/training/inbound", json.dumps({"from": sender, "to": "13013", "text": text}).encode())[0], 200, text)
        # Killed after it was stored and before it was read: the gateway gives nothing out twice.
        done = ctl.run("serve", "--once", "--json", env={"OTKLIK_CRASH_AT": "after_inbound_stored"})
        equal(done.returncode, -9, "killed")
        counts = ctl.json("serve", "--once")
        equal((counts["received"], counts["opt_outs"], counts["sent"]), (4, 2, 2), "received, carried out, answered")
        shown = {m["text"]: m for m in ctl.json("inbound", "list")}
        equal(shown["STOP METERS"]["topic"], "Meter readings", "the topic")
        equal(shown["Buy!"]["note"], "unknown_number", "from letters")
        equal(shown["Is the water hot?"]["state"], "new", "a question")
        equal(words(ctl, 0), 1, "the ledger")
        equal(ctl.json("serve", "--once")["received"], 0, "nothing is given out twice")
    finally:
        gateway.kill()
        gateway.wait(20)


def should_take_what_a_gateway_pushes(ctl):
    make_city(ctl, 3)
    gateway, url = practice(ctl, {"faults": [{"kind": "lost_report"}]})
    secret = "a secret of the pushes, long"
    ctl.environment.update({"PUSHED_KEY": "key", "PUSHED_KEY_HOOK": "basic city:push-secret", "SIGNED_KEY": "key", "SIGNED_KEY_HOOK": f"hmac X-Signature {secret}", "BARE_KEY": "key"})
    try:
        for name, key in (("Pushed", "PUSHED_KEY"), ("Signed", "SIGNED_KEY"), ("Bare", "BARE_KEY")):
            ctl.json("gateway", "add", name, "--kind", "infobip-sms", "--url", url, "--key-env", key, "--weight", "100" if name == "Pushed" else "0")
        port = free_port()
        child, listening = serve(ctl, port)
        hooks = f"http://127.0.0.1:{port}/hooks/infobip"
        basic = {"Authorization": "Basic " + base64.b64encode(b"city:push-secret").decode()}

        def inbound(ids, sender="79000000001", text="STOP"):
            return json.dumps({"results": [{"messageId": i, "from": sender, "to": "13013", "text": text, "receivedAt": "2026-11-01T10:00:00.000+0000"} for i in ids]}).encode()

        def signed(body, key=secret):
            return hmac.new(key.encode(), body, hashlib.sha256)

        body = inbound(["one"])
        for headers, status in (({}, 401), ({"Authorization": "Basic " + base64.b64encode(b"city:wrong").decode()}, 403), ({"Authorization": "App key"}, 403)):
            equal(post(f"{hooks}/Pushed/inbound", body, headers)[0], status, f"{headers}")
        for value, status in ((signed(body).hexdigest(), 200), ("sha256=" + signed(body).hexdigest(), 200), (base64.b64encode(signed(body).digest()).decode(), 200),
                              (signed(body, "another secret, as long").hexdigest(), 403), (signed(body + b" ").hexdigest(), 403), ("", 403)):
            equal(post(f"{hooks}/Signed/inbound", body, {"X-Signature": value})[0], status, f"signature {value}")
        equal(post(f"{hooks}/Bare/inbound", body, basic)[0], 503, "no secret is set here")
        equal(post(f"{hooks}/Nobody/inbound", body, basic)[0], 404, "no such account")
        equal(post(f"{hooks}/Pushed/inbound", b"{", basic)[0], 400, "no JSON")
        equal(post(f"{hooks}/Pushed/else", body, basic)[0], 404, "no such address")
        equal(get(f"{hooks}/Pushed/inbound")[0], 405, "GET")
        # One bad item does not lose the rest; what comes again is there once.
        many = json.loads(inbound(["two", "three"], text="Hello"))
        many["results"].insert(1, {"unknown": True})
        many["more"] = {"field": 1}
        for _ in range(2):
            equal(post(f"{hooks}/Pushed/inbound", json.dumps(many).encode(), basic), (200, b""), "a batch")
        until(lambda: f"all is read: {ctl.json('inbound', 'list')}", lambda: len(ctl.json("inbound", "list")) == 3, 60)
        equal(words(ctl, 1), 1, "three signed calls, one message, one word")
        check(secret not in listening.text and "push-secret" not in listening.text and "79000000001" not in listening.text, f"the log: {listening.text}")
        # Reports: the gateway of this test never gives them out, so what is known comes by push.
        until("the answer to STOP has left", lambda: number(ctl, "SELECT count(*) FROM message_event WHERE state = 'sent'") == 1, 60)
        message = query(ctl, "SELECT id FROM message")[0][0]
        account = query(ctl, "SELECT g.name FROM attempt a JOIN gateway g ON g.id = a.gateway_id")[0][0]
        report = json.dumps({"results": [{"messageId": message, "to": "79000000001", "status": {"groupId": 3, "groupName": "DELIVERED", "id": 5, "name": "DELIVERED_TO_HANDSET"},
                                          "doneAt": "2026-11-01T10:00:01.000+0000"}, {"messageId": "nobody's", "status": {"groupId": 3, "id": 5}}]}).encode()
        headers = basic if account == "Pushed" else {"X-Signature": signed(report).hexdigest()}
        for _ in range(2):
            equal(post(f"{hooks}/{account}/reports", report, headers)[0], 200, "a report")
        until("the report is read", lambda: number(ctl, "SELECT count(*) FROM message_event WHERE state = 'delivered'") == 1, 60)
        until("and what is nobody's is kept", lambda: number(ctl, "SELECT count(*) FROM stray_report") == 1, 60)
        stop(child, listening, "pushed")
    finally:
        gateway.kill()
        gateway.wait(20)


stories = [should_fetch_what_a_gateway_gives_out_once, should_take_what_a_gateway_pushes]
if IS_THERE:
    stories = [should_stop_whoever_writes_stop, should_carry_out_and_answer_once_whenever_it_is_killed, *stories]
else:
    skip("Kannel is not installed (Debian: kannel, kannel-extras)")
main(*stories)
