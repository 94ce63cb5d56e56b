#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""100,000 messages through the training gateway, a program of its own on loopback. The rival is the gateway's own limit:
the same requests from a client that has nothing to remember."""
import concurrent.futures, http.client, json, os, subprocess, tempfile, threading, time, urllib.request, uuid
from bench import City, CTL, report, timed

count = int(os.environ.get("OTKLIK_BENCH_MESSAGES", "100000"))


def bare_client(port):
    """The same bodies over kept connections, nothing stored."""
    def chunk(first):
        body = json.dumps({"messages": [{"sender": "City", "destinations": [{"to": f"79{i:09d}", "messageId": str(uuid.uuid4())}],
                                         "content": {"text": f"Уважаемая Анна {i}, передайте показания."}} for i in range(first, first + 1000)]}).encode()
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("POST", "/sms/3/messages", body, {"Authorization": "App x", "Content-Type": "application/json"})
        assert connection.getresponse().read()
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(chunk, range(0, count, 1000)))


with tempfile.TemporaryDirectory() as folder, City("dispatch") as city:
    city.people(count * 10 // 8 + 10)
    gateway = subprocess.Popen([CTL, "training-gateway", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    try:
        import re
        port = int(re.search(r":(\d+)", gateway.stdout.readline()).group(1))
        rival, _ = timed(lambda: bare_client(port))
        city.psql("UPDATE topic SET basis = 'service'")
        city.ctl("gateway", "add", "g", "--kind", "infobip-sms", "--url", f"http://127.0.0.1:{port}")
        brief = f"{folder}/brief.json"
        with open(brief, "w") as out:
            json.dump({"name": "Bench", "topic": "t1", "segment": {"field": "external_id", "op": "starts", "value": "x"}, "channel": "sms", "gateway": "g",
                       "text": {"ru": "Уважаемая {given_name}, передайте показания до 25 числа.", "uk": "Шановна {given_name}, передайте показники.", "en": "Dear {given_name}, hand in the reading."},
                       "allowed_hours": None}, out)
        campaign = city.ctl("campaign", "create", brief)["id"]
        freeze, _ = timed(lambda: city.ctl("campaign", "start", campaign))
        ours, counts = timed(lambda: city.ctl("serve", "--once"))
        stats = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/training/stats"))
        assert stats["most_per_message_id"] == 1, stats
        print(f"BENCH freeze and launch: {counts['sent'] / freeze:,.0f} people/s ({freeze:.1f} s)")
        report("dispatch through the training gateway, receipts included", counts["sent"] / ours, "the same requests from a client that stores nothing", count / rival, "messages/s", "3,000 or more now, 10,000 later")
    finally:
        gateway.terminate()
        gateway.wait(10)
