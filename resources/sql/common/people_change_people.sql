-- SPDX-License-Identifier: GPL-3.0-or-later
-- The stored people of a batch that change; an empty cell leaves what is stored.
UPDATE person SET
    family_name = CASE WHEN s.family_name <> '' THEN s.family_name ELSE person.family_name END,
    given_name = CASE WHEN s.given_name <> '' THEN s.given_name ELSE person.given_name END,
    patronymic = CASE WHEN s.patronymic <> '' THEN s.patronymic ELSE person.patronymic END,
    birth_date = COALESCE(s.birth_date, person.birth_date),
    sex = CASE WHEN s.sex <> '' THEN s.sex ELSE person.sex END,
    language = CASE WHEN s.language <> '' THEN s.language ELSE person.language END,
    time_zone = CASE WHEN s.time_zone <> '' THEN s.time_zone ELSE person.time_zone END,
    district_id = COALESCE(s.district_id, person.district_id),
    preferred_channel = CASE WHEN s.preferred_channel <> '' THEN s.preferred_channel ELSE person.preferred_channel END,
    updated_at = :now, version = person.version + 1, import_hash = s.row_hash, import_version = person.version + 1
FROM import_person s WHERE s.person_id = person.id AND s.changed
