-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of a batch of conditions (a JSON array): the patient, the same condition and its last day.
WITH asked AS MATERIALIZED (
    SELECT json_extract(value, '$.line') AS line, json_extract(value, '$.patient') AS patient, json_extract(value, '$.code_system') AS code_system,
           json_extract(value, '$.code') AS code, json_extract(value, '$.text') AS text, json_extract(value, '$.since') AS since
    FROM json_each(:rows)),
placed AS MATERIALIZED (
    SELECT a.*, (SELECT c.id FROM v_people_person p JOIN care_patient c ON c.site_id = :site AND c.person_id = p.person_id
              WHERE p.site_id = :site AND p.external_id = a.patient ORDER BY c.until IS NOT NULL, c.id DESC LIMIT 1) AS patient_id,
           row_number() OVER (PARTITION BY a.patient, a.code_system, a.code, CASE a.code WHEN '' THEN a.text END, a.since ORDER BY a.line) AS place
    FROM asked a),
found AS (
    SELECT a.line, a.patient_id, a.place,
           (SELECT k.id FROM care_condition k WHERE k.patient_id = a.patient_id AND k.code_system = a.code_system AND k.code = a.code AND k.since IS a.since
              AND (a.code <> '' OR k.text = a.text) ORDER BY k.id LIMIT 1) AS known_id
    FROM placed a)
SELECT f.line, f.patient_id, f.place, f.known_id, COALESCE((SELECT k.until FROM care_condition k WHERE k.id = f.known_id), '') AS old_until
FROM found f ORDER BY f.line
