-- SPDX-License-Identifier: GPL-3.0-or-later
-- The different first words of names (given_key) in a text range, in order: one look into the index for each of them.
WITH RECURSIVE w(word) AS (
    SELECT * FROM (SELECT split_part(given_key, ' ', 1) FROM person
                   WHERE site_id = :site AND given_key >= :from AND given_key < :to ORDER BY given_key LIMIT 1) f
    UNION ALL
    SELECT (SELECT split_part(p.given_key, ' ', 1) FROM person p
            WHERE p.site_id = :site AND p.given_key >= w.word || '!' AND p.given_key < :to ORDER BY p.given_key LIMIT 1)
    FROM w WHERE w.word IS NOT NULL
)
SELECT word FROM w WHERE word IS NOT NULL LIMIT :limit
