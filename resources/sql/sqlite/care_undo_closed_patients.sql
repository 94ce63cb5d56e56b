-- SPDX-License-Identifier: GPL-3.0-or-later
-- Patients whose registration an import closed.
UPDATE care_patient SET until = NULL, version = version + 1
FROM care_imported i
WHERE i.site_id = :site AND i.run_id = :run AND i.what = 'patient' AND i.before = '' AND care_patient.id = i.row_id AND care_patient.until = i.after
  AND NOT EXISTS (SELECT 1 FROM care_patient q WHERE q.site_id = care_patient.site_id AND q.person_id = care_patient.person_id AND q.until IS NULL)
