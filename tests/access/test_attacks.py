#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody tries who has a login, the second factor and a program of their own: forged settings and notices, objects
of their own, rows of other sites, and all that tells of rows without showing them."""
import re

import pg
from city import PASSWORD, TOKEN, check, equal, run

FOREIGN, MINE = 60, 10  # people of site 2 and of site 1


def refused(desk, sql, *states):
    seen = desk.state(sql)
    desk.state("ROLLBACK")
    check(seen in (states or ("42501",)), f"{sql}: {seen or 'it was done'}")


def desk_of(city, role="operator"):
    return city.sign_in(city.login(role), token=40 * role[0])


def forged_settings_change_nothing(city):
    desk = desk_of(city)
    before = desk.rows("SELECT my_sites(), gate(), has_role('administrator'), count(*) FROM person")
    for setting in ["otklik.site = 2", "otklik.sites = '{1,2}'", "app.login = 'postgres'", "session.operator_id = 1", "search_path = pg_temp, public",
                    "application_name = 'otklik_owner'", "plan_cache_mode = force_generic_plan", "enable_indexscan = off", "force_parallel_mode = on", "parallel_setup_cost = 0"]:
        desk.rows(f"SET {setting}")
        equal(desk.rows("SELECT my_sites(), gate(), has_role('administrator'), count(*) FROM person"), before, f"after SET {setting}")
    desk.rows("RESET ALL; SET row_security = off")
    refused(desk, "SELECT count(*) FROM person")
    check(desk.state("SELECT gate()") != "", "a function reads past the policies with row_security = off")
    desk.rows("RESET ALL")
    for sql in ["SET session_replication_role = replica", "SET ROLE otklik_owner", "SET ROLE otklik_administrator", "SET ROLE otklik_city_scope", f"SET ROLE {city.user}",
                f"SET SESSION AUTHORIZATION {city.user}", f"SET SESSION AUTHORIZATION {city.login('doctor')}", f"SET ROLE {city.login('doctor')}", "SET log_statement = 'all'",
                "SET session_preload_libraries = 'auto_explain'", "LOAD 'auto_explain'", "SET lo_compat_privileges = on", "SET track_activities = on", "SET allow_system_table_mods = on",
                "SET debug_discard_caches = 1", "ALTER SYSTEM SET row_security = off"]:
        refused(desk, sql, "42501", "22023", "55P02")
    # At connect, and for all later sessions of one's own login.
    for options in ["-c session_replication_role=replica", "-c track_activities=on", "-c log_statement=all", "-c allow_system_table_mods=on", "-c local_preload_libraries=auto_explain"]:
        try:
            city.connect(city.login("operator"), options=options)
        except pg.Refused:
            continue
        check(False, f"a connection with {options} was taken")
    me = city.login("operator")
    for sql in [f"ALTER ROLE {me} BYPASSRLS", f"ALTER ROLE {me} SUPERUSER", f"ALTER ROLE {me} CREATEROLE", f"ALTER ROLE {me} RENAME TO {me}x", f"ALTER ROLE {me} SET session_replication_role = replica",
                f"ALTER ROLE {me} VALID UNTIL 'infinity'", f"ALTER ROLE {me} CONNECTION LIMIT -1", f"ALTER ROLE {city.login('doctor')} PASSWORD 'x'", f"CREATE ROLE {me}x",
                f"GRANT otklik_doctor TO {me}", f"GRANT {me} TO {city.login('doctor')}", f"GRANT {me} TO otklik_marketer", f"GRANT otklik_operator TO {city.login('doctor')}",
                f"GRANT otklik_site_scope TO {city.login('doctor')}", f"REVOKE otklik_operator FROM {me}", f"DROP ROLE {city.login('doctor')}", f"REASSIGN OWNED BY otklik_owner TO {me}",
                f"ALTER DATABASE {city.name} SET row_security = off", f"GRANT CONNECT ON DATABASE {city.name} TO PUBLIC"]:
        desk.notices.clear()
        seen = desk.state(sql)
        check(seen in ("42501", "0A000") or any("no privileges" in n["message"] for n in desk.notices), f"{sql}: {seen or 'it was done'}")
    check(city.owner.value(f"SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = '{me}'") == "2", "memberships were changed")


def owned_objects_help_nobody(city):
    desk = desk_of(city)
    for sql in ["CREATE TABLE t (i integer)", "CREATE VIEW v AS SELECT * FROM person", "CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1'", "CREATE SCHEMA s", "CREATE TEMP TABLE t (i integer)",
                "CREATE TEMP VIEW v AS SELECT * FROM person", "CREATE FUNCTION pg_temp.f() RETURNS integer LANGUAGE sql AS 'SELECT 1'", "CREATE EXTENSION dblink", "CREATE EXTENSION postgres_fdw",
                "CREATE LANGUAGE plperl", "CREATE TRIGGER t AFTER INSERT ON person EXECUTE FUNCTION needs_step_up()", "CREATE POLICY p ON person USING (true)", "ALTER TABLE person DISABLE ROW LEVEL SECURITY",
                "ALTER TABLE person NO FORCE ROW LEVEL SECURITY", "DROP POLICY otklik_gate ON person", "ALTER FUNCTION gate() SECURITY INVOKER", "CREATE OR REPLACE FUNCTION gate() RETURNS boolean LANGUAGE sql AS 'SELECT true'",
                "ALTER TABLE person DISABLE TRIGGER ALL", "CREATE RULE r AS ON SELECT TO person DO INSTEAD SELECT 1", "CREATE STATISTICS st ON family_name, given_name FROM person", "CREATE INDEX i ON person (sex)",
                "CREATE EVENT TRIGGER e ON ddl_command_start EXECUTE FUNCTION gate()", "CREATE PUBLICATION p FOR TABLE person", "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p", "CREATE CAST (text AS integer) WITH INOUT",
                "CREATE OPERATOR public.=== (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text)", "CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw", "CREATE TABLESPACE t LOCATION '/tmp'", "CREATE DATABASE d",
                "CREATE MATERIALIZED VIEW m AS SELECT * FROM person", "COMMENT ON TABLE person IS 'x'", "TRUNCATE person", "CLUSTER person", "REINDEX TABLE person", "ALTER DEFAULT PRIVILEGES FOR ROLE otklik_owner GRANT SELECT ON TABLES TO PUBLIC",
                "SECURITY LABEL ON TABLE person IS 'x'", "ALTER SEQUENCE person_id_seq RESTART"]:
        refused(desk, sql, "42501", "0A000", "42704", "22023", "42710", "58P01")
    # The server's files and programs.
    for sql in ["COPY person TO PROGRAM 'cat'", "COPY person TO '/tmp/x'", "COPY person FROM '/etc/passwd'", "SELECT pg_read_file('/etc/passwd')", "SELECT pg_read_binary_file('/etc/passwd')", "SELECT pg_ls_dir('.')",
                "SELECT pg_stat_file('.')", "SELECT lo_creat(-1)", "SELECT lo_create(0)", "SELECT lo_import('/etc/passwd')", "SELECT lo_export(1, '/tmp/x')", "SELECT lo_from_bytea(0, 'x')", "SELECT lo_open(1, 131072)",
                "SELECT lo_put(1, 0, 'x')", "SELECT lo_get(1)", "SELECT lo_unlink(1)", "SELECT * FROM pg_authid", "SELECT * FROM pg_shadow", "SELECT * FROM pg_hba_file_rules", "SELECT pg_reload_conf()",
                "SELECT pg_current_logfile()", "SELECT * FROM pg_largeobject", "SELECT stavalues1 FROM pg_statistic", "SELECT * FROM pg_file_settings", "SELECT pg_switch_wal()", "SELECT * FROM pg_ls_logdir()", "SELECT pg_rotate_logfile()"]:
        refused(desk, sql, "42501", "42883")
    # DROP OWNED BY for one's own groups takes nothing away, and neither do one's own grants.
    policies = city.owner.value("SELECT md5(string_agg(p::text, '' ORDER BY p::text)) FROM pg_policies p")
    grants = city.owner.value("SELECT md5(string_agg(relname || relacl::text, '' ORDER BY oid)) FROM pg_class WHERE relnamespace = 'public'::regnamespace")
    for name in ["CURRENT_USER", "otklik_operator", "otklik_site_scope", "otklik_owner", "otklik_city_scope", city.user]:
        desk.state(f"DROP OWNED BY {name} CASCADE")
    for role in ("administrator", "supervisor"):
        other = desk_of(city, role)
        for name in [f"otklik_{role}", "otklik_site_scope", "otklik_owner"]:
            other.state(f"DROP OWNED BY {name} CASCADE")
    equal(city.owner.value("SELECT md5(string_agg(p::text, '' ORDER BY p::text)) FROM pg_policies p"), policies, "the policies after DROP OWNED BY")
    equal(city.owner.value("SELECT md5(string_agg(relname || relacl::text, '' ORDER BY oid)) FROM pg_class WHERE relnamespace = 'public'::regnamespace"), grants, "the grants after DROP OWNED BY")
    # A supervisor may make temporary objects: they stand behind those of the schema.
    boss = desk_of(city, "supervisor")
    for sql in ["CREATE TEMP TABLE access_session (LIKE access_step_up)", "CREATE TEMP TABLE access_session AS SELECT 1 AS id"]:
        boss.state(sql)
    boss.rows("""CREATE TEMP TABLE IF NOT EXISTS access_session (pid integer); CREATE TEMP TABLE access_operator AS SELECT 1::bigint AS id, session_user::text AS name, 'service'::text AS kind, NULL::timestamptz AS disabled_at;
                 CREATE TEMP TABLE access_operator_site AS SELECT 1::bigint AS operator_id, s AS site_id FROM generate_series(1, 5) s; CREATE TEMP TABLE access_step_up (token_hash bytea);
                 CREATE TEMP TABLE person AS SELECT 1 AS id, 2 AS site_id; CREATE TEMP TABLE consent_event (id integer); CREATE TEMP TABLE pg_roles AS SELECT session_user AS rolname, true AS rolsuper;
                 CREATE FUNCTION pg_temp.session_user_name() RETURNS text LANGUAGE sql AS 'SELECT 1::text'; CREATE FUNCTION pg_temp.my_sites() RETURNS integer[] LANGUAGE sql AS 'SELECT ARRAY[1,2]';
                 CREATE FUNCTION pg_temp.gate() RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'""")
    for path in ("pg_temp, public", "public, pg_temp", "pg_temp, pg_catalog, public"):
        boss.rows(f"SET search_path = {path}")
        equal(boss.rows("SELECT public.my_sites(), public.stepped_up(), public.has_role('administrator'), count(*) FROM public.person"), [("{1}", "f", "f", "50")], f"with temporary objects and the path {path}")
    boss.rows("RESET search_path")
    for sql in ["CREATE TRIGGER t AFTER INSERT ON pg_temp.access_session EXECUTE FUNCTION public.needs_step_up()", "CREATE TRIGGER t BEFORE INSERT ON pg_temp.access_session FOR EACH ROW EXECUTE FUNCTION public.sign_by_session()",
                "CREATE TRIGGER t AFTER INSERT ON pg_temp.consent_event REFERENCING NEW TABLE AS new_events FOR EACH STATEMENT EXECUTE FUNCTION public.consent_follow()"]:
        refused(boss, sql)
    # A cheap function of one's own is not asked about rows that the policy has yet to take away.
    boss.rows("CREATE FUNCTION pg_temp.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN RAISE NOTICE 'leak %', $1; RETURN true; END $$")
    boss.notices.clear()
    boss.rows("SELECT count(*) FROM public.person WHERE pg_temp.leak(family_name)")
    said = " ".join(n["message"] for n in boss.notices)
    check("leak Near" in said and "Canary" not in said, "a function of one's own saw foreign rows")
    for sql in ["SELECT * FROM public.person WHERE 1 / (CASE WHEN family_name = 'Canary60' THEN 0 ELSE 1 END) = 1", "SELECT * FROM public.person WHERE (CASE WHEN family_name LIKE 'Canary%' THEN family_name ELSE '1' END)::integer = 1"]:
        equal(boss.state(sql), "", f"an error about a foreign row: {sql}")


