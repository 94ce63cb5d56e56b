-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a text may say of the person of a note, and by which language it is written.
SELECT n.state, n.clinical, p.site_id, p.person_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.district_name AS district,
       CASE WHEN p.language = '' THEN (SELECT s.value FROM setting s WHERE s.name = 'organisation.language') ELSE p.language END AS language
FROM care_note n JOIN v_people_person p ON p.person_id = n.person_id
WHERE n.id = :note
