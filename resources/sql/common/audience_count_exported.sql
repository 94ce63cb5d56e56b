-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many audience_export_people.sql would give.
SELECT count(*) AS n FROM v_people_person p
WHERE (0 = 0) AND (CAST(:site AS bigint) IS NULL OR p.site_id = CAST(:site AS bigint))
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