def a_forged_notice_is_no_fact(city):
    desk, other = desk_of(city), city.connect(city.login("nurse"))
    tables = [name for name, _ in city.matrix.of("site", "open", "private")]
    count = lambda: [city.owner.value(f"SELECT count(*) || md5(COALESCE(string_agg(t::text, '' ORDER BY t::text), '')) FROM {name} t") for name in tables]
    before = count()
    other.rows("LISTEN otklik_change")
    for payload in ["person", "send_job", "campaign", "'; DROP TABLE person; --", "message_event {\"state\":\"delivered\"}"]:
        desk.rows("SELECT pg_notify('otklik_change', $1)", payload)
        other.rows("SELECT pg_notify('otklik_change', $1)", payload)
    equal(count(), before, "the tables after forged notices")


def rows_stay_in_their_site(city):
    for role in ("operator", "doctor", "nurse", "supervisor", "importer"):
        desk = desk_of(city, role)
        for table in ("person", "person_attribute", "address", "service_event", "consent_event", "subscription", "suppression", "message", "care_note"):
            rights = {n: r for n, s, r in city.matrix.entries if s == "site"}[table][role]
            if "S" in rights:
                equal(desk.value(f"SELECT count(*) FROM {table} WHERE site_id <> 1"), "0", f"foreign rows of {table} for {role}")
            if "U" in rights:
                person = "id" if table == "person" else "person_id"
                seen = desk.state(f"BEGIN; UPDATE {table} SET site_id = 2 WHERE {person} = {MINE}; ROLLBACK")
                desk.state("ROLLBACK")
                check(seen in ("42501", "OTK01") or (seen == "" and desk.value(f"SELECT count(*) FROM {table} WHERE {person} = {MINE}") == "0"), f"{role} moved a row of {table} to another site: {seen or 'it was done'}")
                desk.state(f"UPDATE {table} SET site_id = 1 WHERE {person} = {FOREIGN}")
                if table == "person":
                    desk.rows(f"UPDATE person SET family_name = 'x' WHERE id = {FOREIGN}")
        for sql in [f"INSERT INTO person (site_id, created_at, updated_at) VALUES (2, now(), now())", f"INSERT INTO address (site_id, person_id, kind, value) VALUES (2, {FOREIGN}, 'mobile', '+7')",
                    f"INSERT INTO person_attribute VALUES (2, {FOREIGN}, 'a', 'b')", f"INSERT INTO person_attribute VALUES (2, {FOREIGN}, 'allergy', 'b') ON CONFLICT DO NOTHING",
                    f"INSERT INTO person_attribute VALUES (2, {FOREIGN}, 'allergy', 'b') ON CONFLICT (person_id, name, site_id) DO UPDATE SET value = 'b'",
                    f"INSERT INTO consent_event (site_id, person_id, topic_id, state, at, recorded_by, source) VALUES (2, {FOREIGN}, 1, 'withdrawn', now(), 'x', 'desk')"]:
            refused(desk, sql, "42501", "OTK01")
    equal(city.owner.value("SELECT count(*) FROM person WHERE site_id = 2 AND family_name LIKE 'Canary%'"), "50", "the people of the other site")
    equal(city.owner.value("SELECT count(*) FROM person_attribute WHERE site_id = 2 AND value LIKE 'canary%'"), "50", "what is known of them")


