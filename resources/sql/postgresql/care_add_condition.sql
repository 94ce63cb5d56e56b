-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes a condition ($1: patient, $2: system, $3: code, $4: text, $5: since). Nothing: there is no such patient here.
INSERT INTO care_condition (site_id, patient_id, code_system, code, text, since)
SELECT p.site_id, p.id, $2, $3, $4, CAST(NULLIF($5, '') AS date) FROM care_patient p WHERE p.id = CAST($1 AS bigint)
RETURNING id
