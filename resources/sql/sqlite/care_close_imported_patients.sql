-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes the registration of those who died (a JSON array of {"patient", "until"}).
UPDATE care_patient SET until = max(since, r.until), version = version + 1
FROM (SELECT p.person_id, json_extract(value, '$.until') AS until FROM json_each(:rows)
      JOIN v_people_person p ON p.site_id = :site AND p.external_id = json_extract(value, '$.patient')
      WHERE json_extract(value, '$.until') IS NOT NULL) r
WHERE care_patient.site_id = :site AND care_patient.person_id = r.person_id AND care_patient.until IS NULL
RETURNING id, until