def keys_do_not_tell_of_other_sites(city):
    """A foreign row and one that is not there are refused in the same words."""
    desk = desk_of(city)

    def words(sql, person):
        try:
            desk.rows("BEGIN; " + sql.format(p=person))
            return "done"
        except pg.Refused as refusal:
            return re.sub(r"\b\d+\b", "N", refusal.state + refusal.message + refusal.text)
        finally:
            desk.state("ROLLBACK")

    for sql in ["INSERT INTO consent_event (site_id, person_id, topic_id, state, at, recorded_by, source) VALUES (1, {p}, 1, 'granted', now(), 'x', 'desk')",
                "INSERT INTO address (site_id, person_id, kind, value) VALUES (1, {p}, 'mobile', '+7')", "INSERT INTO person_attribute VALUES (1, {p}, 'allergy', 'b')",
                "INSERT INTO care_note (site_id, person_id, text, created_at) VALUES (1, {p}, 't', now())",
                "INSERT INTO message (id, site_id, person_id, chunk_id, topic_id, channel, address, text, parts, created_at) VALUES (gen_random_uuid(), 1, {p}, 1, 1, 'sms', '', '', 1, now())",
                f"UPDATE care_note SET person_id = {{p}} WHERE person_id = {MINE - 1}", "SELECT gate() FROM person WHERE id = {p} FOR UPDATE"]:
        equal(words(sql, FOREIGN), words(sql, 99999999), f"{sql} about a foreign and about no person")
    # Unique keys.
    for sql, foreign, nobody in [("INSERT INTO person (site_id, external_id, created_at, updated_at) VALUES (1, '{p}', now(), now())", "canary60", "nobody"),
                                 (f"UPDATE person SET external_id = '{{p}}' WHERE id = {MINE}", "canary60", "nobody"),
                                 (f"INSERT INTO person_attribute VALUES (1, {MINE}, '{{p}}', 'b')", "canary60", "nobody")]:
        equal(words(sql, foreign), words(sql, nobody), f"{sql} with a foreign and with a new value")
    boss = desk_of(city, "supervisor")
    desk = boss
    for sql in ["INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at) SELECT 1, {p}, 1, 'service', 'portal', '2026-01-01'"]:
        equal(words(sql, FOREIGN), words(sql, 99999999), sql)


