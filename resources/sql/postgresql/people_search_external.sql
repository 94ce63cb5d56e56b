-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person with this external id, if the filters let them through. No filter: NULL, '' and 'any'.
-- site NULL: all sites that the login sees, each by its own part of the index.
SELECT p.id FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
JOIN person p ON p.site_id = m.site_id
WHERE p.external_id = :key
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
