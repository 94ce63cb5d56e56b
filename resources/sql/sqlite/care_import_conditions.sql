-- SPDX-License-Identifier: GPL-3.0-or-later
-- The new conditions of a batch (a JSON array with "patient_id").
INSERT INTO care_condition (site_id, patient_id, code_system, code, text, since, until)
SELECT :site, json_extract(value, '$.patient_id'), json_extract(value, '$.code_system'), json_extract(value, '$.code'), json_extract(value, '$.text'),
       json_extract(value, '$.since'), json_extract(value, '$.until')
FROM json_each(:rows)
RETURNING id
