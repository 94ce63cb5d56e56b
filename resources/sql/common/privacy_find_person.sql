-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything in the record of one living person.
SELECT p.person_id AS id, p.site_id AS site, p.external_id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.sex, p.language, p.time_zone,
       p.district, p.district_name, p.preferred_channel, r.created_at, r.updated_at
FROM v_people_person p JOIN v_people_record r ON r.person_id = p.person_id
WHERE p.person_id = :person
