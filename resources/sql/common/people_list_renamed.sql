-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of a batch whose names change, with the names that they will have: their search keys are made anew.
SELECT p.id, CASE WHEN s.family_name <> '' THEN s.family_name ELSE p.family_name END AS family_name,
       CASE WHEN s.given_name <> '' THEN s.given_name ELSE p.given_name END AS given_name,
       CASE WHEN s.patronymic <> '' THEN s.patronymic ELSE p.patronymic END AS patronymic
FROM import_person s JOIN person p ON p.id = s.person_id
WHERE s.changed AND ((s.family_name <> '' AND s.family_name <> p.family_name) OR (s.given_name <> '' AND s.given_name <> p.given_name)
                     OR (s.patronymic <> '' AND s.patronymic <> p.patronymic))
