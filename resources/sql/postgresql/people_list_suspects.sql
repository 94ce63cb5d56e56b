-- SPDX-License-Identifier: GPL-3.0-or-later
-- New people of a batch who look like somebody who was there before them: the same phone (the names are compared by the
-- program), or the same name and birth date. Phones of more than 20 people tell of nobody; of many who are called the same
-- the first 2,000 are looked at, once for all rows of the name. Written so that there is no way but the indexes: of the
-- rows of this very transaction the planner knows nothing, and takes everybody of a lower number for few.
SELECT s.line, p.id AS person_id, 'phone' AS why, s.name_key, p.name_key AS other_key
FROM import_person s CROSS JOIN import_address a
CROSS JOIN LATERAL (SELECT u.person_id, count(*) OVER () AS users
                    FROM (SELECT c.person_id FROM address c WHERE c.site_id = :site AND c.value >= a.value AND c.value <= a.value
                          ORDER BY c.site_id, c.value, c.person_id LIMIT 21) u) b
CROSS JOIN LATERAL (SELECT x.id, x.name_key FROM person x WHERE x.id >= b.person_id AND x.id <= b.person_id ORDER BY x.id LIMIT 1) p
WHERE s.state = '' AND s.person_id IS NULL AND a.line = s.line AND a.kind <> 'email' AND b.users < 21 AND b.person_id < s.new_id
UNION ALL
SELECT f.line, f.first_id, 'name_and_birth', f.name_key, f.name_key
FROM (SELECT e.line, e.id, e.name_key, min(e.id) OVER (PARTITION BY e.name_key, e.birth_date) AS first_id
      FROM (SELECT s.line, s.new_id AS id, s.name_key, s.birth_date FROM import_person s
            WHERE s.state = '' AND s.person_id IS NULL AND s.birth_date IS NOT NULL AND s.name_key <> ''
            UNION ALL
            SELECT NULL, p.id, n.name_key, p.birth_date
            FROM (SELECT DISTINCT s.name_key FROM import_person s
                  WHERE s.state = '' AND s.person_id IS NULL AND s.birth_date IS NOT NULL AND s.name_key <> '') n
            CROSS JOIN LATERAL (SELECT x.id, x.birth_date FROM person x WHERE x.site_id = :site AND x.name_key >= n.name_key AND x.name_key <= n.name_key
                                ORDER BY x.site_id, x.name_key, x.id LIMIT 2000) p) e) f
WHERE f.line IS NOT NULL AND f.first_id < f.id
