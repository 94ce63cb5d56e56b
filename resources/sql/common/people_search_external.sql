-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person with this external id, if the filters let them through. No filter: NULL, '' and 'any'.
SELECT p.id FROM person p
WHERE p.site_id = :site AND p.external_id = :key
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
