-- SPDX-License-Identifier: GPL-3.0-or-later
-- The numbers of everybody who fits a rule and the filters. (0 = 0) stands for the compiled rule. No filter: NULL, '' and 'any'.
SELECT p.person_id FROM v_people_person p
WHERE (0 = 0) AND (CAST(:site AS bigint) IS NULL OR p.site_id = CAST(:site AS bigint))
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
