-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom an import changed, a page by key: what was before, what it wrote, and what stands now.
SELECT x.person_id, (x.before) AS before, (x.after) AS after, (x.addresses) AS added, p.family_name, p.given_name, p.patronymic,
       COALESCE(CAST(p.birth_date AS text), '') AS birth_date, p.sex, p.language, p.time_zone, COALESCE(CAST(p.district_id AS text), '') AS district_id,
       p.preferred_channel,
       COALESCE((SELECT (json_group_object(a.name, a.value)) FROM person_attribute a WHERE a.person_id = p.id), '{}') AS attributes,
       COALESCE((SELECT (json_group_array(json_array(a.kind, a.value, CASE WHEN a.verified_at IS NULL THEN 0 ELSE 1 END))) FROM address a WHERE a.person_id = p.id), '[]') AS held
FROM import_change x JOIN person p ON p.site_id = x.site_id AND p.id = x.person_id
WHERE x.site_id = :site AND x.run_id = :run AND x.person_id > :after AND p.erased_at IS NULL
ORDER BY x.person_id LIMIT :limit
