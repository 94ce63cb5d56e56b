-- SPDX-License-Identifier: GPL-3.0-or-later
-- People with an address whose text (reversed) lies in a range and whose name holds the beginnings of all the words. No filter: NULL, '' and 'any'.
-- site NULL: all sites that the login sees, each by its own part of the index.
SELECT f.id FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
CROSS JOIN LATERAL (
    SELECT a.person_id AS id, a.reversed FROM address a JOIN person p ON p.id = a.person_id AND p.site_id = a.site_id
    WHERE a.site_id = m.site_id AND a.reversed >= :from AND a.reversed < :to
      AND (' ' || p.name_key) LIKE :word1 AND (' ' || p.name_key) LIKE :word2 AND (' ' || p.name_key) LIKE :word3 AND (' ' || p.name_key) LIKE :word4
      AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
      AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
    ORDER BY a.reversed, a.person_id LIMIT :limit) f
ORDER BY f.reversed, f.id LIMIT :limit
