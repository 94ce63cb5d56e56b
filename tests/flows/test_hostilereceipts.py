#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway (or whoever took its address over) that answers with SQL, formulas, markup and rubbish in every field: nothing of it is
executed, every message that was written stays accounted for, and what is stored is the text that came."""
import http.server, json, threading

from faults import board, check, equal, main, make_city, number, query, start_campaign, is_sqlite

HOSTILE = ["'); DROP TABLE message_event; --", "Robert'; DELETE FROM person; --", "$1 :person {text} %s %n", "=cmd|'/c calc'!A1", "<img src=x onerror=alert(1)>",
           "\u0000\u0001\u202e", "a" * 5000, "\\N\t\\.", "NULL", "' OR '1'='1", "{\"a\":1}", "\ud83d\ude00"]
PEOPLE = 40


class Hostile(http.server.ThreadingHTTPServer):
    """Takes every message in the Infobip way, then reports about it in the worst words."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.taken, self.reported, self.lock = [], 0, threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"


class Answer(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        taken = [d["messageId"] for m in asked["messages"] for d in m["destinations"]]
        with self.server.lock:
            self.server.taken += taken
        self.answer({"bulkId": HOSTILE[0], "messages": [
            {"messageId": id, "status": {"groupId": 1, "groupName": HOSTILE[i % len(HOSTILE)], "id": 26, "name": HOSTILE[i % len(HOSTILE)],
                                         "description": HOSTILE[(i + 1) % len(HOSTILE)]}, "destination": HOSTILE[0], "details": {"messageCount": 1}}
            for i, id in enumerate(taken)]})

    def do_GET(self):
        if not self.path.startswith("/sms/3/reports"):
            return self.answer({"results": []})
        with self.server.lock:
            ids, self.server.reported = self.server.taken[self.server.reported:], len(self.server.taken)
        def report(i, id, **more):
            words = HOSTILE[i % len(HOSTILE)]
            return {"bulkId": words, "messageId": id, "to": words, "sentAt": words, "doneAt": words if i % 3 else "2026-11-21T10:00:00.000+0000",
                    "messageCount": words if i % 5 == 0 else 1, "price": {"pricePerMessage": words if i % 7 == 0 else 0.1, "currency": words},
                    "status": {"groupId": 3, "groupName": "DELIVERED", "id": 5, "name": words, "description": words},
                    "error": {"groupId": 0, "id": 0, "name": words, "description": words}, **more}
        results = [report(i, id) for i, id in enumerate(ids)]
        results += [report(i, words) for i, words in enumerate(HOSTILE)] if ids else []  # about nobody
        results += [None, 7, [], {"messageId": None}, {"messageId": {"a": 1}}, {"status": HOSTILE}] if ids else []
        self.answer({"results": results})


def should_execute_nothing_that_a_gateway_says(ctl):
    make_city(ctl, PEOPLE)
    tables = stored_tables(ctl)
    gateway = Hostile()
    ctl.json("gateway", "add", "Bad", "--kind", "infobip-sms", "--url", gateway.url, "--key-env", "PRACTICE_KEY", "--rate", "500")
    campaign = start_campaign(ctl, "Bad words", "Bad", PEOPLE)
    for _ in range(3):
        done = ctl.run("serve", "--once", "--json")
        check(done.returncode in (0, 3), f"serve: {done.returncode} {done.stderr[:500]}")
        for words in HOSTILE[:5]:
            check(words not in done.stderr, f"repeated in the log: {words}")
    equal(len(gateway.taken), PEOPLE, "messages that the gateway took")
    equal(board(ctl, campaign, PEOPLE), {"delivered": PEOPLE}, "states")
    equal(stored_tables(ctl), tables, "tables")
    equal(number(ctl, "SELECT count(*) FROM person"), PEOPLE, "people")
    equal(ctl.json("segment", "count", "Everybody")["count"], PEOPLE, "the segment")
    gateway.shutdown()


def stored_tables(ctl):
    return query(ctl, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1" if is_sqlite(ctl)
                 else "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1")


main(should_execute_nothing_that_a_gateway_says)
