-- SPDX-License-Identifier: GPL-3.0-or-later
-- The new measurements of a batch (a JSON array with "patient_id").
INSERT INTO care_measurement (site_id, patient_id, code_system, code, text, value, value_text, unit, at)
SELECT :site, json_extract(value, '$.patient_id'), CASE json_extract(value, '$.code') WHEN '' THEN '' ELSE 'loinc' END, json_extract(value, '$.code'),
       json_extract(value, '$.text'), json_extract(value, '$.value'), json_extract(value, '$.value_text'), json_extract(value, '$.unit'), json_extract(value, '$.at')
FROM json_each(:rows)
RETURNING id
