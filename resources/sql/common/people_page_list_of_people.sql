-- SPDX-License-Identifier: GPL-3.0-or-later
-- One page of the people on a list after a key, those put on it last first. No filter: NULL, '' and 'any'.
SELECT p.id, p.site_id, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.language, p.time_zone,
       p.district_id, d.code AS district_code, d.name AS district_name, p.preferred_channel, p.name_key, p.version, m.since, m.added_by
FROM person_list_member m JOIN person p ON p.id = m.person_id LEFT JOIN district d ON d.id = p.district_id
WHERE m.list_id = :list AND (m.since, m.person_id) < (:since, :person) AND p.erased_at IS NULL
  AND (CAST(:district AS bigint) IS NULL OR p.district_id = CAST(:district AS bigint))
  AND (:language = '' OR p.language = :language) AND (:sex = 'any' OR p.sex = :sex)
ORDER BY m.since DESC, m.person_id DESC LIMIT :limit
