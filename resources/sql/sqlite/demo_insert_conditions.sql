-- SPDX-License-Identifier: GPL-3.0-or-later
-- Conditions from a JSON array, each patient one of them.
INSERT INTO care_condition (site_id, patient_id, code_system, code, text, since)
SELECT p.site_id, p.id, 'icd10', r.code, r.text, r.since
FROM (SELECT json_extract(j.value, '$.number') AS number, json_extract(j.value, '$.kinds') AS kinds, json_extract(j.value, '$.code') AS code, json_extract(j.value, '$.text') AS text, json_extract(j.value, '$.since') AS since
      FROM json_each(:rows) j) r
JOIN care_patient p ON p.id % r.kinds = r.number
