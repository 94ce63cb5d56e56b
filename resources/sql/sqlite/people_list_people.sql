-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of these ids (a JSON array), in no order. site NULL: of any site that the login sees.
SELECT p.id, p.site_id, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.language, p.time_zone,
       p.district_id, d.code AS district_code, d.name AS district_name, p.preferred_channel, p.name_key, p.version
FROM person p LEFT JOIN district d ON d.id = p.district_id
WHERE (CAST(:site AS bigint) IS NULL OR p.site_id = CAST(:site AS bigint)) AND p.erased_at IS NULL AND p.id IN (SELECT value FROM json_each(:ids))
