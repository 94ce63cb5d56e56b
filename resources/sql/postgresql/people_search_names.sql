-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whose name (family first) lies in a text range and holds the beginnings of all the words.
-- Without filters it reads the index only. No filter: NULL, '' and 'any'.
-- site NULL: all sites that the login sees, each by its own part of the index.
SELECT f.id FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
CROSS JOIN LATERAL (
    SELECT p.id, p.name_key FROM person p
    WHERE p.site_id = m.site_id AND p.name_key >= :from AND p.name_key < :to
      AND (' ' || p.name_key) LIKE :word1 AND (' ' || p.name_key) LIKE :word2 AND (' ' || p.name_key) LIKE :word3 AND (' ' || p.name_key) LIKE :word4
      AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
      AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
    ORDER BY p.name_key, p.id LIMIT :limit) f
ORDER BY f.name_key, f.id LIMIT :limit
