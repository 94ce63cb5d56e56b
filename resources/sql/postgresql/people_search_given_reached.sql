-- SPDX-License-Identifier: GPL-3.0-or-later
-- As people_search_given, of those with an address in one of three text ranges, or whose end lies in a fourth. No filter: NULL, '' and 'any'.
-- site NULL: all sites that the login sees, each by its own part of the index.
SELECT f.id FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
CROSS JOIN LATERAL (
    SELECT p.id, p.given_key FROM person p
    WHERE p.site_id = m.site_id AND p.given_key >= :from AND p.given_key < :to
      AND (' ' || p.given_key) LIKE :word1 AND (' ' || p.given_key) LIKE :word2 AND (' ' || p.given_key) LIKE :word3 AND (' ' || p.given_key) LIKE :word4
      AND EXISTS (SELECT 1 FROM address a WHERE a.person_id = p.id
                  AND ((a.value >= :from1 AND a.value < :to1) OR (a.value >= :from2 AND a.value < :to2)
                       OR (a.value >= :from3 AND a.value < :to3) OR (a.reversed >= :from4 AND a.reversed < :to4)))
      AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
      AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
    ORDER BY p.given_key, p.id LIMIT :limit) f
ORDER BY f.given_key, f.id LIMIT :limit
