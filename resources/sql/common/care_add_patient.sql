-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a person a patient of a clinic, unless they are one.
INSERT INTO care_patient (site_id, person_site_id, person_id, doctor, since)
SELECT :clinic, p.site_id, p.person_id, :doctor, :today FROM v_people_person p WHERE p.person_id = :person
ON CONFLICT DO NOTHING
