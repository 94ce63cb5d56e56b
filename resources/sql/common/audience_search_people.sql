-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of those who fit a rule, people whose name holds the beginnings of all the words and who have a phone or e-mail like one
-- of four patterns, by name. (0 = 0) stands for the compiled rule. Anything goes: '%'. No filter: NULL, '' and 'any'.
SELECT p.person_id FROM v_people_person p
WHERE (0 = 0) AND (CAST(:site AS bigint) IS NULL OR p.site_id = CAST(:site AS bigint))
  AND (' ' || p.name_key) LIKE :word1 AND (' ' || p.name_key) LIKE :word2 AND (' ' || p.name_key) LIKE :word3 AND (' ' || p.name_key) LIKE :word4
  AND (:address1 = '%' OR EXISTS (SELECT 1 FROM v_people_address a WHERE a.person_id = p.person_id
       AND (a.value LIKE :address1 OR a.value LIKE :address2 OR a.value LIKE :address3 OR a.value LIKE :address4)))
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
ORDER BY p.name_key, p.person_id LIMIT :limit
