-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whose name (given first) lies in a text range and holds the beginnings of all the words.
-- Without filters it reads the index only. No filter: NULL, '' and 'any'.
SELECT p.id FROM person p
WHERE p.site_id = :site AND p.given_key >= :from AND p.given_key < :to
  AND (' ' || p.given_key) LIKE :word1 AND (' ' || p.given_key) LIKE :word2 AND (' ' || p.given_key) LIKE :word3 AND (' ' || p.given_key) LIKE :word4
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
ORDER BY p.given_key, p.id LIMIT :limit
