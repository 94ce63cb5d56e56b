-- SPDX-License-Identifier: GPL-3.0-or-later
-- As people_search_given, of those with an address in one of three text ranges, or whose end lies in a fourth. No filter: NULL, '' and 'any'.
SELECT p.id FROM person p
WHERE p.site_id = :site AND p.given_key >= :from AND p.given_key < :to
  AND (' ' || p.given_key) LIKE :word1 AND (' ' || p.given_key) LIKE :word2 AND (' ' || p.given_key) LIKE :word3 AND (' ' || p.given_key) LIKE :word4
  AND EXISTS (SELECT 1 FROM address a WHERE a.person_id = p.id
              AND ((a.value >= :from1 AND a.value < :to1) OR (a.value >= :from2 AND a.value < :to2)
                   OR (a.value >= :from3 AND a.value < :to3) OR (a.reversed >= :from4 AND a.reversed < :to4)))
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
ORDER BY p.given_key, p.id LIMIT :limit
