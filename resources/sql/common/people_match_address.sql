-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row without an external id is the person with one of its mobiles or e-mail addresses and the same family and given
-- name ('!' sorts right after the blank between names), where neither birth date nor patronymic speak against it. CROSS JOIN
-- keeps SQLite to this order. People who have no external id themselves come first. Addresses of more than 20 people are left to people_match_name.
INSERT INTO import_match (line, person_id, people)
SELECT line, min(person_id), count(*)
FROM (SELECT line, person_id, keyed, min(keyed) OVER (PARTITION BY line) AS best
      FROM (SELECT DISTINCT s.line, p.id AS person_id, CASE WHEN p.external_id IS NULL THEN 0 ELSE 1 END AS keyed
            FROM import_person s CROSS JOIN import_address a CROSS JOIN address b CROSS JOIN person p
            WHERE s.external_id IS NULL AND a.line = s.line AND a.kind <> 'landline'
              AND b.site_id = :site AND b.value = a.value AND b.kind = a.kind AND p.id = b.person_id
              AND (SELECT count(*) FROM (SELECT 1 FROM address c WHERE c.site_id = :site AND c.value >= a.value AND c.value <= a.value ORDER BY c.site_id, c.value LIMIT 21) x) < 21
              AND p.name_key >= s.match_key AND p.name_key < s.match_key || '!'
      AND (s.birth_date IS NULL OR p.birth_date IS NULL OR s.birth_date = p.birth_date)
      AND (s.patronymic = '' OR p.patronymic = '' OR s.name_key = p.name_key)) found) ranked
WHERE keyed = best
GROUP BY line
