-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person with this external id, and the one into whom a record with it was merged, if the filters let them through.
-- No filter: NULL, '' and 'any'.
SELECT p.id FROM person p
WHERE p.id IN (SELECT o.id FROM person o WHERE o.site_id = :site AND o.external_id = :key
               UNION ALL SELECT a.person_id FROM person_alias a WHERE a.site_id = :site AND a.external_id = :key)
  AND p.site_id = :site AND p.erased_at IS NULL
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
