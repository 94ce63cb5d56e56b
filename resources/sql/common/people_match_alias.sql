-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row that is nobody by people_match_address and people_match_name is the person with one of its mobiles or e-mail
-- addresses into whom a record of that name was merged.
INSERT INTO import_match (line, person_id, people)
SELECT s.line, min(n.person_id), count(DISTINCT n.person_id)
FROM import_person s CROSS JOIN import_address a CROSS JOIN address b CROSS JOIN person_alias n
WHERE s.external_id IS NULL AND a.line = s.line AND a.kind <> 'landline'
  AND b.site_id = :site AND b.value = a.value AND b.kind = a.kind
  AND n.site_id = :site AND n.person_id = b.person_id AND n.name_key >= s.match_key AND n.name_key < s.match_key || '!'
  AND s.line NOT IN (SELECT m.line FROM import_match m)
  AND (SELECT count(*) FROM (SELECT 1 FROM address c WHERE c.site_id = :site AND c.value >= a.value AND c.value <= a.value ORDER BY c.site_id, c.value LIMIT 21) x) < 21
GROUP BY s.line