PROBES = [  # a table, a condition with {v}; a value of the foreign site, and one that nobody has
    ("person", "family_name = '{v}'", "Canary60", "Nobody"), ("person", "name_key = '{v}'", "canary60", "nobody"), ("person", "name_key >= '{v}' AND name_key < '{v}z'", "canary60", "dobody60"),
    ("person", "name_key ^@ '{v}'", "canary6", "nobody6"), ("person", "given_key = '{v}'", "canaria", "nobody"), ("person", "external_id = '{v}'", "canary60", "nobody"),
    ("address", "value = '{v}'", "+79000000060", "+79009999999"), ("address", "value ^@ '{v}'", "+7900000006", "+7900999999"), ("address", "reversed ^@ '{v}'", "06000000097", "99999900097"),
    ("person_attribute", "name = 'allergy' AND value = '{v}'", "canary60", "nobody"), ("person_attribute", "value = '{v}'", "canary60", "nobody"), ("person_attribute", "name = '{v}'", "secret", "nobody"),
    ("v_people_person", "family_name = '{v}'", "Canary60", "Nobody"), ("v_people_address", "value = '{v}'", "+79000000060", "+79009999999"), ("v_people_attribute", "name = 'allergy' AND value = '{v}'", "canary60", "nobody"),
    ("person p JOIN address a ON a.person_id = p.id", "a.value = '{v}'", "+79000000060", "+79009999999"), ("person", "family_name = '{v}' AND version = 1", "Canary60", "Nobody"), ("care_note", "text = '{v}'", "foreign words", "no words")]
PLANNERS = ["", "SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off; SET cpu_operator_cost = 0",
            "SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off; SET cpu_operator_cost = 1000000", "SET enable_seqscan = off", "SET enable_seqscan = off; SET enable_bitmapscan = off", "SET enable_seqscan = off; SET enable_indexscan = off; SET enable_indexonlyscan = off",
            "SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off"]


