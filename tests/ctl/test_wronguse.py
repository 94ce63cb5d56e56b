#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What otklikctl does when it is used wrongly, when things are away, and what it links."""
import json, os, re, signal, subprocess

import otklikctl
from otklikctl import check, equal, main


def should_refuse_wrong_use_with_a_sentence(ctl):
    ctl.error(code="ctl.no_command")
    ctl.error("frobnicate", code="ctl.unknown_command")
    check("segment count" in ctl.error("segment", code="ctl.unknown_command"), "the group's commands are named")
    ctl.error("segment", "count", code="ctl.missing_argument")
    ctl.error("campaign", "show", "1", "2", code="ctl.too_many_arguments")
    ctl.error("campaign", "list", "--frob", code="ctl.unknown_option")
    ctl.error("campaign", "list", "--once", code="ctl.unknown_option")
    ctl.error("--database", code="ctl.missing_value")
    ctl.error("init", "--database", "mysql://x/y", code="database.bad_url")
    for words in (["report", "cohort"],):
        ctl.error(*words, code="ctl.not_yet")
    # Without --json standard output stays empty and the sentence stands on standard error.
    done = ctl.run("campaign", "list", "--frob")
    equal((done.returncode, done.stdout), (2, ""), "plain refusal")
    check(done.stderr.startswith("otklikctl: "), done.stderr)


def should_refuse_in_the_language_of_the_machine(ctl):
    """One sentence of each room that speaks in free functions: their texts were once filed where nobody looked for them."""
    ctl.json("init")
    missing = str(ctl.folder / "no-such-list.csv")
    for locale, store, messaging, people in (
            ("ru_RU", "Адрес базы данных должен начинаться", "Нет шлюза с названием «nope».", "не открывается"),
            ("uk_UA", "Адреса бази даних має починатися", "Немає шлюзу з назвою «nope».", "не вдалося відкрити"),
            ("ar_EG", "يجب أن يبدأ عنوان قاعدة البيانات", "لا توجد بوابة باسم «nope».", "تعذر فتح الملف")):
        env = {"LC_ALL": locale + ".UTF-8", "LANGUAGE": ""}
        for words, sentence in ((["init", "--database", "mysql://x/y"], store), (["gateway", "remove", "nope"], messaging),
                                (["import", "people", missing], people)):
            said = ctl.run(*words, env=env).stderr
            check(sentence in said, f"{locale}, {' '.join(words)}: {said!r}")


def should_help(ctl):
    done = ctl.run("--help")
    equal(done.returncode, 0, "--help")
    for word in ("init", "import people", "segment why", "campaign price", "training-gateway", "report funnel", "doctor"):
        check(word in done.stdout, f"--help does not name {word}")
    check("report cohort" not in done.stdout, "--help names a command of a later version")
    check("--consent-wording" in ctl.run("import", "people", "--help").stdout, "help of one command")
    check("campaign resume" in ctl.run("campaign", "--help").stdout, "help of a group")
    equal(ctl.run("help", "segment").returncode, 0, "help segment")
    check(re.match(r"otklikctl \d+\.\d+", ctl.run("--version").stdout), "--version")


def should_take_options_before_and_after(ctl):
    equal(ctl.json("--database", ctl.url, "init")["schema"] > 0, True, "before")
    done = ctl.run("--json", f"--database={ctl.url}", "campaign", "list", env={"OTKLIK_DATABASE": "sqlite:/nowhere/at/all"})
    equal((done.returncode, json.loads(done.stdout)), (0, []), "before, with =")
    equal(ctl.json("--name", "North", "district", "add", "north")["name"], "North", "the command's own option before it")
    equal(json.loads(ctl.run("--json", "service", "add", "--", "--odd").stdout)["code"], "--odd", "after -- nothing is an option")


