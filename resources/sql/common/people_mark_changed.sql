-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which stored people a batch changes: a filled cell that differs, an attribute that differs, an address not known yet.
UPDATE import_person SET changed = true
FROM person p
WHERE p.id = import_person.person_id AND import_person.state = ''
  AND ((import_person.family_name <> '' AND import_person.family_name <> p.family_name)
    OR (import_person.given_name <> '' AND import_person.given_name <> p.given_name)
    OR (import_person.patronymic <> '' AND import_person.patronymic <> p.patronymic)
    OR (import_person.birth_date IS NOT NULL AND (p.birth_date IS NULL OR import_person.birth_date <> p.birth_date))
    OR (import_person.sex <> '' AND import_person.sex <> p.sex)
    OR (import_person.language <> '' AND import_person.language <> p.language)
    OR (import_person.time_zone <> '' AND import_person.time_zone <> p.time_zone)
    OR (import_person.district_id IS NOT NULL AND (p.district_id IS NULL OR import_person.district_id <> p.district_id))
    OR (import_person.preferred_channel <> '' AND import_person.preferred_channel <> p.preferred_channel)
    OR EXISTS (SELECT 1 FROM import_address a WHERE a.line = import_person.line AND a.person_id IS NOT NULL))
