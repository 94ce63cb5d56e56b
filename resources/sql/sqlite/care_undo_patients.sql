-- SPDX-License-Identifier: GPL-3.0-or-later
-- Patients whom an import registered, as long as nothing else is known of them.
DELETE FROM care_patient
WHERE version = 1 AND id IN (SELECT i.row_id FROM care_imported i WHERE i.site_id = :site AND i.run_id = :run AND i.what = 'patient' AND i.before IS NULL)
  AND NOT EXISTS (SELECT 1 FROM care_condition k WHERE k.patient_id = care_patient.id)
  AND NOT EXISTS (SELECT 1 FROM care_measurement k WHERE k.patient_id = care_patient.id)
  AND NOT EXISTS (SELECT 1 FROM care_opening o WHERE o.patient_id = care_patient.id)
