-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes a condition. No row: there is no such patient.
INSERT INTO care_condition (site_id, patient_id, code_system, code, text, since)
SELECT p.site_id, p.id, :system, :code, :text, :since FROM care_patient p WHERE p.id = :patient
RETURNING id
