-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a text may say of the person of a note, by which language it is written, and
-- whether others read what is sent to the phone.
SELECT n.state, n.clinical, p.site_id, p.person_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.district_name AS district,
       CASE WHEN p.language = '' THEN (SELECT s.value FROM setting s WHERE s.name = 'organisation.language') ELSE p.language END AS language,
       EXISTS (SELECT 1 FROM v_people_reachable r
               WHERE r.person_id = n.person_id AND r.kind = 'mobile'
                 AND (r.shared OR EXISTS (SELECT 1 FROM v_people_address o
                                          WHERE o.site_id = r.site_id AND o.value = r.value AND o.person_id <> r.person_id))) AS shared_phone
FROM care_note n JOIN v_people_person p ON p.person_id = n.person_id
WHERE n.id = :note
