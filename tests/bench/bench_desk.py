#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk over a million people: how soon it can be used, how much memory it takes, how fast it finds while one types."""
import os, pathlib, random, re, statistics, subprocess, sys, tempfile, time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "desk"))
from driver import Keyboard, Screen
from bench import BUILD, PEOPLE, City, report, timed
from deskbench import DESK, memory, start, stop, wait_for

random.seed(1)


def typed(city, wanted):
    """What stands in the field after each key, of names, telephones and e-mails of people who are there."""
    people = city.psql("SELECT family_name || ' ' || given_name, a.value, e.value FROM person p JOIN address a ON a.person_id = p.id AND a.kind = 'mobile'"
                       f" JOIN address e ON e.person_id = p.id AND e.kind = 'email' WHERE p.id % {max(1, PEOPLE // 60)} = 7", "-F", "\t").split("\n")
    fields = [field for line in people for field in line.split("\t")]
    random.shuffle(fields)
    # From the second letter and the plus of a telephone; City's own keys are not folded, so no «ё».
    prefixes = [field[:length] for field in fields if "ё" not in field for length in range(1 if field[0] == "+" else 2, len(field) + 1)]
    return random.sample(prefixes, min(wanted, len(prefixes)))


def search(city, prefixes, *filters):
    """Milliseconds and how many were found, key by key."""
    done = subprocess.run([str(BUILD / "tests/otklik_searchtimes"), city.url, *filters], input="\n".join(prefixes) + "\n", text=True, capture_output=True)
    if done.returncode:
        sys.exit(f"otklik_searchtimes ended with {done.returncode}: {done.stderr}")
    answers = [line.split() for line in done.stdout.splitlines()]
    assert len(answers) == len(prefixes), (len(answers), len(prefixes))
    return answers


with tempfile.TemporaryDirectory() as folder, Screen() as screen:
    home = pathlib.Path(folder) / "new"
    home.mkdir()
    desk, first = start(str(home))
    stop(desk)
    later = []
    for _ in range(5):
        desk, seconds = start(str(home))
        stop(desk)
        later.append(seconds * 1000)
    report("first start on the embedded city of 2,000, made meanwhile", first * 1000, "a later start", statistics.median(later), "ms", "at most 3,000 ms", "lower")
    with City("desk") as city:
        city.people(PEOPLE)
        desk, _ = start(str(home), city.url)  # once for the caches
        stop(desk)
        starts = []
        for _ in range(5):
            desk, seconds = start(str(home), city.url)
            starts.append(seconds * 1000)
            stop(desk)
        hello, _ = timed(lambda: subprocess.run([DESK, "--version"], capture_output=True, check=True, env={**os.environ, "QT_QPA_PLATFORM": "xcb"}))
        report(f"start to a usable window, {PEOPLE:,} people", statistics.median(starts), "the program's --version", hello * 1000, "ms", "at most 1,000 ms", "lower")

        desk, _ = start(str(home), city.url)
        before = memory(desk)
        scans = "SELECT coalesce(idx_scan, 0) FROM pg_stat_user_tables WHERE relname = 'address'"
        looked = int(city.psql(scans))
        keyboard = Keyboard(screen.display)
        keyboard.press("Ctrl", "2")
        wait_for(desk, "ready people ")
        for text in ("resident12", "resident3", "+79000"):
            keyboard.press("Ctrl", "f")
            for letter in text:
                keyboard.press(letter)
                time.sleep(0.1)  # the pace of a hand
            time.sleep(1)
        for _ in range(30):
            keyboard.press("Next")
        after = memory(desk)
        stop(desk)
        time.sleep(2)  # the server tells of its work a second later
        assert int(city.psql(scans)) - looked > 300, "the keys did not reach the search"  # the first page of the list alone takes 100
        report(f"resident memory after People and searches, {PEOPLE:,} people", after[0], "just started", before[0], "MB", "at most 200 MB", "lower")
        report(f"proportional memory after People and searches, {PEOPLE:,} people", after[1], "just started", before[1], "MB", "at most 200 MB", "lower")

        prefixes = typed(city, 200)
        answers = search(city, prefixes)
        lost = [prefix for prefix, (_, found) in zip(prefixes, answers) if int(found) == 0]
        assert not lost, f"nobody was found by {lost[:5]}"  # each is the beginning of somebody's name or address
        times = sorted(float(ms) for ms, _ in answers)
        # What others do at every key: the text anywhere in name or address, counted, and the first 30.
        others = "".join(
            f"SELECT count(*) FROM person p WHERE p.name_key LIKE '%{q}%' OR EXISTS (SELECT 1 FROM address a WHERE a.person_id = p.id AND a.value LIKE '%{q}%');\n"
            f"SELECT p.id, p.family_name FROM person p WHERE p.name_key LIKE '%{q}%' OR EXISTS (SELECT 1 FROM address a WHERE a.person_id = p.id AND a.value LIKE '%{q}%')"
            " ORDER BY p.name_key LIMIT 30;\n" for q in (prefix.lower().replace("'", "''") for prefix in prefixes[:20]))
        spent = [float(ms) for ms in re.findall(r"Time: ([\d.]+) ms", city.psql("\\timing on\n" + others))]
        theirs = sorted(a + b for a, b in zip(spent[::2], spent[1::2]))
        report(f"search as you type among {PEOPLE:,} people, p95 of {len(times)} keys", times[int(len(times) * 0.95)], "LIKE '%x%' counted and first 30, p95 of 20",
               theirs[int(len(theirs) * 0.95)], "ms", "at most 100 ms", "lower")
        report(f"search as you type among {PEOPLE:,} people, median", statistics.median(times), "the same", statistics.median(theirs), "ms", "-", "lower")
        for what, filters in (("of one district", ["d5"]), ("of one language", ["", "uk"]), ("of one district and language", ["d5", "en"])):
            filtered = sorted(float(ms) for ms, _ in search(city, prefixes, *filters))
            report(f"the same among people {what}, p95 of {len(filtered)} keys", filtered[int(len(filtered) * 0.95)], "all people",
                   times[int(len(times) * 0.95)], "ms", "at most 100 ms", "lower")
