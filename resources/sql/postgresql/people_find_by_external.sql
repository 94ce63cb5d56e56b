-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person with this external id.
-- site NULL: all sites that the login sees, each by its own part of the index.
SELECT p.id FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
JOIN person p ON p.site_id = m.site_id AND p.external_id = :key ORDER BY p.id LIMIT 200
