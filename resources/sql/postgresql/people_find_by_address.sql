-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody with this phone or e-mail.
-- site NULL: all sites that the login sees, each by its own part of the index.
SELECT DISTINCT a.person_id AS id FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
JOIN address a ON a.site_id = m.site_id AND a.value = :value ORDER BY a.person_id LIMIT 200
