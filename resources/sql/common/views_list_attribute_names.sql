-- SPDX-License-Identifier: GPL-3.0-or-later
-- The names that attributes of people have: from each to the next in the index, not over all rows.
WITH RECURSIVE found AS (
    SELECT (SELECT min(name) FROM v_people_attribute) AS name
    UNION ALL
    SELECT (SELECT min(a.name) FROM v_people_attribute a WHERE a.name > found.name) FROM found WHERE found.name IS NOT NULL
)
SELECT name FROM found WHERE name IS NOT NULL ORDER BY name
