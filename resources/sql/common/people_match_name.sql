-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same for addresses of more than 20 people (a hotline): from the name to the address, so that it does not slow down
-- with the square of those people. (EXISTS would let PostgreSQL turn it round again.)
INSERT INTO import_match (line, person_id, people)
SELECT line, min(person_id), count(*)
FROM (SELECT line, person_id, keyed, min(keyed) OVER (PARTITION BY line) AS best
      FROM (SELECT DISTINCT s.line, p.id AS person_id, CASE WHEN p.external_id IS NULL THEN 0 ELSE 1 END AS keyed
            FROM import_person s CROSS JOIN import_address a CROSS JOIN person p
            WHERE s.external_id IS NULL AND a.line = s.line AND a.kind <> 'landline'
              AND p.site_id = :site AND p.name_key >= s.match_key AND p.name_key < s.match_key || '!'
      AND (s.birth_date IS NULL OR p.birth_date IS NULL OR s.birth_date = p.birth_date)
      AND (s.patronymic = '' OR p.patronymic = '' OR s.name_key = p.name_key)
              AND s.line NOT IN (SELECT m.line FROM import_match m)
              AND (SELECT count(*) FROM (SELECT 1 FROM address c WHERE c.site_id = :site AND c.value >= a.value AND c.value <= a.value ORDER BY c.site_id, c.value LIMIT 21) x) = 21
              AND (SELECT b.id FROM address b WHERE b.person_id = p.id AND b.kind = a.kind AND b.value = a.value) IS NOT NULL) found) ranked
WHERE keyed = best
GROUP BY line
