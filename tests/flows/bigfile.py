# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of people of any size, and the most memory a program held while it read it."""
import json, os, resource, subprocess, time

NOTE = "жалоба на отопление рассмотрена, перерасчёт сделан, ответ отправлен заявителю; " * 12


def write_list(path, octets, delimiter=","):
    """Rows of about a kilobyte, most of it in a column that means nothing to us; how many."""
    families = ["Иванов", "Петров", "Сидоров", "Кузнецов", "Смирнов", "Попов", "Волков", "Зайцев"]
    columns = ["external_id", "family_name", "given_name", "birth_date", "sex", "mobile", "email", "Примечание"]
    rows = 0
    with open(path, "w", encoding="utf-8", buffering=1 << 20) as out:
        out.write(delimiter.join(columns) + "\n")
        while out.tell() < octets if rows % 1000 == 0 else True:
            i = rows
            out.write(delimiter.join((f"b{i}", f"{families[i % 8]}{i % 97}", "Анна", f"{1940 + i % 60}-0{1 + i % 9}-1{i % 9}", "f", f"+7916{i % 10000000:07d}",
                                      f"b{i}@example.org", NOTE.replace(",", " ") if delimiter == "," else NOTE)) + "\n")
            rows += 1
    return rows


def peak_of(words, environment=None):
    """Runs a program to its end: its JSON, the most memory it held in MB, its seconds."""
    begin = time.monotonic()
    child = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, **(environment or {})})
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode in (0, 1), output[:500]
    return json.loads(output), usage.ru_maxrss / 1024, time.monotonic() - begin
