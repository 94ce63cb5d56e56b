#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""E-mail through a real mail server with TLS and login: campaigns arrive in its Maildir with the right headers, what bounces comes back and
counts, whoever unsubscribes or complains is heard, and a killed sender writes to nobody twice and forgets nobody."""
import collections, json, os, random, re, sqlite3, sys, time, urllib.error, urllib.request

from faults import (Listening, board, check, equal, file_of, is_sqlite, main, make_city, number, query, rounds, skip, stop, until)
from mailserver import IS_THERE, ImapServer, MailServer

KEY = {"MAIL_KEY": "secret"}
ACCOUNT = "Городская почта"


def add_account(ctl, server, bounces=None, **more):
    ctl.environment.update(KEY)
    for name, value in (("http_ms", 8000), ("lease_ms", 12000)):  # a batch is ten mails here
        change(ctl, f"UPDATE setting SET value = '{value}' WHERE name = 'dispatch.{name}'")
    change(ctl, "INSERT INTO setting (name, value) VALUES ('dispatch.receipt_wait_ms', '1500')")
    ctl.json("gateway", "add", ACCOUNT, "--kind", "smtp", "--url", server.url(**more), "--from", "Город Н. <city@city.example>",
             "--bounces", bounces or server.bounces, "--key-env", "MAIL_KEY")


def campaign_of(ctl, name, people, send, **more):
    brief = {"name": name, "topic": "meters", "segment": "Everybody", "channel": "email", "gateway": ACCOUNT, "allowed_hours": None,
             "subject": {"en": f"Meters: {name}", "ru": f"Показания счётчиков — {name}"},
             "text": {"en": "Dear {given_name}, see https://city.example/meters?a=1&b=2.", "ru": "Здравствуйте, {given_name}!\n\nhttps://city.example/meters"},
             "fallback_language": "ru", **more}
    campaign = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps(brief)))["id"]
    price = ctl.json("campaign", "price", campaign)
    equal((price["people"], price["parts"]["max"], price["parts"]["sum"]), (send, 1, send), "an e-mail is one part")
    equal(ctl.json("campaign", "start", campaign)["send"], send, f"{name}: to be written to")
    return campaign


def serve(ctl):
    child = ctl.start("serve", "--json")
    return child, Listening(child)


def until_states(ctl, campaign, people, wanted, server, seconds=90):
    until(lambda: f"{wanted}: {board(ctl, campaign, people)} {server.why()}", lambda: board(ctl, campaign, people) == wanted, seconds, 0.2)


def should_send_a_campaign_and_hear_what_comes_back(ctl):
    people = 50
    make_city(ctl, people)
    with MailServer() as server:
        add_account(ctl, server)
        check("lets this account in" in ctl.json("gateway", "test", ACCOUNT)["message"], "gateway test")
        equal(server.mails(), [], "a test sends nothing")
        check({f["check"]: f["ok"] for f in ctl.json("doctor")}[f"bounces of {ACCOUNT}"], "doctor")
        campaign = campaign_of(ctl, "ноябрь", people, people)
        began = time.monotonic()
        child, listening = serve(ctl)
        dead = server.REFUSED | server.BOUNCING
        until_states(ctl, campaign, people, {"sent": people - len(dead), "failed": len(dead)}, server)
        took = time.monotonic() - began
        until(server.why, lambda: len(server.mails()) == people - len(dead), 30, 0.2)
        arrived = server.mails()
        equal(collections.Counter(to for to, _ in arrived), collections.Counter(f"p{i}" for i in range(people) if f"p{i}" not in dead), "each once")
        ids = dict(query(ctl, "SELECT id, address FROM message"))
        for to, mail in arrived:
            message = re.fullmatch(r"<([0-9a-f-]{36})@city\.example>", mail["Message-ID"])[1]
            equal(ids[message], f"{to}@example.org", "the id is ours")
            check(re.fullmatch(rf"<bounce\+{message}\.[0-9a-f]{{16}}@city\.example>", mail["Return-path"]), mail["Return-path"])
            equal((mail["Subject"], mail["From"].addresses[0].display_name, mail["To"]), ("Показания счётчиков — ноябрь", "Город Н.", f"{to}@example.org"), "headers")
            equal((mail["Auto-Submitted"], mail["Precedence"], mail["X-Campaign-Id"]), ("auto-generated", "bulk", str(campaign)), "headers")
            check(re.fullmatch(rf"<mailto:unsubscribe\+{message}\.[0-9a-f]{{16}}@city\.example\?subject=unsubscribe>", mail["List-Unsubscribe"]), mail["List-Unsubscribe"])
            equal(mail["List-Unsubscribe-Post"], None, "without a page of its own")
            check("with esmtpsa" in mail["Received"], f"TLS and login: {mail['Received']}")
            given = f"Given{to[1:]}"
            equal(mail.get_body(("plain",)).get_content().replace("\r\n", "\n").strip(), f"Здравствуйте, {given}!\n\nhttps://city.example/meters", "text")
            check('<a href="https://city.example/meters">' in mail.get_body(("html",)).get_content(), "page")
        codes = dict(query(ctl, "SELECT m.address, e.code FROM message m JOIN message_event e ON e.message_id = m.id WHERE e.state = 'failed'"))
        equal(codes["p3@example.org"], "smtp:550/5.1.1", "refused at once")
        equal({address for address, code in codes.items() if code.startswith("smtp:bounce/")}, {f"{who}@example.org" for who in server.BOUNCING}, "bounced")
        equal(number(ctl, "SELECT count(*) FROM address WHERE kind = 'email' AND dead_since IS NOT NULL"), len(dead), "dead addresses")
        for file in (server.folder / "bounces/cur").iterdir():  # put away after it was stored
            classified = ctl.json("bounce", "classify", file)[0]
            equal((classified["kind"], classified["message"] in ids), ("hard", True), f"bounce classify {classified}")
        print(f"     {people} e-mails, {len(server.BOUNCING)} really bounced, all known {took:.1f} s after the start of serve", flush=True)

        # One unsubscribes by the mail's own way out, one complains.
        way_out = {to: re.search(r"mailto:([^?]+)", mail["List-Unsubscribe"])[1] for to, mail in arrived}
        server.send("p1@example.org", way_out["p1"], "From: p1@example.org\r\nSubject: unsubscribe\r\n\r\n")
        returned = dict(arrived)["p2"]
        server.send("fbl@example.org", str(returned["Return-path"]).strip("<>"), "From: fbl@example.org\r\nSubject: abuse\r\nMIME-Version: 1.0\r\n"
                    "Content-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\n"
                    f"Feedback-Type: abuse\r\nUser-Agent: x/1\r\nVersion: 1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: {returned['Message-ID']}\r\n\r\n--b--\r\n")
        server.send("p4@example.org", way_out["p4"].replace("+0", "+1", 1), "From: p4@example.org\r\nSubject: unsubscribe\r\n\r\n")  # forged
        until_states(ctl, campaign, people, {"sent": people - len(dead) - 2, "failed": len(dead), "delivered": 2}, server)
        until("every mail was read", lambda: not list((server.folder / "bounces/new").iterdir()), 30, 0.2)
        stop(child, listening, "campaign")
        second = campaign_of(ctl, "декабрь", people, people - len(dead) - 2)
        equal(ctl.json("campaign", "show", second)["decisions"],
              {"send": people - len(dead) - 2, "excluded:dead_number": len(dead), "excluded:no_consent": 1, "excluded:suppressed": 1}, "decisions of the next one")
        # Over another channel they are written to as before.
        sms = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps({"name": "SMS", "topic": "meters", "segment": "Everybody", "text": {"en": "x"}})))["id"]
        equal(ctl.json("campaign", "show", sms)["decisions"], {"send": people}, "SMS")


def should_let_readers_out_with_one_click(ctl):
    people = 3
    make_city(ctl, people)
    with MailServer() as server:
        add_account(ctl, server, unsubscribe="https://news.city.example")
        campaign = campaign_of(ctl, "ноябрь", people, people)
        child = ctl.start("serve", "--json", "--listen", "127.0.0.1:0")
        listening = Listening(child)
        until(lambda: f"serve listens: {listening.text}", lambda: "Listening at" in listening.text or child.poll() is not None, 60)
        port = re.search(r"Listening at \S*:(\d+)", listening.text)[1]
        until_states(ctl, campaign, people, {"sent": people}, server)
        until(server.why, lambda: server.count() == people, 30, 0.2)
        mail = dict(server.mails())["p1"]
        equal(mail["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click", "RFC 8058")
        token = re.match(r"<https://news\.city\.example/u/([^>]+)>, <mailto:", mail["List-Unsubscribe"])[1]

        def ask(path, body=None):
            request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data=body)
            try:
                with urllib.request.urlopen(request, timeout=20) as answer:
                    return answer.status, answer.read().decode()
            except urllib.error.HTTPError as problem:
                return problem.code, problem.read().decode()

        status, page = ask(f"/u/{token}")  # a scanner looks: nothing changes
        equal((status, "<button" in page, "p1" in page), (200, True, False), "the page")
        equal(ask(f"/u/{token[:-1]}{'0' if token[-1] != '0' else '1'}", b"List-Unsubscribe=One-Click")[0], 404, "forged")
        equal(ask("/u/nonsense", b"")[0], 404, "nonsense")
        equal(number(ctl, "SELECT count(*) FROM report_batch"), 0, "nothing of these was stored")
        for _ in range(2):  # twice does no harm
            equal(ask(f"/u/{token}", b"List-Unsubscribe=One-Click")[0], 200, "one click")
        until_states(ctl, campaign, people, {"sent": people - 1, "delivered": 1}, server)
        stop(child, listening, "one click")
        equal(number(ctl, "SELECT count(*) FROM consent_event WHERE state = 'withdrawn'"), 1, "one word")
        again = ctl.json("campaign", "show", campaign_of(ctl, "декабрь", people, people - 1))
        equal(again["decisions"], {"send": people - 1, "excluded:no_consent": 1}, "the next campaign")


def should_read_bounces_by_imap(ctl):
    people = 10
    make_city(ctl, people)
    if not ImapServer.IS_THERE:
        return skip("no IMAP server is installed (Debian: dovecot-imapd)")
    with MailServer() as server, ImapServer(server) as box:
        add_account(ctl, server, bounces=box.bounces)
        ctl.error("gateway", "test", ACCOUNT, code="mailbox.login", status=3, env={"MAIL_KEY_BOX": "wrong"})
        ctl.environment["MAIL_KEY_BOX"] = "boxsecret"
        check("bounces can be read" in ctl.json("gateway", "test", ACCOUNT)["message"], "gateway test")
        campaign = campaign_of(ctl, "ноябрь", people, people)
        child, listening = serve(ctl)
        until_states(ctl, campaign, people, {"sent": people - 3, "failed": 3}, server)
        equal(number(ctl, "SELECT count(*) FROM address WHERE kind = 'email' AND dead_since IS NOT NULL"), 3, "dead addresses")
        stop(child, listening, "imap")
        # They are marked and not read again, and nothing is taken away.
        until(box.why, lambda: all("R" in name.split(":2,")[-1] for name in os.listdir(server.folder / "bounces/cur")) and not os.listdir(server.folder / "bounces/new"), 20, 0.2)
        equal(server.count("bounces"), 2, "still in the box")
        before = number(ctl, "SELECT count(*) FROM report_batch")
        ctl.run("serve", "--once", "--json")
        equal(number(ctl, "SELECT count(*) FROM report_batch"), before, "read once")


def should_write_to_nobody_twice_when_it_is_killed(ctl):
    people, doubted, arrived_in_doubt = 120, 0, 0
    make_city(ctl, people)
    with MailServer() as server:
        add_account(ctl, server)
        dead = server.REFUSED | server.BOUNCING
        change(ctl, "DELETE FROM address WHERE kind = 'email' AND value IN ('p3@example.org', 'p5@example.org', 'p8@example.org')")
        alive = people - len(dead)
        for i in range(rounds(3, 30)):
            campaign = campaign_of(ctl, f"Killed {i}", people, alive)
            before = server.count()
            mine = lambda: [to for to, mail in server.mails() if mail["X-Campaign-Id"] == str(campaign)]
            child, listening = serve(ctl)
            enough = random.randrange(1, alive // 2)
            until(server.why, lambda: server.count() - before >= enough, 60, 0.002)
            child.kill()
            child.wait(20)
            ctl.children.remove(child)
            child, listening = serve(ctl)
            until(lambda: f"round {i}: {board(ctl, campaign, people)} {listening.text}", lambda: settled(ctl, campaign, people, alive), 120, 0.3)
            states = board(ctl, campaign, people)
            until(server.why, lambda: server.folder.joinpath("spool/input").exists() and not any(server.folder.joinpath("spool/input").rglob("*-D")), 30, 0.1)
            counted = collections.Counter(mine())
            unknown = states.get("unknown", 0)
            equal(max(counted.values()), 1, f"round {i}: somebody was written to twice")
            taken = {row[0].split("@")[0] for row in query(ctl, f"SELECT m.address FROM message m JOIN message_event e ON e.message_id = m.id WHERE m.campaign_id = {campaign} AND e.state = 'sent'")}
            check(taken <= set(counted), f"round {i}: what is known as sent has arrived: {taken - set(counted)}")
            equal(len(taken) + unknown, alive, f"round {i}: nobody is lost: {states}")
            doubted += unknown
            arrived_in_doubt += len(set(counted) - taken)
            for line in listed(ctl):
                if line["campaign"] == campaign:
                    ctl.json("unknown", "resolve", line["id"], "--as", "sent")
            stop(child, listening, f"round {i}")
        print(f"     {rounds(3, 30)} kills: 0 twice, 0 lost; {doubted} in doubt and listed, {arrived_in_doubt} of them had arrived", flush=True)


def listed(ctl):
    done = ctl.run("unknown", "list", "--json")
    lines = json.loads(done.stdout)
    equal(done.returncode, 1 if lines else 0, f"unknown list: {done.stderr}")
    return lines


def change(ctl, sql):
    if not is_sqlite(ctl):
        return query(ctl, sql)
    with sqlite3.connect(file_of(ctl), timeout=20) as connection:
        connection.execute(sql)
    connection.close()


def settled(ctl, campaign, people, alive):
    states = board(ctl, campaign, people)
    waiting = sum(line["messages"] for line in listed(ctl) if line["campaign"] == campaign)
    return states.get("sent", 0) + states.get("unknown", 0) == alive and waiting == states.get("unknown", 0)


def should_say_what_is_wrong_with_the_server(ctl):
    people = 20
    make_city(ctl, people)
    with MailServer() as server:
        add_account(ctl, server)
        check("bounces can be read" in ctl.json("gateway", "test", ACCOUNT)["message"], "gateway test")
        ctl.error("gateway", "test", ACCOUNT, code="smtp:535", status=4, env={"MAIL_KEY": "wrong"})
        ctl.error("gateway", "test", ACCOUNT, code="key.missing", status=4, env={"MAIL_KEY": ""})
        campaign = campaign_of(ctl, "Wrong", people, people)
        done = ctl.run("serve", "--once", "--json", env={"MAIL_KEY": "wrong"})
        equal(board(ctl, campaign, people), {"queued": people}, f"with a wrong password: {done.stderr}")
        account = ctl.json("gateway", "list")[0]
        equal(account["state"], "stopped", "the account")
        check("user and password" in account["message"] and "wrong" not in account["message"], account["message"])
        ctl.json("gateway", "ready", ACCOUNT)
        # Away: it waits, and goes on by itself.
        server.stop()
        child, listening = serve(ctl)
        until("the account waits", lambda: ctl.json("gateway", "list")[0]["state"] == "waiting", 30, 0.2)
        check(set(board(ctl, campaign, people)) <= {"queued", "claimed"}, "while the server is away")
        # A certificate that nobody trusts: the account stops, until it is mended and a person says so.
        server.certify("other")
        server.start()
        account = until(server.why, lambda: (lambda a: a if a["state"] == "stopped" else None)(ctl.json("gateway", "list")[0]), 30, 0.2)
        check("certificate" in account["message"], account["message"])
        equal((server.mails(), board(ctl, campaign, people)), ([], {"queued": people}), "with a certificate that nobody trusts")
        server.stop()
        server.certify("authority")
        server.start()
        ctl.json("gateway", "ready", ACCOUNT)
        until(server.why, lambda: len(server.mails()) >= people - 3, 60, 0.2)
        until_states(ctl, campaign, people, {"sent": people - 3, "failed": 3}, server)
        equal(max(collections.Counter(to for to, _ in server.mails()).values()), 1, "nobody twice")
        stop(child, listening, "away")


def should_refuse_briefs_and_accounts_that_cannot_work(ctl):
    make_city(ctl, 1)
    brief = {"name": "B", "topic": "meters", "segment": "Everybody", "channel": "email", "text": {"en": "x"}, "subject": {"en": "y"}}
    for changed, code in (({"subject": {}}, "brief.bad_subject"), ({"subject": {"en": "a\nBcc: x@y.example"}}, "brief.bad_subject"),
                          ({"subject": {"en": "Dear {given_name}"}}, "brief.bad_subject"), ({"subject": {"en": "y", "ru": "z"}}, "brief.bad_subject"),
                          ({"subject": "y"}, "brief.bad_value"), ({"sender": "City"}, "brief.bad_sender"), ({"sender": "City\n <a@b.example>"}, "brief.bad_sender"),
                          ({"channel": "sms"}, "brief.bad_subject"), ({"channel": "pigeon"}, "brief.channel_not_built")):
        ctl.error("campaign", "create", ctl.write("brief.json", json.dumps({**brief, **changed})), code=code)
    made = ctl.json("campaign", "create", ctl.write("brief.json", json.dumps({**brief, "sender": "City <city@city.example>"})))["id"]
    ctl.error("campaign", "start", made, code="campaign.no_gateway")
    for url, code in (("smtp://u:p@mail.example.org", "gateway.password_in_url"), ("ftp://mail.example.org", "gateway.bad_url")):
        ctl.error("gateway", "add", "x", "--kind", "smtp", "--url", url, "--from", "a@b.example", code=code)
    ctl.error("gateway", "add", "x", "--kind", "smtp", "--url", "smtp://mail.example.org", code="gateway.no_from")
    ctl.error("gateway", "add", "x", "--kind", "kannel", "--url", "http://127.0.0.1:1", "--bounces", "maildir:/x", code="ctl.unknown_option")


if not IS_THERE:
    skip("no mail server is installed (Debian: exim4-daemon-light)")
    sys.exit(0)
main(should_send_a_campaign_and_hear_what_comes_back, should_let_readers_out_with_one_click, should_read_bounces_by_imap, should_write_to_nobody_twice_when_it_is_killed, should_say_what_is_wrong_with_the_server,
     should_refuse_briefs_and_accounts_that_cannot_work)
