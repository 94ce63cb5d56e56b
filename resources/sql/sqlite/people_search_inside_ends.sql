-- SPDX-License-Identifier: GPL-3.0-or-later
-- People with a phone that holds a piece after its first :length signs (reversed): the different beginnings of that length
-- are looked up one by one, and each with the piece behind it. No filter: NULL, '' and 'any'.
WITH RECURSIVE b(beginning) AS (
    SELECT * FROM (SELECT substr(reversed, 1, CAST(:length AS integer)) FROM address
                   WHERE site_id = :site AND reversed >= :from AND reversed < :to ORDER BY reversed LIMIT 1) f
    UNION ALL
    SELECT (SELECT substr(a.reversed, 1, CAST(:length AS integer)) FROM address a
            WHERE a.site_id = :site AND a.reversed >= b.beginning || ':' AND a.reversed < :to ORDER BY a.reversed LIMIT 1)
    FROM b WHERE b.beginning IS NOT NULL
), piece(low, high) AS (
    SELECT beginning || :piece, beginning || :piece || ':' FROM b WHERE beginning IS NOT NULL LIMIT :most
)
SELECT a.person_id AS id FROM piece q JOIN address a ON a.site_id = :site AND a.reversed >= q.low AND a.reversed < q.high
JOIN person p ON p.id = a.person_id AND p.site_id = a.site_id
WHERE (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
LIMIT :limit
