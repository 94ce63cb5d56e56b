#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Erasing, exporting and purging by raw SQL of real logins: who may, after what, of whom, and what stays."""
from city import check, equal, run
import pg


def refused(desk, sql, state, what):
    try:
        desk.rows(sql)
    except pg.Refused as refusal:
        equal(refusal.state, state, what)
        return refusal
    check(False, f"{what}: nobody refused it")


def person(city, site, nth=1):
    return int(city.owner.value(f"SELECT id FROM person WHERE site_id = {site} AND erased_at IS NULL ORDER BY id OFFSET {nth} LIMIT 1"))


def only_a_supervisor_erases_and_only_with_a_fresh_code(city):
    one = person(city, 1)
    for role in ("operator", "doctor", "nurse", "marketer", "approver", "auditor", "administrator"):
        with city.sign_in(city.login(role)) as desk:
            refused(desk, f"SELECT erase_person({one}, 'why')", "42501", role)
    for role in ("dispatcher", "importer"):
        with city.connect(city.login(role)) as desk:
            refused(desk, f"SELECT erase_person({one}, 'why')", "42501", role)
    login = city.login("supervisor")
    with city.connect(login) as desk:
        check(desk.value("SELECT gate()") == "f", "the gate stands open")
        refused(desk, f"SELECT erase_person({one}, 'why')", "OTK01", "before the gate")
    city.owner.rows(f"UPDATE message SET chunk_id = 1; UPDATE send_chunk SET phase = 'done' WHERE id = 1")
    with city.sign_in(login) as desk:
        refused(desk, f"SELECT erase_person({one}, 'why')", "OTK01", "without a fresh code")
        city.step_up(desk, login)
        refused(desk, f"SELECT erase_person({one}, '  ')", "23514", "without a reason")
        equal(desk.value(f"SELECT erase_person({person(city, 2)}, 'why')"), "not_found", "somebody of a foreign site")
        equal(desk.value("SELECT erase_person(4711, 'why')"), "not_found", "nobody")
        equal(desk.value(f"SELECT erase_person({one}, 'asked on paper')"), "erased", "one's own")
        equal(desk.value(f"SELECT erase_person({one}, 'again')"), "already", "once more")
        equal(desk.value(f"SELECT count(*) FROM v_people_person WHERE person_id = {one}"), "0", "seen afterwards")
        equal(desk.value(f"SELECT reason FROM v_privacy_erasure WHERE person_id = {one}"), "asked on paper", "the reason")
    equal(city.owner.value(f"SELECT count(*) FROM address WHERE person_id = {one}"), "0", "addresses")
    equal(city.owner.value(f"SELECT count(*) FROM service_event WHERE person_id = {one}"), "1", "service events")
    equal(city.owner.value(f"SELECT who || verb || detail FROM audit_entry WHERE verb = 'erase' AND person_id = {one}"), f"{login}eraseasked on paper", "the audit")


def nobody_makes_or_mends_a_husk_by_hand(city):
    one = person(city, 1)
    husk = city.owner.value("SELECT person_id FROM erasure LIMIT 1")
    login = city.login("supervisor")
    with city.sign_in(login) as desk:
        city.step_up(desk, login)
        refused(desk, f"UPDATE person SET erased_at = now() WHERE id = {one}", "42501", "hiding somebody")
        refused(desk, f"UPDATE person SET family_name = 'Back' WHERE id = {husk}", "42501", "a husk's name")
        refused(desk, f"UPDATE person SET erased_at = NULL WHERE id = {husk}", "42501", "a husk's return")
        for table in ("erased_address", "privacy_salt"):
            refused(desk, f"SELECT * FROM {table}", "42501", table)
        refused(desk, "SELECT privacy_hash('+79000000001')", "42501", "guessing an address")
        refused(desk, "INSERT INTO erasure (site_id, person_id, reason) VALUES (1, 1, 'x')", "42501", "an erasure without one")


def an_erased_address_comes_back_under_a_stop(city):
    with city.connect(city.login("importer")) as desk:
        desk.rows("INSERT INTO person (site_id, family_name, created_at, updated_at) VALUES (1, 'Again', now(), now())")
        new = desk.value("SELECT max(id) FROM person")
        number = int(city.owner.value("SELECT person_id FROM erasure LIMIT 1"))
        desk.rows(f"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, {new}, 'mobile', '+7900' || lpad('{number}', 7, '0'))")
        equal(desk.value(f"SELECT count(*) FROM v_consent_suppression WHERE person_id = {new}"), "4", "channels under a STOP")


def an_export_of_a_person_needs_a_fresh_code_and_is_noted(city):
    one, login = person(city, 1), city.login("operator")
    with city.sign_in(city.login("marketer")) as desk:
        refused(desk, f"SELECT privacy_note_export({one})", "42501", "a marketer")
    with city.sign_in(login) as desk:
        refused(desk, f"SELECT privacy_note_export({one})", "OTK01", "without a fresh code")
        city.step_up(desk, login)
        equal(desk.value(f"SELECT privacy_note_export({person(city, 2)})"), "not_found", "somebody of a foreign site")
        equal(desk.value(f"SELECT privacy_note_export({one})"), "noted", "one's own")
        equal(desk.value(f"SELECT count(*) FROM v_consent_event WHERE person_id = {person(city, 2)}"), "0", "words of a foreign site")
        equal(desk.value("SELECT count(*) FROM v_messaging_letter WHERE clinical"), "0", "clinical messages for an operator")
    equal(city.owner.value(f"SELECT count(*) FROM audit_entry WHERE verb = 'export' AND person_id = {one} AND who = '{login}'"), "1", "the audit")


