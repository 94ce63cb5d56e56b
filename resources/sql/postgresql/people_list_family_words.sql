-- SPDX-License-Identifier: GPL-3.0-or-later
-- The different first words of names (name_key) in a text range: one look into the index for each of them.
-- The bound is made before it is compared: row-level security lets only bare comparisons use an index.
-- site NULL: all sites that the login sees, each by its own part of the index.
WITH RECURSIVE w(site_id, after) AS (
    SELECT m.site_id, (SELECT split_part(p.name_key, ' ', 1) || '!' FROM person p
                       WHERE p.site_id = m.site_id AND p.name_key >= :from AND p.name_key < :to ORDER BY p.site_id, p.name_key LIMIT 1)
    FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
    UNION ALL
    SELECT w.site_id, (SELECT split_part(p.name_key, ' ', 1) || '!' FROM person p
                       WHERE p.site_id = w.site_id AND p.name_key >= w.after AND p.name_key < :to ORDER BY p.site_id, p.name_key LIMIT 1)
    FROM w WHERE w.after IS NOT NULL
)
SELECT DISTINCT word FROM (SELECT rtrim(after, '!') AS word FROM w WHERE after IS NOT NULL LIMIT :limit) x
