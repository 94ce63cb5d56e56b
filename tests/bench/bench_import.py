#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of 200,000 people from CSV into PostgreSQL beside psql's \\copy of the same rows into the same indexed tables."""
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
    for table in ("person", "address"):
        city.psql(f"\\copy {table} TO '{folder}/{table}.copy'")
    city.psql("SET session_replication_role = replica; TRUNCATE address; DELETE FROM person; SET session_replication_role = DEFAULT; VACUUM FULL person")
    rival, _ = timed(lambda: [city.psql(f"\\copy {table} FROM '{folder}/{table}.copy'") for table in ("person", "address")])
    assert city.psql("SELECT count(*) FROM address") == str(2 * count)
    report("import of people, first time", count / ours, "psql \\copy into the same indexed tables", count / rival, "people/s", "half of \\copy or better")
    report("import of people, same file again", count / again, "psql \\copy (first time)", count / rival, "people/s", "no rival does this")