def plans_do_not_tell_of_other_sites(city):
    """EXPLAIN ANALYZE counts what an index found and the policy took away. Without statistics of columns: those are of all
    sites, so the planner's guess tells how frequent a frequent value is in the whole city (packaging/security.md)."""
    desk, told = desk_of(city), []
    city.owner.rows(f"""UPDATE person SET given_key = 'canaria' WHERE site_id = 2; UPDATE care_note SET text = 'foreign words' WHERE site_id = 2;
                        INSERT INTO person_attribute VALUES (2, {FOREIGN}, 'secret', 'x');
                        DELETE FROM pg_statistic WHERE starelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)""")

    def plan(table, condition, value):
        text = "\n".join(row for (row,) in desk.rows(f"EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, COSTS OFF) SELECT 1 FROM {table} WHERE " + condition.format(v=value)))
        return text.replace(str(value), "V")

    for planner in PLANNERS:
        desk.rows("RESET ALL; SET jit = off")
        desk.rows(planner or "SELECT 1")
        for table, condition, foreign, nobody in PROBES:
            plan(table, condition, foreign)
            one, two = (re.sub(r"< '[^']*'|Heap Fetches: \d+|Heap Blocks: .*|Memory Usage: .*|Buckets: .*", "", plan(table, condition, value)) for value in (foreign, nobody))
            if one != two:
                told.append(f"{planner}: {table} WHERE {condition.format(v=foreign)}\n{one}\n--- and for nobody\n{two}")
    check(not told, f"{len(told)} plans tell of foreign rows:\n" + "\n".join(told[:3]))
    desk.rows("RESET ALL")
    # The statistics of columns hold values of everybody.
    equal(desk.rows("SELECT schemaname, tablename, attname FROM pg_stats WHERE schemaname = 'public' AND (tablename IN (SELECT relname FROM pg_class WHERE relrowsecurity) OR most_common_vals::text LIKE '%anary%')"), [], "pg_stats")
    equal(desk.rows("SELECT 1 FROM pg_stats_ext"), [], "pg_stats_ext")


def other_sessions_do_not_show(city):
    desk = desk_of(city)
    other = desk_of(city, "doctor")
    other.rows("SELECT 'Canary words'")
    city.owner.rows("SELECT 'Canary words of the owner'")
    equal(desk.rows("SELECT query FROM pg_stat_activity WHERE usename <> session_user AND query LIKE '%Canary words%'"), [], "the query of another login")
    for state in (desk.state(f"SELECT pg_terminate_backend({other.pid})"), desk.state(f"SELECT pg_cancel_backend({city.owner.pid})")):
        equal(state, "42501", "ending the connection of another login")
    equal(desk.state("SELECT count(*) FROM pg_stat_get_activity(NULL) WHERE client_addr IS NOT NULL AND query <> '<insufficient privilege>' AND usesysid <> session_user::regrole"), "", "pg_stat_get_activity")


def clinical_words_stay_with_those_who_treat(city):
    for role in ("operator", "marketer", "approver", "supervisor", "auditor", "administrator"):
        desk = desk_of(city, role)
        rights = {n: r for n, s, r in city.matrix.entries}
        for table in ("care_note", "message"):
            if "S" in rights[table][role]:
                equal(desk.value(f"SELECT count(*) FROM {table} WHERE clinical"), "0", f"clinical rows of {table} for {role}")
                check(int(desk.value(f"SELECT count(*) FROM {table}")) > 0, f"{role} sees no {table} at all")
            else:
                refused(desk, f"SELECT 1 FROM {table}")
        for view, table in (("v_care_note", "care_note"), ("v_care_timeline", "care_note"), ("v_messaging_message", "message"), ("v_messaging_timeline", "message")):
            if "S" in rights[view][role]:
                visible = desk.value(f"SELECT count(*) FROM {view}")
                equal(visible, city.owner.value(f"SELECT count(*) FROM {table} WHERE site_id = 1 AND NOT clinical"), f"rows of {view} for {role}")
        if "I" in rights["care_note"][role]:
            kept = desk.state(f"INSERT INTO care_note (site_id, person_id, text, created_at, clinical) VALUES (1, {MINE}, 'of {role}', now(), true)")
            check(kept == "42501" or city.owner.value(f"SELECT bool_or(clinical) FROM care_note WHERE text = 'of {role}'") == "f", f"{role} wrote a clinical note")
        if "U" in rights["care_note"][role]:
            desk.rows("UPDATE care_note SET text = 'seen' WHERE clinical")
            desk.state("UPDATE care_note SET clinical = true")
    equal(city.owner.value("SELECT count(*) FROM care_note WHERE clinical AND text = 'seen'"), "0", "clinical notes that somebody else wrote into")
    equal(city.owner.value("SELECT count(*) FROM care_note WHERE clinical"), "50", "clinical notes after others have tried to make and unmake some")
    for role in ("doctor", "nurse"):
        equal(desk_of(city, role).value("SELECT count(*) FROM care_note WHERE clinical"), "25", f"clinical notes for {role}")


