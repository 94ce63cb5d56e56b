-- SPDX-License-Identifier: GPL-3.0-or-later
-- New people of a batch who look like somebody who was there before them: the same phone (the names are compared by the
-- program), or the same name and birth date. (A range in order has no way but the index: of the rows of this very transaction
-- the planner knows nothing, and takes a scan that stops at the 21st hit for cheap.)
SELECT s.line, p.id AS person_id, 'phone' AS why, s.name_key, p.name_key AS other_key
FROM import_person s CROSS JOIN import_address a CROSS JOIN address b CROSS JOIN person p
WHERE s.state = '' AND s.person_id IS NULL AND a.line = s.line AND a.kind <> 'email'
  AND b.site_id = :site AND b.value = a.value AND b.person_id < s.new_id AND p.id = b.person_id
  AND (SELECT count(*) FROM (SELECT 1 FROM address c WHERE c.site_id = :site AND c.value >= a.value AND c.value <= a.value
                             ORDER BY c.site_id, c.value LIMIT 21) x) < 21
UNION ALL
SELECT s.line, min(p.id), 'name_and_birth', s.name_key, s.name_key
FROM import_person s CROSS JOIN person p
WHERE s.state = '' AND s.person_id IS NULL AND s.birth_date IS NOT NULL AND s.name_key <> ''
  AND p.site_id = :site AND p.name_key = s.name_key AND p.birth_date = s.birth_date AND p.id < s.new_id
GROUP BY s.line, s.name_key
