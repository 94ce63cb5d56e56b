-- SPDX-License-Identifier: GPL-3.0-or-later
-- New people of a batch who look like somebody who was there before them: the same phone (the names are compared by the
-- program), or the same name and birth date. Phones of more than 20 people tell of nobody; of many who are called the same
-- the first 2,000 are looked at, once for all rows of the name.
SELECT s.line, p.id AS person_id, 'phone' AS why, s.name_key, p.name_key AS other_key
FROM import_person s CROSS JOIN import_address a CROSS JOIN address b CROSS JOIN person p
WHERE s.state = '' AND s.person_id IS NULL AND a.line = s.line AND a.kind <> 'email'
  AND b.site_id = :site AND b.value = a.value AND b.person_id < s.new_id AND p.id = b.person_id
  AND (SELECT count(*) FROM (SELECT 1 FROM address c WHERE c.site_id = :site AND c.value = a.value LIMIT 21) x) < 21
UNION ALL
SELECT f.line, f.first_id, 'name_and_birth', f.name_key, f.name_key
FROM (SELECT e.line, e.id, e.name_key, min(e.id) OVER (PARTITION BY e.name_key, e.birth_date) AS first_id
      FROM (SELECT s.line, s.new_id AS id, s.name_key, s.birth_date FROM import_person s
            WHERE s.state = '' AND s.person_id IS NULL AND s.birth_date IS NOT NULL AND s.name_key <> ''
            UNION ALL
            SELECT NULL, p.id, n.name_key, p.birth_date
            FROM (SELECT w.name_key, (SELECT x.id FROM person x WHERE x.site_id = :site AND x.name_key = w.name_key
                                      ORDER BY x.id LIMIT 1 OFFSET 1999) AS last_id
                  FROM (SELECT DISTINCT s.name_key FROM import_person s
                        WHERE s.state = '' AND s.person_id IS NULL AND s.birth_date IS NOT NULL AND s.name_key <> '') w) n
            CROSS JOIN person p
            WHERE p.site_id = :site AND p.name_key = n.name_key AND p.id <= COALESCE(n.last_id, 9223372036854775807)) e) f
WHERE f.line IS NOT NULL AND f.first_id < f.id
