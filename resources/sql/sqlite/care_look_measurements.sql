-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of a batch of measurements (a JSON array): the patient, and the same measurement.
WITH asked AS MATERIALIZED (
    SELECT json_extract(value, '$.line') AS line, json_extract(value, '$.patient') AS patient, json_extract(value, '$.code') AS code,
           json_extract(value, '$.text') AS text, json_extract(value, '$.value') AS value, json_extract(value, '$.value_text') AS value_text,
           json_extract(value, '$.unit') AS unit, json_extract(value, '$.at') AS at
    FROM json_each(:rows)),
placed AS MATERIALIZED (
    SELECT a.*, (SELECT c.id FROM v_people_person p JOIN care_patient c ON c.site_id = :site AND c.person_id = p.person_id
              WHERE p.site_id = :site AND p.external_id = a.patient ORDER BY c.until IS NOT NULL, c.id DESC LIMIT 1) AS patient_id,
           row_number() OVER (PARTITION BY a.patient, a.code, CASE a.code WHEN '' THEN a.text END, a.at, a.value, a.value_text, a.unit ORDER BY a.line) AS place
    FROM asked a)
SELECT a.line, a.patient_id, a.place, '' AS old_until,
       (SELECT k.id FROM care_measurement k WHERE k.patient_id = a.patient_id AND k.code = a.code AND k.at = a.at AND k.value IS a.value
          AND k.value_text = a.value_text AND k.unit = a.unit AND (a.code <> '' OR k.text = a.text) LIMIT 1) AS known_id
FROM placed a ORDER BY a.line
