#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""300,000 numbers looked up through the training gateway, a program of its own on loopback: numbers a second and the
memory of the service. The rival is the same requests from a client that has nothing to remember."""
import http.client, json, os, re, subprocess, time, urllib.request
from bench import City, CTL, report, timed

count = int(os.environ.get("OTKLIK_BENCH_NUMBERS", "300000"))


def bare_client(port):
    """The same requests of 500 over one kept connection, nothing stored."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    for first in range(0, count, 500):
        body = json.dumps({"to": [f"79{i:09d}" for i in range(first + 500000000, first + 500000500)]}).encode()
        connection.request("POST", "/number/1/query", body, {"Authorization": "App x", "Content-Type": "application/json"})
        assert connection.getresponse().read()


def stats(port):
    return json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/training/stats"))


with City("lookup") as city:
    city.people(count)
    gateway = subprocess.Popen([CTL, "training-gateway", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    try:
        port = int(re.search(r":(\d+)", gateway.stdout.readline()).group(1))
        rival, _ = timed(lambda: bare_client(port))
        before = stats(port)["numbers_looked_up"]
        city.ctl("gateway", "add", "hlr", "--kind", "infobip-lookup", "--url", f"http://127.0.0.1:{port}", "--price", "0.01", "--currency", "EUR")
        choose, run = timed(lambda: city.ctl("lookup", "start", "--all"))
        assert run["numbers"] == count, run
        began = time.perf_counter()
        service = subprocess.Popen([CTL, "--json", "serve", "--once"], env=dict(os.environ, OTKLIK_DATABASE=city.url), stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(service.pid, 0)
        ours = time.perf_counter() - began
        assert status == 0, status
        done = city.ctl("lookup", "show", run["id"])
        seen = stats(port)
        assert (done["state"], done["lost"], sum(done["verdicts"].values())) == ("done", 0, count), done
        assert (seen["numbers_looked_up"] - before, seen["most_per_number"]) == (count, 1), seen
        print(f"BENCH choosing and queueing {count:,} numbers: {choose:.1f} s", flush=True)
        print(f"BENCH suspended by it: {done['suspended']:,} numbers; the most memory of the service: {used.ru_maxrss / 1024:,.0f} MB", flush=True)
        report("looking numbers up through the training gateway", count / ours, "the same requests from a client that stores nothing", count / rival, "numbers/s", "2,000 or more")
    finally:
        gateway.terminate()
        gateway.wait(10)
