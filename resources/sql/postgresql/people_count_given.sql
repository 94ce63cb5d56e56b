-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many names lie in a text range; counts up to a limit only.
-- site NULL: all sites that the login sees, each by its own part of the index.
SELECT count(*) AS n FROM (
    SELECT 1 FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
    CROSS JOIN LATERAL (SELECT 1 FROM person p WHERE p.site_id = m.site_id AND p.given_key >= :from AND p.given_key < :to LIMIT :limit) f LIMIT :limit) x
