-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next people who fit a rule, by key. (0 = 0) stands for the compiled rule.
SELECT p.person_id, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.language, p.district
FROM v_people_person p
WHERE p.person_id > :after AND (0 = 0)
ORDER BY p.person_id
LIMIT :limit
