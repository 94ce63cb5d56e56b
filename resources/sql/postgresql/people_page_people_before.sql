-- SPDX-License-Identifier: GPL-3.0-or-later
-- One page of people before a key, the nearest first. No filter: NULL, '' and 'any'.
-- site NULL: all sites that the login sees, each by its own part of the index.
SELECT f.* FROM unnest(CASE WHEN CAST(:site AS integer) IS NULL THEN visible_sites() ELSE ARRAY[CAST(:site AS integer)] END) AS m (site_id)
CROSS JOIN LATERAL (
    SELECT p.id, p.site_id, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.language, p.time_zone,
           p.district_id, d.code AS district_code, d.name AS district_name, p.preferred_channel, p.name_key, p.version
    FROM person p LEFT JOIN district d ON d.id = p.district_id
    WHERE p.site_id = m.site_id AND (p.name_key, p.id) < (:key, :id) AND p.erased_at IS NULL
      AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
      AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
    ORDER BY p.name_key DESC, p.id DESC LIMIT :limit) f
ORDER BY f.name_key DESC, f.id DESC LIMIT :limit
