-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many addresses lie in a text range (reversed); counts up to a limit only.
-- site NULL: all sites that the login sees, each by its own part of the index.
SELECT count(*) AS n FROM (
    SELECT 1 FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
    CROSS JOIN LATERAL (SELECT 1 FROM address a WHERE a.site_id = m.site_id AND a.reversed >= :from AND a.reversed < :to LIMIT :limit) f LIMIT :limit) x
