#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The database's own catalogue against resources/access/permissions.txt: nothing without a decision, nothing left open.
Each check is shown a sin first, in a transaction that is rolled back, and must find it."""
from city import City, Matrix, check, run

# Asked in every query, so they do without the settings that hide plans; they hold nothing that nobody may see.
IN_EVERY_QUERY = {"gate", "my_sites", "my_first_site", "my_last_site", "stepped_up", "has_role", "has_approvers"}
# Indexes of tables with sites that do not know the site, and why that tells nothing worth knowing.
NUMBER = "how many rows there are of person number N, who is nobody to another site"
WITHOUT_SITE = {
    "address_by_person": NUMBER, "service_event_by_service": NUMBER, "consent_event_by_person": NUMBER, "subscription_pkey": NUMBER, "subscription_by_topic": NUMBER,
    "suppression_pkey": NUMBER, "send_decision_by_person": NUMBER, "message_by_person": NUMBER, "care_note_by_person": NUMBER,
    "message_command_id_key": "a random number of 122 bits", "care_note_command_id_key": "a random number of 122 bits",
    "message_pkey": "a random number of 122 bits", "attempt_pkey": "only the dispatcher reads attempts",
    "message_event_message_id_state_code_at_key": "by a random number of 122 bits",
    "care_note_due": "a note alone, without the person", "message_by_chunk": "how many messages a chunk has stands in send_chunk",
    "message_campaign_id_step_person_id_key": "whether a campaign wrote to person number N of another site",
    "send_decision_pkey": "whether a campaign chose person number N of another site",
    "message_by_time": "how many messages there were at a moment", "care_opening_by_backend": "a process of the server, not a patient",
    "erasure_person_id_key": "supervisors and auditors alone: whether person number N was erased",
    "person_by_change": "when somebody was changed, by blocks of the table",
    "inbound_message_gateway_id_provider_id_key": "a gateway's own number of a message",
    "send_decision_by_seq": "a place in a campaign", "message_event_by_campaign": "how many facts a campaign has",
}
LETTERS = {"SELECT": "S", "INSERT": "I", "UPDATE": "U", "DELETE": "D", "EXECUTE": "X"}


def problems(city):
    """Everything that is wrong, in words."""
    ask, matrix, found = city.owner.rows, Matrix(), []
    groups = {"otklik_" + role for role in matrix.roles}
    lines = {name: scope for name, scope, _ in matrix.entries}

    # Every object has its line, and every line its object.
    relations = {name: kind for name, kind in ask("SELECT relname, relkind FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')")}
    functions = {name for (name,) in ask("""
        SELECT p.proname || '(' || COALESCE((SELECT string_agg(format_type(t, NULL), ',' ORDER BY o) FROM unnest(p.proargtypes) WITH ORDINALITY x (t, o)), '') || ')'
        FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace""")}
    short = {name.replace("timestamp with time zone", "timestamptz") for name in functions}
    for name, kind in relations.items():
        scope = lines.get(name)
        right = {"r": ("site", "open", "private"), "p": ("site", "open", "private"), "v": ("view",)}.get(kind, ())
        if scope not in right:
            found.append(f"{name} (kind {kind}) has no line that fits: {scope}")
    found += [f"function {name} has no line" for name in sorted(short - lines.keys())]
    for name, scope in lines.items():
        if scope == "function" and name not in short or scope in ("site", "open", "private", "view") and name not in relations:
            found.append(f"the line {name} ({scope}) has no object")

    # Row-level security and its policies.
    policies = {}
    for table, name, permissive, roles, verb, qual, with_check in ask("""
            SELECT tablename, policyname, permissive, roles::text, cmd, COALESCE(qual, ''), COALESCE(with_check, '') FROM pg_policies WHERE schemaname = 'public'"""):
        policies.setdefault(table, {})[name] = (permissive, roles, verb, qual, with_check)
        for text in (qual, with_check):
            for function in ("gate(", "my_sites(", "my_first_site(", "my_last_site(", "has_role("):
                if text.count(function) != text.count("SELECT " + function):
                    found.append(f"{table}: policy {name} calls {function}) once a row")
    gate = ("RESTRICTIVE", "{public}", "ALL", "( SELECT gate() AS gate)", "")
    sites = ("PERMISSIVE", "{otklik_site_scope}", "ALL", "(site_id = ANY (( SELECT my_sites() AS my_sites)::integer[]))", "")
    owner = ("PERMISSIVE", "{otklik_owner}", "ALL", "true", "true")
    rules = {(table, "otklik_" + name) for table, name, _, _ in matrix.rules}
    for table, forced in ask("SELECT relname, relrowsecurity AND relforcerowsecurity FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"):
        if forced != "t":
            found.append(f"{table}: row-level security is not enabled and forced")
        expected = {"site": {"otklik_owner": owner, "otklik_gate": gate, "otklik_sites": sites,
                             "otklik_city": ("PERMISSIVE", "{otklik_city_scope}", "ALL", "true", "")},
                    "open": {"otklik_owner": owner, "otklik_gate": gate, "otklik_open": ("PERMISSIVE", "{public}", "ALL", "true", "")},
                    "private": {"otklik_owner": owner}}.get(lines.get(table), {})
        seen = policies.get(table, {})
        for name in expected.keys() | seen.keys():
            if (table, name) in rules:
                if seen.get(name, ("",))[0] != "RESTRICTIVE":
                    found.append(f"{table}: the rule {name} is missing or not restrictive")
            elif seen.get(name) != expected.get(name):
                found.append(f"{table}: policy {name} is {seen.get(name)}, not {expected.get(name)}")
    for table, name in rules:
        if name not in policies.get(table, {}):
            found.append(f"{table}: the rule {name} is missing")
    found += [f"{view}: a view without security_invoker" for (view,) in ask("""
        SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'v' AND NOT COALESCE(reloptions @> '{security_invoker=true}', false)""")]
    found += [f"{table}: site_id is missing or may be empty" for (table,) in ask("""
        SELECT c.relname FROM pg_class c WHERE c.relname = ANY ($1::text[]) AND NOT EXISTS (
            SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'site_id' AND a.attnotnull)""", "{" + ",".join(n for n, _ in matrix.of("site")) + "}")]
    found += [f"{name}: a foreign key to people without the site" for (name,) in ask("""
        SELECT conname FROM pg_constraint k WHERE k.contype = 'f' AND k.confrelid = 'person'::regclass AND NOT EXISTS (
            SELECT 1 FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) AND a.attname LIKE '%site\\_id')""")]
    for table, index, columns in ask("""
            SELECT t.relname, i.relname, (SELECT string_agg(a.attname, ',' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = i.oid)
            FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
            WHERE t.relname = ANY ($1::text[])""", "{" + ",".join(n for n, _ in matrix.of("site")) + "}"):
        if "site_id" not in columns.split(",") and columns != "id" and index not in WITHOUT_SITE:
            found.append(f"{table}: index {index} ({columns}) does not know the site, and EXPLAIN ANALYZE counts what it finds of others")

    # Functions.
    for name, word, definer, trigger, settings in ask("""
            SELECT p.oid::regprocedure, p.proname, p.prosecdef, p.prorettype = 'trigger'::regtype, COALESCE(array_to_string(p.proconfig, ';'), '')
            FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'"""):
        settings = dict(s.split("=", 1) for s in settings.split(";") if s)
        path = [part.strip() for part in settings.get("search_path", "").split(",")]
        if path[-1] != "pg_temp" or path[0] not in ("public", "otklik_crypto"):
            found.append(f"{name}: search_path is {path}")
        if definer == "t" and trigger == "f" and word not in IN_EVERY_QUERY and not all(settings.get(f"debug_print_{p}") == "off" for p in ("parse", "rewritten", "plan")):
            found.append(f"{name}: a client can have its plans printed, with the values in them")

    if float(ask("SELECT procost FROM pg_proc WHERE oid = 'int4eq'::regproc")[0][0]) > 0.05:
        found.append("int4eq is not cheap enough to be asked before every other condition")

    # Grants, both ways.
    expected = set()
    apart = {}
    for name, _ in matrix.of("column"):
        apart.setdefault(name.split(".")[0], set()).add(name.split(".")[1])
    columns = {}
    for table, column in ask("""SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                                WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped"""):
        columns.setdefault(table, set()).add(column)
    for name, scope, rights in matrix.entries:
        for role, letters in rights.items():
            group = "otklik_" + role
            if scope == "column":
                expected |= {(name, group, "S") for _ in letters}
            elif scope == "sequence":
                expected |= {(name, group, "USAGE") for _ in letters}
            else:
                for letter in letters:
                    if letter == "S" and name in apart:
                        expected |= {(f"{name}.{column}", group, "S") for column in columns.get(name, set()) - apart[name]}
                    else:
                        expected.add((name, group, letter))
    given = set()
    for name, grantee, privilege, grantable in ask("""
            SELECT c.relname, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, a.privilege_type, a.is_grantable
            FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 'public'::regnamespace AND a.grantee <> c.relowner
            UNION ALL
            SELECT c.relname || '.' || t.attname, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, a.privilege_type, a.is_grantable
            FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid, aclexplode(t.attacl) a WHERE c.relnamespace = 'public'::regnamespace AND a.grantee <> c.relowner
            UNION ALL
            SELECT p.proname || '(' || replace(COALESCE((SELECT string_agg(format_type(t, NULL), ',' ORDER BY o) FROM unnest(p.proargtypes) WITH ORDINALITY x (t, o)), ''),
                   'timestamp with time zone', 'timestamptz') || ')',
                   CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, a.privilege_type, a.is_grantable
            FROM pg_proc p, aclexplode(COALESCE(p.proacl, acldefault('f', p.proowner))) a WHERE p.pronamespace = 'public'::regnamespace AND a.grantee <> p.proowner"""):
        given.add((name, grantee, LETTERS.get(privilege, privilege)))
        if grantable == "t":
            found.append(f"{grantee} may hand on {privilege} on {name}")
    found += [f"a grant that the file does not name: {g}" for g in sorted(given - expected)]
    found += [f"a grant of the file that is missing: {g}" for g in sorted(expected - given)]

    # What stands around the schema.
    found += [f"materialised view {name} may be read by {who}" for name, who in ask("""
        SELECT c.oid::regclass, a.grantee::text FROM pg_class c, aclexplode(c.relacl) a WHERE c.relkind = 'm' AND a.grantee <> c.relowner""")]
    found += [f"{what} is open to PUBLIC: {privilege}" for what, privilege in ask("""
        SELECT 'database', privilege_type FROM pg_database d, aclexplode(COALESCE(d.datacl, acldefault('d', d.datdba))) a WHERE d.datname = current_database() AND a.grantee = 0
        UNION ALL SELECT 'schema ' || nspname, privilege_type FROM pg_namespace n, aclexplode(COALESCE(n.nspacl, acldefault('n', n.nspowner))) a
                  WHERE n.nspname !~ '^(pg_|information_schema)' AND a.grantee = 0
        UNION ALL SELECT 'function ' || p.oid::regprocedure, privilege_type FROM pg_proc p, aclexplode(COALESCE(p.proacl, acldefault('f', p.proowner))) a
                  WHERE a.grantee = 0 AND (p.pronamespace = 'otklik_crypto'::regnamespace
                     OR p.pronamespace = 'pg_catalog'::regnamespace AND (p.proname LIKE 'lo\\_%' OR p.proname IN ('loread', 'lowrite')))""")]
    found += [f"schema {name} is unknown" for (name,) in ask("SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)' AND nspname NOT IN ('public', 'otklik_crypto')")]
    found += [f"{name} belongs to {who}" for name, who in ask("""
        SELECT c.oid::regclass::text, pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'S') AND pg_get_userbyid(c.relowner) <> 'otklik_owner'
        UNION ALL SELECT p.oid::regprocedure::text, pg_get_userbyid(p.proowner) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND pg_get_userbyid(p.proowner) <> 'otklik_owner'""")]
    found += [f"extension {name} stands in schema public" for (name,) in ask("SELECT extname FROM pg_extension WHERE extnamespace = 'public'::regnamespace")]
    found += [f"role {name} can do too much" for (name,) in ask("""
        SELECT rolname FROM pg_roles WHERE rolname = ANY ($1::text[]) AND (rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)""",
        "{" + ",".join(groups | {"otklik_owner", "otklik_site_scope", "otklik_city_scope"}) + "}")]
    found += [f"{member} is a member of {role}{' and may hand it on' if admin == 't' else ''}" for role, member, admin in ask("""
        SELECT r.rolname, u.rolname, m.admin_option FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
        WHERE r.rolname LIKE 'otklik\\_%' AND u.rolname <> 'otklik_owner' AND (m.admin_option OR NOT u.rolcanlogin)""")]
    return found


def the_catalogue_is_as_the_file_says(city):
    found = problems(city)
    check(not found, "\n  ".join([""] + found))


SINS = [
    ("CREATE TABLE forgotten (id bigint)", "forgotten (kind r) has no line"),
    ("CREATE VIEW v_forgotten AS SELECT * FROM person", "v_forgotten: a view without security_invoker"),
    ("CREATE MATERIALIZED VIEW m AS SELECT * FROM person; GRANT SELECT ON m TO otklik_operator", "materialised view m may be read"),
    ("CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1'", "function f() has no line"),
    ("ALTER FUNCTION gate() RESET search_path", "gate(): search_path is"),
    ("ALTER FUNCTION gate() SET search_path = pg_temp, public", "gate(): search_path is"),
    ("ALTER FUNCTION request_code() RESET debug_print_plan", "request_code(): a client can have its plans printed"),
    ("GRANT EXECUTE ON FUNCTION access_look(text, integer, text, text) TO PUBLIC", "('access_look(text,integer,text,text)', 'PUBLIC', 'X')"),
    ("GRANT SELECT ON access_factor TO otklik_administrator", "('access_factor', 'otklik_administrator', 'S')"),
    ("GRANT SELECT (seed) ON access_factor TO otklik_administrator", "('access_factor.seed', 'otklik_administrator', 'S')"),
    ("GRANT TRUNCATE ON person TO otklik_operator", "('person', 'otklik_operator', 'TRUNCATE')"),
    ("GRANT SELECT ON person TO otklik_operator WITH GRANT OPTION", "otklik_operator may hand on SELECT on person"),
    ("GRANT USAGE ON SEQUENCE address_id_seq TO otklik_operator", "('address_id_seq', 'otklik_operator', 'USAGE')"),
    ("REVOKE UPDATE ON person FROM otklik_nurse", "missing: ('person', 'otklik_nurse', 'U')"),
    ("ALTER TABLE address NO FORCE ROW LEVEL SECURITY", "address: row-level security is not"),
    ("DROP POLICY otklik_gate ON setting", "setting: policy otklik_gate is None"),
    ("CREATE POLICY more ON person USING (true)", "person: policy more is"),
    ("ALTER POLICY otklik_gate ON person USING (gate())", "calls gate() once a row"),
    ("DROP POLICY otklik_clinical ON care_note", "care_note: the rule otklik_clinical is missing"),
    ("CREATE INDEX i ON person (birth_date)", "index i (birth_date) does not know the site"),
    ("GRANT CREATE ON SCHEMA public TO PUBLIC", "schema public is open to PUBLIC"),
    ("ALTER FUNCTION pg_catalog.int4eq(integer, integer) COST 1", "int4eq is not cheap enough"),
    ("CREATE SCHEMA more", "schema more is unknown"),
    ("GRANT EXECUTE ON FUNCTION lo_create(oid) TO PUBLIC", "function lo_create(oid) is open"),
    ("GRANT USAGE ON SCHEMA otklik_crypto TO PUBLIC", "schema otklik_crypto is open"),
    ("ALTER ROLE otklik_administrator CREATEROLE", "role otklik_administrator can do too much"),
    ("GRANT otklik_doctor TO otklik_marketer", "otklik_marketer is a member of otklik_doctor"),
]


def every_sin_is_found(city):
    database = f"GRANT TEMPORARY ON DATABASE {city.name} TO PUBLIC"
    for sin, words in [*SINS, (database, "database is open to PUBLIC")]:
        city.owner.rows("BEGIN")
        try:
            city.owner.rows(sin)
            found = problems(city)
            check(any(words in line for line in found), f"{sin}: found only {found}")
        finally:
            city.owner.rows("ROLLBACK")


def init_again_mends(city):
    """`otklikctl init` takes back what somebody gave by hand."""
    import os, subprocess
    from city import BINARY
    city.owner.rows("GRANT SELECT ON access_factor TO otklik_operator; GRANT EXECUTE ON FUNCTION access_totp(bytea, bigint) TO PUBLIC; ALTER TABLE person DISABLE ROW LEVEL SECURITY")
    check(len(problems(city)) >= 3, "the harm is not seen")
    subprocess.run([str(BINARY), "init"], check=True, capture_output=True, env={
        **os.environ, "OTKLIK_DATABASE": f"postgresql://{city.user}:{city.password}@{city.host}:{city.port}/{city.name}"})
    the_catalogue_is_as_the_file_says(city)


run(the_catalogue_is_as_the_file_says, every_sin_is_found, init_again_mends)
