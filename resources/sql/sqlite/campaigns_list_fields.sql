-- SPDX-License-Identifier: GPL-3.0-or-later
-- What message texts may say of these people (a JSON array of ids).
SELECT p.person_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.district_name AS district, p.language, p.time_zone
FROM v_people_person p WHERE p.person_id IN (SELECT value FROM json_each(:ids))
