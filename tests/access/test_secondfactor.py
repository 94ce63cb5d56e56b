#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks on the second factor by somebody who knows a password: guessing, looking without committing, replaying, and
taking over what somebody else opened."""
import time

import pg
from city import LONG, PASSWORD, TOKEN, check, code_of, equal, now_step, run

SUBMIT = "SELECT submit_code('{code}', '" + TOKEN + "', {pid}, 'machine')"


def wrong_code(seed):
    """Six digits that are none of the codes around now."""
    near = {code_of(seed, now_step() + i) for i in range(-3, 5)}
    return next(c for c in ("000000", "111111", "222222", "333333", "444444", "555555", "666666", "777777", "888888") if c not in near)


def enrolled(city, name, role="operator"):
    login = city.login(role, name)
    city.forget_address()
    desk = city.connect(login)
    city.enrol(desk, login)
    return login, desk


def verified(desk):
    return desk.value("SELECT gate()") == "t"


def looks_allowed(seconds):
    """Five are free, then after 30 s, 60 s, 120 s …"""
    looks, at, wait = 5, 30, 30
    while seconds >= at:
        looks, wait = looks + 1, min(2 * wait, 900)
        at += wait
    return looks


def guesses_that_are_rolled_back_learn_nothing(city):
    login, thief = enrolled(city, "guesser")
    seed, total, start = city.seeds[login], 100_000 if LONG else 3_000, time.monotonic()
    before = city.looks(login)
    for first in range(0, total, 100):
        text = []
        for i in range(first, first + 100, 2):
            one, two = (SUBMIT.format(code=f"{(i + k) % 1000000:06d}", pid=thief.pid) for k in (0, 1))
            text.append(f"BEGIN; {one}; ROLLBACK; BEGIN; SAVEPOINT s; {two}; ROLLBACK TO s; ROLLBACK")
        thief.rows("; ".join(text))
        thief.notices.clear()
    seconds = time.monotonic() - start
    looks = city.looks(login) - before
    print(f"     {total:,} guesses in {seconds:.0f} s: {looks} looked at")
    check(looks <= looks_allowed(seconds), f"{looks} guesses were looked at in {seconds:.0f} s")
    check(looks <= 6 or seconds >= 90, f"{looks} guesses were looked at")
    equal(city.owner.value(f"SELECT count(*) FROM access_try t JOIN access_operator o ON o.id = t.operator_id WHERE o.name = '{login}'"), "0", "tries that were rolled back and are there")
    # Now even the right one is not looked at …
    thief.rows(SUBMIT.format(code=code_of(seed, now_step()), pid=thief.pid))
    check(not verified(thief), "the fence let a code through after all those guesses")
    state = thief.value("SELECT access_state()->>'wait_seconds'")
    check(0 < int(state) <= 900, f"the wait is {state} s")
    # … but there is no lock for ever: the wait passes, or two people lift it.
    number = city.owner.value(f"SELECT id FROM access_operator WHERE name = '{login}'")
    city.owner.rows(f"SELECT setval('access_fence_at_{number}', extract(epoch FROM clock_timestamp())::bigint - 901)")
    address = city.owner.value("SELECT access_bucket()")
    city.owner.rows(f"SELECT setval('access_fence_at_address_{address}', 1)")
    thief.rows(SUBMIT.format(code=code_of(seed, now_step()), pid=thief.pid))
    check(verified(thief), "after the wait the right code is not taken")


def guesses_at_the_same_instant_get_no_more_looks(city):
    login, thief = enrolled(city, "crowd")
    wrong = wrong_code(city.seeds[login])
    crowd = [city.connect(login) for _ in range(16)]
    start = time.monotonic()
    for _ in range(40 if LONG else 12):
        for one in crowd:
            one.send(SUBMIT.format(code=wrong, pid=one.pid))
        for one in crowd:
            one.wait()
    seconds = time.monotonic() - start
    compared = int(city.owner.value(f"SELECT count(*) FROM access_try t JOIN access_operator o ON o.id = t.operator_id WHERE o.name = '{login}'"))
    check(1 <= compared <= looks_allowed(seconds), f"{compared} codes were compared in {seconds:.0f} s")
    for one in crowd:
        one.close()
    # The same with transactions that stay open over each other.
    other, thief = enrolled(city, "crowd_open")
    crowd = [city.connect(other) for _ in range(16)]
    before = city.looks(other)
    for one in crowd:
        one.rows("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT gate()")
    for _ in range(4):
        for one in crowd:
            one.send(SUBMIT.format(code=wrong, pid=one.pid))
        for one in crowd:
            one.wait()
    for one in crowd:
        one.rows("ROLLBACK")
        one.close()
    looks = city.looks(other) - before
    check(looks <= 5 + 16, f"{looks} numbers were given out")  # who loses the race takes a number and is not looked at


def everything_seen(desk):
    """What a transaction may ask about itself, without the seconds that pass anyway."""
    return desk.rows("""SELECT access_state() - 'wait_seconds', gate(), stepped_up(), my_sites(), has_approvers(),
                               (SELECT count(*) FROM person), (SELECT count(*) FROM v_people_person)""")


def a_right_code_opens_nothing_before_commit(city):
    login, thief = enrolled(city, "peeper")
    seed = city.seeds[login]
    seen = {}
    for what, code in [("wrong", wrong_code(seed)), ("right", code_of(seed, now_step()))]:
        thief.notices.clear()
        thief.rows("SET client_min_messages = debug1; BEGIN; " + SUBMIT.format(code=code, pid=thief.pid))
        inside = everything_seen(thief)
        thief.rows("SAVEPOINT s; " + SUBMIT.format(code=code, pid=thief.pid))
        inside += everything_seen(thief)
        thief.rows("ROLLBACK TO s")
        inside += everything_seen(thief)
        thief.rows("ROLLBACK")
        seen[what] = (inside, everything_seen(thief), [n["message"] for n in thief.notices])
        city.forget_tries(login)
    for right, wrong in zip(seen["right"], seen["wrong"]):
        for r, w in zip(right, wrong):
            equal(r, w, "what a right code shows that a wrong one does not")
    check(not verified(thief), "open after ROLLBACK")
    thief.rows("RESET client_min_messages; BEGIN; " + SUBMIT.format(code=code_of(seed, now_step()), pid=thief.pid))
    check(not verified(thief) and thief.value("SELECT count(*) FROM person") == "0", "open before COMMIT")
    thief.rows("COMMIT")
    check(verified(thief) and thief.value("SELECT count(*) FROM person") == "50", "closed after COMMIT")


def odd_arguments_say_nothing(city):
    """NULLs, too long and unfit values: the same answer for a right and a wrong code, and no seed or code in any error."""
    login, thief = enrolled(city, "odd")
    seed = city.seeds[login]
    city.owner.rows(f"UPDATE access_operator SET phone = '+79001112233' WHERE name = '{login}'")
    secrets = [seed.hex(), "".join(f"\\{b:03o}" if not 32 <= b < 127 else chr(b) for b in seed)]
    said = []

    def tell(sql):
        thief.notices.clear()
        try:
            answer = str(thief.rows(sql))
        except pg.Refused as refused:
            answer = refused.text
            thief.state("ROLLBACK")
        said.append(answer + "".join(n["message"] + n["detail"] + n["context"] for n in thief.notices))
        return answer

    token, long = f"'{TOKEN}'", "repeat('x', 50000000)"
    rest = [(token, str(thief.pid), "NULL"), ("NULL", str(thief.pid), "'m'"), ("''", str(thief.pid), "'m'"), (token, "NULL", "'m'"),
            (token, str(thief.pid), long), (long, str(thief.pid), "'m'"), (token, "-1", "'m'"), (token, "0", "NULL")]
    for a, b, c in rest:
        answers = []
        for code in (f"'{code_of(seed, now_step())}'", f"'{wrong_code(seed)}'"):
            answers.append(tell(f"BEGIN; SELECT submit_code({code}, {a}, {b}, {c})") + " " + tell("SELECT gate()"))
            thief.state("ROLLBACK")
            city.forget_tries(login)
        equal(answers[0], answers[1], f"submit_code(…, {a}, {b}, {c})")
    for call in ["submit_code(NULL, NULL, NULL, NULL)", f"submit_code({long}, {token}, {thief.pid}, 'm')", "step_up(NULL, NULL)", f"step_up({long}, {thief.pid})",
                 "join_session(NULL, NULL)", f"join_session({long}, {thief.pid})", f"enrol({long})", "enrol(NULL)", "enrol('')", "has_role(VARIADIC NULL)", "has_role(NULL)",
                 "has_role(VARIADIC '{}')", "request_code()", "sign_out()", "access_state()"]:
        tell(f"SELECT {call}")
        check(not verified(thief), f"{call} opened the gate")
        city.forget_tries(login)
    # Everything that may stop or trouble a function while it holds the seed.
    right = code_of(seed, now_step())
    for setting in ["statement_timeout = '1ms'", "statement_timeout = '2ms'", "statement_timeout = '3ms'", "lock_timeout = '1ms'", "row_security = off", "work_mem = '64kB'",
                    "search_path = pg_temp", "default_transaction_read_only = on", "bytea_output = escape", "plpgsql.extra_errors = 'all'", "debug_print_plan = on",
                    "debug_print_parse = on", "debug_print_rewritten = on", "client_min_messages = debug5", "log_parameter_max_length_on_error = -1", "exit_on_error = off",
                    "transform_null_equals = on", "standard_conforming_strings = off", "jit_above_cost = 0", "force_parallel_mode = on", "xmloption = document"]:
        thief.close()
        thief = city.connect(login)  # a connection that has run a function five times makes plans without values
        for call in [f"submit_code('{right}', {token}, -1, 'm')", f"submit_code('{right}', {token}, {thief.pid}, repeat('m', 201))", "request_code()", "enrol('guess')", f"step_up('{right}', {thief.pid})"]:
            city.owner.rows(f"DELETE FROM access_sms_code; DELETE FROM access_sms_outbox")
            tell(f"SET client_min_messages = log; SET {setting}; SELECT {call}")
            thief.rows("RESET ALL")
            for (code,) in city.owner.rows("SELECT code FROM access_sms_outbox"):
                for form in (code, " ".join(str(ord(c)) for c in code)):
                    check(form not in said[-1], f"with {setting} the code of an SMS is said by {call}")
            city.forget_tries(login)
    for text in said:
        for secret in secrets:
            check(secret not in text, f"the seed is in: {text[:300]}")
    check(any(n for n in said if "not looked at" in n) and any("statement timeout" in n for n in said), "no error was provoked, so this says nothing")


def a_code_counts_once(city):
    login, desk = enrolled(city, "replay")
    seed, step = city.seeds[login], now_step()
    desk.rows(SUBMIT.format(code=code_of(seed, step), pid=desk.pid))
    check(verified(desk), "the code is not taken")
    with city.connect(login) as thief:
        for again in (step, step - 1):
            thief.rows("SELECT submit_code($1, $2, $3::integer, 'm')", code_of(seed, again), 40 * "u", thief.pid)
            check(not verified(thief), f"a code was taken again ({again - step})")
        # At the same instant on two connections: one session.
        city.forget_tries(login)
        city.owner.rows("DELETE FROM access_used_step")
        pair = [city.connect(login), city.connect(login)]
        for one in pair:
            one.send(SUBMIT.format(code=code_of(seed, now_step()), pid=one.pid).replace(TOKEN, 40 * str(pair.index(one))))
        for one in pair:
            one.wait()
        check(sum(verified(one) for one in pair) <= 1, "one code opened two sessions")
    # The enrolment code is over with the first right code: who overheard it makes no other seed.
    equal(desk.value("SELECT enrol('enrolment')"), None, "a second enrolment after the first right code")


def a_session_is_bound_to_its_backend(city):
    login, desk = enrolled(city, "victim")
    secret = 40 * "v"
    desk.rows("SELECT submit_code($1, $2, $3::integer, 'm')", code_of(city.seeds[login], now_step()), secret, desk.pid)
    check(verified(desk), "the gate is closed")
    with city.connect(login) as thief:
        check(not verified(thief) and thief.value("SELECT count(*) FROM person") == "0", "another backend of the same login sees people")
        for token in ("", 39 * "v", 41 * "v", 40 * "V", 40 * "_", 40 * "%"):
            thief.rows("SELECT join_session($1, $2::integer)", token, thief.pid)
            check(not verified(thief), f"joined with the token {token!r}")
        thief.rows("SELECT join_session($1, $2::integer)", secret, desk.pid)
        check(not verified(thief), "joined with the pid of another backend")
        thief.rows("BEGIN; SELECT join_session('" + secret + f"', {thief.pid})")
        check(not verified(thief), "joined before COMMIT")
        thief.rows("ROLLBACK")
    with city.connect(city.login("operator", "stranger")) as stranger:
        stranger.rows("SELECT join_session($1, $2::integer)", secret, stranger.pid)
        check(not verified(stranger), "another login joined with a stolen token")
    # From another address; the tests have one alone, so the record is moved instead.
    city.owner.rows("UPDATE access_session SET address = '192.0.2.9' WHERE login = $1", login)
    with city.connect(login) as thief:
        thief.rows("SELECT join_session($1, $2::integer)", secret, thief.pid)
        check(not verified(thief), "joined from another address")
    city.owner.rows("UPDATE access_session SET address = inet_client_addr() WHERE login = $1", login)
    # The desk itself joins with its further connections.
    second = city.connect(login)
    second.rows("SELECT join_session($1, $2::integer)", secret, second.pid)
    check(verified(second), "a further connection of the desk does not join")
    # The number of a process is given out again; its start is another one. What a superuser writes here, the server never does.
    for harm in ["backend_start = backend_start - INTERVAL '1 microsecond'", "pid = pid + 1", "login = 'postgres'", "expires_at = clock_timestamp()"]:
        kept = desk.value("SELECT 1") and city.owner.rows(f"SELECT id, pid, backend_start, login, expires_at FROM access_session WHERE pid = {desk.pid}")[0]
        city.owner.rows(f"UPDATE access_session SET {harm} WHERE id = {kept[0]}")
        check(not verified(desk), f"the gate is open with {harm}")
        city.owner.rows(f"UPDATE access_session SET pid = {kept[1]}, backend_start = '{kept[2]}', login = '{kept[3]}', expires_at = '{kept[4]}' WHERE id = {kept[0]}")
        check(verified(desk), "the gate did not open again")
    # SET ROLE changes who one is for the server, not for the gate.
    desk.rows(f"SET ROLE otklik_operator")
    check(desk.value("SELECT my_sites()") == "{1}", "sites after SET ROLE")
    desk.rows("RESET ROLE")
    # Who is disabled sees nothing more, on open connections too.
    city.owner.rows(f"UPDATE access_operator SET disabled_at = now() WHERE name = '{login}'")
    check(not verified(desk) and desk.value("SELECT count(*) FROM person") == "0", "a disabled operator sees people")
    city.owner.rows(f"UPDATE access_operator SET disabled_at = NULL WHERE name = '{login}'")
    desk.rows("SELECT sign_out()")
    check(not verified(desk) and not verified(second), "open after signing out")
    second.rows("SELECT join_session($1, $2::integer)", secret, second.pid)
    check(not verified(second), "joined after signing out")


def a_code_by_sms_is_for_one_session(city):
    login = city.login("operator", "phone")
    city.forget_address()
    city.owner.rows(f"UPDATE access_operator SET phone = '+79001112233' WHERE name = '{login}'")
    desk, thief = city.connect(login), city.connect(login)
    crowd = [city.connect(login) for _ in range(8)]
    for one in crowd:
        one.send("SELECT request_code()")
    for one in crowd:
        one.wait()
        one.close()
    equal(city.owner.value("SELECT count(*) FROM access_sms_outbox"), "1", "messages for eight requests at once")
    city.owner.rows("DELETE FROM access_sms_code; DELETE FROM access_sms_outbox")
    equal(desk.state("SELECT take_codes()"), "42501", "take_codes by an operator")
    desk.rows("SELECT request_code()")
    dispatcher = city.sign_in(city.login("dispatcher"))
    code = dispatcher.value("SELECT code FROM take_codes()")
    equal(dispatcher.rows("SELECT code FROM take_codes()"), [], "codes that are given out twice")
    thief.rows(SUBMIT.format(code=code, pid=thief.pid))
    check(not verified(thief), "a code by SMS opened another session")
    desk.rows("BEGIN; " + SUBMIT.format(code=code, pid=desk.pid) + "; ROLLBACK")
    check(not verified(desk), "open after ROLLBACK")
    desk.rows(SUBMIT.format(code=code, pid=desk.pid))
    check(verified(desk), "the code by SMS is not taken")
    desk.rows("SELECT sign_out()")
    city.forget_tries(login)
    desk.rows(SUBMIT.format(code=code, pid=desk.pid))
    check(not verified(desk), "a code by SMS was taken twice")
    city.owner.rows("DELETE FROM access_sms_code")
    desk.rows("SELECT request_code()")
    code = city.owner.value("SELECT code FROM access_sms_outbox ORDER BY id DESC LIMIT 1")
    city.owner.rows("UPDATE access_sms_code SET expires_at = clock_timestamp()")
    desk.rows(SUBMIT.format(code=code, pid=desk.pid))
    check(not verified(desk), "an old code by SMS was taken")


def guessers_do_not_lock_out_their_neighbours(city):
    """The fence of addresses stands before those who never signed in there."""
    login, desk = enrolled(city, "neighbour")
    desk.rows(SUBMIT.format(code=city.code(login), pid=desk.pid))
    check(verified(desk), "the first sign-in failed")
    for i in range(5):
        name = city.login("operator", f"noise{i}")
        thief = city.connect(name)
        city.enrol(thief, name)
        wrong = wrong_code(city.seeds[name])
        for _ in range(5):
            thief.rows(SUBMIT.format(code=wrong, pid=thief.pid))
        thief.close()
    stranger = city.connect(city.login("operator", "newcomer"))
    check(int(stranger.value("SELECT access_state()->>'wait_seconds'")) > 0, "twenty-five wrong codes from an address did not make it wait")
    again = city.connect(login)
    equal(again.value("SELECT access_state()->>'wait_seconds'"), "0", "the wait of who signs in here every day")
    again.rows(SUBMIT.format(code=city.code(login), pid=again.pid))
    check(verified(again), "who signs in here every day is kept out")
    equal(stranger.value("SELECT access_state()->>'wait_seconds'"), "0", "the wait after somebody of the same address has signed in")


def a_fresh_code_needs_a_gate_and_a_commit(city):
    login, desk = enrolled(city, "fresh")
    desk.rows("SELECT step_up($1, $2::integer)", code_of(city.seeds[login], now_step()), desk.pid)
    check(desk.value("SELECT stepped_up()") == "f" and city.looks(login) == 0, "a fresh code before the gate was looked at")
    desk.rows(SUBMIT.format(code=city.code(login), pid=desk.pid))
    desk.rows(f"BEGIN; SELECT step_up('{city.code(login)}', {desk.pid})")
    check(desk.value("SELECT stepped_up()") == "f", "stepped up before COMMIT")
    desk.rows("ROLLBACK")
    check(desk.value("SELECT stepped_up()") == "f", "stepped up after ROLLBACK")
    city.owner.rows("DELETE FROM access_used_step")
    city.used.pop(login, None)
    city.step_up(desk, login)
    with city.connect(login) as other:
        check(other.value("SELECT stepped_up()") == "f", "another session is stepped up too")
    city.owner.rows("UPDATE access_step_up SET expires_at = clock_timestamp()")
    check(desk.value("SELECT stepped_up()") == "f", "stepped up after fifteen minutes")


run(guesses_that_are_rolled_back_learn_nothing, guesses_at_the_same_instant_get_no_more_looks, a_right_code_opens_nothing_before_commit, odd_arguments_say_nothing,
    a_code_counts_once, a_session_is_bound_to_its_backend, a_code_by_sms_is_for_one_session, guessers_do_not_lock_out_their_neighbours,
    a_fresh_code_needs_a_gate_and_a_commit)