def should_say_what_is_missing(ctl):
    for words in (["campaign", "list"], ["segment", "list"], ["serve", "--once"], ["gateway", "list"]):
        check("otklikctl init" in ctl.error(*words, code="schema.missing"), f"{words}: init is not named")
    ctl.json("init")
    ctl.error("campaign", "show", "77", code="campaign.unknown")
    ctl.error("segment", "count", "No such segment", code="segment.unknown")
    ctl.error("person", "show", "77", code="person.not_found")
    ctl.error("person", "show", "seven", code="ctl.bad_id")
    ctl.error("import", "people", str(ctl.folder / "no.csv"), code="import.no_file")
    ctl.error("gateway", "add", "X", code="ctl.missing_option")
    ctl.error("gateway", "add", "X", "--kind", "pigeon", code="gateway.unknown_kind")
    ctl.error("gateway", "add", "X", "--kind", "training", "--rate", "fast", code="ctl.bad_number")
    ctl.error("gateway", "add", "X", "--kind", "training", "--price", "2", code="ctl.missing_option")
    ctl.error("topic", "add", "x", code="ctl.missing_option")
    ctl.error("segment", "count", ctl.write("r.json", '{"field":"shoe_size","op":"=","value":4}'), code="rule.unknown_field")
    ctl.error("report", "funnel", "--service", "none", code="report.unknown_service")
    ctl.error("report", "funnel", "--to", str(ctl.folder / "x.docx"), code="report.unknown_format")
    ctl.error("serve", "--listen", "0.0.0.0:8880", code="listen.not_loopback")
    ctl.error("serve", "--listen", "8880", code="listen.bad_address")
    ctl.error("note", "add", "--person", "1", "--text", "x", "--due", "tomorrow", code="ctl.bad_date")
    ctl.error("demo", "--people", "0", code="ctl.bad_number")


def should_check_numbers_addresses_and_texts_without_a_database(ctl):
    env = {"OTKLIK_DATABASE": "sqlite:/nowhere/at/all"}
    numbers = ctl.json("phone", "check", env=env, stdin=json.dumps([
        {"raw": "8 (900) 000-00-01", "region": "RU"}, {"raw": "+380 44 200 0000"}, {"raw": "12", "region": "RU"}, {"raw": "٠٩٠٠", "region": "RU"}]))
    equal(numbers[0], {"valid": True, "e164": "+79000000001", "type": "MOBILE"}, "a mobile")
    equal((numbers[1]["valid"], numbers[1]["type"]), (True, "FIXED_LINE"), "a landline")
    equal(numbers[2], {"valid": False, "e164": None, "type": "UNKNOWN"}, "not a number")
    equal(ctl.json("email", "check", env=env, stdin='["A.b@Example.org", "nobody"]'),
          [{"valid": True, "address": "A.b@example.org"}, {"valid": False, "address": None}], "email check")
    equal(ctl.json("sms", "measure", env=env, stdin=json.dumps(["", "a" * 161, "ё"])),
          [{"encoding": "GSM-7", "units": 0, "parts": 1, "room": 160}, {"encoding": "GSM-7", "units": 161, "parts": 2, "room": 145},
           {"encoding": "UCS-2", "units": 1, "parts": 1, "room": 69}], "sms measure")
    for words in (["phone", "check"], ["email", "check"], ["sms", "measure"]):
        for text in ("", "{", '{"a":1}', "[1]", "nonsense"):
            ctl.error(*words, code="ctl.bad_input", stdin=text, env=env)
        equal(ctl.json(*words, stdin="[]", env=env), [], "an empty array")


def should_list_several_files(ctl):
    ctl.json("init")
    one = ctl.write("one.csv", "external_id,family_name\nA,Ivanova\n")
    two = ctl.write("two.csv", "external_id,family_name,mobile\nB,Petrova,12\n")
    value = ctl.json("import", "people", one, two, status=1)
    equal([f["file"] for f in value["files"]], [one, two], "files")
    equal([f["created"] for f in value["files"]], [1, 0], "created")
    value = ctl.json("import", "people", one, str(ctl.folder / "no.csv"), status=2)
    equal((value["files"][0]["unchanged"], value["files"][1]["error"]["code"]), (1, "import.no_file"), "one of them is missing")


def should_say_when_something_cannot_be_reached(ctl):
    away = {"OTKLIK_DATABASE": "postgresql://nobody@127.0.0.1:1/none"}
    ctl.error("init", code="database.unreachable", status=3, env=away)
    findings = ctl.json("doctor", status=3, env=away)
    check(any(c["check"] == "database" and not c["ok"] and c["message"] for c in findings), f"doctor: {findings}")
    ctl.json("init")
    ctl.json("gateway", "add", "Away", "--kind", "infobip-sms", "--url", "http://127.0.0.1:1", "--key-env", "AWAY_KEY")
    done = ctl.run("gateway", "test", "Away", "--json", env={"AWAY_KEY": "k"})
    equal(done.returncode, 3, f"gateway test: {done.stdout} {done.stderr}")


