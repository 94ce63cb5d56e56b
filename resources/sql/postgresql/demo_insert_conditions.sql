-- SPDX-License-Identifier: GPL-3.0-or-later
-- Conditions from a JSON array, each patient one of them.
INSERT INTO care_condition (site_id, patient_id, code_system, code, text, since)
SELECT p.site_id, p.id, 'icd10', r.code, r.text, r.since
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (number integer, kinds integer, code text, text text, since date)
JOIN care_patient p ON p.id % r.kinds = r.number
