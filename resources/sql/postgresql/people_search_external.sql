-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person with this external id, and the one into whom a record with it was merged, if the filters let them through.
-- No filter: NULL, '' and 'any'. site NULL: all sites that the login sees, each by its own part of the index.
WITH m AS MATERIALIZED (
    SELECT unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS site_id)
SELECT f.id FROM (
    SELECT 0 AS place, p.id, p.district_id, p.language, p.sex FROM m JOIN person p ON p.site_id = m.site_id AND p.external_id = :key
    UNION ALL
    SELECT 1, p.id, p.district_id, p.language, p.sex FROM m JOIN person_alias a ON a.site_id = m.site_id AND a.external_id = :key
    JOIN person p ON p.site_id = a.site_id AND p.id = a.person_id AND p.erased_at IS NULL) f
WHERE (CAST(:district AS bigint) IS NULL OR f.district_id = CAST(:district AS bigint))
  AND (:language = '' OR f.language = :language) AND (:sex = 'any' OR f.sex = :sex)
ORDER BY f.place, f.id