JOB = """INSERT INTO send_job (campaign_id, topic_id, channel, texts, started_at, sender) SELECT id, topic_id, channel, {texts}, now(), sender FROM campaign WHERE name = '{name}'"""


def critical_actions_need_a_fresh_code(city):
    desk = desk_of(city)
    first = f"INSERT INTO person (site_id, created_at, updated_at) VALUES (1, now(), now()) RETURNING id"
    person = desk.value(first)
    desk.rows(f"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, {person}, 'mobile', '+79990000001')")
    for sql in [f"UPDATE address SET value = '+7666' WHERE person_id = {MINE}", f"DELETE FROM address WHERE person_id = {MINE}", f"UPDATE address SET priority = 2", "UPDATE address SET dead_since = now() WHERE false",
                f"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, {MINE}, 'email', 'a@b')", f"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, {person}, 'email', 'a@b')",
                f"INSERT INTO address (site_id, person_id, kind, value) SELECT 1, {MINE}, 'mobile', value FROM address WHERE person_id = {MINE} ON CONFLICT (site_id, person_id, kind, value) DO UPDATE SET value = '+7666'",
                f"WITH w AS (UPDATE address SET value = '+7666' WHERE person_id = {MINE} RETURNING 1) SELECT count(*) FROM w",
                f"MERGE INTO address a USING person p ON p.id = a.person_id AND p.id = {MINE} WHEN MATCHED THEN UPDATE SET value = '+7666'",
                f"MERGE INTO address a USING person p ON p.id = a.person_id AND p.id = {MINE} WHEN MATCHED THEN DELETE"]:
        refused(desk, sql, "OTK01")
    boss = desk_of(city, "supervisor")
    boss.rows(f"CREATE TEMP TABLE a AS SELECT 1 AS site_id, {MINE}::bigint AS person_id")
    refused(boss, "INSERT INTO address (site_id, person_id, kind, value) SELECT site_id, person_id, 'email', 'x@y' FROM a", "OTK01")
    city.step_up(desk, city.login("operator"))
    desk.rows(f"UPDATE address SET value = '+79990000002' WHERE person_id = {MINE}")
    desk.rows(f"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, {MINE}, 'email', 'a@b')")
    marketer = desk_of(city, "marketer")
    refused(marketer, JOB.format(texts="texts", name="Made before"), "OTK01")


def nobody_sends_what_another_did_not_approve(city):
    """The database has an approver from here on."""
    approver_login, marketer_login = city.login("approver"), city.login("marketer")
    city.owner.rows(f"GRANT otklik_approver TO {marketer_login}")  # even somebody with both roles needs a second person
    approver, marketer = desk_of(city, "approver"), desk_of(city, "marketer")
    city.step_up(marketer, marketer_login)
    equal(marketer.value("SELECT has_approvers()"), "t", "has_approvers")
    marketer.rows("INSERT INTO campaign (name, topic_id, rule, channel, texts, created_at, created_by) VALUES ('Mine', 1, '{}', 'sms', '{\"en\":\"Good\"}', now(), 'somebody else')")
    equal(city.owner.value("SELECT created_by FROM campaign WHERE name = 'Mine'"), marketer_login, "who made the campaign")
    job = JOB.format(texts="texts", name="Mine")
    refused(marketer, job, "OTK02")
    marketer.rows("UPDATE campaign SET created_by = 'somebody else' WHERE name = 'Mine'")
    marketer.rows("INSERT INTO campaign_approval (campaign_id, version, approved_by) SELECT id, version, 'somebody else' FROM campaign WHERE name = 'Mine'")
    equal(city.owner.value("SELECT string_agg(approved_by, ',') FROM campaign_approval"), marketer_login, "who approved")
    refused(marketer, job, "OTK02")
    refused(approver, "INSERT INTO campaign_approval (campaign_id, version) SELECT id, version + 1 FROM campaign WHERE name = 'Mine'", "40001")
    refused(approver, "INSERT INTO campaign_approval (campaign_id, version, wording) SELECT id, version - 1, 'x' FROM campaign WHERE name = 'Mine'", "40001")
    approver.rows("INSERT INTO campaign_approval (campaign_id, version) SELECT id, version FROM campaign WHERE name = 'Mine'")
    # Approved: but only these words, to this audience, over this channel.
    for column, value in [("texts", "'{\"en\":\"Evil\"}'"), ("rule", "'{\"all\":[]}'"), ("channel", "'email'"), ("subjects", "'{\"en\":\"Evil\"}'"), ("sender", "'Bank'"), ("segment_name", "'All'"), ("allowed_from", "'00:00'")]:
        marketer.rows(f"BEGIN; UPDATE campaign SET {column} = {value} WHERE name = 'Mine'")
        equal(marketer.state(job), "OTK02", f"sending after {column} was changed")
        marketer.rows("ROLLBACK")
    refused(marketer, "BEGIN; UPDATE campaign SET texts = '{\"en\":\"Evil\"}', version = 1 WHERE name = 'Mine'; " + job, "OTK02")
    refused(marketer, JOB.format(texts="'{\"en\":\"Evil\"}'", name="Mine"), "OTK02")
    marketer.rows("BEGIN; DELETE FROM campaign WHERE name = 'Mine'; INSERT INTO campaign (id, name, topic_id, rule, channel, texts, created_at) VALUES (2, 'Mine', 1, '{}', 'sms', '{\"en\":\"Evil\"}', now())")
    equal(marketer.state(job), "OTK02", "sending after the campaign was made anew")
    marketer.rows("ROLLBACK")
    # Who approved does not send: two persons.
    city.owner.rows(f"GRANT otklik_marketer TO {approver_login}")
    city.step_up(approver, approver_login)
    refused(approver, job, "OTK02")
    # The launch of the desk: it counts the version on and freezes the rule.
    marketer.rows("UPDATE campaign SET launched_at = now(), version = version + 1 WHERE name = 'Mine'")
    marketer.rows(job)
    for change in ["texts = '{\"en\":\"Evil\"}'", "topic_id = topic_id + 1", "channel = 'email'", "subjects = '{\"en\":\"Evil\"}'", "sender = 'Bank'", "campaign_id = 99"]:
        refused(marketer, f"UPDATE send_job SET {change}")
    marketer.rows("UPDATE send_job SET state = 'paused', state_sentence = 'By hand'")


