-- SPDX-License-Identifier: GPL-3.0-or-later
-- The different first words of names (name_key) in a text range, in order: one look into the index for each of them.
WITH RECURSIVE w(word) AS (
    SELECT * FROM (SELECT substr(name_key, 1, instr(name_key || ' ', ' ') - 1) FROM person
                   WHERE site_id = :site AND name_key >= :from AND name_key < :to ORDER BY name_key LIMIT 1) f
    UNION ALL
    SELECT (SELECT substr(p.name_key, 1, instr(p.name_key || ' ', ' ') - 1) FROM person p
            WHERE p.site_id = :site AND p.name_key >= w.word || '!' AND p.name_key < :to ORDER BY p.name_key LIMIT 1)
    FROM w WHERE w.word IS NOT NULL
)
SELECT word FROM w WHERE word IS NOT NULL LIMIT :limit
