#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every cell of resources/access/permissions.txt by raw SQL through a real login: what the file gives works, and what it
does not give is refused by the server (42501). The statements need the right and change nothing."""
from city import City, Failed, SERVICES, check, equal, run
from pg import Refused

COLUMNS = """SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attgenerated <> '' FROM pg_attribute a
             WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum"""


def refusal(desk, sql):
    """'' or what was missing; errors of triggers and of values come after the right was found."""
    try:
        desk.rows(sql)
    except Refused as refused:
        if refused.state == "42501" and refused.message.startswith("permission denied for"):
            return refused.message
        if refused.state in ("55000", "0A000", "428C9") and " v_" in sql:  # a view that cannot be written by anybody
            return refused.message
        check(refused.state[:2] not in ("42", "08", "25"), f"{sql}: {refused}")
    return ""


class Table:
    def __init__(self, city, name, apart=()):
        self.name = name
        self.columns = [(n, t, g == "t") for n, t, g in city.owner.rows(COLUMNS, name) if n not in apart]
        self.written = [(n, t) for n, t, g in self.columns if not g]

    def allowed(self, verb):
        names = ", ".join(n for n, _, _ in self.columns)
        return [{"S": f"SELECT {names} FROM {self.name} WHERE false",
                 "I": f"INSERT INTO {self.name} ({', '.join(n for n, _ in self.written)}) OVERRIDING SYSTEM VALUE SELECT "
                      f"{', '.join(f'NULL::{t}' for _, t in self.written)} WHERE false",
                 "U": f"UPDATE {self.name} SET {', '.join(f'{n} = DEFAULT' for n, _, _ in self.columns)} WHERE false",
                 "D": f"DELETE FROM {self.name} WHERE false"}[verb]]

    def denied(self, verb):
        """Where the right is missing, no single column may be had either."""
        if verb in "SD":
            return [{"S": f"SELECT FROM {self.name} WHERE false", "D": f"DELETE FROM {self.name} WHERE false"}[verb]]
        if verb == "I":
            return [f"INSERT INTO {self.name} ({n}) OVERRIDING SYSTEM VALUE SELECT NULL::{t} WHERE false" for n, t in self.written]
        return [f"UPDATE {self.name} SET {n} = DEFAULT WHERE false" for n, _, _ in self.columns]


def call(city, function):
    """Asks for the plan only: the server looks at the right to execute and executes nothing."""
    types = city.owner.rows("""SELECT format_type(t, NULL), p.provariadic <> 0 AND o = p.pronargs
                               FROM pg_proc p, unnest(p.proargtypes) WITH ORDINALITY x (t, o) WHERE p.oid = $1::regprocedure ORDER BY o""", function)
    given = "".join(f", NULL::{t} AS a{i}" for i, (t, _) in enumerate(types))
    arguments = ", ".join(("VARIADIC " if many == "t" else "") + f"a{i}" for i, (_, many) in enumerate(types))
    return f"EXPLAIN SELECT {function.split('(')[0]}({arguments}) FROM (SELECT 1 AS one{given} OFFSET 0) v"


def every_cell_is_as_the_file_says(city):
    cells, wrong = 0, []
    apart = {}
    for name, _ in city.matrix.of("column"):
        apart.setdefault(name.split(".")[0], []).append(name.split(".")[1])
    tables = {name: Table(city, name, apart.get(name, ())) for name, _ in city.matrix.of("site", "open", "private", "view")}
    calls = {name: call(city, name) for name, _ in city.matrix.of("function")}
    sequences = dict(city.matrix.of("sequence"))
    all_sequences = [name for (name,) in city.owner.rows("SELECT relname FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1")]
    for role in city.matrix.roles:
        desk = city.sign_in(city.login(role))

        def cell(what, given, allowed, denied):
            nonlocal cells
            cells += 1
            for sql in allowed if given else denied:
                said = refusal(desk, sql)
                if bool(said) == given:
                    wrong.append(f"{role}: {what} {'is refused: ' + said if given else 'is possible'} ({sql})")

        for name, table in tables.items():
            rights = dict(city.matrix.of("site", "open", "private", "view"))[name][role]
            for verb in "SIUD":
                cell(f"{name} {verb}", verb in rights, table.allowed(verb), table.denied(verb))
            cell(f"{name} TRUNCATE", False, [], [f"TRUNCATE {name}"] if not name.startswith("v_") else [])
        for name, rights in city.matrix.of("column"):
            table, column = name.split(".")
            cell(f"{name} S", "S" in rights[role], [f"SELECT {column} FROM {table} WHERE false"], [f"SELECT {column} FROM {table} WHERE false"])
        for name, rights in city.matrix.of("function"):
            cell(f"{name} X", "X" in rights[role], [calls[name]], [calls[name]])
        for name in all_sequences:
            given = "U" in sequences.get(name, {}).get(role, "")
            cell(f"{name} nextval", given, [f"SELECT nextval('{name}')"], [f"SELECT nextval('{name}')", f"SELECT currval('{name}')"])
            cell(f"{name} last_value", False, [], [f"SELECT last_value FROM {name}", f"SELECT setval('{name}', 1)"])
        desk.close()
    print(f"     {cells} cells, {len(wrong)} wrong{' (on purpose)' if len(city.matrix.roles) == 1 else ''}")
    check(not wrong, "\n  ".join([""] + wrong[:40]))


def a_wrong_grant_is_seen(city):
    """The test must be able to fail: one right too many and one too few."""
    one = City.__new__(City)
    one.__dict__.update(city.__dict__)
    one.matrix = type(city.matrix)()
    one.matrix.roles = ["nurse"]
    for harm, mend, what in [("GRANT UPDATE (name) ON topic TO otklik_nurse", "REVOKE UPDATE (name) ON topic FROM otklik_nurse", "topic U is possible"),
                             ("REVOKE SELECT ON v_care_note FROM otklik_nurse", "GRANT SELECT ON v_care_note TO otklik_nurse", "v_care_note S is refused")]:
        city.owner.rows(harm)
        try:
            every_cell_is_as_the_file_says(one)
        except Failed as seen:
            check(what in str(seen), f"something else was seen: {seen}")
        else:
            raise Failed(f"not seen: {harm}")
        finally:
            city.owner.rows(mend)


def without_a_code_nothing_is_seen(city):
    """Every role, every table and view: no row without the second factor; and the services do see theirs."""
    names = [name for name, _ in city.matrix.of("site", "open", "view")]
    full = {name for name in names if int(city.owner.value(f"SELECT count(*) FROM {name}")) > 0}
    check(len(full) > 30, f"too few tables have rows for this to say anything: {sorted(full)}")
    for role in city.matrix.roles:
        with city.connect(city.login(role)) as thief:
            readable = [name for name in names if "S" in dict(city.matrix.of("site", "open", "view"))[name][role]]
            counts = {name: int(thief.value(f"SELECT count(*) FROM (SELECT {'id' if name == 'gateway' else '1'} FROM {name}) t")) for name in readable}
            if role in SERVICES:
                check(counts["person"] == 50, f"{role} sees {counts['person']} people of its site")
            else:
                equal({name: n for name, n in counts.items() if n}, {}, f"rows for {role} without a code")
                for sql in ["INSERT INTO person (created_at, updated_at) VALUES (now(), now())", "INSERT INTO segment (name, rule, created_at, updated_at) VALUES ('x', '', now(), now())"]:
                    equal(thief.state(sql), "42501", f"{role}: {sql}")
                equal(thief.state("COPY person TO STDOUT"), "" if "person" in readable else "42501", f"COPY by {role}")


BEFORE_THE_GATE = {  # what a login may know of itself, and how it comes in
    "access_state", "my_sites", "my_first_site", "my_last_site", "has_role", "has_approvers", "submit_code", "join_session", "enrol", "request_code"}
SOME = {"jsonb": "'{}'", "bigint": "1", "integer": "1", "text": "'some words of a reason'", "date": "'1980-01-01'", "boolean": "false", "timestamp with time zone": "'2000-01-01'",
        "bigint[]": "'{1,2,3}'", "integer[]": "'{1}'", "text[]": "'{operator}'"}


def without_a_code_no_function_answers(city):
    """What a login may execute is behind the gate: called without a code it tells nothing and changes nothing."""
    tables = [name for name, _ in city.matrix.of("site", "open", "private")]
    # Whatever a patient or an opened card would show must be there.
    kept = lambda: {name: city.owner.value(f"SELECT count(*) || md5(COALESCE(string_agg(t::text, '' ORDER BY t::text), '')) FROM {name} t") for name in tables}
    before, answers = kept(), []
    for role in city.matrix.roles:
        if role in SERVICES:
            continue
        with city.connect(city.login(role)) as thief:
            for name, rights in city.matrix.of("function"):
                word = name.split("(")[0]
                if not rights[role] or word in BEFORE_THE_GATE:
                    continue
                types = [t for (t,) in city.owner.rows("SELECT format_type(t, NULL) FROM pg_proc p, unnest(p.proargtypes) WITH ORDINALITY x (t, o) WHERE p.oid = $1::regprocedure ORDER BY o", name)]
                try:
                    rows = thief.rows(f"SELECT * FROM {word}({', '.join(SOME[t] + '::' + t for t in types)})")
                except Refused:
                    continue
                said = [v for row in rows for v in row if v not in (None, "", "f", "0", "{}", "[]", "not_found", 64 * "0")]
                if said:
                    answers.append(f"{role}: {name} answers {said}")
    check(not answers, "\n  ".join([""] + answers))
    after = kept()
    check(before == after, f"changed without a code: {[name for name in tables if before[name] != after[name]]}")


run(every_cell_is_as_the_file_says, a_wrong_grant_is_seen, without_a_code_nothing_is_seen, without_a_code_no_function_answers)
