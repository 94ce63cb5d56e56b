#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of people from CSV into PostgreSQL beside psql's \\copy of the same rows into the same indexed tables, and beside
listmonk's statement of its importer (queries/upsert-subscriber, v4), a row at a time in one transaction, on its own schema. And how long it takes to take the
import back."""
import os, tempfile
from bench import City, report, timed

count = int(os.environ.get("OTKLIK_BENCH_IMPORT", "200000"))
families = ["Иванов", "Петров", "Сидоров", "Кузнецов", "Смирнов", "Попов", "Волков", "Зайцев"]
with tempfile.TemporaryDirectory() as folder, City("import") as city:
    city.ctl("district", "add", "north", "--name", "North")
    path = f"{folder}/people.csv"
    with open(path, "w", encoding="utf-8") as out:
        out.write("external_id,family_name,given_name,patronymic,birth_date,sex,language,district,mobile,email\n")
        for i in range(count):
            out.write(f"p{i},{families[i % 8]}{i % 97},Анна,Ивановна,{1940 + i % 60}-0{1 + i % 9}-1{i % 9},f,ru,north,8 916 {i // 10000 % 1000:03d}-{i // 100 % 100:02d}-{i % 100:02d},r{i}@example.org\n")
    ours, result = timed(lambda: city.ctl("import", "people", path, "--region", "RU"))
    assert result["created"] == count and result["rejected"] == 0, result
    city.psql("ANALYZE")
    again, result = timed(lambda: city.ctl("import", "people", path, "--region", "RU"))
    assert result["unchanged"] == count, result
    undone, result = timed(lambda: city.ctl("import", "undo", "1"))
    assert result["removed"] == count and not result["kept"], result
    city.ctl("import", "people", path, "--region", "RU")
    for table in ("person", "address"):
        city.psql(f"\\copy {table} TO '{folder}/{table}.copy'")
    city.psql("SET session_replication_role = replica; TRUNCATE address; DELETE FROM person; SET session_replication_role = DEFAULT; VACUUM FULL person")
    rival, _ = timed(lambda: [city.psql(f"\\copy {table} FROM '{folder}/{table}.copy'") for table in ("person", "address")])
    assert city.psql("SELECT count(*) FROM address") == str(2 * count)
    city.psql("""
        CREATE SCHEMA listmonk; SET search_path = listmonk;
        CREATE TYPE subscriber_status AS ENUM ('enabled', 'disabled', 'blocklisted');
        CREATE TYPE subscription_status AS ENUM ('unconfirmed', 'confirmed', 'unsubscribed');
        CREATE TABLE subscribers (id serial PRIMARY KEY, uuid uuid NOT NULL UNIQUE, email text NOT NULL UNIQUE, name text NOT NULL, attribs jsonb NOT NULL DEFAULT '{}',
            status subscriber_status NOT NULL DEFAULT 'enabled', created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now());
        CREATE UNIQUE INDEX ON subscribers (lower(email)); CREATE INDEX ON subscribers (status); CREATE INDEX ON subscribers (id, status);
        CREATE INDEX ON subscribers (created_at); CREATE INDEX ON subscribers (updated_at);
        CREATE TABLE subscriber_lists (subscriber_id integer REFERENCES subscribers (id) ON DELETE CASCADE, list_id integer NOT NULL, meta jsonb NOT NULL DEFAULT '{}',
            status subscription_status NOT NULL DEFAULT 'unconfirmed', created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(), PRIMARY KEY (subscriber_id, list_id));
        CREATE INDEX ON subscriber_lists (subscriber_id); CREATE INDEX ON subscriber_lists (list_id); CREATE INDEX ON subscriber_lists (status);""")
    some = min(count, 20000)
    script = ["SET search_path = listmonk; PREPARE upsert (uuid, text, text, jsonb, integer[]) AS "
              "WITH sub AS (INSERT INTO subscribers AS s (uuid, email, name, attribs, status) VALUES ($1, $2, $3, $4, 'enabled') "
              "ON CONFLICT (email) DO UPDATE SET name = $3, attribs = $4, updated_at = now() RETURNING uuid, id), "
              "subs AS (INSERT INTO subscriber_lists (subscriber_id, list_id, status) VALUES ((SELECT id FROM sub), unnest($5), 'confirmed') "
              "ON CONFLICT (subscriber_id, list_id) DO UPDATE SET updated_at = now(), status = 'confirmed') SELECT uuid, id FROM sub; BEGIN;"]
    script += [f"EXECUTE upsert ('00000000-0000-4000-8000-{i:012d}', 'r{i}@example.org', '{families[i % 8]} Анна', '{{\"mobile\": \"+79{i:09d}\"}}', '{{1}}');" for i in range(some)]
    listmonk, _ = timed(lambda: city.psql("\n".join(script + ["COMMIT;"])))
    report("import of people, first time", count / ours, "listmonk's importer statement", some / listmonk, "people/s", "25,000")
    report("undo of that import", count / undone, "the import itself", count / ours, "people/s", "no rival does this")
    report("import of people, first time", count / ours, "psql \\copy into the same indexed tables", count / rival, "people/s", "25,000, and half of \\copy or better")
    report("import of people, same file again", count / again, "psql \\copy (first time)", count / rival, "people/s", "150,000; no rival does this")