def nobody_ends_the_session_of_another(city):
    victim, attacker, boss, auditor = (city.login(role, f"session_{role}") for role in ("operator", "nurse", "supervisor", "auditor"))
    desks = {login: city.sign_in(login, token=20 * (login[-4:-2])) for login in (victim, attacker, boss, auditor)}
    for login in (attacker, boss, auditor):
        city.step_up(desks[login], login)
    ids = [int(i) for (i,) in city.owner.rows(f"SELECT s.id FROM access_session s JOIN access_operator o ON o.id = s.operator_id WHERE o.name = '{victim}'")]
    check(ids, "the victim has no session")
    everything = "SELECT count(*) FROM access_session WHERE ended_at IS NULL"
    open_before = city.owner.value(everything)
    for login in (attacker, boss, auditor):
        desk = desks[login]
        for one in [*ids, 0, -1, 2**62]:
            equal(desk.value("SELECT my_end_session($1::bigint)", one), "f", f"my_end_session({one}) by {login}")
        for setting in (f"SET otklik.operator = '{victim}'", f"SET session.login = '{victim}'", f"SET application_name = '{victim}'"):
            desk.rows(setting)
            equal(desk.value("SELECT my_end_session($1::bigint)", ids[0]), "f", f"after {setting}")
        # The arguments hold no SQL, and the helpers are nobody's.
        for text in (f"{ids[0]} OR true", f"{ids[0]}; UPDATE access_session SET ended_at = now()", "'x'"):
            equal(desk.state("SELECT my_end_session($1::bigint)", text), "22P02", f"my_end_session({text!r})")
        for sql in (f"SELECT operator_sign_out('{victim}', NULL)", f"SELECT operator_sign_out('{victim}', {ids[0]})", "SELECT access_open_sessions(1)",
                    "UPDATE access_session SET ended_at = now()", "DELETE FROM access_session", "SELECT token_hash FROM access_session", "SELECT audit_horizon()"):
            refused(desk, sql)
        listed = desk.value("SELECT my_sessions()")
        check(not any(f'"id": {one},' in listed for one in ids), f"{login} sees the sessions of another")
        check("token" not in listed, f"a list of sessions tells of tokens: {listed}")
    refused(desks[attacker], f"SELECT operator_sessions('{victim}')")
    check("token" not in desks[boss].value("SELECT operator_sessions($1)", victim), "a supervisor sees tokens")
    # Without a code, and without a fresh one.
    closed = city.connect(attacker)
    for sql in (f"SELECT my_end_session({ids[0]})", "SELECT my_sessions()", f"SELECT operator_sessions('{victim}')"):
        refused(closed, sql)
    refused(desks[victim], f"SELECT my_end_session({ids[0]})", "OTK01")
    equal(desks[victim].value("SELECT gate()"), "t", "the gate of the victim")
    equal(city.owner.value(everything), open_before, "sessions that are open")
    # An administrator without a fresh code; with one; and never by the back door of a rolled-back transaction.
    head = city.login("administrator", "session_head")
    desk = city.sign_in(head, token=20 * "hd")
    refused(desk, f"SELECT operator_sign_out('{victim}', NULL)", "OTK01")
    desk.rows("BEGIN")
    desk.rows("SELECT step_up($1, $2::integer)", city.code(head), desk.pid)
    desk.rows("ROLLBACK")
    refused(desk, f"SELECT operator_sign_out('{victim}', NULL)", "OTK01")
    city.step_up(desk, head)
    # What is taken back ended nobody's session and wrote nothing down; what is written down ended one.
    told = "SELECT count(*) FROM access_change WHERE what = 'signed out'"
    before = int(city.owner.value(told))
    desk.rows("BEGIN")
    equal(desk.value("SELECT operator_sign_out($1, NULL)", victim), "1", "sessions within the transaction")
    desk.rows("ROLLBACK")
    equal(desks[victim].value("SELECT gate()"), "t", "the gate of the victim after ROLLBACK")
    equal(int(city.owner.value(told)), before, "what was written down after ROLLBACK")
    refused(desk, f"SELECT operator_sign_out('{head}', NULL)", "OTK03")
    equal(desk.value("SELECT operator_sign_out($1, NULL)", victim), "1", "sessions that an administrator ended")
    equal(int(city.owner.value(told)), before + 1, "what was written down")
    equal(desks[victim].value("SELECT gate()"), "f", "the gate of the victim afterwards")
    equal(desks[attacker].value("SELECT gate()"), "t", "the gate of another")


