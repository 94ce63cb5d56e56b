-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people after a key, in the order of sites and numbers. only 0: of all sites.
SELECT p.id, p.site_id, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.version
FROM person p
WHERE (p.site_id, p.id) > (:site, :id) AND p.erased_at IS NULL AND (:only = 0 OR p.site_id = :only)
ORDER BY p.site_id, p.id LIMIT :limit
