-- SPDX-License-Identifier: GPL-3.0-or-later
-- People with a phone that holds a piece after its first :length signs (value): the different beginnings of that length
-- are looked up one by one, and each with the piece behind it (in order, so that the index is the only way). The bounds
-- are made before they are compared: row-level security lets only bare comparisons use an index.
-- No filter: NULL, '' and 'any'. site NULL: all sites that the login sees, each by its own part of the index.
WITH RECURSIVE b(site_id, after) AS (
    SELECT m.site_id, (SELECT substr(a.value, 1, CAST(:length AS integer)) || ':' FROM address a
                       WHERE a.site_id = m.site_id AND a.value >= :from AND a.value < :to ORDER BY a.site_id, a.value LIMIT 1)
    FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
    UNION ALL
    SELECT b.site_id, (SELECT substr(a.value, 1, CAST(:length AS integer)) || ':' FROM address a
                       WHERE a.site_id = b.site_id AND a.value >= b.after AND a.value < :to ORDER BY a.site_id, a.value LIMIT 1)
    FROM b WHERE b.after IS NOT NULL
), piece(site_id, low, high) AS (
    SELECT site_id, rtrim(after, ':') || :piece, rtrim(after, ':') || :piece || ':' FROM b WHERE after IS NOT NULL LIMIT :most
)
SELECT p.id FROM piece q
CROSS JOIN LATERAL (SELECT a.site_id, a.person_id FROM address a WHERE a.site_id = q.site_id AND a.value >= q.low AND a.value < q.high
                    ORDER BY a.site_id, a.value LIMIT :limit) f
JOIN person p ON p.id = f.person_id AND p.site_id = f.site_id
WHERE (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
LIMIT :limit
