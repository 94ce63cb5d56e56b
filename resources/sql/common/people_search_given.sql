-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whose name (given first) lies in a text range and holds the beginnings of all the words. Reads the index only.
SELECT p.id FROM person p
WHERE p.site_id = :site AND p.given_key >= :from AND p.given_key < :to
  AND (' ' || p.given_key) LIKE :word1 AND (' ' || p.given_key) LIKE :word2 AND (' ' || p.given_key) LIKE :word3 AND (' ' || p.given_key) LIKE :word4
ORDER BY p.given_key, p.id LIMIT :limit
