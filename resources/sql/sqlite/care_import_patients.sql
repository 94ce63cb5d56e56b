-- SPDX-License-Identifier: GPL-3.0-or-later
-- Registers people of a clinic's file (a JSON array of {"patient", "until"}) as its patients, once.
INSERT INTO care_patient (site_id, person_site_id, person_id, since, until)
SELECT :site, :site, p.person_id, min(:today, COALESCE(r.until, :today)), r.until
FROM (SELECT json_extract(value, '$.patient') AS patient, json_extract(value, '$.until') AS until, min(json_extract(value, '$.line')) AS line
      FROM json_each(:rows) GROUP BY json_extract(value, '$.patient')) r
JOIN v_people_person p ON p.site_id = :site AND p.external_id = r.patient
WHERE NOT EXISTS (SELECT 1 FROM care_patient c WHERE c.site_id = :site AND c.person_id = p.person_id)
RETURNING id