def many_people_leave_with_two_words_only(city):
    login = city.login("marketer")
    with city.sign_in(login) as desk:
        refused(desk, "SELECT privacy_ask_export('All', 10)", "OTK01", "without a fresh code")
        city.step_up(desk, login)
        equal(desk.value("SELECT privacy_ask_export('All', 5000)"), "granted", "5,000")
        asked = desk.value("SELECT privacy_ask_export('All', 6000)")
        check(asked.startswith("asked/"), f"6,000: {asked}")
        equal(desk.value("SELECT privacy_ask_export('All', 6000)"), asked, "asked twice")
        request = asked.split("/")[1]
        refused(desk, f"SELECT privacy_agree_export({request})", "42501", "a marketer agrees")
        refused(desk, f"UPDATE export_request SET agreed_by = 'x', agreed_at = now() WHERE id = {request}", "42501", "by hand")
        second = city.login("approver")
        with city.sign_in(second) as other:
            refused(other, f"SELECT privacy_agree_export({request})", "OTK01", "without a fresh code")
            city.step_up(other, second)
            equal(other.value("SELECT privacy_agree_export(4711)"), "not_found", "no request")
            equal(other.value(f"SELECT privacy_agree_export({request})"), "agreed", "the second person")
        check(desk.value("SELECT privacy_ask_export('All', 60000)").startswith("asked/"), "ten times as many as were agreed to")
        equal(desk.value("SELECT privacy_ask_export('All', 6100)"), "granted", "with two words")
        check(desk.value("SELECT privacy_ask_export('All', 6100)").startswith("asked/"), "a second time")
    both = city.login("supervisor")
    with city.sign_in(both) as desk:
        city.step_up(desk, both)
        request = desk.value("SELECT privacy_ask_export('All', 7000)").split("/")[1]
        equal(desk.value(f"SELECT privacy_agree_export({request})"), "own", "one's own request")
    equal(city.owner.value(f"SELECT count(*) FROM audit_entry WHERE verb = 'export' AND who = '{login}'"), "2", "the audit")


def a_stolen_service_hastens_nothing(city):
    city.owner.rows("UPDATE message SET created_at = now() - INTERVAL '100 days'")
    with city.connect(city.login("dispatcher")) as desk:
        equal(desk.value("SELECT retention_purge('texts', 1000000)"), "0", "texts within their time")
        refused(desk, "UPDATE setting SET value = '1' WHERE name = 'retention.texts_days'", "42501", "another time")
        refused(desk, "INSERT INTO setting (name, value) VALUES ('retention.audit_days', '1')", "42501", "another kind")
        for nonsense in ("audit", "'; DROP TABLE person; --", "texts_days' OR '1", ""):
            equal(desk.value("SELECT retention_purge($1, 10)", nonsense), "0", nonsense)
        city.owner.rows("UPDATE setting SET value = '50' WHERE name = 'retention.texts_days'")
        before = int(city.owner.value("SELECT count(*) FROM message WHERE text <> ''"))
        equal(desk.value("SELECT retention_purge('texts', 10)"), "10", "a batch")
        equal(int(city.owner.value("SELECT count(*) FROM message WHERE text <> ''")), before - 10, "what is left")
    for role in ("operator", "supervisor", "auditor"):
        with city.sign_in(city.login(role)) as desk:
            refused(desk, "SELECT retention_purge('texts', 10)", "42501", role)


def old_sign_ins_go_and_the_fence_stays(city):
    login = city.login("administrator")
    with city.sign_in(login) as desk:
        city.owner.rows(f"""INSERT INTO access_try (operator_id, at, purpose, outcome, number) SELECT id, now() - INTERVAL '2 years', 'sign-in', 'wrong', 0
                            FROM access_operator WHERE name = '{login}'""")
        base = city.owner.value(f"SELECT access_base(id) FROM access_operator WHERE name = '{login}'")
        city.owner.rows("ALTER TABLE access_try DISABLE TRIGGER USER; UPDATE access_try SET at = at - INTERVAL '3 years'; ALTER TABLE access_try ENABLE TRIGGER USER")
        check(int(desk.value("SELECT retention_purge('sign_ins', 1000)")) > 0, "nothing went")
        equal(city.owner.value(f"SELECT access_base(id) FROM access_operator WHERE name = '{login}'"), base, "what tries are counted from")


run(only_a_supervisor_erases_and_only_with_a_fresh_code, nobody_makes_or_mends_a_husk_by_hand, an_erased_address_comes_back_under_a_stop,
    an_export_of_a_person_needs_a_fresh_code_and_is_noted, many_people_leave_with_two_words_only, a_stolen_service_hastens_nothing,
    old_sign_ins_go_and_the_fence_stays)
