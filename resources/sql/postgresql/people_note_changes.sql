-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a batch is about to change of stored people, before and after: only what differs.
INSERT INTO import_change (site_id, run_id, person_id, before, after, addresses)
SELECT :site, :run, p.id,
    jsonb_strip_nulls(jsonb_build_object(
        'family_name', CASE WHEN s.family_name <> '' AND s.family_name <> p.family_name THEN p.family_name END,
        'given_name', CASE WHEN s.given_name <> '' AND s.given_name <> p.given_name THEN p.given_name END,
        'patronymic', CASE WHEN s.patronymic <> '' AND s.patronymic <> p.patronymic THEN p.patronymic END,
        'birth_date', CASE WHEN s.birth_date IS NOT NULL AND s.birth_date IS DISTINCT FROM p.birth_date THEN COALESCE(CAST(p.birth_date AS text), '') END,
        'sex', CASE WHEN s.sex <> '' AND s.sex <> p.sex THEN p.sex END,
        'language', CASE WHEN s.language <> '' AND s.language <> p.language THEN p.language END,
        'time_zone', CASE WHEN s.time_zone <> '' AND s.time_zone <> p.time_zone THEN p.time_zone END,
        'district_id', CASE WHEN s.district_id IS NOT NULL AND s.district_id IS DISTINCT FROM p.district_id THEN COALESCE(CAST(p.district_id AS text), '') END,
        'preferred_channel', CASE WHEN s.preferred_channel <> '' AND s.preferred_channel <> p.preferred_channel THEN p.preferred_channel END))
    || COALESCE((SELECT jsonb_object_agg('attribute:' || t.name, COALESCE(o.value, '')) FROM import_attribute t
                 LEFT JOIN person_attribute o ON o.person_id = s.person_id AND o.name = t.name
                 WHERE t.line = s.line AND o.value IS DISTINCT FROM t.value), '{}'),
    jsonb_strip_nulls(jsonb_build_object(
        'family_name', CASE WHEN s.family_name <> '' AND s.family_name <> p.family_name THEN s.family_name END,
        'given_name', CASE WHEN s.given_name <> '' AND s.given_name <> p.given_name THEN s.given_name END,
        'patronymic', CASE WHEN s.patronymic <> '' AND s.patronymic <> p.patronymic THEN s.patronymic END,
        'birth_date', CASE WHEN s.birth_date IS NOT NULL AND s.birth_date IS DISTINCT FROM p.birth_date THEN COALESCE(CAST(s.birth_date AS text), '') END,
        'sex', CASE WHEN s.sex <> '' AND s.sex <> p.sex THEN s.sex END,
        'language', CASE WHEN s.language <> '' AND s.language <> p.language THEN s.language END,
        'time_zone', CASE WHEN s.time_zone <> '' AND s.time_zone <> p.time_zone THEN s.time_zone END,
        'district_id', CASE WHEN s.district_id IS NOT NULL AND s.district_id IS DISTINCT FROM p.district_id THEN COALESCE(CAST(s.district_id AS text), '') END,
        'preferred_channel', CASE WHEN s.preferred_channel <> '' AND s.preferred_channel <> p.preferred_channel THEN s.preferred_channel END))
    || COALESCE((SELECT jsonb_object_agg('attribute:' || t.name, t.value) FROM import_attribute t
                 LEFT JOIN person_attribute o ON o.person_id = s.person_id AND o.name = t.name
                 WHERE t.line = s.line AND o.value IS DISTINCT FROM t.value), '{}'),
    COALESCE((SELECT jsonb_agg(jsonb_build_object('kind', a.kind, 'value', a.value)) FROM import_address a WHERE a.line = s.line AND a.person_id IS NOT NULL), '[]')
FROM import_person s CROSS JOIN person p
WHERE s.changed AND s.state = '' AND p.id = s.person_id
