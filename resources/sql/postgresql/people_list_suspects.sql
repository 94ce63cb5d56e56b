-- SPDX-License-Identifier: GPL-3.0-or-later
-- As in common/, written so that there is no way but the indexes: of the rows of this very transaction the planner knows
-- nothing, and takes everybody of a lower number for few. Of many who are called the same the first hundred are looked at;
-- the search for duplicates looks at them all.
SELECT s.line, p.id AS person_id, 'phone' AS why, s.name_key, p.name_key AS other_key
FROM import_person s CROSS JOIN import_address a
CROSS JOIN LATERAL (SELECT c.person_id FROM address c WHERE c.site_id = :site AND c.value >= a.value AND c.value <= a.value
                    ORDER BY c.site_id, c.value, c.person_id LIMIT 21) b
CROSS JOIN LATERAL (SELECT x.id, x.name_key FROM person x WHERE x.id >= b.person_id AND x.id <= b.person_id ORDER BY x.id LIMIT 1) p
WHERE s.state = '' AND s.person_id IS NULL AND a.line = s.line AND a.kind <> 'email' AND b.person_id < s.new_id
  AND (SELECT count(*) FROM (SELECT 1 FROM address c WHERE c.site_id = :site AND c.value >= a.value AND c.value <= a.value
                             ORDER BY c.site_id, c.value LIMIT 21) x) < 21
UNION ALL
SELECT s.line, min(p.id), 'name_and_birth', s.name_key, s.name_key
FROM import_person s
CROSS JOIN LATERAL (SELECT x.id, x.birth_date FROM person x WHERE x.site_id = :site AND x.name_key >= s.name_key AND x.name_key <= s.name_key
                    ORDER BY x.site_id, x.name_key, x.id LIMIT 100) p
WHERE s.state = '' AND s.person_id IS NULL AND s.birth_date IS NOT NULL AND s.name_key <> '' AND p.birth_date = s.birth_date AND p.id < s.new_id
GROUP BY s.line, s.name_key