def what_people_wrote_stays_as_it_came(city):
    city.owner.rows("""INSERT INTO inbound_message (site_id, gateway_id, provider_id, from_address, text, received_at, handled_at, person_id, clinical)
                       SELECT p.site_id, (SELECT min(id) FROM gateway), 'inbound ' || p.id, '+7900000' || p.id, 'asked', now(), now(), p.id, p.id % 2 = 0 FROM person p""")
    desk, nurse = desk_of(city), desk_of(city, "nurse")
    mine, foreign = (city.owner.value(f"SELECT min(id) FROM inbound_message WHERE site_id {sign} 1 AND NOT clinical") for sign in ("=", "<>"))
    for change in ("text = 'another'", "from_address = '+70000000001'", "person_id = NULL", "action = 'stop'", "received_at = now()", "clinical = false, text = ''", "claimed_by = 'boris'",
                   "closed_by = 'otklik'", "message_id = NULL, campaign_id = 1", "site_id = 2"):
        refused(desk, f"UPDATE inbound_message SET {change} WHERE id = {mine}")
    refused(desk, f"DELETE FROM inbound_message WHERE id = {mine}")
    refused(desk, "INSERT INTO inbound_message (site_id, gateway_id, provider_id, from_address, text, received_at) VALUES (1, 1, 'forged', '+7', 'STOP', now())")
    refused(desk, "SELECT * FROM inbound_batch")
    equal(desk.state(f"UPDATE inbound_message SET state = 'claimed', claimed_by = session_user WHERE id = {mine}"), "", "one's own work")
    desk.state(f"UPDATE inbound_message SET state = 'closed' WHERE id = {foreign}")
    equal(city.owner.value(f"SELECT state FROM inbound_message WHERE id = {foreign}"), "new", "of another site")
    equal(desk.value("SELECT count(*) FROM v_inbox_message WHERE clinical OR site_id <> 1"), "0", "answers to clinical messages, and other sites")
    equal(int(nurse.value("SELECT count(*) FROM v_inbox_message WHERE clinical")) > 0, True, "those who treat read them")
    # An answer reaches the number that wrote and nobody else, whatever a desk puts into the queue.
    person = city.owner.value(f"SELECT person_id FROM inbound_message WHERE id = {mine}")
    city.owner.rows(f"INSERT INTO consent_event (site_id, person_id, channel, state, at, recorded_by, source) VALUES (1, {person}, 'sms', 'withdrawn', now() - interval '1 hour', 'x', 'sms_keyword')")
    for address, answers, state in (("+70000000001", mine, "23514"), (f"+7900000{person}", "NULL", "23514"), (f"+7900000{person}", mine, "")):
        message = city.owner.value(f"""INSERT INTO message (id, site_id, person_id, chunk_id, topic_id, channel, address, text, parts, created_at, answers)
                                       VALUES (gen_random_uuid(), 1, {person}, 1, (SELECT min(id) FROM topic), 'sms', '{address}', 'x', 1, now(), {answers}) RETURNING id""")
        equal(city.owner.state(f"INSERT INTO attempt (message_id, epoch, site_id, gateway_id, bulk_id, at) VALUES ('{message}', 1, 1, 1, 'b', now())"), state, f"to {address} as an answer to {answers}")
        city.owner.state("ROLLBACK")


run(forged_settings_change_nothing, owned_objects_help_nobody, a_forged_notice_is_no_fact, rows_stay_in_their_site, keys_do_not_tell_of_other_sites, plans_do_not_tell_of_other_sites,
    other_sessions_do_not_show, what_people_wrote_stays_as_it_came, nobody_ends_the_session_of_another, clinical_words_stay_with_those_who_treat, critical_actions_need_a_fresh_code, nobody_sends_what_another_did_not_approve)
