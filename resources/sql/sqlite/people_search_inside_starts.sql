-- SPDX-License-Identifier: GPL-3.0-or-later
-- People with a phone that holds a piece after its first :length signs (value): the different beginnings of that length
-- are looked up one by one, and each with the piece behind it. No filter: NULL, '' and 'any'.
WITH RECURSIVE b(beginning) AS (
    SELECT * FROM (SELECT substr(value, 1, CAST(:length AS integer)) FROM address
                   WHERE site_id = :site AND value >= :from AND value < :to ORDER BY value LIMIT 1) f
    UNION ALL
    SELECT (SELECT substr(a.value, 1, CAST(:length AS integer)) FROM address a
            WHERE a.site_id = :site AND a.value >= b.beginning || ':' AND a.value < :to ORDER BY a.value LIMIT 1)
    FROM b WHERE b.beginning IS NOT NULL
), piece(low, high) AS (
    SELECT beginning || :piece, beginning || :piece || ':' FROM b WHERE beginning IS NOT NULL LIMIT :most
)
SELECT a.person_id AS id FROM piece q JOIN address a ON a.site_id = :site AND a.value >= q.low AND a.value < q.high
JOIN person p ON p.id = a.person_id AND p.site_id = a.site_id
WHERE (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
LIMIT :limit