def should_not_lose_a_message_for_a_gateway_that_is_away(ctl):
    ctl.json("demo", "--people", 200)
    running = next(c["id"] for c in ctl.json("campaign", "list") if c["state"] == "running")
    ctl.json("campaign", "pause", running)
    ctl.json("gateway", "add", "Away", "--kind", "infobip-sms", "--url", "http://127.0.0.1:1", "--key-env", "AWAY_KEY")
    reached = [p for i in range(1, 60) for p in ctl.json("person", "find", f"P-{i:06d}")
               if any(a["kind"] == "mobile" and not a["dead"] and not a["shared"] for a in p["addresses"])]
    note = ctl.json("note", "add", "--person", reached[0]["id"], "--text", "Invite")["id"]
    ctl.json("note", "invite", note, "--topic", "outages", "--text", "{given_name}, come", "--gateway", "Away")
    done = ctl.run("serve", "--once", "--json", env={"AWAY_KEY": "k"})
    equal((done.returncode, json.loads(done.stdout)["sent"]), (3, 0), f"serve: {done.stderr}")
    check("Away" in done.stderr, f"the gateway is named: {done.stderr}")
    check(reached[0]["family_name"] not in done.stderr and "+7900" not in done.stderr, "no names and numbers in the log")
    equal({g["name"]: g["state"] for g in ctl.json("gateway", "list")}["Away"], "waiting", "the gateway's state")


def should_say_that_the_answer_could_not_be_written(ctl):
    ctl.json("init")
    with open("/dev/full", "w") as full:
        done = subprocess.run([str(otklikctl.BINARY), "campaign", "list", "--json"], stdout=full, stderr=subprocess.PIPE, text=True, env=ctl.environment)
    equal(done.returncode, 3, "a full disk behind standard output")
    check("standard output" in done.stderr, done.stderr)


def should_keep_the_training_gateway_at_home(ctl):
    ctl.error("training-gateway", "--listen", "0.0.0.0:0", code="training.not_loopback")
    child, url = ctl.training_gateway({})
    child.send_signal(signal.SIGTERM)
    equal(child.wait(20), 0, "SIGTERM")
    done = ctl.run("training-gateway", "--listen", "127.0.0.1:0", "--for", "1", "--json")
    equal(done.returncode, 0, "--for")
    check(json.loads(done.stdout)["listening"].startswith("http://127.0.0.1:"), f"the first line: {done.stdout}")
    done = ctl.run("training-gateway", "--listen", "127.0.0.1:0", "--faults", ctl.write("bad.json", '{"oops": 1}'))
    equal(done.returncode, 2, "unknown key of the faults file")


def should_close_the_database_file(ctl):
    if otklikctl.ENGINE != "sqlite":
        return
    ctl.json("init")
    equal(oct(os.stat(ctl.url[7:]).st_mode & 0o777), "0o600", "the file's rights")
    checks = {c["check"]: c["ok"] for c in ctl.json("doctor")}
    equal(checks["rights"], True, "rights")
    os.chmod(ctl.url[7:], 0o644)
    checks = {c["check"]: c["ok"] for c in ctl.json("doctor", status=1)}
    equal(checks["rights"], False, "rights of an open file")


def should_not_load_qt_gui(ctl):
    """Asks the binary itself and the loader: neither names Qt Gui or Qt Widgets, not even by way of another library."""
    needed = subprocess.run(["readelf", "-d", str(otklikctl.BINARY)], capture_output=True, text=True, check=True).stdout
    check("libQt6Core" in needed, "readelf said nothing of Qt")
    loaded = subprocess.run(["ldd", str(otklikctl.BINARY)], capture_output=True, text=True, check=True).stdout
    for library in ("libQt6Gui", "libQt6Widgets", "libX11", "libxcb"):
        check(library not in needed and library not in loaded, f"otklikctl loads {library}")


main(should_refuse_wrong_use_with_a_sentence, should_refuse_in_the_language_of_the_machine, should_help,
     should_take_options_before_and_after, should_say_what_is_missing,
     should_check_numbers_addresses_and_texts_without_a_database, should_list_several_files, should_say_when_something_cannot_be_reached,
     should_not_lose_a_message_for_a_gateway_that_is_away, should_say_that_the_answer_could_not_be_written,
     should_keep_the_training_gateway_at_home, should_close_the_database_file, should_not_load_qt_gui)
