#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A segment of five conditions on a million people beside the best SQL that a person writes by hand for it."""
import json, re, statistics, tempfile
from bench import City, PEOPLE, report

BY_HAND = """
SELECT count(*) FROM person p
WHERE p.birth_date <= CURRENT_DATE - interval '30 years' AND p.language = 'ru' AND p.district_id IN (1, 2, 3, 4)
  AND EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = p.id AND s.topic_id = 1 AND s.state = 'granted')
  AND NOT EXISTS (SELECT 1 FROM service_event e WHERE e.person_id = p.id AND e.service_id = 1 AND e.stage = 'service' AND e.at >= now() - interval '180 days')"""
with tempfile.TemporaryDirectory() as folder, City("segment") as city:
    city.people(PEOPLE)
    rule = f"{folder}/rule.json"
    with open(rule, "w") as out:
        json.dump({"all": [{"field": "age", "op": ">=", "value": 30}, {"field": "language", "op": "=", "value": "ru"},
                           {"field": "district", "op": "in", "value": ["d1", "d2", "d3", "d4"]}, {"subscribed": "t1"},
                           {"not": {"used": "s1", "within_days": 180}}]}, out)
    city.ctl("segment", "count", rule)
    answers = [city.ctl("segment", "count", rule) for _ in range(7)]
    timing = city.psql("\\timing on\n" + (BY_HAND + ";\n") * 8)
    hand = [float(ms) for ms in re.findall(r"Time: ([\d.]+) ms", timing)][1:]
    expected = int(timing.split("\n")[0]) if timing.split("\n")[0].isdigit() else int(re.search(r"^(\d+)$", timing, re.M).group(1))
    assert answers[0]["count"] == expected, (answers[0], expected)
    ours = statistics.median(answer["ms"] for answer in answers)
    report(f"five-condition segment of {PEOPLE:,} people ({expected:,} match)", ours, "by hand", statistics.median(hand), "ms", "within 10 %")
